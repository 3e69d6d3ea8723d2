// What one language contributes to the reader: its words for each concept, its numerals and its months. Data only.

import type { ConceptName } from './concepts';

/**
 * Patterns are separated by `|`. `*` is the rest of a word (at the beginning: anywhere inside a word), `~` a gap of at
 * most four words inside one sentence, a space any space or hyphen. Accents and case do not matter.
 */
export type Vocabulary = Readonly<Partial<Record<ConceptName, string>>>;

export interface Language {
  readonly code: string;
  /** Common words that tell the language apart. Empty where the script does. */
  readonly signs: string;
  readonly words: Vocabulary;
  readonly numerals: Readonly<Record<string, number>>;
  /** Words that count the days of a stretch ("the seventh day"), from the second on, with `/` between forms. */
  readonly ordinals: string;
  /** Twelve alternatives, January first, each `|`-separated. Empty where dates are numbers. */
  readonly months: readonly string[];
}
