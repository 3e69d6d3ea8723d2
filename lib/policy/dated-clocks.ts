// Clocks that are no refund: when credits expire, when the pictures are deleted, when the next payment is taken.

import type { Instant } from '../time/instant';
import type { Clock, ClockKind, Deadline } from './clocks';
import { deadlineOf } from './deadline';
import { deliveryOf } from './delivery';
import type { PurchaseStory } from './purchase';

export function datedClocks(story: PurchaseStory, now: Instant): readonly Clock[] {
  const { purchase } = story;
  const terms = purchase.frozen?.terms;
  const clocks: Clock[] = [];
  if (terms?.creditsExpireAfter !== undefined) {
    const deadline = deadlineOf(terms.creditsExpireAfter, purchase.boughtAt, purchase.zone);
    clocks.push(clock('credits-expire', purchase.boughtAt, deadline, story, now));
  }
  if (terms?.photosDeletedAfter !== undefined) {
    const made = deliveryOf(story.starts, now);
    clocks.push(
      made === undefined
        ? { id: 'photos-deleted', kind: 'photos-deleted', state: { kind: 'waiting', for: 'generation' } }
        : clock('photos-deleted', made.at, deadlineOf(terms.photosDeletedAfter, made.at, purchase.zone), story, now),
    );
  }
  if (purchase.renewsAt !== undefined && purchase.renewsAt > purchase.boughtAt) {
    clocks.push(clock('renewal', purchase.boughtAt, exactly(purchase.renewsAt, purchase.boughtAt), story, now));
  }
  return clocks;
}

/** A stated instant, planned for a day ahead: a renewal is cancelled before it, not at it. */
function exactly(at: Instant, from: Instant): Deadline {
  const margin = Math.min(24 * 60 * 60 * 1000, (at - from) / 4);
  return { at, latest: at, reading: 'exact', lastSafe: Math.trunc(at - margin) as Instant };
}

function clock(kind: ClockKind, startedAt: Instant, deadline: Deadline, story: PurchaseStory, now: Instant): Clock {
  const { closedAt } = story.purchase;
  if (closedAt !== undefined && closedAt <= now && closedAt < deadline.at) {
    return { id: kind, kind, state: { kind: 'stopped', by: 'buyer', at: closedAt } };
  }
  return { id: kind, kind, state: { kind: now < deadline.at ? 'running' : 'ended', startedAt, deadline } };
}
