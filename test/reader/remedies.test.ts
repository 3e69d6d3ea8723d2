// What is given back, and for which troubles: what follows from the terms even where no sentence names it.

import { describe, expect, it } from 'vitest';
import { readPolicy } from '@/lib/reader/read-policy';

const read = (text: string, language = 'en') => {
  const { remedies, grounds } = readPolicy({ text, language });
  return { remedies: [...remedies].sort(), grounds: [...grounds].sort() };
};

describe('credits that come back', () => {
  it.each([
    ['en', 'A render that crashes costs you nothing: its credits drop back into your wallet.'],
    ['en', 'When a job stalls, the tokens reappear on your balance by themselves.'],
    ['en', 'If a job gets stuck, your credits are put back every night.'],
    ['de', 'Bricht ein Auftrag ab, werden die Credits automatisch zurückgebucht.'],
  ])('come back because something failed, %s: %s', (language, text) => {
    const { remedies, grounds } = read(text, language);
    expect(remedies).toContain('credits');
    expect(grounds).toContain('technical-failure');
  });

  it('and credits that do not are no remedy', () => {
    expect(read('Spent credits do not come back.').remedies).toEqual([]);
  });
});

describe('what a condition says of the grounds', () => {
  it.each([
    ['en', 'You can get your money back within 7 days of purchase, provided no credit was spent.'],
    ['fr', "Remboursement dans les 14 jours suivant l'achat si aucun crédit n'a été utilisé."],
    ['es', 'Reembolso dentro de 7 días desde la compra, siempre que no hayas usado ningún crédito.'],
  ])('nothing used is money for what lies unused, %s: %s', (language, text) => {
    expect(read(text, language).grounds).toContain('unused');
  });

  it.each([
    'We refund you within 7 days of purchase if fewer than 20 credits were used.',
    'We refund you within 7 days of purchase if you have not downloaded any picture.',
  ])('a cap or another act is not: %s', (text) => {
    expect(read(text).grounds).not.toContain('unused');
  });

  it('a refund for any reason is one for whoever is not happy', () => {
    expect(read('Full refund within 30 days of purchase, no questions asked.').grounds).toContain('dissatisfaction');
  });
});

describe('the whole sum', () => {
  it.each([
    'Changed your mind? Yes, you have 21 days counted from checkout: tell us the invoice number and your money is back.',
    'We do not give refunds. If you were charged twice, tell us and the second payment is reversed.',
  ])('is what comes back where no share is named: %s', (text) => {
    expect(read(text).remedies).toContain('full-refund');
  });

  it('and not where a share is', () => {
    expect(read('Within 14 days of purchase we refund the price less the credits you used.').remedies).toEqual([
      'partial-refund',
    ]);
  });
});

describe('credits that nobody has to ask for', () => {
  const automatic = (text: string): boolean | null => readPolicy({ text, language: 'en' }).autoRefundOnFailure;

  it('come by themselves, also where the trouble stands one sentence before', () => {
    expect(
      automatic('Credits are final. A song that fails to render costs you nothing. The credits return automatically.'),
    ).toBe(true);
  });

  it('and do not where the page says so', () => {
    expect(automatic('If a run failed we return the credits. When a node fails it is not automatic: ask us.')).toBe(
      false,
    );
  });
});

describe('the time that the money takes', () => {
  const days = (text: string) => readPolicy({ text, language: 'en' }).processingDays;

  it('is read where it stands alone', () => {
    expect(
      days('Refunds within 14 days of purchase, for any reason. Write to a@b.example. 5-10 business days.'),
    ).toEqual([5, 10]);
  });

  it('is the bank’s where two are named in one breath', () => {
    expect(
      days('Refunds within 14 days of purchase. We handle requests in 2 days and the bank pays out in 5 days.'),
    ).toEqual([0, 5]);
  });
});
