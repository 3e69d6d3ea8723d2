// Two computers of one buyer: each hears what the other knows, nothing comes back from the dead, and nothing is said twice.

import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../lib/time/duration';
import { addPurchase } from '../../lib/tracking/add-purchase';
import { changeSettings } from '../../lib/tracking/change-settings';
import { eraseProvider, sweep } from '../../lib/tracking/erase';
import { markAct, undoAct } from '../../lib/tracking/mark-act';
import { deletePurchase } from '../../lib/tracking/put-away';
import { refreshNotices } from '../../lib/tracking/refresh-notices';
import { syncAccount } from '../../lib/tracking/sync-account';
import { aWorld, type TestWorld } from '../support/a-world';
import { idOf } from '../support/in-memory-ledger';

const START = '2026-03-02T10:00:00Z';
const entry = {
  provider: 'aragon',
  host: 'www.aragon.ai',
  boughtAt: '2026-03-01T10:00:00Z',
  note: 'for the team page',
};

/** Ids of the two must not meet by chance, as they do not in life. */
async function twoComputers(): Promise<readonly [TestWorld, TestWorld]> {
  const one = aWorld(START);
  let ids = 0;
  const other = aWorld(START, { account: one.account, newId: () => `other-${++ids}` });
  for (const world of [one, other]) await changeSettings({ started: true, syncs: true }, world);
  return [one, other];
}

const stories = async (world: TestWorld) =>
  (await world.ledger.stories.records(undefined, 99)).map(({ story }) => story);
const rounds = async (...worlds: readonly TestWorld[]) => {
  for (const world of worlds) await syncAccount(world);
};

describe('two computers', () => {
  it('say nothing to each other unless the buyer turned it on', async () => {
    const world = aWorld(START);
    await addPurchase(entry, world);
    expect(await syncAccount(world)).toBeUndefined();
    expect(await world.account.read()).toEqual(new Map());
  });

  it('know the same purchase with the same terms, and then have nothing more to write', async () => {
    const [one, other] = await twoComputers();
    await addPurchase(entry, one);
    await rounds(one, other);
    expect(await stories(other)).toEqual(await stories(one));
    const written = await one.account.read();
    await rounds(one, other, one);
    expect(await one.account.read()).toEqual(written);
  });

  it('hear of acts, and of their being taken back', async () => {
    const [one, other] = await twoComputers();
    const { purchaseId } = await addPurchase(entry, one);
    await rounds(one, other);
    one.moveTo(HOUR);
    other.moveTo(HOUR);
    await markAct({ purchaseId, act: 'download', at: START }, other);
    await rounds(other, one);
    expect((await stories(one))[0]?.acts).toHaveLength(1);
    one.moveTo(HOUR);
    other.moveTo(HOUR);
    await undoAct({ purchaseId, act: 'download' }, one);
    await rounds(one, other, one);
    expect([(await stories(one))[0]?.acts, (await stories(other))[0]?.acts]).toEqual([[], []]);
  });

  it('do not repeat a reminder that the other has shown', async () => {
    const [one, other] = await twoComputers();
    await addPurchase(entry, one);
    await rounds(one, other);
    one.moveTo(5 * DAY);
    await refreshNotices(one);
    expect(one.shown).toHaveLength(1);
    other.moveTo(5 * DAY);
    await rounds(one, other);
    await refreshNotices(other);
    expect(other.shown).toEqual([]);
  });

  it('let a deleted purchase rest, even where one of them slept for long', async () => {
    const [one, other] = await twoComputers();
    const { purchaseId } = await addPurchase(entry, one);
    await rounds(one, other);
    one.moveTo(HOUR);
    await deletePurchase({ purchaseId }, one);
    await rounds(one);
    for (const _ of [1, 2, 3]) {
      await refreshNotices(one);
      one.moveTo(DAY);
    }
    await refreshNotices(one);
    await sweep(one);
    other.moveTo(5 * DAY);
    await rounds(other, one, other);
    expect(await stories(one)).toEqual([]);
    expect((await other.ledger.stories.of(idOf(purchaseId)))?.deletedAt).toBeDefined();
  });

  it('let an erased seller rest as well', async () => {
    const [one, other] = await twoComputers();
    const { purchaseId } = await addPurchase(entry, one);
    await rounds(one, other);
    one.moveTo(HOUR);
    await eraseProvider({ provider: 'aragon' }, one);
    await rounds(other, one);
    expect(await stories(one)).toEqual([]);
    expect((await other.ledger.stories.of(idOf(purchaseId)))?.deletedAt).toBeDefined();
  });

  it('stay within the bounds of browsers, the most urgent first, and say what did not fit', async () => {
    const [one] = await twoComputers();
    for (let index = 0; index < 200; index += 1) {
      const boughtAt = new Date(Date.parse('2026-02-25T00:00:00Z') + index * HOUR).toISOString();
      await addPurchase({ ...entry, boughtAt, note: 'x'.repeat(600) }, one);
    }
    await addPurchase({ ...entry, note: 'x'.repeat(5_000), plan: '"'.repeat(120) }, one);
    const state = await syncAccount(one);
    const items = [...(await one.account.read())];
    const sizes = items.map(([key, text]) => key.length + JSON.stringify(text).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8_192);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(102_400);
    expect(items.length).toBeLessThanOrEqual(512);
    expect(state?.leftOut).toBeGreaterThan(0);
    expect((state?.carried ?? 0) + (state?.leftOut ?? 0)).toBe(201);
  });

  it('take nothing that is no record', async () => {
    const [one] = await twoComputers();
    const junk = ['', 'null', '[]', '{"story":{"purchase":{"id":1}}}', '['.repeat(9_000)];
    await one.account.write(new Map([...junk.map((text, n) => [`r:${n}`, text] as const), ['gone', '{"a":1}']]));
    await syncAccount(one);
    expect(await stories(one)).toEqual([]);
  });
});
