// What went wrong with the database, as a reason that a screen can explain and offer a way out of.

/**
 * - `disk-full`: nothing was written; it works again when there is space
 * - `newer-database`: a newer version of the extension wrote it; nothing was touched
 * - `database-broken`: it cannot be opened or read; the copies are kept elsewhere
 */
export type StoreFailure = 'disk-full' | 'newer-database' | 'database-broken';

const BY_NAME: Readonly<Record<string, StoreFailure>> = {
  QuotaExceededError: 'disk-full',
  // The browser ended the transaction by itself and does not say why: seen in Chromium when the disk is full.
  AbortError: 'disk-full',
  NewerDatabase: 'newer-database',
  VersionError: 'newer-database',
  UnknownError: 'database-broken',
  InvalidStateError: 'database-broken',
  MissingAPIError: 'database-broken',
  NotFoundError: 'database-broken',
  OpenFailedError: 'database-broken',
  DataError: 'database-broken',
};

/** Browsers wrap the cause in an abort, and Dexie in an error of its own: the innermost known name tells. */
export function storeFailureOf(error: unknown): StoreFailure | undefined {
  let found: StoreFailure | undefined;
  let cause: unknown = error;
  for (let depth = 0; depth < 6 && cause instanceof Object; depth += 1) {
    const { name, inner, message } = cause as { name?: unknown; inner?: unknown; message?: unknown };
    found = BY_NAME[String(name)] ?? found;
    if (/quota|disk( is)? full|no space|ENOSPC|IO error|Internal error (committing|opening)/i.test(String(message))) {
      return /opening/i.test(String(message)) ? (found ?? 'database-broken') : 'disk-full';
    }
    if (inner === undefined || inner === cause) break;
    cause = inner;
  }
  return found;
}

/** Thrown at opening, before anything was read or changed. */
export class NewerDatabase extends Error {
  constructor(readonly found: number) {
    super(`The database has version ${found}, which this version of the extension does not know.`);
    this.name = 'NewerDatabase';
  }
}
