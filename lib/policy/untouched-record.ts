// What the log says of acts that end the refund: what was seen, since when anybody looked, and when nobody did. Never that none happened.

import type { Instant } from '../time/instant';
import type { RecordedAct } from './purchase';
import type { VoidingAct } from './terms';

/** An entry of the log, as far as the record needs it. */
export interface LoggedEvent {
  readonly at: Instant;
  readonly event: { readonly kind: string; readonly act?: VoidingAct | RecordedAct };
}

/** A time in which an act could have happened unseen. Without an end it lasts. */
export interface Gap {
  readonly from: Instant;
  readonly to?: Instant;
  readonly why: 'before-kept' | 'guard-off' | 'not-checked';
}

export interface UntouchedRecord {
  /** From here on the shop's pages were watched in this browser. */
  readonly since: Instant;
  readonly until: Instant;
  /** Acts that end the refund and were seen, taken-back ones left out, oldest first. */
  readonly seen: readonly RecordedAct[];
  /** How often the buyer was about to, and did not. */
  readonly kept: number;
  readonly gaps: readonly Gap[];
  /** No such act was seen. With gaps it is still true, and says less: show both together. */
  readonly isUntouched: boolean;
}

/**
 * Bought on Monday, kept since Tuesday, a download refused on Wednesday: untouched since Tuesday, with Monday to Tuesday as
 * a gap. An act that passed before the guard could look counts as a gap at its instant, not as an act, because nobody knows.
 */
export function untouchedRecord(
  order: { readonly boughtAt: Instant; readonly keptSince: Instant; readonly endedBy: readonly VoidingAct[] },
  log: readonly LoggedEvent[],
  now: Instant,
): UntouchedRecord {
  const past = log.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
  const gaps: Gap[] = [];
  if (order.boughtAt < order.keptSince) gaps.push({ from: order.boughtAt, to: order.keptSince, why: 'before-kept' });
  let seen: RecordedAct[] = [];
  let kept = 0;
  let off: Instant | undefined;
  for (const { at, event } of past) {
    const { kind, act } = event;
    if (kind === 'guard-off') off ??= at;
    if (kind === 'guard-on' && off !== undefined) {
      gaps.push({ from: off, to: at, why: 'guard-off' });
      off = undefined;
    }
    if (kind === 'act-cancelled') kept += 1;
    if (kind === 'act-undone') seen = seen.filter((one) => one.act !== act);
    if (kind === 'act-happened' && typeof act === 'object' && order.endedBy.includes(act.act)) {
      if (act.evidence === 'not-checked') gaps.push({ from: act.at, to: act.at, why: 'not-checked' });
      else seen.push(act);
    }
  }
  if (off !== undefined) gaps.push({ from: off, why: 'guard-off' });
  return {
    since: order.keptSince,
    until: now,
    seen,
    kept,
    gaps: gaps.sort((a, b) => a.from - b.from),
    isUntouched: seen.length === 0,
  };
}
