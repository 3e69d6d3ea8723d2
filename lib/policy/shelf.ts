// Where a purchase stands among all others, most urgent first, so that a screen reads only what it shows.

import type { Instant } from '../time/instant';
import type { Purchase } from './purchase';
import type { Verdict } from './verdict';

/** The order in which screens show purchases; the numbers are kept in the database. */
export const SHELVES = { counting: 0, undated: 1, over: 2, deleted: 3 } as const;
export type Shelf = (typeof SHELVES)[keyof typeof SHELVES];

/** Ascending shelf, then ascending rank, is the order of urgency. */
export interface Place {
  readonly shelf: Shelf;
  readonly rank: number;
}

/**
 * A purchase with an open window stands by its end; one without a date by its day, newest first; one that is over by
 * when it ended, latest first. A window that ends at `now` is over; one that may last longer than we can promise stays
 * undated, because acts can still end it.
 */
export function placeOf(purchase: Purchase, { state, endedBy }: Verdict, now: Instant): Place {
  const undated: Place = { shelf: SHELVES.undated, rank: -purchase.boughtAt };
  if (purchase.isTest) return { shelf: SHELVES.over, rank: -purchase.boughtAt };
  switch (state.kind) {
    case 'open':
    case 'closing':
      return { shelf: SHELVES.counting, rank: state.deadline.at };
    case 'discretion':
      return state.deadline !== undefined && state.deadline.at > now
        ? { shelf: SHELVES.counting, rank: state.deadline.at }
        : undated;
    case 'waiting':
    case 'asked':
    case 'unknown':
      return undated;
    case 'expired':
    case 'voided':
      return endedBy.length > 0 ? undated : { shelf: SHELVES.over, rank: -state.at };
    case 'closed':
      return { shelf: SHELVES.over, rank: -state.at };
    case 'refused':
      return { shelf: SHELVES.over, rank: -purchase.boughtAt };
  }
}
