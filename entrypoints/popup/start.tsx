// The popup's first picture: with its rows where they are there in time, else the frame that they will stand in.

import type { FrontRows } from '../../lib/store/front-rows';
import { show } from '../screen/show';
import { App } from './App';
import { bringDatabase } from './use-database';

/** As long as a picture may wait to be drawn once and not twice; milliseconds. */
const PATIENCE = 30;

export async function start(reading: Promise<FrontRows | undefined>): Promise<void> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
  const rows = await Promise.race([reading, late]);
  show(<App rows={rows} reading={reading} />, { open: async () => (await bringDatabase()).db.open() });
}
