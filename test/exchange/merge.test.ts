// Two computers tell each other what they know, in any order and however often: both end with the same.

import { describe, expect, it } from 'vitest';
import { mergeRecords, renamed } from '../../lib/exchange/merge';
import { canonicalJson } from '../../lib/policy/canonical-json';
import { withChangeTimes } from '../../lib/policy/change-times';
import type { VoidingAct } from '../../lib/policy/terms';
import type { Instant } from '../../lib/time/instant';
import type { LogEntry, StoryRecord } from '../../lib/tracking/ports';
import { aKeptStory } from '../support/a-world';
import { idOf } from '../support/in-memory-ledger';
import { fc } from '../support/properties';

const base = aKeptStory();
const when = (minute: number) => (base.keptSince + minute * 60_000) as Instant;

/** A record to which these things happened on one computer; log ids tell the computers apart. */
function lived(
  computer: string,
  happenings: readonly { readonly what: string; readonly minute: number }[],
): StoryRecord {
  let story = base;
  const log: LogEntry[] = [];
  const sent = [];
  for (const { what, minute } of [...happenings].sort((a, b) => a.minute - b.minute)) {
    const at = when(minute);
    const entry = (event: LogEntry['event']) =>
      log.push({ id: `${computer}-${log.length}`, purchaseId: idOf('p1'), at, event });
    const act: VoidingAct = 'download';
    if (what === 'act') {
      const done = { act, at, evidence: 'seen-on-page' } as const;
      if (story.acts.some((known) => known.at === at)) continue;
      story = { ...story, acts: [...story.acts, done] };
      entry({ kind: 'act-happened', act: done });
    } else if (what === 'undo') {
      story = withChangeTimes(story, { ...story, acts: [] }, at);
      entry({ kind: 'act-undone', act });
    } else if (what === 'start') {
      const start = { kind: 'delivery', at, evidence: 'by-hand' } as const;
      story = withChangeTimes(story, { ...story, starts: [start] }, at);
      entry({ kind: 'started', start });
    } else if (what === 'note') {
      story = withChangeTimes(story, { ...story, note: `${computer} ${minute}` }, at);
      entry({ kind: 'corrected', before: {}, after: { note: `${computer} ${minute}` } });
    } else sent.push({ step: 'refund#1', at });
  }
  return { story, log, sent: sent.slice(-1) };
}

const happenings = fc.array(
  fc.record({ what: fc.constantFrom('act', 'undo', 'start', 'note', 'sent'), minute: fc.integer({ min: 1, max: 50 }) }),
  { maxLength: 8 },
);

describe('a merge', () => {
  it('gives the same whichever is merged into which', () => {
    fc.assert(
      fc.property(happenings, happenings, (a, b) => {
        const one = lived('a', a);
        const other = lived('b', b);
        expect(canonicalJson(mergeRecords(one, other))).toBe(canonicalJson(mergeRecords(other, one)));
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(happenings, happenings, (a, b) => {
        const one = lived('a', a);
        const both = mergeRecords(one, lived('b', b));
        expect(canonicalJson(mergeRecords(both, one))).toBe(canonicalJson(both));
        expect(canonicalJson(mergeRecords(both, both))).toBe(canonicalJson(both));
      }),
    );
  });

  it('loses no log entry', () => {
    fc.assert(
      fc.property(happenings, happenings, (a, b) => {
        const one = lived('a', a);
        const other = lived('b', b);
        expect(mergeRecords(one, other).log).toHaveLength(one.log.length + other.log.length);
      }),
    );
  });

  it('keeps an act that was taken back elsewhere taken back, and one that came after it', () => {
    const here = lived('a', [{ what: 'act', minute: 1 }]);
    const there = mergeRecords(here, lived('b', [{ what: 'undo', minute: 2 }]));
    expect(there.story.acts).toEqual([]);
    const again = mergeRecords(there, lived('c', [{ what: 'act', minute: 3 }]));
    expect(again.story.acts.map(({ at }) => at)).toEqual([when(3)]);
  });

  it('takes every field from the record that changed it last', () => {
    const one = lived('a', [{ what: 'note', minute: 1 }]);
    const other = lived('b', [{ what: 'note', minute: 2 }]);
    expect(mergeRecords(other, one).story.note).toBe('b 2');
  });

  it('gives a record another id, log and all', () => {
    const record = renamed(lived('a', [{ what: 'note', minute: 1 }]), idOf('q'));
    expect([record.story.purchase.id, record.log[0]?.purchaseId]).toEqual(['q', 'q']);
  });
});
