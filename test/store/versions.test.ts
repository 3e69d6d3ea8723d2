// The database through its versions: what an older one wrote is read by this one, and a newer one is left alone.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { PurchaseId } from '../../lib/policy/purchase';
import { DATABASE_VERSION } from '../../lib/store/address';
import { Database } from '../../lib/store/database';
import { storeFailureOf } from '../../lib/store/failures';
import { copyFirst } from '../../lib/store/migrations/copy-first';
import { logOfPurchase } from '../../lib/store/purchase-page';
import { readSettings, storiesByUrgency, storyById } from '../../lib/store/screens';
import { projectRoot } from '../house/project-files';

const fixtures = join(projectRoot, 'test/fixtures/database');
const folders = existsSync(fixtures) ? readdirSync(fixtures).sort() : [];
const read = (version: string, file: string) => JSON.parse(readFileSync(join(fixtures, version, file), 'utf8'));

/** Rows by table, with the indexes that this version had: what lay on a disk. */
interface Before {
  readonly stores: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

let count = 0;
const made: string[] = [];
afterEach(async () => {
  for (const name of made.splice(0)) await Dexie.delete(name);
});

async function onDisk(version: number, { stores, rows }: Before): Promise<string> {
  const name = `versions-${++count}`;
  made.push(name);
  const old = new Dexie(name);
  old.version(version).stores(stores);
  for (const [table, all] of Object.entries(rows)) await old.table(table).bulkAdd([...all]);
  old.close();
  return name;
}

describe('a database', () => {
  it('has a fixture for every version', () => {
    const versions = Array.from({ length: DATABASE_VERSION }, (_, index) => `v${index + 1}`);
    expect(folders, 'Save what each version wrote as test/fixtures/database/vN/{before,after}.json.').toEqual(versions);
  });

  it.each(folders)('of %s tells this version all that it kept', async (folder) => {
    const db = new Database(await onDisk(Number(folder.slice(1)), read(folder, 'before.json')));
    const stories = await storiesByUrgency(db, 100);
    const logs = await Promise.all(stories.map(({ purchase }) => logOfPurchase(db, purchase.id)));
    const after = { stories, logs, settings: await readSettings(db) };
    db.close();
    expect(after).toEqual(read(folder, 'after.json'));
  });

  it('that a newer version wrote is not opened, and nothing in it is touched', async () => {
    const before: Before = read('v1', 'before.json');
    const name = await onDisk(DATABASE_VERSION + 1, { ...before, stores: { ...before.stores, later: 'id' } });
    const db = new Database(name);
    const failure = await storyById(db, 'p1' as PurchaseId).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(storeFailureOf(failure)).toBe('newer-database');
    db.close();
    const [found] = (await indexedDB.databases()).filter((known) => known.name === name);
    expect(found?.version).toBe((DATABASE_VERSION + 1) * 10);
  });

  it('is copied before a migration changes it, in the same transaction', async () => {
    class Next extends Database {
      constructor(name: string, failing: boolean) {
        super(name);
        this.version(DATABASE_VERSION + 1)
          .stores({ later: 'id' })
          .upgrade(async (upgrade) => {
            await copyFirst(upgrade, DATABASE_VERSION);
            await upgrade.table('purchases').clear();
            if (failing) throw new Error('half-way');
          });
      }
    }
    const before: Before = read('v1', 'before.json');
    const name = await onDisk(1, before);
    const broken = new Next(name, true);
    await expect(broken.open()).rejects.toThrow();
    broken.close();
    const unharmed = new Database(name);
    expect(await unharmed.purchases.count()).toBe(before.rows.purchases?.length);
    unharmed.close();
    const next = new Next(name, false);
    const [copy] = await next.copies.toArray();
    expect(copy?.from).toBe(DATABASE_VERSION);
    expect(copy?.tables.purchases).toHaveLength(before.rows.purchases?.length ?? -1);
    expect(copy?.tables.log).toHaveLength(before.rows.log?.length ?? -1);
    expect(await next.purchases.count()).toBe(0);
    next.close();
  });

  it('gives way when a newer version wants to upgrade it, so that nobody waits for a forgotten screen', async () => {
    const before: Before = read('v1', 'before.json');
    const name = await onDisk(1, before);
    const forgotten = new Database(name);
    await forgotten.open();
    const next = new Dexie(name);
    next.version(DATABASE_VERSION + 1).stores({ ...before.stores, later: 'id' });
    await next.open();
    expect(next.verno).toBe(DATABASE_VERSION + 1);
    next.close();
    forgotten.close();
  });
});

describe('what went wrong with a database', () => {
  it.each([
    ['a full quota', new DOMException('', 'QuotaExceededError'), 'disk-full'],
    [
      'an abort because of it',
      Object.assign(new Error('x'), { name: 'AbortError', inner: new DOMException('', 'QuotaExceededError') }),
      'disk-full',
    ],
    ['an abort without a word', Object.assign(new Error('x'), { name: 'AbortError' }), 'disk-full'],
    ['a disk without space', new DOMException('Internal error committing transaction.', 'UnknownError'), 'disk-full'],
    [
      'files that cannot be opened',
      new DOMException('Internal error opening backing store', 'UnknownError'),
      'database-broken',
    ],
    ['a bug of ours', new TypeError('x is not a function'), undefined],
    ['no error at all', 'nonsense', undefined],
  ])('%s', (_name, error, failure) => {
    expect(storeFailureOf(error)).toBe(failure);
  });
});
