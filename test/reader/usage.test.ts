// How much may be used is read from a bound, a number and what it counts, whatever the noun and the verb.

import { describe, expect, it } from 'vitest';
import { readPolicy } from '@/lib/reader/read-policy';

const read = (text: string, language = 'en') => {
  const { usageCap, voidedBy } = readPolicy({ text, language });
  return { usageCap, voidedBy };
};

describe('what may be used before the refund is gone', () => {
  it.each([
    ['en', 'We refund you within 7 days of purchase if fewer than 20 upscales were run.', 20, 'lt'],
    ['en', 'Full refund within 14 days of payment, at most 5 stagings rendered.', 5, 'le'],
    ['en', 'You can return a pack within 4 weeks of paying, if you have made no more than 12 pages with it.', 12, 'le'],
    ['en', 'Refundable for 3 days after purchase when 10 mock-ups or fewer were exported.', 10, 'le'],
    ['de', 'Wir erstatten binnen 7 Tagen nach dem Kauf, sofern Sie höchstens 8 Entwürfe erstellt haben.', 8, 'le'],
    ['fr', "Remboursement sous 7 jours après l'achat si moins de 15 rendus ont été générés.", 15, 'lt'],
    ['es', 'Reembolso dentro de 7 días desde la compra, solo si has procesado 5 imágenes o menos.', 5, 'le'],
    ['pt', 'Reembolso em até 7 dias após a compra, desde que tenha gerado no máximo 15 imagens.', 15, 'le'],
  ])('%s: %s', (language, text, maxImagesUsed, bound) => {
    expect(read(text, language)).toEqual({ usageCap: { maxImagesUsed, bound }, voidedBy: ['use-of-credits'] });
  });

  it('is a share of what was bought, told of minutes or pictures as of credits', () => {
    const text =
      'A new customer may ask for the first fee back within 3 days of payment. Less than 10% of the minutes of the period must have been rendered.';
    expect(read(text)).toEqual({ usageCap: { percent: 10, bound: 'lt' }, voidedBy: ['use-of-credits'] });
  });

  it('counts films and minutes apart', () => {
    const films = 'We refund the first payment within 5 days of it, provided you have exported under 3 videos.';
    const minutes = 'We refund the year within 14 days of payment if fewer than 60 minutes of video were rendered.';
    const italian = "Rimborso entro 15 giorni dall'acquisto, purché i minuti di video esportati non superino 5.";
    expect(read(films).usageCap).toEqual({ maxVideosUsed: 3, bound: 'lt' });
    expect(read(minutes).usageCap).toEqual({ maxMinutesUsed: 60, bound: 'lt' });
    expect(read(italian, 'it').usageCap).toEqual({ maxMinutesUsed: 5, bound: 'le' });
  });

  it('names a count that our terms have no word for as use, without a number', () => {
    const text = 'Monthly plan: refundable within 7 days of the charge, fewer than 5,000 words generated.';
    expect(read(text)).toEqual({ usageCap: null, voidedBy: ['use-of-credits'] });
  });

  it('takes pictures that may be downloaded for what they are', () => {
    const text = "We refund you within 14 days of purchase, provided you haven't downloaded more than five designs.";
    expect(read(text)).toEqual({ usageCap: { maxImagesUsed: 5, bound: 'le' }, voidedBy: ['download'] });
  });

  it.each([
    'When a job hangs for more than 15 minutes, its credits go back by themselves.',
    'We refund you within 7 days of delivery if fewer than 3 usable portraits were delivered.',
    'If the tools are unavailable for more than 1% of a month, you can claim a service credit.',
    'Your refund reaches you in no more than 10 days.',
    'One cloud credit covers one picture up to 24 megapixels. We refund you within 30 days of purchase if the app does not start.',
  ])('finds no cap in what we failed to do or in a time: %s', (text) => {
    expect(readPolicy({ text, language: 'en' }).usageCap).toBeNull();
  });
});
