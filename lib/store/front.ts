// What a screen draws first, from the database, live: the rows that front-rows.ts reads first, told again when they change.

import { liveQuery } from 'dexie';
import type { Settings } from '../messages/protocol';
import type { Shelf } from '../policy/shelf';
import type { KeptStory } from '../tracking/ports';
import { Database } from './database';
import type { FrontRows } from './front-rows';
import { openQuestionRows } from './questions';
import type { PurchaseRow } from './rows';
import { countStories, readSettings, rowsByUrgency, storiesOnShelf } from './screens';

export interface Front {
  readonly db: Database;
  rows(atMost: number): Promise<FrontRows>;
  /** The most urgent ones, in that order. */
  purchases(atMost: number): Promise<readonly PurchaseRow[]>;
  settings(): Promise<Settings>;
  count(): Promise<number>;
  onShelf(shelf: Shelf, page: { readonly from: number; readonly atMost: number }): Promise<readonly KeptStory[]>;
  /** Tells at once and after each change of what was read, until it is ended. */
  follow<Value>(read: () => Promise<Value>, tell: (value: Value) => void, fail: (error: unknown) => void): () => void;
}

export function openFront(): Front {
  const db = new Database();
  return {
    db,
    async rows(atMost) {
      const [settings, purchases, questions] = await Promise.all([
        db.settings.get('settings'),
        rowsByUrgency(db, atMost),
        openQuestionRows(db),
      ]);
      return { settings, purchases, questions };
    },
    purchases: async (atMost) => rowsByUrgency(db, atMost),
    settings: () => readSettings(db),
    count: () => countStories(db),
    onShelf: (shelf, page) => storiesOnShelf(db, shelf, page),
    follow(read, tell, fail) {
      const following = liveQuery(read).subscribe(tell, fail);
      return () => following.unsubscribe();
    },
  };
}
