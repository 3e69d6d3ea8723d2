// Calendar days in a stated zone: which day an instant falls on there, when a day begins, and the same hour some days later.

import { tzOffset } from '@date-fns/tz';
import { DAY, MINUTE } from './duration';
import { type Instant, instantOf } from './instant';

/** A calendar day as `YYYY-MM-DD`, without a zone. */
export type CalendarDay = `${number}-${number}-${number}`;

const FARTHEST = instantOf(8.64e15);

/** Nearest instant that a date can name, so that arithmetic on absurd input stays arithmetic. */
function clamped(ms: number): Instant {
  const whole = instantOf(Math.max(-8.64e15, Math.min(8.64e15, ms)));
  return whole ?? FARTHEST ?? (0 as Instant);
}

/** Names that turned out to be no zone: finding out costs a thousand times a look-up. */
const nameless = new Set<string>();

/** How far a zone is ahead at the beginning of each UTC day, as it was asked for; looking it up is the dear part of all that is reckoned here. */
const known = new Map<string, Map<number, number>>();
const KNOWN_DAYS = 4000;

/** How far the zone's clocks are ahead of UTC, in milliseconds; a zone nobody knows is read as UTC. */
export function offsetAt(at: number, zone: string): number {
  if (zone === 'UTC' || nameless.has(zone)) return 0;
  const day = Math.floor(at / DAY);
  const before = offsetAtDay(day, zone);
  return before === offsetAtDay(day + 1, zone) ? before : lookUp(at, zone);
}

function offsetAtDay(day: number, zone: string): number {
  let days = known.get(zone);
  if (days === undefined || days.size > KNOWN_DAYS) {
    days = new Map();
    known.set(zone, days);
  }
  let offset = days.get(day);
  if (offset === undefined) {
    offset = lookUp(day * DAY, zone);
    days.set(day, offset);
  }
  return offset;
}

function lookUp(at: number, zone: string): number {
  const minutes = tzOffset(zone, new Date(at));
  if (Number.isFinite(minutes)) return minutes * MINUTE;
  if (Number.isFinite(at) && Math.abs(at) < 8e15 && nameless.size < 1000) nameless.add(zone);
  return 0;
}

/** Day number since 1970-01-01 of the local day that holds the instant. */
function dayNumber(at: number, zone: string): number {
  return Math.floor((at + offsetAt(at, zone)) / DAY);
}

/** The day that the instant falls on in the zone: 2026-03-01T11:00Z is already the 2nd in Auckland. */
export function calendarDayOf(at: Instant, zone: string): CalendarDay {
  const day = new Date(clamped(dayNumber(at, zone) * DAY)).toISOString();
  return day.slice(0, day.indexOf('T')) as CalendarDay;
}

/** 0 is Sunday. */
export function weekdayOf(at: Instant, zone: string): number {
  return (((dayNumber(at, zone) + 4) % 7) + 7) % 7;
}

/** First instant of the local day that lies `days` after the instant's own; where midnight is skipped, the first after it. */
export function startOfDayAfter(at: Instant, days: number, zone: string): Instant {
  const midnight = (dayNumber(at, zone) + Math.trunc(days)) * DAY;
  const guess = midnight - offsetAt(midnight, zone);
  const ahead = offsetAt(guess, zone);
  const settled = midnight - ahead;
  if (offsetAt(settled, zone) === ahead) return clamped(settled);
  return clamped(changeBetween(Math.min(guess, settled), Math.max(guess, settled), zone));
}

/** The instant between two at which the zone's offset changes, to the millisecond. */
function changeBetween(before: number, after: number, zone: string): number {
  const first = offsetAt(before, zone);
  let low = before;
  let high = after;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle, zone) === first) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * The earlier of "24 hours, that many times" and "the same hour, that many days later", which differ when the clocks
 * change in between. A later start never gives an earlier end: an hour that is skipped is read as the moment of the skip.
 */
export function earliestAfterDays(start: Instant, days: number, zone: string): Instant {
  const exact = start + days * DAY;
  const lead = offsetAt(exact, zone) - offsetAt(start, zone);
  if (lead <= 0) return clamped(exact);
  const sameHour = exact - lead;
  if (offsetAt(sameHour, zone) === offsetAt(exact, zone)) return clamped(sameHour);
  return clamped(changeBetween(sameHour, exact, zone));
}

/** Is the text a day that exists? 30 February is none. */
export function isCalendarDay(text: string): text is CalendarDay {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const midnight = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(midnight) && new Date(midnight).toISOString().startsWith(text);
}
