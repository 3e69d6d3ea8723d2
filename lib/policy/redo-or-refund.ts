// Redo or refund? The signs in the pictures point to one or the other; the terms say what taking a redo would cost.

import type { Instant } from '../time/instant';
import type { PurchaseStory } from './purchase';
import { givesRedo } from './remedies';
import type { ActRule } from './terms';
import type { Verdict } from './verdict';
import { verdictOf } from './verdict';
import { ruleOf } from './voiding';

/** Signs that another run may mend the pictures. */
export const REDO_SIGNS = [
  'likeness-right-light-wrong',
  'clothes-or-background-unreal',
  'only-some-distorted',
] as const;
/** Signs that it will not. */
export const REFUND_SIGNS = ['faces-unrecognisable', 'severe-artifacts', 'trained-on-wrong-person'] as const;
export type ResultSign = (typeof REDO_SIGNS)[number] | (typeof REFUND_SIGNS)[number];

/** `ask-first`: a redo fits the signs, and taking it would or might end a refund that is still open. */
export const REDO_ADVICES = ['redo', 'ask-first', 'refund', 'no-signs', 'neither-offered'] as const;

export interface RedoAdvice {
  readonly advice: (typeof REDO_ADVICES)[number];
  /** What accepting a redo does to the refund here, by the stricter of the sources. */
  readonly redoCosts: ActRule;
  readonly redoOffered: boolean;
  readonly refund: Verdict['state'];
}

/**
 * One sign for a refund outweighs every sign for a redo: a model that learned the wrong face learns it again. Where no
 * refund is to be had a redo is advised, if there is one, and the other way round.
 */
export function redoOrRefund(signs: readonly ResultSign[], story: PurchaseStory, now: Instant): RedoAdvice {
  const verdict = verdictOf(story, now);
  const { frozen } = story.purchase;
  const sources = frozen === undefined ? [] : [frozen.terms, ...(frozen.disagreeing ? [frozen.disagreeing] : [])];
  const redoOffered = verdict.stillPossible.includes('redo') && sources.some(givesRedo);
  const rules = sources.map((terms) => ruleOf(terms, 'redo-accepted'));
  const redoCosts =
    rules.find((rule) => rule === 'voids') ?? rules.find((rule) => rule === 'does-not-void') ?? 'unknown';
  return { advice: adviceOf(signs, verdict, redoOffered, redoCosts), redoCosts, redoOffered, refund: verdict.state };
}

function adviceOf(
  signs: readonly ResultSign[],
  { state }: Verdict,
  redoOffered: boolean,
  redoCosts: ActRule,
): RedoAdvice['advice'] {
  if (signs.length === 0) return 'no-signs';
  const mayRefund = MAY_REFUND.includes(state.kind);
  const wantsRefund = signs.some((sign) => isRefundSign(sign));
  if (wantsRefund && mayRefund) return 'refund';
  if (!redoOffered) return mayRefund ? 'refund' : 'neither-offered';
  return mayRefund && redoCosts !== 'does-not-void' ? 'ask-first' : 'redo';
}

const MAY_REFUND: readonly Verdict['state']['kind'][] = [
  'open',
  'closing',
  'waiting',
  'discretion',
  'unknown',
  'asked',
];

function isRefundSign(sign: ResultSign): boolean {
  return REFUND_SIGNS.some((known) => known === sign);
}
