// Everything that is known of one seller's credits, put together: what orders and the buyer say came in, what generations and counted uses took out.

import type { PurchaseStory } from '../policy/purchase';
import type { DeclaredTerms } from '../policy/terms';
import { SECOND } from '../time/duration';
import { type CreditGrant, type CreditSpend, spendsOf } from './balance';
import type { Generation } from './generation';
import type { CreditExpiry } from './rules';

/** A use that the guard counted and the generation that followed it are one. */
const SAME_USE = 5 * SECOND;

export interface CreditBook {
  readonly grants: readonly CreditGrant[];
  readonly spends: readonly CreditSpend[];
}

/** Orders that say how many credits were bought count as credits that came in; a test payment brings none. */
export function creditBook(
  stories: readonly PurchaseStory[],
  grants: readonly CreditGrant[],
  generations: readonly Generation[],
): CreditBook {
  const ordered = stories.flatMap(({ purchase }): readonly CreditGrant[] => {
    const { id, provider, boughtAt, creditsBought, isTest } = purchase;
    const price = purchase.chargedPrice ?? purchase.shownPrice;
    if (creditsBought === undefined || isTest) return [];
    return [{ id, provider, at: boughtAt, credits: creditsBought, kind: 'bought', ...(price && { price }) }];
  });
  const counted = stories.flatMap(({ acts }) =>
    acts.flatMap(({ act, at, count = 1 }) => {
      if (act !== 'use-of-credits' && act !== 'generation-started') return [];
      return generations.some(({ startedAt }) => Math.abs(startedAt - at) <= SAME_USE) ? [] : [{ at, credits: count }];
    }),
  );
  return { grants: [...ordered, ...grants], spends: [...spendsOf(generations), ...counted] };
}

/** The seller's own rule for credits, or what its terms say of them. */
export function expiryRule(own: CreditExpiry | undefined, terms: DeclaredTerms | undefined): CreditExpiry | undefined {
  return own ?? (terms?.creditsExpireAfter && { kind: 'after', ...terms.creditsExpireAfter });
}
