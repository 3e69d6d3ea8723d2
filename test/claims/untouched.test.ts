// The record of what was seen, and its gaps: what the log says of the times in which nobody looked.

import { describe, expect, it } from 'vitest';
import { gapsIn, untouchedRecord } from '@/lib/claims/untouched';
import { verdictOf } from '@/lib/policy/verdict';
import type { LogEntry } from '@/lib/tracking/ports';
import { anAct, aStory, at, frozen, someTerms } from '../support/a-purchase';

const now = at('2026-03-08T00:00:00Z');
const story = { ...aStory(), keptSince: at('2026-03-02T10:00:00Z') };
const bought = story.purchase.boughtAt;
const known = { ...story, keptSince: bought };

describe('the gaps of a record', () => {
  it('are the guard that was off and the time before the purchase was known', () => {
    const log = [
      { at: at('2026-03-07T12:00:00Z'), event: { kind: 'guard-off' } },
      { at: at('2026-03-03T12:00:00Z'), event: { kind: 'guard-on' } },
      { at: at('2026-03-03T10:00:00Z'), event: { kind: 'guard-off' } },
    ];
    const gaps = gapsIn(story, log, now);
    expect(gaps).toEqual([
      { from: bought, until: story.keptSince, because: 'before-we-knew' },
      { from: at('2026-03-03T10:00:00Z'), until: at('2026-03-03T12:00:00Z'), because: 'guard-off' },
      { from: at('2026-03-07T12:00:00Z'), until: now, because: 'guard-off' },
    ]);
    expect(untouchedRecord(story, gaps, now).gaps).toEqual(gaps);
  });

  it('are times without access and without the extension, and presses that nobody could look at', () => {
    const log = [
      { at: at('2026-03-03T10:00:00Z'), event: { kind: 'access-lost' } },
      { at: at('2026-03-03T11:00:00Z'), event: { kind: 'access-back' } },
      {
        at: at('2026-03-05T00:00:00Z'),
        event: { kind: 'unwatched', from: at('2026-03-04T00:00:00Z'), because: 'extension-off' },
      },
      {
        at: at('2026-03-06T00:00:00Z'),
        event: { kind: 'unwatched', from: at('2026-03-06T00:00:00Z'), because: 'not-checked' },
      },
    ] as const;
    expect(gapsIn(known, log, now)).toEqual([
      { from: at('2026-03-03T10:00:00Z'), until: at('2026-03-03T11:00:00Z'), because: 'not-permitted' },
      { from: at('2026-03-04T00:00:00Z'), until: at('2026-03-05T00:00:00Z'), because: 'extension-off' },
      { from: at('2026-03-06T00:00:00Z'), until: at('2026-03-06T00:00:00Z'), because: 'not-checked' },
    ]);
    expect(untouchedRecord(known, gapsIn(known, log, now), now).gaps).toHaveLength(3);
  });

  it('are the time in which an act that is taken back counted as the end: nothing was watched meanwhile', () => {
    const from = at('2026-03-03T10:00:00Z');
    const until = at('2026-03-05T10:00:00Z');
    const marked = anAct('download', '2026-03-02T12:00:00Z', { evidence: 'by-hand' });
    const happened = { at: from, event: { kind: 'act-happened', act: marked } } as const;
    const undone = { at: until, event: { kind: 'act-undone', act: 'download' } } as const;
    const gap = { from, until, because: 'guard-off' };
    expect(gapsIn(known, [undone, happened], now)).toEqual([gap]);
    expect(gapsIn(known, [happened], now)).toEqual([]);
    // It ended nothing.
    const shared = { at: from, event: { kind: 'act-happened', act: anAct('share', '2026-03-03T10:00:00Z') } } as const;
    expect(gapsIn(known, [shared, { at: until, event: { kind: 'act-undone', act: 'share' } }], now)).toEqual([]);
    // Another one that is not taken back.
    const later = anAct('download', '2026-03-04T10:00:00Z');
    const real = { at: later.at, event: { kind: 'act-happened', act: later } } as const;
    const one = { at: until, event: { kind: 'act-undone', act: 'download', at: marked.at } } as const;
    expect(gapsIn(known, [happened, real, one], now)).toEqual([]);
    expect(gapsIn(known, [happened, real, undone], now)).toEqual([gap]);
    // Uses that pass a cap only together.
    const terms = someTerms({ voidedBy: ['use-of-credits'], usageCap: { maxCreditsUsed: 10, bound: 'lt' } });
    const used = (day: string) => ({
      at: at(day),
      event: { kind: 'act-happened', act: anAct('use-of-credits', day, { count: 6 }) } as const,
    });
    const capped = { ...aStory({ frozen: frozen(terms) }), keptSince: bought };
    const taken = { at: until, event: { kind: 'act-undone', act: 'use-of-credits' } } as const;
    expect(gapsIn(capped, [used('2026-03-02T12:00:00Z'), taken], now)).toEqual([]);
    expect(gapsIn(capped, [used('2026-03-02T12:00:00Z'), used('2026-03-03T10:00:00Z'), taken], now)).toEqual([gap]);
  });

  it('are the time in which the buyer had put it away or deleted it', () => {
    const gap = (from: string, until: string) => ({ from: at(from), until: at(until), because: 'guard-off' });
    expect(
      gapsIn(
        known,
        [
          { at: at('2026-03-03T10:00:00Z'), event: { kind: 'closed' } },
          { at: at('2026-03-03T11:00:00Z'), event: { kind: 'reopened' } },
          { at: at('2026-03-04T10:00:00Z'), event: { kind: 'deleted' } },
          { at: at('2026-03-04T11:00:00Z'), event: { kind: 'restored' } },
        ],
        now,
      ),
    ).toEqual([
      gap('2026-03-03T10:00:00Z', '2026-03-03T11:00:00Z'),
      gap('2026-03-04T10:00:00Z', '2026-03-04T11:00:00Z'),
    ]);
  });

  it('are none where the log knows of none, and none of the future', () => {
    const entries: readonly LogEntry[] = [];
    expect(gapsIn(known, entries, now)).toEqual([]);
    expect(gapsIn(known, [{ at: at('2026-03-09T00:00:00Z'), event: { kind: 'guard-off' } }], now)).toEqual([]);
  });
});

