import { describe, expect, it } from 'vitest';
import { usageMeter } from '../../lib/credits/usage-meter';
import type { UsageCap } from '../../lib/policy/terms';
import { nextUsePasses } from '../../lib/policy/voiding';
import { anAct, aStory, at } from '../support/a-purchase';
import { fc } from '../support/properties';

describe('the usage meter', () => {
  it.each<[string, UsageCap, number | undefined, number, number]>([
    ['fewer than 20 credits', { maxCreditsUsed: 20, bound: 'lt' }, undefined, 19, 14],
    ['at most 50 credits', { maxCreditsUsed: 50, bound: 'le' }, undefined, 50, 45],
    ['under 10 % of 100', { percent: 10, bound: 'lt' }, 100, 9, 4],
    ['at most 20 % of 100', { percent: 20, bound: 'le' }, 100, 20, 15],
    ['under 10 % of 75', { percent: 10, bound: 'lt' }, 75, 7, 2],
    ['fewer than 10 pictures and under 20 % of 40', { maxImagesUsed: 10, percent: 20, bound: 'lt' }, 40, 7, 2],
    [
      'fewer than 10 pictures and under 20 % of unknown',
      { maxImagesUsed: 10, percent: 20, bound: 'lt' },
      undefined,
      9,
      4,
    ],
    ['under 5 minutes', { maxMinutesUsed: 5, bound: 'lt' }, undefined, 4, 0],
  ])('%s', (_, cap, bought, allowed, leftAfterFive) => {
    const meter = usageMeter(cap, 5, bought);
    expect(meter?.allowed).toBe(allowed);
    expect(meter?.left).toBe(leftAfterFive);
  });

  it('warns before the use that passes', () => {
    const cap = { maxCreditsUsed: 20, bound: 'lt' } as const;
    const states = [0, 17, 18, 19, 20, 21].map((used) => usageMeter(cap, used, undefined)?.state);
    expect(states).toEqual(['inside', 'inside', 'last', 'at-the-edge', 'passed', 'passed']);
  });

  it('knows nothing of a share of an unknown whole', () => {
    expect(usageMeter({ percent: 10, bound: 'lt' }, 3, undefined)).toBeUndefined();
  });

  it('agrees with what ends a refund', () => {
    const caps = fc.record({
      maxCreditsUsed: fc.integer({ min: 1, max: 60 }),
      bound: fc.constantFrom('lt' as const, 'le' as const),
    });
    fc.assert(
      fc.property(caps, fc.integer({ min: 0, max: 70 }), (cap, used) => {
        const acts = used > 0 ? [anAct('use-of-credits', '2026-03-02T10:00:00Z', { count: used })] : [];
        const story = aStory({ creditsBought: 100 }, { acts });
        const passes = nextUsePasses(cap, story, at('2026-03-03T10:00:00Z'));
        const meter = usageMeter(cap, used, 100);
        expect(passes).toBe(meter !== undefined && (meter.state === 'at-the-edge' || meter.state === 'passed'));
      }),
    );
  });
});
