// Puts the full page on its page: with its rows where they are there in time, else once the database tells of them.

import type { FrontRows } from '../../lib/store/front-rows';
import { show } from '../screen/show';
import { bringDatabase } from '../screen/use-database';
import { App } from './App';

/** As long as the frame may wait for its rows, to be drawn once and not twice; milliseconds. */
const PATIENCE = 50;

export async function start(reading: Promise<FrontRows | undefined>): Promise<void> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
  const rows = await Promise.race([reading, late]);
  show(<App rows={rows} />, { open: async () => (await bringDatabase()).db.open() });
}
