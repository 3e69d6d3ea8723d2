// What screens read, live: each query goes by an index and brings no more than is shown.

import { Dexie } from 'dexie';
import type { PurchaseId } from '../policy/purchase';
import { SHELVES, type Shelf } from '../policy/shelf';
import type { KeptStory, ReceivedSighting } from '../tracking/ports';
import type { Database } from './database';
import { type PurchaseRow, storyOfRow } from './rows';

export { readSettings } from './settings';

/** What a seller's pages said within the last day. */
export async function sightingsOf(db: Database, provider: string): Promise<readonly ReceivedSighting[]> {
  return (await allSightings(db)).filter((sighting) => sighting.provider === provider);
}

/** How many rows each table has. */
export async function rowCounts(db: Database): Promise<Readonly<Record<string, number>>> {
  return Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.count()])));
}

/** What all pages said within the last day. */
export async function allSightings(db: Database): Promise<readonly ReceivedSighting[]> {
  return (await db.sightings.toArray()).map((row) => row.sighting);
}

/** Purchases by urgency: counting down, then without a date, then over. Deleted ones are left out. */
export const rowsByUrgency = (db: Database, atMost: number): PromiseLike<readonly PurchaseRow[]> =>
  db.purchases
    .where('[shelf+rank]')
    .between([SHELVES.counting, Dexie.minKey], [SHELVES.over, Dexie.maxKey])
    .limit(atMost)
    .toArray();

export async function storiesByUrgency(db: Database, atMost: number): Promise<readonly KeptStory[]> {
  return (await rowsByUrgency(db, atMost)).map(storyOfRow);
}

/** How many there are in all, deleted ones left out. Counting thousands takes a while: not before the first picture. */
export const countStories = (db: Database): Promise<number> =>
  db.purchases.where('[shelf+rank]').between([SHELVES.counting, Dexie.minKey], [SHELVES.over, Dexie.maxKey]).count();

/** All that was bought of a seller and is not deleted, oldest first. */
export async function storiesOfSeller(db: Database, provider: string): Promise<readonly KeptStory[]> {
  const rows = await db.purchases
    .where('[provider+boughtAt]')
    .between([provider, Dexie.minKey], [provider, Dexie.maxKey])
    .toArray();
  return rows.map(storyOfRow).filter(({ deletedAt }) => deletedAt === undefined);
}

/** One shelf in its order, in pages. */
export async function storiesOnShelf(
  db: Database,
  shelf: Shelf,
  page: { readonly from: number; readonly atMost: number },
): Promise<readonly KeptStory[]> {
  const rows = await db.purchases
    .where('[shelf+rank]')
    .between([shelf, Dexie.minKey], [shelf, Dexie.maxKey])
    .offset(page.from)
    .limit(page.atMost)
    .toArray();
  return rows.map(storyOfRow);
}

export async function storyById(db: Database, id: PurchaseId): Promise<KeptStory | undefined> {
  const row = await db.purchases.get(id);
  return row && storyOfRow(row);
}
