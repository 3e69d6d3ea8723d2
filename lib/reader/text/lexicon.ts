// Finds every concept of a vocabulary in a text in one pass: a trie walked from each beginning of a word.

import { C, type ConceptName, type Hit } from './concepts';
import { foldWord } from './fold';
import type { Vocabulary } from './language';
import { isDigit } from './words';

/** Concepts from here on are numerals: their value is what exceeds the base. */
export const NUMERAL_BASE = 1000;

/** Letters and digits: what words are made of. Scripts without spaces are not, each of their characters stands alone. */
const LETTER = 1;
/** Between the words of one phrase: spaces, hyphens, quotes, brackets, slashes. */
const JOIN = 2;
const CLASS = buildClasses();
function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0x30; code <= 0x39; code += 1) table[code] = 1;
  for (let code = 0x61; code <= 0x7a; code += 1) table[code] = 1;
  for (let code = 0xdf; code < 0x590; code += 1) table[code] = 1;
  for (let code = 0x1e00; code < 0x2000; code += 1) table[code] = 1;
  table[0xd7] = 0;
  table[0xf7] = 0;
  for (const code of [0x20, 0x2d, 0x22, 0x28, 0x29, 0x2f]) table[code] = JOIN;
  return table;
}
export function isWordCode(code: number): boolean {
  return CLASS[code] === LETTER;
}

const SPACE = 0x20;
const STAR = 1;
const GAP = 2;
const GAP_WORDS = 4;

/** Nodes are numbered so that the children of one stand side by side, in the order of their symbols. */
interface Trie {
  readonly firstChild: Int32Array;
  readonly childCount: Uint16Array;
  readonly symbol: Uint16Array;
  /** What else a node has: 1 ends a pattern, 2 goes on after the rest of the word, 4 after a gap. Mostly nothing. */
  readonly kind: Uint8Array;
  readonly star: Int32Array;
  readonly gap: Int32Array;
  /** Which letters go on from a node, by their last five bits: most that stand behind a gap do not. */
  readonly letters: Int32Array;
  readonly ends: readonly (readonly number[] | undefined)[];
  /** The node after the first character, and after the first two where both are ASCII. */
  readonly root: Int32Array;
  readonly pairs: Int32Array;
}

const ENDS = 1;
const STARS = 2;
const GAPS = 4;

export interface Lexicon {
  readonly words: Trie;
  readonly infixes: Trie | undefined;
}

interface Pattern {
  /** Its characters, folded, with `STAR` and `GAP` among them. */
  readonly symbols: string;
  readonly concept: number;
}

/** Patterns in the order of their symbols: those that begin alike stand together, and each node is such a stretch of them. */
function trieOf(patterns: readonly Pattern[]): Trie {
  const sorted = [...patterns].sort(({ symbols: one }, { symbols: other }) => (one < other ? -1 : one > other ? 1 : 0));
  const most = sorted.reduce((sum, { symbols }) => sum + symbols.length, 1);
  const firstChild = new Int32Array(most);
  const childCount = new Uint16Array(most);
  const symbol = new Uint16Array(most);
  const kind = new Uint8Array(most);
  const star = new Int32Array(most).fill(-1);
  const gap = new Int32Array(most).fill(-1);
  const letters = new Int32Array(most);
  const ends: (number[] | undefined)[] = [];
  const from = new Int32Array(most);
  const to = new Int32Array(most);
  to[0] = sorted.length;
  let size = 1;
  const symbolAt = (at: number, depth: number): number => sorted[at]?.symbols.charCodeAt(depth) ?? 0;
  for (let node = 0, depth = 0, deeper = 1; node < size; node += 1) {
    if (node === deeper) {
      depth += 1;
      deeper = size;
    }
    const last = to[node] ?? 0;
    let at = from[node] ?? 0;
    let own: number[] | undefined;
    for (let end = sorted[at]; end?.symbols.length === depth && at < last; end = sorted[at]) {
      own ??= [];
      if (!own.includes(end.concept)) own.push(end.concept);
      at += 1;
    }
    ends.push(own);
    if (own !== undefined) kind[node] = ENDS;
    firstChild[node] = size;
    while (at < last) {
      const code = symbolAt(at, depth);
      from[size] = at;
      while (at < last && symbolAt(at, depth) === code) at += 1;
      to[size] = at;
      symbol[size] = code;
      if (code === STAR) star[node] = size;
      else if (code === GAP) gap[node] = size;
      if (code <= GAP) {
        kind[node] = (kind[node] ?? 0) | (code === STAR ? STARS : GAPS);
        firstChild[node] = size + 1;
      } else {
        childCount[node] = (childCount[node] ?? 0) + 1;
        letters[node] = (letters[node] ?? 0) | (1 << code);
      }
      size += 1;
    }
  }
  const root = new Int32Array(0x10000).fill(-1);
  const pairs = new Int32Array(0x4000).fill(-1);
  const children = (node: number): number[] =>
    Array.from({ length: childCount[node] ?? 0 }, (_, at) => (firstChild[node] ?? 0) + at);
  for (const child of children(0)) {
    const code = symbol[child] ?? 0;
    root[code] = child;
    for (const grandchild of children(child)) {
      const second = symbol[grandchild] ?? 0;
      if (code < 128 && second < 128) pairs[code * 128 + second] = grandchild;
    }
  }
  return {
    firstChild: firstChild.slice(0, size),
    childCount: childCount.slice(0, size),
    symbol: symbol.slice(0, size),
    kind: kind.slice(0, size),
    star: star.slice(0, size),
    gap: gap.slice(0, size),
    letters: letters.slice(0, size),
    ends,
    root,
    pairs,
  };
}

