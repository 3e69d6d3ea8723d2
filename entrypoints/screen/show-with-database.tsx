// Puts a screen on its page that reads the database from its first picture on.

import type { ReactNode } from 'react';
import type { WordKey } from '../../components/words';
import { Database } from '../../lib/store/database';
import { show } from './show';

export function showWithDatabase(screen: (db: Database) => ReactNode, title?: WordKey): void {
  const db = new Database();
  // It opens while the first picture is made; what goes wrong is said by the boundary, which opens it again.
  db.open().catch(() => {});
  show(screen(db), { open: () => db.open(), title });
}
