// What became of an act that the guard saw: kept with the purchases of that seller that it could end.

import type { ActReport } from '../messages/protocol';
import type { PurchaseId, RecordedAct } from '../policy/purchase';
import type { LogEvent, World } from './ports';
import type { SeenAt } from './record-sighting';

const EVIDENCE = {
  allowed: 'allowed-by-buyer',
  'allowed-for-good': 'allowed-by-buyer',
  'not-checked': 'not-checked',
  seen: 'seen-on-page',
} as const satisfies Partial<Record<ActReport['outcome'], RecordedAct['evidence']>>;

export async function recordAct(report: ActReport, seenAt: SeenAt, world: World): Promise<void> {
  const now = world.clock.now();
  for (const id of report.purchaseIds) {
    await world.ledger.stories.change(id as PurchaseId, now, (story) => {
      // A page speaks for its own seller only.
      if (story.purchase.provider !== seenAt.provider) return undefined;
      if (report.outcome === 'not-this-act') return undefined;
      if (report.outcome === 'held' || report.outcome === 'cancelled') {
        const event: LogEvent = { kind: `act-${report.outcome}`, act: report.act, how: report.how };
        return { story, events: [event] };
      }
      const act: RecordedAct = { act: report.act, at: now, evidence: EVIDENCE[report.outcome], count: report.count };
      return { story: { ...story, acts: [...story.acts, act] }, events: [{ kind: 'act-happened', act }] };
    });
  }
}
