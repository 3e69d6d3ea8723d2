import { describe, expect, it } from 'vitest';
import type { DeclaredTerms } from '@/lib/policy/terms';
import { changesBetween, differencesFrom, factsOfReading, factsOfTerms } from '@/lib/reader/fact-changes';
import { readPolicy } from '@/lib/reader/read-policy';

const known: DeclaredTerms = {
  inForceFrom: '2026-01-01',
  source: {
    url: 'https://shop.example/refunds',
    readOn: '2026-01-02',
    knowledge: 'in-full',
    summary: 'A week from purchase, ended by a download.',
  },
  stance: 'conditional',
  windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'any' }],
  voidedBy: ['download'],
};

const of = (text: string): ReturnType<typeof factsOfReading> => factsOfReading(readPolicy({ text, language: 'en' }));

const FIRST =
  'You may ask for a refund within 7 days of purchase if you have not downloaded any image. Email us your order number.';

describe('a page against known terms', () => {
  it('does not differ where it says the same', () => {
    expect(differencesFrom(factsOfTerms(known), of(FIRST))).toEqual([]);
  });

  it('does not differ where it is silent', () => {
    expect(
      differencesFrom(
        factsOfTerms(known),
        of('Refunds can be requested within 7 days of purchase under some conditions.'),
      ),
    ).toEqual([]);
  });

  it('is stricter with a shorter window or a further act that ends the refund', () => {
    const changes = differencesFrom(
      factsOfTerms(known),
      of('You may ask for a refund within 3 days of purchase if you have not downloaded or favorited any image.'),
    );
    expect(changes).toContainEqual({ fact: 'window', direction: 'stricter', known: '168', read: '72' });
    expect(changes).toContainEqual({ fact: 'voiding-act', direction: 'stricter', known: '', read: 'favorite' });
  });

  it('is looser with a longer window, and stricter without any refund', () => {
    expect(
      differencesFrom(factsOfTerms(known), of('Refunds within 30 days of purchase if nothing has been downloaded.')),
    ).toEqual([{ fact: 'window', direction: 'looser', known: '168', read: '720' }]);
    expect(differencesFrom(factsOfTerms(known), of('We do not offer refunds. All sales are final.'))).toEqual([
      { fact: 'stance', direction: 'stricter', known: 'conditional', read: 'none' },
    ]);
  });
});

describe('two readings of one page', () => {
  it('are equal after a rewrite that leaves the facts alone', () => {
    const rewritten =
      'Refunds: request one within seven (7) days of purchase, provided that you have not downloaded any of your images. Write an email with your order number.';
    expect(changesBetween(of(FIRST), of(rewritten))).toEqual([]);
  });

  it('name exactly the fact that changed', () => {
    expect(changesBetween(of(FIRST), of(FIRST.replace('7 days', '3 days')))).toEqual([
      { fact: 'window', direction: 'stricter', known: '168', read: '72' },
    ]);
    expect(
      changesBetween(of(FIRST), of('You may ask for a refund within 7 days of purchase. Email us your order number.')),
    ).toEqual([{ fact: 'voiding-act', direction: 'looser', known: 'download', read: '' }]);
  });

  it('order usage caps of the same kind', () => {
    const cap = (text: string): ReturnType<typeof factsOfReading> =>
      of(`Refunds within 7 days of purchase if ${text} credits were used.`);
    expect(changesBetween(cap('fewer than 100'), cap('fewer than 50'))).toMatchObject([
      { fact: 'usage-cap', direction: 'stricter' },
    ]);
    expect(changesBetween(cap('fewer than 100'), cap('no more than 100'))).toMatchObject([
      { fact: 'usage-cap', direction: 'looser' },
    ]);
  });
});
