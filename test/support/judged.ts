// How well the reader reads labelled policies: how many right, and which safer than they are.

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
export function rightOf(records: readonly LabelledPolicy[]): number {
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
