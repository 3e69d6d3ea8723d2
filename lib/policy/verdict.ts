// What is true for one purchase at one instant: can the money still come back, why, until when, and what else is possible.

import type { Money } from '../money/money';
import { DAY } from '../time/duration';
import type { Instant } from '../time/instant';
import { type Clock, clocksOf, type Deadline, firstStart, startsLike, windowClocks } from './clocks';
import type { PurchaseStory } from './purchase';
import type { DeclaredTerms, VoidingAct, WindowScope, WindowStart } from './terms';
import { endingActs, nextUsePasses, usageIsUncertain, type Voiding, voidingOf } from './voiding';

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
  readonly atStake?: { readonly amount: Money; readonly kind: 'full' | 'partial' | 'estimate' };
  /** Acts that would end the refund now: what the guard arms. Empty where nothing is at stake. */
  readonly endedBy: readonly VoidingAct[];
  readonly stillPossible: readonly WayOut[];
  readonly clocks: readonly Clock[];
}

/** Windows that the ordinary buyer of a first purchase has. */
const MAIN: readonly WindowScope[] = ['any', 'unused-only', 'subscription', 'quality'];
/** Windows that only open because something went wrong. */
const FAULTS: readonly WindowScope[] = ['technical', 'accidental', 'duplicate', 'unauthorized'];

/** What is true for the purchase at this instant. Where two sources disagree, the stricter one counts. */
export function verdictOf(story: PurchaseStory, now: Instant): Verdict {
  const { purchase } = story;
  const { frozen } = purchase;
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
  if (frozen === undefined) {
    return { state: { kind: 'unknown' }, reasons: ['terms-unknown'], endedBy: [], stillPossible: ['dispute'], clocks };
  }
  const first = judge(frozen.terms, story, now);
  const second = frozen.disagreeing && judge(startsLike(frozen.terms, frozen.disagreeing), story, now);
  const judged = second === undefined ? first : stricter(first, second);
  const reasons = purchase.isTest ? (['test-payment', ...judged.reasons] as const) : judged.reasons;
  const atStake = purchase.isTest || isOver(judged.state) ? undefined : stakeOf(frozen.terms, story);
  return {
    state: judged.state,
    reasons: [...new Set(reasons)],
    ...(atStake && { atStake }),
    endedBy: purchase.isTest ? [] : judged.endedBy,
    stillPossible: waysOut(frozen.terms, judged.state),
    clocks,
  };
}

interface Judgement {
  readonly state: VerdictState;
  readonly reasons: readonly ReasonCode[];
  readonly endedBy: readonly VoidingAct[];
}

