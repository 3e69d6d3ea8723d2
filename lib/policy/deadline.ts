// When a window that began at a known instant ends: the cautious end, the latest end the wording allows, and the last safe moment.

import { businessSpan } from '../time/business-day';
import { earliestAfterDays, startOfDayAfter } from '../time/calendar-day';
import { HOUR } from '../time/duration';
import { type Instant, instantOf } from '../time/instant';
import type { Deadline } from './clocks';
import type { WindowUnit } from './terms';

/** Days in the shortest run of so many months on end; a window in months is never counted longer. */
const SHORTEST_MONTHS = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334] as const;

/** What we stay before the end, so that a request still arrives; never more than a quarter of the window. */
const SAFETY = 2 * HOUR;

export interface Span {
  readonly amount: number;
  readonly unit: WindowUnit;
}

function shortestDays(months: number): number {
  const whole = Math.trunc(months);
  return Math.floor(whole / 12) * 365 + (SHORTEST_MONTHS[whole % 12] ?? 0);
}

function settled(ms: number): Instant {
  return instantOf(Math.max(-8.64e15, Math.min(8.64e15, ms))) ?? (0 as Instant);
}

/**
 * The deadline of a window of `span` from `start`, read in the zone of the purchase.
 *
 * - Hours are exact: 48 hours from Mon 14:07 end Wed 14:07 whatever the clocks do.
 * - Days and weeks end at the same hour, or an hour earlier where the clocks went forward; the wording could also mean
 *   the end of that day, which is `latest`. 7 days from 1 Mar 14:07 end 8 Mar 14:07, at the latest 9 Mar 0:00.
 * - Business days skip Saturday and Sunday; months count their shortest length (one month: 28 days) and at the latest 31 days.
 *
 * At `at` itself the window is over.
 */
export function deadlineOf(span: Span, start: Instant, zone: string): Deadline {
  const amount = Number.isFinite(span.amount) && span.amount > 0 ? Math.min(span.amount, 1e6) : 0;
  if (span.unit === 'hour') {
    const at = settled(start + amount * HOUR);
    return { at, latest: at, reading: 'exact', lastSafe: lastSafe(start, at) };
  }
  const counted = countedDays(span.unit, amount, start, zone);
  const at = earliestAfterDays(counted.from, counted.least, zone);
  const latest = settled(Math.max(at, startOfDayAfter(counted.from, counted.most + 1, zone)));
  return { at, latest, reading: latest > at ? 'cautious' : 'exact', lastSafe: lastSafe(start, at) };
}

function countedDays(unit: Exclude<WindowUnit, 'hour'>, amount: number, start: Instant, zone: string) {
  switch (unit) {
    case 'day':
      return { from: start, least: amount, most: amount };
    case 'week':
      return { from: start, least: amount * 7, most: amount * 7 };
    case 'month':
      return { from: start, least: shortestDays(amount), most: amount * 31 };
    case 'business-day': {
      const { from, days } = businessSpan(start, amount, zone);
      return { from, least: days, most: days };
    }
  }
}

function lastSafe(start: Instant, at: Instant): Instant {
  return settled(Math.max(start, at - Math.min(SAFETY, (at - start) / 4)));
}
