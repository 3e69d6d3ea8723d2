import { describe, expect, it } from 'vitest';
import type { CurrencyCode, MinorUnits } from '@/lib/money/money';
import { mergePurchases, splitPurchase, undoJoining } from '@/lib/tracking/merge-purchases';
import { aKeptStory, aWorld, type TestWorld } from '../support/a-world';

const id = (text: string) => text as never;

/** What is kept of a purchase, but for when each field was changed: that stays, however often it is changed back. */
async function toldOf(purchaseId: string, world: TestWorld) {
  const story = await world.ledger.stories.of(id(purchaseId));
  if (!story) return undefined;
  const { changedAt: _changedAt, ...told } = story;
  return told;
}

describe('a wrong split', () => {
  it('is merged: ids together, the earlier moment counts, the other is gone', async () => {
    const world = aWorld();
    const now = world.clock.now();
    const first = aKeptStory({ id: id('one'), gatewayIds: ['cs_live_11111111'] });
    const second = aKeptStory({ id: id('two'), gatewayIds: ['pi_22222222'] });
    await world.ledger.stories.add(first, [], now);
    await world.ledger.stories.add(second, [], now);
    await mergePurchases({ into: 'one', from: 'two' }, world);
    const merged = await world.ledger.stories.of(id('one'));
    expect(merged?.purchase.gatewayIds).toEqual(['cs_live_11111111', 'pi_22222222']);
    expect((await world.ledger.stories.of(id('two')))?.deletedAt).toBe(now);
    await expect(mergePurchases({ into: 'one', from: 'one' }, world)).rejects.toThrow();
  });
});

describe('a wrong merge', () => {
  it('is split: the payment goes with the new one, acts stay', async () => {
    const world = aWorld();
    const kept = aKeptStory({ id: id('one'), gatewayIds: ['cs_live_11111111', 'cs_live_22222222'] });
    await world.ledger.stories.add(kept, [], world.clock.now());
    const { purchaseId } = await splitPurchase({ purchaseId: 'one', gatewayId: 'cs_live_22222222' }, world);
    expect((await world.ledger.stories.of(id('one')))?.purchase.gatewayIds).toEqual(['cs_live_11111111']);
    expect((await world.ledger.stories.of(purchaseId))?.purchase.gatewayIds).toEqual(['cs_live_22222222']);
  });
});

describe('an upgrade', () => {
  const usd = (minor: number) => ({ minor: minor as MinorUnits, currency: 'USD' as CurrencyCode });
  const at = (time: string) => Date.parse(time) as never;

  it('that was recorded as a purchase of its own becomes a later charge of the first order', async () => {
    const world = aWorld();
    const now = world.clock.now();
    const first = aKeptStory({ id: id('one'), boughtAt: at('2026-02-20T10:00:00Z'), shownPrice: usd(2900) });
    const second = aKeptStory({
      id: id('two'),
      boughtAt: at('2026-02-20T12:00:00Z'),
      shownPrice: usd(2000),
      plan: 'Max',
    });
    await world.ledger.stories.add(first, [], now);
    await world.ledger.stories.add(second, [], now);
    // Whichever of the two the buyer began from.
    await mergePurchases({ into: 'two', from: 'one', wasPaidTwice: true }, world);
    expect((await world.ledger.stories.of(id('two')))?.purchase).toMatchObject({
      boughtAt: at('2026-02-20T10:00:00Z'),
      shownPrice: usd(2900),
      plan: 'Max',
      laterCharges: [{ at: at('2026-02-20T12:00:00Z'), amount: usd(2000) }],
    });
  });

  it('that was none is split off: its charge and its moment go with it', async () => {
    const world = aWorld();
    const charge = { at: at('2026-02-20T12:00:00Z'), amount: usd(2000) };
    const kept = aKeptStory({
      id: id('one'),
      boughtAt: at('2026-02-20T10:00:00Z'),
      shownPrice: usd(2900),
      laterCharges: [charge],
    });
    await world.ledger.stories.add(kept, [], world.clock.now());
    const { purchaseId } = await splitPurchase({ purchaseId: 'one', chargeAt: '2026-02-20T12:00:00.000Z' }, world);
    expect((await world.ledger.stories.of(id('one')))?.purchase.laterCharges).toBeUndefined();
    const second = await world.ledger.stories.of(purchaseId);
    expect(second?.purchase).toMatchObject({ boughtAt: charge.at, chargedPrice: usd(2000) });
    expect(second?.purchase.shownPrice).toBeUndefined();
    await expect(splitPurchase({ purchaseId: 'one', chargeAt: '2026-02-20T12:00:00.000Z' }, world)).rejects.toThrow();
  });
});

describe('taking it back', () => {
  const act = (at: string) => ({ act: 'download' as const, at: Date.parse(at) as never, evidence: 'by-hand' as const });

  it('puts two joined records where they were, and keeps what was done since', async () => {
    const world = aWorld();
    const now = world.clock.now();
    const both = act('2026-02-21T10:00:00Z');
    const first = { ...aKeptStory({ id: id('one'), gatewayIds: ['cs_live_11111111'] }), acts: [both] };
    const second = {
      ...aKeptStory({ id: id('two'), gatewayIds: ['pi_22222222'], plan: 'Max' }),
      acts: [both, act('2026-02-22T10:00:00Z')],
    };
    await world.ledger.stories.add(first, [], now);
    await world.ledger.stories.add(second, [], now);
    await mergePurchases({ into: 'one', from: 'two' }, world);
    const since = act('2026-03-01T14:00:00Z');
    await world.ledger.stories.change(id('one'), now, (story) => ({
      story: { ...story, acts: [...story.acts, since] },
      events: [],
    }));
    await undoJoining({ purchaseId: 'one' }, world);
    expect(await toldOf('one', world)).toEqual({ ...first, acts: [both, since] });
    expect(await toldOf('two', world)).toEqual(second);
    // Once: what was taken back is not taken back again.
    await expect(undoJoining({ purchaseId: 'one' }, world)).rejects.toThrow();
  });

  it('makes a split record whole again', async () => {
    const world = aWorld();
    const kept = aKeptStory({ id: id('one'), gatewayIds: ['cs_live_11111111', 'cs_live_22222222'] });
    await world.ledger.stories.add(kept, [], world.clock.now());
    const { purchaseId } = await splitPurchase({ purchaseId: 'one', gatewayId: 'cs_live_22222222' }, world);
    await undoJoining({ purchaseId: 'one' }, world);
    expect(await toldOf('one', world)).toEqual(kept);
    expect((await world.ledger.stories.of(purchaseId))?.deletedAt).toBe(world.clock.now());
  });
});
