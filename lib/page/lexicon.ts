// The words by which acts are recognised, ready to be tried: read from storage only where something is at stake.

import type { ActWords, WordKind } from '../messages/page-snapshot';
import type { VoidingAct } from '../policy/terms';

export interface Lexicon {
  /** Acts that a label names, the most telling first; none where it names none. */
  actsNamed(label: string): readonly VoidingAct[] | undefined;
  /** Acts that a label may name, and as well something else. */
  actsPerhaps(label: string): readonly VoidingAct[] | undefined;
  /** What a press that is this act also is. */
  actsOf(act: VoidingAct): readonly VoidingAct[];
  readonly everyAct: readonly (readonly VoidingAct[])[];
  /** What a request is, told by its method and address. */
  actsAsked(request: string): readonly VoidingAct[] | undefined;
  iconNamed(name: string): VoidingAct | undefined;
  outlined(d: string): VoidingAct | undefined;
  is(kind: WordKind, text: string): boolean;
}

const NOTHING: ActWords = { acts: [], weak: [], requests: [], icons: [], outlines: [], kinds: {} };

/**
 * A browser translates an expression when it is first tried, ten languages in some milliseconds and a megabyte, and once more
 * for wider letters: done while the page is idle, so that the first press does not pay for it, and for wider letters only
 * where the page's own title has them.
 */
function makeReady(one: RegExp): void {
  globalThis.requestIdleCallback?.(() => ['a', document.title].map((text) => one.test(text)));
}

export function lexiconOf(words: ActWords = NOTHING): Lexicon {
  /** An empty source would fit everything; here it fits nothing. Whole letters, or half of one emoji would fit another. */
  const pattern = (source: string, flags = 'u'): RegExp => {
    const one = new RegExp(source || '$^', flags);
    makeReady(one);
    return one;
  };
  const ready = <Meaning>(rows: readonly (readonly [Meaning, string])[], flags?: string) =>
    rows.map(([meaning, source]) => [meaning, pattern(source, flags)] as const);
  // What an older version of us left in storage may lack what is new.
  const { acts, weak, requests, icons, outlines, kinds } = { ...NOTHING, ...words };
  const named = ready(acts);
  const perhaps = ready(weak);
  const asked = ready(requests);
  const byIcon = ready(icons);
  const byOutline = ready(outlines, 'i');
  const byKind = new Map(Object.entries(kinds).map(([kind, source]) => [kind, pattern(source)]));
  const first = <Meaning>(rows: readonly (readonly [Meaning, RegExp])[], text: string): Meaning | undefined =>
    rows.find(([, words]) => words.test(text))?.[0];
  return {
    actsNamed: (label) => first(named, label),
    actsPerhaps: (label) => first(perhaps, label),
    actsOf: (act) => acts.find(([[first]]) => first === act)?.[0] ?? [act],
    everyAct: acts.map(([all]) => all),
    actsAsked: (request) => first(asked, request),
    iconNamed: (name) => first(byIcon, name),
    outlined: (d) => first(byOutline, d),
    is: (kind, text) => byKind.get(kind)?.test(text) ?? false,
  };
}
