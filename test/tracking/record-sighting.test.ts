// What becomes of a fact: acted upon once although a worker ends or a disk is full in between, whatever it is a sign of.

import { describe, expect, it } from 'vitest';
import type { PurchaseId } from '@/lib/policy/purchase';
import type { ProviderId } from '@/lib/policy/terms';
import { verdictOf } from '@/lib/policy/verdict';
import { DAY, HOUR, MINUTE, SECOND } from '@/lib/time/duration';
import { type Instant, isoOf } from '@/lib/time/instant';
import { addPurchase } from '@/lib/tracking/add-purchase';
import { answerQuestion } from '@/lib/tracking/answer-question';
import { markAct } from '@/lib/tracking/mark-act';
import { closePurchase, deletePurchase, restorePurchase } from '@/lib/tracking/put-away';
import { askOverdue, recordSighting } from '@/lib/tracking/record-sighting';
import { setStart } from '@/lib/tracking/set-start';
import { aShop } from '../support/a-page';
import { aWorld, type TestWorld } from '../support/a-world';

const SESSION = 'cs_live_a1B2c3D4e5F6g7H8';
const STRIPE = `https://checkout.stripe.com/c/pay/${SESSION}#fid`;
const PRO = ['Pro', '$39', 'one-time', '100 credits'];
const aragon = 'aragon' as ProviderId;

const all = (world: TestWorld, provider = aragon) =>
  world.ledger.stories.boughtBetween(provider, 0 as Instant, world.clock.now());
const kept = async (world: TestWorld) => (await all(world)).filter(({ deletedAt }) => deletedAt === undefined);
const asked = (world: TestWorld) => world.ledger.questions.open();

/** The next call of this method ends the worker instead. */
function endsAt<Name extends string>(
  port: { [Key in Name]: (...args: never[]) => Promise<unknown> },
  name: Name,
): void {
  const real = port[name];
  port[name] = (async () => {
    port[name] = real;
    throw new Error('The worker was ended.');
  }) as typeof real;
}

describe('a fact whose worker ends before it is acted upon', () => {
  const report = { report: 'r1', tab: 'unknown' } as const;

  it('is acted upon when it is told again: the way to a payment', async () => {
    const world = aWorld();
    const page = await aShop(world).open('/pricing');
    const late = { ...report, at: world.clock.now() };
    endsAt(world.ledger.checkouts, 'put');
    await expect(page.presses('Buy Pro', PRO, STRIPE, {}, late)).rejects.toThrow('ended');
    await page.presses('Buy Pro', PRO, STRIPE, {}, late);
    await page.presses('Buy Pro', PRO, STRIPE, {}, late);
    const ways = await world.ledger.checkouts.all();
    expect(ways).toMatchObject([{ price: { minor: 3900 } }]);
    // It names a purchase, whose id stands in addresses of our own pages.
    expect(ways[0]?.id).toMatch(/^[\w.-]+$/);
  });

  it('is acted upon when it is told again: a gateway’s own word, the only proof there is', async () => {
    const world = aWorld();
    const page = await aShop(world).open('/pricing');
    const event = { gateway: 'polar.sh', how: 'message', payload: '{"type":"POLAR_CHECKOUT","event":"success"}' };
    endsAt(world.ledger.stories, 'add');
    const late = { ...report, at: world.clock.now() };
    await expect(page.tell('gateway', event, late)).rejects.toThrow('ended');
    for (let times = 0; times < 3; times++) {
      world.moveTo(HOUR);
      await page.tell('gateway', event, late);
    }
    expect(await kept(world)).toHaveLength(1);
  });

  it('is acted upon when the same page looks the same again', async () => {
    const world = aWorld();
    const shop = aShop(world);
    await (await shop.open('/pricing')).presses('Buy Pro', PRO, STRIPE);
    world.moveTo(3 * MINUTE);
    const page = await shop.open('/dashboard', { from: 'checkout.stripe.com' });
    endsAt(world.ledger.stories, 'add');
    await expect(page.shows('Payment successful')).rejects.toThrow('ended');
    world.moveTo(SECOND);
    await page.shows('Payment successful');
    expect(await kept(world)).toMatchObject([{ purchase: { shownPrice: { minor: 3900 } } }]);
  });

  it('charges an upgrade once', async () => {
    const world = aWorld();
    const shop = aShop(world);
    await addPurchase(
      {
        provider: 'aragon',
        host: 'aragon.ai',
        boughtAt: isoOf(world.clock.now()),
        price: { minor: 3900, currency: 'USD' },
      } as Parameters<typeof addPurchase>[0],
      world,
    );
    world.moveTo(HOUR);
    await (await shop.open('/account')).presses('Upgrade to Max', ['Max', '$20'], STRIPE);
    world.moveTo(2 * MINUTE);
    const late = { ...report, at: world.clock.now() };
    const page = await shop.open('/dashboard', { from: 'checkout.stripe.com' });
    endsAt(world.ledger.checkouts, 'end');
    await expect(page.tell('changed', { regions: ['Payment successful'] }, late)).rejects.toThrow('ended');
    await page.tell('changed', { regions: ['Payment successful'] }, late);
    expect(await kept(world)).toMatchObject([{ purchase: { laterCharges: [{ amount: { minor: 2000 } }] } }]);
  });
});

