// Sites of no catalogue that the buyer chose to watch: who they are, and how they come in and go. Nothing is known of their terms.

import { ownerOf } from '../detection/address';
import { Refusal } from '../lang/refusal';
import type { Settings, WatchedSite } from '../messages/protocol';
import type { ProviderId } from '../policy/terms';
import { providerOfHost } from '../providers/all-sites';
import type { ProviderSite } from '../providers/types';
import type { World } from './ports';

const AT_MOST = 200;
const HOST = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d-]{2,63}$/;

/** A name that may be asked for and registered: never a wildcard, a port or an address of numbers. */
export const isWatchableHost = (host: string): boolean => host.length <= 253 && HOST.test(host) && !/\.\d+$/.test(host);

/**
 * Such a site goes by its host, as a purchase does that is entered by hand for it: what was entered before and what is
 * seen later belong together. No id of the catalogue has a dot.
 */
export const watchedProvider = (host: string): ProviderId => host as ProviderId;

/** What page scripts are told of it: the general signals alone. */
const siteOfWatched = ([first, ...more]: readonly [WatchedSite, ...WatchedSite[]]): ProviderSite => ({
  id: watchedProvider(first.host),
  name: first.name,
  hosts: [first.host, ...more.map(({ host }) => host)],
  homepage: `https://${first.host}/`,
  kind: 'headshots',
});

/**
 * Hosts of one owner are one seller, under the host that was added first: prices on `www.`, the way back on `app.`. Each
 * host is watched only where it was added itself, for the browser was asked for that host alone.
 */
export function sitesOfWatched(settings: Pick<Settings, 'watched'>): readonly ProviderSite[] {
  const owners = new Map<string, [WatchedSite, ...WatchedSite[]]>();
  for (const site of watchedSites(settings)) {
    const known = owners.get(ownerOf(site.host));
    if (known) known.push(site);
    else owners.set(ownerOf(site.host), [site]);
  }
  return [...owners.values()].map(siteOfWatched);
}

/** The seller of a watched host. */
export const watchedSiteAt = (host: string, settings: Pick<Settings, 'watched'>): ProviderSite | undefined =>
  sitesOfWatched(settings).find(({ hosts }) => hosts.includes(host.toLowerCase()));

/** Those that the catalogue does not know by now: a seller that came into it is watched by its own rules. */
export const watchedSites = ({ watched = [] }: Pick<Settings, 'watched'>): readonly WatchedSite[] =>
  watched.filter(({ host }) => isWatchableHost(host) && providerOfHost(host) === undefined);

/** The watched site whose pages are at the host; exactly that host, for nothing else was asked for. */
export const watchedAt = (host: string, settings: Pick<Settings, 'watched'>): WatchedSite | undefined =>
  watchedSites(settings).find((site) => site.host === host.toLowerCase());

/** What a page's title calls the shop, if its address bears it out; else the host. */
export function siteName(title: string, host: string): string {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
  const labels = host
    .replace(/^www\./, '')
    .split('.')
    .slice(0, -1)
    .map(plain);
  const parts = title.split(/\s+[|–—·:•-]\s+|:\s+/).map((part) => part.trim());
  return parts.find((part) => part.length <= 60 && labels.includes(plain(part))) ?? host;
}

export async function watchSite(asked: { readonly host: string; readonly name: string }, world: World): Promise<void> {
  const host = asked.host.toLowerCase();
  if (!isWatchableHost(host)) throw new Refusal('not-a-site');
  const { watched = [] } = await world.ledger.settings.read();
  if (providerOfHost(host) || watched.some((site) => site.host === host)) return;
  if (watched.length >= AT_MOST) throw new Refusal('too-many');
  const since = world.clock.now();
  await world.ledger.settings.change({ watched: [...watched, { host, name: asked.name, since }] });
}

/** What was kept of its purchases stays. */
export async function stopWatching({ host }: { readonly host: string }, world: World): Promise<void> {
  const { watched = [] } = await world.ledger.settings.read();
  await world.ledger.settings.change({ watched: watched.filter((site) => site.host !== host) });
}
