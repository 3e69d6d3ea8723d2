import { describe, expect, it } from 'vitest';
import { paymentPlaceOf } from '@/lib/detection/payment-hosts';
import { readOffer } from '@/lib/detection/read-offer';

const inBlocks = (...blocks: readonly (readonly string[])[]) =>
  readOffer(
    { label: 'Buy', blocks: blocks.map((lines) => lines.map((text) => ({ text, size: 16 }))), chosen: [], agoMs: 0 },
    { lang: 'fr' },
  ).amount;

const offer = (
  label: string,
  lines: readonly string[],
  big: readonly string[] = [],
  chosen: readonly string[] = [],
  lang = 'en',
) => {
  const at = (text: string) => ({ text, size: big.includes(text) ? 40 : 16 });
  const read = readOffer({ label, blocks: [lines.map(at)], chosen: chosen.map(at), agoMs: 0 }, { lang });
  return [read.amount && `${read.amount.minor} ${read.amount.currency}`, read.plan, read.credits];
};

describe('the offer around a control', () => {
  it('is the year’s sum of the card’s price by the month, where that stands beside the card', () => {
    const card = ['Studio', '12,50 € /mois'];
    const note = 'Soit 150 € facturés une fois par an';
    expect(inBlocks(card, [...card, note])).toEqual({ minor: 15000, currency: 'EUR' });
    expect(inBlocks(['Basic', '19 € /mois'], [...card, note])).toEqual({ minor: 1900, currency: 'EUR' });
    expect(inBlocks(card, [...card, 'Pro', '150 € à vie'])).toEqual({ minor: 1250, currency: 'EUR' });
  });

  it.each([
    ['a card', 'Buy', ['Starter', '$29', 'one-time', '40 photos'], [], [], ['2900 USD', 'Starter', undefined]],
    ['the control itself', 'Pay $9.99', ['Pro', '$19'], [], [], ['999 USD', 'Pro', undefined]],
    [
      'a total before all',
      'Continue',
      ['Order summary', 'Pro pack', '$78.00', 'Discount', '-$39.00', 'Total', '$39.00'],
      [],
      [],
      ['3900 USD', 'Pro pack', undefined],
    ],
    [
      'no saving and no former price',
      'Buy',
      ['Pro', 'Was $78', '$39', 'Save $39'],
      [],
      [],
      ['3900 USD', 'Pro', undefined],
    ],
    ['no share of it', 'Buy', ['Pro', '$39', '$0.39 per photo'], [], [], ['3900 USD', 'Pro', undefined]],
    ['the largest print', 'Buy', ['Pro', '$390', '$39 a month'], ['$390'], [], ['39000 USD', 'Pro', undefined]],
    ['the chosen plan', 'Checkout', ['Basic', '$19', 'Pro', '$39'], [], ['Pro', '$39'], ['3900 USD', 'Pro', undefined]],
    [
      'nothing rather than a guess',
      'Checkout',
      ['Basic', '$19', 'Pro', '$39'],
      [],
      [],
      [undefined, undefined, undefined],
    ],
    [
      'no heading of the checkout',
      'Betaal',
      ['Afrekenen', 'Pro-pakket', '€ 39,95'],
      [],
      [],
      ['3995 EUR', 'Pro-pakket', undefined],
    ],
    [
      'no subtotal',
      'Kaufen',
      ['Zwischensumme', '49,00 €', 'Gesamt', '49,00 €'],
      [],
      [],
      ['4900 EUR', undefined, undefined],
    ],
    [
      'no heading of a form, no question, and nothing that is still going on',
      'Pay now',
      ['Billing details', 'How many?', 'Processing…', 'Pro', '$49'],
      [],
      [],
      ['4900 USD', 'Pro', undefined],
    ],
    [
      'no words before the price',
      'Comprar',
      ['Finalizar compra', 'De por apenas', '$97'],
      [],
      [],
      ['9700 USD', undefined, undefined],
    ],
    ['credits', 'Buy', ['500 credits', '$12'], [], [], ['1200 USD', undefined, 500]],
    [
      'a table with a code and a tax in it',
      'Pay now',
      ['Subtotal', '$49.00', 'Discount (SAVE20)', '-$9.80', 'VAT 19%', '$7.45', 'Total', '$46.65'],
      [],
      [],
      ['4665 USD', undefined, undefined],
    ],
    [
      'a subtotal with tax',
      'Pay',
      ['Subtotal $35.00', 'VAT $6.65', 'Total $41.65'],
      [],
      [],
      ['4165 USD', undefined, undefined],
    ],
  ] as const)('is read from %s', (_, label, lines, big, chosen, expected) => {
    expect(offer(label, lines, big, chosen)).toEqual(expected);
  });
});

describe('payment hosts', () => {
  it.each([
    ['checkout.stripe.com', '/c/pay/cs_live_x', 'stripe', 'purchase'],
    ['pay.acme.example', '/c/pay/cs_live_abc', 'stripe', 'purchase'],
    ['billing.stripe.com', '/p/session/x', 'stripe', 'account'],
    ['store.lemonsqueezy.com', '/checkout/buy/1', 'lemonsqueezy', 'purchase'],
    ['app.lemonsqueezy.com', '/my-orders', 'lemonsqueezy', 'account'],
    ['www.paypal.com', '/checkoutnow', 'paypal', 'purchase'],
    ['evilcheckout.stripe.com.example', '/', undefined, undefined],
    ['stripe.com.evil.example', '/', undefined, undefined],
    ['notpolar.sh', '/', undefined, undefined],
  ])('%s%s', (host, path, gateway, purpose) => {
    const place = paymentPlaceOf(host, path);
    expect([place?.gateway, place?.purpose]).toEqual([gateway, purpose]);
  });
});
