// Cuts a folded text into clauses and knows under which heading, lead or question each of them stands.

import { isDigit } from './words';
/** A stretch of text that says one thing, by offsets into the folded text. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** The clauses it stands under, nearest first: the words before a colon or dash, the list's introduction, the heading. */
  readonly leads: readonly number[];
  /** The short sentence that opens the line ("Time limit. You may …"), or -1. */
  readonly title: number;
  /** Number of the line, and of the sentence: clauses cut at a semicolon share their sentence. */
  readonly line: number;
  readonly sentence: number;
  readonly kind: 'heading' | 'lead' | 'question' | 'statement';
  /** Stands in a list or under a heading, so that what introduces it holds for it. */
  readonly item: boolean;
}

const NEWLINE = 0x0a;
const SPACE = 0x20;
const DASH = 0x2013;

function isSpace(code: number): boolean {
  return code === SPACE || code === NEWLINE;
}

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Ends a sentence in any script, wherever it stands. */
function isWideStop(code: number): boolean {
  return code === 0x3002 || code === 0xff61;
}

interface Line {
  start: number;
  end: number;
  bullet: boolean;
  numbered: boolean;
  indent: number;
  /** Is told to be a question ("Q: I lost my files."), whatever it ends with. */
  asks: boolean;
}

const QUESTIONS: ReadonlySet<string> = new Set(
  'q,question,frage,f,pregunta,p,pergunta,domanda,d,vraag,v,pytanie,質問,问,問'.split(','),
);
const ANSWERS: ReadonlySet<string> = new Set(
  'a,answer,antwort,respuesta,r,resposta,reponse,risposta,antwoord,odpowiedz,o,回答,答'.split(','),
);
const LONGEST_LABEL = 10;

interface Label {
  readonly word: string;
  /** Which sign ends it. */
  readonly mark: number;
  /** Where the line goes on behind it. */
  readonly at: number;
}

const COLON = 0x3a;

/** The word before a colon, full stop or bracket that opens a line. */
function labelOf(codes: Uint16Array, start: number, end: number): Label | undefined {
  let at = start;
  while (at < end && at - start < LONGEST_LABEL && (isLetter(codes[at] ?? 0) || (codes[at] ?? 0) > 0x2e80)) at += 1;
  const ends = at;
  // "Q3:", "Q :"
  while (at < end && (isDigit(codes[at] ?? 0) || codes[at] === SPACE) && at - start < LONGEST_LABEL + 3) at += 1;
  const mark = codes[at] ?? 0;
  if (ends === start || (mark !== COLON && mark !== 0x2e && mark !== 0x29)) return undefined;
  at += 1;
  while (at < end && codes[at] === SPACE) at += 1;
  return at < end ? { word: String.fromCharCode(...codes.subarray(start, ends)), mark, at } : undefined;
}

/** One letter with a full stop or bracket may be a point of a list: "d." asks nothing, whatever its line ends with. */
function isQuestion({ word, mark }: Label, last: number): boolean {
  if (!QUESTIONS.has(word)) return false;
  return word === 'q' || (last === 0x3f && (word.length > 1 || mark === COLON || !isLetter(word.charCodeAt(0))));
}

/** Ticks, crosses and arrows that open a point. */
const SIGNS: ReadonlySet<number> = new Set([
  0x2192, 0x2605, 0x2611, 0x2612, 0x2610, 0x2705, 0x2714, 0x2715, 0x2716, 0x2718, 0x274c, 0x279c, 0x27a1, 0x25b6,
  0x25b8, 0x25a0, 0x25a1, 0x25cb, 0x25c6, 0x203a, 0x3e,
]);

/** "(a)", "b)", "(iv)": where the point begins, or the same place. */
function lettered(codes: Uint16Array, start: number, end: number): number {
  let at = start;
  while (at < end && at - start < 4 && (codes[at] ?? 0) >= 0x61 && (codes[at] ?? 0) <= 0x7a) at += 1;
  if (at === start + 1 && codes[at] === 0x2e && codes[at + 1] === SPACE) return at + 2;
  if (at === start || codes[at] !== 0x29 || codes[at + 1] !== SPACE) return start;
  const roman = codes.subarray(start, at).every((code) => code === 0x69 || code === 0x76 || code === 0x78);
  return at - start === 1 || roman ? at + 2 : start;
}

const PARAGRAPH = 0xa7;
/** What laws and contracts call their parts. */
const DIVISIONS: ReadonlySet<string> = new Set([
  'article',
  'artikel',
  'articulo',
  'artigo',
  'articolo',
  'art',
  'section',
  'seccion',
  'secao',
  'sezione',
  'sectie',
  'clause',
  'clausula',
  'clausola',
  'abschnitt',
  'ziffer',
  'punkt',
  'paragraf',
  'paragraaf',
]);

