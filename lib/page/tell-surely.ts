// Tells the background what a page saw, and leaves what it has not answered in storage when the page goes: messages of a page
// that is gone are dropped while the worker still wakes.

import { browser } from 'wxt/browser';
import type { RawView, WatchOrder } from '../detection/raw-view';
import { KEPT_REPORT_SLOTS, type KeptReport, keptReportKey } from '../messages/kept-reports';
import type { tellBackground } from '../messages/send';
import type { Instant } from '../time/instant';

export interface Teller {
  readonly tell: typeof tellBackground;
  readonly now: () => Instant;
  /** False where nothing may be stored: before Start, and where the site is not watched. */
  readonly mayKeep: () => boolean;
}

export function tellSurely({ tell, now, mayKeep }: Teller): (view: RawView) => Promise<WatchOrder | undefined> {
  const unanswered = new Set<KeptReport>();
  const key = keptReportKey(Math.random() * KEPT_REPORT_SLOTS);
  let isGone = false;

  const keep = () => {
    // Of a private window nothing is kept, not even for a moment.
    if (unanswered.size === 0 || !mayKeep() || browser.extension?.inIncognitoContext) return;
    void browser.storage.local.set({ [key]: [...unanswered] }).catch(() => undefined);
  };
  addEventListener('pagehide', () => {
    isGone = true;
    keep();
  });
  addEventListener('pageshow', () => {
    isGone = false;
  });

  return async (view) => {
    const report = { at: now(), view };
    unanswered.add(report);
    if (isGone) keep();
    // A worker that dies with the report in its hands never answers; the same report twice is one fact.
    for (const pause of [100, 1_000, 0]) {
      const reply = await tell('reportView', view);
      if (reply.ok || reply.reason !== 'unreachable') {
        unanswered.delete(report);
        return reply.ok ? reply.value : undefined;
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return undefined;
  };
}
