// What is erased stays erased; and what is swept away by rule never goes by the word of a clock that is wrong for a while.

import { describe, expect, it, vi } from 'vitest';
import { keepFresh } from '../../entrypoints/background/keep-fresh';
import { DAY, HOUR } from '../../lib/time/duration';
import { eraseEverything, eraseProvider, sweep } from '../../lib/tracking/erase';
import type { World } from '../../lib/tracking/ports';
import { deletePurchase } from '../../lib/tracking/put-away';
import { refreshNotices } from '../../lib/tracking/refresh-notices';
import { aKeptStory, aWorld } from '../support/a-world';
import { idOf } from '../support/in-memory-ledger';

/** As a round does. */
async function round(world: World): Promise<void> {
  await refreshNotices(world);
  await sweep(world);
}

async function withPurchase(keepDays?: number) {
  const world = aWorld('2026-03-01T14:07:00Z');
  await world.ledger.stories.add(aKeptStory(), [], world.clock.now());
  if (keepDays !== undefined) await world.ledger.settings.change({ keepDays });
  await round(world);
  return world;
}

const isKept = async ({ ledger }: World) => (await ledger.stories.of(idOf('p1'))) !== undefined;

describe('a deletion', () => {
  it('can be taken back for a day, then nothing is left', async () => {
    const world = await withPurchase();
    await deletePurchase({ purchaseId: 'p1' }, world);
    for (let hours = 0; hours < 24; hours += 1) {
      world.moveTo(HOUR);
      await round(world);
      expect(await isKept(world)).toBe(true);
    }
    world.moveTo(DAY);
    await round(world);
    expect(await isKept(world)).toBe(false);
  });

  it('is swept where the browser is opened once a week', async () => {
    const world = await withPurchase();
    await deletePurchase({ purchaseId: 'p1' }, world);
    for (const weeks of [1, 2]) {
      world.moveTo(7 * DAY);
      await round(world);
      expect(await isKept(world)).toBe(weeks === 1);
    }
  });
});

describe('the rule of the buyer', () => {
  it('takes what ended longer ago than that, and never what is open', async () => {
    const world = await withPurchase(2);
    for (let days = 1; days <= 11; days += 1) {
      world.moveTo(DAY);
      await round(world);
      expect(await isKept(world)).toBe(days <= 10);
    }
  });

  it('takes nothing by a clock that is wrong for an hour, be it looked at ever so often', async () => {
    const world = await withPurchase(365);
    world.moveTo('2029-01-01T00:00:00Z');
    for (let looks = 0; looks < 6; looks += 1) {
      await round(world);
      world.moveTo(HOUR / 6);
    }
    world.moveTo('2026-03-01T15:10:00Z');
    for (let days = 0; days < 30; days += 1) {
      await round(world);
      world.moveTo(DAY);
    }
    expect(await isKept(world)).toBe(true);
  });

  it('takes nothing because a clock was behind and is right again', async () => {
    const world = await withPurchase(2);
    world.moveTo('2010-01-01T00:00:00Z');
    await round(world);
    world.moveTo('2026-03-03T14:07:00Z');
    await round(world);
    world.moveTo(DAY);
    await round(world);
    expect(await isKept(world)).toBe(true);
  });
});

describe('erasing', () => {
  /** A round that has gathered its copy and is about to write it. */
  async function inCopy() {
    const world = await withPurchase();
    await world.ledger.settings.change({ started: true });
    await world.account.write(new Map([['kept', 'elsewhere']]));
    const fresh = keepFresh(world);
    let isWriting = false;
    let write = () => {};
    const { put } = world.copies;
    vi.spyOn(world.copies, 'put').mockImplementationOnce(async (...copy) => {
      isWriting = true;
      await new Promise<void>((done) => {
        write = done;
      });
      await put(...copy);
    });
    await deletePurchase({ purchaseId: 'p1' }, world);
    const round = fresh.round();
    await vi.waitFor(() => expect(isWriting).toBe(true));
    const writeLater = async () => {
      // What does not wait for the round is done by now.
      await new Promise((resolve) => setTimeout(resolve, 20));
      write();
    };
    return { world, fresh, round, writeLater };
  }

  it('everything outlasts a round that was under way', async () => {
    const { world, fresh, round, writeLater } = await inCopy();
    const erased = fresh.alone(() => eraseEverything(world));
    const after = fresh.round('all');
    await writeLater();
    await Promise.all([round, erased, after]);
    await fresh.round('all');
    expect(await world.copies.list()).toEqual([]);
    expect(await world.ledger.stories.records(undefined, 9)).toEqual([]);
    expect((await world.ledger.settings.read()).started).toBe(false);
  });

  it('a seller outlasts it as well', async () => {
    const { world, fresh, round, writeLater } = await inCopy();
    const { provider } = aKeptStory().purchase;
    const erased = fresh.alone(() => eraseProvider({ provider }, world));
    await writeLater();
    await Promise.all([round, erased]);
    expect(await world.copies.list()).toEqual([]);
    expect(await isKept(world)).toBe(false);
  });

  it('that fails says so, and stops no round', async () => {
    const { world, fresh, round, writeLater } = await inCopy();
    const failed = fresh.alone(async () => {
      throw new Error('disk full');
    });
    const told = expect(failed).rejects.toThrow('disk full');
    await writeLater();
    await told;
    await round;
    world.moveTo(HOUR);
    await fresh.round();
    expect((await world.ledger.settings.lastLook())?.at).toBe(world.clock.now());
  });
});