describe('what was seen', () => {
  it('is an act that passed unchecked too, as in the verdict', () => {
    const passed = aStory({}, { acts: [anAct('download', '2026-03-03T12:00:00Z', { evidence: 'not-checked' })] });
    expect(untouchedRecord(passed, [], now)).toMatchObject({ notSeen: [], seen: [{ act: 'download' }] });
    expect(verdictOf(passed, now).state).toMatchObject({ kind: 'voided', by: 'download' });
  });

  it('leaves out acts that end nothing by the terms, and the future', () => {
    const acts = [anAct('share', '2026-03-03T12:00:00Z'), anAct('download', '2026-03-09T12:00:00Z')];
    expect(untouchedRecord(aStory({}, { acts }), [], now)).toMatchObject({ notSeen: ['download'], seen: [] });
  });

  it('says of uses inside a cap neither that they end the refund nor that none was seen', () => {
    const terms = someTerms({ voidedBy: ['use-of-credits'], usageCap: { maxCreditsUsed: 10, bound: 'lt' } });
    const used = (count: number) =>
      untouchedRecord(
        aStory(
          { frozen: frozen(terms) },
          { acts: count === 0 ? [] : [anAct('use-of-credits', '2026-03-03T12:00:00Z', { count })] },
        ),
        [],
        now,
      );
    expect(used(0)).toMatchObject({ notSeen: ['use-of-credits'], seen: [] });
    expect(used(4)).toMatchObject({ notSeen: [], seen: [] });
    expect(used(10)).toMatchObject({ notSeen: [], seen: [{ act: 'use-of-credits' }] });
  });
});
