// A part of an amount, rounded down to whole minor units: what is promised is never more than what is there.

import type { MinorUnits, Money } from './money';

/** `part` of `whole` of the amount: 12 of 40 of $39.00 is $11.70. Nothing where the whole is not positive; a part is held between none and all. */
export function shareOf(money: Money, part: number, whole: number): Money | undefined {
  if (!Number.isFinite(part) || !Number.isFinite(whole) || whole <= 0) return undefined;
  const held = Math.min(Math.max(part, 0), whole);
  return { minor: Math.floor((money.minor * held) / whole) as MinorUnits, currency: money.currency };
}

/** One sum per currency, in the order in which currencies first come. */
export function sumByCurrency(amounts: Iterable<Money>): readonly Money[] {
  const sums = new Map<Money['currency'], number>();
  for (const { minor, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + minor);
  return [...sums].map(([currency, minor]) => ({ minor: minor as MinorUnits, currency }));
}
