// Every seller's terms: all versions and sources that were read, oldest first.

import type { DeclaredTerms } from '../policy/terms';

const found = import.meta.glob<readonly DeclaredTerms[]>('./catalog/*.ts', { eager: true, import: 'terms' });

const byId = new Map(
  Object.entries(found).map(([path, terms]) => [path.slice('./catalog/'.length, -'.ts'.length), terms]),
);

/** Nothing for a seller that is not in the catalogue. */
export function termsOf(id: string): readonly DeclaredTerms[] {
  return byId.get(id) ?? [];
}
