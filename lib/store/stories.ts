// Purchases and their logs: every write is one transaction with its entries.

import { Dexie } from 'dexie';
import type { PurchaseId } from '../policy/purchase';
import { type Place, SHELVES } from '../policy/shelf';
import type { Instant } from '../time/instant';
import type { KeptStory, LogEvent, Stories } from '../tracking/ports';
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
  };
}

export async function logOf(db: Database, id: PurchaseId) {
  const rows = await db.log.where('[purchaseId+at+order]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray();
  return rows.map(logEntryOfRow);
}
