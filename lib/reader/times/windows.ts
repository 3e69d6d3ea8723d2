// The windows of a page, and the times that its money takes: each length of time by its role, each window once.

import type { WindowScope } from '../../policy/terms';
import { hoursOf } from '../../policy/window-hours';
import { hitsOf, type Page, type Passage } from '../page/page';
import type { ReadWindow, Span } from '../reading';
import type { Duration } from '../sense/durations';
import { C } from '../text/concepts';
import { distance } from './reach';
import { bringsPreview, ELSEWHERE, roleOf, TROUBLE, WHOLE_PAGE } from './role';
import { scopeOf, waivesLaw } from './scope';
import { FIRST_WORDS, FROM, startBeside, startOf } from './start';

export interface FoundWindow {
  readonly window: ReadWindow;
  readonly hours: number;
  readonly passage: Passage;
  readonly span: Span;
  readonly confidence: number;
}

interface FoundProcessing {
  readonly days: readonly [number, number];
  readonly rank: number;
  readonly passage: Passage;
  readonly span: Span;
}

export interface Timings {
  readonly windows: readonly FoundWindow[];
  readonly processing: readonly FoundProcessing[];
}

/** How sure the reader is of a window that nothing but its surroundings make one. */
export const LOOSE = 0.55;

function windowAt(page: Page, passage: Passage, duration: Duration, confidence: number): FoundWindow {
  const span = page.spanOf(passage.clause.start, passage.clause.end);
  const amount = isDayAfter(page, passage, duration) ? duration.most - 1 : duration.most;
  return {
    window: {
      amount,
      unit: duration.unit,
      startsAt: startOf(page, passage, duration) ?? startBeside(page, passage),
      scope: waivesLaw(passage, duration) ? 'statutory' : scopeOf(page, passage),
      text: page.text.slice(span.start, span.end),
    },
    hours: hoursOf(amount, duration.unit),
    passage,
    span,
    confidence,
  };
}

const IS_OVER = 4;

/** "Before day 8": the first day on which it is too late. */
function isDayAfter(page: Page, passage: Passage, duration: Duration): boolean {
  if (!duration.ordinal || !duration.single || distance(page, passage, duration, 'before', C.before) > 1) return false;
  // "Before day 14 is over"
  return distance(page, passage, duration, 'after', C.ends, C.harms, C.idle, C.expire) > IS_OVER;
}

export function timingsOf(page: Page, vouches?: Vouching): Timings {
  const windows: FoundWindow[] = [];
  const processing: FoundProcessing[] = [];
  for (const passage of page.passages) {
    if (passage.clause.kind === 'question' && !passage.own.has(C.guarantee)) continue;
    for (const duration of passage.durations) {
      const role = roleOf(page, passage, duration);
      const span = page.spanOf(passage.clause.start, passage.clause.end);
      if (
        role === 'processing' &&
        (duration.unit === 'business-day' || duration.unit === 'day' || duration.unit === 'week')
      ) {
        const factor = duration.unit === 'week' ? 7 : 1;
        const days: readonly [number, number] = duration.single
          ? [0, duration.most * factor]
          : [duration.least * factor, duration.most * factor];
        const rank = passage.own.any(C.approve, C.payout) ? 0 : passage.own.any(C.refund) ? 1 : 2;
        processing.push({ days, rank, passage, span });
      }
      if ((role !== 'window' && role !== 'loose') || duration.most === 0) continue;
      const window = windowAt(page, passage, duration, role === 'loose' ? LOOSE : 0.8);
      windows.push(...tiersBefore(page, window), window);
    }
  }
  // On a whole page of terms, times of all kinds stand near words of money: one that nothing else vouches for is left out.
  const sure = page.size > WHOLE_PAGE ? windows.filter(({ confidence }) => confidence > LOOSE) : windows;
  if (sure.length === 0) sure.push(...complementsOf(page));
  if (vouches !== undefined) {
    const { insteadOf, believes } = vouches;
    const kept = insteadOf === undefined ? sure : sure.filter(({ hours }) => hours < insteadOf && believes(hours));
    const found = primaryWindow(kept) === undefined ? vouchedFor(page, vouches) : [];
    sure.splice(0, sure.length, ...kept, ...found);
  }
  const counted = sure.some(({ window }) => window.startsAt !== null && window.startsAt !== 'renewal');
  const asked = counted ? sure.filter((window) => !isPromise(window)) : sure;
  return { windows: distinct(asked), processing };
}

