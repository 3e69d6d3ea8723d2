// Which stories a reminder must look at, what was already shown for them, and when to look next.

import { Dexie } from 'dexie';
import { SHELVES } from '../policy/shelf';
import type { Instant } from '../time/instant';
import type { Reminders } from '../tracking/ports';
import type { Database } from './database';
import { purchaseRow, storyOfRow } from './rows';
import { AT_ONCE, type PlaceOf, sentOf } from './stories';

export function remindersIn(db: Database, placeOf: PlaceOf): Reminders {
  return {
    dueBy: (now, { from, atMost }) =>
      db.transaction('r', db.purchases, db.sent, async () => {
        const rows = await db.purchases.where('wakeAt').belowOrEqual(now).offset(from).limit(atMost).toArray();
        const sent = await Promise.all(rows.map((row) => sentOf(db, row.id)));
        return rows.map((row, index) => ({
          story: storyOfRow(row),
          revision: row.revision,
          sent: sent[index] ?? [],
        }));
      }),

    reviewed: (reviews, now) =>
      db.transaction('rw', db.purchases, db.sent, async () => {
        const rows = await db.purchases.bulkGet(reviews.map((review) => review.purchaseId));
        await db.sent.bulkPut(
          reviews.flatMap(({ purchaseId, marks }) => marks.map((mark) => ({ purchaseId, ...mark }))),
        );
        await db.purchases.bulkPut(
          rows.flatMap((row, index) => {
            const review = reviews[index];
            if (!row || !review) return [];
            // Written again since it was looked at: it stays due.
            if (row.revision !== review.revision) return [];
            return [purchaseRow(row.story, placeOf(row.story, now), row.revision, review.lookAgainAt)];
          }),
        );
      }),

    nextLook: async () => {
      const row = await db.purchases.orderBy('wakeAt').first();
      return row?.wakeAt === undefined ? undefined : (row.wakeAt as Instant);
    },

    lookAtAll: async (now) => {
      await db.transaction('rw', db.purchases, async () => {
        await db.purchases.where('wakeAt').above(AT_ONCE).modify({ wakeAt: AT_ONCE });
        await db.purchases
          .where('[shelf+rank]')
          .between([SHELVES.counting, Dexie.minKey], [SHELVES.undated, Dexie.maxKey])
          .modify({ wakeAt: AT_ONCE });
        // Ended in what is now the future: the clock was set back.
        await db.purchases
          .where('[shelf+rank]')
          .between([SHELVES.over, Dexie.minKey], [SHELVES.over, -now], true, false)
          .modify({ wakeAt: AT_ONCE });
      });
    },

    mostUrgent: async (now) => {
      const row = await db.purchases
        .where('[shelf+rank]')
        .between([SHELVES.counting, now], [SHELVES.counting, Dexie.maxKey], false, true)
        .first();
      return row && storyOfRow(row);
    },
  };
}
