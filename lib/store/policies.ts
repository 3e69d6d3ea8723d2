// Policy pages as they read on a day, one for each text that was ever seen.

import { Dexie } from 'dexie';
import type { PolicySnapshots } from '../tracking/ports';
import type { Database } from './database';
import { policyRow } from './rows';

export function policiesIn(db: Database): PolicySnapshots {
  return {
    keep: async (snapshot) => {
      await db.transaction('rw', db.policies, async () => {
        const same = await db.policies
          .where('[provider+readAt]')
          .between([snapshot.provider, Dexie.minKey], [snapshot.provider, Dexie.maxKey])
          .filter(({ snapshot: kept }) => kept.url === snapshot.url && kept.sha256 === snapshot.sha256)
          .first();
        if (!same) await db.policies.put(policyRow(snapshot));
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
    all: async () => (await db.policies.toArray()).map((row) => row.snapshot),
  };
}
