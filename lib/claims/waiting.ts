// What a request waits for, since when, until when by the seller's word, and whether that is over.

import type { Deadline } from '../policy/clocks';
import { deadlineOf } from '../policy/deadline';
import type { DeclaredTerms } from '../policy/terms';
import type { Instant } from '../time/instant';
import { type ClaimRecord, stageOf } from './claim';

/** Where the seller states no time: when we remind. Ours, and said to be. */
const OUR_ANSWER_DAYS = 5;
const OUR_MONEY_DAYS = 10;

export interface ClaimWait {
  readonly for: 'answer' | 'money';
  readonly since: Instant;
  /** `latest` is when the seller is late: the reading that is kindest to it. */
  readonly deadline: Deadline;
  /** By the seller's own page, or only by our reminder. */
  readonly stated: boolean;
  readonly overdue: boolean;
}

/** Nothing where nobody owes an answer or money. Business days skip weekends; public holidays are not known. */
export function waitOf(
  record: ClaimRecord,
  terms: DeclaredTerms | undefined,
  zone: string,
  now: Instant,
): ClaimWait | undefined {
  const stage = stageOf(record);
  const own = terms?.source.knowledge === 'second-hand' ? undefined : terms;
  if (stage === 'asked' || stage === 'acknowledged') {
    const since = record.steps.findLast(
      ({ kind }) => kind === 'asked' || kind === 'asked-again' || kind === 'offer-declined',
    )?.at;
    return since === undefined ? undefined : wait('answer', since, own?.answerDays?.[1], OUR_ANSWER_DAYS, zone, now);
  }
  if (stage === 'approved') {
    const since = record.steps.findLast(({ kind }) => kind === 'approved' || kind === 'offer-accepted')?.at;
    return since === undefined ? undefined : wait('money', since, own?.processingDays?.[1], OUR_MONEY_DAYS, zone, now);
  }
  return undefined;
}

function wait(
  what: ClaimWait['for'],
  since: Instant,
  stated: number | undefined,
  ours: number,
  zone: string,
  now: Instant,
): ClaimWait {
  const deadline = deadlineOf({ amount: stated ?? ours, unit: 'business-day' }, since, zone);
  return { for: what, since, deadline, stated: stated !== undefined, overdue: now >= deadline.latest };
}