/** The number in "§ 11. Refunds", "Article 13. Refunds", or the same place. */
function afterDivision(codes: Uint16Array, start: number, end: number): number {
  let at = start;
  if (codes[at] === PARAGRAPH) while (codes[at] === PARAGRAPH) at += 1;
  else {
    while (at < end && at - start < LONGEST_LABEL && isLetter(codes[at] ?? 0)) at += 1;
    if (at === start || !DIVISIONS.has(String.fromCharCode(...codes.subarray(start, at)))) return start;
    if (codes[at] === 0x2e) at += 1;
  }
  while (codes[at] === SPACE) at += 1;
  return isDigit(codes[at] ?? 0) ? at : start;
}

/** The first character after a bullet or number, or the same place where there is none. */
function afterBullet(
  codes: Uint16Array,
  start: number,
  end: number,
): { at: number; bullet: boolean; numbered: boolean } {
  const first = codes[start] ?? 0;
  if (
    first === 0x2022 ||
    first === 0x2a ||
    first === 0x2d ||
    first === DASH ||
    first === 0x2713 ||
    first === 0x2717 ||
    first === 0x25e6 ||
    first === 0x30fb
  ) {
    let at = start + 1;
    while (at < end && isSpace(codes[at] ?? 0)) at += 1;
    return { at, bullet: true, numbered: false };
  }
  const emoji = first >= 0xd83c && first <= 0xd83e;
  if (emoji || SIGNS.has(first) || (first >= 0x2460 && first <= 0x2473)) {
    let at = start + (emoji ? 2 : 1);
    while (at < end && (isSpace(codes[at] ?? 0) || codes[at] === 0xfe0f)) at += 1;
    return { at, bullet: true, numbered: false };
  }
  let at = afterDivision(codes, start, end);
  if (first === 0x28) at += 1;
  const letters = lettered(codes, at, end);
  if (letters > at) return { at: letters, bullet: true, numbered: false };
  let digits = at;
  while (digits < end && digits - at < 2 && isDigit(codes[digits] ?? 0)) digits += 1;
  if (digits > at) {
    const mark = codes[digits] ?? 0;
    const next = codes[digits + 1] ?? SPACE;
    if ((mark === 0x2e || mark === 0x29 || mark === 0x3001 || (mark === COLON && at > start)) && !isDigit(next)) {
      let rest = digits + 1;
      while (rest < end && isSpace(codes[rest] ?? 0)) rest += 1;
      // "§ 8. Withdrawal" is no point of a list.
      const counts = at === start || first === 0x28;
      return { at: rest, bullet: counts, numbered: counts };
    }
  }
  return { at: start, bullet: false, numbered: false };
}

function linesOf(codes: Uint16Array): Line[] {
  const lines: Line[] = [];
  let asked = 0;
  for (let start = 0; start <= codes.length; ) {
    const newline = codes.indexOf(NEWLINE, start);
    const at = newline < 0 ? codes.length : newline;
    let from = start;
    let to = at;
    while (from < to && codes[from] === SPACE) from += 1;
    while (to > from && codes[to - 1] === SPACE) to -= 1;
    const label = labelOf(codes, from, to);
    const asks = label !== undefined && isQuestion(label, codes[to - 1] ?? 0);
    if (asks) asked = label.mark;
    // What answers is marked as what asked.
    if (label !== undefined && (asks || (label.mark === asked && ANSWERS.has(label.word)))) {
      lines.push({ start: label.at, end: to, bullet: false, numbered: false, indent: from - start, asks });
    } else {
      const { at: first, bullet, numbered } = afterBullet(codes, from, to);
      lines.push({ start: first, end: to, bullet, numbered, indent: from - start, asks: false });
    }
    start = at + 1;
  }
  return lines;
}

const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'e.g',
  'i.e',
  'approx',
  'z.b',
  'bzw',
  'ca',
  'vs',
  'p.ej',
  'inkl',
  'max',
  'min',
  'np',
  'tj',
  'ggf',
  'usw',
  'o.g',
  'd.h',
  'bv',
  'mr',
  'ltd',
  'inc',
]);

const NUMBERED: ReadonlySet<string> = new Set(['no', 'nr', 'n', 'art']);

