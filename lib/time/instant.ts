// A point in time, the same everywhere: milliseconds since 1970-01-01T00:00Z, whole and finite.

import type { Brand } from '../lang/brand';

export type Instant = Brand<number, 'Instant'>;

/** The largest distance from 1970 that a JavaScript date can name, in milliseconds. */
const FARTHEST = 8.64e15;

/** The instant at `ms` milliseconds after 1970, or nothing where no date has that number. */
export function instantOf(ms: number): Instant | undefined {
  return Number.isFinite(ms) && Math.abs(ms) <= FARTHEST ? (Math.trunc(ms) as Instant) : undefined;
}

/** Reads an ISO 8601 text that names its offset (`2026-03-01T10:00:00Z`); anything else is nothing. */
export function parseInstant(text: string): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
  return instantOf(Date.parse(text));
}

export function isoOf(instant: Instant): string {
  return new Date(instant).toISOString();
}
