// Every clock of a purchase: what starts it, when it ends exactly or by the cautious reading, and what has stopped it.

import type { Instant } from '../time/instant';
import { deadlineOf } from './deadline';
import type { PurchaseStory, StartEvent } from './purchase';
import type { DeclaredTerms, RefundWindow, VoidingAct, WindowScope, WindowStart } from './terms';
import { voidingOf } from './voiding';

export const CLOCK_KINDS = [
  'refund',
  'redo',
  'credits-expire',
  'photos-deleted',
  'renewal',
  'store',
  'platform',
  'answer',
  'money-arrives',
  'dispute',
] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

/** One rule may be read in two ways ("within 7 days" from an hour or from a midnight); the earlier end is the one planned with. */
export interface Deadline {
  /** The cautious end: nothing is promised after it. */
  readonly at: Instant;
  /** The latest end that the wording could also mean; equal to `at` where it is exact. */
  readonly latest: Instant;
  readonly reading: 'exact' | 'cautious';
  /** The last moment we plan for: some time before `at`, so that a request still arrives. */
  readonly lastSafe: Instant;
}

export type ClockState =
  | { readonly kind: 'waiting'; readonly for: WindowStart }
  | { readonly kind: 'running'; readonly startedAt: Instant; readonly deadline: Deadline }
  | { readonly kind: 'ended'; readonly startedAt: Instant; readonly deadline: Deadline }
  | { readonly kind: 'stopped'; readonly by: VoidingAct | 'claim' | 'buyer'; readonly at: Instant };

export interface Clock {
  /** Stable within its purchase: `refund:any:purchase`. */
  readonly id: string;
  readonly kind: ClockKind;
  readonly window?: RefundWindow;
  readonly state: ClockState;
}

/** Which clock a window of each scope runs on. */
export const CLOCK_OF_SCOPE: { readonly [Scope in WindowScope]: ClockKind } = {
  any: 'refund',
  technical: 'refund',
  duplicate: 'refund',
  'unused-only': 'refund',
  subscription: 'refund',
  accidental: 'refund',
  quality: 'refund',
  unauthorized: 'refund',
  statutory: 'refund',
  redo: 'redo',
  'app-store': 'store',
  'platform-discretion': 'platform',
  'platform-limit': 'platform',
  'seller-unresponsive': 'platform',
  dispute: 'dispute',
  escalation: 'dispute',
};

/** Every clock of a purchase, those that run first, by their end. One that closes never closes another. */
export function clocksOf(story: PurchaseStory, now: Instant): readonly Clock[] {
  const { frozen } = story.purchase;
  if (frozen === undefined) return [];
  const clocks = new Map<string, Clock>();
  for (const clock of windowClocks(frozen.terms, story, now)) add(clocks, clock.id, clock);
  if (frozen.disagreeing !== undefined) {
    for (const clock of windowClocks(startsLike(frozen.terms, frozen.disagreeing), story, now)) {
      const known = clocks.get(clock.id)?.window;
      if (known !== undefined && sameWindow(known, clock.window)) continue;
      const id = `${clock.id}:second-source`;
      add(clocks, id, { ...clock, id });
    }
  }
  return [...clocks.values()].sort(byEnd);
}

/** Another source that is silent about where its window starts is not taken to contradict the seller's own page in that. */
export function startsLike(own: DeclaredTerms, other: DeclaredTerms): DeclaredTerms {
  if (!other.windows.some(({ startsAt }) => startsAt === 'unknown')) return other;
  const windows = other.windows.map((window) => {
    const known = own.windows.find(({ scope }) => scope === window.scope);
    return window.startsAt === 'unknown' && known !== undefined ? { ...window, startsAt: known.startsAt } : window;
  });
  return { ...other, windows };
}

/** The clocks of one source's windows, in the order in which the terms list them. */
export function windowClocks(terms: DeclaredTerms, story: PurchaseStory, now: Instant): readonly Clock[] {
  return terms.windows.flatMap((window) => {
    const id = `${CLOCK_OF_SCOPE[window.scope]}:${window.scope}:${window.startsAt}`;
    const starts = startsOf(window.startsAt, story, now);
    const rivals = terms.windows.filter(
      ({ scope, startsAt }) => scope === window.scope && startsAt === window.startsAt,
    );
    const own = rivals.length > 1 ? `${id}:${window.amount}-${window.unit}` : id;
    if (starts.length === 0)
      return [{ id: own, kind: CLOCK_OF_SCOPE[window.scope], window, state: waiting(terms, window, story, now) }];
    return starts.map((start) => ({
      id: window.startsAt === 'renewal' || window.startsAt === 'incident' ? `${own}@${start}` : own,
      kind: CLOCK_OF_SCOPE[window.scope],
      window,
      state: stateOf(terms, window, start, story, now),
    }));
  });
}

