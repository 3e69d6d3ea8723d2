import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { takeKeptReports } from '@/entrypoints/background/kept-reports';
import { keptReportKey } from '@/lib/messages/kept-reports';
import type { ActReport } from '@/lib/messages/protocol';
import type { PurchaseId } from '@/lib/policy/purchase';
import { aKeptStory, aWorld, type TestWorld } from '../support/a-world';

const id = 'p1' as PurchaseId;
const { provider, host } = aKeptStory().purchase;
const origin = `https://${host}`;

let world: TestWorld;
let rounds: unknown[];

beforeEach(async () => {
  world = aWorld('2026-03-02T10:00:00Z');
  rounds = [];
  await world.ledger.settings.change({ started: true });
  await world.ledger.stories.add(aKeptStory(), [], world.clock.now());
});

const leave = (slot: number, ...reports: readonly object[]) =>
  browser.storage.local.set({ [keptReportKey(slot)]: reports });
const left = async () => Object.keys(await browser.storage.local.get(null));
const takeIn = (heard?: { pageLoad: string; tabId: number }) =>
  takeKeptReports(world, { round: async (sellers) => void rounds.push(sellers) }, async (one) =>
    one === host ? provider : undefined,
  ).now(heard);
const act = (over: Partial<ActReport> = {}): ActReport => ({
  act: 'download',
  outcome: 'allowed',
  purchaseIds: [id],
  count: 1,
  how: 'label',
  at: world.clock.now(),
  ...over,
});
const acts = async () => (await world.ledger.stories.of(id))?.acts ?? [];

describe('what a page left because nobody took it', () => {
  it('is an act that ends the refund, of the time of its press, once', async () => {
    const pressed = world.clock.now();
    const report = { at: pressed, origin, reportAct: act() };
    await leave(3, report);
    world.moveTo(3_600_000);
    await takeIn();
    expect(await acts()).toEqual([{ act: 'download', at: pressed, evidence: 'allowed-by-buyer', count: 1 }]);
    expect(rounds).toEqual([[provider]]);
    expect(await left()).toEqual([]);
    await leave(4, report);
    await takeIn();
    expect(await acts()).toHaveLength(1);
  });

  it('stays there as long as it cannot be written, and is taken in later', async () => {
    await leave(3, { at: world.clock.now(), origin, reportAct: act() });
    const { change } = world.ledger.stories;
    const full = async () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(world.ledger.stories, { change: full });
    await takeIn();
    expect(await left()).toHaveLength(1);
    Object.assign(world.ledger.stories, { change });
    await takeIn();
    expect(await acts()).toHaveLength(1);
    expect(await left()).toEqual([]);
  });

  it('stands in nobody’s way where it is a fault of ours', async () => {
    await leave(3, { at: world.clock.now(), origin: 'null', reportAct: act() });
    await leave(4, { at: world.clock.now(), origin, reportAct: act() });
    await takeIn();
    expect(await acts()).toHaveLength(1);
    expect(world.seen.errors).toHaveLength(1);
    expect(await left()).toEqual([]);
  });

  it.each([
    ['of the tab of its load, where that load is heard at the same moment', 'l1', 7],
    ['of no tab, where another load is heard', 'l2', undefined],
  ])('is %s', async (_, pageLoad, tabId) => {
    await leave(3, {
      at: world.clock.now(),
      origin,
      reportView: {
        moment: 'leaving',
        report: 'r1',
        pageLoad: 'l1',
        navigation: 'navigate',
        url: `${origin}/pricing`,
        leavesFor: 'https://checkout.stripe.com/c/pay/cs_live_a1',
      },
    });
    await takeIn({ pageLoad, tabId: 7 });
    const ways = await world.ledger.checkouts.all();
    expect(ways.map((way) => [way.id, way.tabId])).toEqual([['r1.0', tabId]]);
  });

  it('is no less where something beside it is no report', async () => {
    await leave(
      3,
      { at: world.clock.now(), origin, reportAct: { ...act(), count: -1 } },
      { at: world.clock.now(), origin, reportAct: act() },
    );
    await takeIn();
    expect(await acts()).toHaveLength(1);
  });

  it('is nothing where it comes from elsewhere, from tomorrow, from long ago, or is no report', async () => {
    const now = world.clock.now();
    const report = { at: now, origin, reportAct: act() };
    await leave(1, { ...report, origin: 'https://elsewhere.example' });
    await leave(2, { ...report, at: now + 60_000 }, { ...report, at: now - 25 * 3_600_000 });
    await leave(3, { ...report, reportAct: { ...act(), more: 1 } });
    await leave(4, { at: now, origin });
    await takeIn();
    expect(await acts()).toEqual([]);
    expect(await left()).toEqual([]);
  });
});
