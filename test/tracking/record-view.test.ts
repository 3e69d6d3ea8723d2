// Purchases caught once, with the right amount, whatever way the shop sells.

import { describe, expect, it } from 'vitest';
import type { ProviderId } from '@/lib/policy/terms';
import { MINUTE, SECOND } from '@/lib/time/duration';
import type { Instant } from '@/lib/time/instant';
import { answerQuestion } from '@/lib/tracking/answer-question';
import { askOverdue } from '@/lib/tracking/record-sighting';
import { aShop } from '../support/a-page';
import { aWorld, type TestWorld } from '../support/a-world';

const STRIPE = 'https://checkout.stripe.com/c/pay/cs_live_a1B2c3D4e5F6g7H8#fid';
const PRO = ['Pro', '$39', 'one-time', '100 credits'];
const aragon = 'aragon' as ProviderId;

const kept = async (world: TestWorld) =>
  (await world.ledger.stories.boughtBetween(aragon, 0 as Instant, world.clock.now())).filter(
    ({ deletedAt }) => deletedAt === undefined,
  );
const asked = (world: TestWorld) => world.ledger.questions.open();

describe('a purchase on a hosted page', () => {
  it('is recorded from the id on return, with price, plan and credits of the card', async () => {
    const world = aWorld();
    const shop = aShop(world);
    await (await shop.open('/pricing')).presses('Buy Pro', PRO, STRIPE);
    world.moveTo(3 * MINUTE);
    await shop.open('/dashboard?session_id=cs_live_a1B2c3D4e5F6g7H8', { from: 'checkout.stripe.com' });
    const [story] = await kept(world);
    expect(story?.purchase).toMatchObject({
      origin: 'detected',
      isTest: false,
      shownPrice: { minor: 3900, currency: 'USD' },
      plan: 'Pro',
      creditsBought: 100,
      gatewayIds: ['cs_live_a1B2c3D4e5F6g7H8'],
    });
    expect(story?.purchase.frozen?.sha256).toBeTruthy();
    const log = await world.ledger.stories.logOf(story?.purchase.id ?? ('' as never));
    const [added] = log;
    expect(added?.event.kind === 'added' && added.event.evidence.map(({ kind }) => kind)).toEqual([
      'checkout-started',
      'returned-from-payment',
      'payment-id',
    ]);
  });

  it('is one purchase when the worker ends right after it was written, and the page goes on telling', async () => {
    const world = aWorld();
    const { stories } = world.ledger;
    const shop = aShop(world);
    await (await shop.open('/pricing')).presses('Buy Pro', PRO, STRIPE);
    world.moveTo(3 * MINUTE);
    const page = await shop.open('/dashboard', { from: 'checkout.stripe.com' });
    const { add } = stories;
    let ended = 0;
    stories.add = async (...story) => {
      await add(...story);
      ended += 1;
      throw new Error('The worker was ended.');
    };
    await expect(page.shows('Payment successful')).rejects.toThrow('ended');
    stories.add = add;
    world.moveTo(SECOND);
    await page.settles('Payment successful', 'Thank you for your purchase. 100 credits were added.');
    expect([ended, (await kept(world)).length, await asked(world)]).toEqual([1, 1, []]);
    expect(await world.ledger.checkouts.openOf(aragon, world.clock.now())).toEqual([]);
  });

  it('is recorded with its price when the way out was heard only after the page had gone, and then once more', async () => {
    const world = aWorld();
    const shop = aShop(world);
    const page = await shop.open('/pricing');
    world.moveTo(3 * MINUTE);
    const late = { report: 'r1', tab: 'unknown', at: world.clock.now() } as const;
    for (let times = 0; times < 2; times++) await page.presses('Buy Pro', PRO, STRIPE, {}, late);
    expect(await world.ledger.checkouts.openOf(aragon, world.clock.now())).toHaveLength(1);
    world.moveTo(5 * MINUTE);
    await shop.open('/dashboard?payment=success', { tab: 7 });
    await page.presses('Buy Pro', PRO, STRIPE, {}, late);
    const [story, ...more] = await kept(world);
    expect(story?.purchase).toMatchObject({ shownPrice: { minor: 3900, currency: 'USD' }, plan: 'Pro' });
    expect(more).toEqual([]);
    expect(await world.ledger.checkouts.openOf(aragon, world.clock.now())).toEqual([]);
  });

  it('is recorded with the price of the plan that was chosen before pages without one', async () => {
    const world = aWorld();
    const shop = aShop(world);
    await (await shop.open('/pricing')).presses('Get started', PRO, `${shop.home}/onboarding`);
    world.moveTo(3 * MINUTE);
    const last = await shop.open('/onboarding/style');
    await last.presses('Continue to payment', [], STRIPE);
    world.moveTo(5 * MINUTE);
    await shop.open('/dashboard?payment=success', { from: 'checkout.stripe.com' });
    const [story] = await kept(world);
    expect(story?.purchase).toMatchObject({
      shownPrice: { minor: 3900, currency: 'USD' },
      plan: 'Pro',
      creditsBought: 100,
    });
  });

  it('is recorded from a gateway that nobody knows, by what the page says', async () => {
    const world = aWorld();
    const shop = aShop(world);
    await (await shop.open('/pricing')).presses('Buy Pro', PRO, 'https://flowgate.example/x/1');
    const back = await shop.open('/dashboard', { from: 'flowgate.example' });
    await back.settles('Payment successful');
    expect(await kept(world)).toMatchObject([{ purchase: { shownPrice: { minor: 3900 }, plan: 'Pro' } }]);
  });

  it('is recorded from a card form of the shop’s own', async () => {
    const world = aWorld();
    const shop = aShop(world);
    const page = await shop.open('/checkout');
    const press = { label: 'Pay $39', blocks: [PRO.map((text) => ({ text, size: 16 }))], chosen: [], agoMs: 0 };
    await page.tell('pressed', { frames: ['www.aragon.ai'], press });
    await page.presses('Pay $39', PRO, `${shop.home}/order/complete`);
    const next = await shop.open('/order/complete', { from: 'www.aragon.ai' });
    await next.settles('Thank you for your order');
    expect(await kept(world)).toMatchObject([{ purchase: { shownPrice: { minor: 3900 } } }]);
  });

  it('is one more charge of an order of the same day where the shop calls it an upgrade, once however often it is seen', async () => {
    const world = aWorld();
    const shop = aShop(world);
    await (await shop.open('/pricing')).presses('Buy Pro', PRO, STRIPE);
    await shop.open('/dashboard?payment=success', { from: 'checkout.stripe.com' });
    world.moveTo(2 * 60 * MINUTE);
    const more = ['Studio', '$20', 'one-time'];
    await (await shop.open('/pricing')).presses('Upgrade to Studio', more, STRIPE);
    world.moveTo(2 * 60 * MINUTE + SECOND);
    const back = await shop.open('/dashboard?payment=success', { from: 'checkout.stripe.com' });
    await back.shows('Payment successful');
    await back.settles('Payment successful');
    await shop.open('/dashboard?payment=success', { from: 'checkout.stripe.com', navigation: 'reload' });
    expect(await kept(world)).toMatchObject([
      { purchase: { shownPrice: { minor: 3900 }, laterCharges: [{ amount: { minor: 2000 } }], plan: 'Studio' } },
    ]);
    expect(await asked(world)).toEqual([]);
  });

  it('is an order of its own where nothing was bought before an upgrade', async () => {
    const world = aWorld();
    const shop = aShop(world);
    await (await shop.open('/pricing')).presses('Upgrade to Pro', PRO, STRIPE);
    await shop.open('/dashboard?payment=success', { from: 'checkout.stripe.com' });
    expect(await kept(world)).toMatchObject([{ purchase: { shownPrice: { minor: 3900 } } }]);
  });

  it('is not made of a plan that was chosen and an account that was opened', async () => {
    const world = aWorld();
    const shop = aShop(world);
    await (await shop.open('/pricing')).presses('Get started', PRO, `${shop.home}/signup`);
    const welcome = await shop.open('/welcome?success=true');
    await welcome.settles('Your order history', 'Success!');
    expect(await kept(world)).toEqual([]);
    expect(await asked(world)).toEqual([]);
  });

  it('keeps its price on the way to another host of the seller', async () => {
    const world = aWorld();
    await (await aShop(world).open('/pricing')).presses('Get Pro', PRO, 'https://app.aragon.ai/checkout?plan=pro');
    const app = aShop(world, 'aragon', 'app.aragon.ai');
    await (await app.open('/checkout', { from: 'www.aragon.ai' })).presses('Continue', [], STRIPE);
    expect(await world.ledger.checkouts.openOf(aragon, world.clock.now())).toMatchObject([
      { payHost: 'checkout.stripe.com', price: { minor: 3900 } },
    ]);
  });

  it.each([
    ['a word in the address', '/dashboard?payment=success', []],
    ['a word in the hash', '/#/billing?checkout=complete', []],
    ['the name of the page', '/checkout/success', []],
    ['the literal template', '/done?session_id={CHECKOUT_SESSION_ID}', []],
    ['an order number', '/orders/view?order_id=4711', []],
    ['words in a heading', '/account', ['Payment successful!']],
    ['words in German', '/konto', ['Vielen Dank für deine Bestellung']],
    ['words in Japanese', '/account', ['ご購入ありがとうございます']],
  ])('is recorded from %s', async (_, path, regions) => {
    const world = aWorld();
    const shop = aShop(world);
    await (await shop.open('/pricing')).presses('Buy Pro', PRO, STRIPE);
    const back = await shop.open(path, { from: 'checkout.stripe.com' });
    await back.settles(...regions);
    expect(await kept(world)).toHaveLength(1);
    expect(await asked(world)).toHaveLength(0);
  });

  it('is recorded from an order’s own page that the payment led to, in whatever tab', async () => {
    const world = aWorld();
    const shop = aShop(world);
    const stays = await shop.open('/pricing');
    await stays.presses('Buy Pro', PRO, STRIPE, { inNewTab: true });
    world.moveTo(3 * MINUTE);
    await stays.tell('leaving', { leavesFor: `${shop.home}/orders/1042`, byItself: true });
    await (await shop.open('/orders/1042', { from: 'www.aragon.ai' })).settles('Order #1042', 'Payment successful');
    expect(await kept(world)).toHaveLength(1);
  });

  it('is recorded from a gateway that nobody knows, named for paying, whatever the priced control says', async () => {
    const world = aWorld();
    const shop = aShop(world);
    const offer = await shop.open('/offer');
    await offer.presses('I WANT MY SHOOT', PRO, 'https://pay.flowgate.example/Xr3', { inNewTab: true });
    world.moveTo(3 * MINUTE);
    const back = await shop.open('/thanks', { tab: 2, from: 'pay.flowgate.example' });
    await back.settles('Payment successful');
    expect(await kept(world)).toMatchObject([{ purchase: { shownPrice: { minor: 3900 }, plan: 'Pro' } }]);
  });

  it('takes the price that was chosen in another tab, where a mail brought the buyer on and it is the only one', async () => {
    for (const [others, price] of [
      [0, { minor: 3900, currency: 'USD' }],
      [1, undefined],
    ] as const) {
      const world = aWorld();
      const shop = aShop(world);
      const cards = await shop.open('/pricing');
      for (let n = 0; n < others; n++) await cards.presses('Choose Basic', ['Basic', '$19'], `${shop.home}/sign-in`);
      await cards.presses('Choose Pro', PRO, `${shop.home}/sign-in`);
      world.moveTo(MINUTE);
      const mailed = await shop.open('/auth/callback', { tab: 2 });
      await mailed.tell('leaving', { leavesFor: STRIPE });
      world.moveTo(3 * MINUTE);
      await shop.open('/dashboard?payment=success', { tab: 2, from: 'checkout.stripe.com' });
      const [story] = await kept(world);
      expect(story?.purchase.shownPrice).toEqual(price);
    }
  });

  it('is recorded where the way out was not seen, with no amount rather than a guess', async () => {
    const world = aWorld();
    const back = await aShop(world).open('/welcome?upgrade=success', { from: 'checkout.stripe.com' });
    await back.settles();
    const [story] = await kept(world);
    expect(story?.purchase.shownPrice).toBeUndefined();
    expect(await kept(world)).toHaveLength(1);
  });

  it('is recorded when the landing page at once leads on', async () => {
    const world = aWorld();
    const shop = aShop(world);
    await (await shop.open('/pricing')).presses('Buy Pro', PRO, STRIPE);
    await shop.open('/callback', { from: 'checkout.stripe.com' });
    world.moveTo(SECOND);
    const next = await shop.open('/dashboard?checkout=success', { from: 'www.aragon.ai' });
    await next.settles('Dashboard');
    expect(await kept(world)).toHaveLength(1);
    expect(await asked(world)).toHaveLength(0);
  });

  it('is recorded from a gateway that sends no referrer', async () => {
    const world = aWorld();
    const shop = aShop(world);
    await (await shop.open('/pricing')).presses('Buy Pro', PRO, 'https://pay.unheard-of.example/checkout/9');
    await (await shop.open('/thanks?status=paid')).settles();
    expect(await kept(world)).toHaveLength(1);
  });

  it('is recorded by the balance that went up, and only then', async () => {
    for (const [balance, count] of [
      ['Credits: 110', 1],
      ['Credits: 10', 0],
    ] as const) {
      const world = aWorld();
      const shop = aShop(world);
      await (await shop.open('/pricing')).presses('Buy Pro', PRO, STRIPE, { frame: ['Credits: 10'] });
      const back = await shop.open('/studio', { from: 'checkout.stripe.com' });
      await back.tell('settled', { regions: [], frame: [balance] });
      expect(await kept(world)).toHaveLength(count);
    }
  });

  it('takes the price of an earlier step when the last one shows none', async () => {
    const world = aWorld();
    const shop = aShop(world);
    await (await shop.open('/pricing')).presses('Get Pro', PRO, 'https://www.aragon.ai/checkout?plan=pro');
    const step = await shop.open('/checkout?plan=pro', { from: 'www.aragon.ai' });
    await step.presses('Pay by card', ['Your card is safe with us'], STRIPE);
    await shop.open('/ok?payment=success', { from: 'checkout.stripe.com' });
    expect((await kept(world))[0]?.purchase.shownPrice).toEqual({ minor: 3900, currency: 'USD' });
  });

  it('is asked about once when nothing but the way back speaks for it, and recorded on yes', async () => {
    const world = aWorld();
    const shop = aShop(world);
    await (await shop.open('/pricing')).presses('Buy Pro', PRO, STRIPE);
    const back = await shop.open('/dashboard', { from: 'checkout.stripe.com' });
    await back.settles('Your headshots');
    await back.settles('Your headshots', 'More');
    const [question] = await asked(world);
    expect(await asked(world)).toHaveLength(1);
    expect(question).toMatchObject({ price: { minor: 3900, currency: 'USD' }, plan: 'Pro' });
    await answerQuestion({ questionId: question?.id ?? '', bought: true }, world);
    expect((await kept(world))[0]?.purchase).toMatchObject({ origin: 'confirmed', shownPrice: { minor: 3900 } });
    world.moveTo(40 * MINUTE);
    await askOverdue(world);
    expect(await asked(world)).toHaveLength(0);
  });

  it('is asked about once when the buyer never comes back', async () => {
    const world = aWorld();
    const shop = aShop(world);
    await (await shop.open('/pricing')).presses('Buy Pro', PRO, STRIPE);
    world.moveTo(10 * MINUTE);
    await askOverdue(world);
    expect(await asked(world)).toHaveLength(0);
    world.moveTo(30 * MINUTE);
    await askOverdue(world);
    await askOverdue(world);
    expect(await asked(world)).toHaveLength(1);
  });

  it('is not asked about when the buyer came back with Back', async () => {
    const world = aWorld();
    const shop = aShop(world);
    const pricing = await shop.open('/pricing');
    await pricing.presses('Buy Pro', PRO, STRIPE);
    await pricing.tell('resumed', { navigation: 'back_forward' });
    world.moveTo(60 * MINUTE);
    await askOverdue(world);
    expect([await kept(world), await asked(world)]).toEqual([[], []]);
  });
});