function endsAbbreviation(codes: Uint16Array, stop: number): boolean {
  let from = stop;
  while (from > 0 && stop - from < 7 && !isSpace(codes[from - 1] ?? 0) && codes[from - 1] !== 0x28) from -= 1;
  if (stop - from > 6 || stop === from) return false;
  let word = '';
  for (let at = from; at < stop; at += 1) word += String.fromCharCode(codes[at] ?? 0);
  // "No." and "nr." stand for a number only where one follows.
  if (NUMBERED.has(word)) return codes[stop + 1] === SPACE && isDigit(codes[stop + 2] ?? 0);
  return ABBREVIATIONS.has(word);
}

const LONGEST_CLAUSE = 700;
const HEADING_LENGTH = 80;
const LEAD_LENGTH = 90;
const DASH_LEAD_LENGTH = 34;

export function outline(codes: Uint16Array): Clause[] {
  const clauses: Clause[] = [];
  const lines = linesOf(codes);
  let heading = -1;
  let intro = -1;
  let introBullets = false;
  let sentence = 0;

  lines.forEach((line, number) => {
    if (line.start >= line.end) {
      // A blank line ends what a sentence introduced, and a heading only once something stood under it.
      let after = number + 1;
      while (after - number <= 3 && isBlank(lines[after])) after += 1;
      // A colon opens the list behind the blank line; the words of a lead end before it.
      const opens = clauses[intro]?.end ?? 0;
      const opened =
        intro >= 0 && lines[after]?.bullet === true && (codes[opens - 1] === COLON || codes[opens] === COLON);
      if (opened) introBullets = true;
      else intro = -1;
      const last = clauses[clauses.length - 1];
      if (last !== undefined && last.kind !== 'heading') heading = -1;
      return;
    }
    const last = codes[line.end - 1] ?? 0;
    const next = lines[number + 1];
    const following = next !== undefined && next.start >= next.end ? lines[number + 2] : next;
    const short = line.end - line.start <= HEADING_LENGTH;
    const open = last !== 0x2e && last !== 0x21 && last !== 0x3002 && last !== 0x3b && last !== 0x2c && last !== 0x29;
    const standsOver = following !== undefined && following.start < following.end;
    const inner = innerStop(codes, line.start, line.end - 1);

    // "6) Cooling off" over a paragraph is a heading; over "7)" it is a point of a list.
    const listed = line.bullet && !(line.numbered && following !== undefined && !following.bullet);
    if (short && (open || line.asks) && standsOver && !listed && !inner && !(introBullets && line.indent > 0)) {
      const kind = last === 0x3f || line.asks ? 'question' : 'heading';
      sentence += 1;
      clauses.push({
        start: line.start,
        end: line.end,
        leads: heading >= 0 && last === 0x3a && clauses[heading]?.line === number - 1 ? [heading] : [],
        line: number,
        sentence,
        kind,
        item: false,
        title: -1,
      });
      heading = clauses.length - 1;
      intro = -1;
      introBullets = next?.bullet === true;
      return;
    }
    if (!line.bullet && intro >= 0 && introBullets) intro = -1;
    const before = clauses.length;
    const context: number[] = [];
    if (intro >= 0) context.push(intro);
    if (heading >= 0) context.push(heading);
    sentence = cutLine(codes, line, number, context, clauses, sentence);
    const endsOpen = last === 0x3a || (open && next?.bullet === true && !line.bullet);
    if (endsOpen && next !== undefined && clauses.length > before) {
      intro = clauses.length - 1;
      introBullets = next.bullet;
    }
  });
  return clauses;
}

function isBlank(line: Line | undefined): boolean {
  return line !== undefined && line.start >= line.end;
}

/** Whether a sentence ends inside the line, so that it cannot be a heading. */
function innerStop(codes: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = codes[at] ?? 0;
    if (isLetter(code)) continue;
    if (isWideStop(code) || code === 0x3b) return true;
    if ((code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3a) && isSpace(codes[at + 1] ?? 0)) return true;
    if (code === DASH && isSpace(codes[at + 1] ?? 0) && isSpace(codes[at - 1] ?? 0)) return true;
  }
  return false;
}