describe('a payment that was said to have failed', () => {
  /** Back from paying, recorded by the address, and then the page says that it failed. */
  async function fails(path: string, words = 'Payment failed. Please try again.') {
    const world = aWorld();
    const shop = aShop(world);
    await (await shop.open('/pricing')).presses('Buy Pro', PRO, STRIPE);
    world.moveTo(2 * MINUTE);
    const page = await shop.open(path, { from: 'checkout.stripe.com' });
    expect(await kept(world)).toHaveLength(1);
    world.moveTo(3 * SECOND);
    await page.shows(words);
    expect(await kept(world)).toEqual([]);
    return { world, shop, page };
  }
  const PAID = [{ purchase: { plan: 'Pro', creditsBought: 100, shownPrice: { minor: 3900 } } }];

  it.each([['/dashboard?payment=success'], [`/dashboard?session_id=${SESSION}`]])(
    'is there again when the same page then says that it went through: %s',
    async (path) => {
      const { world, page } = await fails(path);
      world.moveTo(5 * SECOND);
      await page.shows('Payment successful');
      await page.settles('Payment successful', '100 credits were added');
      expect(await all(world)).toHaveLength(1);
      expect(await kept(world)).toMatchObject(PAID);
      expect([await asked(world), await world.ledger.checkouts.all()]).toEqual([[], []]);
    },
  );

  it.each([['/dashboard?payment=success'], [`/dashboard?session_id=${SESSION}`]])(
    'is there again when the page is loaded anew and says so, which is watched for: %s',
    async (path) => {
      const { world, shop } = await fails(path, 'Your payment could not be processed');
      world.moveTo(20 * SECOND);
      const again = await shop.open(path, { navigation: 'reload', from: 'checkout.stripe.com' });
      expect((await again.tell('arrived')).watchForMs).toBeGreaterThan(0);
      expect(await kept(world)).toEqual([]);
      await again.shows('Payment successful');
      await again.settles('Payment successful');
      expect(await all(world)).toHaveLength(1);
      expect(await kept(world)).toMatchObject(PAID);
      expect(await asked(world)).toEqual([]);
    },
  );

  it('stays away when it is loaded anew and says the same, or nothing', async () => {
    const { world, shop } = await fails(`/dashboard?session_id=${SESSION}`);
    for (const words of ['Payment failed. Please try again.', 'Your headshots']) {
      world.moveTo(20 * SECOND);
      await (await shop.open(`/dashboard?session_id=${SESSION}`, { navigation: 'reload' })).settles(words);
      await (await shop.open('/account')).settles('Plan: Free');
    }
    world.moveTo(HOUR);
    await askOverdue(world);
    expect([await kept(world), await asked(world)]).toEqual([[], []]);
  });

  it('is there again, bought then, when the same session is paid on the second try', async () => {
    const { world, shop, page } = await fails(`/dashboard?session_id=${SESSION}`);
    world.moveTo(HOUR);
    await page.presses('Try again', PRO, STRIPE);
    const leftAt = world.clock.now();
    world.moveTo(2 * MINUTE);
    const back = await shop.open(`/dashboard?session_id=${SESSION}`, { from: 'checkout.stripe.com' });
    await back.settles('Your headshots');
    expect(await all(world)).toHaveLength(1);
    expect(await kept(world)).toMatchObject(PAID);
    expect((await kept(world))[0]?.purchase.boughtAt).toBeGreaterThanOrEqual(leftAt);
    const [story] = await kept(world);
    const log = await world.ledger.stories.logOf(story?.purchase.id as PurchaseId);
    expect(log.map(({ event }) => event.kind)).toEqual(['added', 'seen-again', 'deleted', 'restored', 'added']);
    expect([await asked(world), await world.ledger.checkouts.all()]).toEqual([[], []]);
  });

  it('is asked about when its number is seen again without a way to it', async () => {
    const { world, shop } = await fails('/done?payment_intent=pi_3NabcdefGHIJKL&redirect_status=succeeded');
    world.moveTo(10 * MINUTE);
    await shop.open('/done?payment_intent=pi_3NabcdefGHIJKL&redirect_status=succeeded');
    expect(await asked(world)).toMatchObject([{ because: 'id-without-a-way' }]);
  });

  it('stays deleted where the buyer deleted it', async () => {
    const { world, page, shop } = await fails(`/dashboard?session_id=${SESSION}`);
    const [story] = await all(world);
    const purchaseId = story?.purchase.id ?? '';
    await restorePurchase({ purchaseId }, world);
    world.moveTo(SECOND);
    await deletePurchase({ purchaseId }, world);
    world.moveTo(SECOND);
    await page.shows('Payment successful');
    await page.presses('Try again', PRO, STRIPE);
    world.moveTo(MINUTE);
    await (await shop.open(`/dashboard?session_id=${SESSION}`, { from: 'checkout.stripe.com' })).shows('Thanks! Paid.');
    expect(await kept(world)).toEqual([]);
  });
});

