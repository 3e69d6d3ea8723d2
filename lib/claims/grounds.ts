// What a claim may rest on: the grounds with the facts that belong to each, which the terms accept, and what the record says against one.

import type { Money } from '../money/money';
import type { PurchaseStory } from '../policy/purchase';
import type { DeclaredTerms, Ground, VoidingAct, WindowScope } from '../policy/terms';
import type { Instant } from '../time/instant';

export const GROUNDS = [
  'dissatisfaction',
  'technical-failure',
  'not-delivered',
  'duplicate-charge',
  'accidental-purchase',
  'unused',
  'poor-likeness',
  'corrupted-files',
] as const satisfies readonly Ground[];

/** A ground with the facts that the buyer gives for it. A fact that is absent is left out of the letter, never filled in. */
export type ClaimGround =
  | { readonly kind: 'dissatisfaction' | 'accidental-purchase' | 'unused' }
  | { readonly kind: 'poor-likeness'; readonly pictures?: number }
  | { readonly kind: 'corrupted-files'; readonly files?: number }
  | { readonly kind: 'technical-failure'; readonly happenedAt?: Instant }
  | { readonly kind: 'not-delivered'; readonly promisedBy?: Instant }
  | { readonly kind: 'duplicate-charge'; readonly secondAt?: Instant; readonly amount?: Money };

/** Windows that a request on this ground may rest on, the most fitting first. */
export const SCOPES_OF_GROUND: { readonly [Kind in Ground]: readonly WindowScope[] } = {
  dissatisfaction: ['quality', 'any', 'subscription'],
  'poor-likeness': ['quality', 'any', 'subscription'],
  'technical-failure': ['technical', 'any', 'subscription'],
  'corrupted-files': ['technical', 'quality', 'any', 'subscription'],
  'not-delivered': ['technical', 'any', 'subscription'],
  'duplicate-charge': ['duplicate', 'any', 'subscription'],
  'accidental-purchase': ['accidental', 'any', 'unused-only', 'subscription'],
  unused: ['unused-only', 'any', 'subscription'],
};

export type GroundStanding =
  /** The terms name it. */
  | 'named'
  /** The terms refund for any reason in a window, or name no reasons at all. */
  | 'open'
  /** The terms name reasons, and this is not one of them. */
  | 'not-named';

export function standingOf(ground: Ground, terms: DeclaredTerms | undefined): GroundStanding {
  const named = terms?.grounds ?? [];
  if (named.includes(ground)) return 'named';
  return named.length === 0 || terms?.stance === 'refunds' ? 'open' : 'not-named';
}

/** All grounds, those that the terms name first, those that they leave out last. */
export function groundsInOrder(terms: DeclaredTerms | undefined): readonly Ground[] {
  const rank: Record<GroundStanding, number> = { named: 0, open: 1, 'not-named': 2 };
  return [...GROUNDS].sort((a, b) => rank[standingOf(a, terms)] - rank[standingOf(b, terms)]);
}

const USES: readonly VoidingAct[] = [
  'use-of-credits',
  'generation-started',
  'training-started',
  'partial-use',
  'download',
  'edit',
  'save',
  'share',
];
/** Acts that nobody can do without having received something. */
const RECEIPTS: readonly VoidingAct[] = ['download', 'favorite', 'edit', 'save', 'share', 'rate', 'delete'];

/** Something on record that says the opposite of a ground. */
export type Contradiction =
  | { readonly kind: 'was-used'; readonly by: VoidingAct; readonly at: Instant }
  | { readonly kind: 'was-delivered'; readonly at: Instant };

/** What the record says against a ground; nothing means only that nothing was seen. */
export function contradictionOf(ground: Ground, story: PurchaseStory, now: Instant): Contradiction | undefined {
  const acts = story.acts.filter(({ at }) => at <= now);
  if (ground === 'unused') {
    const use = acts.find(({ act }) => USES.includes(act));
    return use && { kind: 'was-used', by: use.act, at: use.at };
  }
  if (ground === 'not-delivered') {
    const start = story.starts.find(({ kind, at }) => (kind === 'delivery' || kind === 'generation') && at <= now);
    const touch = acts.find(({ act }) => RECEIPTS.includes(act));
    const at = start?.at ?? touch?.at;
    return at === undefined ? undefined : { kind: 'was-delivered', at };
  }
  return undefined;
}
