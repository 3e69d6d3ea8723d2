import { describe, expect, it } from 'vitest';
import { findMoney, moneyOf, parseMoney } from '@/lib/money/parse-money';
import { fc } from '../support/properties';

const read = (text: string, lang?: string, currency?: string) => {
  const money = parseMoney(text, { ...(lang && { lang }), ...(currency && { currency }) });
  return money && `${money.minor} ${money.currency}`;
};

describe('amounts as countries write them', () => {
  it.each([
    ['$39', '3900 USD'],
    ['$1,299.00', '129900 USD'],
    ['$10.5', '1050 USD'],
    ['$0', '0 USD'],
    ['US$39', '3900 USD'],
    ['USD 39.00', '3900 USD'],
    ['39 USD', '3900 USD'],
    ['A$ 59', '5900 AUD'],
    ['C$49.99', '4999 CAD'],
    ['£29.99', '2999 GBP'],
    ['39,00 €', '3900 EUR'],
    ['39,00 €', '3900 EUR'],
    ['€39', '3900 EUR'],
    ['1.299,00 €', '129900 EUR'],
    ['1 299,50 €', '129950 EUR'],
    ['1 299,50 €', '129950 EUR'],
    ["CHF 1'299.00", '129900 CHF'],
    ['R$ 199,90', '19990 BRL'],
    ['39,00 €pago único', '3900 EUR'],
    ['Total pagoR$ 199,90', '19990 BRL'],
    ['Total paidAU$59', '5900 AUD'],
    ['₹3,299', '329900 INR'],
    ['₹1,29,999.00', '12999900 INR'],
    ['Rs. 499', '49900 INR'],
    ['¥4800', '4800 JPY'],
    ['¥4,800', '4800 JPY'],
    ['4,800円', '4800 JPY'],
    ['99元', '9900 CNY'],
    ['4,800円で購入', '4800 JPY'],
    ['39,000원이 결제되었습니다', '39000 KRW'],
    ['₩39,000', '39000 KRW'],
    ['1490 ₽', '149000 RUB'],
    ['1 490 руб.', '149000 RUB'],
    ['129,00 zł', '12900 PLN'],
    ['499 Kč', '49900 CZK'],
    ['₺1.299,90', '129990 TRY'],
    ['990.000 ₫', '990000 VND'],
    ['KWD 1.500', '1500 KWD'],
    ['Rp 150.000', '15000000 IDR'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('lets the page say which crown, yen, rupee or dollar it is', () => {
    expect(read('kr 399', 'nb-NO')).toBe('39900 NOK');
    expect(read('399 kr', 'sv')).toBe('39900 SEK');
    expect(read('399,- kr', 'da')).toBe('39900 DKK');
    expect(read('¥99', 'zh-CN')).toBe('9900 CNY');
    expect(read('$59', 'en', 'AUD')).toBe('5900 AUD');
  });

  it('says unknown rather than guess', () => {
    expect(read('kr 399', 'en')).toBe('39900 unknown');
    expect(read('$59', 'en-AU')).toBe('5900 unknown');
  });

  it('finds nothing where no money stands', () => {
    for (const text of [
      '',
      '12 photos',
      '500 coins',
      'Try 3 free',
      '4K',
      '-50%',
      'Download all 12',
      'v1.2.3',
      '24/7',
      '2026元旦',
    ]) {
      expect(read(text)).toBeUndefined();
    }
  });

  it('finds each of several', () => {
    expect(findMoney('Original $78, 50 % off, Total $39.00').map(({ money }) => money.minor)).toEqual([7800, 3900]);
  });

  it('reads back what Intl writes, in twelve locales', () => {
    const locales = [
      'en-US',
      'en-GB',
      'de-DE',
      'fr-FR',
      'es-ES',
      'it-IT',
      'pt-BR',
      'nl-NL',
      'sv-SE',
      'pl-PL',
      'ja-JP',
      'en-IN',
      'ru-RU',
      'de-CH',
    ];
    const currencies = ['USD', 'EUR', 'GBP', 'INR', 'RUB', 'PLN', 'BRL', 'CHF'];
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.constantFrom(...currencies),
        fc.integer({ min: 0, max: 9_999_999 }),
        (locale, currency, minor) => {
          const text = new Intl.NumberFormat(locale, { style: 'currency', currency }).format(minor / 100);
          expect(read(text, locale, currency), `${text} in ${locale}`).toBe(`${minor} ${currency}`);
        },
      ),
      { numRuns: 800 },
    );
  });

  it('never takes long, whatever the text', () => {
    const start = performance.now();
    findMoney('1,'.repeat(20_000));
    findMoney('1'.repeat(20_000));
    findMoney('1 234 '.repeat(5_000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('amounts that a program states', () => {
  it('turns major units into minor ones by the currency', () => {
    expect(moneyOf(39, 'usd')).toEqual({ minor: 3900, currency: 'USD' });
    expect(moneyOf('19.99', 'EUR')).toEqual({ minor: 1999, currency: 'EUR' });
    expect(moneyOf(4800, 'JPY')).toEqual({ minor: 4800, currency: 'JPY' });
    expect(moneyOf(0.1 + 0.2, 'USD')).toEqual({ minor: 30, currency: 'USD' });
  });

  it('refuses what is no amount', () => {
    for (const value of [-1, Number.NaN, 'many', {}, null, '1e9']) expect(moneyOf(value, 'USD')).toBeUndefined();
  });
});
