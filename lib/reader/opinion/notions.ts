// The notions that learned weights know: every concept of the word lists, a number being one notion whatever it counts.

import type { Passage } from '../page/page';
import { NUMERAL_BASE } from '../text/lexicon';

/** Room for every concept, and for a number, which is one notion whatever it counts. */
export const N = 170;
const NUMBER = N - 1;
/** More notions than a clause of a policy has; what hostile text says beyond them is not weighed. */
export const MOST_NOTIONS = 40;

export const POLARITIES = { denies: 0, grants: 1, neither: 2 } as const;
export const KINDS = { heading: 0, lead: 1, question: 2, statement: 3 } as const;

/** The notion of a concept or numeral. */
export function notionOf(concept: number): number {
  return concept < NUMERAL_BASE ? concept : NUMBER;
}

/** The notions of a clause, each once, in the order of their numbers. */
export function notionsOf({ hits }: Passage): number[] {
  const found: number[] = [];
  for (let index = 0; index < hits.length && found.length < MOST_NOTIONS; index += 1) {
    const notion = notionOf(hits[index]?.concept ?? 0);
    let at = found.length;
    while (at > 0 && (found[at - 1] ?? 0) > notion) at -= 1;
    if (at > 0 && found[at - 1] === notion) continue;
    for (let to = found.length; to > at; to -= 1) found[to] = found[to - 1] ?? 0;
    found[at] = notion;
  }
  return found;
}
