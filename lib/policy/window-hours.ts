// The length of a window in hours, to compare windows with each other; clocks count the real days and months.

import type { WindowUnit } from './terms';

const HOURS: { readonly [Unit in WindowUnit]: number } = {
  hour: 1,
  day: 24,
  'business-day': 24,
  week: 168,
  month: 720,
};

/** Business days count as plain days: never longer than the terms allow. */
export function hoursOf(amount: number, unit: WindowUnit): number {
  return amount * HOURS[unit];
}
