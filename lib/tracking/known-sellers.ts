// The sellers that a purchase can be entered for, with their terms of a day.

import { governingTerms } from '../policy/governing-terms';
import type { DeclaredTerms } from '../policy/terms';
import { ALL_SITES, providerOfHost } from '../providers/all-sites';
import { termsOf } from '../providers/all-terms';
import { intermediaries } from '../providers/intermediaries';
import type { ProviderSite } from '../providers/types';
import type { CalendarDay } from '../time/calendar-day';

export interface KnownSeller {
  readonly id: string;
  readonly name: string;
  /** An address of the shop without a wildcard. */
  readonly host: string;
  readonly terms?: DeclaredTerms | undefined;
  readonly disagreeing?: DeclaredTerms | undefined;
}

function known(site: ProviderSite, day: CalendarDay): KnownSeller {
  const governing = governingTerms(termsOf(site.id), day);
  return {
    id: site.id,
    name: site.name,
    host: (site.hosts[0] ?? '').replace(/^\*\./, ''),
    terms: governing?.terms,
    disagreeing: governing?.disagreeing,
  };
}

/** Every seller by name; the marketplaces that only carry payments are left out. */
export const knownSellers = (day: CalendarDay): readonly KnownSeller[] =>
  ALL_SITES.filter(({ kind }) => kind !== 'marketplace')
    .map((site) => known(site, day))
    .sort((a, b) => a.name.localeCompare(b.name));

/** Stores, sellers of record and ways of payment that a purchase can have gone through. */
export const knownIntermediaries = (): readonly { readonly id: string; readonly name: string }[] =>
  intermediaries().map(({ site: { id, name } }) => ({ id, name }));

/** The seller whose shop is at the host, subdomains included. */
export function knownSellerAt(host: string, day: CalendarDay): KnownSeller | undefined {
  const site = providerOfHost(host);
  return site && known(site, day);
}
