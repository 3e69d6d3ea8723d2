import { describe, expect, it } from 'vitest';
import { actEffect } from '../../lib/policy/act-effect';
import { anAct, aStory, at, frozen, someTerms } from '../support/a-purchase';

const now = at('2026-03-02T00:00:00Z');

describe('one more act', () => {
  it('ends the refund for certain where the terms say so', () => {
    expect(actEffect('download', aStory(), now)).toEqual([
      { clock: 'refund:any:purchase', kind: 'refund', ends: 'certain' },
    ]);
  });

  it('may end it where the terms do not speak of it', () => {
    expect(actEffect('favorite', aStory(), now)).toMatchObject([{ ends: 'possible' }]);
  });

  it('leaves it where the terms say that it does', () => {
    const terms = someTerms({ notVoidedBy: ['favorite'] });
    expect(actEffect('favorite', aStory({ frozen: frozen(terms) }), now)).toEqual([]);
  });

  it('cannot end what is over', () => {
    expect(actEffect('download', aStory(), at('2026-03-08T14:07:00Z'))).toEqual([]);
    const story = aStory({}, { acts: [anAct('download', '2026-03-01T20:00:00Z')] });
    expect(actEffect('download', story, now)).toEqual([]);
  });

  it('uses up the redo and not the refund where taking it keeps the refund', () => {
    const terms = someTerms({
      windows: [
        { amount: 7, unit: 'day', startsAt: 'purchase', scope: 'any' },
        { amount: 7, unit: 'day', startsAt: 'purchase', scope: 'redo' },
      ],
      notVoidedBy: ['redo-accepted'],
    });
    expect(actEffect('redo-accepted', aStory({ frozen: frozen(terms) }), now)).toEqual([
      { clock: 'redo:redo:purchase', kind: 'redo', ends: 'certain' },
    ]);
  });
});