/** Compiles vocabularies together; later ones add to earlier ones. */
export function compile(
  vocabularies: readonly Vocabulary[],
  numerals: readonly Readonly<Record<string, number>>[],
  ordinals: readonly string[],
): Lexicon {
  const words: Pattern[] = [];
  const infixes: Pattern[] = [];
  /** Adds patterns that are separated by `|`. */
  const add = (written: string, concept: number): void => {
    const folded = foldWord(
      written
        .trim()
        .replace(/[-\s]+/g, ' ')
        .replace(/ ?([~|]) ?/g, '$1'),
    );
    for (const pattern of folded.split('|')) {
      if (pattern === '') continue;
      const infix = pattern.startsWith('*');
      const symbols = (infix ? pattern.slice(1) : pattern).replace(/[*~]/g, (mark) =>
        String.fromCharCode(mark === '*' ? STAR : GAP),
      );
      (infix || !isWordCode(symbols.charCodeAt(0)) ? infixes : words).push({ symbols, concept });
    }
  };
  for (const vocabulary of vocabularies)
    for (const [name, patterns] of Object.entries(vocabulary)) if (isConceptName(name)) add(patterns, C[name]);
  for (const table of numerals) for (const [word, value] of Object.entries(table)) add(word, NUMERAL_BASE + value);
  for (const table of ordinals) {
    for (const [index, forms] of table.split('|').entries()) {
      const patterns = forms.replaceAll('/', '|');
      add(patterns, NUMERAL_BASE + index + 2);
      add(patterns, C.nth);
    }
  }
  return { words: trieOf(words), infixes: infixes.length === 0 ? undefined : trieOf(infixes) };
}

function isConceptName(name: string): name is ConceptName {
  return name in C;
}

/** Every concept in the text, by beginnings. Linear: from one place a walk sees at most a few words more than the longest pattern. */
export function findConcepts(codes: Uint16Array, { words, infixes }: Lexicon): Hit[] {
  const hits: Hit[] = [];
  let previous = 0;
  let inside = false;
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? 0;
    const letter = CLASS[code] === LETTER;
    if (letter) {
      const digit = isDigit(code);
      if (digit && !isDigit(previous) && previous !== 0x2e && previous !== 0x2c) {
        const read = readNumber(codes, at);
        if (read !== undefined) hits.push({ concept: NUMERAL_BASE + read.value, start: at, end: read.end });
      }
      if (!inside || (!digit && isDigit(previous))) {
        const second = codes[at + 1] ?? 0;
        const both = code < 128 && second < 128 && CLASS[second] === LETTER;
        const node = (both ? words.pairs[code * 128 + second] : words.root[code]) ?? -1;
        if (node >= 0) walk(codes, words, hits, at, node, at + (both ? 2 : 1));
      }
    }
    if (infixes !== undefined) {
      const child = infixes.root[code] ?? -1;
      if (child >= 0) walk(codes, infixes, hits, at, child, at + 1);
    }
    previous = code;
    inside = letter;
  }
  return hits;
}

