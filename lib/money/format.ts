// An amount as people of a locale write it.

import type { Money } from './money';

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, { style: 'currency', currency });
  formats.set(key, made);
  return made;
}

/** Minor digits of a currency: 2 for USD, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  return formatOf('en', currency).resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * `3900 USD` is "$39.00" in en-US, "US$39.00" in en-AU, and "39,00 $" in de-DE. A currency that nobody could tell is written as a bare number
 * with two digits after the point, so that no sign is invented.
 */
export function formatMoney(money: Money, locale: string): string {
  if (money.currency === 'unknown') {
    return new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
      money.minor / 100,
    );
  }
  return formatOf(locale, money.currency).format(money.minor / 10 ** minorDigits(money.currency));
}