describe('a way to a payment that nobody saw end', () => {
  const MAX = ['Max', '$59', 'one-time'];
  async function twoTabs(lines: readonly string[]) {
    const world = aWorld();
    const shop = aShop(world);
    await (await shop.open('/pricing', { tab: 2 })).presses(`Buy ${lines[0]}`, lines, `${STRIPE}2`);
    world.moveTo(MINUTE);
    await (await shop.open('/pricing')).presses('Buy Pro', PRO, STRIPE);
    world.moveTo(MINUTE);
    await shop.open(`/dashboard?session_id=${SESSION}`, { from: 'checkout.stripe.com' });
    return world;
  }
  const later = async (world: TestWorld) => {
    for (let hours = 0; hours < 5; hours++) {
      world.moveTo(HOUR);
      await askOverdue(world);
    }
    return asked(world);
  };

  it('is asked about although something else was bought in another tab', async () => {
    expect(await later(await twoTabs(MAX))).toMatchObject([{ because: 'never-came-back', price: { minor: 5900 } }]);
  });

  it('is not asked about where the very same was bought in another tab', async () => {
    expect(await later(await twoTabs(PRO))).toEqual([]);
  });

  it.each([
    ['was deleted', true],
    ['is a test', true],
    ['was added by hand', false],
  ])('is asked about or not where a purchase since then %s', async (how, isAsked) => {
    const world = aWorld();
    const shop = aShop(world);
    await (await shop.open('/pricing')).presses('Buy Pro', PRO, STRIPE);
    world.moveTo(MINUTE);
    const { purchaseId } = await addPurchase(
      { provider: 'aragon', host: 'aragon.ai', boughtAt: isoOf(world.clock.now()) } as Parameters<
        typeof addPurchase
      >[0],
      world,
    );
    if (how === 'was deleted') await deletePurchase({ purchaseId }, world);
    if (how === 'is a test') {
      await world.ledger.stories.change(purchaseId as PurchaseId, world.clock.now(), (story) => ({
        story: { ...story, purchase: { ...story.purchase, isTest: true } },
        events: [],
      }));
    }
    expect(await later(world)).toHaveLength(isAsked ? 1 : 0);
  });
});