export interface Vouching {
  /** How likely somebody else holds the time to be one to ask for money in, from 0 to 1. */
  readonly likely: (passage: Passage, duration: Duration) => number;
  /** Whether somebody else takes a time of so many hours for such a one. */
  readonly believes: (hours: number) => boolean;
  /** The time, in hours, that the rules name and nobody else believes in. */
  readonly insteadOf: number | undefined;
}

/** More times than are weighed in one text. */
const MOST_VOUCHED = 24;

/** All times that are likelier than this count, so that the shortest is among them. */
const LIKELY_ASKED = 0.65;

/** "Monthly plan: 7 days": where no sentence names a window, a time is one if vouched for, counted from an event or not. */
function vouchedFor(page: Page, vouches: Vouching): FoundWindow[] {
  const found: FoundWindow[] = [];
  let weighed = 0;
  for (const passage of page.passages) {
    if (passage.own.has(C.others) || bringsPreview(passage)) continue;
    for (const duration of passage.durations) {
      if (duration.most === 0 || weighed >= MOST_VOUCHED || isDelay(page, passage, duration)) continue;
      weighed += 1;
      const last = lastDay(page, passage, duration);
      if (last.most === 0 || vouches.likely(passage, duration) < LIKELY_ASKED) continue;
      const window = windowAt(page, passage, last, 0.4);
      // The law's time is no seller's; else what is vouched for is the ordinary one, whatever its sentence speaks of.
      if (window.window.scope === 'statutory' && (passage.own.any(C.eu, C.uk) || waivesLaw(passage, duration)))
        continue;
      const scope = RANK[window.window.scope] === undefined ? 'any' : window.window.scope;
      found.push({ ...window, window: { ...window.window, scope } });
    }
  }
  return found;
}

/** "Late by more than two days" tells how late the seller is, whoever vouches for it. */
function isDelay(page: Page, passage: Passage, duration: Duration): boolean {
  return distance(page, passage, duration, 'before', C.outage) <= 1;
}

/** "Starter: 3 days, Pro: a week, Studio: two weeks, each from the purchase": the last names the event for all. */
function tiersBefore(page: Page, window: FoundWindow): FoundWindow[] {
  const tiers: FoundWindow[] = [];
  const { sentence } = window.passage.clause;
  let tier = page.passages[window.passage.clause.leads[0] ?? -1];
  while (tier?.clause.kind === 'lead' && tier.clause.sentence === sentence) {
    const [duration, ...more] = tier.durations;
    if (duration === undefined || more.length > 0) break;
    const { amount, unit, text } = windowAt(page, tier, duration, window.confidence).window;
    const hours = hoursOf(duration.most, duration.unit);
    tiers.unshift({ ...window, window: { ...window.window, amount, unit, text }, hours });
    tier = page.passages[tier.clause.leads[0] ?? -1];
  }
  return tiers;
}

const COUNTED_FROM = 34;

const ORDINAL_REACH = 12;

/** "We repay within 10 days": beside a time that counts from an event this may be how long the money takes. */
function isPromise({ window, passage, confidence }: FoundWindow): boolean {
  if (window.startsAt === null && confidence <= LOOSE) return true;
  if (window.startsAt !== null || passage.own.any(C.request, C.guarantee, C.full, C.cancel, C.exit, C.cond))
    return false;
  const within = hitsOf(passage, C.within);
  return (
    passage.own.has(C.we) &&
    hitsOf(passage, C.refund).some((refund) =>
      within.some((hit) => hit.start >= refund.end && hit.start - refund.end < 4),
    )
  );
}

/** "Requests later than 12 hours after the payment are denied": where no window is named, the refusal after it names one. */
function complementsOf(page: Page): FoundWindow[] {
  const found: FoundWindow[] = [];
  for (const passage of page.passages) {
    if (passage.clause.kind !== 'statement' || passage.own.has(C.others)) continue;
    if (passage.polarity !== 'denies' && !deniesInShort(passage)) continue;
    const asks = passage.all.any(C.refund, C.guarantee, C.request);
    if (!asks && (!page.spoken.any(C.refund, C.guarantee) || passage.all.any(C.redo, C.cancel, C.generation))) continue;
    for (const duration of passage.durations) {
      if (!duration.single || duration.most === 0) continue;
      const last = lastDay(page, passage, duration);
      if (
        last === duration &&
        distance(page, passage, duration, 'before', C.after, C.exceed) > (duration.ordinal ? ORDINAL_REACH : 6)
      )
        continue;
      // "Nothing after day 10": where nothing else is counted, the refusal need not name the purchase.
      const bare =
        passage.own.any(C.refusal, C.nonrefund, C.not) &&
        !passage.own.any(...ELSEWHERE, ...TROUBLE) &&
        !isConditioned(passage);
      if (!bare && distance(page, passage, duration, 'after', C.purchase, C.delivery) > COUNTED_FROM) continue;
      if (last.most > 0) found.push(windowAt(page, passage, last, 0.5));
    }
  }
  return found;
}

