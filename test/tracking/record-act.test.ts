import { describe, expect, it } from 'vitest';
import type { ActReport } from '../../lib/messages/protocol';
import type { PurchaseId } from '../../lib/policy/purchase';
import { undoAct } from '../../lib/tracking/mark-act';
import type { KeptStory } from '../../lib/tracking/ports';
import { recordAct, withReport } from '../../lib/tracking/record-act';
import { anAct, aStory, at } from '../support/a-purchase';
import { aKeptStory, aWorld } from '../support/a-world';

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

describe('an act that is told again because nobody answered', () => {
  const id = 'p1' as PurchaseId;
  const { provider, host } = aKeptStory().purchase;
  const pressedAt = at('2026-03-02T10:00:00Z');
  const told = (outcome: ActReport['outcome'], over: Partial<ActReport> = {}): ActReport => ({
    ...report(outcome),
    purchaseIds: [id],
    at: pressedAt,
    ...over,
  });

  async function withOrder() {
    const world = aWorld('2026-03-02T10:00:00Z');
    await world.ledger.stories.add(aKeptStory(), [], world.clock.now());
    const tell = (one: ActReport) => recordAct(one, { provider, host }, world);
    const times = async () => (await world.ledger.stories.of(id))?.acts.map((act) => act.at);
    return { world, tell, times };
  }

  it.each(['allowed', 'allowed-for-good', 'not-checked', 'seen'] as const)(
    'is one act, of the time of its press: %s',
    async (outcome) => {
      const { world, tell, times } = await withOrder();
      await tell(told(outcome));
      for (const later of [1_000, 60_000, 3_600_000]) {
        world.moveTo(later);
        await tell(told(outcome));
      }
      expect(await times()).toEqual([pressedAt]);
      await tell(told(outcome, { at: world.clock.now() }));
      expect(await times()).toEqual([pressedAt, world.clock.now()]);
    },
  );

  it('is of the time of its press although it was heard only later', async () => {
    const { world, tell, times } = await withOrder();
    world.moveTo(7_200_000);
    await tell(told('allowed'));
    expect(await times()).toEqual([pressedAt]);
  });

  it('stays away where the buyer has taken it back meanwhile', async () => {
    const { world, tell, times } = await withOrder();
    await tell(told('allowed'));
    world.moveTo(60_000);
    await undoAct({ purchaseId: id, act: 'generation-started' }, world);
    await tell(told('allowed'));
    expect(await times()).toEqual([]);
  });

  it.each([
    ['the future', '2026-03-02T10:00:01Z'],
    ['long ago', '2026-02-20T10:00:00Z'],
  ])('is of now where the page names %s', async (_, named) => {
    const { tell, times } = await withOrder();
    await tell(told('allowed', { at: at(named) }));
    expect(await times()).toEqual([pressedAt]);
  });

  it('begins the time in which nobody looked at its press', async () => {
    const { world, tell } = await withOrder();
    world.moveTo(30_000);
    await tell(told('not-checked', { purchaseIds: [] }));
    const log = await world.ledger.stories.logOf(id);
    expect(log.map(({ event }) => event)).toEqual([{ kind: 'unwatched', from: pressedAt, because: 'not-checked' }]);
  });
});
