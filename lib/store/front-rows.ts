// What the popup's first picture is made of, read by the browser's own interface: the database library is a third of all
// that the popup would otherwise load before it can show a row. front.ts reads the same, live, once the library is there.

import { SHELVES } from '../policy/shelf';
import { DATABASE_NAME, KEPT_VERSION } from './address';
import type { PurchaseRow, QuestionRow, SettingRow } from './rows';

export interface FrontRows {
  readonly settings: SettingRow | undefined;
  /** The most urgent ones, in that order. */
  readonly purchases: readonly PurchaseRow[];
  /** The open ones, newest first. */
  readonly questions: readonly QuestionRow[];
}

/** Rows that read the same have the same: each change of a purchase raises its revision. */
export const signatureOf = ({ settings, purchases, questions }: FrontRows): string =>
  JSON.stringify([settings, questions, purchases.map(({ id, revision, shelf, rank }) => [id, revision, shelf, rank])]);

/** Questions that a screen shows at once. */
export const MOST_QUESTIONS = 50;
/** Before and behind every other key: numbers, dates, texts and bytes come between. */
const FIRST = Number.NEGATIVE_INFINITY;
const LAST: IDBValidKey = [[]];

const NOTHING: FrontRows = { settings: undefined, purchases: [], questions: [] };

/** Nothing where the ordinary way has to look, and to say what is wrong: another version, or what cannot be read. */
export async function readFrontRows(atMost: number): Promise<FrontRows | undefined> {
  try {
    const database = await openAsItIs();
    if (database === 'none') return NOTHING;
    if (database.version !== KEPT_VERSION) {
      database.close();
      return undefined;
    }
    return await rowsIn(database, atMost).finally(() => database.close());
  } catch {
    return undefined;
  }
}

function openAsItIs(): Promise<IDBDatabase | 'none'> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE_NAME);
    // Nobody has made it yet, and it is not for us to make: an upgrade that is ended leaves nothing behind.
    opening.onupgradeneeded = () => {
      opening.transaction?.abort();
      resolve('none');
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

function rowsIn(database: IDBDatabase, atMost: number): Promise<FrontRows> {
  return new Promise((resolve, reject) => {
    const reading = database.transaction(['settings', 'purchases', 'questions']);
    const settings: IDBRequest<SettingRow | undefined> = reading.objectStore('settings').get('settings');
    const purchases: IDBRequest<PurchaseRow[]> = reading
      .objectStore('purchases')
      .index('[shelf+rank]')
      .getAll(IDBKeyRange.bound([SHELVES.counting, FIRST], [SHELVES.over, LAST]), atMost);
    const questions: QuestionRow[] = [];
    const walking = reading
      .objectStore('questions')
      .index('[open+askedAt]')
      .openCursor(IDBKeyRange.bound([1, FIRST], [1, LAST]), 'prev');
    walking.onsuccess = () => {
      const at = walking.result;
      if (at !== null) {
        const row: QuestionRow = at.value;
        questions.push(row);
        if (questions.length < MOST_QUESTIONS) return at.continue();
      }
      // Answered last, for it was asked last. The end of what only reads is one way more to the database and back.
      resolve({ settings: settings.result, purchases: purchases.result, questions });
    };
    reading.onabort = () => reject(reading.error);
  });
}
