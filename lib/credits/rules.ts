// What a seller says of its AI credits: when they come back by themselves, which bad results may be reported, and how long credits live. Data only.

import type { TermsSource, WindowUnit } from '../policy/terms';

export const PLATFORMS = ['ios', 'android', 'web'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** Whether a bad result may be reported for credits, by platform; a platform that is not named is unknown. */
type Reportable = { readonly [On in Platform]?: boolean };

interface FeatureRule {
  /** Stable id within the seller, such as `ghost-mannequin`. */
  readonly id: string;
  /** As the seller names it. */
  readonly name: string;
  readonly reportable: Reportable;
}

/** Somewhere in the app where features are used under another rule than their own, such as a batch editor. */
interface PlaceRule {
  readonly id: string;
  readonly name: string;
  readonly reportable: Reportable;
}

/** Why a seller says that it may refuse a report. */
const REFUSAL_REASONS = ['too-late', 'not-clearly-unusable', 'repeated-request'] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** How soon a report must come. `unstated`: there is a limit, and the seller keeps its length to itself. */
export type ReportLimit =
  | { readonly kind: 'stated'; readonly amount: number; readonly unit: WindowUnit }
  | { readonly kind: 'unstated' }
  | { readonly kind: 'none' };

/** How a result that is not good enough is reported, and what the seller says of the answer. */
interface BadResultRule {
  readonly limit: ReportLimit;
  /** What to press, in order, as the seller's own screen names it. */
  readonly steps: readonly string[];
  readonly refusedFor: readonly RefusalReason[];
}

/** When credits that were not used are gone. */
export type CreditExpiry =
  | { readonly kind: 'never' }
  | { readonly kind: 'after'; readonly amount: number; readonly unit: WindowUnit }
  /** At the end of the paid period; what is left moves on where it `rollsOver`, up to `atMost` credits. */
  | { readonly kind: 'period-end'; readonly rollsOver: boolean; readonly atMost?: number };

export interface CreditRules {
  readonly source: TermsSource;
  /** What happens to the credits of a generation that failed for a technical reason. */
  readonly onFailure: 'automatic' | 'on-request' | 'unknown';
  /** Absent where the seller knows no such report. */
  readonly badResult?: BadResultRule;
  /** Absent where the seller makes no difference between features. */
  readonly features?: readonly FeatureRule[];
  readonly places?: readonly PlaceRule[];
  readonly expiry?: CreditExpiry;
}
