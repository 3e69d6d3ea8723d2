// Whether to report a bad result now: what the seller has said against late, weak and repeated reports, and the time that has passed.

import { deadlineOf } from '../policy/deadline';
import { HOUR } from '../time/duration';
import type { Instant } from '../time/instant';
import { type Eligibility, eligibilityOf } from './eligibility';
import type { Generation } from './generation';
import type { CreditRules, RefusalReason, ReportLimit } from './rules';

/**
 * From here on a report under an unstated limit is called late. Ours, not the seller's: it changes a label and closes
 * nothing, because nobody outside knows the limit.
 */
export const CALLED_LATE_AFTER = HOUR;

export interface ReportAdvice {
  readonly may:
    | 'report'
    /** Possible, but the seller's own reasons speak against it: see `risks`. */
    | 'report-at-risk'
    /** A stated limit is over. */
    | 'over'
    | 'not-here'
    /** It failed, and failures are paid back without a report. */
    | 'comes-by-itself'
    | 'has-come-back'
    | 'still-running'
    | 'unknown';
  /** Time since the result, never negative: all that can be said under an unstated limit. */
  readonly elapsed: number;
  /** Only where the seller states one. */
  readonly endsAt?: Instant;
  /** The seller's own reasons for refusing that this report runs into. */
  readonly risks: readonly RefusalReason[];
  readonly eligibility: Eligibility;
}

/** What the advice rests on: all generations that are known, because reports of the same picture count together. */
export interface AdviceContext {
  readonly all: readonly Generation[];
  readonly rules: CreditRules | undefined;
  readonly zone: string;
}

/** Whether to report this generation now. */
export function adviseReport(generation: Generation, { all, rules, zone }: AdviceContext, now: Instant): ReportAdvice {
  const { end } = generation;
  const since = end.kind === 'running' ? generation.startedAt : end.at;
  const elapsed = Math.max(0, now - since);
  const eligibility = eligibilityOf(rules, generation);
  const same = all.filter((other) => isSamePicture(other, generation));
  const plain = { elapsed, eligibility, risks: [] } as const;

  if ([generation, ...same].some(({ reports }) => reports.some(({ outcome }) => outcome === 'refunded'))) {
    return { ...plain, may: 'has-come-back' };
  }
  if (end.kind === 'running') return { ...plain, may: 'still-running' };
  if (end.kind === 'failed') {
    if (end.credits === 'returned') return { ...plain, may: 'has-come-back' };
    if (rules?.onFailure === 'automatic') return { ...plain, may: 'comes-by-itself' };
  }
  if (eligibility.kind === 'not-reportable') return { ...plain, may: 'not-here' };
  if (eligibility.kind === 'unknown') return { ...plain, may: 'unknown' };

  const endsAt = endOf(eligibility.limit, since, zone);
  const withEnd = { ...plain, ...(endsAt !== undefined && { endsAt }) };
  if (endsAt !== undefined && now >= endsAt) return { ...withEnd, may: 'over', risks: known(rules, ['too-late']) };

  const risks: RefusalReason[] = [];
  if ([generation, ...same].some(({ reports }) => reports.length > 0)) risks.push('repeated-request');
  const perhapsLate = elapsed >= CALLED_LATE_AFTER || generation.ageUnknown === true;
  if (eligibility.limit.kind === 'unstated' && perhapsLate) risks.push('too-late');
  const named = known(rules, risks);
  return { ...withEnd, may: named.length > 0 ? 'report-at-risk' : 'report', risks: named };
}

function isSamePicture(other: Generation, generation: Generation): boolean {
  return (
    other.id !== generation.id &&
    generation.image !== undefined &&
    other.provider === generation.provider &&
    other.image === generation.image
  );
}

/** Only reasons that this seller gives itself. */
const known = (rules: CreditRules | undefined, risks: readonly RefusalReason[]): readonly RefusalReason[] =>
  risks.filter((risk) => rules?.badResult?.refusedFor.includes(risk));

/** The cautious end of a limit, where it states one. */
function endOf(limit: ReportLimit, since: Instant, zone: string): Instant | undefined {
  return limit.kind === 'stated' ? deadlineOf(limit, since, zone).at : undefined;
}
