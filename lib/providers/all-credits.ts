// Every seller's own rules for credits, where a catalogue file exports them; the others answer undefined.

import type { CreditRules } from './types';

const found = import.meta.glob<CreditRules | undefined>('./catalog/*.ts', { eager: true, import: 'credits' });

const byId = new Map(
  Object.entries(found).map(([path, credits]) => [path.slice('./catalog/'.length, -'.ts'.length), credits]),
);

/** Nothing for a seller that has no table of its own. */
export function creditRulesOf(id: string): CreditRules | undefined {
  return byId.get(id);
}
