// The ledger of the use cases, made of the database.

import type { Ledger } from '../tracking/ports';
import { checkoutsIn } from './checkouts';
import { creditsIn } from './credits';
import type { Database } from './database';
import { picturesIn } from './pictures';
import { policiesIn } from './policies';
import { questionsIn } from './questions';
import { remindersIn } from './reminders';
import { settingsIn } from './settings';
import { sightingsIn } from './sightings';
import { type PlaceOf, storiesIn } from './stories';

export function ledgerIn(db: Database, placeOf: PlaceOf, newId: () => string): Ledger {
  return {
    stories: storiesIn(db, placeOf, newId),
    checkouts: checkoutsIn(db),
    sightings: sightingsIn(db),
    questions: questionsIn(db),
    reminders: remindersIn(db, placeOf),
    settings: settingsIn(db),
    policies: policiesIn(db),
    pictures: picturesIn(db),
    credits: creditsIn(db),
    eraseEverything: () =>
      db.transaction('rw', db.tables, async () => {
        for (const table of db.tables) await table.clear();
      }),
  };
}
