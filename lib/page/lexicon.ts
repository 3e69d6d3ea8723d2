// The words by which acts are recognised, tried one by one and only where they could fit: read from storage only where something is at stake.

import type { ActWords, WordKind, Words } from '../messages/page-snapshot';
import type { VoidingAct } from '../policy/terms';

/** A text as its words are looked for: in lower case, with single spaces. */
// A Turkish İ becomes an i with a dot of its own.
export const squeeze = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase().replaceAll('\u0307', '');

export interface Lexicon {
  /** Acts that a label names, the most telling first; none where it names none. */
  actsNamed(label: string): readonly VoidingAct[] | undefined;
  /** Acts that a label may name, and as well something else. */
  actsPerhaps(label: string): readonly VoidingAct[] | undefined;
  /** What a press that is this act also is. */
  actsOf(act: VoidingAct): readonly VoidingAct[];
  readonly everyAct: readonly (readonly VoidingAct[])[];
  /** What a request is, told by its method and address: `likePhoto` is read as `like-photo`. */
  actsAsked(request: string): readonly VoidingAct[] | undefined;
  iconNamed(name: string): VoidingAct | undefined;
  outlined(d: string): VoidingAct | undefined;
  is(kind: WordKind, text: string): boolean;
}

interface Line {
  /** One of these must be there, if there are any. */
  readonly needs: readonly string[];
  /** Nothing where that is enough. */
  readonly source: string;
  /** A browser translates an expression when it is first tried: ten languages take some milliseconds, and a megabyte. */
  ready?: RegExp;
}

/** What was looked for last, kept as long as the browser has room for it: most pages never look for anything. */
let table: WeakRef<Map<string, readonly Line[]>> | undefined;

function linesOf(words: string): readonly Line[] {
  let kept = table?.deref();
  if (!kept) {
    kept = new Map();
    table = new WeakRef(kept);
  }
  let lines = kept.get(words);
  if (!lines) {
    lines = words.split('\n').map((line) => {
      const needs = line.split('\t');
      return { source: needs.pop() ?? '', needs };
    });
    kept.set(words, lines);
  }
  return lines;
}

function isOn(line: Line, text: string, flags: string): boolean {
  if (line.needs[0] && !line.needs.some((need) => text.includes(need))) return false;
  if (!line.source) return true;
  line.ready ??= new RegExp(line.source, flags);
  return line.ready.test(text);
}

/** Whole letters, or half of one emoji would fit another. An empty source would fit everything; here it fits nothing. */
const fits = (words: Words, text: string, flags = 'u'): boolean =>
  [words].flat().some((some) => some && linesOf(some).some((line) => isOn(line, text, flags)));

/** What an older version of us left in storage may lack what is new. */
export function lexiconOf(words: Partial<ActWords> = {}): Lexicon {
  const { acts = [], weak = [], requests = [], icons = [], outlines = [], kinds = {} } = words;
  const first = <Meaning>(
    rows: readonly (readonly [Meaning, Words])[],
    text: string,
    flags?: string,
  ): Meaning | undefined => rows.find(([, words]) => fits(words, text, flags))?.[0];
  return {
    actsNamed: (label) => first(acts, label),
    actsPerhaps: (label) => first(weak, label),
    actsOf: (act) => acts.find(([[first]]) => first === act)?.[0] ?? [act],
    everyAct: acts.map(([all]) => all),
    actsAsked: (request) => first(requests, request.replace(/([a-z])(?=[A-Z])/g, '$1-').toLowerCase()),
    iconNamed: (name) => first(icons, name),
    outlined: (d) => first(outlines, d, 'i'),
    is: (kind, text) => fits(kinds[kind] ?? '', text),
  };
}
