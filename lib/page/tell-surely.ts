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

/** `isLast`: the page goes this very moment. */
export type TellSurely = (view: RawView, isLast: boolean) => Promise<WatchOrder | undefined>;

export function tellSurely({ tell, now, mayKeep }: Teller): TellSurely {
  const unanswered = new Set<KeptReport>();
  const key = keptReportKey(Math.random() * KEPT_REPORT_SLOTS);

  const keep = () => {
    // Of a private window nothing is kept, not even for a moment.
    if (!mayKeep() || browser.extension?.inIncognitoContext) return;
    void browser.storage.local.set({ [key]: [...unanswered] }).catch(() => undefined);
  };

  return async (view, isLast) => {
    const report = { at: now(), view };
    unanswered.add(report);
    // Only for as long as something waits for its answer.
    if (isLast) keep();
    else addEventListener('pagehide', keep);
    const done = () => {
      unanswered.delete(report);
      if (unanswered.size === 0) removeEventListener('pagehide', keep);
    };
    // A worker that dies with the report in its hands never answers; the same report twice is one fact.
    for (const pause of [100, 1_000, 0]) {
      const reply = await tell('reportView', view);
      if (reply.ok || reply.reason !== 'unreachable') {
        done();
        return reply.ok ? reply.value : undefined;
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return undefined;
  };
}
