// What was bought, when, for how much, and what has happened to it since. Values only.

import type { Brand } from '../lang/brand';
import type { Money } from '../money/money';
import type { Instant } from '../time/instant';
import type { DeclaredTerms, PlanKind, ProviderId, VoidingAct } from './terms';

export type PurchaseId = Brand<string, 'PurchaseId'>;

/** How a purchase came to be known. */
type PurchaseOrigin = 'detected' | 'confirmed' | 'by-hand' | 'imported';

/** The terms that bind this purchase: the version of its day, frozen with the SHA-256 (hex) of their canonical JSON. */
export interface FrozenTerms {
  readonly terms: DeclaredTerms;
  /** Another source that disagreed on the day of purchase; both are shown, the stricter counts. */
  readonly disagreeing?: DeclaredTerms;
  readonly frozenAt: Instant;
  readonly sha256: string;
}

/** The intermediary that the payment went through, with its own terms of that day. */
export interface PaidThrough {
  readonly provider: ProviderId;
  readonly frozen?: FrozenTerms;
}

export interface Purchase {
  readonly id: PurchaseId;
  readonly provider: ProviderId;
  /** Host the purchase was made on, which tells sellers of one name apart. */
  readonly host: string;
  readonly boughtAt: Instant;
  /** IANA zone of the browser on the day of purchase. */
  readonly zone: string;
  readonly origin: PurchaseOrigin;
  /** A payment in the gateway's test mode: kept, marked, and never guarded or counted as money. */
  readonly isTest: boolean;
  /** The price shown before paying; taxes and promotion codes may have changed what was charged. */
  readonly shownPrice?: Money;
  readonly chargedPrice?: Money;
  /** Further charges for the same order, such as an upgrade: one sum at stake, one window. */
  readonly laterCharges?: readonly { readonly at: Instant; readonly amount: Money }[];
  readonly plan?: string;
  readonly creditsBought?: number;
  readonly planKind?: PlanKind;
  readonly seatsBought?: number;
  readonly seatsUsed?: number;
  /** A coupon or a sale price was used; absent where nobody knows. */
  readonly wasDiscounted?: boolean;
  /** It is the buyer's first order there; absent where nobody knows. */
  readonly isFirstOrder?: boolean;
  readonly paidThrough?: PaidThrough;
  /** When a subscription takes the next payment. */
  readonly renewsAt?: Instant;
  /** Ids of the payment at its gateway, such as a Stripe session; the strongest identity. */
  readonly gatewayIds: readonly string[];
  /** Set for a seller in the catalogue; absent where nobody knows the seller's terms. */
  readonly frozen?: FrozenTerms;
  /** Put away by the buyer: no reminders, no guard; never deleted by us. */
  readonly closedAt?: Instant;
}

/** When a start event happened, and whether the page said so or we first saw it then. */
export interface StartEvent {
  readonly kind: 'delivery' | 'generation' | 'renewal' | 'incident';
  readonly at: Instant;
  readonly evidence: 'stated-by-page' | 'first-seen' | 'by-hand';
}

/** An act that was seen to happen, or that the buyer says happened. */
export interface RecordedAct {
  readonly act: VoidingAct;
  readonly at: Instant;
  readonly evidence: 'allowed-by-buyer' | 'seen-on-page' | 'seen-by-browser' | 'not-checked' | 'by-hand';
  /** How many of it at once, such as the files of one "download all". */
  readonly count?: number;
  /** The buyer was asked whether it was one and has not answered: it counts as one, and what follows is watched as if it were none. */
  readonly inDoubt?: true;
}

/** How far a request for the money has come. */
export interface ClaimProgress {
  readonly askedAt: Instant;
  readonly answer?: { readonly kind: 'approved' | 'partly' | 'denied'; readonly at: Instant };
  readonly moneyArrivedAt?: Instant;
}

/** Everything that policy needs to judge one purchase. */
export interface PurchaseStory {
  readonly purchase: Purchase;
  readonly starts: readonly StartEvent[];
  readonly acts: readonly RecordedAct[];
  readonly claim?: ClaimProgress;
}
