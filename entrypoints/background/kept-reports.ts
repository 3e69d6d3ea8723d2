// What pages said that were gone before it was heard: taken in before anything newer is weighed, and soon after it was left.

import { parseKeptReports } from '@/lib/messages/receive';
import { dropReports, keptReports } from '@/lib/platform/kept-reports';
import type { ProviderId } from '@/lib/policy/terms';
import { DAY } from '@/lib/time/duration';
import type { World } from '@/lib/tracking/ports';
import { recordView } from '@/lib/tracking/record-view';
import type { KeepFresh } from './keep-fresh';
import { isWatched } from './on-page-message';

/** The same words may still come as a message, which knows its tab: it goes first. */
const GRACE = 300;

interface KeptReports {
  /** Takes everything in that is there now. */
  now(): Promise<void>;
  /** The same, after what was just left had its chance to come as a message. */
  soon(): void;
}

export function takeKeptReports(
  world: World,
  fresh: KeepFresh,
  providerOfHost: (host: string) => Promise<ProviderId | undefined>,
): KeptReports {
  const once = async (): Promise<void> => {
    const found = await keptReports();
    if (found.size === 0) return;
    for (const { at, view } of [...found.values()].flatMap(parseKeptReports).sort((a, b) => a.at - b.at)) {
      const now = world.clock.now();
      const host = new URL(view.url).hostname;
      const provider = await providerOfHost(host);
      if (provider === undefined || at > now || now - at > DAY || !(await isWatched(provider, world))) continue;
      const { isNews } = await recordView(view, { provider, host, at }, world);
      if (isNews) void fresh.round([provider]);
    }
    // Only now: a worker that dies before finds them again, and each is one fact however often it is read.
    await dropReports([...found.keys()]);
  };
  let running: Promise<void> = Promise.resolve();
  const takeIn = (): Promise<void> => {
    running = running.then(once).catch((error) => world.report(error, 'kept reports'));
    return running;
  };
  return { now: takeIn, soon: () => setTimeout(() => void takeIn(), GRACE) };
}
