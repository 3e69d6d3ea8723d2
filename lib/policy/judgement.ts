// What one source of a seller's terms says of a purchase, as if it were the only one: the heart of a verdict.

import { calendarDayOf } from '../time/calendar-day';
import { DAY } from '../time/duration';
import { type Instant, instantOf } from '../time/instant';
import { keepsFee } from './at-stake';
import type { Clock, Deadline } from './clocks';
import { deadlineOf } from './deadline';
import { deliveryOf } from './delivery';
import { isCovered, planKindOf } from './plan-kind';
import { platformLimitEnds } from './platform-clocks';
import type { Purchase, PurchaseStory } from './purchase';
import { speaksOfCreditsOnly } from './remedies';
import type { DeclaredTerms, PlanKind, VoidingAct, WindowScope, WindowStart } from './terms';
import type { ReasonCode, VerdictState } from './verdict';
import {
  COUNTED,
  endingActs,
  isUntouchedByActs,
  nextUsePasses,
  usageIsUncertain,
  type Voiding,
  voidingOf,
} from './voiding';
import { windowClocks } from './window-clocks';

export interface Judgement {
  readonly state: VerdictState;
  readonly reasons: readonly ReasonCode[];
  /** Acts that would end what may still be open. */
  readonly endedBy: readonly VoidingAct[];
  /** Share of the price that the open window pays, where the terms name one. */
  readonly share?: number;
}

/** Windows that the ordinary buyer has. */
const MAIN: readonly WindowScope[] = ['any', 'unused-only', 'subscription', 'quality'];
/** Windows that only open because something went wrong. */
const FAULTS: readonly WindowScope[] = ['technical', 'accidental', 'duplicate', 'unauthorized'];
const SUBSCRIPTIONS: readonly PlanKind[] = ['weekly', 'monthly', 'yearly', 'team'];

/** The judgement of one source; a request for the money and putting it away are judged elsewhere. */
export function judge(terms: DeclaredTerms, story: PurchaseStory, now: Instant): Judgement {
  const { purchase } = story;
  const about = caveatsOf(terms, story, now);
  if (terms.stance === 'unknown')
    return { state: { kind: 'unknown' }, reasons: ['terms-unknown', ...about], endedBy: [] };
  if (terms.stance === 'none') return { state: { kind: 'refused' }, reasons: ['no-refunds', ...about], endedBy: [] };
  const excluded = exclusionOf(terms, purchase);
  if (excluded !== undefined) return { state: { kind: 'refused' }, reasons: [excluded, ...about], endedBy: [] };
  if (speaksOfCreditsOnly(terms)) {
    return { state: { kind: 'unknown' }, reasons: ['credits-only', ...about], endedBy: [] };
  }

  const rights = windowClocks(terms, story, now).filter(({ kind, window }) => {
    return kind === 'refund' && window !== undefined && isForPlan(window, planKindOf(purchase));
  });
  const main = rights.filter(({ window }) => window !== undefined && MAIN.includes(window.scope));
  const faults = rights.filter(({ window }) => window !== undefined && FAULTS.includes(window.scope));
  const doors = main.length > 0 ? main : faults;
  const reasons = main.length === 0 && faults.length > 0 ? ([...about, 'only-for-faults'] as const) : about;
  if (doors.length === 0 && terms.windows.some(({ scope }) => scope === 'subscription')) {
    return withoutWindow(terms, story, now, ['only-for-subscriptions', ...reasons]);
  }

  const renewed = latestRenewal(doors);
  const first = doors.filter(({ window }) => window?.startsAt !== 'renewal');
  const ofPurchase = judgeDoors(terms, first.length > 0 || renewed.length > 0 ? first : doors, story, now, reasons);
  if (renewed.length === 0) return ofPurchase;
  const ofRenewal = judgeDoors(terms, renewed, story, now, reasons);
  return first.length > 0 && isBetter(ofPurchase, ofRenewal) ? ofPurchase : ofRenewal;
}

