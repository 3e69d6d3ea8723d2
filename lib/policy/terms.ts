// What a seller's refund terms say: the vocabulary in which every seller is described. Data only.

import type { Brand } from '../lang/brand';
import type { CalendarDay } from '../time/calendar-day';

export type ProviderId = Brand<string, 'ProviderId'>;

export type DayText = CalendarDay;

/** A month as `YYYY-MM`, for pages that name no day. */
type MonthText = `${number}-${number}`;

/**
 * - `refunds`: for any reason inside a time limit, no further condition
 * - `conditional`: a real way to the money, with further conditions
 * - `case-by-case`: the seller's discretion is the main rule
 * - `none`: final sale, save for billing errors, the law, or credits back
 * - `unknown`: nobody could read it
 */
export type Stance = 'refunds' | 'conditional' | 'case-by-case' | 'none' | 'unknown';

export type WindowUnit = 'hour' | 'day' | 'business-day' | 'week' | 'month';

/** The event a window is counted from; `unknown` where the terms are silent, which is then read as the earliest, the purchase. */
export type WindowStart = 'purchase' | 'delivery' | 'generation' | 'renewal' | 'incident' | 'unknown';

/** What a window is good for. `any` is the ordinary refund of a first purchase. */
export const WINDOW_SCOPES = [
  'any',
  'technical',
  'duplicate',
  'unused-only',
  'subscription',
  'accidental',
  'statutory',
  'app-store',
  'platform-discretion',
  'platform-limit',
  'seller-unresponsive',
  'dispute',
  'escalation',
  'quality',
  'redo',
  'unauthorized',
] as const;
export type WindowScope = (typeof WINDOW_SCOPES)[number];

export interface RefundWindow {
  readonly amount: number;
  readonly unit: WindowUnit;
  readonly startsAt: WindowStart;
  readonly scope: WindowScope;
  /** What kinds of plan it is for; absent where the terms do not tell plans apart. */
  readonly covers?: readonly PlanKind[];
  /** Share of the price that comes back in it, 0 to 100; such windows follow each other as one right. Absent is the whole price. */
  readonly sharePercent?: number;
  /** The window of an ordinary first purchase, where the page lists another one first. */
  readonly ordinary?: true;
}

