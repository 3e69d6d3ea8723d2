// Every clock of a purchase: what starts it, when it ends exactly or by the cautious reading, and what has stopped it.

import type { Instant } from '../time/instant';
import { claimClocks } from './claim-clocks';
import { datedClocks } from './dated-clocks';
import { platformClocks } from './platform-clocks';
import type { PurchaseStory } from './purchase';
import type { RefundWindow, VoidingAct, WindowStart } from './terms';
import { startsLike, windowClocks } from './window-clocks';

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

/** Every clock of a purchase, those that run first, by their end. One that closes never closes another. */
export function clocksOf(story: PurchaseStory, now: Instant): readonly Clock[] {
  const clocks: Clock[] = [];
  const { frozen } = story.purchase;
  if (frozen !== undefined) {
    const own = windowClocks(frozen.terms, story, now);
    clocks.push(...own);
    if (frozen.disagreeing !== undefined) {
      const others = windowClocks(startsLike(frozen.terms, frozen.disagreeing), story, now);
      clocks.push(...others.filter((other) => !own.some((clock) => sameRight(clock, other))).map(fromSecondSource));
    }
  }
  clocks.push(...platformClocks(story, now), ...claimClocks(story, now), ...datedClocks(story, now));
  // Two windows of one name and length are one right, told twice.
  const distinct = new Map(clocks.map((clock) => [clock.id, clock]));
  return [...distinct.values()].sort(byEnd);
}

function sameRight(a: Clock, b: Clock): boolean {
  return a.id === b.id && a.window?.amount === b.window?.amount && a.window?.unit === b.window?.unit;
}

function fromSecondSource(clock: Clock): Clock {
  return { ...clock, id: `${clock.id}:second-source` };
}

const ORDER = { running: 0, waiting: 1, stopped: 2, ended: 3 } as const;

function byEnd(a: Clock, b: Clock): number {
  return ORDER[a.state.kind] - ORDER[b.state.kind] || endOf(a) - endOf(b);
}

function endOf({ state }: Clock): number {
  return state.kind === 'running' || state.kind === 'ended' ? state.deadline.at : 0;
}
