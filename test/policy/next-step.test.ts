import { describe, expect, it } from 'vitest';
import { nextStepOf } from '../../lib/policy/next-step';
import { verdictOf } from '../../lib/policy/verdict';
import { anAct, aStart, aStory, at, frozen, someTerms } from '../support/a-purchase';

const step = (story: ReturnType<typeof aStory>, now: string) => nextStepOf(verdictOf(story, at(now)), story);
const fromDelivery = frozen(
  someTerms({ windows: [{ amount: 7, unit: 'day', startsAt: 'delivery', scope: 'any' }], remedies: ['redo'] }),
);

describe('the one best step', () => {
  it('is to choose first while there is time and a download would end the refund', () => {
    expect(step(aStory(), '2026-03-02T00:00:00Z')).toEqual({ kind: 'choose-first' });
  });

  it('is to ask on the last day, and at once where nothing ends the refund', () => {
    expect(step(aStory(), '2026-03-08T00:00:00Z')).toEqual({ kind: 'ask-refund' });
    const free = aStory({ frozen: frozen(someTerms({ voidedBy: [] })) });
    expect(step(free, '2026-03-02T00:00:00Z')).toEqual({ kind: 'ask-refund' });
  });

  it('is to say when the pictures came, while the window waits for them', () => {
    const waiting = aStory({ frozen: fromDelivery });
    expect(step(waiting, '2026-03-02T00:00:00Z')).toEqual({ kind: 'set-start' });
    const ready = aStory({ frozen: fromDelivery }, { starts: [aStart('delivery', '2026-03-02T00:00:00Z')] });
    expect(step(ready, '2026-03-03T00:00:00Z')).toEqual({ kind: 'choose-first' });
  });

  it('points to what is still possible once the refund ended', () => {
    const voided = aStory({ frozen: fromDelivery }, { acts: [anAct('download', '2026-03-02T00:00:00Z')] });
    expect(step(voided, '2026-03-03T00:00:00Z')).toMatchObject({ kind: 'ways-out' });
  });

  it('is nothing once the purchase was put away', () => {
    expect(step(aStory({ closedAt: at('2026-03-02T00:00:00Z') }), '2026-03-03T00:00:00Z')).toBeUndefined();
  });
});