/** Follows the text from one node to every end it reaches. `origin` is where the match began. */
function walk(codes: Uint16Array, trie: Trie, hits: Hit[], origin: number, from: number, begin: number): void {
  const { kind, firstChild, childCount, symbol } = trie;
  const length = codes.length;
  let node = from;
  let at = begin;
  for (;;) {
    const has = kind[node] ?? 0;
    if (has !== 0) {
      const inside = at < length && CLASS[codes[at] ?? 0] === LETTER;
      // A whole word must end where the pattern ends; a pattern of characters without words may end anywhere.
      if ((has & ENDS) !== 0 && !(inside && CLASS[codes[at - 1] ?? 0] === LETTER)) emit(trie, hits, node, origin, at);
      if ((has & STARS) !== 0) {
        let to = at;
        while (to < length && to - at < 32 && CLASS[codes[to] ?? 0] === LETTER) to += 1;
        walk(codes, trie, hits, origin, trie.star[node] ?? 0, to);
      }
      if ((has & GAPS) !== 0 && !inside) leap(codes, trie, hits, origin, trie.gap[node] ?? 0, at);
    }
    if (at >= length) return;
    let left = childCount[node] ?? 0;
    if (left === 0) return;
    const code = codes[at] ?? 0;
    const join = CLASS[code] === JOIN;
    const wanted = join ? SPACE : code;
    let child = firstChild[node] ?? 0;
    let found = symbol[child] ?? 0;
    while (found < wanted && left > 1) {
      child += 1;
      left -= 1;
      found = symbol[child] ?? 0;
    }
    if (found !== wanted) return;
    node = child;
    at += 1;
    if (join) for (let more = 0; more < 3 && at < length && CLASS[codes[at] ?? 0] === JOIN; more += 1) at += 1;
  }
}

/** Tries what follows a gap at each of the next few words. */
function leap(codes: Uint16Array, trie: Trie, hits: Hit[], origin: number, gap: number, begin: number): void {
  const length = codes.length;
  let to = begin;
  for (let skipped = 0; skipped <= GAP_WORDS; skipped += 1) {
    const before = to;
    while (to < length && to - before < 6 && CLASS[codes[to] ?? 0] === JOIN) to += 1;
    if (to >= length || (to === before && skipped > 0 && CLASS[codes[to] ?? 0] === LETTER)) return;
    if (mayGoOn(trie, gap, codes[to] ?? 0)) walk(codes, trie, hits, origin, gap, to);
    const word = to;
    while (to < length && to - word < 32 && (CLASS[codes[to] ?? 0] === LETTER || codes[to] === 0x27)) to += 1;
    if (to === word) return;
  }
}

function mayGoOn({ kind, letters }: Trie, node: number, code: number): boolean {
  return kind[node] !== 0 || CLASS[code] === JOIN || (((letters[node] ?? 0) >>> code) & 1) !== 0;
}

function emit(trie: Trie, hits: Hit[], node: number, origin: number, at: number): void {
  const ends = trie.ends[node];
  if (ends === undefined) return;
  for (let index = 0; index < ends.length; index += 1) {
    hits.push({ concept: ends[index] ?? 0, start: origin, end: at });
  }
}

const LARGEST_NUMBER = 100_000;

/** A whole number with or without thousands marks; prices and decimals are none. */
function readNumber(codes: Uint16Array, start: number): { value: number; end: number } | undefined {
  const before = codes[start - 1] ?? 0;
  if (before === 0x24 || before === 0x20ac || before === 0xa3 || before === 0xa5) return undefined;
  let value = 0;
  let at = start;
  for (; at < codes.length && at - start < 12; at += 1) {
    const code = codes[at] ?? 0;
    if (isDigit(code)) value = value * 10 + (code - 0x30);
    else if ((code === 0x2e || code === 0x2c) && isDigit(codes[at + 1] ?? 0)) {
      const thousands = isDigit(codes[at + 2] ?? 0) && isDigit(codes[at + 3] ?? 0) && !isDigit(codes[at + 4] ?? 0);
      if (!thousands) return undefined;
    } else break;
  }
  return value <= LARGEST_NUMBER ? { value, end: at } : undefined;
}