describe('a purchase that never leaves the page', () => {
  const events = [
    [
      'paddle',
      'eventCallback',
      '{"name":"checkout.completed","data":{"transaction_id":"txn_01hv8wptq8987","currency_code":"EUR","totals":{"total":46.41}}}',
      { minor: 4641, currency: 'EUR' },
    ],
    [
      'lemonsqueezy',
      'eventHandler',
      '{"event":"Checkout.Success","data":{"attributes":{"identifier":"0b2e7b7e-1111-4222-8333-444455556666","total":1999,"currency":"USD"}}}',
      { minor: 1999, currency: 'USD' },
    ],
    ['polar.sh', 'message', '{"type":"POLAR_CHECKOUT","event":"success"}', undefined],
    ['razorpay', 'handler', '{"razorpay_payment_id":"pay_ABCDEFGHIJKLMN"}', undefined],
    ['stripe', 'onComplete', 'null', undefined],
    [
      'stripe',
      'result',
      '{"paymentIntent":{"id":"pi_3abcdefgh","status":"succeeded","amount":3900,"currency":"usd"}}',
      { minor: 3900, currency: 'USD' },
    ],
  ] as const;

  it.each(events)('is recorded when %s says so by %s', async (gateway, how, payload, charged) => {
    const world = aWorld();
    const page = await aShop(world).open('/pricing');
    const press = { label: 'Buy Pro', blocks: [PRO.map((text) => ({ text, size: 16 }))], chosen: [], agoMs: 40_000 };
    const tell = () => page.tell('gateway', { gateway, how, payload, press, navigation: 'soft' });
    await tell();
    await tell();
    const stories = await kept(world);
    expect(stories).toHaveLength(1);
    expect(stories[0]?.purchase.chargedPrice).toEqual(charged);
    expect(stories[0]?.purchase.plan).toBe('Pro');
  });

  it.each([
    ['paddle', 'eventCallback', '{"name":"checkout.loaded","data":{"transaction_id":"txn_01hv8wptq8987"}}'],
    ['paddle', 'eventCallback', '{"name":"checkout.payment.failed"}'],
    ['razorpay', 'handler', '{}'],
    ['stripe', 'result', '{"paymentIntent":{"id":"pi_3abcdefgh","status":"requires_action"}}'],
    ['paypal', 'onApprove', '{"orderID":"5O190127TN364715T"}'],
    ['evil.example', 'message', '{"event":"Checkout.Success"}'],
  ])('is not recorded when %s by %s says %s', async (gateway, how, payload) => {
    const world = aWorld();
    const page = await aShop(world).open('/pricing');
    await page.tell('gateway', { gateway, how, payload, navigation: 'soft' });
    expect(await kept(world)).toEqual([]);
  });

  it('is recorded in the tab that stayed, by the words it then shows', async () => {
    const world = aWorld();
    const pricing = await aShop(world).open('/pricing');
    const order = await pricing.presses('Buy Pro', PRO, STRIPE, { inNewTab: true });
    expect(order).toMatchObject({ gently: true });
    world.moveTo(2 * MINUTE);
    await pricing.tell('changed', { regions: ['Payment successful'], navigation: 'soft' });
    expect(await kept(world)).toHaveLength(1);
  });

  it('is one with the page that its gateway leads to', async () => {
    const world = aWorld();
    const shop = aShop(world);
    const [[gateway, how, payload]] = events;
    await (await shop.open('/pricing')).tell('gateway', { gateway, how, payload, navigation: 'soft' });
    world.moveTo(SECOND);
    const next = await shop.open('/dashboard?order_id=99&checkout=success', { from: 'buy.paddle.com' });
    await next.settles('Thank you for your purchase');
    expect(await kept(world)).toHaveLength(1);
  });
});

