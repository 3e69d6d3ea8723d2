// Who took the payment, and what is known of an order beyond its price: from what was seen, from the buyer, never from a guess.

import { describe, expect, it } from 'vitest';
import type { PurchaseId } from '@/lib/policy/purchase';
import type { ProviderId } from '@/lib/policy/terms';
import { verdictOf } from '@/lib/policy/verdict';
import { DAY, MINUTE } from '@/lib/time/duration';
import { type Instant, isoOf } from '@/lib/time/instant';
import { addPurchase } from '@/lib/tracking/add-purchase';
import { answerQuestion } from '@/lib/tracking/answer-question';
import { correctPurchase } from '@/lib/tracking/correct-purchase';
import { mergePurchases } from '@/lib/tracking/merge-purchases';
import { askOverdue } from '@/lib/tracking/record-sighting';
import { aShop } from '../support/a-page';
import { aWorld, type TestWorld } from '../support/a-world';

const PRO = ['Pro', '$39', 'one-time'];
const looktara = 'looktara' as ProviderId;

const aShopOf = (world: TestWorld) => aShop(world, looktara, 'www.looktara.com');
const bought = async (world: TestWorld) =>
  (await world.ledger.stories.boughtBetween(looktara, 0 as Instant, world.clock.now())).filter(
    ({ deletedAt }) => deletedAt === undefined,
  );

async function buys(world: TestWorld, payPage: string, payHost: string, lines: readonly string[] = PRO) {
  const shop = aShopOf(world);
  await (await shop.open('/pricing')).presses('Buy Pro', lines, payPage);
  world.moveTo(3 * MINUTE);
  await (await shop.open('/welcome?payment=success', { from: payHost })).settles('Payment successful!');
  const stories = await bought(world);
  return stories[stories.length - 1];
}

describe('paid through an intermediary', () => {
  it.each([
    ['https://checkout.creem.io/ch_4aB3cD2eF1gH', 'checkout.creem.io', 'creem'],
    ['https://looktara.lemonsqueezy.com/checkout/buy/7f2a', 'looktara.lemonsqueezy.com', 'lemonsqueezy'],
    ['https://buy.polar.sh/polar_cl_a1b2', 'buy.polar.sh', 'polar'],
    ['https://buy.paddle.com/checkout/12', 'buy.paddle.com', 'paddle'],
    ['https://checkout.dodopayments.com/session/12', 'checkout.dodopayments.com', 'dodo-payments'],
    ['https://www.paypal.com/checkoutnow?token=EC-1234567890', 'www.paypal.com', 'paypal'],
  ])('%s', async (page, host, id) => {
    const story = await buys(aWorld(), page, host);
    expect(story?.purchase.paidThrough).toMatchObject({ provider: id, frozen: { sha256: expect.any(String) } });
  });

  it('opens the platform’s own clock where the seller refuses', async () => {
    const world = aWorld();
    const story = await buys(world, 'https://checkout.creem.io/ch_4aB3cD2eF1gH', 'checkout.creem.io');
    const verdict = story && verdictOf(story, world.clock.now());
    expect(verdict?.reasons).toContain('platform-may-refund');
    expect(verdict?.stillPossible).toContain('platform');
    expect(verdict?.clocks.some(({ kind, state }) => kind === 'platform' && state.kind === 'running')).toBe(true);
  });

  it('is nobody where the gateway has no terms for buyers', async () => {
    const story = await buys(
      aWorld(),
      'https://checkout.stripe.com/c/pay/cs_live_a1B2c3D4e5F6g7H8',
      'checkout.stripe.com',
    );
    expect(story).toBeDefined();
    expect(story?.purchase.paidThrough).toBeUndefined();
  });

  it('is nobody by the shape of an id alone: Stripe’s charges look like Creem’s', async () => {
    const world = aWorld();
    const shop = aShopOf(world);
    await (await shop.open('/pricing')).presses(
      'Buy Pro',
      PRO,
      'https://checkout.stripe.com/c/pay/cs_live_a1B2c3D4e5F6',
    );
    const back = await shop.open('/done?charge_id=ch_3OaBcDeFgHiJ', { from: 'checkout.stripe.com' });
    await back.settles('Payment successful!');
    const [story] = await bought(world);
    expect(story).toBeDefined();
    expect(story?.purchase.paidThrough).toBeUndefined();
  });

  it('is the seller of record, and not the way of payment inside its page', async () => {
    const story = await buys(aWorld(), 'https://buy.paddle.com/checkout/12', 'www.paypal.com');
    expect(story?.purchase.paidThrough?.provider).toBe('paddle');
  });

  it('goes with the question where only the buyer knows', async () => {
    const world = aWorld();
    const shop = aShopOf(world);
    await (await shop.open('/pricing')).presses('Buy Pro', PRO, 'https://checkout.creem.io/ch_4aB3cD2eF1gH');
    world.moveTo(60 * MINUTE);
    await askOverdue(world);
    const [question] = await world.ledger.questions.open();
    await answerQuestion({ questionId: question?.id ?? '', bought: true }, world);
    const [story] = await bought(world);
    expect(story?.purchase.paidThrough?.provider).toBe('creem');
  });
});

