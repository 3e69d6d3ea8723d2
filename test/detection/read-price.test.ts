// Which of the amounts on a page is the price, and which was paid: in the words and writings of many countries, and where nobody can know.

import { describe, expect, it } from 'vitest';
import { factsOf } from '@/lib/detection/facts-of';
import { LONGEST_REGION, type RawLine } from '@/lib/detection/raw-view';
import { readOffer } from '@/lib/detection/read-offer';

interface Hint {
  readonly lang?: string;
  readonly currency?: string;
}
const written = (money?: { readonly minor: number; readonly currency: string }): string | undefined =>
  money && `${money.minor} ${money.currency}`;

/** What a page that says success and these texts says was paid. */
function paid(texts: readonly string[], hint: Hint = {}): string | undefined {
  const { findings } = factsOf(
    {
      moment: 'settled',
      pageLoad: 'a',
      navigation: 'navigate',
      url: 'https://shop.example/success',
      regions: ['Payment successful', ...texts],
      lang: 'en',
      ...hint,
    },
    {},
    undefined,
  );
  const said = findings.find(({ kind }) => kind === 'success-words');
  expect(said?.amount === undefined ? 'charged' : said.amountIs).toBe('charged');
  return written(said?.amount);
}

describe('what was paid', () => {
  it.each([
    [
      'Order confirmed Professional pack $59.00 Subtotal $59.00 Discount −$20.00 Tax $3.12 Total paid $42.12',
      '4212 USD',
    ],
    ['You saved $20.00. Total charged $39.00', '3900 USD'],
    ['Thank you Tax $0.00 Total paid $39.00', '3900 USD'],
    ['Total $59.00 Gift card −$20.00 Amount paid $39.00 Balance due $0.00', '3900 USD'],
    ['Total: $39.00', '3900 USD'],
    ['Order total $39.00 (you saved $20.00)', '3900 USD'],
    ['Subtotal $49.00 Shipping Free Total USD $49.00', '4900 USD'],
    ['Sub-total $40.00 VAT total $8.00 Total incl. VAT $48.00', '4800 USD'],
    ['Total $39.00 Total savings $20.00', '3900 USD'],
    ['We charged your card $39.00. Invite a friend and get $10', '3900 USD'],
    ['You paid $1.00 today. Your card will be charged $29.00 on 3 May', '100 USD'],
    ['Paid $42.12 Total $42.12', '4212 USD'],
  ])('%s', (text, expected) => {
    expect(paid([text])).toBe(expected);
  });

  it.each([
    ['de', 'Zwischensumme 49,00 € Rabatt −10,00 € Gesamtbetrag inkl. 19 % MwSt. 39,00 €', '3900 EUR'],
    ['de', 'Gesamt 39,00 € Gesamt MwSt. 6,23 €', '3900 EUR'],
    ['de', 'Bezahlt mit PayPal: 39,00 €. Du hast 20,00 € gespart.', '3900 EUR'],
    ['fr', 'Sous-total 49,00 € Remise −10,00 € TVA 6,50 € Total TTC 39,00 €', '3900 EUR'],
    ['fr', 'Montant payé : 39,00 € au lieu de 59,00 €', '3900 EUR'],
    ['es', 'Subtotal 49,00 € Descuento 10,00 € Total pagado 39,00 €', '3900 EUR'],
    ['it', 'Imponibile 31,97 € IVA 7,03 € Totale 39,00 €', '3900 EUR'],
    ['pt-BR', 'Subtotal R$ 249,90 Desconto R$ 50,00 Valor pago: R$ 199,90', '19990 BRL'],
    ['nl', 'Subtotaal € 49,00 Korting € 10,00 Totaal betaald € 39,00', '3900 EUR'],
    ['ru', 'Скидка 500 ₽ Итого 1 490 ₽', '149000 RUB'],
    ['ru', 'С вашей карты списано 1 490 ₽', '149000 RUB'],
    ['zh-CN', '原价 ¥99 优惠 ¥20 实付金额：¥79', '7900 CNY'],
    ['ja', '小計 ¥4,400 消費税 ¥400 合計(税込) ¥4,800', '4800 JPY'],
    ['ko', '할인 ₩10,000 결제금액 ₩29,000', '29000 KRW'],
    ['pl', 'Rabat 20,00 zł Razem 129,00 zł', '12900 PLN'],
    ['sv', 'Moms 99 kr Summa 495 kr', '49500 SEK'],
  ])('%s: %s', (lang, text, expected) => {
    expect(paid([text], { lang })).toBe(expected);
  });

  it.each([
    ['You are totally set. Give a friend $10 off'],
    ['Total credits worth $120.00'],
    ['Total savings: $20.00'],
    ['Total tax $3.12'],
    ['Total refunded $20.00'],
    ['Paid plans start at $29. Total photos: 40'],
    ['Total earnings $120.00'],
    ['Your card will be charged $29.00 on 3 May'],
    ['You have not been charged $29.00'],
    ['Total per year $228.00'],
    ['Total after trial $29.00'],
    ['Then $29.00/month'],
    ['Total paid $39.00 Total paid $19.00'],
    ['Get $10 for every friend that paid'],
    ['Unpaid balance $5.00'],
    ['Du wirst am 3. Mai mit 29,00 € belastet'],
    ['Gesamt MwSt. 6,23 €'],
    ['Économie totale : 20,00 €'],
    ['Ahorro total 20,00 €'],
    ['Risparmio totale 20,00 €'],
    ['已优惠 ¥20'],
    ['割引合計 ¥500'],
    ['총 할인 ₩10,000'],
  ])('%s: not said', (text) => {
    expect(paid([text])).toBeUndefined();
  });

  it('two regions that disagree say nothing, and two that agree say it once', () => {
    expect(paid(['Total paid $39.00', 'Total paid $19.00'])).toBeUndefined();
    expect(paid(['Order card Total paid $39.00', 'Total paid $39.00'])).toBe('3900 USD');
    expect(paid(['Total $59.00', 'You paid $39.00'])).toBe('3900 USD');
  });

  it('an amount where the text was cut may have been cut as well', () => {
    const text = 'Total paid $1,299.00'.padStart(LONGEST_REGION, 'x ');
    expect(paid([text])).toBeUndefined();
    expect(paid([text.slice(5)])).toBe('129900 USD');
  });

  it('is in the currency that the page declares', () => {
    expect(paid(['Total paid $59.00'], { lang: 'en-AU', currency: 'AUD' })).toBe('5900 AUD');
    expect(paid(['Total paid $59.00'], { lang: 'en-AU' })).toBe('5900 unknown');
  });
});

