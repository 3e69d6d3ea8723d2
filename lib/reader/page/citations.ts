// Where a text points at its own sections: "as in clause 12", "nach § 8", "第五条".

import { C, type Hit } from '../text/concepts';
import type { Clause } from '../text/outline';
import { isDigit } from '../text/words';

export type Hits = readonly Hit[];

const SPACE = 0x20;
const ZERO = 0x30;
const SIGNED = '一二三四五六七八九';
const TEN = 0x5341;
const LONGEST_NUMBER = 3;

/** The number that stands there; 0 where there is none. */
function numberAt(codes: Uint16Array, place: number): number {
  let at = codes[place] === SPACE ? place + 1 : place;
  const end = at + LONGEST_NUMBER;
  let value = 0;
  for (; at < end && isDigit(codes[at] ?? 0); at += 1) value = value * 10 + (codes[at] ?? 0) - ZERO;
  for (; at < end; at += 1) {
    const sign = SIGNED.indexOf(String.fromCharCode(codes[at] ?? 0)) + 1;
    if (codes[at] === TEN) value = Math.max(1, value) * 10;
    else if (sign > 0) value += sign;
    else break;
  }
  return value;
}

/** The number of a section whose first line begins at `start`: "12. Guarantee", "Article 12. Guarantee", "Article 12"; or 0. */
export function numberOf(clause: Clause | undefined, start: number, codes: Uint16Array, hits: Hits): number {
  for (let at = start; at < (clause?.start ?? start); at += 1) if (isDigit(codes[at] ?? 0)) return numberAt(codes, at);
  const word = hits.find((hit) => hit.concept === C.cites && hit.start === start);
  return numberAt(codes, word?.end ?? start);
}

/** The numbers of the sections that the clauses of a line point at. */
export function citedIn(
  { first, last }: { readonly first: number; readonly last: number },
  codes: Uint16Array,
  hitsOf: readonly Hits[],
): number[] {
  return hitsOf
    .slice(first, last + 1)
    .flatMap((hits) => hits.filter(({ concept }) => concept === C.cites))
    .map(({ end }) => numberAt(codes, end))
    .filter((number) => number > 0);
}
