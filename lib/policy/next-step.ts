// The one step that helps a buyer most at this moment.

import type { PurchaseStory } from './purchase';
import type { DeclaredTerms } from './terms';
import type { Verdict, WayOut } from './verdict';

export type NextStep =
  /** Money is within reach: ask for it. */
  | { readonly kind: 'ask-refund' }
  /** There is time, and an act such as a download would end the refund: look at everything first. */
  | { readonly kind: 'choose-first' }
  /** The window waits for the pictures, and only the buyer may know that they came. */
  | { readonly kind: 'set-start' }
  /** Only credits come back, and only for what is reported soon. */
  | { readonly kind: 'report-result' }
  /** The refund is gone; something else may not be. */
  | { readonly kind: 'ways-out'; readonly ways: readonly WayOut[] }
  | { readonly kind: 'read-terms' };

/**
 * On the last day the step is to ask; before it, where an act could end the refund, to choose first. An ended refund
 * points to what is still possible, and to nothing at all once the buyer has put the purchase away.
 */
export function nextStepOf(verdict: Verdict, story: PurchaseStory): NextStep | undefined {
  const terms = story.purchase.frozen?.terms;
  switch (verdict.state.kind) {
    case 'closing':
    case 'discretion':
      return { kind: 'ask-refund' };
    case 'open':
      return verdict.endedBy.includes('download') ? { kind: 'choose-first' } : { kind: 'ask-refund' };
    case 'waiting':
      return verdict.state.for === 'delivery' || verdict.state.for === 'generation'
        ? { kind: 'set-start' }
        : readable(terms);
    case 'voided':
    case 'expired':
    case 'refused':
      return verdict.stillPossible.length > 0 ? { kind: 'ways-out', ways: verdict.stillPossible } : readable(terms);
    case 'unknown':
      return verdict.reasons.includes('credits-only') ? { kind: 'report-result' } : readable(terms);
    case 'asked':
    case 'closed':
      return undefined;
  }
}

const readable = (terms: DeclaredTerms | undefined): NextStep | undefined =>
  terms === undefined ? undefined : { kind: 'read-terms' };
