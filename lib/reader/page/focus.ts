// Finds in a long page the parts that speak of money back. The rest names the same acts and times for other ends: how long
// pictures are kept, what a plan lets one download, when a notice counts as received.

import { C, type Concept } from '../text/concepts';
import { isWordCode } from '../text/lexicon';
import type { Clause } from '../text/outline';
import { lettersIn, SIGNS } from '../text/words';
import { citedIn, type Hits, numberOf } from './citations';

/** A page of fewer letters is read as a whole. */
const LONG = 1_600;
/** A section of fewer letters that speaks of money back is read as a whole; of a longer one, what stands beside that. */
const SECTION = 1_000;
/** A page's title stands among so many lines, behind its menu. */
const TITLED = 8;
/** And among so few, where it says that the whole page is about refunds. */
const TOP = 5;
/** So short is a section that only adds conditions to the one before it. */
const ADDITION = 700;

/** What an irrevocable thing must be for "cannot be undone" to speak of money. */
const SOLD: readonly Concept[] = [C.money, C.purchase, C.pack, C.subscription, C.fee, C.credits];
/** "Conditions", "What ends it", "Exceptions": over a section of its own. */
const ADDS: readonly Concept[] = [C.ineligible, C.ends, C.cond, C.only, C.except];

/** The same on a page whose title speaks of refunds: also "Who is covered", "What we do not accept". */
const ADDS_TO_REFUNDS: readonly Concept[] = [...ADDS, C.eligible, C.not];
/** What ends a refund there, named with what it ends. */
const ACTS: readonly Concept[] = [
  C.purchase,
  C.download,
  C.usevoid,
  C.partialuse,
  C.genstarted,
  C.trainstarted,
  C.share,
  C.favorite,
  C.edit,
  C.delete,
  C.save,
  C.approve,
  C.previewapproved,
  C.redoaccepted,
  C.creditsaccepted,
];

interface Line {
  readonly number: number;
  readonly first: number;
  readonly last: number;
  readonly concepts: Set<number>;
  /** Stands over what follows, by its looks. */
  readonly heads: boolean;
}

const ENDS: readonly Concept[] = [C.ends, C.ineligible, C.waiver];
/** What is said of a guarantee of money, and of no other. */
const GUARANTEED: readonly Concept[] = [C.money, C.hour, C.day, C.week, C.month, ...ENDS];
const OF_LAW: readonly Concept[] = [C.purchase, C.eu, C.uk, C.statutory];

function names({ concepts }: Line, any: readonly Concept[]): boolean {
  return any.some((concept) => concepts.has(concept));
}

