// Whether something that happened has ended a right: which recorded acts count, from when, and whether use went past its cap.

import type { Instant } from '../time/instant';
import { isCovered, planKindOf } from './plan-kind';
import type { Purchase, PurchaseStory, RecordedAct } from './purchase';
import type { ActRule, DeclaredTerms, UsageCap, VoidingAct, WindowScope } from './terms';

/** What the terms say of an act; what they do not speak of is unknown. */
export function ruleOf(terms: DeclaredTerms, act: VoidingAct): ActRule {
  if (terms.voidedBy.includes(act)) return 'voids';
  return terms.notVoidedBy?.includes(act) ? 'does-not-void' : 'unknown';
}

/** Acts that use up what was bought; a refund for the unused lives only without them. */
const USING: readonly VoidingAct[] = ['use-of-credits', 'generation-started', 'training-started', 'partial-use'];

/** Acts that the terms count by amount where they name a cap. */
export const COUNTED: readonly VoidingAct[] = ['use-of-credits', 'partial-use', 'generation-started'];

/** A right that the law gives is not the seller's to end. Of a wrong charge the terms seldom speak apart, so what they say of acts is read to cover it. */
const UNTOUCHED_BY_ACTS: readonly WindowScope[] = ['statutory'];

export function isUntouchedByActs(scope: WindowScope): boolean {
  return UNTOUCHED_BY_ACTS.includes(scope);
}

/** The story as it is if what the buyer was asked about turns out to have been nothing; the same where nothing is in doubt. */
export function withoutDoubt<Story extends PurchaseStory>(story: Story): Story {
  return story.acts.some(({ inDoubt }) => inDoubt)
    ? { ...story, acts: story.acts.filter(({ inDoubt }) => !inDoubt) }
    : story;
}

export interface Voiding {
  readonly by: VoidingAct;
  readonly at: Instant;
  readonly because: 'act' | 'usage';
}

/**
 * Acts that end the refund of this purchase under these terms for a window of this scope; under a cap the counted ones
 * end it only by amount.
 */
export function endingActs(terms: DeclaredTerms, scope: WindowScope, purchase: Purchase): readonly VoidingAct[] {
  if (UNTOUCHED_BY_ACTS.includes(scope)) return [];
  const acts = new Set(terms.voidedBy);
  const kind = planKindOf(purchase);
  for (const { act, covers } of terms.voidedByForPlans ?? []) if (isCovered(covers, kind)) acts.add(act);
  if (scope === 'unused-only') for (const act of USING) if (ruleOf(terms, act) === 'unknown') acts.add(act);
  return [...acts];
}

/** The first recorded act that ended the right, or nothing. An act the future holds has not happened. */
export function voidingOf(
  terms: DeclaredTerms,
  scope: WindowScope,
  story: PurchaseStory,
  now: Instant,
  /** For a payment that came later: what was done before it does not count. */
  since?: Instant,
): Voiding | undefined {
  const ending = endingActs(terms, scope, story.purchase);
  if (ending.length === 0 && terms.usageCap === undefined) return undefined;
  let first: Voiding | undefined;
  for (const { act, at } of story.acts) {
    if (
      at > now ||
      (since !== undefined && at < since) ||
      (first !== undefined && at >= first.at) ||
      !ending.includes(act)
    )
      continue;
    if (terms.usageCap !== undefined && COUNTED.includes(act)) continue;
    first = { by: act, at, because: 'act' };
  }
  const past = UNTOUCHED_BY_ACTS.includes(scope) ? undefined : capPassedAt(terms.usageCap, story, now, since);
  if (past === undefined || (first !== undefined && first.at <= past)) return first;
  return { by: 'use-of-credits', at: past, because: 'usage' };
}

/** True where something was used under a percentage cap and nobody knows of how much. */
export function usageIsUncertain(terms: DeclaredTerms, story: PurchaseStory, now: Instant): boolean {
  const cap = terms.usageCap;
  if (cap === undefined || usedCredits(story.acts, now) === 0) return false;
  return allowedCredits(cap, story.purchase.creditsBought) === undefined;
}

/** Would one more use go past the cap, as far as is known? Nothing known counts as yes. */
export function nextUsePasses(cap: UsageCap, story: PurchaseStory, now: Instant): boolean {
  const allowed = allowedCredits(cap, story.purchase.creditsBought);
  if (allowed === undefined) return true;
  return passes(cap, usedCredits(story.acts, now) + 1, allowed);
}

function capPassedAt(
  cap: UsageCap | undefined,
  story: PurchaseStory,
  now: Instant,
  since: Instant | undefined,
): Instant | undefined {
  if (cap === undefined) return undefined;
  const allowed = allowedCredits(cap, story.purchase.creditsBought);
  if (allowed === undefined) return undefined;
  const uses = story.acts
    .filter((act) => isUse(act) && act.at <= now && (since === undefined || act.at >= since))
    .sort((a, b) => a.at - b.at);
  let used = 0;
  for (const use of uses) {
    used += amountOf(use);
    if (passes(cap, used, allowed)) return use.at;
  }
  return undefined;
}

function isUse(act: RecordedAct): boolean {
  return COUNTED.includes(act.act);
}

function amountOf(act: RecordedAct): number {
  const count = act.count ?? 1;
  return Number.isFinite(count) && count > 0 ? count : 1;
}

/** How much was used by an instant, in whatever a cap counts. */
export function usedCredits(acts: readonly RecordedAct[], now: Instant): number {
  let used = 0;
  for (const act of acts) if (isUse(act) && act.at <= now) used += amountOf(act);
  return used;
}

/** The strictest of the cap's bounds, in credits or pictures; a percentage needs to know how much was bought. */
function allowedCredits(cap: UsageCap, bought: number | undefined): number | undefined {
  const bounds: number[] = [];
  for (const bound of [cap.maxCreditsUsed, cap.maxImagesUsed, cap.maxVideosUsed, cap.maxMinutesUsed]) {
    if (bound !== undefined) bounds.push(bound);
  }
  if (cap.percent !== undefined && bought !== undefined && bought > 0) bounds.push((bought * cap.percent) / 100);
  return bounds.length > 0 ? Math.min(...bounds) : undefined;
}

function passes(cap: UsageCap, used: number, allowed: number): boolean {
  return cap.bound === 'lt' ? used >= allowed : used > allowed;
}
