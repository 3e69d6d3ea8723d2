import { describe, expect, it } from 'vitest';
import { freezeTerms, governingTerms, isIntact } from '../../lib/policy/governing-terms';
import { at, someTerms } from '../support/a-purchase';

const sha256 = async (text: string) => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

const old = someTerms({ inForceFrom: 'unknown' });
const shorter = someTerms({
  inForceFrom: '2026-03-01',
  windows: [{ amount: 3, unit: 'day', startsAt: 'purchase', scope: 'any' }],
});

describe('the version of the purchase day', () => {
  it.each([
    ['2026-02-28', old],
    ['2026-03-01', shorter],
    ['2027-01-01', shorter],
  ] as const)('on %s', (day, expected) => {
    expect(governingTerms([old, shorter], day)).toEqual({ terms: expected });
  });

  it('is the first that was read, for an older purchase', () => {
    expect(governingTerms([shorter], '2020-01-01')).toEqual({ terms: shorter });
  });

  it('is nothing where nothing was read', () => {
    expect(governingTerms([], '2026-03-01')).toBeUndefined();
  });

  it('keeps another source that disagrees beside the seller’s own', () => {
    const hearsay = someTerms({
      source: { url: 'https://other.example', readOn: '2026-01-01', knowledge: 'second-hand', summary: 'None.' },
      stance: 'none',
    });
    expect(governingTerms([hearsay, old], '2026-01-02')).toEqual({ terms: old, disagreeing: hearsay });
    const agreeing = { ...hearsay, stance: 'conditional' } as const;
    expect(governingTerms([agreeing, old], '2026-01-02')).toEqual({ terms: old });
  });
});

describe('the frozen copy', () => {
  it('has the same hash for the same facts in another order', async () => {
    const frozen = await freezeTerms({ terms: old }, at('2026-03-01T00:00:00Z'), sha256);
    const turned = Object.fromEntries(Object.entries(old).reverse()) as unknown as typeof old;
    expect((await freezeTerms({ terms: turned }, at('2026-03-02T00:00:00Z'), sha256)).sha256).toBe(frozen.sha256);
    expect(frozen.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await isIntact(frozen, sha256)).toBe(true);
  });

  it('shows that it was changed', async () => {
    const frozen = await freezeTerms({ terms: old }, at('2026-03-01T00:00:00Z'), sha256);
    expect(await isIntact({ ...frozen, terms: shorter }, sha256)).toBe(false);
  });
});