/** The windows of the latest renewal payment; earlier payments are past. */
function latestRenewal(doors: readonly Clock[]): readonly Clock[] {
  let latest = Number.NEGATIVE_INFINITY;
  for (const door of doors) latest = Math.max(latest, renewalOf(door) ?? latest);
  return doors.filter((door) => renewalOf(door) === latest);
}

function renewalOf({ id, window }: Clock): number | undefined {
  if (window?.startsAt !== 'renewal') return undefined;
  const [, at] = id.split('@');
  return at === undefined ? undefined : Number(at);
}

const BEST_FIRST: readonly VerdictState['kind'][] = ['open', 'closing', 'waiting', 'discretion'];

function isBetter(one: Judgement, other: Judgement): boolean {
  const rank = ({ state }: Judgement) => {
    const position = BEST_FIRST.indexOf(state.kind);
    return position === -1 ? BEST_FIRST.length : position;
  };
  return rank(one) < rank(other);
}

function judgeDoors(
  terms: DeclaredTerms,
  doors: readonly Clock[],
  story: PurchaseStory,
  now: Instant,
  about: readonly ReasonCode[],
): Judgement {
  const governing = governingDoor(doors);
  const deadline = governing && tightened(deadlineOfDoor(governing), story);
  const delivered = terms.endsWith === undefined ? undefined : deliveryOf(story.starts, now);
  const voiding = voidingThrough(terms, doors, story, now);
  const last = latestEnd(doors, story);

  if (
    voiding !== undefined &&
    voiding.at < (last ?? Number.POSITIVE_INFINITY) &&
    voiding.at <= (delivered?.at ?? voiding.at)
  ) {
    const reason = voiding.because === 'usage' ? 'voided-by-usage' : 'voided-by-act';
    return { state: { kind: 'voided', by: voiding.by, at: voiding.at }, reasons: [reason, ...about], endedBy: [] };
  }
  if (delivered !== undefined && delivered.at < (deadline?.at ?? Number.POSITIVE_INFINITY)) {
    return { state: { kind: 'expired', at: delivered.at }, reasons: ['final-after-delivery', ...about], endedBy: [] };
  }
  if (governing === undefined) return withoutWindow(terms, story, now, about);
  const endedBy = endingNow(terms, doors, story, now);
  if (governing.state.kind === 'waiting') {
    return softened(terms, story, now, {
      state: { kind: 'waiting', for: governing.state.for },
      reasons: [WAITS[governing.state.for], ...about],
      endedBy,
    });
  }
  if (deadline === undefined) return withoutWindow(terms, story, now, about);

  const reasons: ReasonCode[] = [];
  if (deadline.limited) reasons.push('platform-limit');
  if (governing.window?.startsAt === 'unknown') reasons.push('start-unknown');
  if (countsFromSight(governing, story, now)) reasons.push('start-first-seen');
  if (now >= deadline.at) return over(terms, doors, deadline, story, now, [...reasons, ...about], endedBy);

  if (deadline.reading === 'cautious') reasons.push('cautious-reading');
  const share = governing.window?.sharePercent;
  if (share !== undefined && doors.some(({ window }) => (window?.sharePercent ?? share) < share))
    reasons.push('share-falls');
  if (isAmbiguous(doors, story.purchase)) reasons.push('depends-on-plan');
  if (isForSubscriptionsOnly(doors, story.purchase)) reasons.push('only-for-subscriptions');
  const closing = deadline.at - now <= DAY;
  const { limited: _, ...plain } = deadline;
  const kind =
    terms.stance === 'case-by-case' || isAmbiguous(doors, story.purchase) ? 'discretion' : closing ? 'closing' : 'open';
  const first: readonly ReasonCode[] = terms.stance === 'case-by-case' ? ['discretion-only'] : [];
  return softened(terms, story, now, {
    state: { kind, deadline: plain },
    reasons: [...first, closing ? 'window-closing' : 'window-open', ...reasons, ...about],
    endedBy,
    ...(share !== undefined && { share }),
  });
}

