import { expect, it } from 'vitest';
import { termsDiff } from '../../lib/policy/terms-diff';
import { someTerms } from '../support/a-purchase';

const thirty = { amount: 30, unit: 'day', startsAt: 'purchase', scope: 'any' } as const;
const seven = { ...thirty, amount: 7 };

it('says that 30 days became 7', () => {
  expect(termsDiff(someTerms({ windows: [thirty] }), someTerms({ windows: [seven] }))).toEqual([
    { kind: 'window-length', before: thirty, after: seven },
  ]);
});

it('says which acts now end the refund, which windows came and went, and what is kept', () => {
  const renewal = { amount: 48, unit: 'hour', startsAt: 'renewal', scope: 'subscription' } as const;
  const before = someTerms({ windows: [thirty], voidedBy: ['download'] });
  const after = someTerms({
    stance: 'case-by-case',
    windows: [renewal],
    voidedBy: ['download', 'favorite'],
    notVoidedBy: ['redo-accepted'],
    limits: { feeKept: { summary: '10 %', percent: 10 } },
  });
  expect(termsDiff(before, after)).toEqual([
    { kind: 'stance', before: 'conditional', after: 'case-by-case' },
    { kind: 'window-gone', before: thirty },
    { kind: 'window-new', after: renewal },
    { kind: 'act', act: 'favorite', before: 'unknown', after: 'voids' },
    { kind: 'act', act: 'redo-accepted', before: 'unknown', after: 'does-not-void' },
    { kind: 'fee', after: '10 %' },
  ]);
});

it('is silent about another wording of the same terms', () => {
  const source = {
    url: 'https://acme.example/new',
    readOn: '2026-05-01',
    knowledge: 'in-part',
    summary: 'A week.',
  } as const;
  expect(termsDiff(someTerms(), someTerms({ source }))).toEqual([]);
});
