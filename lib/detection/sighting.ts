// What a page script tells the background: facts that were seen, with where they were seen. Values only, JSON-safe, bounded.

import type { Money } from '../money/money';

/** What was seen. The background weighs it; the page decides nothing. */
type SightingKind =
  /** The buyer is leaving for a payment page. */
  | 'checkout-started'
  /** The buyer chose a plan and went on within the shop: what the way to the payment costs, when it comes to it. */
  | 'offer-chosen'
  /** The page was reached from a payment page (referrer). */
  | 'returned-from-payment'
  /** The address carries a payment id in a shape that a gateway gives. */
  | 'payment-id'
  /** The address carries a word of success, such as `?payment=success`. */
  | 'success-marker'
  /** A gateway's own script said that the checkout completed. */
  | 'gateway-event'
  /** A heading or status region says that the payment went through. */
  | 'success-words'
  /** An analytics purchase event: a hint of the amount, never of a purchase. */
  | 'analytics-purchase'
  /** The way back was a cancellation. */
  | 'cancelled'
  | 'receipt-page'
  | 'credits-up'
  | 'provider-hint'
  | 'gallery-ready'
  | 'generation-finished'
  /** A page reached from a payment was watched to the end of its short window, and nothing more was seen. */
  | 'settled'
  /** A page that a declared hint is about, without what the hint says is there: the seller's page may have changed. */
  | 'hint-missed';

export interface Sighting {
  readonly kind: SightingKind;
  /** Random per page load, so that facts of one load are weighed together. */
  readonly pageLoad: string;
  /** Origin and path only; queries can hold secrets. */
  readonly path: string;
  /** `navigate`, `reload`, `back_forward`, `prerender`, or `soft` for a navigation within a single-page application. */
  readonly navigation: 'navigate' | 'reload' | 'back_forward' | 'prerender' | 'soft';
  readonly gateway?: string;
  /** Public id of the payment (session, transaction, order); never a client secret. */
  readonly paymentId?: string;
  readonly isTest?: boolean;
  readonly amount?: Money;
  readonly amountIs?: 'shown' | 'charged';
  readonly plan?: string;
  readonly credits?: number;
  /** The page says that a discount code was redeemed. A struck price alone is how many shops always look. */
  readonly wasDiscounted?: true;
  /** The words or marker that were read, at most 200 characters, for the evidence list. */
  readonly evidence: string;
  /** Host that the buyer is leaving towards, or came back from. */
  readonly payHost?: string;
  /** What the buyer went there for: to buy, or to look after an account, a card, an old bill. */
  readonly purpose?: 'purchase' | 'account' | 'free';
  /** The control said that this is an upgrade. */
  readonly isUpgrade?: true;
  /** The offer came after a payment, and one press takes it: whatever card was used is charged again. */
  readonly isAddition?: true;
  /** True where only the seller's own address was seen on the way out; whether a payment page follows is not known. */
  readonly isWeak?: boolean;
  /** Credit balance that the page shows. */
  readonly balance?: number;
  /** A time that the page states, ISO 8601 with its offset. */
  readonly statedAt?: string;
}