/** One source's answer, as if it were the only one. */
function judge(terms: DeclaredTerms, story: PurchaseStory, now: Instant): Judgement {
  const known: ReasonCode[] = terms.source.knowledge === 'second-hand' ? ['terms-second-hand'] : [];
  if (terms.stance === 'unknown') {
    return { state: { kind: 'unknown' }, reasons: ['terms-unknown', ...known], endedBy: [] };
  }
  if (terms.stance === 'none') return { state: { kind: 'refused' }, reasons: ['no-refunds', ...known], endedBy: [] };
  if (speaksOfCreditsOnly(terms)) {
    return { state: { kind: 'unknown' }, reasons: ['credits-only', ...known], endedBy: [] };
  }

  const all = windowClocks(terms, story, now);
  const main = doorsOf(all, MAIN);
  const doors = main.length > 0 ? main : doorsOf(all, FAULTS);
  if (doors.length > 0 && main.length === 0) known.push('only-for-faults');
  const scope = doors[0]?.window?.scope ?? 'any';

  const voiding = firstVoiding(terms, doors, story, now);
  const last = latestEnd(doors);
  if (voiding !== undefined && (last === undefined || voiding.at < last)) {
    const reason = voiding.because === 'usage' ? 'voided-by-usage' : 'voided-by-act';
    return { state: { kind: 'voided', by: voiding.by, at: voiding.at }, reasons: [reason, ...known], endedBy: [] };
  }

  const endedBy = endingActs(terms, scope).filter(
    (act) => act !== 'use-of-credits' || terms.usageCap === undefined || nextUsePasses(terms.usageCap, story, now),
  );
  const governing = governingDoor(doors);
  if (governing === undefined) {
    const state = terms.stance === 'case-by-case' ? ({ kind: 'discretion' } as const) : ({ kind: 'unknown' } as const);
    const reasons: readonly ReasonCode[] =
      state.kind === 'discretion' ? ['discretion-only', 'window-not-stated'] : ['window-not-stated'];
    return softened(terms, story, now, { state, reasons: [...reasons, ...known], endedBy });
  }
  if (governing.state.kind === 'waiting') {
    const reason = WAITS[governing.state.for];
    return { state: governing.state, reasons: [reason, ...known], endedBy };
  }
  if (governing.state.kind === 'stopped') {
    return { state: { kind: 'unknown' }, reasons: ['terms-unknown', ...known], endedBy: [] };
  }
  const { deadline } = governing.state;
  if (governing.window?.startsAt === 'unknown') known.push('start-unknown');
  if (countsFromSight(governing, story, now)) known.push('start-first-seen');
  if (now >= deadline.at) {
    const mayLast = doors.some(({ state }) => state.kind === 'running' || state.kind === 'waiting');
    const reasons: ReasonCode[] = ['window-passed'];
    if (now < deadline.latest) reasons.push('cautious-reading');
    if (mayLast) reasons.push('longer-window-may-apply');
    return {
      state: { kind: 'expired', at: deadline.at },
      reasons: [...reasons, ...known],
      endedBy: mayLast ? endedBy : [],
    };
  }
  const closing = deadline.at - now <= DAY;
  if (deadline.reading === 'cautious') known.push('cautious-reading');
  const reasons: readonly ReasonCode[] = [closing ? 'window-closing' : 'window-open', ...known];
  if (terms.stance === 'case-by-case') {
    return softened(terms, story, now, {
      state: { kind: 'discretion', deadline },
      reasons: ['discretion-only', ...reasons],
      endedBy,
    });
  }
  return softened(terms, story, now, { state: { kind: closing ? 'closing' : 'open', deadline }, reasons, endedBy });
}

