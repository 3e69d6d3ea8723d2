import { describe, expect, it } from 'vitest';
import type { ActReport } from '../../lib/messages/protocol';
import type { KeptStory } from '../../lib/tracking/ports';
import { withReport } from '../../lib/tracking/record-act';
import { anAct, aStory, at } from '../support/a-purchase';

const now = at('2026-03-02T10:00:00Z');
const story = (acts: KeptStory['acts']): KeptStory => ({
  ...aStory({}, { acts }),
  reminders: {},
  allowed: [],
  keptSince: at('2026-03-01T14:07:00Z'),
});
const report = (outcome: ActReport['outcome'], count = 1): ActReport => ({
  act: 'generation-started',
  outcome,
  purchaseIds: ['p1'],
  count,
  how: 'label',
});

describe('an act that the guard tells of', () => {
  it('is recorded once although two tabs let it pass at once', () => {
    const passed = anAct('generation-started', '2026-03-02T09:59:58Z', { evidence: 'allowed-by-buyer' });
    expect(withReport(story([passed]), report('allowed'), now)).toBeUndefined();
  });

  it('is another use than one that was counted a moment before', () => {
    const counted = anAct('generation-started', '2026-03-02T09:59:58Z', { count: 4 });
    const after = withReport(story([counted]), report('allowed', 4), now);
    expect(after?.story.acts.map(({ count }) => count)).toEqual([4, 4]);
  });

  it('counts every use that ends nothing', () => {
    const counted = anAct('generation-started', '2026-03-02T09:59:59Z', { count: 4 });
    expect(withReport(story([counted]), report('seen', 2), now)?.story.acts).toHaveLength(2);
  });
});
