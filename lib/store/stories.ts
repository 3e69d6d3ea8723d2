// Purchases and their logs: every write is one transaction with its entries.

import { Dexie } from 'dexie';
import { canonicalJson } from '../policy/canonical-json';
import { withChangeTimes } from '../policy/change-times';
import type { PurchaseId } from '../policy/purchase';
import { type Place, SHELVES } from '../policy/shelf';
import type { Instant } from '../time/instant';
import type { KeptStory, LogEntry, LogEvent, Stories, StoryRecord } from '../tracking/ports';
import type { Database } from './database';
import { logEntryOfRow, logRow, type PurchaseRow, purchaseRow, storyOfRow } from './rows';

/** Where a story belongs at an instant; given by policy, so that this folder knows no rule. */
export type PlaceOf = (story: KeptStory, now: Instant) => Place;

/** Reminders look at a freshly written story at once. */
export const AT_ONCE = 0;

export function storiesIn(db: Database, placeOf: PlaceOf, newId: () => string): Stories {
  const put = async (story: KeptStory, revision: number, events: readonly LogEvent[], now: Instant): Promise<void> => {
    const purchaseId = story.purchase.id;
    // Asked for together: each answer waited for is a way to the database and back.
    await Promise.all([
      db.purchases.put(purchaseRow(story, placeOf(story, now), revision, AT_ONCE)),
      db.log.bulkAdd(events.map((event, order) => logRow({ id: newId(), purchaseId, at: now, event }, order))),
    ]);
  };
  /** One question for each id, not `anyOf`, which walks the index with a cursor. */
  const rowWithGatewayId = async (ids: readonly string[]): Promise<PurchaseRow | undefined> => {
    const found = await Promise.all(ids.map((id) => db.purchases.where('gatewayIds').equals(id).first()));
    return found.find((row) => row !== undefined);
  };

  return {
    add: (story, events, now) =>
      db.transaction('rw', db.purchases, db.log, async () => {
        const [byGateway, byId] = await Promise.all([
          rowWithGatewayId(story.purchase.gatewayIds),
          db.purchases.get(story.purchase.id),
        ]);
        const known = byGateway ?? byId;
        if (known) return { kind: 'known', purchaseId: storyOfRow(known).purchase.id } as const;
        await put(story, 1, events, now);
        return { kind: 'added', purchaseId: story.purchase.id } as const;
      }),

    change: (id, now, change) =>
      db.transaction('rw', db.purchases, db.log, async () => {
        const row = await db.purchases.get(id);
        if (!row) return undefined;
        const before = storyOfRow(row);
        const changed = change(before);
        if (!changed) return before;
        const story = withChangeTimes(before, changed.story, now);
        await put(story, row.revision + 1, changed.events, now);
        return story;
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
        const known = await knownOf(db, records);
        const written = new Map<string, Kept>();
        const done = { added: 0, changed: 0, same: 0 };
        // Those that are here by their own id first: a payment may have gone from one of them to a record that is new here.
        const here = (record: StoryRecord) => Number(known.has(record.story.purchase.id));
        for (const theirs of [...records].sort((a, b) => here(b) - here(a))) {
          const mine = known.find(theirs);
          const record = mine ? merged(mine.record, theirs) : theirs;
          if (mine && canonicalJson(mine.record) === canonicalJson(record)) {
            done.same += 1;
            continue;
          }
          const kept = { record, revision: (mine?.revision ?? 0) + 1 };
          known.put(kept);
          written.set(record.story.purchase.id, kept);
          done[mine ? 'changed' : 'added'] += 1;
        }
        const all = [...written.values()];
        await db.purchases.bulkPut(
          all.map(({ record: { story }, revision }) => purchaseRow(story, placeOf(story, now), revision, AT_ONCE)),
        );
        await db.log.bulkPut(all.flatMap(({ record }) => record.log.map((entry, order) => logRow(entry, order))));
        await db.sent.bulkPut(
          all.flatMap(({ record: { story, sent } }) =>
            sent.map((mark) => ({ purchaseId: story.purchase.id, ...mark })),
          ),
        );
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
    const first = rows[0]?.id;
    const last = rows.at(-1)?.id;
    if (first === undefined || last === undefined) return [];
    // Rows come by id, and so do log and marks: one range of each holds all of the page.
    const [logs, marks] = await Promise.all([
      db.log.where('[purchaseId+at+order]').between([first, Dexie.minKey], [last, Dexie.maxKey]).toArray(),
      db.sent.where('[purchaseId+step]').between([first, Dexie.minKey], [last, Dexie.maxKey]).toArray(),
    ]);
    const logOf = byPurchase(logs);
    const sentOf = byPurchase(marks);
    return rows.map((row) => ({
      story: storyOfRow(row),
      log: (logOf.get(row.id) ?? []).map(logEntryOfRow).sort(byAge),
      sent: (sentOf.get(row.id) ?? []).map(({ step, at }) => ({ step, at: at as Instant })),
    }));
  });
}

function byPurchase<Row extends { readonly purchaseId: string }>(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const known = found.get(row.purchaseId);
    if (known) known.push(row);
    else found.set(row.purchaseId, [row]);
  }
  return found;
}

const byAge = (a: LogEntry, b: LogEntry): number => a.at - b.at || (a.id < b.id ? -1 : 1);

interface Kept {
  readonly record: StoryRecord;
  readonly revision: number;
}

/** What is there of these records, by id and by gateway id, in as few reads as may be. */
async function knownOf(db: Database, records: readonly StoryRecord[]) {
  const byId = new Map<string, Kept>();
  const byGatewayId = new Map<string, string>();
  const put = (kept: Kept): void => {
    const { purchase } = kept.record.story;
    byId.set(purchase.id, kept);
    for (const gatewayId of purchase.gatewayIds) byGatewayId.set(gatewayId, purchase.id);
  };
  const gatewayIds = records.flatMap(({ story }) => story.purchase.gatewayIds);
  const rows = [
    ...(await db.purchases.bulkGet(records.map(({ story }) => story.purchase.id))),
    ...(gatewayIds.length === 0 ? [] : await db.purchases.where('gatewayIds').anyOf(gatewayIds).toArray()),
  ];
  for (const row of rows) {
    if (row && !byId.has(row.id)) put({ record: await recordOf(db, row), revision: row.revision });
  }
  const find = ({ story: { purchase } }: StoryRecord): Kept | undefined => {
    const withId = purchase.gatewayIds.map((gatewayId) => {
      const kept = byId.get(byGatewayId.get(gatewayId) ?? '');
      return kept?.record.story.purchase.gatewayIds.includes(gatewayId) ? kept : undefined;
    });
    return byId.get(purchase.id) ?? withId.find((kept) => kept !== undefined);
  };
  return { find, put, has: (id: string) => byId.has(id) };
}

async function recordOf(db: Database, row: PurchaseRow): Promise<StoryRecord> {
  const [log, sent] = await Promise.all([logOf(db, row.id as PurchaseId), sentOf(db, row.id)]);
  return { story: storyOfRow(row), log: [...log].sort(byAge), sent };
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
