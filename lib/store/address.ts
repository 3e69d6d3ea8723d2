// Where the database is and which version of it this extension writes; known without the library that opens it.

export const DATABASE_NAME = 'refund-clock';
/** Grows with every change of the tables in database.ts; each step has its file in migrations/ and its fixture in test/fixtures/database. */
export const DATABASE_VERSION = 1;
/** Dexie keeps tenths, IndexedDB knows whole numbers only. */
export const KEPT_VERSION = DATABASE_VERSION * 10;
