// Finds every concept of a vocabulary in a text in one pass: a trie walked from each beginning of a word.

import { CONCEPTS, type Concept } from './concepts';
import { foldWord } from './fold';
import type { Vocabulary } from './language';

export const CONCEPT_INDEX: ReadonlyMap<Concept, number> = new Map(CONCEPTS.map((concept, index) => [concept, index]));

/** Concepts from here on are numerals: their value is what exceeds the base. */
export const NUMERAL_BASE = 1000;

/** Letters and digits: what words are made of. Scripts without spaces are not, each of their characters stands alone. */
const WORD = buildWordTable();
function buildWordTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0x30; code <= 0x39; code += 1) table[code] = 1;
  for (let code = 0x61; code <= 0x7a; code += 1) table[code] = 1;
  for (let code = 0xdf; code < 0x590; code += 1) table[code] = 1;
  for (let code = 0x1e00; code < 0x2000; code += 1) table[code] = 1;
  table[0xd7] = 0;
  table[0xf7] = 0;
  return table;
}
export function isWordCode(code: number): boolean {
  return WORD[code] === 1;
}

const SPACE = 0x20;
const STAR = 1;
const GAP = 2;
const GAP_WORDS = 4;

/** Between the words of one phrase: spaces, hyphens, quotes, brackets, slashes. */
function joins(code: number): boolean {
  return code === 0x20 || code === 0x2d || code === 0x22 || code === 0x28 || code === 0x29 || code === 0x2f;
}

interface Trie {
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly symbol: Uint16Array;
  readonly root: Int32Array;
  readonly star: Int32Array;
  readonly gap: Int32Array;
  readonly ends: readonly (readonly number[] | undefined)[];
}

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
    const size = this.children.length;
    const first = new Int32Array(size).fill(-1);
    const next = new Int32Array(size).fill(-1);
    const symbol = new Uint16Array(size);
    const star = new Int32Array(size).fill(-1);
    const gap = new Int32Array(size).fill(-1);
    const root = new Int32Array(0x10000).fill(-1);
    this.children.forEach((children, node) => {
      for (const [code, child] of children) {
        if (code === STAR) star[node] = child;
        else if (code === GAP) gap[node] = child;
        else {
          symbol[child] = code;
          next[child] = first[node] ?? -1;
          first[node] = child;
          if (node === 0) root[code] = child;
        }
      }
    });
    return { first, next, symbol, root, star, gap, ends: this.ends };
  }
}

/** Compiles vocabularies together; later ones add to earlier ones. */
export function compile(
  vocabularies: readonly Vocabulary[],
  numerals: readonly Readonly<Record<string, number>>[],
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
    for (const concept of CONCEPTS) {
      const index = CONCEPT_INDEX.get(concept);
      const patterns = vocabulary[concept];
      if (index === undefined || patterns === undefined) continue;
      for (const pattern of patterns.split('|')) add(pattern, index);
    }
  }
  for (const table of numerals) for (const [word, value] of Object.entries(table)) add(word, NUMERAL_BASE + value);
  return { words: words.build(), infixes: hasInfixes ? infixes.build() : undefined };
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
  let origin = 0;

  const emit = (trie: Trie, node: number, at: number): void => {
    const ends = trie.ends[node];
    if (ends === undefined) return;
    // A whole word must end where the pattern ends; after a star the walk already stands there.
    if (at < length && WORD[codes[at] ?? 0] === 1 && WORD[codes[at - 1] ?? 0] === 1) return;
    for (const concept of ends) {
      hits.concept.push(concept);
      hits.start.push(origin);
      hits.end.push(at);
    }
  };

  const walk = (trie: Trie, from: number, begin: number): void => {
    let node = from;
    let at = begin;
    for (;;) {
      if (trie.ends[node] !== undefined) emit(trie, node, at);
      const star = trie.star[node] ?? -1;
      if (star >= 0) {
        let to = at;
        while (to < length && to - at < 32 && WORD[codes[to] ?? 0] === 1) to += 1;
        walk(trie, star, to);
      }
      const gap = trie.gap[node] ?? -1;
      if (gap >= 0) {
        let to = at;
        for (let skipped = 0; skipped <= GAP_WORDS; skipped += 1) {
          const before = to;
          while (to < length && to - before < 6 && (joins(codes[to] ?? 0) || codes[to] === 0x2c)) to += 1;
          if (to === before && WORD[codes[to] ?? 0] === 1) break;
          if (to >= length) break;
          walk(trie, gap, to);
          const word = to;
          while (to < length && to - word < 32 && (WORD[codes[to] ?? 0] === 1 || codes[to] === 0x27)) to += 1;
          if (to === word) break;
        }
      }
      if (at >= length) return;
      const code = codes[at] ?? 0;
      let child = -1;
      let consumed = 1;
      if (joins(code)) {
        child = childOf(trie, node, SPACE);
        if (child >= 0)
          while (at + consumed < length && consumed < 4 && joins(codes[at + consumed] ?? 0)) consumed += 1;
      } else child = childOf(trie, node, code);
      if (child < 0) return;
      node = child;
      at += consumed;
    }
  };

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
    if (WORD[code] === 1 && (WORD[previous] !== 1 || (isDigit(previous) && !isDigit(code)))) {
      const child = lexicon.words.root[code] ?? -1;
      if (child >= 0) {
        origin = at;
        walk(lexicon.words, child, at + 1);
      }
    }
    if (lexicon.infixes !== undefined) {
      const child = lexicon.infixes.root[code] ?? -1;
      if (child >= 0) {
        origin = at;
        walk(lexicon.infixes, child, at + 1);
      }
    }
  }
  return hits;
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

function childOf(trie: Trie, node: number, code: number): number {
  let child = trie.first[node] ?? -1;
  while (child >= 0 && trie.symbol[child] !== code) child = trie.next[child] ?? -1;
  return child;
}
