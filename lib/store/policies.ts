// Policy pages as they read on a day, one for each text that was ever seen.

import { Dexie } from 'dexie';
import type { PolicySnapshots } from '../tracking/ports';
import type { Database } from './database';
import { policyRow } from './rows';

/** Different texts of one address that are kept. */
const TEXTS_OF_ADDRESS = 12;

export function policiesIn(db: Database): PolicySnapshots {
  return {
    keep: async (snapshot) => {
      await db.transaction('rw', db.policies, async () => {
        const known = await db.policies
          .where('[provider+readAt]')
          .between([snapshot.provider, Dexie.minKey], [snapshot.provider, Dexie.maxKey])
          .filter(({ snapshot: kept }) => kept.url === snapshot.url)
          .toArray();
        if (known.some(({ snapshot: kept }) => kept.sha256 === snapshot.sha256)) return;
        await db.policies.put(policyRow(snapshot));
        // A page that reads differently at every visit must not fill the disk; the first text is what was bought under.
        const [, ...later] = known;
        const tooMany = later.slice(0, Math.max(0, known.length + 1 - TEXTS_OF_ADDRESS));
        await db.policies.bulkDelete(tooMany.map(({ id }) => id));
      });
    },
    of: async (provider) => {
      const rows = await db.policies
        .where('[provider+readAt]')
        .between([provider, Dexie.minKey], [provider, Dexie.maxKey])
        .reverse()
        .toArray();
      return rows.map((row) => row.snapshot);
    },
    forget: async (provider, url) => {
      await db.policies
        .where('[provider+readAt]')
        .between([provider, Dexie.minKey], [provider, Dexie.maxKey])
        .filter(({ snapshot }) => snapshot.url === url)
        .delete();
    },
    all: async () => (await db.policies.toArray()).map((row) => row.snapshot),
  };
}
