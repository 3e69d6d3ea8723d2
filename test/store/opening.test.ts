// Opening the database fails now and then (a full disk, a profile that is being copied): that must not last.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { Database } from '../../lib/store/database';

let db: Database | undefined;
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await db?.delete();
});

/** The browser refuses to open anything, as Chromium does on a full disk. */
const refusing = () =>
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
  });

describe('a database that could not be opened', () => {
  it('is refused at once to whoever asks meanwhile', async () => {
    refusing();
    db = new Database('opening-1');
    await expect(db.purchases.count()).rejects.toThrow(/Internal error opening/);
    await expect(db.purchases.count()).rejects.toThrow(/Internal error opening/);
  });

  it('is opened again by whoever asks once the trouble is over', async () => {
    const refusal = refusing();
    db = new Database('opening-2');
    await expect(db.purchases.count()).rejects.toThrow();
    refusal.mockRestore();
    await expect.poll(() => db?.purchases.count(), { timeout: 5_000 }).toBe(0);
    expect(db.isOpen()).toBe(true);
  });
});
