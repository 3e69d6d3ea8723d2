// What a partial refund would come to: the unused share of the price, less what the seller keeps, rounded against the buyer.

import type { MinorUnits, Money } from '../money/money';
import { DAY } from '../time/duration';
import type { Instant } from '../time/instant';
import { isCovered, planKindOf } from './plan-kind';
import type { PurchaseStory } from './purchase';
import type { DeclaredTerms, FeeKept, PlanKind, Proration } from './terms';

/** How an estimate was reckoned, to be shown beside it. */
export interface EstimateFormula {
  readonly by: Proration['by'];
  /** Credits, seats, or months. */
  readonly bought: number;
  readonly used: number;
}

export interface Estimate {
  readonly amount: Money;
  readonly formula: EstimateFormula;
}

/** The price times what is unused over what was bought, in whole minor units, never rounded up. */
export function unusedShare(
  price: Money,
  { bought, used }: Pick<EstimateFormula, 'bought' | 'used'>,
): Money | undefined {
  if (!Number.isFinite(bought) || !Number.isFinite(used) || bought <= 0 || used < 0) return undefined;
  const unused = Math.max(0, bought - used);
  return { currency: price.currency, minor: Math.floor((price.minor * unused) / bought) as MinorUnits };
}

/** The price less the fee; a least fee in another currency cannot be taken off and is left to the words. */
export function lessFee(price: Money, fee: FeeKept): Money {
  const percent = Math.ceil((price.minor * (fee.percent ?? 0)) / 100);
  const least = fee.atLeast?.currency === price.currency ? fee.atLeast.minor : 0;
  return { currency: price.currency, minor: Math.max(0, price.minor - Math.max(percent, least)) as MinorUnits };
}

/** What the terms' own way of reckoning gives for this purchase, or nothing where a number that it needs is not known. */
export function estimateOf(
  terms: DeclaredTerms,
  story: PurchaseStory,
  price: Money,
  now: Instant,
): Estimate | undefined {
  const rule = terms.proration?.find(({ covers }) => isCovered(covers, planKindOf(story.purchase)));
  const counted = rule && countedFor(rule, story, now);
  if (rule === undefined || counted === undefined) return undefined;
  const amount = unusedShare(price, counted);
  return amount && { amount, formula: { by: rule.by, ...counted } };
}

const MONTHS_OF: { readonly [Kind in PlanKind]?: number } = { yearly: 12, monthly: 1 };

function countedFor(rule: Proration, { purchase, acts }: PurchaseStory, now: Instant) {
  switch (rule.by) {
    case 'unused-credits': {
      if (purchase.creditsBought === undefined) return seatsOf(purchase);
      let used = 0;
      for (const { act, at, count = 1 } of acts)
        if ((act === 'use-of-credits' || act === 'generation-started') && at <= now) used += count;
      return { bought: purchase.creditsBought, used };
    }
    case 'unused-seats':
      return seatsOf(purchase);
    case 'unused-time': {
      const kind = planKindOf(purchase);
      const months = kind && MONTHS_OF[kind];
      if (months === undefined) return undefined;
      const begun = Math.floor((now - purchase.boughtAt) / (30 * DAY)) + 1;
      return { bought: months, used: Math.min(months, Math.max(1, begun)) };
    }
  }
}

function seatsOf({ seatsBought, seatsUsed }: PurchaseStory['purchase']) {
  return seatsBought === undefined || seatsUsed === undefined ? undefined : { bought: seatsBought, used: seatsUsed };
}
