// Hands the newest copy of the ledger to the buyer as a backup file, where the database itself cannot be read.

import type { Instant } from '../time/instant';
import { localCopies } from './local-copies';
import { saveFile } from './save-file';

/** When the copy was taken that was handed over; nothing where there is none. */
export async function saveNewestCopy(): Promise<Instant | undefined> {
  for (const { takenAt } of await localCopies.list()) {
    const text = await localCopies.read(takenAt);
    if (text === undefined) continue;
    saveFile('refund-clock-copy.json', 'application/json', text);
    return takenAt;
  }
  return undefined;
}
