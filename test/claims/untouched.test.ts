// The gaps of a record: what the log says of the times in which nobody looked.

import { expect, it } from 'vitest';
import { gapsIn, untouchedRecord } from '@/lib/claims/untouched';
import { aStory, at } from '../support/a-purchase';

const now = at('2026-03-08T00:00:00Z');
const story = { ...aStory(), keptSince: at('2026-03-02T10:00:00Z') };
const bought = story.purchase.boughtAt;

it('the guard that was off, and the time before the purchase was known, are gaps of the record', () => {
  const log = [
    { at: at('2026-03-03T10:00:00Z'), event: { kind: 'guard-off' } },
    { at: at('2026-03-03T12:00:00Z'), event: { kind: 'guard-on' } },
    { at: at('2026-03-07T12:00:00Z'), event: { kind: 'guard-off' } },
  ];
  const gaps = gapsIn(story, log, now);
  expect(gaps).toEqual([
    { from: bought, until: story.keptSince, because: 'before-we-knew' },
    { from: at('2026-03-03T10:00:00Z'), until: at('2026-03-03T12:00:00Z'), because: 'guard-off' },
    { from: at('2026-03-07T12:00:00Z'), until: now, because: 'guard-off' },
  ]);
  expect(untouchedRecord(story, gaps, now).gaps).toEqual(gaps);
});

it('without either there is none', () => {
  expect(gapsIn({ ...story, keptSince: bought }, [], now)).toEqual([]);
});
