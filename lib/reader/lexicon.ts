// Finds every concept of a vocabulary in a text in one pass: a trie walked from each beginning of a word.

import { C, type ConceptName } from './concepts';
import { foldWord } from './fold';
import type { Vocabulary } from './language';

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

class TrieBuilder {
  readonly children: Map<number, number>[] = [new Map()];
  readonly ends: (number[] | undefined)[] = [undefined];

  add(pattern: string, concept: number): void {
    let node = 0;
    for (let at = 0; at < pattern.length; at += 1) {
      const char = pattern.charAt(at);
      const symbol = char === '*' ? STAR : char === '~' ? GAP : pattern.charCodeAt(at);
      const known = this.children[node]?.get(symbol);
      if (known !== undefined) {
        node = known;
        continue;
      }
      const fresh = this.children.length;
      this.children.push(new Map());
      this.ends.push(undefined);
      this.children[node]?.set(symbol, fresh);
      node = fresh;
    }
    const ends = this.ends[node];
    if (ends === undefined) this.ends[node] = [concept];
    else if (!ends.includes(concept)) ends.push(concept);
  }

  build(): Trie {
    const order: number[] = [0];
    const renamed = new Map<number, number>([[0, 0]]);
    const size = this.children.length;
    const firstChild = new Int32Array(size);
    const childCount = new Uint16Array(size);
    const symbol = new Uint16Array(size);
    for (let at = 0; at < order.length; at += 1) {
      const letters = [...(this.children[order[at] ?? 0] ?? [])]
        .filter(([code]) => code !== STAR && code !== GAP)
        .sort(([one], [other]) => one - other);
      firstChild[at] = order.length;
      childCount[at] = letters.length;
      for (const [code, child] of letters) {
        symbol[order.length] = code;
        renamed.set(child, order.length);
        order.push(child);
      }
      for (const special of [STAR, GAP]) {
        const child = this.children[order[at] ?? 0]?.get(special);
        if (child === undefined) continue;
        renamed.set(child, order.length);
        order.push(child);
      }
    }
    const kind = new Uint8Array(size);
    const star = new Int32Array(size).fill(-1);
    const gap = new Int32Array(size).fill(-1);
    const ends: (number[] | undefined)[] = [];
    const root = new Int32Array(0x10000).fill(-1);
    const pairs = new Int32Array(0x4000).fill(-1);
    for (const [at, node] of order.entries()) {
      const children = this.children[node];
      star[at] = renamed.get(children?.get(STAR) ?? -1) ?? -1;
      gap[at] = renamed.get(children?.get(GAP) ?? -1) ?? -1;
      ends.push(this.ends[node]);
      kind[at] =
        (ends[at] === undefined ? 0 : ENDS) | ((star[at] ?? -1) < 0 ? 0 : STARS) | ((gap[at] ?? -1) < 0 ? 0 : GAPS);
    }
    for (const [code, node] of this.children[0] ?? []) {
      const child = renamed.get(node) ?? -1;
      root[code] = child;
      for (const [second, grandchild] of this.children[node] ?? []) {
        if (code < 128 && second < 128 && second > GAP) pairs[code * 128 + second] = renamed.get(grandchild) ?? -1;
      }
    }
    return { firstChild, childCount, symbol, kind, star, gap, ends, root, pairs };
  }
}

