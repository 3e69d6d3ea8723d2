// Whatever happens on a buyer's computers, and in whatever order they hear of each other: in the end all know the same, and none writes any more.

import { describe, expect, it } from 'vitest';
import type { PurchaseId } from '../../lib/policy/purchase';
import { HOUR, MINUTE } from '../../lib/time/duration';
import { isoOf } from '../../lib/time/instant';
import { addPurchase } from '../../lib/tracking/add-purchase';
import { changeSettings } from '../../lib/tracking/change-settings';
import { correctPurchase } from '../../lib/tracking/correct-purchase';
import { markAct, undoAct } from '../../lib/tracking/mark-act';
import { mergePurchases, splitPurchase, undoJoining } from '../../lib/tracking/merge-purchases';
import type { KeptStory } from '../../lib/tracking/ports';
import { closePurchase, deletePurchase, restorePurchase } from '../../lib/tracking/put-away';
import { setStart } from '../../lib/tracking/set-start';
import { stepClaim, undoClaimStep } from '../../lib/tracking/step-claim';
import { syncAccount } from '../../lib/tracking/sync-account';
import { usd } from '../support/a-purchase';
import { aWorld, type TestWorld } from '../support/a-world';
import { idOf } from '../support/in-memory-ledger';
import { fc } from '../support/properties';

/** Each case is some forty rounds; the long runs of properties try more of them. */
const LONG = 90_000;
const START = '2026-03-02T10:00:00Z';

interface Happening {
  readonly computer: number;
  readonly what: keyof typeof ALL | 'syncs';
  readonly which: number;
  readonly value: number;
}

const change = (id: PurchaseId, world: TestWorld, changed: (story: KeptStory) => Partial<KeptStory>) =>
  world.ledger.stories.change(id, world.clock.now(), (story) => ({
    story: { ...story, ...changed(story) },
    events: [{ kind: 'seen-again', evidence: { kind: 'settled', at: world.clock.now(), path: '/', words: '' } }],
  }));

/** What a person or a page does on one computer. */
const DEEDS = {
  notes: (purchaseId, world, value) => correctPurchase({ purchaseId, note: `note ${value}` }, world),
  'corrects the price': (purchaseId, world, value) => correctPurchase({ purchaseId, price: usd(value) }, world),
  'corrects the day': (purchaseId, world, value) =>
    correctPurchase({ purchaseId, boughtAt: `2026-03-01T10:0${value}:00Z` }, world),
  'says who was paid': (purchaseId, world, value) =>
    correctPurchase({ purchaseId, paidThrough: value > 4 ? 'apple' : 'direct' }, world),
  'marks a download': (purchaseId, world) =>
    markAct({ purchaseId, act: 'download', at: isoOf(world.clock.now()) }, world),
  'takes it back': (purchaseId, world) => undoAct({ purchaseId, act: 'download' }, world),
  'sets the delivery': (purchaseId, world, value) =>
    setStart({ purchaseId, kind: 'delivery', at: `2026-03-01T1${value}:00:00Z` }, world),
  'is asked for a renewal': (purchaseId, world, value) =>
    setStart({ purchaseId, kind: 'renewal', at: `2026-03-01T1${value}:00:00Z` }, world),
  deletes: (purchaseId, world) => deletePurchase({ purchaseId }, world),
  restores: (purchaseId, world) => restorePurchase({ purchaseId }, world),
  closes: (purchaseId, world) => closePurchase({ purchaseId, closed: true }, world),
  reopens: (purchaseId, world) => closePurchase({ purchaseId, closed: false }, world),
  asks: (purchaseId, world) =>
    stepClaim({ purchaseId, step: { kind: 'asked', ground: 'dissatisfaction', want: 'refund' } as never }, world),
  'asks no more': (purchaseId, world) => undoClaimStep({ purchaseId }, world),
  'keeps the refund': (purchaseId, world) => change(purchaseId, world, () => ({ keptAt: world.clock.now() })),
  'sees an upgrade': (purchaseId, world, value) =>
    change(purchaseId, world, ({ purchase }) => ({
      purchase: {
        ...purchase,
        plan: `plan ${value}`,
        laterCharges: [...(purchase.laterCharges ?? []), { at: world.clock.now(), amount: usd(value) }],
        gatewayIds: [...new Set([...purchase.gatewayIds, `cs_${purchaseId}_${value}`])],
      },
    })),
  'sees the price': (purchaseId, world, value) =>
    change(purchaseId, world, ({ purchase }) => ({ purchase: { ...purchase, shownPrice: usd(value) } })),
} satisfies { [what: string]: (purchaseId: PurchaseId, world: TestWorld, value: number) => Promise<unknown> };

/** Joining and splitting are about two records, whose ids and sums go to and fro. */
const JOININGS = {
  joins: (purchaseId, world, _, all) => {
    const from = all.find((id) => id !== purchaseId) ?? purchaseId;
    return mergePurchases({ into: purchaseId, from, wasPaidTwice: true }, world);
  },
  splits: async (purchaseId, world) => {
    const gatewayId = (await world.ledger.stories.of(purchaseId))?.purchase.gatewayIds[0];
    return splitPurchase({ purchaseId, ...(gatewayId !== undefined && { gatewayId }) }, world);
  },
  'undoes it': (purchaseId, world) => undoJoining({ purchaseId }, world),
} satisfies {
  [what: string]: (p: PurchaseId, world: TestWorld, value: number, all: readonly PurchaseId[]) => Promise<unknown>;
};

const ALL = { ...DEEDS, ...JOININGS };

