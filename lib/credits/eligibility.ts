// Whether the credits of a use can come back, and why not where they cannot: the seller's table asked for one feature, platform and place.

import type { DeclaredTerms } from '../policy/terms';
import { type CreditRules, PLATFORMS, type Platform, type ReportLimit } from './rules';

/** What is used where. `feature` and `place` are ids of the rules; a `place` that is absent is the ordinary editor. */
export interface CreditUse {
  readonly feature?: string;
  readonly platform: Platform;
  readonly place?: string;
}

export type Eligibility =
  /** A bad result may be reported; whether it is granted is the seller's to say. */
  | { readonly kind: 'reportable'; readonly limit: ReportLimit }
  | {
      readonly kind: 'not-reportable';
      /** `place`: nothing made there counts. `platform`: counts on others. `feature`: counts nowhere. `seller`: no such report at all. */
      readonly because: 'place' | 'platform' | 'feature' | 'seller';
      /** Platforms on which the same feature may be reported. */
      readonly elsewhere: readonly Platform[];
    }
  | { readonly kind: 'unknown'; readonly because: 'feature' | 'place' | 'platform' | 'rules' };

/**
 * Whether a bad result of this use may be reported. The place rules first: Recolor counts on the web, and does not in
 * the Batch Editor. A feature, place or platform that the table does not name is unknown, never "yes".
 */
export function eligibilityOf(rules: CreditRules | undefined, use: CreditUse): Eligibility {
  if (!rules) return { kind: 'unknown', because: 'rules' };
  if (!rules.badResult) return { kind: 'not-reportable', because: 'seller', elsewhere: [] };

  if (use.place !== undefined) {
    const place = rules.places?.find(({ id }) => id === use.place);
    const counts = place?.reportable[use.platform];
    if (counts === undefined) return { kind: 'unknown', because: 'place' };
    if (!counts) return { kind: 'not-reportable', because: 'place', elsewhere: [] };
  }
  if (!rules.features) return { kind: 'reportable', limit: rules.badResult.limit };

  const feature = rules.features.find(({ id }) => id === use.feature);
  if (!feature) return { kind: 'unknown', because: 'feature' };
  const counts = feature.reportable[use.platform];
  if (counts === undefined) return { kind: 'unknown', because: 'platform' };
  if (counts) return { kind: 'reportable', limit: rules.badResult.limit };
  const elsewhere = PLATFORMS.filter((platform) => feature.reportable[platform] === true);
  return { kind: 'not-reportable', because: elsewhere.length > 0 ? 'platform' : 'feature', elsewhere };
}

/** The rules that a seller's ordinary terms already hold, for sellers without a table of their own. */
export function creditRulesFrom(terms: DeclaredTerms): CreditRules {
  return {
    source: terms.source,
    onFailure:
      terms.autoRefundOnFailure === undefined ? 'unknown' : terms.autoRefundOnFailure ? 'automatic' : 'on-request',
  };
}
