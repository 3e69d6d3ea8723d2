// Every clock of a purchase: what starts it, when it ends exactly or by the cautious reading, and what has stopped it.

import type { Instant } from '../time/instant';
import type { RefundWindow, VoidingAct, WindowStart } from './terms';

export const CLOCK_KINDS = [
  'refund',
  'redo',
  'credits-expire',
  'photos-deleted',
  'renewal',
  'store',
  'platform',
  'answer',
  'money-arrives',
  'dispute',
] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

/** One rule may be read in two ways ("within 7 days" from an hour or from a midnight); the earlier end is the one planned with. */
export interface Deadline {
  /** The cautious end: nothing is promised after it. */
  readonly at: Instant;
  /** The latest end that the wording could also mean; equal to `at` where it is exact. */
  readonly latest: Instant;
  readonly reading: 'exact' | 'cautious';
  /** The last moment we plan for: some time before `at`, so that a request still arrives. */
  readonly lastSafe: Instant;
}

export type ClockState =
  | { readonly kind: 'waiting'; readonly for: WindowStart }
  | { readonly kind: 'running'; readonly startedAt: Instant; readonly deadline: Deadline }
  | { readonly kind: 'ended'; readonly startedAt: Instant; readonly deadline: Deadline }
  | { readonly kind: 'stopped'; readonly by: VoidingAct | 'claim' | 'buyer'; readonly at: Instant };

export interface Clock {
  /** Stable within its purchase: `refund:any:purchase`. */
  readonly id: string;
  readonly kind: ClockKind;
  readonly window?: RefundWindow;
  readonly state: ClockState;
}
