// Two computers of one buyer: each hears what the other knows, nothing comes back from the dead, and nothing is said twice.

import { describe, expect, it } from 'vitest';
import { freezeTerms } from '../../lib/policy/governing-terms';
import { verdictOf } from '../../lib/policy/verdict';
import { DAY, HOUR, MINUTE } from '../../lib/time/duration';
import { addPurchase } from '../../lib/tracking/add-purchase';
import { changeSettings } from '../../lib/tracking/change-settings';
import { correctPurchase } from '../../lib/tracking/correct-purchase';
import { eraseProvider, sweep } from '../../lib/tracking/erase';
import { markAct, undoAct } from '../../lib/tracking/mark-act';
import { mergePurchases, undoJoining } from '../../lib/tracking/merge-purchases';
import { deletePurchase, restorePurchase } from '../../lib/tracking/put-away';
import { refreshNotices } from '../../lib/tracking/refresh-notices';
import { syncAccount } from '../../lib/tracking/sync-account';
import { someTerms, usd } from '../support/a-purchase';
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

  it('leave alive what was restored, here and there', async () => {
    const [one, other] = await twoComputers();
    const { purchaseId } = await addPurchase(entry, one);
    await rounds(one, other);
    one.moveTo(HOUR);
    other.moveTo(2 * HOUR);
    await deletePurchase({ purchaseId }, one);
    await rounds(one, other);
    expect((await stories(other))[0]?.deletedAt).toBeDefined();
    one.moveTo(HOUR);
    await restorePurchase({ purchaseId }, one);
    await rounds(one, other, one, other);
    expect([...(await stories(one)), ...(await stories(other))].map(({ deletedAt }) => deletedAt)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('leave both records alive once their joining was undone', async () => {
    const [one, other] = await twoComputers();
    const { purchaseId: into } = await addPurchase(entry, one);
    const { purchaseId: from } = await addPurchase({ ...entry, boughtAt: '2026-03-01T12:00:00Z' }, one);
    await rounds(one, other);
    one.moveTo(HOUR);
    await mergePurchases({ into, from, wasPaidTwice: false }, one);
    await rounds(one, other);
    one.moveTo(HOUR);
    await undoJoining({ purchaseId: into }, one);
    await rounds(one, other, one);
    for (const world of [one, other]) {
      expect((await stories(world)).map(({ deletedAt }) => deletedAt)).toEqual([undefined, undefined]);
    }
  });

  it('bury nothing that a payment went over to', async () => {
    const [one, other] = await twoComputers();
    const { purchaseId: into } = await addPurchase(entry, one);
    const { purchaseId: from } = await addPurchase({ ...entry, boughtAt: '2026-03-01T12:00:00Z' }, one);
    await one.ledger.stories.change(idOf(from), one.clock.now(), (story) => ({
      story: { ...story, purchase: { ...story.purchase, gatewayIds: ['cs_live_2'] } },
      events: [],
    }));
    await rounds(one, other);
    one.moveTo(HOUR);
    await mergePurchases({ into, from, wasPaidTwice: false }, one);
    await rounds(one, other, one);
    expect((await other.ledger.stories.of(idOf(into)))?.deletedAt).toBeUndefined();
    expect((await other.ledger.stories.of(idOf(from)))?.deletedAt).toBeDefined();
  });

  it('know through whom it was paid, and so promise the same', async () => {
    const [one, other] = await twoComputers();
    const { purchaseId } = await addPurchase({ ...entry, paidThrough: 'apple' }, one);
    await rounds(one, other);
    const [here, there] = await Promise.all([one, other].map((world) => world.ledger.stories.of(idOf(purchaseId))));
    expect(there?.purchase.paidThrough).toEqual(here?.purchase.paidThrough);
    expect(there?.purchase.paidThrough?.frozen).toBeDefined();
    if (!here || !there) throw new Error('Nothing came over.');
    expect(verdictOf(there, other.clock.now())).toEqual(verdictOf(here, one.clock.now()));
    const { purchaseId: bought } = await addPurchase({ ...entry, boughtAt: '2026-03-02T09:00:00Z' }, other);
    await rounds(other, one);
    one.moveTo(HOUR);
    await correctPurchase({ purchaseId: bought, paidThrough: 'google-play' }, one);
    await rounds(one, other);
    expect((await other.ledger.stories.of(idOf(bought)))?.purchase.paidThrough?.provider).toBe('google-play');
  });

  it('keep an upgrade that one saw and the warning that the other answered meanwhile', async () => {
    const [one, other] = await twoComputers();
    const { purchaseId } = await addPurchase({ ...entry, plan: 'Basic' }, one);
    await rounds(one, other);
    one.moveTo(MINUTE);
    const at = one.clock.now();
    await one.ledger.stories.change(idOf(purchaseId), at, (story) => ({
      story: {
        ...story,
        purchase: {
          ...story.purchase,
          laterCharges: [{ at, amount: usd(2000) }],
          gatewayIds: ['cs_live_2'],
          plan: 'Premium',
        },
      },
      events: [{ kind: 'seen-again', evidence: { kind: 'payment-id', at, path: '', words: '' } }],
    }));
    other.moveTo(2 * MINUTE);
    await other.ledger.stories.change(idOf(purchaseId), other.clock.now(), (story) => ({
      story: { ...story, keptAt: other.clock.now() },
      events: [{ kind: 'act-cancelled', act: 'download', how: 'label' }],
    }));
    await rounds(one, other, one);
    for (const world of [one, other]) {
      const [story] = await stories(world);
      expect(story?.purchase).toMatchObject({ plan: 'Premium', laterCharges: [{ at, amount: usd(2000) }] });
      expect(story?.keptAt).toBe(other.clock.now());
    }
    const written = await one.account.read();
    await rounds(other, one, other);
    expect(await one.account.read()).toEqual(written);
  });

  it('write nothing because of terms that one of them does not know', async () => {
    const [one, other] = await twoComputers();
    await addPurchase({ ...entry, provider: 'nobody-described', host: 'nobody.example' }, one);
    const { purchaseId } = await addPurchase(entry, one);
    const frozen = await freezeTerms({ terms: someTerms() }, one.clock.now(), one.digest);
    await one.ledger.stories.change(idOf(purchaseId), one.clock.now(), (story) => ({
      story: { ...story, purchase: { ...story.purchase, frozen } },
      events: [],
    }));
    await rounds(one, other);
    const written = await one.account.read();
    await rounds(one, other, one);
    expect(await one.account.read()).toEqual(written);
    expect((await one.ledger.stories.of(idOf(purchaseId)))?.purchase.frozen).toEqual(frozen);
  });

  it('leave alone what another of them alone can read, and clear away what none can', async () => {
    const [one] = await twoComputers();
    const purchase = { id: 'x', provider: 'aragon', boughtAt: 1, zone: 'UTC', ofANewerKind: [] };
    const newer = JSON.stringify({ story: { purchase }, log: [], sent: [] });
    await one.account.write(
      new Map([
        ['r:x', newer],
        ['r:y', 'null'],
      ]),
    );
    await rounds(one);
    expect(await one.account.read()).toEqual(new Map([['r:x', newer]]));
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
