// Says of which sellers' pages we may no longer understand: declared hints that were missing on two visits, with a report to copy.

import type { ReceivedSighting } from './ports';

export interface DetectorTrouble {
  readonly provider: string;
  /** Page loads on which a declared page did not look as declared. */
  readonly visits: number;
  /** For the maintainers: no address beyond host and path shape, no text of the page, no amount. */
  readonly report: string;
}

const TROUBLE_FROM = 2;

/** Ids and names in a path become `*`: what is left tells which kind of page it was. */
const shapeOf = (path: string): string =>
  path.replace(/^https:\/\//, '').replace(/\/(?=[^/]*[\d…])[^/]+|\/[^/]{25,}/g, '/*');

/** Out of the sightings that are still kept; a page that was understood since then ends the trouble. */
export function detectorTrouble(sightings: readonly ReceivedSighting[], version: string): readonly DetectorTrouble[] {
  const missed = new Map<string, Map<string, string>>();
  for (const { provider, fact } of [...sightings].sort((a, b) => a.at - b.at)) {
    if (fact.kind === 'provider-hint' || fact.kind === 'gallery-ready') missed.delete(provider);
    if (fact.kind !== 'hint-missed') continue;
    const loads = missed.get(provider) ?? new Map<string, string>();
    loads.set(fact.pageLoad, `${shapeOf(fact.path)} ${fact.evidence}`);
    missed.set(provider, loads);
  }
  return [...missed]
    .filter(([, loads]) => loads.size >= TROUBLE_FROM)
    .map(([provider, loads]) => ({
      provider,
      visits: loads.size,
      report: [`Refund Clock ${version}: ${provider} looks different`, ...new Set(loads.values())].join('\n'),
    }));
}
