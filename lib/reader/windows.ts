// Decides what each length of time in a policy is: a window to ask in, the time the money takes, or something else.

import type { WindowScope } from '../policy/terms';
import type { Concept } from './concepts';
import { type Duration, durationsOf, hoursOf } from './durations';
import { hitsOf, type Page, type Passage } from './page';
import type { ReadWindow, Span } from './reading';

export interface FoundWindow {
  readonly window: ReadWindow;
  readonly hours: number;
  readonly passage: Passage;
  readonly span: Span;
  readonly confidence: number;
}

export interface FoundProcessing {
  readonly days: readonly [number, number];
  readonly rank: number;
  readonly passage: Passage;
  readonly span: Span;
}

export interface Timings {
  readonly windows: readonly FoundWindow[];
  readonly processing: readonly FoundProcessing[];
}

type Role = 'window' | 'processing' | 'review' | 'other';

/** How far from the length of time the nearest of the concepts stands; a comma between counts as far. */
function distance(
  page: Page,
  passage: Passage,
  duration: Duration,
  side: 'before' | 'after' | 'either',
  ...concepts: readonly Concept[]
): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const hit of hitsOf(passage, ...concepts)) {
    const before = hit.start < duration.start;
    if (side === 'before' && !before) continue;
    if (side === 'after' && before) continue;
    if (!before && hit.start < duration.end) continue;
    const from = before ? hit.end : duration.end;
    const to = before ? duration.start : hit.start;
    let far = Math.max(0, to - from);
    for (let at = from; at < to; at += 1) {
      const code = page.codes[at];
      if (code === 0x2c || code === 0x3001 || code === 0xff0c || code === 0x28 || code === 0x29) far += 25;
    }
    nearest = Math.min(nearest, far);
  }
  return nearest;
}

const NEAR = 45;

function roleOf(page: Page, passage: Passage, duration: Duration): Role {
  const { own, all } = passage;
  const far = (side: 'before' | 'after' | 'either', ...concepts: readonly Concept[]): number =>
    distance(page, passage, duration, side, ...concepts);
  const start = Math.min(
    far('after', 'purchase', 'delivery', 'renewal'),
    far('before', 'purchase', 'delivery', 'renewal') + 8,
  );
  const pays = far('either', 'payout', 'approve', 'process');
  const reviews = far('either', 'review');
  const asks = far('either', 'request', 'guarantee', 'unused', 'nodownload');
  const business = duration.unit === 'business-day';

  if (far('after', 'trial') < 12) return 'other';
  if (business || !duration.single) {
    if (duration.ordinal) return passage.polarity === 'denies' ? 'other' : 'window';
    if (
      business &&
      duration.single &&
      far('before', 'within') < 6 &&
      far('after', 'purchase', 'delivery') < 25 &&
      far('either', 'approve', 'payout') > 30
    )
      return 'window';
    if (!business && duration.unit !== 'day' && duration.unit !== 'week') return 'other';
    if (pays === Number.POSITIVE_INFINITY && reviews === Number.POSITIVE_INFINITY) {
      const refunds = far('either', 'refund');
      if (refunds < NEAR * 2) return 'processing';
      if (all.any('approve', 'payout', 'process')) return 'processing';
      return 'other';
    }
    return pays <= reviews ? 'processing' : 'review';
  }
  if (duration.ordinal) return passage.polarity === 'denies' || far('before', 'after') < 8 ? 'other' : 'window';
  if (far('before', 'exceed') < 6 && far('before', 'within') > far('before', 'exceed')) return 'other';
  if (far('before', 'after') < 8 && Math.min(far('before', 'within'), far('after', 'within')) > 3) return 'other';
  if (own.has('expire') && far('either', 'expire') < Math.min(far('either', 'request', 'refund'), start))
    return 'other';
  if (own.has('account-open')) return 'other';
  if (far('after', 'before') < 8 && own.has('renewal')) return 'other';
  if (own.any('outage') && far('before', 'outage') < 30 && far('before', 'request') > 40) return 'other';
  if (far('before', 'notdelivered') < 30) return 'other';
  // The time the seller takes to repair or to make again.
  if (far('before', 'redo', 'corrected') < 25 && far('before', 'request') > 40) return 'other';
  // "our 10-hour delivery window" promises the goods, not the money.
  if (far('after', 'delivery') <= 1) return 'other';

  const within = Math.min(far('before', 'within'), far('after', 'within')) < 14;
  if (pays < NEAR && pays < start && pays < asks && !(far('after', 'guarantee') < 20)) return 'processing';
  if (reviews < NEAR && reviews < asks && reviews < start) return 'review';
  // "24 hours after the payment arrives" tells when something happens, not until when to ask.
  if (!within && far('after', 'after') < 6 && !own.any('request', 'guarantee', 'refund', 'yes')) return 'other';
  if (start < NEAR && (within || far('after', 'purchase', 'delivery', 'renewal', 'generation') < 30)) {
    return all.any(
      'request',
      'refund',
      'eligible',
      'guarantee',
      'unused',
      'cancel',
      'withdrawal',
      'redo',
      'nodownload',
      'ineligible',
      'nonrefund',
    ) || page.spoken.has('refund')
      ? 'window'
      : 'other';
  }
  if (far('after', 'guarantee', 'refund', 'withdrawal') < 26) return 'window';
  if (far('before', 'guarantee', 'withdrawal') < 20) return 'window';
  if (within && (asks < NEAR * 2 || all.any('guarantee', 'request', 'refund', 'withdrawal', 'cancel', 'firsttime')))
    return pays < 20 ? 'processing' : 'window';
  if (all.any('withdrawal') && all.any('eu', 'uk', 'statutory')) return 'window';
  return 'other';
}

