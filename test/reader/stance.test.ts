// The main rule and the window of short policies in every language: one way of granting, refusing or judging each.

import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/reader/page/page';
import { readPolicy } from '@/lib/reader/read-policy';
import { lexiconFor } from '@/lib/reader/text/languages';
import rules from '../fixtures/reader/main-rules.json';

describe('the main rule of a policy and its time limit', () => {
  it.each(rules)('$slug: $text', ({ language, text, gold }) => {
    const { stance, primaryWindowHours, windowStartsAt } = readPolicy({ text, language });
    expect({ stance, primaryWindowHours, windowStartsAt }).toEqual(gold);
  });
});

describe('a time to ask in, where the answer is the seller’s to give', () => {
  it.each([
    'Fees are generally non-refundable. We may nevertheless, in our sole discretion, grant a refund upon a request received within 15 days of the transaction.',
    'Whether we give a refund is at our discretion and depends on the circumstances. Lodge your request by email within 30 days of purchase, setting out the reason.',
  ])('grants nothing by itself: %s', (text) => {
    expect(readPolicy({ text, language: 'en' }).stance).toBe('case-by-case');
  });

  it('does, where the time is one to have the money back in', () => {
    const text = 'You get a full refund within 14 days of purchase. Later refunds are at our discretion.';
    expect(readPolicy({ text, language: 'en' }).stance).not.toBe('case-by-case');
  });
});

describe('a no to the question whether there is a refund in some case', () => {
  it.each([
    'Can I get a refund at the end of the month if I have used credits?\nNo.',
    'Do you refund the cost of pictures that I downloaded?\nNo, never.',
  ])('refuses it, whatever else the question names: %s', (text) => {
    expect(readPage(text, lexiconFor('en')).passages.at(-1)?.polarity).toBe('denies');
  });
});

describe('a title that says what is lacking besides the refund', () => {
  it.each([
    [
      'nl',
      'Niet goed, geld terug\n\nLaat het ons om welke reden dan ook binnen 14 dagen na aankoop weten en je krijgt het volledige bedrag terug.',
    ],
    [
      'de',
      '30 Tage testen ohne Risiko\n\nSie bekommen innerhalb von 14 Tagen nach dem Kauf Ihr Geld zurück, aus welchem Grund auch immer.',
    ],
    [
      'pt',
      'Reembolso sem complicação\n\nDevolvemos 100% do valor pago dentro de 14 dias após a compra, por qualquer motivo.',
    ],
    ['en', 'Refunds without the fine print\n\nWe refund the full price within 14 days of purchase, for any reason.'],
  ])('refuses none: %s: %s', (language, text) => {
    const { stance, primaryWindowHours } = readPolicy({ text, language });
    expect([stance, primaryWindowHours]).toEqual(['refunds', 336]);
  });
});

describe('a question and its answer', () => {
  it.each(['\n', '\n\n'])('belong together, whatever parts them: %j', (apart) => {
    const text = `Do you offer refunds?${apart}Unfortunately not.${apart}We answer within 24 hours.`;
    const page = readPage(text, lexiconFor('en'));
    expect(page.passages.map(({ polarity }) => polarity)).toEqual(['neither', 'denies', 'neither']);
    expect(readPolicy({ text, language: 'en' }).stance).toBe('none');
  });
});

describe('what is refused by name', () => {
  it.each([
    'Darüber hinaus sind Rückgabe und Erstattung ausgeschlossen.',
    'Rückerstattungen sind ausgeschlossen. Das gilt auch für nicht genutzte Zeichenpakete.',
    'Bereits gezahlte Entgelte werden nicht erstattet. Dies gilt ebenso für nicht genutzte Credits; diese verfallen.',
  ])('is refused: %s', (text) => {
    const { stance, voidedBy } = readPolicy({ text, language: 'de' });
    expect({ stance, voidedBy }).toEqual({ stance: 'none', voidedBy: [] });
  });

  it('is refused alike where the next sentence says so, and not where it speaks of something else', () => {
    const polarity = (text: string) => readPage(text, lexiconFor('en')).passages.at(-1)?.polarity;
    expect(polarity('Fees are not refunded. This also applies to unused credits.')).toBe('denies');
    expect(polarity('Fees are not refunded. The guarantee applies to packs with unused credits.')).not.toBe('denies');
  });
});

describe('a reason that nobody asks for', () => {
  it.each([
    ['en', 'Ask within 7 days of your purchase and we refund you in full. You do not have to give a reason.'],
    ['en', "Ask within 7 days of your purchase and we refund you in full. You don't have to tell us why."],
    ['en', "We refund every purchase for 7 days. We don't ask for a reason."],
    ['zh', '購買後 7 天內來信，我們就會全額退款，不需要說明原因。'],
  ])('makes a refund one for any (%s): %s', (language, text) => {
    expect(readPolicy({ text, language }).stance).toBe('refunds');
  });
});

describe('a guarantee of the first payment alone', () => {
  const rest =
    ' Ask under Billing and we refund that payment in full, whatever the reason. Renewals are final, so please turn them off in time if you have found a job. You keep all that you made, and we delete nothing for two months. Write to us if you cannot sign in any more; we look into it on the same day and answer everybody by name.';

  it('is a condition', () => {
    const text = `Your first payment is covered for 30 days, starting on the day you buy.${rest}`;
    expect(readPolicy({ text, language: 'en' }).stance).toBe('conditional');
  });
});
