// Writes an amount in the reader's own way; an unknown currency is written as a bare number.

import type { Money } from './money';
import { minorDigits } from './parse-money';

export function formatMoney({ minor, currency }: Money, locale?: string): string {
  const digits = minorDigits(currency);
  const major = minor / 10 ** digits;
  // Whole amounts lose their zeros: "$39", not "$39.00".
  const shown = Number.isInteger(major) ? 0 : digits;
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
    ...(currency !== 'unknown' && { style: 'currency', currency }),
  }).format(major);
}
