// The first rows of the popup are read by the browser's own interface: they must be what the database itself tells.

import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DATABASE_NAME, DATABASE_VERSION } from '../../lib/store/address';
import { Database } from '../../lib/store/database';
import { openFront } from '../../lib/store/front';
import { readFrontRows } from '../../lib/store/front-rows';

afterEach(async () => {
  vi.restoreAllMocks();
  await Dexie.delete(DATABASE_NAME);
});

/** Rows of every shelf in no order, questions open and answered, and settings. */
async function fill(): Promise<void> {
  const db = new Database();
  const purchases = [2, 0, 3, 1, 0, 2, 0].map((shelf, index) => ({
    id: `p${index}`,
    provider: 'aragon',
    boughtAt: index,
    gatewayIds: [`g${index}`],
    shelf,
    rank: shelf === 1 ? -index : 100 - index,
    revision: index,
    story: { purchase: { id: `p${index}` }, acts: [], claims: [] },
  }));
  const questions = Array.from({ length: 60 }, (_, index) => ({
    id: `q${index}`,
    open: index % 10 === 0 ? 0 : 1,
    askedAt: (index * 37) % 60,
    question: { id: `q${index}` },
  }));
  await db.table('purchases').bulkAdd(purchases);
  await db.table('questions').bulkAdd(questions);
  await db.table('settings').bulkAdd([
    { name: 'last-look', value: { at: 1 } },
    { name: 'settings', value: { started: true } },
  ]);
  db.close();
}

describe('the first rows', () => {
  it.each([1, 4, 50])('are those that the database tells, at most %i', async (atMost) => {
    await fill();
    const first = await readFrontRows(atMost);
    const front = openFront();
    const told = await front.rows(atMost);
    front.db.close();
    expect(first).toEqual(told);
    expect(first?.purchases.map(({ id }) => id)).toEqual(['p6', 'p4', 'p1', 'p3', 'p5', 'p0'].slice(0, atMost));
    expect(first?.questions).toHaveLength(50);
  });

  it('are on their way as soon as they are asked for, so that what is done meanwhile costs no time', async () => {
    await fill();
    const asked = vi.spyOn(indexedDB, 'open');
    const reading = readFrontRows(50);
    expect(asked).toHaveBeenCalledTimes(1);
    await reading;
    asked.mockRestore();
  });

  it('are none where there is no database, which is not made by asking', async () => {
    expect(await readFrontRows(50)).toEqual({ settings: undefined, purchases: [], questions: [] });
    expect(await Dexie.exists(DATABASE_NAME)).toBe(false);
  });

  it('are left to the database itself where another version wrote it', async () => {
    const later = new Dexie(DATABASE_NAME);
    later.version(DATABASE_VERSION + 1).stores({ purchases: 'id', settings: 'name', questions: 'id' });
    await later.open();
    later.close();
    expect(await readFrontRows(50)).toBeUndefined();
  });

  it('are left to the database itself where it cannot be opened', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    });
    expect(await readFrontRows(50)).toBeUndefined();
  });

  it('do not keep others from bringing the database up to a later version', async () => {
    await fill();
    await readFrontRows(50);
    const later = new Dexie(DATABASE_NAME);
    later.version(DATABASE_VERSION + 1).stores({ purchases: 'id' });
    await expect(later.open()).resolves.toBeDefined();
    later.close();
  });
});
