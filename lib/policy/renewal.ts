// The payments of a subscription: which one is due and not spoken of yet, and when the one after it is taken.

import { DAY } from '../time/duration';
import type { Instant } from '../time/instant';
import type { PurchaseStory } from './purchase';
import type { PlanKind } from './terms';

/** The payment that was to be taken and of which nobody has said whether it was. */
export function dueRenewal({ purchase, starts }: PurchaseStory, now: Instant): Instant | undefined {
  const { renewsAt, closedAt } = purchase;
  if (renewsAt === undefined || renewsAt > now || closedAt !== undefined) return undefined;
  return starts.some(({ kind, at }) => kind === 'renewal' && at >= renewsAt) ? undefined : renewsAt;
}

/** 31 January, monthly: 28 or 29 February, as shops do it. Nothing for plans that do not renew, or of which nobody knows how. */
export function paymentAfter(at: Instant, kind: PlanKind | undefined): Instant | undefined {
  switch (kind) {
    case 'weekly':
      return (at + 7 * DAY) as Instant;
    case 'monthly':
      return monthsAfter(at, 1);
    case 'yearly':
      return monthsAfter(at, 12);
    default:
      return undefined;
  }
}

function monthsAfter(at: Instant, months: number): Instant {
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime() as Instant;
}
