import { describe, expect, it } from 'vitest';
import { businessSpan } from '../../lib/time/business-day';
import {
  calendarDayOf,
  earliestAfterDays,
  isCalendarDay,
  offsetAt,
  startOfDayAfter,
} from '../../lib/time/calendar-day';
import { HOUR } from '../../lib/time/duration';
import { isoOf } from '../../lib/time/instant';
import { at } from '../support/a-purchase';

describe('the day an instant falls on', () => {
  it.each([
    ['2026-03-01T11:00:00Z', 'Pacific/Auckland', '2026-03-02'],
    ['2026-03-01T10:59:59Z', 'Pacific/Auckland', '2026-03-01'],
    ['2026-03-01T09:59:59Z', 'Pacific/Kiritimati', '2026-03-01'],
    ['2026-03-01T10:00:00Z', 'Pacific/Kiritimati', '2026-03-02'],
    ['2026-03-01T10:59:59Z', 'Pacific/Pago_Pago', '2026-02-28'],
    ['2026-03-01T18:29:59Z', 'Asia/Kolkata', '2026-03-01'],
    ['2026-03-01T18:30:00Z', 'Asia/Kolkata', '2026-03-02'],
    ['2026-12-31T23:59:59Z', 'UTC', '2026-12-31'],
  ])('%s in %s is %s', (instant, zone, day) => {
    expect(calendarDayOf(at(instant), zone)).toBe(day);
  });

  it.each(['2026-02-30', '2026-13-01', '2026-3-1', 'yesterday', ''])('"%s" names no day', (text) => {
    expect(isCalendarDay(text)).toBe(false);
  });
});

describe('the clocks', () => {
  it('are ahead by what the zone says on that very day', () => {
    expect(offsetAt(at('2026-07-01T00:00:00Z'), 'America/New_York')).toBe(-4 * HOUR);
    expect(offsetAt(at('2026-01-01T00:00:00Z'), 'America/New_York')).toBe(-5 * HOUR);
    expect(offsetAt(at('2026-03-08T06:59:59Z'), 'America/New_York')).toBe(-5 * HOUR);
    expect(offsetAt(at('2026-03-08T07:00:00Z'), 'America/New_York')).toBe(-4 * HOUR);
    expect(offsetAt(at('2026-03-08T07:00:00Z'), 'Nowhere/At_All')).toBe(0);
  });

  it('skip midnight in Beirut, and the day begins an hour later', () => {
    // On 29 March 2026 Lebanon goes forward at midnight.
    expect(isoOf(startOfDayAfter(at('2026-03-28T10:00:00Z'), 1, 'Asia/Beirut'))).toBe('2026-03-28T22:00:00.000Z');
    expect(calendarDayOf(at('2026-03-28T22:00:00Z'), 'Asia/Beirut')).toBe('2026-03-29');
  });

  it('never make a later start end earlier, minute by minute through both changes', () => {
    for (const from of [
      '2026-02-28T00:00:00Z',
      '2026-03-07T00:00:00Z',
      '2026-10-24T00:00:00Z',
      '2026-10-31T00:00:00Z',
    ]) {
      let before = Number.NEGATIVE_INFINITY;
      for (let minute = 0; minute < 2 * 24 * 60; minute += 7) {
        const end = earliestAfterDays((at(from) + minute * 60_000) as ReturnType<typeof at>, 7, 'America/New_York');
        expect(end).toBeGreaterThanOrEqual(before);
        before = end;
      }
    }
  });
});

describe('business days', () => {
  it.each([
    // Monday, Friday, Saturday, Sunday of one week.
    ['2026-03-02T10:00:00Z', 1, 1],
    ['2026-03-06T10:00:00Z', 1, 3],
    ['2026-03-06T10:00:00Z', 5, 7],
    ['2026-03-07T10:00:00Z', 1, 1],
    ['2026-03-08T10:00:00Z', 10, 12],
    ['2026-03-03T10:00:00Z', 0, 0],
  ])('from %s, %d of them span %d days', (start, count, days) => {
    expect(businessSpan(at(start), count, 'UTC').days).toBe(days);
  });

  it('a Friday evening in New York is a Saturday in Auckland', () => {
    const instant = at('2026-03-06T23:00:00Z');
    expect(businessSpan(instant, 1, 'America/New_York').days).toBe(3);
    expect(isoOf(businessSpan(instant, 1, 'Pacific/Auckland').from)).toBe('2026-03-08T11:00:00.000Z');
  });
});
