// How generations turned out, by feature: how many came, failed, were reported, and what came back.

import type { Generation } from './generation';
import { wasRefunded } from './generation';

export interface GenerationOutcomes {
  readonly made: number;
  readonly running: number;
  readonly failed: number;
  /** Failures whose credits were not seen to come back. */
  readonly failedWithoutCredits: number;
  readonly reported: number;
  readonly refunded: number;
  readonly refused: number;
  readonly creditsSpent: number;
  readonly creditsBack: number;
  /** Finished and not reported, of all that ended; 0 to 1. Absent where none has ended. */
  readonly successRate?: number;
  /** Granted, of all reports with a known answer; absent where none has one. */
  readonly grantRate?: number;
}

export function outcomesOf(generations: readonly Generation[]): GenerationOutcomes {
  let running = 0;
  let failed = 0;
  let failedWithoutCredits = 0;
  let reported = 0;
  let refunded = 0;
  let refused = 0;
  let good = 0;
  let creditsSpent = 0;
  let creditsBack = 0;
  for (const generation of generations) {
    const { end, reports, cost = 0 } = generation;
    if (end.kind === 'running') running += 1;
    if (end.kind === 'failed') {
      failed += 1;
      if (end.credits !== 'returned') failedWithoutCredits += 1;
    }
    if (reports.length > 0) reported += 1;
    refunded += reports.some(({ outcome }) => outcome === 'refunded') ? 1 : 0;
    refused += reports.filter(({ outcome }) => outcome === 'refused').length > 0 && !wasRefunded(generation) ? 1 : 0;
    if (end.kind === 'finished' && reports.length === 0) good += 1;
    creditsSpent += cost;
    if (wasRefunded(generation)) creditsBack += cost;
  }
  const ended = generations.length - running;
  const answeredReports = refunded + refused;
  return {
    made: generations.length,
    running,
    failed,
    failedWithoutCredits,
    reported,
    refunded,
    refused,
    creditsSpent,
    creditsBack,
    ...(ended > 0 && { successRate: good / ended }),
    ...(answeredReports > 0 && { grantRate: refunded / answeredReports }),
  };
}

/** The same by feature, most used first; what no feature was recognised for is under `undefined`. */
export function outcomesByFeature(
  generations: readonly Generation[],
): readonly { readonly feature: string | undefined; readonly outcomes: GenerationOutcomes }[] {
  const groups = new Map<string | undefined, Generation[]>();
  for (const generation of generations) {
    const group = groups.get(generation.feature) ?? [];
    group.push(generation);
    groups.set(generation.feature, group);
  }
  return [...groups]
    .map(([feature, group]) => ({ feature, outcomes: outcomesOf(group) }))
    .sort((a, b) => b.outcomes.made - a.outcomes.made);
}