/** How something was bought, as far as terms tell it apart. */
export const PLAN_KINDS = ['one-time', 'credits', 'weekly', 'monthly', 'yearly', 'team'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

/** Everything a buyer can do that ends a refund somewhere. */
export const VOIDING_ACTS = [
  'download',
  'favorite',
  'edit',
  'delete',
  'save',
  'share',
  'rate',
  'upload',
  'use-of-credits',
  'generation-started',
  'training-started',
  'preview-approved',
  'redo-accepted',
  'credits-accepted',
  'partial-use',
  'chargeback',
] as const;
export type VoidingAct = (typeof VOIDING_ACTS)[number];

/** What the terms say of an act; `unknown` is what they do not speak of. */
export type ActRule = 'voids' | 'does-not-void' | 'unknown';

/** The refund lives while use stays under (`lt`) or at most at (`le`) the bound. */
export interface UsageCap {
  readonly maxCreditsUsed?: number;
  readonly maxImagesUsed?: number;
  readonly maxVideosUsed?: number;
  readonly maxMinutesUsed?: number;
  /** Share of what was bought, 0 to 100. */
  readonly percent?: number;
  readonly bound: 'lt' | 'le';
  /** Further bounds that are no number of credits or pictures, in our words. */
  readonly alsoCounts?: string;
}

export type Remedy =
  | 'full-refund'
  | 'partial-refund'
  | 'redo'
  | 'retraining'
  | 'edit-credits'
  | 'credits'
  | 'store-credit'
  | 'gift';

export type Ground =
  | 'dissatisfaction'
  | 'technical-failure'
  | 'not-delivered'
  | 'duplicate-charge'
  | 'accidental-purchase'
  | 'unused'
  | 'poor-likeness'
  | 'corrupted-files';

export type RequestChannel = 'email' | 'form' | 'chat' | 'in-app' | 'account';
export type Evidence = 'order-id' | 'email' | 'screenshots' | 'reason' | 'images';
export type LegalMention =
  | 'eu-withdrawal-waiver'
  | 'eu-14-day'
  | 'uk-consumer'
  | 'california'
  | 'statutory-rights'
  | 'custom-digital-exception';

/** How well the terms are known: the page itself in full or in part, or what somebody else wrote of it. */
export type Knowledge = 'in-full' | 'in-part' | 'second-hand';

/** An event that is no act of the buyer and after which this seller usually gives nothing back. */
type ClosingEvent = 'delivery' | 'generation';

/** What the seller keeps of the price. */
export interface FeeKept {
  /** In our words, as it is shown. */
  readonly summary: string;
  readonly percent?: number;
  /** The least that is kept, in minor units, where the terms name one beside the percentage. */
  readonly atLeast?: { readonly minor: number; readonly currency: string };
  /** The fee is kept only once this has happened. */
  readonly onlyAfter?: VoidingAct;
}

/** Who and what the refund leaves out. Every flag is what the terms say; absent is unknown. */
interface SaleLimits {
  /** Plans, by their name on the seller's page, that are never refunded. */
  readonly plansNeverRefunded?: readonly string[];
  readonly kindsNeverRefunded?: readonly PlanKind[];
  readonly firstPurchaseOnly?: boolean;
  readonly discountedExcluded?: boolean;
  /** Purchases made through an app store go by the store's rules. */
  readonly followsStore?: boolean;
  readonly feeKept?: FeeKept;
  /** Goods that an intermediary's protection leaves out; AI pictures are both. */
  readonly goodsExcluded?: readonly ('downloadable' | 'customised')[];
  /** How often a customer may be refunded, in our words. */
  readonly repeatLimit?: string;
}

/** What an estimate of a partial refund is reckoned from. */
export interface Proration {
  /** What is still unused, as a share of what was bought: credits, seats, or the time that was paid for. */
  readonly by: 'unused-credits' | 'unused-seats' | 'unused-time';
  /** Kinds of plan that it is for; absent where it is for all. */
  readonly covers?: readonly PlanKind[];
  /** It still holds after the window has ended. */
  readonly outlivesWindow?: true;
}

/** The four restrictions that the small print of such sellers keeps repeating. */
export const FINE_PRINT = [
  'training-counts-as-delivery',
  'repeat-requests-limited',
  'upload-quality-shifts-responsibility',
  'variability-excluded',
] as const;
export type FinePrint = (typeof FINE_PRINT)[number];

/** Who holds the rights in the finished pictures. */
export type ImageOwnership = 'buyer' | 'buyer-with-limits' | 'seller';

/** Terms of one who stands between buyer and seller: an app store, the seller of record, the way of payment, a marketplace. */
export type Layer = 'store' | 'seller-of-record' | 'payment' | 'marketplace';

/** A length of time as terms state it. */
export interface StatedSpan {
  readonly amount: number;
  readonly unit: WindowUnit;
}

export interface TermsSource {
  readonly url: string;
  readonly readOn: DayText;
  readonly knowledge: Knowledge;
  /** Language of the page that was read, where it is not English. */
  readonly language?: string;
  /** The clause in our own words; never the seller's sentence, which is shown only from the buyer's own snapshot. */
  readonly summary: string;
}

/** One version of one source of a seller's terms. An absent field is unknown, never "no". */
export interface DeclaredTerms {
  /** First day on which this version is known to have bound a purchase; `unknown` for the oldest that was read. */
  readonly inForceFrom: DayText | 'unknown';
  readonly source: TermsSource;
  readonly stance: Stance;
  readonly windows: readonly RefundWindow[];
  /** Acts that end the refund, and acts that the terms say do not. An act in neither list is unknown. */
  readonly voidedBy: readonly VoidingAct[];
  readonly notVoidedBy?: readonly VoidingAct[];
  /** Acts that end the refund of some kinds of plan only, on top of `voidedBy`. */
  readonly voidedByForPlans?: readonly { readonly act: VoidingAct; readonly covers: readonly PlanKind[] }[];
  /** Events that end the refund by the seller's own terms, although they are no act of the buyer. */
  readonly endsWith?: readonly ClosingEvent[];
  /** Events after which money is said to come back rarely. */
  readonly usuallyEndsWith?: readonly ClosingEvent[];
  readonly usageCap?: UsageCap;
  readonly limits?: SaleLimits;
  readonly proration?: readonly Proration[];
  readonly remedies?: readonly Remedy[];
  /** Remedies that the terms say are not given. */
  readonly refusedRemedies?: readonly Remedy[];
  /** `as-first-payment`: each renewal opens the windows of the purchase once more, for that payment. */
  readonly renewals?: 'as-first-payment' | 'never-refunded';
  /** The window of an order that was upgraded counts from the latest payment; unless the terms say so, from the first. */
  readonly upgradesRestartWindow?: true;
  readonly grounds?: readonly Ground[];
  readonly autoRefundOnFailure?: boolean;
  /** Business days from approval to the money, least and most. Never the request window. */
  readonly processingDays?: readonly [least: number, most: number];
  readonly requestVia?: RequestChannel;
  readonly contact?: string;
  readonly requiresEvidence?: readonly Evidence[];
  readonly legalMentions?: readonly LegalMention[];
  readonly finePrint?: readonly FinePrint[];
  readonly imageOwnership?: ImageOwnership;
  /** The pictures, or some of them, can be seen before paying. */
  readonly freePreview?: boolean;
  readonly creditsExpireAfter?: StatedSpan;
  /** From the day the pictures were made. */
  readonly photosDeletedAfter?: StatedSpan;
  /** Id of the seller of record that takes the payment and pays refunds. */
  readonly soldThrough?: string;
  /** Present where these are the terms of an intermediary. */
  readonly layer?: Layer;
  /** The subject line that a request must carry. */
  readonly requestSubject?: string;
  /** Which address a request must come from or name, where the terms tell. */
  readonly identifyBy?: 'order-email' | 'registered-email';
  /** What the seller says it does to who disputes a charge, in our words. */
  readonly chargebackWarning?: string;
  /** Business days in which the seller answers a request, least and most. */
  readonly answerDays?: readonly [least: number, most: number];
  /** The day, or only the month, that the page itself gives as its date. */
  readonly lastUpdated?: DayText | MonthText;
}
