// Reads amounts of money out of a page's or a mail's text, in the writing of many countries. A doubtful currency stays unknown.

import { once } from '../lang/once';
import { minorDigits } from './minor-digits';
import type { CurrencyCode, MinorUnits, Money } from './money';

/** What the surroundings say of the currency, for signs that several share. */
export interface MoneyHint {
  /** ISO code that the page declares (JSON-LD, meta), if it does. */
  readonly currency?: string;
  /** Language tag of the page, such as `sv` or `en-AU`. */
  readonly lang?: string;
}

export interface FoundMoney {
  readonly money: Money;
  /** Where it stands in the normalised text. */
  readonly at: number;
  readonly end: number;
}

// Codes that are also ordinary words in capitals (ALL, TOP) are left out on purpose.
const CODES =
  'USD EUR GBP JPY CNY INR RUB KRW TRY PLN CZK HUF RON VND THB ILS PHP NGN UAH CHF SEK NOK DKK ISK IDR MYR ZAR BRL AUD CAD NZD SGD HKD TWD MXN AED SAR KWD BHD CLP COP PEN ARS PKR LKR BDT EGP BGN KZT';

/** Sign to ISO code; several codes mean that the surroundings must tell, and the first is the ordinary reading unless it is `?`. */
const SIGNS: Readonly<Record<string, string>> = {
  US$: 'USD',
  $US: 'USD',
  $AU: 'AUD',
  $CA: 'CAD',
  '£GB': 'GBP',
  AU$: 'AUD',
  A$: 'AUD',
  CA$: 'CAD',
  C$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  SG$: 'SGD',
  S$: 'SGD',
  NT$: 'TWD',
  MX$: 'MXN',
  R$: 'BRL',
  BR$: 'BRL',
  $: 'USD AUD:AU CAD:CA NZD:NZ HKD:HK SGD:SG TWD:TW MXN:MX CLP:CL COP:CO ARS:AR',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY CNY:zh',
  円: 'JPY',
  元: 'CNY',
  '₹': 'INR',
  Rs: 'INR PKR:PK LKR:LK',
  '₽': 'RUB',
  руб: 'RUB',
  '₩': 'KRW',
  원: 'KRW',
  '₺': 'TRY',
  TL: 'TRY',
  zł: 'PLN',
  Kč: 'CZK',
  Ft: 'HUF',
  lei: 'RON',
  '₫': 'VND',
  '฿': 'THB',
  '₪': 'ILS',
  '₱': 'PHP',
  '₦': 'NGN',
  '₴': 'UAH',
  Fr: 'CHF',
  kr: '? SEK:sv NOK:nb NOK:no NOK:nn DKK:da ISK:is',
  Rp: 'IDR',
  RM: 'MYR',
};

const escaped = (sign: string): string => sign.replace(/[$.]/g, '\\$&');
const NUMBER = "(?:\\d{1,3}(?:[.,'’ ]\\d{2,3})*(?:[.,' ’]\\d{3})(?!\\d)|\\d+)(?:[.,]\\d{1,3}(?!\\d))?";
/** Made when the first text is read: each class of letters in it costs a browser a tenth of a millisecond. */
const amount = once(() => {
  const signs = [...Object.keys(SIGNS), ...CODES.split(' ')].sort((a, b) => b.length - a.length);
  const startsWithLetter = (sign: string): boolean => /^\p{L}/u.test(sign);
  const letters = signs.filter(startsWithLetter).map(escaped).join('|');
  const others = signs
    .filter((sign) => !startsWithLetter(sign))
    .map(escaped)
    .join('|');
  // "Total pagoR$ 129,90": two cells of a page that stand in one text without a space, and no dollars.
  const glued = signs
    .filter((one) => /^[A-Z]+\$$/.test(one))
    .map(escaped)
    .join('|');
  const sign = `(?:(?<!\\p{L})(?:${letters})|(?<=\\p{Ll})(?:${glued})|${others})`;
  // Letters follow at once in writings without spaces, and where the next block of a page begins.
  return new RegExp(
    `(${sign})\\.? ?(-?)(?<![\\d.,])(${NUMBER})|(?<![\\d.,\\p{L}])(${NUMBER})(?:,-|,–)? ?(${sign})(?:(?!\\p{L})|(?<=[円원€£₽₺]))`,
    'gu',
  );
});

