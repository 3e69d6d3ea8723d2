// What the record of a purchase says about the acts that end a refund: seen or not seen, and when nobody was looking.

import type { PurchaseStory, RecordedAct } from '../policy/purchase';
import type { VoidingAct } from '../policy/terms';
import { COUNTED, usedCredits, voidingOf } from '../policy/voiding';
import type { Instant } from '../time/instant';

/** A time during which acts could have happened unseen. */
export interface CoverageGap {
  readonly from: Instant;
  readonly until: Instant;
  readonly because: 'before-we-knew' | 'extension-off' | 'not-permitted' | 'guard-off' | 'not-checked';
}

export interface UntouchedRecord {
  readonly since: Instant;
  readonly until: Instant;
  /** Acts that end this refund by its terms and that were not seen. "Not seen" is all it says. */
  readonly notSeen: readonly VoidingAct[];
  /** Acts that were seen, those included that passed before the guard could ask: they happened all the same. */
  readonly seen: readonly RecordedAct[];
  /** Oldest first, never overlapping the outside of the record. */
  readonly gaps: readonly CoverageGap[];
}

/** An entry of the log, as far as the record needs it. */
export interface LoggedEvent {
  readonly at: Instant;
  readonly event:
    | { readonly kind: 'unwatched'; readonly from: Instant; readonly because: 'extension-off' | 'not-checked' }
    | { readonly kind: 'act-happened'; readonly act: RecordedAct }
    | { readonly kind: 'act-undone'; readonly act: VoidingAct; readonly at?: Instant }
    | { readonly kind: string };
}

/** What begins a gap in the log, what ends it, and why it is one: a purchase that counts as over is not watched. */
const SWITCHES = [
  { off: 'guard-off', on: 'guard-on', because: 'guard-off' },
  { off: 'access-lost', on: 'access-back', because: 'not-permitted' },
  { off: 'closed', on: 'reopened', because: 'guard-off' },
  { off: 'deleted', on: 'restored', because: 'guard-off' },
] as const;

/**
 * When nobody looked, by the log: before the purchase was known here, while the buyer had the guard off, while the browser
 * gave no access, while the extension was off, a press that passed before anything was known of the page, and while the
 * purchase counted as over, by the buyer's word or by an act that was taken back later.
 */
export function gapsIn(
  story: PurchaseStory & { readonly keptSince: Instant },
  log: readonly LoggedEvent[],
  now: Instant,
): readonly CoverageGap[] {
  const { purchase, keptSince } = story;
  const gaps: CoverageGap[] = [];
  if (purchase.boughtAt < keptSince)
    gaps.push({ from: purchase.boughtAt, until: keptSince, because: 'before-we-knew' });
  const past = log.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
  for (const { off, on, because } of SWITCHES) {
    let since: Instant | undefined;
    for (const { at, event } of past) {
      if (event.kind === off) since ??= at;
      if (event.kind === on && since !== undefined) {
        gaps.push({ from: since, until: at, because });
        since = undefined;
      }
    }
    if (since !== undefined) gaps.push({ from: since, until: now, because });
  }
  for (const { at, event } of past)
    if ('because' in event) gaps.push({ from: event.from, until: at, because: event.because });
  return [...gaps, ...endedMeanwhile(story, past)].sort((a, b) => a.from - b.from);
}

/** The times in which an act had ended the refund by what was known then, and that ended because it was taken back. */
function endedMeanwhile(story: PurchaseStory, past: readonly LoggedEvent[]): readonly CoverageGap[] {
  const { frozen } = story.purchase;
  const sources = [frozen?.terms, frozen?.disagreeing].filter((terms) => terms !== undefined);
  const gaps: CoverageGap[] = [];
  let acts: readonly RecordedAct[] = [];
  let since: Instant | undefined;
  for (const { at, event } of past) {
    if (!('act' in event)) continue;
    const { act } = event;
    if (event.kind === 'act-happened' && typeof act === 'object') acts = [...acts, act];
    else if (event.kind === 'act-undone') {
      const one = 'at' in event ? event.at : undefined;
      acts = acts.filter((known) => known.act !== act || (one !== undefined && known.at !== one));
    } else continue;
    const isEnded = sources.some((terms) =>
      terms.windows.some(({ scope }) => voidingOf(terms, scope, { ...story, acts }, at) !== undefined),
    );
    if (isEnded) since ??= at;
    else if (since !== undefined) {
      gaps.push({ from: since, until: at, because: 'guard-off' });
      since = undefined;
    }
  }
  return gaps;
}

/** The record since the purchase, of the acts that the bound terms (or a source that disagrees) say end the refund. */
export function untouchedRecord(story: PurchaseStory, gaps: readonly CoverageGap[], now: Instant): UntouchedRecord {
  const { boughtAt, frozen } = story.purchase;
  const ending = new Set<VoidingAct>([...(frozen?.terms.voidedBy ?? []), ...(frozen?.disagreeing?.voidedBy ?? [])]);
  // A chargeback happens at a bank; nothing in a browser could have seen it.
  ending.delete('chargeback');
  // Uses that stay inside a cap end nothing, and say nothing either way.
  const isInside =
    frozen?.terms.usageCap !== undefined && voidingOf(frozen.terms, 'any', story, now)?.because !== 'usage';
  if (isInside && usedCredits(story.acts, now) > 0) for (const act of COUNTED) ending.delete(act);
  const seen = story.acts.filter(({ act, at }) => ending.has(act) && at <= now).sort((a, b) => a.at - b.at);
  return {
    since: boughtAt,
    until: now,
    notSeen: [...ending].filter((act) => !seen.some((recorded) => recorded.act === act)),
    seen,
    gaps: gaps
      .map((gap) => ({ ...gap, from: later(gap.from, boughtAt), until: earlier(gap.until, now) }))
      .filter(({ from, until }) => from <= until)
      .sort((a, b) => a.from - b.from),
  };
}

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);
const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);
