// Everything that looks like a purchase and is none. Each trap was seen in the field; none may be recorded silently.

import { describe, expect, it } from 'vitest';
import type { ProviderId } from '@/lib/policy/terms';
import { HOUR, MINUTE, SECOND } from '@/lib/time/duration';
import type { Instant } from '@/lib/time/instant';
import { aShop } from '../support/a-page';
import { aWorld, type TestWorld } from '../support/a-world';

const STRIPE = 'https://checkout.stripe.com/c/pay/cs_live_a1B2c3D4e5F6g7H8#fid';
const PRO = ['Pro', '$39', 'one-time'];
const aragon = 'aragon' as ProviderId;

async function kept(world: TestWorld): Promise<number> {
  const now = world.clock.now();
  const stories = await world.ledger.stories.boughtBetween(aragon, 0 as Instant, now);
  return stories.filter(({ deletedAt }) => deletedAt === undefined).length;
}
const asked = async (world: TestWorld) => (await world.ledger.questions.open()).length;

/** The buyer goes to pay from the pricing page. */
async function leaves(world: TestWorld, label = 'Buy Pro', lines: readonly string[] = PRO, to = STRIPE) {
  const shop = aShop(world);
  const pricing = await shop.open('/pricing');
  await pricing.presses(label, lines, to);
  world.moveTo(2 * MINUTE);
  return { shop, pricing };
}