/** After the window: over, unless another plan's window may be the one, or the terms still pay back the unused time. */
function over(
  terms: DeclaredTerms,
  doors: readonly Clock[],
  deadline: Deadline,
  story: PurchaseStory,
  now: Instant,
  about: readonly ReasonCode[],
  endedBy: readonly VoidingAct[],
): Judgement {
  const { renewsAt } = story.purchase;
  const planKind = planKindOf(story.purchase);
  const lives = terms.proration?.some(
    ({ outlivesWindow, covers }) => outlivesWindow === true && isCovered(covers, planKind),
  );
  if (lives === true && renewsAt !== undefined && renewsAt > now) {
    const kind = renewsAt - now <= DAY ? 'closing' : 'open';
    return {
      state: { kind, deadline: { at: renewsAt, latest: renewsAt, reading: 'exact', lastSafe: renewsAt } },
      reasons: ['share-falls', ...about],
      endedBy,
    };
  }
  const mayLast = doors.some(({ state }) => state.kind === 'running' || state.kind === 'waiting');
  const reasons: ReasonCode[] = ['window-passed'];
  if (now < deadline.latest) reasons.push('cautious-reading');
  if (mayLast) reasons.push('longer-window-may-apply');
  return {
    state: { kind: 'expired', at: deadline.at },
    reasons: [...reasons, ...about],
    endedBy: mayLast ? endedBy : [],
  };
}

/** No time limit is known: at the seller's discretion where the terms say so, else unknown. */
function withoutWindow(
  terms: DeclaredTerms,
  story: PurchaseStory,
  now: Instant,
  about: readonly ReasonCode[],
): Judgement {
  const isDiscretion = terms.stance === 'case-by-case';
  return softened(terms, story, now, {
    state: isDiscretion ? { kind: 'discretion' } : { kind: 'unknown' },
    reasons: isDiscretion ? ['discretion-only', 'window-not-stated', ...about] : ['window-not-stated', ...about],
    endedBy: endingNow(terms, [], story, now),
  });
}

/** What weakens an open answer: a gallery after which money rarely comes back, use nobody could measure, a plan that may be left out. */
function softened(terms: DeclaredTerms, story: PurchaseStory, now: Instant, judged: Judgement): Judgement {
  const why: ReasonCode[] = [];
  if (terms.usuallyEndsWith !== undefined && deliveryOf(story.starts, now) !== undefined) {
    why.push('usually-final-after-delivery');
  }
  if (usageIsUncertain(terms, story, now)) why.push('usage-not-known');
  if (mayBeExcluded(terms, story.purchase)) why.push('plan-may-be-excluded');
  if (why.length === 0) return judged;
  const deadline = 'deadline' in judged.state ? judged.state.deadline : undefined;
  const keeps = judged.state.kind === 'waiting' || judged.state.kind === 'unknown';
  const state: VerdictState =
    keeps && !why.includes('usually-final-after-delivery') ? judged.state : { kind: 'discretion' };
  return {
    ...judged,
    state: state.kind === 'discretion' && deadline !== undefined ? { ...state, deadline } : state,
    reasons: [...why, ...judged.reasons],
  };
}

const WAITS = {
  delivery: 'waits-for-delivery',
  generation: 'waits-for-generation',
  renewal: 'waits-for-renewal',
  incident: 'waits-for-incident',
  purchase: 'start-unknown',
  unknown: 'start-unknown',
} as const satisfies { readonly [Start in WindowStart]: ReasonCode };

