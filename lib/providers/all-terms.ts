// Every seller's terms: all versions and sources that were read, oldest first.

import type { DeclaredTerms } from '../policy/terms';

/** In a build each is made when it is asked for (wxt.config.ts): most starts of the worker ask for none, or for one seller's. */
type Asked = readonly DeclaredTerms[] | (() => readonly DeclaredTerms[]);

const found = import.meta.glob<Asked>('./catalog/*.ts', { eager: true, import: 'terms' });

const made = new Map<string, readonly DeclaredTerms[]>();

/** Nothing for a seller that is not in the catalogue. */
export function termsOf(id: string): readonly DeclaredTerms[] {
  const known = made.get(id);
  if (known) return known;
  const asked = found[`./catalog/${id}.ts`] ?? [];
  const terms = typeof asked === 'function' ? asked() : asked;
  made.set(id, terms);
  return terms;
}
