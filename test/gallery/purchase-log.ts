// A log with an entry of every kind, as a long life of one purchase would leave it.

import type { PurchaseId } from '../../lib/policy/purchase';
import { DAY, HOUR } from '../../lib/time/duration';
import type { Instant } from '../../lib/time/instant';
import type { LogEntry, LogEvent } from '../../lib/tracking/ports';
import { anAct, aStart, at, usd } from '../support/a-purchase';

const BEGIN = at('2026-11-01T09:14:00Z');

const EVENTS: readonly LogEvent[] = [
  { kind: 'added', evidence: [] },
  { kind: 'corrected', before: {}, after: { price: usd(3900) } },
  { kind: 'started', start: aStart('generation', '2026-11-02T10:00:00Z', 'first-seen') },
  {
    kind: 'started',
    start: aStart('generation', '2026-11-02T08:00:00Z', 'by-hand'),
    before: aStart('generation', '2026-11-02T10:00:00Z', 'first-seen'),
  },
  { kind: 'act-held', act: 'download', how: 'press' },
  { kind: 'act-cancelled', act: 'download', how: 'press' },
  { kind: 'guard-off' },
  { kind: 'guard-on' },
  { kind: 'access-lost' },
  { kind: 'access-back' },
  { kind: 'unwatched', from: at('2026-11-03T09:00:00Z'), because: 'extension-off' },
  { kind: 'unwatched', from: at('2026-11-03T09:00:00Z'), because: 'not-checked' },
  { kind: 'noticed', notice: 'closing' },
  { kind: 'snoozed', until: at('2026-11-14T18:00:00Z') },
  { kind: 'reminders-changed', reminders: {} },
  { kind: 'claim-step', step: 'asked' },
  { kind: 'claim-step', step: 'offered' },
  { kind: 'claim-step-undone', step: 'offered' },
  { kind: 'picture-added', name: 'a-portrait-that-does-not-look-like-me-at-all-2026-11-14-final.png' },
  { kind: 'picture-removed', name: 'holiday.png' },
  { kind: 'act-happened', act: anAct('download', '2026-11-15T10:00:00Z', { count: 12 }) },
  { kind: 'act-mistaken', act: 'favorite', how: 'press' },
  { kind: 'preview-saved', how: 'browser:download headshot-17.png' },
  { kind: 'act-undone', act: 'download' },
  { kind: 'act-allowed-always', act: 'favorite' },
  { kind: 'clock-jumped', by: 3_600_000 },
  { kind: 'closed' },
  { kind: 'reopened' },
  { kind: 'deleted' },
  { kind: 'restored' },
  { kind: 'imported' },
  { kind: 'merged', from: 'p2' },
  { kind: 'split', into: 'p3' as PurchaseId },
];

export const LOG: readonly LogEntry[] = EVENTS.map((event, index) => ({
  id: `entry-${index}`,
  purchaseId: 'p1' as PurchaseId,
  at: (BEGIN + index * (DAY / 2 + HOUR)) as Instant,
  event,
}));
