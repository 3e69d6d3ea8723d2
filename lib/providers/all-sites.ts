// Every seller of the catalogue by its hosts: who sells at an address. Sellers are told apart by host, never by name.

import { once } from '../lang/once';
import type { ProviderSite } from './types';

// With a query each file is a module of its own here, of which the build keeps the site alone: the popup waits for these,
// and the terms of every seller are twice as long.
const found = import.meta.glob<ProviderSite>('./catalog/*.ts', { eager: true, import: 'site', query: '?site' });

export const ALL_SITES: readonly ProviderSite[] = Object.values(found);

const byHost = once(() => {
  const exactly = new Map<string, ProviderSite>();
  const beneath = new Map<string, ProviderSite>();
  for (const site of ALL_SITES) {
    for (const host of site.hosts) {
      if (host.startsWith('*.')) beneath.set(host.slice(2), site);
      else exactly.set(host, site);
    }
  }
  return { exactly, beneath };
});

const byId = once(() => new Map(ALL_SITES.map((site) => [site.id, site])));

/** The seller whose shop is at the host, or nothing. An exact host counts before a wildcard, a longer wildcard before a shorter. */
export function providerOfHost(host: string): ProviderSite | undefined {
  const name = host.toLowerCase().replace(/\.$/, '');
  const { exactly, beneath } = byHost();
  const exact = exactly.get(name);
  if (exact !== undefined) return exact;
  for (let rest = name; rest !== ''; rest = rest.slice(rest.indexOf('.') + 1)) {
    const site = beneath.get(rest);
    if (site !== undefined) return site;
    if (!rest.includes('.')) return undefined;
  }
  return undefined;
}

/** The seller whose help pages or policies are at the host, where it is not its shop. */
export function sellerOfHelpHost(host: string): ProviderSite | undefined {
  const name = host.toLowerCase().replace(/\.$/, '');
  return providerOfHost(name) ? undefined : ALL_SITES.find(({ helpHosts }) => helpHosts?.includes(name));
}

export function siteOf(id: string): ProviderSite | undefined {
  return byId().get(id);
}
