// What the record of a purchase says about the acts that end a refund: seen or not seen, and when nobody was looking.

import type { PurchaseStory, RecordedAct } from '../policy/purchase';
import type { VoidingAct } from '../policy/terms';
import { type LoggedEvent, untouchedRecord as recordInLog } from '../policy/untouched-record';
import type { Instant } from '../time/instant';

/** A time during which acts could have happened unseen. */
export interface CoverageGap {
  readonly from: Instant;
  readonly until: Instant;
  readonly because: 'before-we-knew' | 'extension-off' | 'not-permitted' | 'guard-off';
}

export interface UntouchedRecord {
  readonly since: Instant;
  readonly until: Instant;
  /** Acts that end this refund by its terms and that were not seen. "Not seen" is all it says. */
  readonly notSeen: readonly VoidingAct[];
  readonly seen: readonly RecordedAct[];
  /** Oldest first, never overlapping the outside of the record. */
  readonly gaps: readonly CoverageGap[];
}

/** When nobody looked, by the log: before the purchase was known here, and while the buyer had the guard off. */
export function gapsIn(
  { purchase, keptSince }: PurchaseStory & { readonly keptSince: Instant },
  log: readonly LoggedEvent[],
  now: Instant,
): readonly CoverageGap[] {
  const { gaps } = recordInLog({ boughtAt: purchase.boughtAt, keptSince, endedBy: [] }, log, now);
  return gaps.flatMap(({ from, to = now, why }): readonly CoverageGap[] => {
    if (why === 'not-checked') return [];
    return [{ from, until: to, because: why === 'guard-off' ? 'guard-off' : 'before-we-knew' }];
  });
}

/** The record since the purchase, of the acts that the bound terms (or a source that disagrees) say end the refund. */
export function untouchedRecord(story: PurchaseStory, gaps: readonly CoverageGap[], now: Instant): UntouchedRecord {
  const { boughtAt, frozen } = story.purchase;
  const ending = new Set<VoidingAct>([...(frozen?.terms.voidedBy ?? []), ...(frozen?.disagreeing?.voidedBy ?? [])]);
  // A chargeback happens at a bank; nothing in a browser could have seen it.
  ending.delete('chargeback');
  const seen = story.acts.filter(({ act, at }) => ending.has(act) && at <= now).sort((a, b) => a.at - b.at);
  return {
    since: boughtAt,
    until: now,
    notSeen: [...ending].filter((act) => !seen.some((recorded) => recorded.act === act)),
    seen,
    gaps: gaps
      .map((gap) => ({ ...gap, from: later(gap.from, boughtAt), until: earlier(gap.until, now) }))
      .filter(({ from, until }) => from < until)
      .sort((a, b) => a.from - b.from),
  };
}

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);
const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);