describe('a gallery that is there', () => {
  const seller = 'headshotsbyai' as ProviderId;
  let pages = 0;
  const shows = (world: TestWorld, path: string, statedAt?: Instant) =>
    recordSighting(
      {
        kind: 'gallery-ready',
        pageLoad: `load-${++pages}`,
        path: `https://headshotsbyai.com${path}`,
        navigation: 'navigate',
        evidence: 'Your headshots are ready',
        ...(statedAt !== undefined && { statedAt: isoOf(statedAt) }),
      },
      { provider: seller, host: 'headshotsbyai.com', tabId: 1 },
      world,
    );
  async function buys(world: TestWorld): Promise<PurchaseId> {
    const boughtAt = isoOf(world.clock.now());
    const order = { provider: seller, host: 'headshotsbyai.com', boughtAt } as Parameters<typeof addPurchase>[0];
    return (await addPurchase(order, world)).purchaseId as PurchaseId;
  }
  const startsOf = async (world: TestWorld, id: PurchaseId) => (await world.ledger.stories.of(id))?.starts;
  const stateOf = async (world: TestWorld, id: PurchaseId) => {
    const story = await world.ledger.stories.of(id);
    return story && verdictOf(story, world.clock.now()).state.kind;
  };
  /** An order whose refund is over, and one that waits for its pictures. */
  async function again(ends: (world: TestWorld, id: string) => Promise<unknown>) {
    const world = aWorld();
    const first = await buys(world);
    world.moveTo(HOUR);
    await ends(world, first);
    world.moveTo(19 * DAY);
    // Written again, so that it stands where it belongs by now.
    await world.ledger.stories.change(first, world.clock.now(), (story) => ({ story, events: [] }));
    const second = await buys(world);
    world.moveTo(MINUTE);
    return { world, first, second };
  }
  const delivered = (world: TestWorld, purchaseId: string) =>
    setStart({ purchaseId, kind: 'generation', at: isoOf(world.clock.now()) }, world);

  it('starts the clock of the order that waits for it', async () => {
    const world = aWorld();
    const id = await buys(world);
    world.moveTo(DAY);
    await shows(world, '/gallery/new');
    expect(await startsOf(world, id)).toEqual([{ kind: 'delivery', at: world.clock.now(), evidence: 'first-seen' }]);
  });

  it.each([
    ['was delivered and is over', delivered],
    [
      'was ended by a download',
      (world: TestWorld, purchaseId: string) =>
        markAct({ purchaseId, act: 'download', at: isoOf(world.clock.now()) }, world),
    ],
    ['was put away', (world: TestWorld, purchaseId: string) => closePurchase({ purchaseId, closed: true }, world)],
  ])('starts no clock where an older order may have made it: one that %s', async (_how, ends) => {
    const { world, second } = await again(ends);
    await shows(world, '/gallery/old');
    await shows(world, '/gallery/old');
    expect([await startsOf(world, second), await stateOf(world, second)]).toEqual([[], 'waiting']);
    const [question, ...more] = await asked(world);
    expect([question?.because, question?.order, more]).toEqual(['whose-gallery', second, []]);
    await answerQuestion({ questionId: question?.id ?? '', bought: false }, world);
    await shows(world, '/gallery/old');
    expect([await startsOf(world, second), await asked(world)]).toEqual([[], []]);
    world.moveTo(6 * DAY);
    await shows(world, '/gallery/new');
    const seenAt = world.clock.now();
    world.moveTo(HOUR);
    const [now] = await asked(world);
    await answerQuestion({ questionId: now?.id ?? '', bought: true }, world);
    expect(await startsOf(world, second)).toEqual([{ kind: 'delivery', at: seenAt, evidence: 'first-seen' }]);
    expect([await asked(world), await all(world, seller)]).toMatchObject([[], [{}, {}]]);
  });

  it('is the new one’s where the older was deleted or only a test', async () => {
    const { world, second } = await again((here, purchaseId) => deletePurchase({ purchaseId }, here));
    await shows(world, '/gallery/new');
    expect(await startsOf(world, second)).toHaveLength(1);
  });

  it('is told apart by the time that the page states', async () => {
    const { world, second } = await again(delivered);
    await shows(world, '/gallery/old', (world.clock.now() - 18 * DAY) as Instant);
    expect([await startsOf(world, second), await asked(world)]).toEqual([[], []]);
    world.moveTo(6 * DAY);
    const stated = (world.clock.now() - HOUR) as Instant;
    await shows(world, '/gallery/new', stated);
    expect(await startsOf(world, second)).toEqual([{ kind: 'delivery', at: stated, evidence: 'stated-by-page' }]);
  });

  it('counts from the time that the page states, once it does, and not from when it was first seen', async () => {
    const world = aWorld();
    const id = await buys(world);
    world.moveTo(DAY);
    await shows(world, '/dashboard');
    const stated = (world.clock.now() - 5 * HOUR) as Instant;
    await shows(world, '/gallery/new', stated);
    await shows(world, '/gallery/new', world.clock.now());
    expect(await startsOf(world, id)).toEqual([{ kind: 'delivery', at: stated, evidence: 'stated-by-page' }]);
  });
});
