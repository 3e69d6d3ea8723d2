// Buyers on their way to a payment: known for a day as the way back, and kept until somebody has asked what became of it.

import { Dexie } from 'dexie';
import { DAY } from '../time/duration';
import type { Checkouts } from '../tracking/ports';
import type { Database } from './database';
import { checkoutRow } from './rows';

/** How long a way to a payment may still lead back. */
const CHECKOUT_LIFETIME = DAY;

export function checkoutsIn(db: Database): Checkouts {
  return {
    put: async (intent) => {
      await db.checkouts.put(checkoutRow(intent));
    },
    openOf: async (provider, now) => {
      const rows = await db.checkouts
        .where('[provider+startedAt]')
        .between([provider, now - CHECKOUT_LIFETIME], [provider, Dexie.maxKey])
        .reverse()
        .toArray();
      return rows.map((row) => row.intent);
    },
    all: async () => (await db.checkouts.toArray()).map((row) => row.intent),
    end: (id) => db.checkouts.delete(id),
  };
}
