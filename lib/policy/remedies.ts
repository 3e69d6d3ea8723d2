// What a seller gives instead of, or beside, money.

import type { DeclaredTerms, Remedy } from './terms';

const IN_CREDITS: readonly Remedy[] = ['credits', 'edit-credits', 'store-credit'];

export function givesRedo({ remedies = [], refusedRemedies = [] }: DeclaredTerms): boolean {
  return remedies.some((remedy) => (remedy === 'redo' || remedy === 'retraining') && !refusedRemedies.includes(remedy));
}

export function givesCredits({ remedies = [] }: DeclaredTerms): boolean {
  return remedies.some((remedy) => IN_CREDITS.includes(remedy));
}

/** A page that names credits as its only remedy and no window for money says nothing about money. */
export function speaksOfCreditsOnly({ stance, remedies = [], windows }: DeclaredTerms): boolean {
  if (stance === 'case-by-case' || windows.length > 0 || remedies.length === 0) return false;
  return remedies.every((remedy) => IN_CREDITS.includes(remedy));
}
