// What pages said within the last day, by page load.

import { Dexie } from 'dexie';
import { DAY } from '../time/duration';
import type { Sightings } from '../tracking/ports';
import type { Database } from './database';
import { sightingRow } from './rows';

/** More facts than this from one page load add nothing; the rest is not kept. */
const SIGHTINGS_PER_LOAD = 100;

export function sightingsIn(db: Database): Sightings {
  const ofLoad = (pageLoad: string) =>
    db.sightings.where('[pageLoad+at]').between([pageLoad, Dexie.minKey], [pageLoad, Dexie.maxKey]);
  return {
    add: (sighting) =>
      db.transaction('rw', db.sightings, async () => {
        await db.sightings
          .where('at')
          .below(sighting.at - DAY)
          .delete();
        if ((await ofLoad(sighting.fact.pageLoad).count()) >= SIGHTINGS_PER_LOAD) return;
        await db.sightings.put(sightingRow(sighting));
      }),
    weighed: async (id) =>
      void (await db.sightings.update(id, ({ sighting }) => void Reflect.deleteProperty(sighting, 'isUnweighed'))),
    all: async () => (await db.sightings.toArray()).map((row) => row.sighting),
    ofLoad: async (pageLoad) => (await ofLoad(pageLoad).toArray()).map((row) => row.sighting),
  };
}
