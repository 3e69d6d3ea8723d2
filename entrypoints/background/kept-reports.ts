// What pages said that nobody heard or could write: taken in before anything newer is weighed, and soon after it was left.

import type { KeptReport } from '@/lib/messages/kept-reports';
import { parseKeptReports } from '@/lib/messages/receive';
import { dropReports, keptReports } from '@/lib/platform/kept-reports';
import type { ProviderId } from '@/lib/policy/terms';
import { storeFailureOf } from '@/lib/store/failures';
import { DAY } from '@/lib/time/duration';
import type { World } from '@/lib/tracking/ports';
import { recordAct } from '@/lib/tracking/record-act';
import { recordView } from '@/lib/tracking/record-view';
import type { KeepFresh } from './keep-fresh';
import { type HeardLoad, isWatched } from './on-page-message';

/** The same words may still come as a message, which knows its tab: that goes first. */
const GRACE = 300;

interface KeptReports {
  /** Takes everything in that is there now; what comes of the load that is `heard` this moment is of its tab. */
  now(heard?: HeardLoad): Promise<void>;
  /** The same, after what was just left had its chance to come as a message. */
  soon(): void;
}

export function takeKeptReports(
  world: World,
  fresh: Pick<KeepFresh, 'round'>,
  providerOfHost: (host: string) => Promise<ProviderId | undefined>,
): KeptReports {
  const takeOne = async (
    { at, origin, reportView: view, reportAct: act }: KeptReport,
    heard: HeardLoad | undefined,
  ): Promise<void> => {
    const now = world.clock.now();
    const { hostname: host } = new URL(origin);
    const provider = await providerOfHost(host);
    if (provider === undefined || at > now || now - at > DAY || !(await isWatched(provider, world))) return;
    const { tabId } = view && view.pageLoad === heard?.pageLoad ? heard : {};
    const seenAt = { provider, host, at, ...(tabId !== undefined && { tabId }) };
    const isNews = view && (await recordView(view, seenAt, world)).isNews;
    if (act) await recordAct(act, seenAt, world);
    if (isNews || act) void fresh.round([provider]);
  };
  const once = async (heard?: HeardLoad): Promise<void> => {
    const found = await keptReports();
    if (found.size === 0) return;
    for (const report of [...found.values()].flatMap(parseKeptReports).sort((a, b) => a.at - b.at)) {
      await takeOne(report, heard).catch((error) => {
        // Where there is no space all of them stay, for a better time; what fails otherwise would fail again.
        if (storeFailureOf(error)) throw error;
        world.report(error, 'kept report');
      });
    }
    // Only now: a worker that dies before finds them again, and each is one fact however often it is read.
    await dropReports([...found.keys()]);
  };
  let running: Promise<void> = Promise.resolve();
  const takeIn = (heard?: HeardLoad): Promise<void> => {
    running = running.then(() => once(heard)).catch((error) => world.report(error, 'kept reports'));
    return running;
  };
  return { now: takeIn, soon: () => setTimeout(() => void takeIn(), GRACE) };
}
