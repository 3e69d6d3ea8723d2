// Whole pages as sellers publish them: terms, help articles and price lists of which a few lines speak of money back.

import { describe, expect, it } from 'vitest';
import { readPolicy } from '@/lib/reader/read-policy';
import catalogue from '../fixtures/reader/blind-uu.json';
import every from '../fixtures/reader/blind-v.json';
import learned from '../fixtures/reader/learned.json';
import terms from '../fixtures/reader/long-a.json';
import helpPages from '../fixtures/reader/long-b.json';
import thirdSet from '../fixtures/reader/long-c.json';
import otherLanguages from '../fixtures/reader/long-d.json';
import lawyers from '../fixtures/reader/long-e.json';
import tenLanguages from '../fixtures/reader/long-f.json';
import seventhSet from '../fixtures/reader/long-g.json';
import policyPages from '../fixtures/reader/long-h.json';
import startUps from '../fixtures/reader/long-i.json';
import eightLanguages from '../fixtures/reader/long-j.json';
import { critical, dangersOf, describeSets, type KeptSet } from '../support/judged';
import type { LabelledPolicy } from '../support/labelled-policy';
import { surrounded } from '../support/surrounded';

const sets: readonly KeptSet[] = [
  ['terms', terms, 0.8, 0],
  ['help pages and price lists', helpPages, 0.78, 0],
  ['in other languages', otherLanguages, 0.66, 0],
  ['pages of refund policies', policyPages, 0.62, 2],
  // Written late: much is not read yet.
  ['by lawyers', lawyers, 0.57, 1],
  ['in ten languages', tenLanguages, 0.57, 0],
  ['of young firms', startUps, 0.63, 0],
  ['in eight languages', eightLanguages, 0.59, 1],
  // Nobody looked into these while the reader was changed.
  ['kept apart', thirdSet, 0.73, 1],
  ['kept apart, second set', seventhSet, 0.5, 3],
];

describeSets('long pages written without knowledge of the reader', sets);

describe.each([
  ['as in a catalogue', catalogue, 0.87, 3],
  ['in every form of sentence', every, 0.88, 2],
  ['written to learn from', learned, 0.89, 8],
] as const)('policies %s, with the rest of a page around them', (_, records, same, more) => {
  it.each(['first', 'second'] as const)(
    'are read as they are alone, in all that is critical: %s half of what stands around',
    (half) => {
      const pages = records.flatMap((record: LabelledPolicy) => {
        const page = record.gold.isPolicy ? surrounded(record, half) : undefined;
        return page === undefined ? [] : [[critical(readPolicy(record)), critical(readPolicy(page))]];
      });
      expect(pages.length).toBeGreaterThan(30);
      expect(pages.filter(([alone, within]) => alone === within).length / pages.length).toBeGreaterThanOrEqual(same);
    },
  );

  it('seldom look safer than they are', () => {
    const policies = records.filter(({ gold }) => gold.isPolicy);
    const pages = policies.flatMap((record: LabelledPolicy) => surrounded(record, 'first') ?? []);
    const alone = dangersOf(policies).length;
    expect(dangersOf(pages).length - alone).toBeLessThanOrEqual(more);
  });
});
