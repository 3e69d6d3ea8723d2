// What accepting an offer would cost: whether the refund ends with it, by the terms, and what opens instead.

import type { DeclaredTerms, RefundWindow, VoidingAct } from '../policy/terms';
import { ruleOf } from '../policy/voiding';
import type { Offer } from './claim';

/** The act that taking an offer is; a partial refund is none. */
export const ACT_OF_OFFER: { readonly [Kind in Offer]: VoidingAct | undefined } = {
  redo: 'redo-accepted',
  credits: 'credits-accepted',
  'partial-refund': undefined,
};

export interface OfferCost {
  readonly refund: 'ends' | 'continues' | 'may-end';
  /** A window of its own that a redo opens. */
  readonly opens?: RefundWindow;
}

/** An act that the terms do not speak of may end the refund: silence is no promise. */
export function offerCost(offer: Offer, terms: DeclaredTerms | undefined): OfferCost {
  const act = ACT_OF_OFFER[offer];
  const rule = act === undefined || !terms ? 'unknown' : ruleOf(terms, act);
  const opens = offer === 'redo' ? terms?.windows.find(({ scope }) => scope === 'redo') : undefined;
  return {
    refund: rule === 'voids' ? 'ends' : rule === 'does-not-void' ? 'continues' : 'may-end',
    ...(opens && { opens }),
  };
}
