import { describe, expect, it } from 'vitest';
import { readPolicy } from '@/lib/reader/read-policy';
import { readFeatureTable } from '@/lib/reader/tables/feature-table';
import { tablesIn } from '@/lib/reader/tables/tables';
import { fc } from '../support/properties';

const PIECES = [
  'refund',
  'no refund',
  'within 7 days',
  'of purchase',
  '(',
  '((((',
  '|',
  '\n',
  '\n\n',
  ': ',
  '; ',
  '– ',
  '. ',
  '• ',
  '1. ',
  '5-10 business days',
  'credits used',
  '100%',
  '\u200b',
  '\u202e',
  '\u0600refund',
  '返金',
  '7日以内',
  '不可退',
  '환불',
  'a@b.example',
  '@',
  'İ',
  '\ud800',
  'é',
  '?',
  'not ',
  'none ',
];

describe('hostile text', () => {
  it('is read without a throw, the same way each time, with spans inside the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 400, unit: 'binary' }),
          fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const reading = readPolicy({ text });
          expect(readPolicy({ text })).toEqual(reading);
          for (const { spans } of reading.basis)
            for (const { start, end } of spans) expect(start >= 0 && start <= end && end <= text.length).toBe(true);
          readFeatureTable(text);
        },
      ),
      { numRuns: 200 },
    );
  }, 240_000);

  it('with invisible characters inside its words reads as without them', () => {
    const plain = 'You may request a refund within 7 days of purchase if you have not downloaded any image.';
    const hidden = [...plain].join('\u200b');
    const { basis: _, windows: __, ...reading } = readPolicy({ text: hidden });
    const { basis: ___, windows: ____, ...expected } = readPolicy({ text: plain });
    expect(reading).toEqual(expected);
  });

  /** The least CPU time of three readings, in milliseconds. */
  const time = (shape: string, size: number): number => {
    const text = shape.repeat(Math.ceil(size / shape.length));
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round += 1) {
      const start = process.cpuUsage().user;
      readPolicy({ text });
      tablesIn(text);
      best = Math.min(best, (process.cpuUsage().user - start) / 1000);
    }
    return best;
  };
  /** Eight times the text; generous to a busy machine, hopeless for anything quadratic (64 times). */
  const expectProportion = (shape: string, size: number): void => {
    const small = time(shape, size);
    const large = time(shape, 8 * size);
    expect(large, `“${shape}” repeated: ${small.toFixed(1)} ms, then ${large.toFixed(1)} ms`).toBeLessThan(
      Math.max(small * 28, 250),
    );
  };

  it('costs time in proportion to its length', () => {
    const shapes = [
      'refund ',
      'within 7 days ',
      'not not not ',
      '((((',
      'a: ',
      'refund: no; ',
      '• x\n',
      '100 credits used ',
      'credits ',
      '| a ',
      '? ',
      '\u200b',
      '@',
      'a@b.c ',
      '5-',
      '\u202e',
      '返金7日',
    ];
    for (const shape of shapes) expectProportion(shape, 20_000);
  }, 240_000);

  it.each(['We refund you.\n', '§ 7. Refunds\nSee section 7: downloaded.\n', 'Refund?\n\n'])(
    'costs time in proportion to its lines, of which all speak of money back: %j',
    (shape) => expectProportion(shape, 150_000),
    240_000,
  );

  it('of five megabytes is read to the end', () => {
    const text = `${'lorem ipsum dolor sit amet, '.repeat(178_000)}You may ask for a refund within 14 days of purchase.`;
    expect(text.length).toBeGreaterThan(4_900_000);
    expect(readPolicy({ text }).primaryWindowHours).toBe(336);
  }, 240_000);
});
