// The clocks of the one who took the payment: a store, a seller of record, a way of payment. They stand above the seller's own.

import type { Instant } from '../time/instant';
import type { Clock, ClockKind, Deadline } from './clocks';
import { deadlineOf } from './deadline';
import type { PurchaseStory } from './purchase';
import type { DeclaredTerms, RefundWindow } from './terms';
import { CLOCK_OF_SCOPE, clocksOfWindow } from './window-clocks';

/** Terms of the intermediary that the payment went through, the disagreeing source included; none where it covers no such goods. */
export function layersOf({ purchase }: PurchaseStory): readonly DeclaredTerms[] {
  const frozen = purchase.paidThrough?.frozen;
  if (frozen === undefined) return [];
  const layers = frozen.disagreeing === undefined ? [frozen.terms] : [frozen.terms, frozen.disagreeing];
  return layers.filter(({ limits }) => limits?.goodsExcluded === undefined);
}

/** Was it paid for through an app store, whose rules then take the place of the seller's? */
export function isStorePurchase(story: PurchaseStory): boolean {
  return layersOf(story).some(({ layer }) => layer === 'store');
}

/**
 * The intermediary's own windows. A limit of what it can send back is no right of the buyer and has no clock; see
 * `platformLimitEnds`. What the seller says of purchases through a store runs here too.
 */
export function platformClocks(story: PurchaseStory, now: Instant): readonly Clock[] {
  const layers = layersOf(story);
  if (layers.length === 0) return [];
  const clocks = layers.flatMap((terms) =>
    terms.windows
      .filter(({ scope }) => scope !== 'platform-limit')
      .flatMap((window) => clocksOfWindow(terms, window, kindOf(terms, window), story, now))
      .map((clock) => ({ ...clock, id: `${clock.id}:paid-through` })),
  );
  const sellers = story.purchase.frozen?.terms;
  if (sellers === undefined || !isStorePurchase(story)) return clocks;
  const said = sellers.windows
    .filter(({ scope }) => scope === 'app-store')
    .flatMap((window) => clocksOfWindow(sellers, window, 'store', story, now));
  return [...clocks, ...said];
}

/** The days after which the intermediary cannot send money back, whatever the seller promises. */
export function platformLimitEnds(story: PurchaseStory): readonly Deadline[] {
  const { boughtAt, zone } = story.purchase;
  return layersOf(story)
    .flatMap(({ windows }) => windows.filter(({ scope }) => scope === 'platform-limit'))
    .map((window) => deadlineOf(window, boughtAt, zone));
}

function kindOf(terms: DeclaredTerms, { scope }: RefundWindow): ClockKind {
  if (terms.layer === 'store') return 'store';
  return CLOCK_OF_SCOPE[scope] === 'dispute' ? 'dispute' : 'platform';
}
