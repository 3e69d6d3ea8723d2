// An amount of money: whole minor units of one ISO 4217 currency, never a float.

import type { Brand } from '../lang/brand';

/** Whole minor units of a currency: cents for USD, yen for JPY, thousandths for KWD. */
export type MinorUnits = Brand<number, 'MinorUnits'>;

/** ISO 4217 code in capitals, such as `USD`. */
export type CurrencyCode = Brand<string, 'CurrencyCode'>;

/** `currency` is `'unknown'` where a page shows a sign that several currencies share and nothing tells which. */
export interface Money {
  readonly minor: MinorUnits;
  readonly currency: CurrencyCode | 'unknown';
}
