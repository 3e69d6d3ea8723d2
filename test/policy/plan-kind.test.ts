import { expect, it } from 'vitest';
import { planKindOf } from '../../lib/policy/plan-kind';

it.each([
  ['Pro weekly', 'weekly'],
  ['Premium, billed yearly', 'yearly'],
  ['Annual plan, monthly payments', 'yearly'],
  ['$29/mo', 'monthly'],
  ['Team of 20', 'team'],
  ['100 credits pack', 'credits'],
  ['Pro', undefined],
  ['Starter', undefined],
  ['Teammate headshots', undefined],
  ['Jährlich', 'yearly'],
])('"%s" is %s', (plan, kind) => {
  expect(planKindOf({ plan })).toBe(kind);
});

it('what the buyer said counts before the name', () => {
  expect(planKindOf({ plan: 'Pro weekly', planKind: 'yearly' })).toBe('yearly');
  expect(planKindOf({})).toBeUndefined();
});
