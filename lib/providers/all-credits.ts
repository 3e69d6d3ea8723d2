// Every seller's own rules for credits, where a catalogue file exports them. Whole modules are read, because most files have none.

import type { CreditRules, ProviderEntry } from './types';

const found = import.meta.glob<ProviderEntry>('./catalog/*.ts', { eager: true });

const byId = new Map<string, CreditRules>(
  Object.values(found).flatMap(({ site, credits }) => (credits ? [[site.id, credits] as const] : [])),
);

/** Nothing for a seller that has no table of its own. */
export function creditRulesOf(id: string): CreditRules | undefined {
  return byId.get(id);
}