const SMALL = 12;
const line = (text: string | readonly [string, number]): RawLine =>
  typeof text === 'string' ? { text, size: 16 } : { text: text[0], size: text[1] };
const shown = (label: string, lines: readonly (string | readonly [string, number])[], lang = 'en') =>
  written(readOffer({ label, blocks: [lines.map(line)], chosen: [], agoMs: 0 }, { lang }).amount);

describe('the price on a control', () => {
  const card = [['Pro', 20], ['$39', 36], 'one-time'] as const;
  it.each([
    ['Pay $42.12', '4212 USD'],
    ['Get Pro - $29', '2900 USD'],
    ['Get Pro — only $29', '2900 USD'],
    ['Start 7-day trial for $1', '100 USD'],
    ['Buy 40 headshots for $29 (was $78)', '2900 USD'],
    // What the button does not say, the card does.
    ['$78 $29 Buy now', '3900 USD'],
    ['$78 → $29', '3900 USD'],
    ['Buy now and save $20', '3900 USD'],
    ['Save up to $20 today', '3900 USD'],
    ['Claim $10 off', '3900 USD'],
    ['Get your $10 credit', '3900 USD'],
    ['Get Pro – only $0.98 per headshot', '3900 USD'],
    ['$0.98/photo – get Pro', '3900 USD'],
    ['Add to order + $15', '3900 USD'],
    ['4 payments of $9.75', '3900 USD'],
    ['or 4 interest-free payments of $9.75', '3900 USD'],
    ['4 x $9.75', '3900 USD'],
    ['Pay $29.00 (€26.10)', '3900 USD'],
    ['1 x $29.00', '2900 USD'],
    ['$19 – $59', '3900 USD'],
  ])('%s', (label, expected) => {
    expect(shown(label, card)).toBe(expected);
  });

  it.each([
    ['de', 'Jetzt 39,00 € statt 59,00 € zahlen', '3900 EUR'],
    ['de', 'Für 39,00 € kaufen und 20,00 € sparen', '3900 EUR'],
    ['fr', 'Acheter 39,00 € au lieu de 59,00 €', '3900 EUR'],
    ['fr', 'Payer en 3 fois 13,00 €', undefined],
    ['es', 'Comprar 39,00 € (antes 59,00 €)', '3900 EUR'],
    ['it', 'Acquista a 39,00 € invece di 59,00 €', '3900 EUR'],
    ['pt-BR', 'De R$ 299,90 por R$ 199,90', undefined],
    ['pt-BR', 'Comprar 12x R$ 19,90', undefined],
    ['pt-BR', 'Comprar em até 12x de R$ 19,90', undefined],
    ['nl', 'Van € 59,00 voor € 39,00', undefined],
    ['ja', '4,800円で購入', '4800 JPY'],
    ['ja', '500円引きで購入', undefined],
    ['zh-CN', '立即购买 ¥99', '9900 CNY'],
    ['ko', '₩39,000 결제', '39000 KRW'],
    ['ko', '₩10,000 할인받기', undefined],
  ])('%s: %s', (lang, label, expected) => {
    expect(shown(label, [], lang)).toBe(expected);
  });
});

