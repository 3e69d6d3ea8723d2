// The money that can still come back, as one sum per currency; currencies are never converted.

import type { MinorUnits, Money } from '../money/money';
import type { Verdict, VerdictState } from './verdict';

const COUNTED: readonly VerdictState['kind'][] = ['open', 'closing', 'waiting'];

/** Sums what is at stake in purchases whose refund is open or has yet to begin; what is voided, asked for or closed is no longer counted. */
export function recoverable(verdicts: Iterable<Verdict>): readonly Money[] {
  const sums = new Map<Money['currency'], number>();
  for (const { state, atStake } of verdicts) {
    if (atStake === undefined || !COUNTED.includes(state.kind)) continue;
    const { currency, minor } = atStake.amount;
    sums.set(currency, (sums.get(currency) ?? 0) + minor);
  }
  return [...sums].map(([currency, minor]) => ({ currency, minor: minor as MinorUnits }));
}
