// How much money a refund would bring, as far as it is known: the whole price, a part of it, or an estimate with its formula.

import type { MinorUnits, Money } from '../money/money';
import type { Instant } from '../time/instant';
import { type EstimateFormula, estimateOf, lessFee } from './prorated';
import type { PurchaseStory } from './purchase';
import { speaksOfCreditsOnly } from './remedies';
import type { DeclaredTerms } from './terms';

export interface AtStake {
  readonly amount: Money;
  /** `partial`: at most this much; `estimate`: reckoned by the formula, or the terms do not say whether all of it comes back. */
  readonly kind: 'full' | 'partial' | 'estimate';
  readonly formula?: EstimateFormula;
}

/** Nothing where the price is not known or the terms give no money. `share` is what the open window pays, in percent. */
export function atStakeOf(
  terms: DeclaredTerms,
  story: PurchaseStory,
  now: Instant,
  share: number | undefined,
): AtStake | undefined {
  const price = paidInAll(story, now);
  if (price === undefined || terms.stance === 'none' || terms.stance === 'unknown' || speaksOfCreditsOnly(terms)) {
    return undefined;
  }
  const estimate = estimateOf(terms, story, price, now);
  if (estimate !== undefined)
    return { ...estimate, amount: afterFee(terms, story, now, estimate.amount), kind: 'estimate' };
  const remedies = terms.remedies ?? [];
  const amount = afterFee(terms, story, now, partOf(price, share));
  const isWhole = amount.minor === price.minor && !keepsFee(terms, story, now);
  if (isWhole && remedies.includes('full-refund') && terms.proration === undefined) return { amount, kind: 'full' };
  const isMoney = remedies.includes('full-refund') || remedies.includes('partial-refund');
  return { amount, kind: isMoney ? 'partial' : 'estimate' };
}

/** Is part of the price kept back in this case? */
export function keepsFee({ limits }: DeclaredTerms, { acts }: PurchaseStory, now: Instant): boolean {
  const fee = limits?.feeKept;
  if (fee === undefined) return false;
  return fee.onlyAfter === undefined || acts.some(({ act, at }) => act === fee.onlyAfter && at <= now);
}

function afterFee(terms: DeclaredTerms, story: PurchaseStory, now: Instant, amount: Money): Money {
  const fee = terms.limits?.feeKept;
  return fee === undefined || !keepsFee(terms, story, now) ? amount : lessFee(amount, fee);
}

function partOf(price: Money, share: number | undefined): Money {
  if (share === undefined) return price;
  return { currency: price.currency, minor: Math.floor((price.minor * share) / 100) as MinorUnits };
}

/** What was charged, else what was shown, with later charges for the same order; one in another currency cannot be added and is left out. Without a moment, up to the latest. */
export function paidInAll({ purchase }: Pick<PurchaseStory, 'purchase'>, now?: Instant): Money | undefined {
  const price = purchase.chargedPrice ?? purchase.shownPrice;
  if (price === undefined) return undefined;
  let minor: number = price.minor;
  for (const { at, amount } of purchase.laterCharges ?? []) {
    if ((now === undefined || at <= now) && amount.currency === price.currency) minor += amount.minor;
  }
  return { currency: price.currency, minor: minor as MinorUnits };
}
