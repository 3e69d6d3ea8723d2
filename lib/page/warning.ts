// What the guard and the warning dialog say to each other.

import type { ArmedPurchase } from '../messages/page-snapshot';
import type { VoidingAct } from '../policy/terms';
import type { Instant } from '../time/instant';

export interface Warning {
  readonly act: VoidingAct;
  /** False where the control may be something else. */
  readonly sure: boolean;
  /** True where the page came to a save without a press that could be held: the picture may have been requested. */
  readonly stopped: boolean;
  /** The orders that it would end; with more than one, the buyer says which it is about. */
  readonly purchases: readonly ArmedPurchase[];
  /** How much the act uses, where the terms count uses up to a cap. */
  readonly cost?: number | undefined;
  readonly now: Instant;
}

export type WarningAnswer =
  /** Keep the refund: the safe choice, Esc, and every way in which the dialog goes away unanswered. */
  | { readonly kind: 'keep' }
  /** Do it, knowing that it ends the refund of these orders. */
  | { readonly kind: 'anyway'; readonly purchaseIds: readonly string[]; readonly isForGood: boolean }
  /** "This is something else": let it pass, nothing is recorded as ended. Only where the guard was not sure. */
  | { readonly kind: 'not-this-act' };

export interface OpenWarning {
  readonly answer: Promise<WarningAnswer>;
  /** Gives it an event that the guard caught first, so that the page never sees one that is meant for the dialog. */
  take(event: Event): void;
  /** Goes away without an answer of the buyer's: decided elsewhere, or nothing is at stake any more. */
  close(): void;
}

/** What the warning's script brings: it is there only once an act is about to be held. */
export interface WarningScript {
  show(warning: Warning): OpenWarning;
  /** Builds ahead, a moment later, what `find` then says is about to be shown. */
  prepare(find: () => Warning | undefined): void;
  /** How to know the pressed control again that only its save gave away. */
  likenessOf(path: readonly EventTarget[]): string | undefined;
}