/** What holds whatever the window says. */
function caveatsOf(terms: DeclaredTerms, story: PurchaseStory, now: Instant): readonly ReasonCode[] {
  const codes: ReasonCode[] = [];
  const { limits, grounds = [] } = terms;
  if (terms.source.knowledge === 'second-hand') codes.push('terms-second-hand');
  if (terms.stance === 'none' || terms.stance === 'unknown') return codes;
  if (isFromLater(terms, story.purchase)) codes.push('terms-from-later');
  if (limits?.firstPurchaseOnly === true && story.purchase.isFirstOrder === undefined)
    codes.push('first-purchase-only');
  if (limits?.discountedExcluded === true && story.purchase.wasDiscounted === undefined)
    codes.push('discounted-excluded');
  if (keepsFee(terms, story, now)) codes.push('fee-kept');
  if (grounds.length > 0 && !grounds.some((ground) => ABOUT_RESULTS.includes(ground)))
    codes.push('disappointment-not-named');
  return codes;
}

/** The oldest terms that were read are dated after the purchase: those of its day may have been others. */
function isFromLater({ inForceFrom }: DeclaredTerms, { boughtAt, zone }: Purchase): boolean {
  return inForceFrom !== 'unknown' && inForceFrom > calendarDayOf(boughtAt, zone);
}

const ABOUT_RESULTS: readonly string[] = ['dissatisfaction', 'poor-likeness', 'unused'];

/** Why this very purchase is never refunded, where the terms say so and the purchase is known to be such a one. */
function exclusionOf({ limits }: DeclaredTerms, purchase: Purchase): ReasonCode | undefined {
  if (limits === undefined) return undefined;
  if (purchase.planKind !== undefined && limits.kindsNeverRefunded?.includes(purchase.planKind))
    return 'never-for-this-plan';
  if (purchase.plan !== undefined && limits.plansNeverRefunded?.some((name) => hasName(purchase.plan, name))) {
    return 'never-for-this-plan';
  }
  if (limits.discountedExcluded === true && purchase.wasDiscounted === true) return 'discounted-excluded';
  if (limits.firstPurchaseOnly === true && purchase.isFirstOrder === false) return 'first-purchase-only';
  return undefined;
}