/** ISO code for a sign as the surroundings read it, or `unknown`. */
function currencyOf(sign: string, { currency, lang = '' }: MoneyHint): CurrencyCode | 'unknown' {
  const [usual = '?', ...others] = (SIGNS[sign] ?? sign).split(' ');
  if (others.length > 0) {
    const tags = lang.split(/[-_]/);
    for (const other of others) {
      const [code = '', place = ''] = other.split(':');
      if (currency === code) return code as CurrencyCode;
      // A language settles it; a country only makes the usual reading doubtful.
      if (tags[0] === place) return code as CurrencyCode;
      if (tags.includes(place) && currency !== usual) return 'unknown';
    }
  }
  return usual === '?' ? 'unknown' : (usual as CurrencyCode);
}

/**
 * The number of minor units in a written number: `1,299.00`, `1.299,00`, `1 299`, `1,29,999`, `10.5`, `500`. One mark
 * followed by three digits groups (`39.000` is thirty-nine thousand) unless the currency has three decimals.
 */
function minorOf(number: string, digits: number): MinorUnits | undefined {
  const plain = number.replace(/[ '’]/g, '');
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  const mark = plain[last];
  const tail = plain.length - last - 1;
  const alone = last >= 0 && plain.indexOf('.') * plain.indexOf(',') < 0 && plain.indexOf(mark ?? '') === last;
  const mixed = plain.includes('.') && plain.includes(',') && plain.indexOf(mark ?? '') === last;
  const isDecimal = mixed || (alone && (tail < 3 || (tail === 3 && (digits === 3 || plain.startsWith('0')))));
  const whole = (isDecimal ? plain.slice(0, last) : plain).replace(/[.,]/g, '');
  const rest = isDecimal ? plain.slice(last + 1) : '';
  // What is finer than the currency's own parts is cut, as in ¥4,800.00.
  const minor = Number(whole + rest.slice(0, digits).padEnd(digits, '0'));
  return Number.isSafeInteger(minor) && whole.length < 12 ? (minor as MinorUnits) : undefined;
}

/** Every amount in the text, first to last. Text is read as NFKC, which also makes every hard space a plain one. */
export function findMoney(text: string, hint: MoneyHint = {}): readonly FoundMoney[] {
  const found: FoundMoney[] = [];
  for (const match of text.normalize('NFKC').matchAll(amount())) {
    const sign = match[1] ?? match[5] ?? '';
    const currency = currencyOf(sign, hint);
    const minor = minorOf(match[3] ?? match[4] ?? '', minorDigits(currency));
    if (minor === undefined || match[2]) continue;
    found.push({ money: { minor, currency }, at: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** The first amount in the text, or nothing. */
export function parseMoney(text: string, hint: MoneyHint = {}): Money | undefined {
  return findMoney(text, hint)[0]?.money;
}

/** An amount that a program states: major units as a number or plain decimal text, and an ISO code. */
export function moneyOf(major: unknown, code: unknown): Money | undefined {
  const currency = typeof code === 'string' && /^[a-z]{3}$/i.test(code) ? code.toUpperCase() : 'unknown';
  const text = typeof major === 'number' || typeof major === 'string' ? String(major) : '';
  if (!/^\d{1,11}(\.\d+)?$/.test(text)) return undefined;
  const [whole = '', rest = ''] = text.split('.');
  const digits = minorDigits(currency);
  return {
    minor: Number(whole + rest.slice(0, digits).padEnd(digits, '0')) as MinorUnits,
    currency: currency as CurrencyCode,
  };
}
