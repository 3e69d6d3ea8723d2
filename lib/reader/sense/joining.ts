// A clause while its notions are joined: what is known of it so far, and how two of its words stand together.

import type { Concept, Hit } from '../text/concepts';
import { KIND } from './kinds';

export interface Joining {
  readonly codes: Uint16Array;
  /** The kinds of all notions in the clause. */
  readonly seen: number;
  /** What it names, as far as it means what it says. */
  hits: Hit[];
  /** What follows from these. */
  readonly made: Hit[];
}

/** Whether the clause holds something of each of the kinds. */
export function holds({ seen }: Joining, ...kinds: readonly number[]): boolean {
  return kinds.every((kind) => (seen & kind) !== 0);
}

export function add({ made }: Joining, concept: Concept, start: number, end: number): void {
  made.push({ concept, start, end });
}

/** From the beginning of the first of two to the end of the last. */
export function addAround(joining: Joining, concept: Concept, one: Hit, other: Hit): void {
  add(joining, concept, Math.min(one.start, other.start), Math.max(one.end, other.end));
}

/** Every two of the notions that stand so near each other, in one breath. */
export function pairs(
  { codes, seen, hits }: Joining,
  first: Concept,
  second: readonly Concept[],
  reach: number,
  then: (one: Hit, other: Hit) => void,
): void {
  if ((seen & (KIND[first] ?? 0)) === 0) return;
  for (const one of hits) {
    if (one.concept !== first) continue;
    for (const other of hits) {
      if (!second.some((concept) => concept === other.concept) || overlaps(one, other)) continue;
      const gap = one.start < other.start ? other.start - one.end : one.start - other.end;
      if (gap > reach || broken(codes, Math.min(one.end, other.end), Math.max(one.start, other.start))) continue;
      then(one, other);
    }
  }
}

/** Ends a breath: a comma, a bracket or a colon, of whatever script. */
export function endsBreath(code: number): boolean {
  return code === 0x2c || code === 0x28 || code === 0x29 || code === 0x3a || code === 0x3001 || code === 0xff0c;
}

/** Whether a comma, a colon or a bracket stands between two places. */
export function broken(codes: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (endsBreath(codes[at] ?? 0)) return true;
  return false;
}

export function overlaps(one: Hit, other: Hit): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether one of the concepts is named between two places. */
export function stands(hits: readonly Hit[], from: number, to: number, among: ReadonlySet<number>): boolean {
  for (const hit of hits) if (hit.start >= from && hit.end <= to && among.has(hit.concept)) return true;
  return false;
}

/** Two lists in one, in the order of their beginnings; the first of them is in that order. */
export function merged(hits: readonly Hit[], more: readonly Hit[]): Hit[] {
  const all: Hit[] = [];
  let next = 0;
  for (const hit of [...more].sort((one, other) => one.start - other.start)) {
    for (let before = hits[next]; before !== undefined && before.start <= hit.start; before = hits[next]) {
      all.push(before);
      next += 1;
    }
    all.push(hit);
  }
  for (let rest = hits[next]; rest !== undefined; rest = hits[next]) {
    all.push(rest);
    next += 1;
  }
  return all;
}
