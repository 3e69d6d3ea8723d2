// The words by which acts are recognised, ready to be tried: read from storage only where something is at stake.

import type { ActWords } from '../messages/page-snapshot';
import type { VoidingAct } from '../policy/terms';

export interface Lexicon {
  /** Acts that a label names, the most telling first; none where it names none. */
  actsNamed(label: string): readonly VoidingAct[] | undefined;
  /** What a press that is this act also is. */
  actsOf(act: VoidingAct): readonly VoidingAct[];
  readonly everyAct: readonly (readonly VoidingAct[])[];
  iconNamed(name: string): VoidingAct | undefined;
  outlined(d: string): VoidingAct | undefined;
  isNever(label: string): boolean;
  isNeverPlace(name: string): boolean;
  isFormat(label: string): boolean;
}

const NOTHING: ActWords = { acts: [], icons: [], outlines: [], never: '', places: '', formats: '' };

/** An empty source would fit everything; here it fits nothing. */
const pattern = (source: string, flags = ''): RegExp => new RegExp(source || '$^', flags);

export function lexiconOf({ acts, icons, outlines, never, places, formats }: ActWords = NOTHING): Lexicon {
  const ready = <Meaning>(rows: readonly (readonly [Meaning, string])[], flags?: string) =>
    rows.map(([meaning, source]) => [meaning, pattern(source, flags)] as const);
  const named = ready(acts);
  const byIcon = ready(icons);
  const byOutline = ready(outlines, 'i');
  const [isNever, isPlace, isFormat] = [pattern(never), pattern(places), pattern(formats)];
  return {
    actsNamed: (label) => named.find(([, words]) => words.test(label))?.[0],
    actsOf: (act) => acts.find(([[first]]) => first === act)?.[0] ?? [act],
    everyAct: acts.map(([all]) => all),
    iconNamed: (name) => byIcon.find(([, names]) => names.test(name))?.[0],
    outlined: (d) => byOutline.find(([, beginnings]) => beginnings.test(d))?.[0],
    isNever: (label) => isNever.test(label),
    isNeverPlace: (name) => isPlace.test(name),
    isFormat: (label) => isFormat.test(label),
  };
}