function isOfMoneyBack(line: Line): boolean {
  const { concepts } = line;
  if (names(line, [C.refund, C.refusal]) || (concepts.has(C.giveback) && concepts.has(C.money))) return true;
  if (concepts.has(C.nonrefund)) return names(line, SOLD);
  if (concepts.has(C.chargeback)) return names(line, ENDS);
  if (concepts.has(C.guarantee)) return names(line, GUARANTEED);
  return concepts.has(C.withdrawal) && names(line, OF_LAW);
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

/** Where the line of a clause begins: before its number. */
function startOf(clause: Clause | undefined, codes: Uint16Array): number {
  let start = clause?.start ?? 0;
  while (start > 0 && codes[start - 1] !== NEWLINE) start -= 1;
  while (codes[start] === SPACE) start += 1;
  return start;
}

/** Stands over what follows, by its looks: a short line without a stop, "§ 6. Renewal" and "第3条(登録)" among them. */
function heads(clauses: readonly Clause[], first: number, last: number, codes: Uint16Array): boolean {
  const start = startOf(clauses[first], codes);
  const end = clauses[last]?.end ?? 0;
  const opening = codes[start] ?? 0;
  return (
    end - start <= LONGEST_HEADING &&
    !STOPS.has(codes[end - 1] ?? 0) &&
    // "That's the policy. In more words:" leads on to what follows.
    (first === last || codes[end] !== COLON) &&
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

/** A heading, or the beginning of the page, and what stands under it. */
interface Section {
  readonly lines: readonly Line[];
  /** Its lines' places among all. */
  readonly from: number;
  readonly to: number;
  /** In signs. */
  readonly size: number;
  /** Which of its lines speak of money back. */
  readonly speaks: readonly boolean[];
  /** Its heading does. */
  readonly isHeaded: boolean;
}

/** "Credits of a failed job come back": what a page speaks of that speaks of credits only. */
function isOfCreditsBack({ concepts }: Line): boolean {
  return concepts.has(C.creditback);
}

function sectionsOf(lines: readonly Line[], clauses: readonly Clause[], codes: Uint16Array): Section[] {
  const isOf = lines.some(isOfMoneyBack) ? isOfMoneyBack : isOfCreditsBack;
  const sections: Section[] = [];
  for (let from = 0, to = 0; from < lines.length; from = to) {
    for (to = from + 1; to < lines.length && !opens(lines, to, clauses, codes); ) to += 1;
    const own = lines.slice(from, to);
    const speaks = own.map(isOf);
    const size = (clauses[own.at(-1)?.last ?? 0]?.end ?? 0) - (clauses[own[0]?.first ?? 0]?.start ?? 0);
    const isHeaded = speaks[0] === true && opens(lines, from, clauses, codes);
    sections.push({ lines: own, from, to, size, speaks, isHeaded });
  }
  return sections;
}

/** Marks the lines that speak of money back, those beside them, and the lists and tables that they are part of. */
function keepSpeaking(kept: Uint8Array, lines: readonly Line[], { from, to, speaks }: Section): void {
  for (let start = from, end = from; start < to; start = end) {
    let says = false;
    for (end = start; end < to && (end === start || lines[end]?.number === (lines[end - 1]?.number ?? 0) + 1); end += 1)
      says ||= speaks[end - from] === true;
    // With the line before it and the one behind.
    if (says) kept.fill(1, Math.max(from, start - 1), Math.min(to, end + 1));
  }
}

/** Whether a section that does not speak of money back bears on one beside it that does. */
function bears(section: Section, isBehind: boolean, isOfRefunds: boolean): boolean {
  if (section.size >= ADDITION) return false;
  const heading = section.lines[0];
  // "Exclusão de dados" excludes nothing.
  if (isBehind && heading !== undefined && !heading.concepts.has(C.delete)) {
    // "What is not eligible"
    const excludes = heading.concepts.has(C.not) && heading.concepts.has(C.eligible);
    if (excludes || names(heading, isOfRefunds ? ADDS_TO_REFUNDS : ADDS)) return true;
  }
  // On a page of refunds also "Spoiled it already? Once you saved a picture the order is closed".
  return isOfRefunds && section.lines.some((line) => names(line, ENDS) && names(line, ACTS));
}

/** Marks what names an act and cites a section that is read: "a customer under clause 12 is who has not downloaded". */
function keepCiting(
  kept: Uint8Array,
  lines: readonly Line[],
  sections: readonly Section[],
  clauses: readonly Clause[],
  codes: Uint16Array,
  hitsOf: readonly Hits[],
): void {
  const read = new Set<number>();
  for (const { lines: own, speaks } of sections) {
    const first = own[0]?.first ?? 0;
    if (speaks.includes(true))
      read.add(numberOf(clauses[first], startOf(clauses[first], codes), codes, hitsOf[first] ?? []));
  }
  for (const [at, line] of lines.entries())
    if (names(line, ACTS) && citedIn(line, codes, hitsOf).some((number) => read.has(number))) kept[at] = 1;
}

/** The places of the clauses to read, in their order; undefined where all are to be read. */
export function focusOf(
  clauses: readonly Clause[],
  codes: Uint16Array,
  hitsOf: readonly Hits[],
): readonly number[] | undefined {
  if (lettersIn(codes, LONG) < LONG) return undefined;
  const lines = linesOf(clauses, codes, hitsOf);
  const sections = sectionsOf(lines, clauses, codes);
  const isOfRefunds = sections.some(({ from, isHeaded }) => isHeaded && from < TOP);
  const kept = new Uint8Array(lines.length);
  kept[0] = 1;
  // What the page is about, where its title tells.
  const title = lines.findIndex(({ heads, concepts }, at) => heads && at < TITLED && concepts.has(C.aside));
  if (title >= 0) kept[title] = 1;
  for (const [nth, section] of sections.entries()) {
    const { from, to, speaks, isHeaded, size } = section;
    const before = sections[nth - 1];
    const isBehind = before?.speaks.includes(true) === true || (isOfRefunds && kept[before?.from ?? 0] === 1);
    const isBeside = isBehind || sections[nth + 1]?.speaks.includes(true) === true;
    if (!speaks.includes(true)) {
      if (isBeside && bears(section, isBehind, isOfRefunds)) kept.fill(1, from, to);
    } else if (isHeaded || size < SECTION) kept.fill(1, from, to);
    else {
      kept[from] = 1;
      keepSpeaking(kept, lines, section);
    }
  }
  keepCiting(kept, lines, sections, clauses, codes, hitsOf);
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
