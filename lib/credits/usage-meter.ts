// How much may still be used before a usage cap ends the refund: the bound in whole credits or pictures, what is used, what is left.

import type { PurchaseStory } from '../policy/purchase';
import type { UsageCap } from '../policy/terms';
import { usedCredits } from '../policy/voiding';
import type { Instant } from '../time/instant';

export interface UsageMeter {
  readonly unit: 'credits' | 'images' | 'videos' | 'minutes';
  readonly used: number;
  /** The most that may be used with the refund still alive: "fewer than 20" allows 19. */
  readonly allowed: number;
  /** Never negative. At 0 the next use ends the refund. */
  readonly left: number;
  readonly state: 'inside' | 'last' | 'at-the-edge' | 'passed';
  /** The bound as the terms put it. */
  readonly bound: { readonly amount: number; readonly kind: 'lt' | 'le'; readonly percent?: number };
}

/**
 * The strictest of a cap's bounds. A percentage needs to know how much was bought: under 10 % of 100 credits allows 9,
 * at most 10 % allows 10. Nothing where no bound can be told.
 *
 * - `last`: one more use is allowed. - `at-the-edge`: the next use ends the refund. - `passed`: it has ended.
 */
export function usageMeter(cap: UsageCap, used: number, bought: number | undefined): UsageMeter | undefined {
  const bounds: Pick<UsageMeter, 'unit' | 'bound'>[] = [];
  const add = (unit: UsageMeter['unit'], amount: number | undefined, percent?: number) => {
    if (amount === undefined) return;
    bounds.push({ unit, bound: { amount, kind: cap.bound, ...(percent !== undefined && { percent }) } });
  };
  add('credits', cap.maxCreditsUsed);
  add('images', cap.maxImagesUsed);
  add('videos', cap.maxVideosUsed);
  add('minutes', cap.maxMinutesUsed);
  if (cap.percent !== undefined && bought !== undefined && bought > 0) {
    add('credits', (bought * cap.percent) / 100, cap.percent);
  }
  const strictest = bounds.sort((a, b) => a.bound.amount - b.bound.amount)[0];
  if (!strictest) return undefined;

  const { amount, kind } = strictest.bound;
  const allowed = Math.max(0, kind === 'lt' ? Math.ceil(amount) - 1 : Math.floor(amount));
  const spent = Number.isFinite(used) && used > 0 ? used : 0;
  const left = Math.max(0, allowed - spent);
  const passed = kind === 'lt' ? spent >= amount : spent > amount;
  const state = passed && spent > 0 ? 'passed' : left < 1 ? 'at-the-edge' : left < 2 ? 'last' : 'inside';
  return { ...strictest, used: spent, allowed, left, state };
}

/** The meter of a purchase: what its recorded acts used of the cap that its terms set. */
export function meterOf({ purchase, acts }: PurchaseStory, now: Instant): UsageMeter | undefined {
  const cap = purchase.frozen?.terms.usageCap;
  return cap && usageMeter(cap, usedCredits(acts, now), purchase.creditsBought);
}

/** A share of an unknown whole cannot be counted. */
export function capIsUnknown({ purchase }: PurchaseStory): boolean {
  const cap = purchase.frozen?.terms.usageCap;
  return cap !== undefined && usageMeter(cap, 0, purchase.creditsBought) === undefined;
}
