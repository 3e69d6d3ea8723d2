// Buyers on their way to a payment: kept for a day, so that a sleeping worker does not forget the way back.

import { Dexie } from 'dexie';
import { DAY } from '../time/duration';
import type { Checkouts } from '../tracking/ports';
import type { Database } from './database';
import { checkoutRow } from './rows';

/** How long a way to a payment is remembered. */
const CHECKOUT_LIFETIME = DAY;

export function checkoutsIn(db: Database): Checkouts {
  return {
    put: async (intent) => {
      await db.transaction('rw', db.checkouts, async () => {
        await db.checkouts
          .where('startedAt')
          .below(intent.startedAt - CHECKOUT_LIFETIME)
          .delete();
        await db.checkouts.put(checkoutRow(intent));
      });
    },
    openOf: async (provider, now) => {
      const rows = await db.checkouts
        .where('[provider+startedAt]')
        .between([provider, now - CHECKOUT_LIFETIME], [provider, Dexie.maxKey])
        .reverse()
        .toArray();
      return rows.map((row) => row.intent);
    },
    all: async (now) =>
      (
        await db.checkouts
          .where('startedAt')
          .aboveOrEqual(now - CHECKOUT_LIFETIME)
          .toArray()
      ).map((row) => row.intent),
    end: (id) => db.checkouts.delete(id),
  };
}
