// The restrictions that such sellers repeat in their small print, as far as they are known of one seller.

import { type DeclaredTerms, FINE_PRINT, type FinePrint } from './terms';

/** What was noted, and what follows from the acts that end the refund; in the order of the list. */
export function finePrintOf(terms: DeclaredTerms): readonly FinePrint[] {
  const found = new Set<FinePrint>(terms.finePrint);
  if (terms.voidedBy.includes('training-started')) found.add('training-counts-as-delivery');
  if (terms.limits?.repeatLimit !== undefined) found.add('repeat-requests-limited');
  return FINE_PRINT.filter((flag) => found.has(flag));
}
