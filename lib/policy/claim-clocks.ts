// The clocks after the money was asked for: the seller's time to answer, and the time until an approved refund arrives.

import type { Instant } from '../time/instant';
import type { Clock, ClockState } from './clocks';
import { deadlineOf } from './deadline';
import type { PurchaseStory } from './purchase';

/** Each starts with its own event and is stopped by the next; none exists where the terms name no such time. */
export function claimClocks({ purchase, claim }: PurchaseStory, now: Instant): readonly Clock[] {
  const terms = purchase.frozen?.terms;
  if (terms === undefined || claim === undefined || claim.askedAt > now) return [];
  const clocks: Clock[] = [];
  const answer = claim.answer !== undefined && claim.answer.at <= now ? claim.answer : undefined;
  if (terms.answerDays !== undefined) {
    const state = runningFor(terms.answerDays[1], claim.askedAt, purchase.zone, now, answer?.at);
    clocks.push({ id: 'answer', kind: 'answer', state });
  }
  if (terms.processingDays !== undefined && answer !== undefined && answer.kind !== 'denied') {
    const arrived =
      claim.moneyArrivedAt !== undefined && claim.moneyArrivedAt <= now ? claim.moneyArrivedAt : undefined;
    const state = runningFor(terms.processingDays[1], answer.at, purchase.zone, now, arrived);
    clocks.push({ id: 'money-arrives', kind: 'money-arrives', state });
  }
  return clocks;
}

function runningFor(days: number, from: Instant, zone: string, now: Instant, doneAt: Instant | undefined): ClockState {
  if (doneAt !== undefined) return { kind: 'stopped', by: 'claim', at: doneAt };
  const deadline = deadlineOf({ amount: days, unit: 'business-day' }, from, zone);
  return { kind: now < deadline.at ? 'running' : 'ended', startedAt: from, deadline };
}
