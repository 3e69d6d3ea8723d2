import { describe, expect, it } from 'vitest';
import { gapsIn } from '../../lib/claims/untouched';
import type { PurchaseId } from '../../lib/policy/purchase';
import { followAccess, noteAbsence } from '../../lib/tracking/follow-coverage';
import { recordAct } from '../../lib/tracking/record-act';
import { at } from '../support/a-purchase';
import { aKeptStory, aWorld } from '../support/a-world';

const id = 'p1' as PurchaseId;

async function withOrder() {
  const world = aWorld();
  const story = aKeptStory();
  await world.ledger.stories.add(story, [], world.clock.now());
  const gaps = async () => gapsIn(story, await world.ledger.stories.logOf(id), world.clock.now());
  return { world, gaps };
}

describe('what could not be watched', () => {
  it('is written when access is taken away and given back, once each', async () => {
    const { world, gaps } = await withOrder();
    let may = true;
    const follow = () => followAccess(async () => may, world);
    await follow();
    expect(await gaps()).toEqual([]);
    may = false;
    world.moveTo('2026-03-02T10:00:00Z');
    await follow();
    world.moveTo('2026-03-02T11:00:00Z');
    await follow();
    may = true;
    world.moveTo('2026-03-02T12:00:00Z');
    await follow();
    await follow();
    expect(await gaps()).toEqual([
      { from: at('2026-03-02T10:00:00Z'), until: at('2026-03-02T12:00:00Z'), because: 'not-permitted' },
    ]);
  });

  it('is the time in which the extension was off', async () => {
    const { world, gaps } = await withOrder();
    world.moveTo('2026-03-03T10:00:00Z');
    await noteAbsence(at('2026-03-02T10:00:00Z'), world);
    expect(await gaps()).toEqual([
      { from: at('2026-03-02T10:00:00Z'), until: at('2026-03-03T10:00:00Z'), because: 'extension-off' },
    ]);
  });

  it('is nothing where it was away for a moment, or where nobody knows since when', async () => {
    const { world, gaps } = await withOrder();
    world.moveTo('2026-03-03T10:00:00Z');
    await noteAbsence(at('2026-03-03T09:59:30Z'), world);
    await noteAbsence(undefined, world);
    expect(await gaps()).toEqual([]);
  });

  it('is a press that passed before the page was known', async () => {
    const { world, gaps } = await withOrder();
    world.moveTo('2026-03-03T10:00:00Z');
    const { provider, host } = aKeptStory().purchase;
    await recordAct(
      { act: 'download', outcome: 'not-checked', purchaseIds: [], count: 1, how: 'unknown' },
      { provider, host },
      world,
    );
    expect(await gaps()).toEqual([
      { from: at('2026-03-03T10:00:00Z'), until: at('2026-03-03T10:00:00Z'), because: 'not-checked' },
    ]);
  });
});
