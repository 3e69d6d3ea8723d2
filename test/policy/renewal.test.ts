import { describe, expect, it } from 'vitest';
import { dueRenewal, paymentAfter } from '@/lib/policy/renewal';
import { isoOf } from '@/lib/time/instant';
import { aStart, aStory, at } from '../support/a-purchase';

describe('the payments of a subscription', () => {
  it.each([
    ['weekly', '2026-03-01T10:00:00Z', '2026-03-08T10:00:00.000Z'],
    ['monthly', '2026-01-31T10:00:00Z', '2026-02-28T10:00:00.000Z'],
    ['monthly', '2026-12-15T10:00:00Z', '2027-01-15T10:00:00.000Z'],
    ['yearly', '2028-02-29T10:00:00Z', '2029-02-28T10:00:00.000Z'],
  ] as const)('%s: after %s comes %s', (kind, from, next) => {
    const after = paymentAfter(at(from), kind);
    expect(after && isoOf(after)).toBe(next);
  });

  it('of a plan that does not renew have no next one', () => {
    expect(paymentAfter(at('2026-03-01T10:00:00Z'), 'one-time')).toBeUndefined();
    expect(paymentAfter(at('2026-03-01T10:00:00Z'), undefined)).toBeUndefined();
  });

  it('are asked about once they were due, until the buyer says', () => {
    const pro = aStory({ renewsAt: at('2026-03-08T10:00:00Z') });
    expect(dueRenewal(pro, at('2026-03-08T09:59:59Z'))).toBeUndefined();
    expect(dueRenewal(pro, at('2026-03-08T10:00:00Z'))).toBe(at('2026-03-08T10:00:00Z'));
    const said = { ...pro, starts: [aStart('renewal', '2026-03-08T10:00:00Z', 'by-hand')] };
    expect(dueRenewal(said, at('2026-03-09T10:00:00Z'))).toBeUndefined();
    expect(dueRenewal(aStory(), at('2026-03-09T10:00:00Z'))).toBeUndefined();
  });
});
