import { describe, expect, it } from 'vitest';
import { REDO_SIGNS, REFUND_SIGNS, redoOrRefund } from '../../lib/policy/redo-or-refund';
import { anAct, aStart, aStory, at, frozen, someTerms, termsAt } from '../support/a-purchase';

const now = at('2026-03-04T00:00:00Z');
const withRedo = (voids: boolean) =>
  aStory({
    frozen: frozen(
      someTerms({
        remedies: ['full-refund', 'redo'],
        ...(voids ? { voidedBy: ['redo-accepted'] } : { notVoidedBy: ['redo-accepted'] }),
      }),
    ),
  });

describe('redo or refund', () => {
  it.each(REFUND_SIGNS)('%s speaks for a refund while it is open, whatever else is seen', (sign) => {
    expect(redoOrRefund([...REDO_SIGNS, sign], withRedo(false), now).advice).toBe('refund');
  });

  it.each(REDO_SIGNS)('%s speaks for a redo that leaves the refund alone', (sign) => {
    expect(redoOrRefund([sign], withRedo(false), now)).toMatchObject({ advice: 'redo', redoCosts: 'does-not-void' });
  });

  it('asks first where taking the redo would end an open refund, or where nobody knows', () => {
    expect(redoOrRefund(['only-some-distorted'], withRedo(true), now)).toMatchObject({
      advice: 'ask-first',
      redoCosts: 'voids',
    });
    const silent = aStory({ frozen: frozen(someTerms({ remedies: ['full-refund', 'redo'] })) });
    expect(redoOrRefund(['only-some-distorted'], silent, now)).toMatchObject({
      advice: 'ask-first',
      redoCosts: 'unknown',
    });
  });

  it('advises the redo once there is no refund left to lose', () => {
    const story = { ...withRedo(true), acts: [] };
    expect(redoOrRefund(['faces-unrecognisable'], story, at('2026-04-01T00:00:00Z')).advice).toBe('redo');
  });

  it('advises the refund where no redo is given, and neither where neither is', () => {
    expect(redoOrRefund(['only-some-distorted'], aStory(), now).advice).toBe('refund');
    const none = aStory({ frozen: termsAt('tryitonai', '2026-03-01') });
    expect(redoOrRefund(['faces-unrecognisable'], none, now).advice).toBe('neither-offered');
  });

  it('knows that a redo was already taken', () => {
    const taken = { ...withRedo(false), acts: [anAct('redo-accepted', '2026-03-03T00:00:00Z')] };
    expect(redoOrRefund(['only-some-distorted'], taken, now)).toMatchObject({ redoOffered: false, advice: 'refund' });
  });

  it('says what a redo costs at HeadshotsByAI: the refund', () => {
    const story = aStory(
      { frozen: termsAt('headshotsbyai', '2026-03-01') },
      { starts: [aStart('generation', '2026-03-02T00:00:00Z')] },
    );
    expect(redoOrRefund(['clothes-or-background-unreal'], story, now)).toMatchObject({
      advice: 'ask-first',
      redoCosts: 'voids',
    });
  });

  it('advises nothing without a sign', () => {
    expect(redoOrRefund([], withRedo(false), now).advice).toBe('no-signs');
  });
});