/** "From day 15 on nothing is refunded": the day before is the last. */
function lastDay(page: Page, passage: Passage, duration: Duration): Duration {
  const isTooLate =
    duration.ordinal &&
    passage.polarity === 'denies' &&
    hitsOf(passage, C.after, C.within).some(
      ({ start, end }) =>
        start < duration.start &&
        duration.start - end < ORDINAL_REACH &&
        FROM.test(String.fromCharCode(...page.codes.subarray(start, start + FIRST_WORDS))),
    );
  return isTooLate ? { ...duration, least: duration.most - 1, most: duration.most - 1 } : duration;
}

/** "Nothing after day 12." */
function deniesInShort({ clause, own }: Passage): boolean {
  return clause.end - clause.start < SHORT_DENIAL && own.has(C.not) && own.has(C.after) && !own.has(C.dissatisfied);
}

const SHORT_DENIAL = 40;

/** Has a condition that is not the "after" of the time itself. */
function isConditioned(passage: Passage): boolean {
  const after = hitsOf(passage, C.after);
  return hitsOf(passage, C.cond).some((cond) => !after.some((hit) => hit.start <= cond.start && cond.end <= hit.end));
}

/** More windows than any seller has. */
const MOST_WINDOWS = 24;

/** One window is often told several times: as a guarantee, as a condition, as an exclusion. The telling with the event stays. */
function distinct(windows: readonly FoundWindow[]): FoundWindow[] {
  const kept: FoundWindow[] = [];
  for (const window of windows) {
    if (kept.length >= MOST_WINDOWS) break;
    const twin = kept.findIndex(
      (other) =>
        other.hours === window.hours &&
        other.window.startsAt !== 'renewal' &&
        window.window.startsAt !== 'renewal' &&
        (other.window.scope === window.window.scope || generic(other.window.scope) || generic(window.window.scope)),
    );
    const known = kept[twin];
    if (known === undefined) kept.push(window);
    else if (
      (known.window.startsAt === null && window.window.startsAt !== null) ||
      (generic(known.window.scope) && !generic(window.window.scope) && window.window.scope !== 'statutory')
    )
      kept[twin] = {
        ...window,
        window: { ...window.window, startsAt: window.window.startsAt ?? known.window.startsAt },
        confidence: Math.max(known.confidence, window.confidence),
      };
  }
  return kept;
}

function generic(scope: WindowScope): boolean {
  return scope === 'any' || scope === 'subscription';
}

const RANK: Readonly<Partial<Record<WindowScope, number>>> = {
  any: 0,
  subscription: 0,
  'unused-only': 0,
  quality: 0,
  technical: 1,
  'platform-discretion': 2,
  'platform-limit': 2,
  accidental: 3,
  duplicate: 4,
};

/** "Consumers may withdraw within 14 days without giving a reason": the law's window, which a seller's own one goes before. */
function ofLaw({ own }: Passage): boolean {
  return own.has(C.withdrawal) && own.any(C.eu, C.uk, C.statutory, C.anyreason, C.waiver);
}

/** Of an ordinary first purchase: of no renewal, and none that the law, a store or a redo has. */
export function isOrdinary({ window: { scope, startsAt }, passage }: FoundWindow): boolean {
  return (RANK[scope] ?? 9) <= 1 && startsAt !== 'renewal' && !ofLaw(passage);
}

/** The window of an ordinary first purchase; none where only the law, a store or a redo has one. */
export function primaryWindow(windows: readonly FoundWindow[]): FoundWindow | undefined {
  let best: FoundWindow | undefined;
  let bestRank = 9;
  for (const window of windows) {
    const rank = RANK[window.window.scope];
    if (rank === undefined) continue;
    const late = window.window.startsAt === 'renewal' ? 1 : 0;
    const doubt = (window.confidence <= LOOSE ? 0.5 : 0) + (ofLaw(window.passage) ? 0.4 : 0);
    if (rank + late + doubt < bestRank) {
      best = window;
      bestRank = rank + late + doubt;
    }
  }
  return best;
}
