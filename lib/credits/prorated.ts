// What a refund for unused credits or seats would bring: price × unused ÷ bought, as a formula that can be shown.

import type { Money } from '../money/money';
import { shareOf } from '../money/share';

export interface ProratedEstimate {
  readonly price: Money;
  readonly bought: number;
  readonly used: number;
  readonly unused: number;
  /** Rounded down; fees that the seller keeps are not taken off, because nobody knows them. */
  readonly estimate: Money;
}

/** $39.00 for 40 credits with 28 used: 39.00 × 12 ÷ 40 = $11.70. Nothing where it is not known how much was bought. */
export function proratedEstimate(price: Money, bought: number, used: number): ProratedEstimate | undefined {
  if (!Number.isFinite(bought) || bought <= 0 || !Number.isFinite(used) || used < 0) return undefined;
  const unused = Math.max(0, bought - used);
  const estimate = shareOf(price, unused, bought);
  return estimate && { price, bought, used, unused, estimate };
}
