// Business days: Monday to Friday of a zone. Public holidays are not known here; they would only ever move an end later.

import { startOfDayAfter, weekdayOf } from './calendar-day';
import type { Instant } from './instant';

const SATURDAY = 6;
const SUNDAY = 0;

/** Where counting begins and how many calendar days pass until the given number of business days has. */
export interface BusinessSpan {
  readonly from: Instant;
  readonly days: number;
}

/**
 * "Within 2 business days" from a Thursday 10:00 spans 4 calendar days (Monday 10:00). From a Saturday, Monday is the
 * first of them, so one business day ends when Monday does.
 */
export function businessSpan(start: Instant, count: number, zone: string): BusinessSpan {
  const whole = Math.max(0, Math.trunc(count));
  const weekday = weekdayOf(start, zone);
  const toMonday = weekday === SATURDAY ? 2 : weekday === SUNDAY ? 1 : 0;
  if (toMonday === 0 || whole === 0) {
    const rest = whole % 5;
    return { from: start, days: Math.floor(whole / 5) * 7 + rest + (weekday + rest > 5 ? 2 : 0) };
  }
  const before = whole - 1;
  return { from: startOfDayAfter(start, toMonday, zone), days: Math.floor(before / 5) * 7 + (before % 5) + 1 };
}
