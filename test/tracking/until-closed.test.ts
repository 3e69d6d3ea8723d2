// What is bought in a private window and wanted no longer than that leaves nothing behind, and touches nothing that is kept.

import { describe, expect, it } from 'vitest';
import type { ProviderId } from '@/lib/policy/terms';
import { DEFAULT_SETTINGS } from '@/lib/store/settings';
import { MINUTE } from '@/lib/time/duration';
import type { Instant } from '@/lib/time/instant';
import { answerQuestion } from '@/lib/tracking/answer-question';
import { changeSettings } from '@/lib/tracking/change-settings';
import { keepCopy } from '@/lib/tracking/keep-copies';
import { gatherBackup, sourceOf } from '@/lib/tracking/make-backup';
import { recordAct } from '@/lib/tracking/record-act';
import { apart } from '@/lib/tracking/until-closed';
import { aShop } from '../support/a-page';
import { aKeptStory, aWorld, type TestWorld } from '../support/a-world';

const STRIPE = 'https://checkout.stripe.com/c/pay/cs_live_a1B2c3D4e5F6g7H8#fid';
const PRO = ['Pro', '$39', 'one-time'];
const aragon = 'aragon' as ProviderId;

const kept = async (world: TestWorld) =>
  (await world.ledger.stories.boughtBetween(aragon, 0 as Instant, world.clock.now())).filter(
    ({ deletedAt }) => deletedAt === undefined,
  );
const traces = async ({ ledger }: TestWorld) => [
  ...(await ledger.stories.records(undefined, 100)),
  ...(await ledger.checkouts.all()),
  ...(await ledger.sightings.all()),
  ...(await ledger.questions.open()),
];

/** A test's world as pages of a private window find it. */
const privately = (world: TestWorld): TestWorld => ({ ...world, ...apart(true, world) });

async function buys(world: TestWorld, tab = 1): Promise<void> {
  const shop = aShop(world);
  await (await shop.open('/pricing', { tab })).presses('Buy Pro', PRO, STRIPE);
  world.moveTo(3 * MINUTE);
  await shop.open('/dashboard?session_id=cs_live_a1B2c3D4e5F6g7H8', { from: 'checkout.stripe.com', tab });
}

describe('a purchase of a private window that is kept until it is closed', () => {
  it('is there while the window is open, and gone without a trace when it is forgotten', async () => {
    const world = aWorld();
    await buys(privately(world));
    expect((await kept(world)).map(({ purchase, untilClosed }) => [purchase.plan, untilClosed])).toEqual([
      ['Pro', true],
    ]);
    await world.ledger.forgetUntilClosed();
    expect(await traces(world)).toEqual([]);
  });

  it('goes into no copy and no backup', async () => {
    const world = aWorld();
    await buys(privately(world));
    expect(await keepCopy(world)).toBe(false);
    expect((await gatherBackup(sourceOf(world.ledger))).records).toEqual([]);
    await world.ledger.stories.add(aKeptStory(), [], world.clock.now());
    expect((await gatherBackup(sourceOf(world.ledger))).records).toHaveLength(1);
  });

  it('is asked about apart, and its answer goes with it', async () => {
    const world = aWorld();
    const shop = aShop(privately(world));
    await (await shop.open('/pricing')).presses('Buy Pro', PRO, STRIPE);
    world.moveTo(3 * MINUTE);
    await (await shop.open('/dashboard', { from: 'checkout.stripe.com' })).settles('Dashboard');
    const [question] = await world.ledger.questions.open();
    expect(question?.untilClosed).toBe(true);
    expect(await apart(false, world).ledger.questions.open()).toEqual([]);
    await answerQuestion({ questionId: question?.id ?? '', bought: true }, world);
    expect(await kept(world)).toHaveLength(1);
    await world.ledger.forgetUntilClosed();
    expect(await traces(world)).toEqual([]);
  });

  it('neither uses nor touches what ordinary windows left', async () => {
    const world = aWorld();
    const shop = aShop({ ...world, ...apart(false, world) });
    await (await shop.open('/pricing')).presses('Buy Pro', PRO, STRIPE);
    const before = await traces(world);
    // The way back in a private window is not the end of the way that an ordinary one began.
    const own = aShop(privately(world));
    await own.open('/dashboard?payment=success', { tab: 2 });
    const story = aKeptStory({ provider: aragon });
    await world.ledger.stories.add(story, [], world.clock.now());
    await recordAct(
      { act: 'download', outcome: 'seen', purchaseIds: [story.purchase.id], count: 1, how: 'link' },
      { provider: aragon, host: 'www.aragon.ai' },
      apart(true, world),
    );
    await world.ledger.forgetUntilClosed();
    expect((await kept(world))[0]?.acts).toEqual([]);
    expect(await traces(world)).toEqual([...(await world.ledger.stories.records(undefined, 9)), ...before]);
  });

  it('stays for good if the buyer says so in time, and goes at once if the buyer wants nothing kept', async () => {
    for (const [privateWindows, count] of [
      ['keep', 1],
      ['nothing', 0],
    ] as const) {
      const world = aWorld();
      await world.ledger.settings.change({ ...DEFAULT_SETTINGS, privateWindows: 'while-open' });
      await buys(privately(world));
      await changeSettings({ privateWindows }, world);
      await world.ledger.forgetUntilClosed();
      expect(await kept(world)).toHaveLength(count);
    }
  });
});
