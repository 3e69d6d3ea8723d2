// The ledger of the use cases, made of the database.

import { Dexie, type Table } from 'dexie';
import type { PurchaseId } from '../policy/purchase';
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
  const stories = storiesIn(db, placeOf, newId);
  return {
    stories,
    checkouts: checkoutsIn(db),
    sightings: sightingsIn(db),
    questions: questionsIn(db),
    reminders: remindersIn(db, placeOf),
    settings: settingsIn(db),
    policies: policiesIn(db),
    pictures: picturesIn(db),
    credits: creditsIn(db),
    forgetProvider: (provider) =>
      db.transaction('rw', db.tables, async () => {
        const all = [Dexie.minKey, Dexie.maxKey] as const;
        const range = (table: Table, index: string) =>
          table.where(`[provider+${index}]`).between([provider, all[0]], [provider, all[1]]).delete();
        await range(db.checkouts, 'startedAt');
        await range(db.policies, 'readAt');
        await range(db.generations, 'startedAt');
        await range(db.grants, 'at');
        // These have no index by seller: they are few, or of one day.
        await db.sightings.filter(({ sighting }) => sighting.provider === provider).delete();
        await db.questions.filter(({ question }) => question.provider === provider).delete();
        // What a migration copied aside holds every seller.
        await db.copies.clear();
      }),
    forgetUntilClosed: () =>
      db.transaction('rw', db.tables, async () => {
        const ids = (await db.purchases
          .filter(({ story }) => story.untilClosed === true)
          .primaryKeys()) as PurchaseId[];
        await stories.erase(ids);
        await db.checkouts.filter(({ intent }) => intent.untilClosed === true).delete();
        await db.sightings.filter(({ sighting }) => sighting.untilClosed === true).delete();
        await db.questions.filter(({ question }) => question.untilClosed === true).delete();
      }),
    keepUntilClosed: () =>
      db.transaction('rw', db.tables, async () => {
        const unmark = (marked: { readonly untilClosed?: true }) => Reflect.deleteProperty(marked, 'untilClosed');
        await db.purchases.filter(({ story }) => story.untilClosed === true).modify(({ story }) => unmark(story));
        await db.checkouts.filter(({ intent }) => intent.untilClosed === true).modify(({ intent }) => unmark(intent));
        await db.sightings
          .filter(({ sighting }) => sighting.untilClosed === true)
          .modify(({ sighting }) => unmark(sighting));
        await db.questions
          .filter(({ question }) => question.untilClosed === true)
          .modify(({ question }) => unmark(question));
      }),
    eraseEverything: () =>
      db.transaction('rw', db.tables, async () => {
        for (const table of db.tables) await table.clear();
      }),
  };
}
