// The least that React and Dexie can do: read the fifty nearest by index and write them as lines.

import Dexie from 'dexie';
import { useLiveQuery } from 'dexie-react-hooks';
import { createRoot } from 'react-dom/client';

interface Row {
  readonly id: string;
  readonly rank: number;
  readonly story: { readonly purchase: { readonly host: string; readonly boughtAt: number } };
}

class Bare extends Dexie {
  declare readonly purchases: Dexie.Table<Row, string>;
  constructor(name: string) {
    super(name);
    this.version(1).stores({ purchases: 'id, rank' });
  }
}

// One database with few rows and one with many stand side by side: the address names the one to read.
const db = new Bare(location.search.slice(1));

function List() {
  const rows = useLiveQuery(() => db.purchases.orderBy('rank').limit(50).toArray());
  return (
    <ul>
      {rows?.map((row) => (
        <li key={row.id}>
          <article>
            {row.story.purchase.host} {new Date(row.story.purchase.boughtAt).toISOString()}
          </article>
        </li>
      ))}
    </ul>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<List />);