describe('sums of nothing', () => {
  const inFrame = (label: string, lines: readonly string[]) => ({
    frames: ['js.stripe.com'],
    press: { label, blocks: [lines.map((text) => ({ text, size: 16 }))], chosen: [], agoMs: 0 },
  });

  it.each([
    ['Complete order', ['Pro', 'Subtotal', '$49.00', 'Gift card', '-$49.00', 'Total', '$0.00']],
    ['Start my 7-day free trial', ['Try Pro', '$29.00 per month after your trial', 'Due today', '$0.00']],
  ])('are no purchase: “%s”', async (label, lines) => {
    const world = aWorld();
    const page = await aShop(world).open('/checkout');
    await page.tell('pressed', inFrame(label, lines));
    await page.tell('changed', { regions: ['Thank you for your order!'], navigation: 'soft' });
    await page.settles('Thank you for your order!');
    expect(await kept(world)).toEqual([]);
    expect(await asked(world)).toEqual([]);
  });
});

describe('payments in the page whose gateway shows little', () => {
  const press = (label: string) => ({
    press: { label, blocks: [['Pro', 'Total', '$49.00'].map((text) => ({ text, size: 16 }))], chosen: [], agoMs: 0 },
  });

  const routes = async (path: string, regions: readonly string[], byItself = true) => {
    const world = aWorld();
    const shop = aShop(world);
    const page = await shop.open('/checkout');
    await page.tell('pressed', { ...press('Pay $49.00'), frames: ['assets.braintreegateway.com'] });
    world.moveTo(5 * SECOND);
    const there = { navigation: 'soft' as const, url: `${shop.home}${path}` };
    await page.tell('moved', { ...there, byItself });
    await page.tell('changed', { ...there, regions });
    return { world, page, there };
  };

  it.each([
    ['/thank-you', 'Thank you!'],
    ['/checkout/success?order_id=1042', 'You’re all set'],
    ['/order-confirmation/1042', 'Thanks, Ann'],
    ['/orders/1042/thank-you', 'Thanks, Ann'],
  ])('are recorded when the page routes on to %s by itself', async (path, heading) => {
    const { world } = await routes(path, [heading]);
    expect(await kept(world)).toMatchObject([{ purchase: { shownPrice: { minor: 4900 } } }]);
  });

  it('are asked about when it routes to a page without a sign, and not while it is a step of the checkout', async () => {
    for (const [path, questions] of [
      ['/studio', 1],
      ['/checkout/review', 0],
      ['/signup', 0],
    ] as const) {
      const { world, page, there } = await routes(path, ['Hi']);
      await page.tell('settled', { ...there, regions: ['Hi'] });
      expect([await kept(world), (await asked(world)).length]).toEqual([[], questions]);
    }
  });

  it('are not made of a page named like success that the buyer’s next press leads to', async () => {
    const { world } = await routes('/thank-you', ['Thank you!'], false);
    expect(await kept(world)).toEqual([]);
  });

  it('are recorded at a checkout without a known frame, by what the page says', async () => {
    const world = aWorld();
    const page = await aShop(world).open('/checkout');
    await page.tell('pressed', press('Buy with GPay'));
    await page.tell('changed', { regions: ['Payment received'], navigation: 'soft' });
    expect(await kept(world)).toMatchObject([{ purchase: { shownPrice: { minor: 4900 } } }]);
  });

  it('are not asked about for the press alone: a field may have been missing', async () => {
    const world = aWorld();
    await (await aShop(world).open('/checkout')).tell('pressed', press('Pay $49'));
    world.moveTo(40 * MINUTE);
    await askOverdue(world);
    expect(await asked(world)).toEqual([]);
  });

  it('are recorded when PayPal’s buttons approve and the page then says so', async () => {
    const world = aWorld();
    const page = await aShop(world).open('/checkout');
    const event = { gateway: 'paypal', how: 'onApprove', payload: '{"orderID":"5O190127TN364715T"}' };
    await page.tell('gateway', { ...event, ...press(''), navigation: 'soft' });
    expect(await kept(world)).toEqual([]);
    await page.tell('changed', { regions: ['Thanks, Anna! Your order is complete.'], navigation: 'soft' });
    expect(await kept(world)).toMatchObject([{ purchase: { shownPrice: { minor: 4900 } } }]);
  });

  it('are recorded when a frame of the shop’s own payment host says so and the page too', async () => {
    const world = aWorld();
    const page = await aShop(world).open('/checkout');
    const event = { gateway: 'pay.aragon.ai', how: 'message', payload: '{"type":"payment.succeeded"}' };
    await page.tell('gateway', { ...event, ...press(''), navigation: 'soft' });
    expect(await kept(world)).toEqual([]);
    await page.tell('changed', { regions: ['Thanks for your order!'], navigation: 'soft' });
    expect(await kept(world)).toHaveLength(1);
  });

  it('are asked about where one press after a purchase takes more from the same card', async () => {
    const world = aWorld();
    const shop = aShop(world);
    await (await shop.open('/pricing')).presses('Buy Pro', PRO, STRIPE);
    const offer = await shop.open('/offer?paid=1', { from: 'checkout.stripe.com' });
    world.moveTo(SECOND);
    await offer.presses('Yes, add it to my order', ['Extra looks', '$17'], `${shop.home}/thanks`);
    world.moveTo(SECOND);
    await (await shop.open('/thanks', { from: 'www.aragon.ai' })).settles('Thank you for your order!');
    expect(await kept(world)).toHaveLength(1);
    expect(await asked(world)).toMatchObject([{ price: { minor: 1700 } }]);
  });

  it('are asked about where that press leads to the page of the very order that is known', async () => {
    const world = aWorld();
    const shop = aShop(world);
    await (await shop.open('/pricing')).presses('Buy Pro', PRO, STRIPE);
    const order = 'wcf-order=4821&wcf-key=wc_order_kQ7mP2xZ9aB1c';
    const offer = await shop.open(`/step/offer/?${order}`, { from: 'checkout.stripe.com' });
    world.moveTo(SECOND);
    await offer.presses(
      'Yes, add for $9',
      ['How about the backgrounds for $9?'],
      `${shop.home}/step/thank-you/?${order}`,
    );
    world.moveTo(SECOND);
    const thanks = await shop.open(`/step/thank-you/?${order}`, { from: 'www.aragon.ai' });
    await thanks.settles('Thank you. Your order has been received.');
    expect(await kept(world)).toHaveLength(1);
    expect(await asked(world)).toMatchObject([{ price: { minor: 900 } }]);
  });

  it.each([
    ['names its sum', 'paid=1', '/thanks', ['Thank you for your order! You paid $17.00']],
    [
      'has an id of its own',
      'session_id=cs_live_first111111',
      '/thanks?session_id=cs_live_second22222',
      ['Thank you!'],
    ],
  ])('are recorded after one press for more where the page after it %s', async (_, first, thanks, regions) => {
    const world = aWorld();
    const shop = aShop(world);
    await (await shop.open('/pricing')).presses('Buy Pro', PRO, STRIPE);
    const offer = await shop.open(`/offer?${first}`, { from: 'checkout.stripe.com' });
    world.moveTo(SECOND);
    await offer.presses('Yes, add it to my order', ['Extra looks', '$17'], `${shop.home}/thanks`);
    world.moveTo(SECOND);
    const after = await shop.open(thanks, { from: 'www.aragon.ai' });
    await after.shows(...regions);
    await after.settles(...regions);
    const sums = (await kept(world)).map(
      ({ purchase: { chargedPrice, shownPrice } }) => (chargedPrice ?? shownPrice)?.minor,
    );
    expect(sums.sort()).toEqual([1700, 3900]);
    expect(await asked(world)).toEqual([]);
  });

  it('are recorded when the browser’s own sheet of a wallet is told that it went through, and not before', async () => {
    const world = aWorld();
    const page = await aShop(world).open('/checkout');
    const wallet = { gateway: 'wallet', how: 'wallet', ...press('Pay now'), navigation: 'soft' } as const;
    for (const payload of ['"fail"', '"unknown"', '1', '{"status":1}', 'null'])
      await page.tell('gateway', { ...wallet, payload });
    expect(await kept(world)).toEqual([]);
    await page.tell('gateway', { ...wallet, payload: '"success"' });
    expect(await kept(world)).toMatchObject([{ purchase: { shownPrice: { minor: 4900 } } }]);
  });

  it.each([
    ['in a language of its own', '/pagamento', 'Pagar com PIX', ['Ensaio', 'R$ 197,00'], 'Pagamento confirmado!'],
    [
      'anywhere, by a button that names the sum',
      '/create',
      'Pay $12.00',
      ['200 credits', '$12.00'],
      'Purchase complete',
    ],
  ])('are recorded at a checkout %s', async (_, path, label, lines, said) => {
    const world = aWorld();
    const page = await aShop(world).open(path);
    const blocks = [lines.map((text) => ({ text, size: 16 }))];
    await page.tell('pressed', { press: { label, blocks, chosen: [], agoMs: 0 }, frames: [] });
    expect(await kept(world)).toEqual([]);
    await page.tell('changed', { regions: [said], navigation: 'soft' });
    expect(await kept(world)).toHaveLength(1);
  });

  it('are recorded when the second card is taken that the same page had refused', async () => {
    const world = aWorld();
    const page = await aShop(world).open('/checkout');
    const pays = { press: press('Pay $49').press, frames: ['www.aragon.ai'] };
    await page.tell('pressed', pays);
    world.moveTo(SECOND);
    await page.tell('changed', { regions: ['Your card was declined. Try another one.'], navigation: 'soft' });
    world.moveTo(SECOND);
    expect((await page.tell('pressed', pays)).watchForMs).toBeGreaterThan(0);
    world.moveTo(SECOND);
    await page.tell('changed', { regions: ['Payment complete. Thank you!'], navigation: 'soft' });
    expect(await kept(world)).toHaveLength(1);
  });

  it('are no purchase while the order is still to be paid by transfer, nor where money is given away', async () => {
    const world = aWorld();
    const shop = aShop(world);
    const page = await shop.open('/bestellen');
    await page.tell('pressed', { press: press('Zahlungspflichtig bestellen').press, frames: [] });
    await page.tell('changed', {
      regions: ['Vielen Dank für deine Bestellung!', 'Wir warten auf deine Zahlung.'],
      navigation: 'soft',
    });
    world.moveTo(5 * MINUTE);
    for (const host of ['donate.stripe.com', 'buy.stripe.com']) {
      const giving = await shop.open('/giving', { tab: 2 });
      await giving.presses('Donate $10', ['Donate $10'], `https://${host}/5kA3fn2Xr7`);
      world.moveTo(MINUTE);
      await (await shop.open('/giving/thanks', { from: host, tab: 2 })).settles('Thank you for your donation!');
    }
    expect(await kept(world)).toEqual([]);
  });

  it.each([
    ['/blog/how-we-got-paid', 0],
    ['/faq', 0],
    ['/redeem', 0],
    ['/dashboard', 1],
  ])('are not asked about because %s is read in the tab of an unpaid checkout', async (path, questions) => {
    const world = aWorld();
    const shop = aShop(world);
    await (await shop.open('/pricing')).presses('Buy Pro', PRO, STRIPE);
    world.moveTo(MINUTE);
    await (await shop.open(path)).settles('A page');
    expect(await asked(world)).toHaveLength(questions);
  });
});

