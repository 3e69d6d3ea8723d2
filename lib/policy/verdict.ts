// What is true for one purchase at one instant: can the money still come back, why, until when, and what else is possible.

import type { Money } from '../money/money';
import type { Instant } from '../time/instant';
import type { Clock, Deadline } from './clocks';
import type { VoidingAct, WindowStart } from './terms';

/** Why a verdict is what it is. Each code has its sentence in `public/_locales` under `reason_<code with _>`. */
export const REASON_CODES = [
  'window-open',
  'window-closing',
  'window-passed',
  'waits-for-delivery',
  'waits-for-generation',
  'waits-for-renewal',
  'waits-for-incident',
  'voided-by-act',
  'voided-by-usage',
  'no-refunds',
  'never-for-this-plan',
  'discretion-only',
  'terms-unknown',
  'terms-second-hand',
  'sources-disagree',
  'start-unknown',
  'cautious-reading',
  'closed-by-buyer',
  'follows-store',
  'test-payment',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

export type VerdictState =
  /** The window is open and the nearest deadline is more than a day away. */
  | { readonly kind: 'open'; readonly deadline: Deadline }
  /** Open, and the last day has begun. */
  | { readonly kind: 'closing'; readonly deadline: Deadline }
  | { readonly kind: 'waiting'; readonly for: WindowStart }
  | { readonly kind: 'voided'; readonly by: VoidingAct; readonly at: Instant }
  | { readonly kind: 'refused' }
  | { readonly kind: 'discretion'; readonly deadline?: Deadline }
  | { readonly kind: 'expired'; readonly at: Instant }
  | { readonly kind: 'closed'; readonly at: Instant }
  | { readonly kind: 'unknown' };

export type WayOut = 'redo' | 'credits' | 'gift' | 'goodwill' | 'platform' | 'store' | 'dispute';

export interface Verdict {
  readonly state: VerdictState;
  /** Most telling first; never empty. */
  readonly reasons: readonly ReasonCode[];
  /** What a refund would bring, as far as it is known. */
  readonly atStake?: { readonly amount: Money; readonly kind: 'full' | 'partial' | 'estimate' };
  /** Acts that would end the refund now: what the guard arms. Empty where nothing is at stake. */
  readonly endedBy: readonly VoidingAct[];
  readonly stillPossible: readonly WayOut[];
  readonly clocks: readonly Clock[];
}
