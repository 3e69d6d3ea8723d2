// Policies written before the reader was opened: how many it reads right, and that it never makes a buyer feel safer.

import { describe, expect, it } from 'vitest';
import { readPolicy } from '@/lib/reader/read-policy';
import first from '../fixtures/reader/blind-a.json';
import second from '../fixtures/reader/blind-b.json';
import third from '../fixtures/reader/blind-c.json';
import fourth from '../fixtures/reader/blind-d.json';

const records = [...first, ...second, ...third, ...fourth];

interface Label {
  readonly isPolicy: boolean;
  readonly stance?: string;
  readonly primaryWindowHours?: number | null;
  readonly windowStartsAt?: string | null;
  readonly voidedBy?: readonly string[];
}

function critical(of: Omit<Label, 'isPolicy' | 'stance'> & { readonly stance?: string | null }): string {
  return JSON.stringify([
    of.stance ?? null,
    of.primaryWindowHours ?? null,
    of.windowStartsAt ?? null,
    [...(of.voidedBy ?? [])].sort(),
  ]);
}

function dangersOf(text: string, language: string, gold: Label): string[] {
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

describe('policies written without knowledge of the reader', () => {
  it('are mostly read right in all that is critical', () => {
    const policies = records.filter(({ gold }) => gold.isPolicy);
    const right = policies.filter(
      ({ text, language, gold }) => critical(gold) === critical(readPolicy({ text, language })),
    );
    expect(right.length / policies.length).toBeGreaterThanOrEqual(0.88);
  });

  it('never look safer than they are', () => {
    const dangerous = records.flatMap(({ slug, text, language, gold }) =>
      dangersOf(text, language, gold).map((danger) => `${slug}: ${danger}`),
    );
    expect(dangerous.length, dangerous.join('\n')).toBe(0);
  });
});