describe('the price in a card or an order', () => {
  it.each([
    ['a saving below the total', ['Pro $39.00', 'Total', '$39.00', 'Total savings', '$20.00'], '3900 USD'],
    ['a discount below the total', ['Total: $39.00', 'Total discount: $20.00'], '3900 USD'],
    ['a tax total', ['Subtotal $35.00', 'Tax total $4.00', 'Total $39.00'], '3900 USD'],
    ['a total with words behind it', ['Total (USD, tax included)', '$39.00'], '3900 USD'],
    ['what is due today', ['Total due today $1.00', 'Total after trial $29.00'], '100 USD'],
    ['today beside the year', ['Total today $19.00', 'Total per year $228.00'], '1900 USD'],
    [
      'nothing due today',
      ['Pro plan $29.00', 'Free trial −$29.00', 'Total due today', '$0.00', 'Then $29.00/month'],
      '0 USD',
    ],
    ['a first week', [['Pro', 20], ['$1', 36], 'for 7 days, then $29/month'], '100 USD'],
    ['the month, where it is taken by the month', [['Pro', 20], ['$29/month', 36], 'billed monthly'], '2900 USD'],
    ['the year’s sum', [['Pro', 20], ['$12/mo', 36], 'Billed annually at $144'], '14400 USD'],
    ['the year’s sum in front', [['Pro', 20], ['$12/mo', 36], '$144 billed yearly'], '14400 USD'],
    ['the year’s sum within', [['Pro', 20], ['$9.99', 36], 'per month', 'billed $119.88 yearly'], '11988 USD'],
    ['no month where the year is paid', [['Pro', 20], ['$12/mo', 36], 'billed annually'], undefined],
    ['the whole beside instalments', [['Pro', 20], '4 × $9.75', '$39'], '3900 USD'],
    [
      'two numbers of two currencies',
      [
        ['Pro', 20],
        ['$39', 20],
        ['€39', 20],
      ],
      undefined,
    ],
    ['the total beside one in another currency', ['Total $42.12', 'Total in EUR €39.00'], '4212 USD'],
    [
      'a range',
      [
        ['Pro', 20],
        ['$29 – $59', 30],
      ],
      undefined,
    ],
    [
      'nothing of two that are printed alike',
      [
        ['Pro', 20],
        ['$78 now $39', 30],
      ],
      undefined,
    ],
    ['a badge', ['Best value', ['$39', 36], 'Executive'], '3900 USD'],
    [
      'a value',
      [
        ['Pro', 20],
        ['$39', 36],
        ['$120 value', 36],
      ],
      '3900 USD',
    ],
    [
      'a credit',
      [
        ['Pro', 20],
        ['$39', 36],
        ['$10 credit included', 36],
      ],
      '3900 USD',
    ],
  ] as const)('%s', (_, lines, expected) => {
    expect(shown('Buy', lines)).toBe(expected);
  });

  it.each([
    ['de', ['Gesamt 39,00 €', 'Gesamt MwSt. 6,23 €'], '3900 EUR'],
    ['de', ['Netto 32,77 €', 'Gesamtsumme inkl. MwSt. 39,00 €'], '3900 EUR'],
    ['de', [['Business', 20], ['39,00 €', 32], 'inkl. 19 % MwSt. (6,23 €)'], '3900 EUR'],
    ['de', [['Pro', 20], ['9,99 € / Monat', 32], '119,88 € jährlich abgerechnet'], '11988 EUR'],
    ['de', ['Heute fällig', '0,00 €', 'Danach 29,00 € monatlich'], '0 EUR'],
    ['fr', ['Total HT 32,50 €', 'TVA 6,50 €', 'Total TTC 39,00 €'], '3900 EUR'],
    ['fr', [['Pro', 20], ['12 €/mois', 32], 'facturé annuellement 144 €'], '14400 EUR'],
    ['es', ['Total ahorrado 20,00 €', 'Total a pagar hoy 39,00 €'], '3900 EUR'],
    ['pt-BR', [['Pro', 20], ['12x R$ 19,90', 36], 'ou R$ 199,90 à vista'], '19990 BRL'],
    ['pt-BR', [['Pro', 20], ['R$ 199,90', 36], 'ou 12x de R$ 19,90'], '19990 BRL'],
    ['nl', ['Subtotaal € 49,00', 'BTW € 8,19', 'Totaal (incl. btw) € 39,00'], '3900 EUR'],
    [
      'ja',
      [
        ['プロ', 20],
        ['4,800円(税込)', 36],
      ],
      '4800 JPY',
    ],
    [
      'zh-CN',
      [
        ['专业版', 20],
        ['¥99', 36],
        ['原价 ¥199', SMALL],
      ],
      '9900 CNY',
    ],
    ['ko', ['소계 ₩39,000', '할인 ₩10,000', '총 결제금액 ₩29,000'], '29000 KRW'],
    ['sv', ['Att betala i dag 1 kr', 'Därefter 299 kr per månad'], '100 SEK'],
  ] as const)('%s: %j', (lang, lines, expected) => {
    expect(shown('OK', lines, lang)).toBe(expected);
  });
});