/**
 * The instants a window counts from. A silent rule is read as the purchase, the earliest. Of several signs of one
 * delivery the earliest counts, and a gallery that is there has also been generated. Each renewal and each incident
 * opens its own window.
 */
export function startsOf(startsAt: WindowStart, story: PurchaseStory, now: Instant): readonly Instant[] {
  switch (startsAt) {
    case 'purchase':
    case 'unknown':
      return [story.purchase.boughtAt];
    case 'delivery':
    case 'generation': {
      const first = firstStart(story.starts, now);
      return first === undefined ? [] : [first.at];
    }
    case 'renewal':
    case 'incident': {
      const times = story.starts.filter(({ kind, at }) => kind === startsAt && at <= now).map(({ at }) => at);
      return [...new Set(times)].sort((a, b) => a - b);
    }
  }
}

/** The earliest sign that the pictures were there. */
export function firstStart(starts: readonly StartEvent[], now: Instant): StartEvent | undefined {
  let first: StartEvent | undefined;
  for (const start of starts) {
    if ((start.kind !== 'delivery' && start.kind !== 'generation') || start.at > now) continue;
    if (first === undefined || start.at < first.at) first = start;
  }
  return first;
}

function waiting(terms: DeclaredTerms, window: RefundWindow, story: PurchaseStory, now: Instant): ClockState {
  const stop = stopOf(terms, window, story, now);
  return stop === undefined ? { kind: 'waiting', for: window.startsAt } : { kind: 'stopped', ...stop };
}

function stateOf(
  terms: DeclaredTerms,
  window: RefundWindow,
  startedAt: Instant,
  story: PurchaseStory,
  now: Instant,
): ClockState {
  const deadline = deadlineOf(window, startedAt, story.purchase.zone);
  const stop = stopOf(terms, window, story, now);
  if (stop !== undefined && stop.at < deadline.at) return { kind: 'stopped', ...stop };
  return { kind: now < deadline.at ? 'running' : 'ended', startedAt, deadline };
}

function stopOf(
  terms: DeclaredTerms,
  window: RefundWindow,
  story: PurchaseStory,
  now: Instant,
): { readonly by: VoidingAct | 'buyer'; readonly at: Instant } | undefined {
  const act = stoppingAct(terms, window, story, now);
  const { closedAt } = story.purchase;
  if (closedAt !== undefined && closedAt <= now && (act === undefined || closedAt < act.at)) {
    return { by: 'buyer', at: closedAt };
  }
  return act;
}

/** Only a refund from the seller is ended by use; a redo is used up by taking it; stores and disputes follow their own rules. */
function stoppingAct(terms: DeclaredTerms, window: RefundWindow, story: PurchaseStory, now: Instant) {
  switch (CLOCK_OF_SCOPE[window.scope]) {
    case 'refund': {
      const ended = voidingOf(terms, window.scope, story, now);
      return ended && { by: ended.by, at: ended.at };
    }
    case 'redo': {
      const taken = story.acts
        .filter(({ act, at }) => act === 'redo-accepted' && at <= now)
        .sort((a, b) => a.at - b.at)[0];
      return taken && { by: taken.act, at: taken.at };
    }
    default:
      return undefined;
  }
}

function add(clocks: Map<string, Clock>, id: string, clock: Clock): void {
  if (!clocks.has(id)) clocks.set(id, clock);
}

function sameWindow(a: RefundWindow, b: RefundWindow | undefined): boolean {
  return b !== undefined && a.amount === b.amount && a.unit === b.unit;
}

const ORDER = { running: 0, waiting: 1, stopped: 2, ended: 3 } as const;

function byEnd(a: Clock, b: Clock): number {
  const order = ORDER[a.state.kind] - ORDER[b.state.kind];
  if (order !== 0) return order;
  return endOf(a) - endOf(b);
}

function endOf({ state }: Clock): number {
  return state.kind === 'running' || state.kind === 'ended' ? state.deadline.at : 0;
}
