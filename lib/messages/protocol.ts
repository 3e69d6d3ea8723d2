// Every message of the extension, one map per direction: method name, what is asked, what is answered. Types only.

import type { Sighting } from '../detection/sighting';
import type { VoidingAct } from '../policy/terms';

/** From a provider's page to the background. Untrusted: parsed, bounded, and judged by the sender's address alone. */
export interface PageToBackground {
  /** Something that may mean a purchase, a delivery, or the way to one. */
  reportSighting(fact: Sighting): void;
  /** What became of an act the guard saw. The background stamps the time. */
  reportAct(report: ActReport): void;
  /** The answer to "Did this go through?" given on the page's own card. */
  answerQuestion(answer: { readonly questionId: string; readonly bought: boolean }): void;
}

export interface ActReport {
  readonly act: VoidingAct;
  readonly outcome: 'held' | 'cancelled' | 'allowed' | 'not-checked' | 'seen';
  /** The purchases that the guard spoke of. */
  readonly purchaseIds: readonly string[];
  readonly count: number;
  /** How it was recognised: `control:declared`, `label`, `link`, `main:anchor-click`. */
  readonly how: string;
}

/** What a message is answered with; handlers never reject. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: string };
