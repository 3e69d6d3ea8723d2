// What other programs read: a table without formulas, and a calendar whose entries replace themselves.

import { describe, expect, it } from 'vitest';
import { calendarText } from '../../lib/exchange/calendar';
import { csvCell, csvText } from '../../lib/exchange/csv';
import { purchasesCsv } from '../../lib/exchange/purchases-csv';
import { DAY, HOUR } from '../../lib/time/duration';
import { at } from '../support/a-purchase';
import { aKeptStory } from '../support/a-world';
import { idOf } from '../support/in-memory-ledger';

describe('a cell', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', `"'\t=1"`.replace('"\'', "'").replace('"', '')],
    [' =cmd|calc', "' =cmd|calc"],
  ])('%j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it('is a number where it is one, and empty where nothing is known', () => {
    expect([csvCell(-5), csvCell(undefined)]).toEqual(['-5', '']);
  });
});

it('a table begins with a byte order mark and ends every line as RFC 4180 wants', () => {
  expect(csvText([['a'], ['b']])).toBe('\uFEFFa\r\nb\r\n');
});

it('a purchase is one line, with its state and its deadline', () => {
  const text = purchasesCsv([aKeptStory({ plan: '=EVIL()' })], at('2026-03-02T00:00:00Z'));
  const [, line] = text.split('\r\n');
  expect(line).toContain(
    "p1,acme,acme.example,'=EVIL(),2026-03-01T14:07:00.000Z,3900,USD,open,2026-03-08T14:07:00.000Z",
  );
});

describe('a calendar', () => {
  const words = {
    name: 'Refund deadlines',
    summary: () => 'Refund at Acme; ends, today',
    description: () => 'Line one\nline two',
  };
  const text = (now: string, story = aKeptStory()) => calendarText([story], words, [DAY, HOUR], at(now));
  const unfolded = (calendar: string) => calendar.replaceAll('\r\n ', '');

  it('has one entry for each running clock, in UTC, with its alarms', () => {
    const calendar = unfolded(text('2026-03-02T00:00:00Z'));
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(calendar).toContain('DTSTART:20260308T135200Z');
    expect(calendar).toContain('DTEND:20260308T140700Z');
    expect(calendar.match(/BEGIN:VALARM/g)).toHaveLength(3);
    expect(calendar).toContain('METHOD:PUBLISH');
  });

  it('escapes what RFC 5545 wants escaped, and folds long lines', () => {
    const calendar = text('2026-03-02T00:00:00Z');
    expect(unfolded(calendar)).toContain('SUMMARY:Refund at Acme\\; ends\\, today');
    expect(unfolded(calendar)).toContain('DESCRIPTION:Line one\\nline two');
    expect(
      Math.max(...calendar.split('\r\n').map((line) => new TextEncoder().encode(line).length)),
    ).toBeLessThanOrEqual(75);
  });

  it('keeps the id of an entry and raises its number, so that a reader replaces it', () => {
    const [first, second] = [text('2026-03-02T00:00:00Z'), text('2026-03-03T00:00:00Z')].map(unfolded);
    const of = (calendar: string | undefined, field: string) => new RegExp(`${field}:(.*)`).exec(calendar ?? '')?.[1];
    expect(of(first, 'UID')).toBe(of(second, 'UID'));
    expect(Number(of(second, 'SEQUENCE'))).toBeGreaterThan(Number(of(first, 'SEQUENCE')));
  });

  it('leaves out what is over, put away, deleted, or a test', () => {
    expect(text('2026-03-20T00:00:00Z')).not.toContain('VEVENT');
    const gone = aKeptStory({ id: idOf('x') }, { deletedAt: at('2026-03-01T15:00:00Z') });
    expect(text('2026-03-02T00:00:00Z', gone)).not.toContain('VEVENT');
  });
});
