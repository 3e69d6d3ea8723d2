// The popup alive: React takes over what is drawn, or draws it where nothing is.

import type { FrontRows } from '../../lib/store/front-rows';
import { show } from '../screen/show';
import type { Stage } from '../screen/stage';
import { bringDatabase } from '../screen/use-database';
import { App } from './App';

interface StartOptions {
  readonly rows: FrontRows | undefined;
  readonly reading: Promise<FrontRows | undefined>;
  readonly drawn: Stage | undefined;
  readonly onAlive: () => void;
}

export function start({ rows, reading, drawn, onAlive }: StartOptions): void {
  const open = async () => (await bringDatabase()).db.open();
  show(<App rows={rows} reading={reading} onAlive={onAlive} />, { open, drawn });
}
