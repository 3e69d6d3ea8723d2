// Where a page leaves what nobody answered: a worker that sleeps is not told what a page said that is gone when it wakes, and one
// whose disk is full hears it in vain.

import type { Instant } from '../time/instant';
import type { Asked, PageToBackground } from './protocol';

/** What is told until it was heard. */
export type SureMethod = 'reportView' | 'reportAct';

/** One of the reports, under the name of its message. */
export type KeptReport = {
  readonly at: Instant;
  /** Of the page or frame, as the browser tells it of a sender. */
  readonly origin: string;
} & { readonly [Method in SureMethod]?: Asked<PageToBackground, Method> };

/**
 * A page takes a slot by chance, and all are read in one call. Two pages of one way through a shop that take the same slot
 * while the worker sleeps would lose the first one's words: many slots make that rare, and cost no more to read.
 */
export const KEPT_REPORT_SLOTS = 256;
export const keptReportKey = (slot: number): `told:${number}` => `told:${Math.floor(slot)}`;
