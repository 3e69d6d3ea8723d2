// Finds in a long page the parts that speak of money back. The rest names the same acts and times for other ends: how long
// pictures are kept, what a plan lets one download, when a notice counts as received.

import { C, type Concept } from './concepts';
import { isWordCode } from './lexicon';
import type { Clause } from './outline';
import { lettersIn, SIGNS } from './words';

/** A page of fewer letters is read as a whole. */
const LONG = 1_600;
/** A section of fewer letters that speaks of money back is read as a whole; of a longer one, what stands beside that. */
const SECTION = 1_000;
/** A page's title stands among so many lines, behind its menu. */
const TITLED = 8;
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
  readonly last: number;
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

function linesOf(clauses: readonly Clause[], codes: Uint16Array, hitsOf: readonly Hits[]): Line[] {
  const lines: Line[] = [];
  for (const [index, { line: number }] of clauses.entries()) {
    let line = lines.at(-1);
    if (line?.number !== number) {
      let last = index;
      while (clauses[last + 1]?.line === number) last += 1;
      line = { number, first: index, last, concepts: new Set(), heads: heads(clauses, index, last, codes) };
      lines.push(line);
    }
    for (const { concept } of hitsOf[index] ?? []) line.concepts.add(concept);
  }
  return lines;
}

const LONGEST_HEADING = 80;
const NEWLINE = 0x0a;
const SPACE = 0x20;
/** A section sign and what numbers begin with; all else but a letter opens a point of a list. */
const OPENINGS: ReadonlySet<number> = new Set([0xa7, 0x22, 0xbf, 0x28]);
/** Full stops, colons and what else shows that a sentence ends or goes on. */
const STOPS: ReadonlySet<number> = new Set([0x2e, 0x21, 0x3a, 0x3b, 0x2c, 0x3002, 0xff61]);
const QUESTION = 0x3f;
const COLON = 0x3a;

/** Stands over what follows, by its looks: a short line without a stop, "§ 6. Renewal" and "第3条(登録)" among them. */
function heads(clauses: readonly Clause[], first: number, last: number, codes: Uint16Array): boolean {
  let start = clauses[first]?.start ?? 0;
  const end = clauses[last]?.end ?? 0;
  while (start > 0 && codes[start - 1] !== NEWLINE) start -= 1;
  while (codes[start] === SPACE) start += 1;
  const opening = codes[start] ?? 0;
  return (
    end - start <= LONGEST_HEADING &&
    !STOPS.has(codes[end - 1] ?? 0) &&
    (isWordCode(opening) || opening >= SIGNS || OPENINGS.has(opening))
  );
}

/** Begins a section: rows of a table and lines of a menu are headings only by their looks. */
function opens(lines: readonly Line[], at: number, clauses: readonly Clause[], codes: Uint16Array): boolean {
  const line = lines[at];
  if (line === undefined || !line.heads) return false;
  if (codes[(clauses[line.last]?.end ?? 0) - 1] === QUESTION) return true;
  const before = lines[at - 1];
  if (before === undefined) return true;
  // "Requests must arrive in time:" and, behind a blank line, a table.
  if (codes[clauses[before.last]?.end ?? 0] === COLON || codes[(clauses[before.last]?.end ?? 0) - 1] === COLON)
    return false;
  if (before.number < line.number - 1) return true;
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
  const lines = linesOf(clauses, codes, hitsOf);
  const kept = new Uint8Array(lines.length);
  kept[0] = 1;
  // What the page is about, where its title tells.
  const title = lines.findIndex(({ heads, concepts }, at) => heads && at < TITLED && concepts.has(C.aside));
  if (title >= 0) kept[title] = 1;
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
