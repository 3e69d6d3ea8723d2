// Sites that the buyer adds: taken in once the browser lets us, brought their scripts, and let go.

import { mayWatch } from '@/lib/platform/site-permissions';
import { bringToTab, followWatched, tabsAt } from '@/lib/platform/site-scripts';
import { forgetWish, keepWish, type SiteWish, wishedSite } from '@/lib/platform/site-wish';
import type { World } from '@/lib/tracking/ports';
import { projectPageSnapshots } from '@/lib/tracking/project-page-snapshots';
import { watchedAt, watchedSiteAt, watchedSites, watchSite } from '@/lib/tracking/watched-sites';
import type { KeepFresh } from './keep-fresh';

/** The scripts as the settings say. At every start of the worker too: an update forgets the registrations. */
export async function followSites({ ledger, report }: World): Promise<void> {
  const settings = await ledger.settings.read();
  const hosts = settings.started ? watchedSites(settings).map(({ host }) => host) : [];
  await followWatched(hosts).catch((error) => report(error, 'watched sites'));
}

/** The buyer's wish; it is done now if the browser has said yes, and else when it does. */
export async function wishSite(wish: SiteWish, world: World, fresh: KeepFresh): Promise<boolean> {
  await keepWish(wish);
  await grantWish(world, fresh);
  const isWatched = watchedAt(wish.host, await world.ledger.settings.read()) !== undefined;
  return isWatched && (await mayWatch(wish.host));
}

let running: Promise<void> = Promise.resolve();

/** To be called whenever permissions change. One after the other: the browser and the popup say the same thing at once. */
export function grantWish(world: World, fresh: KeepFresh): Promise<void> {
  const work = running.then(() => grantOnce(world, fresh));
  running = work.catch(() => undefined);
  return work;
}

async function grantOnce(world: World, fresh: KeepFresh): Promise<void> {
  const wish = await wishedSite();
  if (!wish || !(await mayWatch(wish.host))) return;
  await watchSite(wish, world);
  await forgetWish();
  // Its snapshot before its scripts: without one a page knows nothing of its site.
  const seller = watchedSiteAt(wish.host, await world.ledger.settings.read());
  if (seller) await projectPageSnapshots(world, new Set([seller.id]));
  await followSites(world);
  for (const tab of await tabsAt(wish.host)) {
    await bringToTab(tab).catch((error) => world.report(error, 'open page of a watched site'));
  }
  void fresh.round('all');
}
