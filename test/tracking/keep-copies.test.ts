// Copies apart from the database, and what comes back when the database was lost.

import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../lib/time/duration';
import type { Instant } from '../../lib/time/instant';
import { addPurchase } from '../../lib/tracking/add-purchase';
import { eraseEverything, eraseProvider } from '../../lib/tracking/erase';
import { keepCopy, outdated, restoreIfLost, restoreNamedCopy } from '../../lib/tracking/keep-copies';
import { refreshNotices } from '../../lib/tracking/refresh-notices';
import { aWorld, type TestWorld } from '../support/a-world';
import { inMemoryLedger } from '../support/in-memory-ledger';

const entry = { provider: 'aragon', host: 'www.aragon.ai', boughtAt: '2026-03-01T10:00:00Z' };

async function aWorldWithCopy(): Promise<TestWorld> {
  const world = aWorld('2026-03-02T10:00:00Z');
  await world.ledger.settings.change({ started: true });
  await addPurchase(entry, world);
  await refreshNotices(world);
  expect(await keepCopy(world)).toBe(true);
  return world;
}

describe('a copy', () => {
  it('follows every change, and is never of an empty ledger', async () => {
    expect(await keepCopy(aWorld())).toBe(false);
    const world = await aWorldWithCopy();
    world.moveTo(HOUR);
    await addPurchase({ ...entry, boughtAt: '2026-03-01T12:00:00Z' }, world);
    expect(await keepCopy(world)).toBe(true);
    expect((await world.copies.list()).map(({ purchases }) => purchases)).toEqual([2, 1]);
  });

  it('of a large ledger is taken once a day, and after trouble', async () => {
    const world = aWorld('2026-03-02T10:00:00Z');
    await world.copies.put({ takenAt: world.clock.now(), purchases: 201 }, 'large');
    await addPurchase(entry, world);
    world.moveTo(HOUR);
    expect(await keepCopy(world)).toBe(false);
    expect(await keepCopy(world, 'trouble')).toBe(true);
    await world.copies.put({ takenAt: world.clock.now(), purchases: 201 }, 'large');
    world.moveTo(DAY);
    expect(await keepCopy(world)).toBe(true);
  });

  it('makes room for the next; the fullest of each day stays, the latest of those', () => {
    const now = 100 * DAY + 12 * HOUR;
    const gone = (...kept: readonly (readonly [hoursAgo: number, purchases: number])[]) =>
      outdated(
        kept.map(([hoursAgo, purchases]) => ({ takenAt: (now - hoursAgo * HOUR) as Instant, purchases })),
        now as Instant,
      ).map((at) => (now - at) / HOUR);
    expect(gone([0, 1])).toEqual([]);
    expect(gone([0, 1], [1, 1])).toEqual([]);
    expect(gone([0, 1], [1, 1], [2, 1])).toEqual([2]);
    expect(gone([0, 1], [1, 1], [2, 5])).toEqual([1]);
    expect(gone([0, 1], [1, 1], [2, 1], [13, 1], [14, 1])).toEqual([2, 14]);
  });

  it('leaves three new ones and one that is a week old', () => {
    const now = 100 * DAY;
    const ages = (days: readonly number[]) =>
      outdated(
        days.map((age) => ({ takenAt: (now - age * DAY) as Instant, purchases: 1 })),
        now as Instant,
      ).map((at) => (now - at) / DAY);
    expect(ages([0, 1, 2])).toEqual([]);
    expect(ages([0, 1, 2, 3])).toEqual([]);
    expect(ages([0, 1, 2, 3, 4])).toEqual([3]);
    expect(ages([0, 1, 2, 7, 8])).toEqual([8]);
    expect(ages([0, 1, 2, 3, 9])).toEqual([3]);
  });
});

describe('a lost database', () => {
  it('comes back from the newest copy, settings and all, once', async () => {
    const world = await aWorldWithCopy();
    const lost = { ...world, ledger: inMemoryLedger() };
    expect(await restoreIfLost(lost)).toMatchObject({ added: 1 });
    expect(await lost.ledger.settings.read()).toMatchObject({ started: true });
    await refreshNotices(lost);
    expect(await restoreIfLost(lost)).toBeUndefined();
  });

  it('comes back from an older copy where the newest cannot be read', async () => {
    const world = await aWorldWithCopy();
    await world.copies.put({ takenAt: (world.clock.now() + DAY) as Instant, purchases: 9 }, 'torn');
    expect(await restoreIfLost({ ...world, ledger: inMemoryLedger() })).toMatchObject({ added: 1 });
  });

  it('is not mistaken for a ledger that is in use', async () => {
    const world = await aWorldWithCopy();
    expect(await restoreIfLost(world)).toBeUndefined();
  });

  it('does not come back after everything was erased on purpose', async () => {
    const world = await aWorldWithCopy();
    await eraseEverything(world);
    expect(await restoreIfLost(world)).toBeUndefined();
    expect(await world.ledger.stories.records(undefined, 9)).toEqual([]);
  });
});

it('a copy that the buyer picks is merged; what was erased of a seller is in no copy', async () => {
  const world = await aWorldWithCopy();
  const [copy] = await world.copies.list();
  expect(await restoreNamedCopy(copy?.takenAt ?? 0, world)).toMatchObject({ same: 1 });
  await eraseProvider({ provider: 'aragon' }, world);
  await expect(restoreNamedCopy(copy?.takenAt ?? 0, world)).rejects.toThrow('no-such-copy');
});