function startOf(page: Page, passage: Passage, duration: Duration): ReadWindow['startsAt'] {
  const events: readonly (readonly ['purchase' | 'delivery' | 'generation' | 'renewal' | 'incident', Concept])[] = [
    ['delivery', 'delivery'],
    ['renewal', 'renewal'],
    ['incident', 'incident'],
    ['purchase', 'purchase'],
    ['generation', 'generation'],
  ];
  let best: ReadWindow['startsAt'] = null;
  let nearest = 60;
  for (const [name, concept] of events) {
    const after = distance(page, passage, duration, 'after', concept);
    const before = distance(page, passage, duration, 'before', concept) + 14;
    const far = name === 'generation' ? after : Math.min(after, before);
    if (far < nearest) {
      nearest = far;
      best = name;
    }
  }
  return best;
}

function scopeOf(page: Page, passage: Passage): WindowScope {
  const { own, all } = passage;
  const previous = page.passages[passage.index - 1];
  const money = all.any('refund', 'full', 'partial');
  if (own.has('appstore') && !own.has('pack')) return 'app-store';
  if (all.has('redo') && !own.any('refund', 'guarantee') && !money) return 'redo';
  if (
    !own.any('refund', 'guarantee', 'full', 'partial') &&
    previous?.clause.line === passage.clause.line &&
    previous.own.has('redo') &&
    !previous.own.has('refund')
  )
    return 'redo';
  if (own.has('withdrawal') && all.any('eu', 'uk', 'statutory', 'waiver')) return 'statutory';
  if (own.any('eu', 'uk') && own.any('waiver', 'statutory')) return 'statutory';
  if (own.has('platform') && all.has('discretion')) return 'platform-discretion';
  if (
    page.spoken.has('thirdseller') &&
    page.spoken.has('casebycase') &&
    own.any('payout', 'purchase', 'all') &&
    !own.any('request')
  )
    return 'platform-limit';
  if (own.has('accidental')) return 'accidental';
  if (own.any('duplicate') && !own.any('technical')) return 'duplicate';
  if (own.has('unauthorized')) return 'unauthorized';
  if (all.any('technical') && !all.any('dissatisfied', 'anyreason')) return 'technical';
  if (own.any('unused', 'nogen')) return 'unused-only';
  if (own.has('nodownload') && !own.has('dissatisfied')) return 'unused-only';
  if (all.has('subscription') && !own.has('pack')) return 'subscription';
  return 'any';
}

export function timingsOf(page: Page): Timings {
  const windows: FoundWindow[] = [];
  const processing: FoundProcessing[] = [];
  for (const passage of page.passages) {
    if (passage.clause.kind === 'question' && !passage.own.has('guarantee')) continue;
    for (const duration of durationsOf(passage, page.codes)) {
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
        const rank = passage.own.any('approve', 'payout') ? 0 : passage.own.any('refund') ? 1 : 2;
        processing.push({ days, rank, passage, span });
      }
      if (role !== 'window' || duration.most === 0) continue;
      const scope = scopeOf(page, passage);
      windows.push({
        window: {
          amount: duration.most,
          unit: duration.unit,
          startsAt: startOf(page, passage, duration),
          scope,
          text: page.text.slice(span.start, span.end),
        },
        hours: hoursOf(duration.most, duration.unit),
        passage,
        span,
        confidence: 0.8,
      });
    }
  }
  return { windows: distinct(windows), processing };
}

/** One window is often told several times: as a guarantee, as a condition, as an exclusion. The telling with the event stays. */
function distinct(windows: readonly FoundWindow[]): FoundWindow[] {
  const kept: FoundWindow[] = [];
  for (const window of windows) {
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

/** The window of an ordinary first purchase; none where only the law, a store or a redo has one. */
export function primaryWindow(windows: readonly FoundWindow[]): FoundWindow | undefined {
  let best: FoundWindow | undefined;
  let bestRank = 9;
  for (const window of windows) {
    const rank = RANK[window.window.scope];
    if (rank === undefined) continue;
    const late = window.window.startsAt === 'renewal' ? 1 : 0;
    if (rank + late < bestRank) {
      best = window;
      bestRank = rank + late;
    }
  }
  return best;
}
