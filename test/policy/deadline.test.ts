import { describe, expect, it } from 'vitest';
import { deadlineOf, type Span } from '../../lib/policy/deadline';
import { isoOf } from '../../lib/time/instant';
import { at } from '../support/a-purchase';

const SPAN = (text: string): Span => {
  const [amount, unit] = text.split(' ');
  return { amount: Number(amount), unit: unit as Span['unit'] };
};

describe('the cautious end, and the latest the wording allows', () => {
  it.each([
    // window, start, zone, cautious end, latest end
    ['48 hour', '2026-03-07T14:07:00Z', 'America/New_York', '2026-03-09T14:07:00Z', '2026-03-09T14:07:00Z'],
    ['7 day', '2026-03-01T14:07:00Z', 'UTC', '2026-03-08T14:07:00Z', '2026-03-09T00:00:00Z'],
    ['1 week', '2026-03-01T14:07:00Z', 'UTC', '2026-03-08T14:07:00Z', '2026-03-09T00:00:00Z'],
    // Clocks go forward on 8 March in New York: the same hour comes one hour sooner.
    ['7 day', '2026-03-05T15:00:00Z', 'America/New_York', '2026-03-12T14:00:00Z', '2026-03-13T04:00:00Z'],
    // 2:30 does not exist on 8 March: the moment of the change is the earliest reading.
    ['1 day', '2026-03-07T07:30:00Z', 'America/New_York', '2026-03-08T07:00:00Z', '2026-03-09T04:00:00Z'],
    // Clocks go back on 1 November: 24 hours are sooner than the same hour.
    ['1 day', '2026-10-31T18:00:00Z', 'America/New_York', '2026-11-01T18:00:00Z', '2026-11-02T05:00:00Z'],
    ['7 day', '2026-09-20T10:00:00Z', 'Pacific/Auckland', '2026-09-27T09:00:00Z', '2026-09-27T11:00:00Z'],
    ['3 day', '2026-05-01T18:45:00Z', 'Asia/Kolkata', '2026-05-04T18:45:00Z', '2026-05-05T18:30:00Z'],
    ['14 day', '2026-05-01T11:00:00Z', 'Pacific/Kiritimati', '2026-05-15T11:00:00Z', '2026-05-16T10:00:00Z'],
    ['1 month', '2026-01-31T10:00:00Z', 'UTC', '2026-02-28T10:00:00Z', '2026-03-04T00:00:00Z'],
    ['12 month', '2026-01-31T10:00:00Z', 'UTC', '2027-01-31T10:00:00Z', '2027-02-08T00:00:00Z'],
    // Thursday, Friday, then Monday.
    ['2 business-day', '2026-03-05T10:00:00Z', 'UTC', '2026-03-09T10:00:00Z', '2026-03-10T00:00:00Z'],
    ['5 business-day', '2026-03-04T10:00:00Z', 'UTC', '2026-03-11T10:00:00Z', '2026-03-12T00:00:00Z'],
    // From a Saturday: Monday is the first.
    ['1 business-day', '2026-03-07T10:00:00Z', 'UTC', '2026-03-10T00:00:00Z', '2026-03-11T00:00:00Z'],
    ['5 business-day', '2026-03-08T10:00:00Z', 'UTC', '2026-03-14T00:00:00Z', '2026-03-15T00:00:00Z'],
  ])('%s from %s in %s ends %s', (window, start, zone, end, latest) => {
    const deadline = deadlineOf(SPAN(window), at(start), zone);
    expect(isoOf(deadline.at)).toBe(end.replace('Z', '.000Z'));
    expect(isoOf(deadline.latest)).toBe(latest.replace('Z', '.000Z'));
    expect(deadline.reading).toBe(end === latest ? 'exact' : 'cautious');
  });

  it('plans two hours ahead, and less for a short window', () => {
    const week = deadlineOf(SPAN('7 day'), at('2026-03-01T14:07:00Z'), 'UTC');
    expect(isoOf(week.lastSafe)).toBe('2026-03-08T12:07:00.000Z');
    const hour = deadlineOf(SPAN('1 hour'), at('2026-03-01T14:00:00Z'), 'UTC');
    expect(isoOf(hour.lastSafe)).toBe('2026-03-01T14:45:00.000Z');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -3, 0])('a window of %s days is over at once', (amount) => {
    const start = at('2026-03-01T14:07:00Z');
    expect(deadlineOf({ amount, unit: 'day' }, start, 'UTC').at).toBe(start);
  });

  it('reads a zone nobody knows as UTC', () => {
    const start = at('2026-03-01T14:07:00Z');
    expect(deadlineOf(SPAN('7 day'), start, 'Mars/Olympus')).toEqual(deadlineOf(SPAN('7 day'), start, 'UTC'));
  });
});
