// The sentences of a letter, and how slots in them are filled: every slot must be given, so that nothing unresolved can be sent.

import type { Ground, VoidingAct } from '../policy/terms';

/**
 * Sentences with `{slots}`. Each stands for one fact and is left out where the fact is missing, so no sentence needs a
 * placeholder. Plain and polite; no threat, no law, no promise.
 */
export interface LetterWords {
  readonly subject: { readonly [Of in Want]: string };
  /** `{subject}, {order}` */
  readonly subjectWithOrder: string;
  readonly greeting: string;
  readonly bought: string;
  readonly boughtPlan: string;
  readonly paid: string;
  readonly shownPrice: string;
  readonly order: string;
  readonly payment: string;
  readonly accountEmail: string;
  readonly paymentEmail: string;
  readonly ground: { readonly [Kind in Ground]: string };
  readonly poorLikenessCount: string;
  readonly corruptedCount: string;
  readonly failedAt: string;
  readonly promisedBy: string;
  readonly secondCharge: string;
  readonly secondChargeAmount: string;
  readonly details: string;
  readonly windowRule: string;
  readonly groundNamed: string;
  readonly quote: string;
  readonly inTime: string;
  readonly notSeen: string;
  readonly gaps: string;
  readonly ask: { readonly [Of in Want]: string };
  readonly goodwill: string;
  readonly attached: string;
  readonly attachment: { readonly screenshots: string; readonly images: string };
  readonly answerWithin: string;
  readonly closing: string;
  readonly followUp: {
    readonly subject: string;
    readonly asked: string;
    readonly silent: string;
    readonly ask: string;
  };
  readonly objection: {
    readonly subject: string;
    readonly refused: string;
    readonly reason: string;
    readonly notSeen: string;
    readonly inTime: string;
    readonly ask: string;
  };
  readonly moneyLate: { readonly subject: string; readonly approved: string; readonly ask: string };
  readonly act: { readonly [Act in VoidingAct]: string };
  readonly start: {
    readonly purchase: string;
    readonly delivery: string;
    readonly generation: string;
    readonly renewal: string;
    readonly incident: string;
  };
  readonly businessDays: { readonly one: string; readonly other: string };
}

/** What is asked for. */
export const WANTS = ['refund', 'partial-refund', 'redo', 'credits'] as const;
export type Want = (typeof WANTS)[number];

/** Fills every slot of a sentence; a slot without a value is a mistake of ours and stops the letter. */
export function fill(sentence: string, values: Readonly<Record<string, string>> = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const value = values[slot];
    if (value === undefined || value.trim() === '')
      throw new Error(`Nothing was given for {${slot}} in “${sentence}”.`);
    return value;
  });
}
