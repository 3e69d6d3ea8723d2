// The full page alive: React takes over what is drawn, or draws it where nothing is.

import type { Begun } from '../screen/begin';
import { show } from '../screen/show';
import { bringDatabase } from '../screen/use-database';
import { App } from './App';

export function start(begun?: Begun): void {
  const open = async () => (await bringDatabase()).db.open();
  show(<App rows={begun?.rows} onAlive={begun?.onAlive} />, { open, drawn: begun?.drawn });
}
