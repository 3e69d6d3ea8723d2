// Who stands between buyer and seller: the stores, sellers of record and ways of payment of the catalogue, by gateway and by layer.

import { once } from '../lang/once';
import type { Layer } from '../policy/terms';
import { ALL_SITES } from './all-sites';
import { termsOf } from './all-terms';
import type { ProviderSite } from './types';

export interface Intermediary {
  readonly site: ProviderSite;
  readonly layer: Layer;
}

/** Whose terms come first where several were seen: who sold it before who only moved the money. */
const RANK: readonly Layer[] = ['store', 'seller-of-record', 'marketplace', 'payment'];

const inOrder = (a: Intermediary, b: Intermediary): number =>
  RANK.indexOf(a.layer) - RANK.indexOf(b.layer) || (a.site.name < b.site.name ? -1 : 1);

export const intermediaries = once((): readonly Intermediary[] =>
  ALL_SITES.flatMap((site) => {
    const layer = termsOf(site.id).findLast((terms) => terms.layer !== undefined)?.layer;
    return layer === undefined ? [] : [{ site, layer }];
  }).sort(inOrder),
);

/** `paddle` and `paypal` in one way to a payment: Paddle sold it, and PayPal was how it was paid. Nothing for gateways without terms of their own. */
export function intermediaryOf(gateways: readonly string[]): Intermediary | undefined {
  return intermediaries().find(({ site }) => gateways.includes(site.gateway ?? site.id));
}

export function intermediaryById(id: string): Intermediary | undefined {
  return intermediaries().find(({ site }) => site.id === id);
}
