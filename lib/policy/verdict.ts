// What is true for one purchase at one instant: can the money still come back, why, until when, and what else is possible.

import type { Instant } from '../time/instant';
import { type AtStake, atStakeOf } from './at-stake';
import { type Clock, clocksOf, type Deadline } from './clocks';
import { type Judgement, judge } from './judgement';
import { isStorePurchase, layersOf } from './platform-clocks';
import type { PurchaseStory } from './purchase';
import { stillPossible } from './still-possible';
import type { DeclaredTerms, VoidingAct, WindowStart } from './terms';
import { withoutDoubt } from './voiding';
import { startsLike } from './window-clocks';

/** Why a verdict is what it is. Each code has its sentence in `public/_locales` under `reason_<code with _>`. */
export const REASON_CODES = [
  'window-open',
  'window-closing',
  'window-passed',
  'waits-for-delivery',
  'waits-for-generation',
  'waits-for-renewal',
  'waits-for-incident',
  'voided-by-act',
  'voided-by-usage',
  'no-refunds',
  'never-for-this-plan',
  'discretion-only',
  'terms-unknown',
  'terms-second-hand',
  'sources-disagree',
  'start-unknown',
  'cautious-reading',
  'closed-by-buyer',
  'follows-store',
  'test-payment',
  'window-not-stated',
  'only-for-faults',
  'longer-window-may-apply',
  'start-first-seen',
  'usually-final-after-delivery',
  'usage-not-known',
  'credits-only',
  'final-after-delivery',
  'plan-may-be-excluded',
  'discounted-excluded',
  'first-purchase-only',
  'fee-kept',
  'share-falls',
  'platform-may-refund',
  'platform-limit',
  'asked-in-time',
  'asked-late',
  'answer-overdue',
  'answer-denied',
  'money-on-its-way',
  'money-overdue',
  'money-arrived',
  'disappointment-not-named',
  'only-for-subscriptions',
  'depends-on-plan',
  'terms-from-later',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

export type VerdictState =
  /** The window is open and the nearest deadline is more than a day away. */
  | { readonly kind: 'open'; readonly deadline: Deadline }
  /** Open, and the last day has begun. */
  | { readonly kind: 'closing'; readonly deadline: Deadline }
  | { readonly kind: 'waiting'; readonly for: WindowStart }
  | { readonly kind: 'voided'; readonly by: VoidingAct; readonly at: Instant }
  | { readonly kind: 'refused' }
  | { readonly kind: 'discretion'; readonly deadline?: Deadline }
  | { readonly kind: 'expired'; readonly at: Instant }
  | { readonly kind: 'closed'; readonly at: Instant }
  /** The money was asked for; what comes back is now up to the answer. */
  | { readonly kind: 'asked'; readonly at: Instant }
  | { readonly kind: 'unknown' };

export type WayOut = 'redo' | 'credits' | 'gift' | 'goodwill' | 'platform' | 'store' | 'dispute';

export interface Verdict {
  readonly state: VerdictState;
  /** Most telling first; never empty. */
  readonly reasons: readonly ReasonCode[];
  /** What a refund would bring, as far as it is known. */
  readonly atStake?: AtStake;
  /** Acts that would end the refund now: what the guard arms. Empty where nothing is at stake. */
  readonly endedBy: readonly VoidingAct[];
  readonly stillPossible: readonly WayOut[];
  readonly clocks: readonly Clock[];
}

/** What is true for the purchase at this instant. Where two sources disagree, the stricter one counts. */
export function verdictOf(story: PurchaseStory, now: Instant): Verdict {
  const { purchase } = story;
  const sure = withoutDoubt(story);
  const clocks = clocksOf(story, now);
  if (purchase.closedAt !== undefined && purchase.closedAt <= now) {
    return {
      state: { kind: 'closed', at: purchase.closedAt },
      reasons: ['closed-by-buyer'],
      endedBy: [],
      stillPossible: [],
      clocks,
    };
  }
  const judged = afterAsking(judgeAll(story, clocks, now), story, clocks, now);
  const terms = purchase.frozen?.terms;
  const atStake =
    terms === undefined || purchase.isTest || isOver(judged.state)
      ? undefined
      : atStakeOf(terms, story, now, judged.share);
  return {
    state: judged.state,
    reasons: [...new Set<ReasonCode>(purchase.isTest ? ['test-payment', ...judged.reasons] : judged.reasons)],
    ...(atStake && { atStake }),
    endedBy: purchase.isTest ? [] : sure === story ? judged.endedBy : verdictOf(sure, now).endedBy,
    stillPossible: stillPossible(judged.state, story, clocks, now),
    clocks,
  };
}

/** The seller's word, or the store's where the store was paid; what somebody else took the payment for is added. */
function judgeAll(story: PurchaseStory, clocks: readonly Clock[], now: Instant): Judgement {
  const { frozen } = story.purchase;
  if (isStorePurchase(story)) return judgeStore(story, clocks);
  if (frozen === undefined) return { state: { kind: 'unknown' }, reasons: ['terms-unknown'], endedBy: [] };
  const unasked = withoutClaim(story);
  const first = judge(frozen.terms, unasked, now);
  const other = frozen.disagreeing && judge(startsLike(frozen.terms, frozen.disagreeing), unasked, now);
  const second = other && besideOwn(other, frozen.terms);
  const judged = second === undefined ? first : stricter(first, second);
  const platformOpen = clocks.some(({ kind, state }) => kind === 'platform' && state.kind === 'running');
  return platformOpen && !isOpen(judged.state)
    ? { ...judged, reasons: [...judged.reasons, 'platform-may-refund'] }
    : judged;
}

/** The other source is hearsay, the purchase's own terms need not be: that the two differ is said, not that nobody read them. */
function besideOwn(other: Judgement, own: DeclaredTerms): Judgement {
  if (own.source.knowledge === 'second-hand') return other;
  return { ...other, reasons: other.reasons.filter((code) => code !== 'terms-second-hand') };
}

/** What a store refunds is the store's to decide, inside its own window and never by the seller's form. */
function judgeStore(story: PurchaseStory, clocks: readonly Clock[]): Judgement {
  const doors = clocks.filter(({ kind }) => kind === 'store');
  const hearsay: readonly ReasonCode[] = layersOf(story).some(
    ({ source, windows }) => source.knowledge === 'second-hand' && windows.length > 0,
  )
    ? ['follows-store', 'terms-second-hand']
    : ['follows-store'];
  let running: Deadline | undefined;
  let ended: Instant | undefined;
  for (const { state } of doors) {
    if (state.kind === 'stopped' && state.by !== 'claim' && state.by !== 'buyer') {
      return {
        state: { kind: 'voided', by: state.by, at: state.at },
        reasons: ['voided-by-act', ...hearsay],
        endedBy: [],
      };
    }
    if (state.kind === 'running' && (running === undefined || state.deadline.at < running.at)) running = state.deadline;
    if (state.kind === 'ended' && (ended === undefined || state.deadline.at < ended)) ended = state.deadline.at;
  }
  if (ended !== undefined)
    return { state: { kind: 'expired', at: ended }, reasons: ['window-passed', ...hearsay], endedBy: [] };
  const endedBy = [...new Set(layersOf(story).flatMap(({ voidedBy }) => voidedBy))];
  if (running !== undefined) return { state: { kind: 'discretion', deadline: running }, reasons: hearsay, endedBy };
  return { state: { kind: 'unknown' }, reasons: hearsay, endedBy };
}

/** Once the money was asked for: whether in time, and how far it has come. What was voided before the answer stays voided. */
function afterAsking(judged: Judgement, story: PurchaseStory, clocks: readonly Clock[], now: Instant): Judgement {
  const { claim } = story;
  if (claim === undefined || claim.askedAt > now) return judged;
  const then = judgeAll(withoutClaim(story), [], claim.askedAt).state;
  const asked: ReasonCode = then.kind === 'expired' ? 'asked-late' : 'asked-in-time';
  const answer = claim.answer !== undefined && claim.answer.at <= now ? claim.answer : undefined;
  const lag = (kind: Clock['kind']) => clocks.some((clock) => clock.kind === kind && clock.state.kind === 'ended');
  if (answer === undefined) {
    const reasons: readonly ReasonCode[] = lag('answer') ? ['answer-overdue', asked] : [asked];
    if (judged.state.kind === 'voided') return { ...judged, reasons: [...judged.reasons, ...reasons] };
    const endedBy = then.kind === 'expired' || then.kind === 'refused' ? [] : endedByOf(story, claim.askedAt);
    return { state: { kind: 'asked', at: claim.askedAt }, reasons: [...reasons, ...judged.reasons], endedBy };
  }
  if (answer.kind === 'denied') {
    return { state: { kind: 'asked', at: claim.askedAt }, reasons: ['answer-denied', asked], endedBy: [] };
  }
  const arrived = claim.moneyArrivedAt !== undefined && claim.moneyArrivedAt <= now;
  const code: ReasonCode = arrived ? 'money-arrived' : lag('money-arrives') ? 'money-overdue' : 'money-on-its-way';
  return { state: { kind: 'asked', at: claim.askedAt }, reasons: [code, asked], endedBy: [] };
}

/** A request does not make the pictures free to download: what would have ended the refund then still gives a reason to refuse. */
function endedByOf(story: PurchaseStory, at: Instant): readonly VoidingAct[] {
  return judgeAll(withoutClaim(story), [], at).endedBy;
}

function withoutClaim(story: PurchaseStory): PurchaseStory {
  if (story.claim === undefined) return story;
  const { claim: _, ...rest } = story;
  return rest;
}

/** From the mildest answer to the strictest; of two sources' answers the later in this list counts. */
const STRICTNESS = {
  unknown: 0,
  open: 1,
  closing: 2,
  waiting: 3,
  discretion: 4,
  expired: 5,
  voided: 6,
  refused: 7,
  asked: 8,
  closed: 9,
} as const satisfies { readonly [Kind in VerdictState['kind']]: number };

function stricter(one: Judgement, other: Judgement): Judgement {
  const [worse, milder] =
    STRICTNESS[one.state.kind] >= STRICTNESS[other.state.kind] ? ([one, other] as const) : ([other, one] as const);
  const [main, ...rest] = worse.reasons;
  const kept = milder.reasons.filter((code) => HOLD_BESIDE.includes(code));
  return {
    state: tightened(worse.state, deadlineIn(milder.state)),
    reasons: [...(main === undefined ? [] : [main]), 'sources-disagree', ...rest, ...kept],
    endedBy: isOver(worse.state) ? worse.endedBy : [...new Set([...worse.endedBy, ...milder.endedBy])],
    ...(worse.share !== undefined && { share: worse.share }),
  };
}

/** Reasons of the milder source that still hold beside the stricter one's. */
const HOLD_BESIDE: readonly ReasonCode[] = ['cautious-reading', 'start-first-seen', 'start-unknown', 'fee-kept'];

function tightened(state: VerdictState, other: Deadline | undefined): VerdictState {
  if (other === undefined) return state;
  switch (state.kind) {
    case 'open':
    case 'closing':
      return state.deadline.at <= other.at ? state : { ...state, deadline: other };
    case 'discretion':
      return state.deadline !== undefined && state.deadline.at <= other.at ? state : { ...state, deadline: other };
    default:
      return state;
  }
}

function deadlineIn(state: VerdictState): Deadline | undefined {
  return 'deadline' in state ? state.deadline : undefined;
}

function isOpen({ kind }: VerdictState): boolean {
  return kind === 'open' || kind === 'closing' || kind === 'waiting';
}

function isOver({ kind }: VerdictState): boolean {
  return kind === 'voided' || kind === 'refused' || kind === 'expired' || kind === 'closed' || kind === 'asked';
}
