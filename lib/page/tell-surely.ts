// Tells the background what must not be lost, and leaves what it has not taken in storage: messages of a page that is gone are
// dropped while the worker still wakes.

import { browser } from 'wxt/browser';
import { KEPT_REPORT_SLOTS, type KeptReport, keptReportKey, type SureMethod } from '../messages/kept-reports';
import type { Asked, PageToBackground, Told } from '../messages/protocol';
import type { tellBackground } from '../messages/send';
import type { Instant } from '../time/instant';
import { wait } from './guard-slot';

export interface Teller {
  readonly tell: typeof tellBackground;
  readonly now: () => Instant;
  /** False where nothing may be stored: before Start, and where the site is not watched. */
  readonly mayKeep: () => boolean;
}

/** `isLast`: the page goes this very moment. */
export type TellSurely = <Method extends SureMethod>(
  method: Method,
  body: Asked<PageToBackground, Method>,
  isLast?: boolean,
) => Promise<Told<PageToBackground, Method> | undefined>;

export function tellSurely({ tell, now, mayKeep }: Teller): TellSurely {
  const unanswered = new Set<KeptReport>();
  const key = keptReportKey(Math.random() * KEPT_REPORT_SLOTS);

  const keep = () => {
    // Of a private window nothing is kept, not even for a moment.
    if (!mayKeep() || browser.extension?.inIncognitoContext) return;
    void browser.storage.local.set({ [key]: [...unanswered] }).catch(() => undefined);
  };

  return async (method, body, isLast) => {
    const report = { at: now(), origin: self.origin, [method]: body };
    unanswered.add(report);
    // Only for as long as something waits for its answer. Firefox shuts storage off before `pagehide`: there the first step away
    // must do, where it is told.
    if (isLast) keep();
    else if (import.meta.env.FIREFOX) self.navigation?.addEventListener('navigate', keep);
    else addEventListener('pagehide', keep);
    // A worker that dies with the report in its hands never answers, and one whose disk is full says so; the same report
    // twice is one fact. What it refuses it would refuse again.
    for (const pause of [100, 1_000, 0]) {
      const reply = await tell(method, body);
      if (reply.ok || !/reach|full|fail|broken/.test(reply.reason)) {
        unanswered.delete(report);
        if (unanswered.size === 0) {
          if (import.meta.env.FIREFOX) self.navigation?.removeEventListener('navigate', keep);
          else removeEventListener('pagehide', keep);
        }
        return reply.ok ? reply.value : undefined;
      }
      await wait(pause);
    }
    keep();
    return undefined;
  };
}