const happenings = (deeds: readonly Happening['what'][]): fc.Arbitrary<readonly Happening[]> =>
  fc.array(
    fc.record({
      computer: fc.nat({ max: 2 }),
      // As often as anything is done, somebody hears of it.
      what: fc.oneof(fc.constantFrom(...deeds), fc.constant('syncs' as const)),
      which: fc.nat({ max: 3 }),
      value: fc.nat({ max: 9 }),
    }),
    { maxLength: 14 },
  );

async function computers(): Promise<readonly [TestWorld, TestWorld, TestWorld]> {
  const one = aWorld(START);
  const named = (name: string) => {
    let ids = 0;
    // Browsers give items back in an order of their own.
    const account = { ...one.account, read: async () => new Map([...(await one.account.read())].reverse()) };
    return { account, newId: () => `${name}-${++ids}` };
  };
  const all = [aWorld(START, named('a')), aWorld(START, named('b')), aWorld(START, named('c'))] as const;
  for (const world of all) await changeSettings({ started: true, syncs: true }, world);
  return all;
}

/** All that is told of the orders that are there; when each computer froze the terms, and what it saw in pages, is its own. */
async function known(world: TestWorld) {
  const records = await world.ledger.stories.records(undefined, 99);
  return records
    .filter(({ story }) => story.deletedAt === undefined)
    .map(({ story, log, sent }) => {
      const { id, frozen, paidThrough, ...purchase } = story.purchase;
      return {
        id,
        ...story,
        purchase: { ...purchase, terms: frozen?.sha256, through: [paidThrough?.provider, paidThrough?.frozen?.sha256] },
        log: log.filter(({ event }) => event.kind !== 'added' && event.kind !== 'seen-again'),
        sent,
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function live(worlds: readonly TestWorld[], happened: readonly Happening[]): Promise<void> {
  for (const { computer, what, which, value } of happened) {
    for (const world of worlds) world.moveTo(MINUTE);
    const world = worlds[computer];
    if (!world) continue;
    if (what === 'syncs') {
      await syncAccount(world);
      continue;
    }
    const all = (await world.ledger.stories.records(undefined, 99)).map(({ story }) => story.purchase.id);
    const purchaseId = all[which % Math.max(1, all.length)];
    // What cannot be done there and then is refused.
    if (purchaseId !== undefined) await ALL[what](purchaseId, world, value, all).catch(() => undefined);
  }
}

const talk = async (worlds: readonly TestWorld[], rounds: number): Promise<void> => {
  for (let round = 0; round < rounds; round += 1) for (const world of worlds) await syncAccount(world);
};

async function becomeSilent(worlds: readonly TestWorld[]): Promise<void> {
  await talk(worlds, 4);
  const written = await worlds[0]?.account.read();
  for (const world of worlds) {
    world.moveTo(1000);
    await syncAccount(world);
    expect(await world.account.read()).toEqual(written);
  }
}

async function becomeEqual(worlds: readonly TestWorld[]): Promise<void> {
  await becomeSilent(worlds);
  const [first, ...others] = await Promise.all(worlds.map(known));
  for (const other of others) expect(other).toEqual(first);
}

const entry = { provider: 'aragon', host: 'www.aragon.ai', boughtAt: '2026-03-01T10:00:00Z' };
const EVERY = Object.keys(DEEDS) as (keyof typeof DEEDS)[];
const JOINED = ['joins', 'splits', 'undoes it', 'sees an upgrade', 'notes', 'deletes', 'restores'] as const;

async function withTwoOrders(): Promise<readonly TestWorld[]> {
  const worlds = await computers();
  await addPurchase({ ...entry, plan: 'Basic' }, worlds[0]);
  await addPurchase({ ...entry, boughtAt: '2026-03-01T11:00:00Z' }, worlds[1]);
  await talk(worlds, 2);
  return worlds;
}

describe('three computers', () => {
  it(
    'end equal and silent whatever is done where',
    async () => {
      await fc.assert(
        fc.asyncProperty(happenings(EVERY), async (happened) => {
          const worlds = await computers();
          await addPurchase({ ...entry, plan: 'Basic' }, worlds[0]);
          await syncAccount(worlds[0]);
          await live(worlds, happened);
          await becomeEqual(worlds);
        }),
        { numRuns: 12 },
      );
    },
    LONG,
  );

  it(
    'end equal where records are joined and split, now here and now there',
    async () => {
      await fc.assert(
        fc.asyncProperty(happenings(JOINED), async (happened) => {
          const worlds = await withTwoOrders();
          for (const one of happened) {
            await live(worlds, [one]);
            await talk(worlds, 2);
          }
          await becomeEqual(worlds);
        }),
        { numRuns: 5 },
      );
    },
    LONG,
  );

  it(
    'end silent where records are joined here and split there at once, and what counts is for the buyer to say',
    async () => {
      await fc.assert(
        fc.asyncProperty(happenings(JOINED), async (happened) => {
          const worlds = await withTwoOrders();
          await live(worlds, happened);
          await becomeSilent(worlds);
        }),
        { numRuns: 12 },
      );
    },
    LONG,
  );

  it(
    'end silent where two of them have met one payment, each under an id of its own',
    async () => {
      await fc.assert(
        fc.asyncProperty(happenings(EVERY), async (happened) => {
          const worlds = await computers();
          for (const [n, world] of worlds.slice(0, 2).entries()) {
            const { purchaseId } = await addPurchase({ ...entry, plan: `plan ${n}` }, world);
            await change(idOf(purchaseId), world, ({ purchase }) => ({
              purchase: { ...purchase, gatewayIds: ['cs_live_1'] },
            }));
            world.moveTo(HOUR);
          }
          await live(worlds, happened);
          await becomeSilent(worlds);
        }),
        { numRuns: 12 },
      );
    },
    LONG,
  );
});
