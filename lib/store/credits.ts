// Generations that cost credits and credits that came in, by seller.

import { Dexie } from 'dexie';
import type { CreditGrant } from '../credits/balance';
import type { Generation } from '../credits/generation';
import type { ProviderId } from '../policy/terms';
import type { Credits } from '../tracking/ports';
import type { Database } from './database';
import { generationRow, grantRow } from './rows';

/** More of one seller are never kept: years of ordinary use. */
const GENERATIONS_KEPT = 5_000;
/** The oldest are looked for only so often, because counting costs more than writing. */
const SWEEP_EVERY = 50;

export function creditsIn(db: Database): Credits {
  return {
    generation: async (id) => (await db.generations.get(id))?.generation,
    put: (generation) =>
      db.transaction('rw', db.generations, async () => {
        await db.generations.put(generationRow(generation));
        const count = await rowsOf(db, generation.provider).count();
        if (count < GENERATIONS_KEPT + SWEEP_EVERY) return;
        await db.generations.bulkDelete(
          await rowsOf(db, generation.provider)
            .limit(count - GENERATIONS_KEPT)
            .primaryKeys(),
        );
      }),
    generationsOf: (provider, atMost) => generationsOf(db, provider, atMost),
    addGrant: async (grant) => void (await db.grants.put(grantRow(grant))),
    removeGrant: (id) => db.grants.delete(id),
    grantsOf: (provider) => grantsOf(db, provider),
    all: async () => ({
      generations: (await db.generations.toArray()).map(({ generation }) => generation),
      grants: (await db.grants.toArray()).map(({ grant }) => grant),
    }),
  };
}

const rowsOf = (db: Database, provider: string) =>
  db.generations.where('[provider+startedAt]').between([provider, Dexie.minKey], [provider, Dexie.maxKey]);

/** Newest first. */
export async function generationsOf(
  db: Database,
  provider: ProviderId,
  atMost: number,
): Promise<readonly Generation[]> {
  return (await rowsOf(db, provider).reverse().limit(atMost).toArray()).map(({ generation }) => generation);
}

/** Oldest first. */
export async function grantsOf(db: Database, provider: ProviderId): Promise<readonly CreditGrant[]> {
  const rows = await db.grants
    .where('[provider+at]')
    .between([provider, Dexie.minKey], [provider, Dexie.maxKey])
    .toArray();
  return rows.map(({ grant }) => grant);
}
