// Purchases and their logs: every write is one transaction with its entries.

import { Dexie } from 'dexie';
import { canonicalJson } from '../policy/canonical-json';
import type { PurchaseId } from '../policy/purchase';
import { type Place, SHELVES } from '../policy/shelf';
import type { Instant } from '../time/instant';
import type { KeptStory, LogEvent, Stories, StoryRecord } from '../tracking/ports';
import type { Database } from './database';
import { logEntryOfRow, logRow, type PurchaseRow, purchaseRow, storyOfRow } from './rows';

/** Where a story belongs at an instant; given by policy, so that this folder knows no rule. */
export type PlaceOf = (story: KeptStory, now: Instant) => Place;

/** Reminders look at a freshly written story at once. */
export const AT_ONCE = 0;

export function storiesIn(db: Database, placeOf: PlaceOf, newId: () => string): Stories {
  const put = async (story: KeptStory, revision: number, events: readonly LogEvent[], now: Instant): Promise<void> => {
    const purchaseId = story.purchase.id;
    await db.purchases.put(purchaseRow(story, placeOf(story, now), revision, AT_ONCE));
    await db.log.bulkAdd(events.map((event, order) => logRow({ id: newId(), purchaseId, at: now, event }, order)));
  };
  const rowWithGatewayId = (ids: readonly string[]): Promise<PurchaseRow | undefined> =>
    ids.length === 0 ? Promise.resolve(undefined) : db.purchases.where('gatewayIds').anyOf(ids).first();

  return {
    add: (story, events, now) =>
      db.transaction('rw', db.purchases, db.log, async () => {
        const known =
          (await rowWithGatewayId(story.purchase.gatewayIds)) ?? (await db.purchases.get(story.purchase.id));
        if (known) return { kind: 'known', purchaseId: storyOfRow(known).purchase.id } as const;
        await put(story, 1, events, now);
        return { kind: 'added', purchaseId: story.purchase.id } as const;
      }),

    change: (id, now, change) =>
      db.transaction('rw', db.purchases, db.log, async () => {
        const row = await db.purchases.get(id);
        if (!row) return undefined;
        const changed = change(storyOfRow(row));
        if (!changed) return storyOfRow(row);
        await put(changed.story, row.revision + 1, changed.events, now);
        return changed.story;
      }),

    of: async (id) => {
      const row = await db.purchases.get(id);
      return row && storyOfRow(row);
    },

    openOf: async (provider, atMost = Number.POSITIVE_INFINITY) => {
      const rows = await db.purchases
        .where('[provider+shelf+rank]')
        .between([provider, SHELVES.counting, Dexie.minKey], [provider, SHELVES.undated, Dexie.maxKey])
        .limit(atMost)
        .toArray();
      return rows.map(storyOfRow);
    },

    withGatewayId: async (ids) => {
      const row = await rowWithGatewayId(ids);
      return row && storyOfRow(row);
    },

    boughtBetween: async (provider, from, to) => {
      const rows = await db.purchases
        .where('[provider+boughtAt]')
        .between([provider, from], [provider, to], true, true)
        .toArray();
      return rows.map(storyOfRow);
    },

    logOf: (id) => logOf(db, id),

    records: (after, atMost) => recordsAfter(db, after, atMost),

    merge: (records, merged, now) =>
      db.transaction('rw', db.purchases, db.log, db.sent, async () => {
        const done = { added: 0, changed: 0, same: 0 };
        for (const theirs of records) {
          const { purchase } = theirs.story;
          const row = (await db.purchases.get(purchase.id)) ?? (await rowWithGatewayId(purchase.gatewayIds));
          const mine = row && (await recordOf(db, row));
          const record = mine ? merged(mine, theirs) : theirs;
          if (mine && canonicalJson(mine) === canonicalJson(record)) {
            done.same += 1;
            continue;
          }
          const { story, log, sent } = record;
          await db.purchases.put(purchaseRow(story, placeOf(story, now), (row?.revision ?? 0) + 1, AT_ONCE));
          await db.log.bulkPut(log.map((entry, order) => logRow(entry, order)));
          await db.sent.bulkPut(sent.map((mark) => ({ purchaseId: story.purchase.id, ...mark })));
          done[mine ? 'changed' : 'added'] += 1;
        }
        return done;
      }),

    byUrgency: (atMost, overSince) =>
      db.transaction('r', db.purchases, db.log, db.sent, async () => {
        const places = db.purchases.where('[shelf+rank]');
        const open = await places
          .between([SHELVES.counting, Dexie.minKey], [SHELVES.undated, Dexie.maxKey])
          .limit(atMost)
          .toArray();
        const over = await db.purchases
          .where('[shelf+rank]')
          .between([SHELVES.over, Dexie.minKey], [SHELVES.over, -overSince], true, true)
          .limit(atMost - open.length)
          .toArray();
        return Promise.all([...open, ...over].map((row) => recordOf(db, row)));
      }),

    erase: (ids) =>
      db.transaction('rw', db.purchases, db.log, db.sent, db.pictures, async () => {
        await db.purchases.bulkDelete([...ids]);
        for (const id of ids) {
          await db.pictures.where('[purchaseId+addedAt]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
          await logRows(db, id).delete();
          await sentRows(db, id).delete();
        }
      }),

    deletedBefore: async (at, atMost) =>
      idsIn(
        await db.purchases
          .where('[shelf+rank]')
          .between([SHELVES.deleted, -at], [SHELVES.deleted, Dexie.maxKey], false)
          .limit(atMost)
          .primaryKeys(),
      ),

    idsOf: async (provider) =>
      idsIn(
        await db.purchases
          .where('[provider+boughtAt]')
          .between([provider, Dexie.minKey], [provider, Dexie.maxKey])
          .primaryKeys(),
      ),

    overSince: async (at, atMost) =>
      idsIn(
        await db.purchases
          .where('[shelf+rank]')
          .between([SHELVES.over, -at], [SHELVES.over, Dexie.maxKey], false)
          .limit(atMost)
          .primaryKeys(),
      ),
  };
}

/** Records by id, those after `after`. */
export async function recordsAfter(
  db: Database,
  after: string | undefined,
  atMost: number,
): Promise<readonly StoryRecord[]> {
  return db.transaction('r', db.purchases, db.log, db.sent, async () => {
    const rows = await db.purchases
      .where('id')
      .above(after ?? '')
      .limit(atMost)
      .toArray();
    return Promise.all(rows.map((row) => recordOf(db, row)));
  });
}

async function recordOf(db: Database, row: PurchaseRow): Promise<StoryRecord> {
  const [log, sent] = await Promise.all([logOf(db, row.id as PurchaseId), sentOf(db, row.id)]);
  return { story: storyOfRow(row), log: [...log].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)), sent };
}

const idsIn = (keys: readonly string[]): readonly PurchaseId[] => keys.map((key) => key as PurchaseId);

const logRows = (db: Database, id: string) =>
  db.log.where('[purchaseId+at+order]').between([id, Dexie.minKey], [id, Dexie.maxKey]);

const sentRows = (db: Database, purchaseId: string) =>
  db.sent.where('[purchaseId+step]').between([purchaseId, Dexie.minKey], [purchaseId, Dexie.maxKey]);

export async function sentOf(db: Database, purchaseId: string) {
  const rows = await sentRows(db, purchaseId).toArray();
  return rows.map(({ step, at }) => ({ step, at: at as Instant }));
}

export async function logOf(db: Database, id: PurchaseId) {
  const rows = await logRows(db, id).toArray();
  return rows.map(logEntryOfRow);
}
