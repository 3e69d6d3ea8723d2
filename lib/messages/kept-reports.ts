// Where a page that goes leaves what nobody answered: a worker that sleeps is not told what a page said that is gone when it wakes.

import type { RawView } from '../detection/raw-view';
import type { Instant } from '../time/instant';

export interface KeptReport {
  readonly at: Instant;
  readonly view: RawView;
}

/**
 * A page takes a slot by chance, and all are read in one call. Two pages of one way through a shop that take the same slot
 * while the worker sleeps would lose the first one's words: many slots make that rare, and cost no more to read.
 */
export const KEPT_REPORT_SLOTS = 256;
export const keptReportKey = (slot: number): `told:${number}` => `told:${Math.floor(slot)}`;