describe('said by the buyer', () => {
  const entry = (world: TestWorld) => ({
    provider: 'medeo',
    host: 'www.medeo.app',
    boughtAt: isoOf(world.clock.now()),
  });
  const added = async (world: TestWorld, more: Partial<Parameters<typeof addPurchase>[0]> = {}) => {
    const { purchaseId } = await addPurchase({ ...entry(world), ...more }, world);
    return purchaseId;
  };
  const story = (world: TestWorld, id: PurchaseId) => world.ledger.stories.of(id);

  it('Google Play: 48 hours and the store’s own door', async () => {
    const world = aWorld();
    const id = await added(world, { paidThrough: 'google-play' });
    const kept = await story(world, id);
    const verdict = kept && verdictOf(kept, world.clock.now());
    expect(verdict?.reasons).toContain('follows-store');
    expect(verdict?.stillPossible[0]).toBe('store');
    expect(verdict?.clocks.some(({ kind, state }) => kind === 'store' && state.kind === 'running')).toBe(true);
  });

  it('is corrected, and taken back; a field that is not spoken of stays', async () => {
    const world = aWorld();
    const id = await added(world, { seatsUsed: 3, seatsBought: 10, planKind: 'team', wasDiscounted: true });
    await correctPurchase({ purchaseId: id, paidThrough: 'apple', seatsUsed: 4 }, world);
    expect((await story(world, id))?.purchase).toMatchObject({
      paidThrough: { provider: 'apple' },
      seatsUsed: 4,
      seatsBought: 10,
      planKind: 'team',
      wasDiscounted: true,
    });
    const frozen = (await story(world, id))?.purchase.paidThrough?.frozen;
    await correctPurchase({ purchaseId: id, plan: 'Max', paidThrough: 'apple' }, world);
    expect((await story(world, id))?.purchase.paidThrough?.frozen).toEqual(frozen);
    await correctPurchase({ purchaseId: id, paidThrough: 'direct' }, world);
    expect((await story(world, id))?.purchase.paidThrough).toBeUndefined();
  });

  it('one that nobody has described is left out', async () => {
    const world = aWorld();
    const id = await added(world, { paidThrough: 'never-heard-of' });
    expect((await story(world, id))?.purchase.paidThrough).toBeUndefined();
  });

  it('a later order is known not to be the first, and an order that nothing precedes may still not be', async () => {
    const world = aWorld();
    const first = await added(world);
    world.moveTo(DAY);
    const second = await added(world);
    expect((await story(world, first))?.purchase.isFirstOrder).toBeUndefined();
    expect((await story(world, second))?.purchase.isFirstOrder).toBe(false);
    await mergePurchases({ into: second, from: first }, world);
    expect((await story(world, second))?.purchase.isFirstOrder).toBeUndefined();
  });
});

describe('a discount', () => {
  it.each([
    [['Pro', '$39', 'Coupon SAVE10 applied'], true],
    [['Pro', '$39', 'Gutschein eingelöst'], true],
    [['Pro', '$39', 'was $59', 'Save 30%'], undefined],
    [['Pro', '$39', 'Coupon could not be applied'], undefined],
    [['Pro', '$39', 'Have a promo code?'], undefined],
  ] as const)('%s', async (lines, wasDiscounted) => {
    const story = await buys(aWorld(), 'https://buy.paddle.com/checkout/12', 'buy.paddle.com', lines);
    expect(story).toBeDefined();
    expect(story?.purchase.wasDiscounted).toBe(wasDiscounted);
  });
});
