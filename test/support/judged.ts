// How well the reader reads labelled policies: how many right, and which safer than they are.

import { describe, expect, it } from 'vitest';
import { readPolicy } from '@/lib/reader/read-policy';
import type { LabelledPolicy } from './labelled-policy';

/** What a buyer acts on, in one string. */
export function critical(of: Omit<LabelledPolicy['gold'], 'isPolicy'>): string {
  return JSON.stringify([
    of.stance ?? null,
    of.primaryWindowHours ?? null,
    of.windowStartsAt ?? null,
    [...(of.voidedBy ?? [])].sort(),
  ]);
}

/** The share of the policies among them that is read right in all that is critical. */
function rightOf(records: readonly LabelledPolicy[]): number {
  const policies = records.filter(({ gold }) => gold.isPolicy);
  const right = policies.filter(
    ({ text, language, gold }) => critical(gold) === critical(readPolicy({ text, language })),
  );
  return right.length / policies.length;
}

/** What makes a buyer feel safer than the text does, each with the text it was read in. */
export function dangersOf(records: readonly LabelledPolicy[]): string[] {
  return records.flatMap((record) => dangersIn(record).map((danger) => `${record.slug}: ${danger}`));
}

function dangersIn({ text, language, gold }: LabelledPolicy): string[] {
  const read = readPolicy({ text, language });
  const hours = read.primaryWindowHours;
  if (!gold.isPolicy)
    return read.isPolicy && (hours !== null || read.stance === 'refunds') ? ['terms where there are none'] : [];
  const dangers: string[] = [];
  if (hours !== null && hours > (gold.primaryWindowHours ?? 0)) dangers.push(`window of ${hours} h`);
  if (hours !== null && gold.voidedBy?.includes('download') === true && !read.voidedBy.includes('download'))
    dangers.push('download missed');
  if (gold.stance === 'none' && read.stance !== null && read.stance !== 'none') dangers.push(read.stance);
  return dangers;
}

/** What a set must keep: the share read right in all that is critical, and the most readings that are too kind. */
export type KeptSet = readonly [name: string, records: readonly LabelledPolicy[], right: number, dangerous: number];

/** Holds each set to what it must keep. */
export function describeSets(title: string, sets: readonly KeptSet[]): void {
  describe.each(sets)(`${title}: %s`, (_, records, right, dangerous) => {
    it('are read right in all that is critical, as often as they once were', () => {
      expect(rightOf(records)).toBeGreaterThanOrEqual(right);
    });

    it('seldom look safer than they are', () => {
      const dangers = dangersOf(records);
      expect(dangers.length, dangers.join('\n')).toBeLessThanOrEqual(dangerous);
    });
  });
}
