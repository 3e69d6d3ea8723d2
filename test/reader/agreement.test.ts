// Rules, places and the whole text on one act: what they weigh together.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsLikely, type Heard, heardFeatures, WEIGHED_ALIKE } from '@/lib/reader/opinion/agreement';
import { NAMED_ACTS } from '@/lib/reader/opinion/mentions';
import { AGREEMENT } from '@/lib/reader/opinion/opinion-weights';

const claim = fc.record({
  value: fc.constant('download' as const),
  spans: fc.array(fc.constant({ start: 0, end: 1 }), { minLength: 1, maxLength: 4 }),
  confidence: fc.constantFrom(0.5, 0.55, 0.7, 0.8, 0.9),
});
const heard: fc.Arbitrary<Heard> = fc.record({
  found: fc.option(claim, { nil: undefined }),
  named: fc.double({ min: 0, max: 1, noNaN: true }),
  whole: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
  refuses: fc.boolean(),
  timed: fc.boolean(),
  capped: fc.boolean(),
});
const act = fc.constantFrom(...NAMED_ACTS);

describe('what is heard of an act from three sides', () => {
  it('is weighed for every act that can be named, each in one group, number by number', () => {
    expect(WEIGHED_ALIKE.flat().sort()).toEqual([...NAMED_ACTS].sort());
    expect(AGREEMENT.length).toBe(WEIGHED_ALIKE.length);
    fc.assert(
      fc.property(act, heard, (one, sides) => {
        const weights = AGREEMENT[WEIGHED_ALIKE.findIndex((alike) => alike.includes(one))];
        return heardFeatures(one, sides).length === weights?.length;
      }),
    );
  });

  it('is a probability, and never falls as the places speak more for it', () => {
    fc.assert(
      fc.property(act, heard, fc.double({ min: 0, max: 1, noNaN: true }), (one, sides, other) => {
        const [low, high] = [sides.named ?? 0, other].sort((a, b) => a - b);
        const before = endsLikely(one, { ...sides, named: low });
        const after = endsLikely(one, { ...sides, named: high });
        return before > 0 && after < 1 && after >= before;
      }),
    );
  });

  it('never falls as the whole text speaks more for it', () => {
    fc.assert(
      fc.property(act, heard, fc.double({ min: 0, max: 1, noNaN: true }), (one, sides, other) => {
        const [low, high] = [sides.whole ?? 0, other].sort((a, b) => a - b);
        return endsLikely(one, { ...sides, whole: high }) >= endsLikely(one, { ...sides, whole: low });
      }),
    );
  });

  it('is likelier where the rules are sure of it than where they see nothing', () => {
    const sides = { named: 0.5, whole: 0.5, refuses: false, timed: false, capped: false };
    for (const one of ['use-of-credits', 'download', 'generation-started', 'training-started', 'share'] as const) {
      const found = { value: one, spans: [{ start: 0, end: 1 }], confidence: 0.8 };
      expect(endsLikely(one, { ...sides, found })).toBeGreaterThan(endsLikely(one, { ...sides, found: undefined }));
    }
  });
});
