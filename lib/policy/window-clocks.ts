// The clocks that a seller's own windows start: one for each window, and one more for each renewal or incident.

import type { Instant } from '../time/instant';
import type { Clock, ClockKind, ClockState } from './clocks';
import { deadlineOf } from './deadline';
import { deliveryOf } from './delivery';
import type { PurchaseStory } from './purchase';
import type { DeclaredTerms, RefundWindow, VoidingAct, WindowScope, WindowStart } from './terms';
import { voidingOf } from './voiding';

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

/** Another source that is silent about where its window starts is not taken to contradict the seller's own page in that. */
export function startsLike(own: DeclaredTerms, other: DeclaredTerms): DeclaredTerms {
  if (!other.windows.some(({ startsAt }) => startsAt === 'unknown')) return other;
  const windows = other.windows.map((window) => {
    const known = own.windows.find(({ scope }) => scope === window.scope);
    return window.startsAt === 'unknown' && known !== undefined ? { ...window, startsAt: known.startsAt } : window;
  });
  return { ...other, windows };
}

/**
 * The clocks of one source's windows, in the order in which the terms list them. A window for purchases through an app
 * store is the store's affair and comes with it.
 */
export function windowClocks(terms: DeclaredTerms, story: PurchaseStory, now: Instant): readonly Clock[] {
  return payableWindows(terms, story)
    .filter(({ scope }) => scope !== 'app-store')
    .flatMap((window) => clocksOfWindow(terms, window, CLOCK_OF_SCOPE[window.scope], story, now));
}

/** The clocks of one window: none of them, one that waits, or one for each of its starts. */
export function clocksOfWindow(
  terms: DeclaredTerms,
  window: RefundWindow,
  kind: ClockKind,
  story: PurchaseStory,
  now: Instant,
): readonly Clock[] {
  const id = idOf(terms, window, kind);
  const starts = startsOf(window.startsAt, terms, story, now);
  if (starts.length === 0) {
    const stop = stopOf(terms, window, story.purchase.boughtAt, story, now);
    const state: ClockState = stop === undefined ? { kind: 'waiting', for: window.startsAt } : stopped(stop);
    return [{ id, kind, window, state }];
  }
  return starts.map((startedAt) => ({
    id: repeats(window.startsAt) ? `${id}@${startedAt}` : id,
    kind,
    window,
    state: stateOf(terms, window, startedAt, story, now),
  }));
}

/** Renewals open the purchase's windows again only where the terms say so. */
function payableWindows(terms: DeclaredTerms, story: PurchaseStory): readonly RefundWindow[] {
  if (terms.renewals !== 'as-first-payment' || !story.starts.some(({ kind }) => kind === 'renewal'))
    return terms.windows;
  const again = terms.windows
    .filter(({ startsAt, scope }) => startsAt === 'purchase' && (scope === 'any' || scope === 'subscription'))
    .map((window): RefundWindow => ({ ...window, startsAt: 'renewal' }));
  return [...terms.windows, ...again];
}

/** `refund:any:purchase`; with its length behind it where the terms have several of that name. */
function idOf(terms: DeclaredTerms, window: RefundWindow, kind: ClockKind): string {
  const id = `${kind}:${window.scope}:${window.startsAt}`;
  const rivals = terms.windows.filter(({ scope, startsAt }) => scope === window.scope && startsAt === window.startsAt);
  return rivals.length > 1 ? `${id}:${window.amount}-${window.unit}` : id;
}

function repeats(startsAt: WindowStart): boolean {
  return startsAt === 'renewal' || startsAt === 'incident';
}

/**
 * The instants a window counts from. A silent rule is read as the purchase, the earliest. Of several signs of one
 * delivery the earliest counts, and a gallery that is there has also been generated. Each renewal and each incident
 * opens its own window.
 */
function startsOf(startsAt: WindowStart, terms: DeclaredTerms, story: PurchaseStory, now: Instant): readonly Instant[] {
  switch (startsAt) {
    case 'purchase':
    case 'unknown':
      return [terms.upgradesRestartWindow === true ? latestPayment(story, now) : story.purchase.boughtAt];
    case 'delivery':
    case 'generation': {
      const first = deliveryOf(story.starts, now);
      return first === undefined ? [] : [first.at];
    }
    case 'renewal':
    case 'incident': {
      const times = story.starts.filter(({ kind, at }) => kind === startsAt && at <= now).map(({ at }) => at);
      return [...new Set(times)].sort((a, b) => a - b);
    }
  }
}

function latestPayment({ purchase }: PurchaseStory, now: Instant): Instant {
  let latest = purchase.boughtAt;
  for (const { at } of purchase.laterCharges ?? []) if (at <= now && at > latest) latest = at;
  return latest;
}

interface Stop {
  readonly by: VoidingAct | 'buyer' | 'claim';
  readonly at: Instant;
}

function stopped({ by, at }: Stop): ClockState {
  return { kind: 'stopped', by, at };
}

function stateOf(
  terms: DeclaredTerms,
  window: RefundWindow,
  startedAt: Instant,
  story: PurchaseStory,
  now: Instant,
): ClockState {
  const deadline = deadlineOf(window, startedAt, story.purchase.zone);
  const stop = stopOf(terms, window, startedAt, story, now);
  if (stop !== undefined && stop.at < deadline.at) return stopped(stop);
  return { kind: now < deadline.at ? 'running' : 'ended', startedAt, deadline };
}

/** The first thing that stopped a clock: an act, a request for the money, or the buyer who put the purchase away. */
function stopOf(
  terms: DeclaredTerms,
  window: RefundWindow,
  startedAt: Instant,
  story: PurchaseStory,
  now: Instant,
): Stop | undefined {
  const stops: Stop[] = [];
  const act = stoppingAct(terms, window, startedAt, story, now);
  if (act !== undefined) stops.push(act);
  const { closedAt } = story.purchase;
  if (closedAt !== undefined && closedAt <= now) stops.push({ by: 'buyer', at: closedAt });
  const { claim } = story;
  if (
    claim !== undefined &&
    claim.askedAt <= now &&
    claim.askedAt >= startedAt &&
    CLOCK_OF_SCOPE[window.scope] === 'refund'
  ) {
    stops.push({ by: 'claim', at: claim.askedAt });
  }
  return stops.sort((a, b) => a.at - b.at)[0];
}

/** Only a refund from the seller is ended by use; a redo is used up by taking it; others follow their own terms. */
function stoppingAct(
  terms: DeclaredTerms,
  window: RefundWindow,
  startedAt: Instant,
  story: PurchaseStory,
  now: Instant,
): Stop | undefined {
  const since = window.startsAt === 'renewal' ? startedAt : undefined;
  switch (CLOCK_OF_SCOPE[window.scope]) {
    case 'refund':
      return voidingOf(terms, window.scope, story, now, since);
    case 'redo': {
      const taken = story.acts.filter(({ act, at }) => act === 'redo-accepted' && at <= now);
      const first = taken.sort((a, b) => a.at - b.at)[0];
      return first && { by: first.act, at: first.at };
    }
    default:
      return terms.layer === undefined ? undefined : voidingOf(terms, 'any', story, now);
  }
}
