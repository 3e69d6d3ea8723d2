// The popup alive: React takes over what is drawn, or draws it where nothing is.

import type { Begun } from '../screen/begin';
import { show } from '../screen/show';
import { bringDatabase } from '../screen/use-database';
import { App } from './App';

export function start({ rows, reading, drawn, onAlive }: Begun): void {
  const open = async () => (await bringDatabase()).db.open();
  show(<App rows={rows} reading={reading} onAlive={onAlive} />, { open, drawn });
}
