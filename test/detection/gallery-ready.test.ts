// What starts the clock of a delivery: this buyer's own pictures, and no promise of a shop.

import { describe, expect, it } from 'vitest';
import { factsOf } from '@/lib/detection/facts-of';

const seen = (path: string, heading: string): readonly string[] =>
  factsOf(
    {
      moment: 'awaited',
      pageLoad: 'load-1',
      navigation: 'navigate',
      url: `https://www.aragon.ai${path}`,
      regions: ['Studio', heading],
    },
    {},
    undefined,
  )
    .findings.map(({ kind }) => kind)
    .filter((kind) => kind !== 'hint-missed');

describe('a delivery', () => {
  it.each([
    ['/gallery/1', 'Your headshots are ready'],
    ['/dashboard', 'Your headshots are ready'],
    ['/app/projects/7', '40 photos are ready to view'],
    ['/gallery/1', 'Deine Fotos sind fertig'],
    ['/gallery/1', 'Vos photos sont prêtes'],
    ['/gallery/1', 'Tus fotos están listas'],
    ['/gallery/1', '照片已生成'],
    ['/gallery/1', '写真が完成しました'],
  ])('is seen at %s: %s', (path, heading) => {
    expect(seen(path, heading)).toEqual(['gallery-ready']);
  });

  it.each([
    ['/', 'Studio headshots delivered in 2 hours'],
    ['/lawyers', 'Studio headshots delivered in 2 hours'],
    ['/', 'Photos delivered to 100,000 customers'],
    ['/login', 'Photos delivered to 100,000 customers'],
    ['/upload', '12 photos completed'],
    ['/blog/x', 'Headshots ready to download: a guide'],
    ['/thank-you', 'Your order is complete'],
    ['/dashboard', 'Your order is complete'],
    ['/dashboard', '12 Fotos bereit zum Training'],
    ['/dashboard', 'Fotos listas para subir'],
    ['/dashboard', 'Your photos are ready for training'],
    ['/pricing', 'Your headshots are ready'],
    ['/success', 'Your headshots are ready in no time'],
    ['/guides/training', 'When training is complete'],
    ['/features', 'Model training finished in 30 minutes'],
    ['/', 'Training complete'],
  ])('is not seen at %s: %s', (path, heading) => {
    expect(seen(path, heading)).toEqual([]);
  });

  it('is seen where a generation is finished, and not in what is promised of one', () => {
    expect(seen('/dashboard', 'Generation finished')).toEqual(['generation-finished']);
    expect(seen('/pricing', 'Generation complete in 20 minutes')).toEqual([]);
  });
});