/** Compiles vocabularies together; later ones add to earlier ones. */
export function compile(
  vocabularies: readonly Vocabulary[],
  numerals: readonly Readonly<Record<string, number>>[],
  ordinals: readonly string[],
): Lexicon {
  const words = new TrieBuilder();
  const infixes = new TrieBuilder();
  let hasInfixes = false;
  const add = (raw: string, concept: number): void => {
    const pattern = foldWord(
      raw
        .trim()
        .replace(/[-\s]+/g, ' ')
        .replace(/ ?~ ?/g, '~'),
    );
    if (pattern === '') return;
    const infix = pattern.startsWith('*');
    const body = infix ? pattern.slice(1) : pattern;
    if (infix || !isWordCode(body.charCodeAt(0))) {
      infixes.add(body, concept);
      hasInfixes = true;
    } else words.add(body, concept);
  };
  for (const vocabulary of vocabularies) {
    for (const [name, patterns] of Object.entries(vocabulary)) {
      if (isConceptName(name)) for (const pattern of patterns.split('|')) add(pattern, C[name]);
    }
  }
  for (const table of numerals) for (const [word, value] of Object.entries(table)) add(word, NUMERAL_BASE + value);
  for (const table of ordinals) {
    for (const [index, forms] of table.split('|').entries()) {
      for (const word of forms.split('/')) {
        add(word, NUMERAL_BASE + index + 2);
        add(word, C.nth);
      }
    }
  }
  return { words: words.build(), infixes: hasInfixes ? infixes.build() : undefined };
}

function isConceptName(name: string): name is ConceptName {
  return name in C;
}

/** Hits in the order of their beginnings, as parallel arrays. */
export interface Hits {
  readonly concept: number[];
  readonly start: number[];
  readonly end: number[];
}

/** Every concept in the text. Linear: from one place a walk sees at most a few words more than the longest pattern. */
export function findConcepts(codes: Uint16Array, lexicon: Lexicon): Hits {
  const hits: Hits = { concept: [], start: [], end: [] };
  const length = codes.length;
  const { pairs } = lexicon.words;
  for (let at = 0; at < length; at += 1) {
    const code = codes[at] ?? 0;
    const previous = at === 0 ? 0 : (codes[at - 1] ?? 0);
    if (isDigit(code) && !isDigit(previous) && previous !== 0x2e && previous !== 0x2c) {
      const read = readNumber(codes, at);
      if (read !== undefined) {
        hits.concept.push(NUMERAL_BASE + read.value);
        hits.start.push(at);
        hits.end.push(read.end);
      }
    }
    if (CLASS[code] === LETTER && (CLASS[previous] !== LETTER || (isDigit(previous) && !isDigit(code)))) {
      const second = at + 1 < length ? (codes[at + 1] ?? 0) : 0;
      if (code < 128 && second < 128 && CLASS[second] === LETTER) {
        const node = pairs[code * 128 + second] ?? -1;
        if (node >= 0) walk(codes, lexicon.words, hits, at, node, at + 2);
      } else {
        const node = lexicon.words.root[code] ?? -1;
        if (node >= 0) walk(codes, lexicon.words, hits, at, node, at + 1);
      }
    }
    if (lexicon.infixes !== undefined) {
      const child = lexicon.infixes.root[code] ?? -1;
      if (child >= 0) walk(codes, lexicon.infixes, hits, at, child, at + 1);
    }
  }
  return hits;
}

/** Follows the text from one node to every end it reaches. `origin` is where the match began. */
function walk(codes: Uint16Array, trie: Trie, hits: Hits, origin: number, from: number, begin: number): void {
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
function leap(codes: Uint16Array, trie: Trie, hits: Hits, origin: number, gap: number, begin: number): void {
  const length = codes.length;
  let to = begin;
  for (let skipped = 0; skipped <= GAP_WORDS; skipped += 1) {
    const before = to;
    while (to < length && to - before < 6 && CLASS[codes[to] ?? 0] === JOIN) to += 1;
    if (to >= length || (to === before && skipped > 0 && CLASS[codes[to] ?? 0] === LETTER)) return;
    walk(codes, trie, hits, origin, gap, to);
    const word = to;
    while (to < length && to - word < 32 && (CLASS[codes[to] ?? 0] === LETTER || codes[to] === 0x27)) to += 1;
    if (to === word) return;
  }
}

function emit(trie: Trie, hits: Hits, node: number, origin: number, at: number): void {
  const ends = trie.ends[node];
  if (ends === undefined) return;
  for (let index = 0; index < ends.length; index += 1) {
    hits.concept.push(ends[index] ?? 0);
    hits.start.push(origin);
    hits.end.push(at);
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

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