describe('two orders', () => {
  it('of one plan on one day are two, a pair of tabs of one order is one', async () => {
    const world = aWorld();
    const shop = aShop(world);
    for (let order = 0; order < 2; order++) {
      await (await shop.open('/pricing')).presses('Buy Pro', PRO, STRIPE);
      world.moveTo(MINUTE);
      const back = await shop.open('/dashboard?payment=success', { from: 'checkout.stripe.com' });
      await back.settles('Payment successful');
      await (await shop.open('/dashboard?payment=success', { tab: 2 })).settles('Payment successful');
      world.moveTo(MINUTE);
    }
    expect(await kept(world)).toHaveLength(2);
  });

  it('in two tabs at once keep each its own price', async () => {
    const world = aWorld();
    const shop = aShop(world);
    await (await shop.open('/pricing', { tab: 1 })).presses('Buy Pro', PRO, STRIPE);
    await (await shop.open('/pricing', { tab: 2 })).presses('Buy Max', ['Max', '$79'], STRIPE);
    world.moveTo(MINUTE);
    await shop.open('/ok?session_id=cs_live_second22222', { tab: 2, from: 'checkout.stripe.com' });
    await shop.open('/ok?session_id=cs_live_first111111', { tab: 1, from: 'checkout.stripe.com' });
    const prices = (await kept(world)).map(({ purchase }) => purchase.shownPrice?.minor).sort();
    expect(prices).toEqual([3900, 7900]);
  });
});