function hasName(plan: string | undefined, name: string): boolean {
  return (plan ?? '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .includes(name.toLowerCase());
}

function mayBeExcluded({ limits }: DeclaredTerms, purchase: Purchase): boolean {
  if (limits?.kindsNeverRefunded !== undefined && planKindOf(purchase) === undefined) return true;
  return limits?.plansNeverRefunded !== undefined && purchase.plan === undefined;
}

function isForPlan(
  window: { readonly scope: WindowScope; readonly covers?: readonly PlanKind[] },
  kind: PlanKind | undefined,
) {
  if (kind === undefined) return true;
  if (window.covers !== undefined) return window.covers.includes(kind);
  return window.scope !== 'subscription' || SUBSCRIPTIONS.includes(kind);
}

function isForSubscriptionsOnly(doors: readonly Clock[], purchase: Purchase): boolean {
  return planKindOf(purchase) === undefined && doors.every(({ window }) => window?.scope === 'subscription');
}

/** One plan's right was ended by use and another plan's was not, and nobody knows which plan it is. */
function isAmbiguous(doors: readonly Clock[], purchase: Purchase): boolean {
  if (planKindOf(purchase) !== undefined || !doors.some(({ state }) => state.kind === 'stopped')) return false;
  return doors.every(({ state, window }) => state.kind === 'stopped' || window?.scope === 'subscription');
}

/** Acts that would end the refund through any door that is not shut; under a cap, use does so only when the next one passes it. */
function endingNow(
  terms: DeclaredTerms,
  doors: readonly Clock[],
  story: PurchaseStory,
  now: Instant,
): readonly VoidingAct[] {
  const open = doors.filter(({ state }) => state.kind === 'running' || state.kind === 'waiting');
  const scopes = open.length > 0 ? open.map(({ window }) => window?.scope ?? 'any') : (['any'] as const);
  const acts = new Set(scopes.flatMap((scope) => endingActs(terms, scope, story.purchase)));
  if (terms.usageCap !== undefined) {
    if (!nextUsePasses(terms.usageCap, story, now)) for (const act of COUNTED) acts.delete(act);
    else if (!scopes.every(isUntouchedByActs)) acts.add('use-of-credits');
  }
  return [...acts];
}

/** The act that shut the last of the doors; while one stands open, nothing has ended the refund. */
function voidingThrough(
  terms: DeclaredTerms,
  doors: readonly Clock[],
  story: PurchaseStory,
  now: Instant,
): Voiding | undefined {
  if (doors.length === 0) return voidingOf(terms, 'any', story, now);
  let last: Voiding | undefined;
  for (const door of doors) {
    const since = renewalOf(door);
    const ended = voidingOf(
      terms,
      door.window?.scope ?? 'any',
      story,
      now,
      since === undefined ? undefined : instantOf(since),
    );
    if (ended === undefined) return undefined;
    if (last === undefined || ended.at > last.at) last = ended;
  }
  return last;
}

/**
 * Of doors that compete the first to end counts, one that runs before one that waits. Windows that pay a falling share
 * follow each other as one right: the one that now runs counts.
 */
function governingDoor(doors: readonly Clock[]): Clock | undefined {
  const standing = doors.filter(({ state }) => state.kind !== 'stopped');
  const isStaircase = standing.length > 1 && standing.every(({ window }) => window?.sharePercent !== undefined);
  const running = standing.filter(({ state }) => state.kind === 'running');
  if (isStaircase) return running.length > 0 ? firstToEnd(running) : lastToEnd(standing);
  return firstToEnd(standing);
}

function firstToEnd(doors: readonly Clock[]): Clock | undefined {
  let first: Clock | undefined;
  for (const door of doors) if (first === undefined || endOf(door) < endOf(first)) first = door;
  return first;
}

function lastToEnd(doors: readonly Clock[]): Clock | undefined {
  let last: Clock | undefined;
  for (const door of doors) if (last === undefined || endOf(door) > endOf(last)) last = door;
  return last;
}

function deadlineOfDoor({ state }: Clock): Deadline | undefined {
  return state.kind === 'running' || state.kind === 'ended' ? state.deadline : undefined;
}

function endOf(door: Clock): number {
  return deadlineOfDoor(door)?.at ?? Number.POSITIVE_INFINITY;
}

/** When the last door closes or would have closed; nothing while one waits for its start. */
function latestEnd(doors: readonly Clock[], story: PurchaseStory): Instant | undefined {
  let latest: Instant | undefined;
  for (const { window, state } of doors) {
    if (window === undefined || state.kind === 'waiting') return undefined;
    const end = deadlineOfDoor({ id: '', kind: 'refund', state })?.at ?? endOfStopped(window, story);
    if (end === undefined) return undefined;
    if (latest === undefined || end > latest) latest = end;
  }
  return latest;
}

/** A clock that was stopped has no end of its own; where it counts from the purchase it would have had this one. */
function endOfStopped(window: NonNullable<Clock['window']>, { purchase }: PurchaseStory): Instant | undefined {
  if (window.startsAt !== 'purchase' && window.startsAt !== 'unknown') return undefined;
  return deadlineOf(window, purchase.boughtAt, purchase.zone).at;
}

/** No refund reaches the buyer after the day on which the one who took the payment can send none. */
function tightened(
  deadline: Deadline | undefined,
  story: PurchaseStory,
): (Deadline & { readonly limited: boolean }) | undefined {
  if (deadline === undefined) return undefined;
  let tightest = { ...deadline, limited: false };
  for (const limit of platformLimitEnds(story)) {
    if (limit.at < tightest.at) tightest = { ...limit, limited: true };
  }
  return tightest;
}

function countsFromSight({ window }: Clock, story: PurchaseStory, now: Instant): boolean {
  if (window?.startsAt !== 'delivery' && window?.startsAt !== 'generation') return false;
  return deliveryOf(story.starts, now)?.evidence === 'first-seen';
}
