// Every seller's own rules for credits, where a catalogue file exports them; the others answer undefined.

import type { CreditRules } from './types';

const found = import.meta.glob<CreditRules | undefined>('./catalog/*.ts', { eager: true, import: 'credits' });

/** Nothing for a seller that has no table of its own. */
export function creditRulesOf(id: string): CreditRules | undefined {
  return found[`./catalog/${id}.ts`];
}
