// One generation that cost credits, from its start to what came back for it. Values; every step gives a new one.

import type { Brand } from '../lang/brand';
import type { ProviderId } from '../policy/terms';
import type { Instant } from '../time/instant';
import type { Platform } from './rules';

export type GenerationId = Brand<string, 'GenerationId'>;

/** A report of a bad result. `waiting` until the seller's answer is seen; `unknown` where it was missed. */
interface BadReport {
  readonly at: Instant;
  readonly outcome: 'waiting' | 'refunded' | 'refused' | 'unknown';
  readonly answeredAt?: Instant;
}

type GenerationEnd =
  | { readonly kind: 'running' }
  | { readonly kind: 'finished'; readonly at: Instant }
  /** The credits of a failure: `returned` was seen on a balance or a notice, `kept` was seen not to come, `unseen` is neither. */
  | { readonly kind: 'failed'; readonly at: Instant; readonly credits: 'unseen' | 'returned' | 'kept' };

export interface Generation {
  readonly id: GenerationId;
  readonly provider: ProviderId;
  /** Id of the feature in the seller's table; absent where it was not recognised. */
  readonly feature?: string;
  /** What the page called it. */
  readonly label?: string;
  readonly platform: Platform;
  readonly place?: string;
  /** What tells this picture from others; reports of one picture are counted together. */
  readonly image?: string;
  readonly cost?: number;
  /** The balance that the page showed before it began. */
  readonly balanceBefore?: number;
  readonly startedAt: Instant;
  readonly end: GenerationEnd;
  readonly reports: readonly BadReport[];
  /** It was there before we were: how old it is, nobody knows. */
  readonly ageUnknown?: true;
  readonly evidence: 'seen-on-page' | 'by-hand';
}

/** The result is there. A generation that has ended stays as it ended. */
export function finished(generation: Generation, at: Instant): Generation {
  return generation.end.kind === 'running' ? { ...generation, end: { kind: 'finished', at } } : generation;
}

export function failed(generation: Generation, at: Instant): Generation {
  return generation.end.kind === 'running'
    ? { ...generation, end: { kind: 'failed', at, credits: 'unseen' } }
    : generation;
}

/**
 * Reads a balance that was seen after a failure: as high as before means that the credits came back or were never
 * taken; lower by the cost or more means that they have not. A balance that moved for other reasons proves nothing.
 */
export function balanceSeen(generation: Generation, balance: number): Generation {
  const { end, balanceBefore, cost } = generation;
  if (end.kind !== 'failed' || end.credits === 'returned' || balanceBefore === undefined) return generation;
  if (balance >= balanceBefore) return { ...generation, end: { ...end, credits: 'returned' } };
  if (cost !== undefined && balance <= balanceBefore - cost) return { ...generation, end: { ...end, credits: 'kept' } };
  return generation;
}

/** A notice said that the credits of a failure came back. */
export function creditsReturned(generation: Generation): Generation {
  return generation.end.kind === 'failed'
    ? { ...generation, end: { ...generation.end, credits: 'returned' } }
    : generation;
}

/** A report was sent. An answer to an earlier one that never was seen is unknown from here on. */
export function reported(generation: Generation, at: Instant): Generation {
  const earlier = generation.reports.map((report) =>
    report.outcome === 'waiting' ? { ...report, outcome: 'unknown' as const } : report,
  );
  return { ...generation, reports: [...earlier, { at, outcome: 'waiting' }] };
}

/** The seller's answer to the report that waits for one; nothing changes where none does. */
export function answered(generation: Generation, outcome: 'refunded' | 'refused' | 'unknown', at: Instant): Generation {
  const waiting = generation.reports.findIndex((report) => report.outcome === 'waiting');
  if (waiting < 0) return generation;
  return {
    ...generation,
    reports: generation.reports.map((report, index) =>
      index === waiting ? { ...report, outcome, answeredAt: at } : report,
    ),
  };
}

export const wasRefunded = (generation: Generation): boolean =>
  generation.reports.some(({ outcome }) => outcome === 'refunded') ||
  (generation.end.kind === 'failed' && generation.end.credits === 'returned');
