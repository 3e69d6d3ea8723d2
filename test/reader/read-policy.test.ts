import { describe, expect, it } from 'vitest';
import { readPolicy } from '@/lib/reader/read-policy';
import policies from '../fixtures/reader/policies.json';

describe('reading a policy', () => {
  it('reads the window, its start and what ends it', () => {
    const reading = readPolicy({
      text: 'You may request a full refund within 7 days of purchase, as long as you have not downloaded any image. Approved refunds take 5-10 business days.',
      language: 'en',
    });
    expect(reading).toMatchObject({
      isPolicy: true,
      stance: 'conditional',
      primaryWindowHours: 168,
      windowStartsAt: 'purchase',
      voidedBy: ['download'],
      processingDays: [5, 10],
    });
  });

  it('does not take the time the money needs for a window', () => {
    expect(
      readPolicy({ text: 'All sales are final. If we do approve a refund it is paid back within 14 days.' })
        .primaryWindowHours,
    ).toBeNull();
  });
});

describe('a text in Cyrillic letters', () => {
  it('is read as Russian by its own letters, whatever was declared', () => {
    const text =
      'Вернём деньги в течение 7 дней после покупки, если вы не скачали изображения. Все просьбы – на почту.';
    expect(readPolicy({ text, language: 'en' })).toMatchObject({
      language: 'ru',
      stance: 'conditional',
      primaryWindowHours: 168,
      windowStartsAt: 'purchase',
      voidedBy: ['download'],
    });
  });

  it('is not taken for Russian where its letters are those of another language', () => {
    const text = 'Політика повернення коштів. Ви можете повернути гроші протягом 14 днів після покупки.';
    expect(readPolicy({ text, language: 'uk' })).toMatchObject({ isPolicy: false, primaryWindowHours: null });
    expect(readPolicy({ text }).language).not.toBe('ru');
  });

  it('does not take the share that must be left for the share that may be used', () => {
    const text = 'Возврат возможен в течение 7 дней с оплаты, если на балансе осталось не менее 80 % кредитов.';
    expect(readPolicy({ text, language: 'ru' })).toMatchObject({ usageCap: null, voidedBy: ['use-of-credits'] });
  });
});

/** Lists are compared as sets; a number of days is a pair in order. */
function comparable(field: string, value: unknown): unknown {
  return Array.isArray(value) && field !== 'processingDays' ? [...value].sort() : (value ?? null);
}

describe('policies in our own words, in every language', () => {
  it.each(policies)('$slug', ({ text, language, gold }) => {
    const reading = new Map(Object.entries(readPolicy({ text, language })));
    for (const [field, value] of Object.entries(gold)) {
      expect(comparable(field, reading.get(field)), `${field}: ${text}`).toEqual(comparable(field, value));
    }
  });
});

describe('the help page of a shop without refunds', () => {
  const reading = readPolicy({
    text: `Questions & Refund Policy

How long does it take?

The platform takes 24-72hrs to generate the images.

Do you offer refunds or redo's?

We do not offer refunds or free redo's once you have made a purchase.

If you have made a duplicate payment or don't want your credit anymore, you can gift it someone else by clicking the gift icon in your studio account.`,
  });

  it('is read as no refunds, with a gift as the way out', () => {
    expect(reading).toMatchObject({
      isPolicy: true,
      stance: 'none',
      primaryWindowHours: null,
      processingDays: null,
      remedies: ['gift'],
      grounds: [],
    });
  });
});

describe('the help page of a seller that gives credits back', () => {
  const reading = readPolicy({
    text: `How refunds work
AI credits are refunded for technical issues and can also be refunded for quality issues.
Technical issues with generation
AI credits are refunded automatically for any generation that fails due to a technical error.
Quality issues
If you get a result that isn't good enough, you can report it. We can then refund your AI credits.
You'll need to report it shortly after the generation happens, as there is a time limit for refunds.`,
  });

  it('is read as credits, by itself after a failure, without a window that it does not name', () => {
    expect(reading).toMatchObject({
      isPolicy: true,
      stance: 'conditional',
      primaryWindowHours: null,
      autoRefundOnFailure: true,
      voidedBy: [],
    });
    expect(reading.remedies).toContain('credits');
    expect(reading.grounds).toEqual(expect.arrayContaining(['technical-failure', 'dissatisfaction']));
  });
});

describe('a text that contradicts itself', () => {
  it('is flagged with both places', () => {
    const text =
      'All sales are final without exception. Any customer may have a full refund within 30 days of purchase.';
    const [contradiction] = readPolicy({ text }).contradictions;
    expect(contradiction?.about).toBe('stance');
    expect(contradiction?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'All sales are final without exception.',
      'Any customer may have a full refund within 30 days of purchase.',
    ]);
  });
});
