// Writes an amount in the reader's own way; an unknown currency is written as a bare number.

import { minorDigits } from './minor-digits';
import type { Money } from './money';

/** Formats are dear to make and cheap to use. */
const made = new Map<string, Intl.NumberFormat>();

/** Whole amounts lose their zeros: "$39", not "$39.00". */
export function formatMoney({ minor, currency }: Money, locale?: string): string {
  const digits = minorDigits(currency);
  const major = minor / 10 ** digits;
  const shown = Number.isInteger(major) ? 0 : digits;
  const key = `${locale} ${currency} ${shown}`;
  const format =
    made.get(key) ??
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: shown,
      maximumFractionDigits: shown,
      ...(currency !== 'unknown' && { style: 'currency', currency }),
    });
  made.set(key, format);
  return format.format(major);
}
