import { describe, expect, it } from 'vitest';
import type { RecordedAct } from '@/lib/policy/purchase';
import { type LoggedEvent, untouchedRecord } from '@/lib/policy/untouched-record';
import type { LogEntry } from '@/lib/tracking/ports';
import { at } from '../support/a-purchase';

const order = {
  boughtAt: at('2026-03-01T10:00:00Z'),
  keptSince: at('2026-03-01T10:00:00Z'),
  endedBy: ['download', 'favorite'] as const,
};
const now = at('2026-03-05T10:00:00Z');
const happened = (time: string, act: RecordedAct['act'], evidence: RecordedAct['evidence']): LoggedEvent => ({
  at: at(time),
  event: { kind: 'act-happened', act: { act, at: at(time), evidence } },
});

describe('the untouched record', () => {
  it('says since when nothing was seen, and never more', () => {
    expect(untouchedRecord(order, [], now)).toEqual({
      since: order.keptSince,
      until: now,
      seen: [],
      kept: 0,
      gaps: [],
      isUntouched: true,
    });
  });

  it('counts the times that the buyer kept the refund', () => {
    const log: LoggedEvent[] = [
      { at: at('2026-03-02T10:00:00Z'), event: { kind: 'act-held', act: 'download' } },
      { at: at('2026-03-02T10:00:01Z'), event: { kind: 'act-cancelled', act: 'download' } },
    ];
    expect(untouchedRecord(order, log, now)).toMatchObject({ kept: 1, isUntouched: true });
  });

  it('lists acts that end the refund, and leaves out others and those taken back', () => {
    const log = [
      happened('2026-03-02T10:00:00Z', 'share', 'seen-on-page'),
      happened('2026-03-02T11:00:00Z', 'download', 'allowed-by-buyer'),
    ];
    expect(untouchedRecord(order, log, now)).toMatchObject({ isUntouched: false, seen: [{ act: 'download' }] });
    const undone: LoggedEvent = { at: at('2026-03-02T12:00:00Z'), event: { kind: 'act-undone', act: 'download' } };
    expect(untouchedRecord(order, [...log, undone], now)).toMatchObject({ isUntouched: true, seen: [] });
  });

  it('names what was not watched: before the order was kept, while the guard was off, and acts that passed unchecked', () => {
    const late = { ...order, keptSince: at('2026-03-02T10:00:00Z') };
    const log: LoggedEvent[] = [
      { at: at('2026-03-04T10:00:00Z'), event: { kind: 'guard-off' } },
      happened('2026-03-03T12:00:00Z', 'download', 'not-checked'),
      { at: at('2026-03-03T10:00:00Z'), event: { kind: 'guard-on' } },
      { at: at('2026-03-03T08:00:00Z'), event: { kind: 'guard-off' } },
    ];
    expect(untouchedRecord(late, log, now).gaps).toEqual([
      { from: order.boughtAt, to: late.keptSince, why: 'before-kept' },
      { from: at('2026-03-03T08:00:00Z'), to: at('2026-03-03T10:00:00Z'), why: 'guard-off' },
      { from: at('2026-03-03T12:00:00Z'), to: at('2026-03-03T12:00:00Z'), why: 'not-checked' },
      { from: at('2026-03-04T10:00:00Z'), why: 'guard-off' },
    ]);
  });

  it('does not know the future', () => {
    expect(untouchedRecord(order, [happened('2026-03-06T10:00:00Z', 'download', 'by-hand')], now).isUntouched).toBe(
      true,
    );
  });

  it('reads the log of the ledger as it is', () => {
    const entries: readonly LogEntry[] = [];
    expect(untouchedRecord(order, entries, now).isUntouched).toBe(true);
  });
});
