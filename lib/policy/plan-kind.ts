// What kind of plan was bought, from what the buyer said or from the plan's own name where the name is plain.

import type { Purchase } from './purchase';
import type { PlanKind } from './terms';

/** Words that leave no doubt, longest billing period first: "yearly, billed monthly" is a yearly plan. */
const WORDS: readonly (readonly [PlanKind, RegExp])[] = [
  ['team', /\b(teams?|seats?|enterprise)\b/],
  ['yearly', /\b(yearly|annual(ly)?|per year|jährlich|anual|annuel(le)?)\b|\/\s?(yr|year)\b/],
  ['monthly', /\b(monthly|per month|monatlich|mensual|mensuel(le)?)\b|\/\s?(mo|month)\b/],
  ['weekly', /\b(weekly|per week|wöchentlich|semanal|hebdomadaire)\b|\/\s?(wk|week)\b/],
  ['credits', /\bcredits?\b.*\bpacks?\b|\bpacks?\b.*\bcredits?\b/],
];

/** The kind as it is known, else as the name plainly says, else nothing. "Pro" alone says nothing. */
export function planKindOf({ planKind, plan }: Pick<Purchase, 'planKind' | 'plan'>): PlanKind | undefined {
  if (planKind !== undefined || plan === undefined) return planKind;
  const name = plan.toLowerCase();
  return WORDS.find(([, words]) => words.test(name))?.[0];
}

/** Is a rule for some kinds of plan for this one? Where the kind is not known it is not. */
export function isCovered(covers: readonly PlanKind[] | undefined, kind: PlanKind | undefined): boolean {
  return covers === undefined || (kind !== undefined && covers.includes(kind));
}