function cutLine(
  codes: Uint16Array,
  line: Line,
  number: number,
  context: readonly number[],
  clauses: Clause[],
  firstSentence: number,
): number {
  let sentence = firstSentence + 1;
  let start = line.start;
  let lead = -1;
  let question = -1;
  let title = -1;
  const push = (end: number, kind: Clause['kind']): void => {
    let from = start;
    let to = end;
    while (from < to && isSpace(codes[from] ?? 0)) from += 1;
    while (to > from && isSpace(codes[to - 1] ?? 0)) to -= 1;
    if (to <= from) return;
    const leads = lead >= 0 ? [lead, ...context] : question >= 0 ? [question, ...context] : context;
    clauses.push({
      start: from,
      end: to,
      leads,
      line: number,
      sentence,
      kind,
      title,
      item: line.bullet || lead >= 0 || context.length > 0,
    });
  };
  let depth = 0;
  for (let at = line.start; at < line.end; at += 1) {
    const code = codes[at] ?? 0;
    // Most of a text is letters and spaces, and none of these cuts it.
    if ((isLetter(code) || code === SPACE) && at - start <= LONGEST_CLAUSE) continue;
    const following = at + 1 < line.end ? (codes[at + 1] ?? 0) : SPACE;
    if (code === 0x28) depth += 1;
    else if (code === 0x29 && depth > 0) depth -= 1;
    const wide = isWideStop(code);
    const stop =
      wide ||
      ((code === 0x2e || code === 0x21) &&
        (isSpace(following) || at + 1 === line.end) &&
        !isNumbering(codes, start, at) &&
        !endsAbbreviation(codes, at) &&
        !(isDigit(codes[at - 1] ?? 0) && opensWithDay(codes, at + 2)));
    const asks = code === 0x3f && (isSpace(following) || at + 1 === line.end || (codes[at + 1] ?? 0) > 0x2e80);
    if (stop || asks) {
      const opens = title < 0 && lead < 0 && !asks && sentence === firstSentence + 1 && isTitle(codes, start, at);
      push(at + 1, asks ? 'question' : 'statement');
      if (opens) title = clauses.length - 1;
      start = at + 1;
      depth = 0;
      sentence += 1;
      lead = -1;
      question = asks ? clauses.length - 1 : -1;
      continue;
    }
    // "1." inside a line begins a point of its own.
    if (code === 0x2e && isSpace(following) && isNumbering(codes, start, at)) {
      start = at + 1;
      lead = -1;
      question = -1;
      sentence += 1;
      continue;
    }
    // No sentence is this long; hostile text is, and questions about a clause cost more the longer it is.
    if (at - start > LONGEST_CLAUSE && (isSpace(code) || at - start > 2 * LONGEST_CLAUSE)) {
      push(at, 'statement');
      start = at;
      depth = 0;
      continue;
    }
    if (depth > 0 && at - start < 400) continue;
    if (code === 0x3b || (code === 0x2022 && at > start)) {
      push(at, 'statement');
      start = at + 1;
      continue;
    }
    const colon = code === 0x3a && (isSpace(following) || following > 0x2e80) && !isDigit(codes[at - 1] ?? 0);
    const dash =
      code === DASH && isSpace(following) && isSpace(codes[at - 1] ?? 0) && at - start <= DASH_LEAD_LENGTH && lead < 0;
    if ((colon && at - start <= LEAD_LENGTH) || dash) {
      const outer = lead;
      push(at, 'lead');
      const pushed = clauses.length - 1;
      if (clauses[pushed]?.end !== undefined && (clauses[pushed]?.start ?? 0) >= start) lead = pushed;
      else lead = outer;
      start = at + 1;
    }
  }
  push(line.end, 'statement');
  return sentence;
}

const TITLE_LENGTH = 34;
const TITLE_WORDS = 4;

/** A sentence of few words, of which none is "we" or "no": more a heading than a statement. */
function isTitle(codes: Uint16Array, start: number, stop: number): boolean {
  if (stop - start > TITLE_LENGTH) return false;
  let words = 0;
  for (let at = start + 1; at < stop; at += 1) if (isSpace(codes[at] ?? 0) && !isSpace(codes[at + 1] ?? 0)) words += 1;
  return words <= TITLE_WORDS;
}

const DAYS: readonly string[] = ['tag', 'kalendertag', 'werktag', 'den', 'dan', 'dzien', 'dnia'];

/** "am 21. Tag": the stop after a number belongs to it where a day follows. */
function opensWithDay(codes: Uint16Array, from: number): boolean {
  return DAYS.some((day) => {
    for (let at = 0; at < day.length; at += 1) if (codes[from + at] !== day.charCodeAt(at)) return false;
    const after = codes[from + day.length] ?? SPACE;
    return !(after >= 0x61 && after <= 0x7a) || after === 0x65 || after === 0x73;
  });
}

/** Whether all that stands between `start` and the full stop at `stop` is one or two digits. */
function isNumbering(codes: Uint16Array, start: number, stop: number): boolean {
  let from = start;
  while (from < stop && isSpace(codes[from] ?? 0)) from += 1;
  if (stop === from || stop - from > 2) return false;
  for (let at = from; at < stop; at += 1) if (!isDigit(codes[at] ?? 0)) return false;
  return true;
}