describe('traps', () => {
  it('1: a success page that anybody can open', async () => {
    const world = aWorld();
    const page = await aShop(world).open('/success');
    await page.settles('Order Confirmed! Thank you for your purchase.');
    expect([await kept(world), await asked(world)]).toEqual([0, 0]);
  });

  it('2: a forged or shared success parameter, with an analytics purchase', async () => {
    const world = aWorld();
    const page = await aShop(world).open('/dashboard?payment=success');
    await page.tell('analytics', { payload: '{"event":"purchase","ecommerce":{"value":75,"currency":"USD"}}' });
    await page.settles('Payment successful');
    expect([await kept(world), await asked(world)]).toEqual([0, 0]);
  });

  it('3: reload, Back, session restore and a bookmark of a success page that was real once', async () => {
    const world = aWorld();
    const { shop } = await leaves(world);
    const path = '/success?session_id=cs_live_a1B2c3D4e5F6g7H8';
    const page = await shop.open(path, { from: 'checkout.stripe.com' });
    await page.settles('Payment successful');
    expect(await kept(world)).toBe(1);
    for (const navigation of ['reload', 'back_forward', 'reload', 'navigate', 'navigate'] as const) {
      world.moveTo(20 * MINUTE);
      const again = await shop.open(path, { from: navigation === 'navigate' ? '' : 'checkout.stripe.com', navigation });
      await again.settles('Payment successful');
    }
    expect([await kept(world), await asked(world)]).toEqual([1, 0]);
  });

  it('4: the same address in a second tab, and again by replaceState', async () => {
    const world = aWorld();
    const { shop } = await leaves(world);
    const page = await shop.open('/dashboard?payment=success', { from: 'checkout.stripe.com' });
    await page.tell('moved', { navigation: 'soft' });
    await page.settles('Payment successful');
    const second = await shop.open('/dashboard?payment=success', { tab: 2 });
    await second.settles('Payment successful');
    expect([await kept(world), await asked(world)]).toEqual([1, 0]);
  });

  it.each([
    '/pricing',
    '/',
    '/dashboard?canceled=true',
    '/dashboard?cancelled=true',
    '/payment/cancel',
    '/checkout?status=failed',
  ])('5: cancelled to %s', async (path) => {
    const world = aWorld();
    const { shop } = await leaves(world);
    await (await shop.open(path, { from: 'checkout.stripe.com' })).settles('Choose your plan');
    expect([await kept(world), await asked(world)]).toEqual([0, 0]);
  });

  it('5: cancelled to the very address that success has: asked, never recorded', async () => {
    const world = aWorld();
    const { shop } = await leaves(world);
    await (await shop.open('/dashboard', { from: 'checkout.stripe.com' })).settles('Your headshots');
    expect([await kept(world), await asked(world)]).toEqual([0, 1]);
  });

  it.each([
    ['the customer portal', 'Manage billing', 'https://billing.stripe.com/p/session/x', 'billing.stripe.com'],
    ['an old bill', 'Pay invoice', 'https://invoice.stripe.com/i/acct_1/live_2', 'invoice.stripe.com'],
    ['a card update', 'Update payment method', STRIPE, 'checkout.stripe.com'],
    ['3-D Secure alone', 'Verify card', 'https://hooks.stripe.com/3d_secure_2/x', 'hooks.stripe.com'],
  ])('6: back from %s', async (_, label, to, from) => {
    const world = aWorld();
    const { shop } = await leaves(world, label, ['Billing', '$29 per month'], to);
    await (await shop.open('/settings?success=true', { from })).settles('Settings saved', 'Payment successful');
    expect([await kept(world), await asked(world)]).toEqual([0, 0]);
  });

  it('7: approved at PayPal, never captured', async () => {
    const world = aWorld();
    const { shop } = await leaves(world, 'Pay with PayPal', PRO, 'https://www.paypal.com/checkoutnow?token=EC-1');
    const page = await shop.open('/checkout/success?token=EC-1AB&PayerID=XYZ', { from: 'www.paypal.com' });
    await page.shows('Verifying payment…');
    await page.shows('Payment failed');
    expect([await kept(world), await asked(world)]).toEqual([0, 0]);
  });

  it.each(['failed', 'processing', 'requires_payment_method'])('7: redirect_status=%s', async (status) => {
    const world = aWorld();
    const { shop } = await leaves(world);
    await shop.open(`/account?payment_intent=pi_3abcdefgh&redirect_status=${status}`, { from: 'hooks.stripe.com' });
    expect(await kept(world)).toBe(0);
  });

  it('7: an address that opens a Paddle checkout', async () => {
    const world = aWorld();
    const page = await aShop(world).open('/pay?_ptxn=txn_01hv8wptq8987qeep44cyrewp9');
    await page.settles('Checkout');
    expect([await kept(world), await asked(world)]).toEqual([0, 0]);
  });

  it('7: verifying, then failed: what the address had proved too early is taken back', async () => {
    const world = aWorld();
    const { shop } = await leaves(world);
    const page = await shop.open('/success?session_id=cs_live_a1B2c3D4e5F6g7H8', { from: 'checkout.stripe.com' });
    expect((await page.shows('Verifying payment…')).watchForMs).toBeGreaterThan(60 * SECOND);
    world.moveTo(20 * SECOND);
    await page.shows('Payment Failed');
    expect([await kept(world), await asked(world)]).toEqual([0, 0]);
  });

  it.each([
    'Success! Your image has been transformed',
    'Download successful',
    'What happens after my payment is complete?',
    'Free credits added to every new account',
    '“Thank you for the wonderful photos”',
  ])('8: other words: %s', async (words) => {
    const world = aWorld();
    const { shop } = await leaves(world);
    const page = await shop.open('/pricing', { from: 'checkout.stripe.com' });
    await page.settles(words);
    expect(await kept(world)).toBe(0);
  });

  it.each([
    ['a sign-up grant', 'Start free', ['Free', '$0', '3 photos']],
    ['a trial', 'Start free trial', ['Trial', '$0 today']],
  ])('9: %s', async (_, label, lines) => {
    const world = aWorld();
    const { shop } = await leaves(world, label, lines);
    await (await shop.open('/dashboard?success=true', { from: 'checkout.stripe.com' })).settles('Credits added');
    expect([await kept(world), await asked(world)]).toEqual([0, 0]);
  });

  it('9: a trial beside a price: asked, never recorded', async () => {
    const world = aWorld();
    const { shop } = await leaves(world, 'Start 7-day free trial', ['Pro', '$19 / month']);
    await (await shop.open('/dashboard?success=true', { from: 'checkout.stripe.com' })).settles('Welcome');
    expect([await kept(world), await asked(world)]).toEqual([0, 1]);
  });

  it('9: a coupon that makes it free, as the gateway says', async () => {
    const world = aWorld();
    const page = await aShop(world).open('/pricing');
    const payload =
      '{"name":"checkout.completed","data":{"transaction_id":"txn_01hv8wptq898","currency_code":"USD","totals":{"total":0}}}';
    await page.tell('gateway', { gateway: 'paddle', how: 'eventCallback', payload, navigation: 'soft' });
    expect([await kept(world), await asked(world)]).toEqual([0, 0]);
  });

  it('9: credits that an administrator grants', async () => {
    const world = aWorld();
    const page = await aShop(world).open('/dashboard');
    await page.tell('changed', { regions: ['50 credits added'], frame: ['Credits: 50'] });
    expect([await kept(world), await asked(world)]).toEqual([0, 0]);
  });

  it('10: a mock checkout that only says so', async () => {
    const world = aWorld();
    const shop = aShop(world);
    const page = await shop.open('/pricing');
    await page.presses('Buy now', PRO, 'https://www.aragon.ai/checkout/demo');
    const done = await shop.open('/checkout/demo?payment=success', { from: 'www.aragon.ai' });
    await done.settles('Payment successful');
    expect([await kept(world), await asked(world)]).toEqual([0, 0]);
  });

  it('10: a payment in test mode is kept as a test', async () => {
    const world = aWorld();
    const { shop } = await leaves(world);
    await shop.open('/success?session_id=cs_test_a1B2c3D4e5F6g7H8', { from: 'checkout.stripe.com' });
    const [story] = await world.ledger.stories.boughtBetween(aragon, 0 as Instant, world.clock.now());
    expect(story?.purchase.isTest).toBe(true);
  });

  it('11: a banner of an active plan on every visit', async () => {
    const world = aWorld();
    const page = await aShop(world).open('/dashboard', { from: 'www.google.com' });
    await page.settles('You are currently on a Pro plan', 'Your subscription is active');
    expect([await kept(world), await asked(world)]).toEqual([0, 0]);
  });

  it('12: the price shown and the price charged are kept apart', async () => {
    const world = aWorld();
    const { shop } = await leaves(world, 'Buy Pro', ['Pro', 'Original $78, 50 % off', 'Total $39.00']);
    const page = await shop.open('/success?session_id=cs_live_a1B2c3D4e5F6g7H8', { from: 'checkout.stripe.com' });
    await page.settles('Payment successful', 'You paid $42.12');
    const [story] = await world.ledger.stories.boughtBetween(aragon, 0 as Instant, world.clock.now());
    expect(story?.purchase.shownPrice).toEqual({ minor: 3900, currency: 'USD' });
    expect(story?.purchase.chargedPrice).toEqual({ minor: 4212, currency: 'USD' });
  });

  it('13: a made-up id that changes with every load', async () => {
    const world = aWorld();
    const { shop } = await leaves(world);
    for (let n = 0; n < 3; n++) {
      const page = await shop.open(`/success?order_id=${1_700_000_000_000 + n}`, {
        ...(n === 0 && { from: 'checkout.stripe.com' }),
        navigation: n === 0 ? 'navigate' : 'reload',
      });
      await page.tell('analytics', {
        payload: `{"event":"purchase","transaction_id":"T${n}","value":75,"currency":"USD"}`,
      });
      await page.settles('Payment successful');
      world.moveTo(30 * SECOND);
    }
    expect([await kept(world), await asked(world)]).toEqual([1, 0]);
  });

  it.each([
    ['14: a receipt', 'Download receipt'],
    ['14: a style preview', 'Preview style'],
    ['15: an upload that is resized first', 'Upload a photo'],
    ['16: the heart beside the arrow', 'Add to favorites'],
    ['16: a paid upscale', '4K Upscale'],
    ['17: a lightbox', 'View image'],
    ['18: a key on a tile', 'Open'],
    ['19: a second download', 'Download again'],
    ['20: the whole pack', 'Download all (12)'],
  ])('%s is no way to a payment', async (_, label) => {
    const world = aWorld();
    const shop = aShop(world);
    const page = await shop.open('/gallery');
    await page.presses(label, ['Your order', '$39 paid'], 'https://cdn.example/12.zip');
    await page.tell('changed', { regions: ['Download successful'] });
    world.moveTo(HOUR);
    await shop.open('/gallery');
    expect([await kept(world), await asked(world)]).toEqual([0, 0]);
  });

  it.each([
    ['/blog/how-we-got-paid', 'Payment successful: how we built our checkout'],
    ['/thank-you', 'Thank you!'],
    ['/help/after-paying', 'Thank you for your purchase'],
  ])('a page that is opened by hand while a payment is open: %s', async (path, heading) => {
    for (const tab of [1, 2]) {
      const world = aWorld();
      const { shop } = await leaves(world);
      const page = await shop.open(path, { tab });
      await page.settles(heading);
      expect(await kept(world)).toBe(0);
    }
  });

  it('another site that a priced control leads to, and from which nothing comes back but a word in the address', async () => {
    const world = aWorld();
    const { shop } = await leaves(world, 'Buy Pro', PRO, 'https://partner.example/x/1');
    const page = await shop.open('/dashboard?status=success', { from: 'partner.example' });
    await page.settles('Welcome back');
    expect([await kept(world), await asked(world)]).toEqual([0, 0]);
  });

  it('fields for a card in the settings', async () => {
    const world = aWorld();
    const shop = aShop(world);
    const page = await shop.open('/settings/billing');
    const press = { label: 'Update card', blocks: [[{ text: 'Pro $39', size: 16 }]], chosen: [], agoMs: 0 };
    await page.tell('pressed', { frames: ['www.aragon.ai'], press });
    const next = await shop.open('/settings/billing?status=success');
    await next.settles('Your subscription is now active');
    expect([await kept(world), await asked(world)]).toEqual([0, 0]);
  });

  it.each([
    'Your card will not be charged again.',
    'Orders can be cancelled within 24 hours',
    'Your order is not complete until you upload photos',
    'Your previous payment failed',
    'Order #12 cancelled',
    'Die Bestellung kann nicht storniert werden',
    'この注文はキャンセルできません',
  ])('a side note that is shaped like a failure: %s', async (note) => {
    for (const path of ['/success?session_id=cs_live_a1B2c3D4e5F6g7H8', '/dashboard']) {
      const world = aWorld();
      const { shop } = await leaves(world);
      const page = await shop.open(path, { from: 'checkout.stripe.com' });
      await page.settles('Payment successful', note);
      expect([await kept(world), await asked(world)]).toEqual([1, 0]);
    }
  });

  it('a page that says both: the id it came with stands, and without one it is asked', async () => {
    for (const [path, outcome] of [
      ['/success?session_id=cs_live_a1B2c3D4e5F6g7H8', [1, 0]],
      ['/dashboard', [0, 1]],
    ] as const) {
      const world = aWorld();
      const { shop } = await leaves(world);
      const page = await shop.open(path, { from: 'checkout.stripe.com' });
      await page.shows('Payment successful', 'Your card was declined');
      await page.settles('Payment successful', 'Your card was declined');
      expect([await kept(world), await asked(world)]).toEqual(outcome);
    }
  });

  it.each([
    'Your subscription is active',
    'Order #1042 completed',
    'Payment received · 12 Oct',
    'Thank you for your purchase on 3 May',
    'Payment method added successfully',
    'Credits were added today by your daily bonus',
    'Bestellung Nr. 1042 abgeschlossen',
    '订单号 20391 支付成功',
  ])('left the payment page, and a page says what it always says: %s', async (standing) => {
    for (const visit of [{ tab: 1 }, { tab: 2 }, { tab: 1, from: 'checkout.stripe.com' }]) {
      const world = aWorld();
      const { shop } = await leaves(world, 'Buy 100 credits', ['100 credits', '$10']);
      await (await shop.open('/dashboard', visit)).settles('Dashboard', standing);
      expect(await kept(world)).toBe(0);
      expect(await asked(world)).toBe(visit.tab === 1 ? 1 : 0);
    }
  });

  it('its own order, as its address says, is no row of a list', async () => {
    const world = aWorld();
    const { shop } = await leaves(world);
    await (await shop.open('/account/1042', { from: 'checkout.stripe.com' })).settles('Order #1042 confirmed');
    expect([await kept(world), await asked(world)]).toEqual([1, 0]);
  });

  it('8: an older order is looked at while the till stands open in another tab', async () => {
    const world = aWorld();
    const { shop } = await leaves(world);
    const list = await shop.open('/orders', { tab: 2 });
    await list.shows('Your orders');
    const older = await shop.open('/orders/1021', { tab: 2, from: 'www.aragon.ai' });
    await older.settles('Order #1021', 'Payment successful');
    expect([await kept(world), await asked(world)]).toEqual([0, 0]);
  });

  it('8: an older order is looked at in the tab that had left for the till: asked at most', async () => {
    const world = aWorld();
    const { shop } = await leaves(world);
    await shop.open('/orders');
    const older = await shop.open('/orders/1021', { from: 'www.aragon.ai' });
    await older.settles('Order #1021', 'Payment successful');
    expect(await kept(world)).toBe(0);
  });

  it('8: far down in the text of the page that the buyer gave up to', async () => {
    const world = aWorld();
    const { shop } = await leaves(world);
    const home = await shop.open('/', { from: 'checkout.stripe.com' });
    const matter = `Headshots you will love. ${'Forty looks of yours by tonight. '.repeat(5)}Payment received, portraits made. `;
    await home.settles(matter.padEnd(300, '…'));
    expect([await kept(world), await asked(world)]).toEqual([0, 0]);
  });

  it('8: praise of other buyers on the page that the buyer gave up to', async () => {
    const world = aWorld();
    const { shop } = await leaves(world);
    const home = await shop.open('/', { from: 'checkout.stripe.com' });
    await home.settles('Headshots you will love', 'Thank you for the best purchase I made this year!');
    expect([await kept(world), await asked(world)]).toEqual([0, 0]);
  });
});
