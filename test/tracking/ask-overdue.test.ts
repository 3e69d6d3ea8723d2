// A way to a payment that nobody saw end becomes a question, however long the worker slept.

import { describe, expect, it } from 'vitest';
import { keepFresh } from '../../entrypoints/background/keep-fresh';
import { DAY, MINUTE, SECOND } from '../../lib/time/duration';
import type { AskReason } from '../../lib/tracking/ports';
import { aShop } from '../support/a-page';
import { aWorld } from '../support/a-world';

const STRIPE = 'https://checkout.stripe.com/c/pay/cs_live_a1B2c3D4e5F6g7H8';

/** The buyer leaves for a payment; nothing else is in the ledger. */
async function onTheWay() {
  const world = aWorld();
  await world.ledger.settings.change({ started: true });
  const fresh = keepFresh(world);
  const shop = aShop(world);
  await (await shop.open('/pricing')).presses('Buy Pro', ['Pro', '$39', 'one-time'], STRIPE);
  const start = world.clock.now();
  const asked = async () => (await world.ledger.questions.open()).map(({ because }) => because);
  return { world, fresh, shop, start, asked };
}

describe('a way to a payment', () => {
  it('wakes the worker when its question is due, though nothing else does', async () => {
    const { world, fresh, start, asked } = await onTheWay();
    await fresh.round();
    expect(world.seen.alarmAt).toBe(start + 30 * MINUTE);
    world.moveTo(30 * MINUTE);
    await fresh.round();
    expect(await asked()).toEqual(['never-came-back'] satisfies AskReason[]);
    expect(world.seen.alarmAt).toBeUndefined();
  });

  it('that led back wakes it sooner', async () => {
    const { world, fresh, shop, asked } = await onTheWay();
    world.moveTo(2 * MINUTE);
    await shop.open('/dashboard', { from: 'checkout.stripe.com' });
    await fresh.round();
    expect(world.seen.alarmAt).toBe(world.clock.now() + 90 * SECOND);
    world.moveTo(90 * SECOND);
    await fresh.round();
    expect(await asked()).toEqual(['came-back-without-a-word'] satisfies AskReason[]);
  });

  it.each([1, 3, 30])('is asked about after %i days in which no worker ran, once, and then forgotten', async (days) => {
    const { world, fresh, asked } = await onTheWay();
    world.moveTo(days * DAY + MINUTE);
    await fresh.round();
    expect(await asked()).toEqual(['never-came-back'] satisfies AskReason[]);
    expect(await world.ledger.checkouts.all()).toEqual([]);
    await fresh.round();
    expect(await asked()).toHaveLength(1);
  });

  it('is asked about though the first that the worker hears is another way', async () => {
    const { world, shop, asked } = await onTheWay();
    world.moveTo(2 * DAY);
    await (await shop.open('/pricing')).presses('Buy Pro', ['Pro', '$39', 'one-time'], STRIPE);
    expect(await asked()).toEqual(['never-came-back'] satisfies AskReason[]);
    expect(await world.ledger.checkouts.all()).toHaveLength(1);
  });
});
