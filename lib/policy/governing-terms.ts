// Which version of a seller's terms binds a purchase of a given day, and the frozen copy that the purchase keeps.

import type { Instant } from '../time/instant';
import { canonicalJson } from './canonical-json';
import type { FrozenTerms } from './purchase';
import type { DayText, DeclaredTerms } from './terms';

export interface GoverningTerms {
  readonly terms: DeclaredTerms;
  /** Another source that says something else of the same day. */
  readonly disagreeing?: DeclaredTerms;
}

/** How far a source is trusted before another one of the same day: the page itself, then a part of it, then hearsay. */
const TRUST = { 'in-full': 0, 'in-part': 0, 'second-hand': 1 } as const;

/**
 * The seller's own page is one line of versions, each other source a line of its own. In each line the last version in
 * force on the day governs; before the first one, the first is all that is known. Of several lines the seller's own leads,
 * and one that tells other facts stands beside it.
 */
export function governingTerms(versions: readonly DeclaredTerms[], day: DayText): GoverningTerms | undefined {
  const lines = new Map<string, DeclaredTerms>();
  for (const version of versions) {
    const { knowledge, url } = version.source;
    const line = knowledge === 'second-hand' ? url : '';
    const earlier = lines.get(line);
    if (earlier === undefined || version.inForceFrom === 'unknown' || version.inForceFrom <= day)
      lines.set(line, version);
  }
  const candidates = [...lines.values()].sort((a, b) => TRUST[a.source.knowledge] - TRUST[b.source.knowledge]);
  const [terms, ...others] = candidates;
  if (terms === undefined) return undefined;
  const disagreeing = others.find((other) => saysOtherwise(other, terms));
  return disagreeing === undefined ? { terms } : { terms, disagreeing };
}

/** Does the other source take something away that the seller's own page leaves, or name another time? Saying less is not disagreeing. */
function saysOtherwise(other: DeclaredTerms, own: DeclaredTerms): boolean {
  if (other.stance !== 'unknown' && other.stance !== own.stance) return true;
  if (other.usuallyEndsWith !== undefined && own.usuallyEndsWith === undefined) return true;
  if (other.voidedBy.some((act) => !own.voidedBy.includes(act))) return true;
  return other.windows.some(
    (window) =>
      !own.windows.some(
        (known) => known.scope === window.scope && known.amount === window.amount && known.unit === window.unit,
      ),
  );
}

/** SHA-256 of a text as lower-case hex; the rim gives WebCrypto's. */
export type Digest = (text: string) => Promise<string>;

/** The copy that stays with the purchase whatever the seller or this program say later. */
export async function freezeTerms(governing: GoverningTerms, frozenAt: Instant, digest: Digest): Promise<FrozenTerms> {
  return { ...governing, frozenAt, sha256: await digest(frozenText(governing)) };
}

/** Is the frozen copy still the one that was hashed? */
export async function isIntact(frozen: FrozenTerms, digest: Digest): Promise<boolean> {
  const { terms, disagreeing } = frozen;
  return frozen.sha256 === (await digest(frozenText(disagreeing === undefined ? { terms } : { terms, disagreeing })));
}

function frozenText(governing: GoverningTerms): string {
  return canonicalJson(governing);
}