/** What weakens an open answer: a gallery after which money rarely comes back, or use that nobody could measure. */
function softened(terms: DeclaredTerms, story: PurchaseStory, now: Instant, judged: Judgement): Judgement {
  const why: ReasonCode[] = [];
  if (terms.usuallyEndsWith !== undefined && firstStart(story.starts, now) !== undefined) {
    why.push('usually-final-after-delivery');
  }
  if (usageIsUncertain(terms, story, now)) why.push('usage-not-known');
  if (why.length === 0) return judged;
  const deadline = deadlineIn(judged.state);
  return {
    state: deadline === undefined ? { kind: 'discretion' } : { kind: 'discretion', deadline },
    reasons: [...why, ...judged.reasons],
    endedBy: judged.endedBy,
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

/** From the best to the worst news; the later of two sources' answers counts. */
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
  const [worse, better] =
    STRICTNESS[one.state.kind] >= STRICTNESS[other.state.kind] ? ([one, other] as const) : ([other, one] as const);
  return {
    state: tightened(worse.state, deadlineIn(better.state)),
    reasons: [
      ...worse.reasons.slice(0, 1),
      'sources-disagree',
      ...worse.reasons.slice(1),
      ...better.reasons.filter((code) => STAYS_TRUE.includes(code)),
    ],
    endedBy: isOver(worse.state) ? worse.endedBy : [...new Set([...worse.endedBy, ...better.endedBy])],
  };
}

/** Reasons of the milder source that still hold beside the stricter one's. */
const STAYS_TRUE: readonly ReasonCode[] = [
  'cautious-reading',
  'start-first-seen',
  'start-unknown',
  'terms-second-hand',
];

function tightened(state: VerdictState, other: Deadline | undefined): VerdictState {
  if (other === undefined) return state;
  if (state.kind === 'discretion') {
    return state.deadline !== undefined && state.deadline.at <= other.at ? state : { ...state, deadline: other };
  }
  if (state.kind === 'open' || state.kind === 'closing')
    return state.deadline.at <= other.at ? state : { ...state, deadline: other };
  return state;
}

function deadlineIn(state: VerdictState): Deadline | undefined {
  return 'deadline' in state ? state.deadline : undefined;
}

function isOver({ kind }: VerdictState): boolean {
  return kind === 'voided' || kind === 'refused' || kind === 'expired' || kind === 'closed';
}

function speaksOfCreditsOnly(terms: DeclaredTerms): boolean {
  const remedies = terms.remedies ?? [];
  return (
    terms.stance !== 'case-by-case' &&
    remedies.length > 0 &&
    remedies.every((remedy) => CREDIT_REMEDIES.includes(remedy)) &&
    terms.windows.length === 0
  );
}

const CREDIT_REMEDIES: readonly string[] = ['credits', 'edit-credits', 'store-credit'];

function doorsOf(clocks: readonly Clock[], scopes: readonly WindowScope[]): readonly Clock[] {
  return clocks.filter(
    ({ kind, window }) => kind === 'refund' && window !== undefined && scopes.includes(window.scope),
  );
}

/** The earliest act that ended the refund through each door; with no door, the earliest at all. */
function firstVoiding(
  terms: DeclaredTerms,
  doors: readonly Clock[],
  story: PurchaseStory,
  now: Instant,
): Voiding | undefined {
  if (doors.length === 0) return voidingOf(terms, 'any', story, now);
  let last: Voiding | undefined;
  for (const door of doors) {
    const ended = voidingOf(terms, door.window?.scope ?? 'any', story, now);
    if (ended === undefined) return undefined;
    if (last === undefined || ended.at > last.at) last = ended;
  }
  return last;
}

/** When the last door closes or would have closed; nothing while one still waits for its start. */
function latestEnd(doors: readonly Clock[]): Instant | undefined {
  let latest: Instant | undefined;
  for (const { state } of doors) {
    if (state.kind !== 'running' && state.kind !== 'ended') return undefined;
    if (latest === undefined || state.deadline.at > latest) latest = state.deadline.at;
  }
  return latest;
}

/** Where several windows compete, the first to end counts; one whose start is known counts before one that waits. */
function governingDoor(doors: readonly Clock[]): Clock | undefined {
  let chosen: Clock | undefined;
  for (const door of doors) {
    if (chosen === undefined || endOf(door) < endOf(chosen)) chosen = door;
  }
  return chosen;
}

function endOf({ state }: Clock): number {
  if (state.kind === 'running' || state.kind === 'ended') return state.deadline.at;
  return state.kind === 'waiting' ? Number.MAX_SAFE_INTEGER : Number.POSITIVE_INFINITY;
}

function countsFromSight({ window }: Clock, story: PurchaseStory, now: Instant): boolean {
  if (window?.startsAt !== 'delivery' && window?.startsAt !== 'generation') return false;
  return firstStart(story.starts, now)?.evidence === 'first-seen';
}

function stakeOf(terms: DeclaredTerms, { purchase }: PurchaseStory): Verdict['atStake'] {
  const amount = purchase.chargedPrice ?? purchase.shownPrice;
  if (amount === undefined || terms.stance === 'none' || terms.stance === 'unknown' || speaksOfCreditsOnly(terms))
    return undefined;
  const remedies = terms.remedies ?? [];
  if (remedies.includes('full-refund') && terms.limits?.feeKept === undefined) return { amount, kind: 'full' };
  return {
    amount,
    kind: remedies.includes('partial-refund') || remedies.includes('full-refund') ? 'partial' : 'estimate',
  };
}

function waysOut(terms: DeclaredTerms, state: VerdictState): readonly WayOut[] {
  const ways: WayOut[] = [];
  const remedies = terms.remedies ?? [];
  if (remedies.includes('redo') || remedies.includes('retraining')) ways.push('redo');
  if (remedies.some((remedy) => CREDIT_REMEDIES.includes(remedy))) ways.push('credits');
  if (remedies.includes('gift')) ways.push('gift');
  if (isOver(state) && state.kind !== 'closed') ways.push('goodwill', 'dispute');
  return ways;
}
