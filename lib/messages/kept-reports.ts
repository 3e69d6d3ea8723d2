// Where a page that goes leaves what nobody answered: a worker that sleeps is not told what a page said that is gone when it wakes.

import type { RawView } from '../detection/raw-view';
import type { Instant } from '../time/instant';

export interface KeptReport {
  readonly at: Instant;
  readonly view: RawView;
}

/** A page takes a slot by chance, so that two that go at once hardly meet, and all are read in one call. */
export const KEPT_REPORT_SLOTS = 32;
export const keptReportKey = (slot: number): `told:${number}` => `told:${Math.floor(slot)}`;
