// Finds in a long page the parts that speak of money back. The rest names the same acts and times for other ends: how long
// pictures are kept, what a plan lets one download, when a notice counts as received.

import { C, type Concept } from './concepts';
import type { Clause } from './outline';
import { lettersIn } from './words';

/** A page of fewer letters is read as a whole. */
const LONG = 1_600;
/** A section of fewer letters that speaks of money back is read as a whole; of a longer one, what stands beside that. */
const SECTION = 1_000;
/** So short is a section that only adds conditions to the one before it. */
const ADDITION = 700;

/** What an irrevocable thing must be for "cannot be undone" to speak of money. */
const SOLD: readonly Concept[] = [C.money, C.purchase, C.pack, C.subscription, C.fee, C.credits];
/** "Conditions", "What ends it", "Exceptions": over a section of its own. */
const ADDS: readonly Concept[] = [C.ineligible, C.ends, C.cond, C.only, C.except];

type Hits = readonly { readonly concept: number }[];

interface Line {
  readonly number: number;
  readonly first: number;
  last: number;
  readonly concepts: Set<number>;
  /** Stands over what follows, by its looks. */
  readonly heads: boolean;
}

const ENDS: readonly Concept[] = [C.ends, C.ineligible, C.waiver];
const OF_LAW: readonly Concept[] = [C.purchase, C.eu, C.uk, C.statutory];
const TIMES: readonly Concept[] = [C.hour, C.day, C.week, C.month];

function isOfMoneyBack({ concepts }: Line): boolean {
  const any = (others: readonly Concept[]): boolean => others.some((other) => concepts.has(other));
  if (any([C.refund, C.refusal]) || (concepts.has(C.giveback) && concepts.has(C.money))) return true;
  if (concepts.has(C.nonrefund)) return any(SOLD);
  if (concepts.has(C.chargeback)) return any(ENDS);
  if (concepts.has(C.guarantee)) return any(ENDS) || any(TIMES) || concepts.has(C.money);
  return concepts.has(C.withdrawal) && any(OF_LAW);
}

function linesOf(clauses: readonly Clause[], hitsOf: readonly Hits[]): Line[] {
  const lines: Line[] = [];
  for (const [index, { line: number, kind }] of clauses.entries()) {
    let line = lines.at(-1);
    if (line?.number !== number) {
      const alone = clauses[index + 1]?.line !== number;
      const heads = alone && (kind === 'heading' || kind === 'question');
      line = { number, first: index, last: index, concepts: new Set(), heads };
      lines.push(line);
    }
    line.last = index;
    for (const { concept } of hitsOf[index] ?? []) line.concepts.add(concept);
  }
  return lines;
}

const COLON = 0x3a;

/** Begins a section: rows of a table and points of a list are headings only by their looks, and a colon leads on. */
function opens(lines: readonly Line[], at: number, clauses: readonly Clause[], codes: Uint16Array): boolean {
  const line = lines[at];
  if (line === undefined || !line.heads) return false;
  const { kind, end } = clauses[line.first] ?? { kind: 'statement', end: 0 };
  if (kind === 'question') return true;
  if (codes[end - 1] === COLON) return false;
  const before = lines[at - 1];
  if (before === undefined || before.number < line.number - 1) return true;
  const after = lines[at + 1];
  return after !== undefined && after.number === line.number + 1 && !after.heads;
}

/** Marks a line, those beside it, and the list or table that it is part of. */
function keepAround(kept: Uint8Array, lines: readonly Line[], at: number, from: number, to: number): void {
  kept.fill(1, Math.max(from, at - 1), Math.min(to, at + 2));
  const numberOf = (index: number): number => lines[index]?.number ?? -1;
  for (let up = at; up > from && numberOf(up - 1) === numberOf(up) - 1; up -= 1) kept[up - 1] = 1;
  for (let down = at; down + 1 < to && numberOf(down + 1) === numberOf(down) + 1; down += 1) kept[down + 1] = 1;
}

/** The places of the clauses to read, in their order; undefined where all are to be read. */
export function focusOf(
  clauses: readonly Clause[],
  codes: Uint16Array,
  hitsOf: readonly Hits[],
): readonly number[] | undefined {
  if (lettersIn(codes, LONG) < LONG) return undefined;
  const lines = linesOf(clauses, hitsOf);
  const kept = new Uint8Array(lines.length);
  kept[0] = 1;
  let spoke = false;
  for (let from = 0, to = 0; from < lines.length; from = to) {
    for (to = from + 1; to < lines.length && !opens(lines, to, clauses, codes); ) to += 1;
    const section = lines.slice(from, to);
    const speaks = section.map(isOfMoneyBack);
    const size = (clauses[section.at(-1)?.last ?? 0]?.end ?? 0) - (clauses[section[0]?.first ?? 0]?.start ?? 0);
    const isHeaded = speaks[0] === true && opens(lines, from, clauses, codes);
    const has = speaks.includes(true);
    if (has && (isHeaded || size < SECTION)) kept.fill(1, from, to);
    else if (has) {
      kept[from] = 1;
      for (const [at, says] of speaks.entries()) if (says) keepAround(kept, lines, from + at, from, to);
    } else if (spoke && size < ADDITION && ADDS.some((adds) => section[0]?.concepts.has(adds))) kept.fill(1, from, to);
    spoke = has;
  }
  const chosen = new Uint8Array(clauses.length);
  for (const [at, { first, last }] of lines.entries()) {
    if (kept[at] !== 1) continue;
    chosen.fill(1, first, last + 1);
    for (let index = first; index <= last; index += 1) for (const lead of clauses[index]?.leads ?? []) chosen[lead] = 1;
  }
  return [...clauses.keys()].filter((index) => chosen[index] === 1);
}

/** The chosen clauses, which point at each other by their new places. */
export function chosenOf(clauses: readonly Clause[], chosen: readonly number[]): Clause[] {
  const places = new Map(chosen.map((index, place) => [index, place]));
  const placeOf = (index: number): number => places.get(index) ?? -1;
  return chosen.flatMap((index) => {
    const clause = clauses[index];
    if (clause === undefined) return [];
    const leads = clause.leads.map(placeOf).filter((place) => place >= 0);
    return [{ ...clause, leads, title: placeOf(clause.title) }];
  });
}
