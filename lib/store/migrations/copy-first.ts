// Before a migration changes anything, all that was kept is copied aside, within the same transaction: it is there if the migration was.

import type { Transaction } from 'dexie';

/** Tables whose rows cannot be seen again on a page; what is fleeting is not copied. */
const KEPT = ['purchases', 'log', 'sent', 'settings', 'questions', 'policies', 'generations', 'grants'] as const;

/** Every migration begins with it. `from` is the version that is left. */
export async function copyFirst(upgrade: Transaction, from: number): Promise<void> {
  const there = new Set(upgrade.storeNames);
  const tables: Record<string, readonly unknown[]> = {};
  for (const name of KEPT) if (there.has(name)) tables[name] = await upgrade.table(name).toArray();
  await upgrade.table('copies').add({ from, tables });
}
