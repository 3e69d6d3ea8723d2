// When a stated limit or life time is over: units of the terms laid onto an instant, by the earlier reading.

import type { WindowUnit } from '../policy/terms';
import { DAY, HOUR } from '../time/duration';
import type { Instant } from '../time/instant';
import type { ReportLimit } from './rules';

/** Whole lengths, the earlier reading: a month is 28 days, a business day is a day. */
const LENGTHS: Readonly<Record<WindowUnit, number>> = {
  hour: HOUR,
  day: DAY,
  'business-day': DAY,
  week: 7 * DAY,
  month: 28 * DAY,
};

/** The cautious end of `amount` `unit`s after an instant: `1 month` after 1 March is 29 March. */
export function cautiousEnd(amount: number, unit: WindowUnit, from: Instant): Instant {
  return (from + amount * LENGTHS[unit]) as Instant;
}

/** The end of a limit, where it states one. */
export function limitEnd(limit: ReportLimit, from: Instant): Instant | undefined {
  return limit.kind === 'stated' ? cautiousEnd(limit.amount, limit.unit, from) : undefined;
}
