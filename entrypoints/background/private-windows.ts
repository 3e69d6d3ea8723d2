// Erases what was to be kept only while a private window is open: with the last of them, and at the next start at the latest.

import { areTracesOver, forgetTraces, noteTraces } from '@/lib/platform/private-windows';
import type { World } from '@/lib/tracking/ports';
import { apart } from '@/lib/tracking/until-closed';
import type { KeepFresh } from './keep-fresh';

export interface PrivateWindows {
  /** The world for a page: of a private one everything is marked to go with it. */
  worldFor(isUntilClosed: boolean): Promise<World>;
  /** Erases what is over; after a start of the worker, and where a page was heard while its window went. */
  look(): Promise<void>;
}

export function privateWindows(world: World, fresh: KeepFresh): PrivateWindows {
  const look = async () => {
    if (!(await areTracesOver())) return;
    await world.ledger.forgetUntilClosed();
    await forgetTraces();
    await fresh.round('all');
  };
  return {
    worldFor: async (isUntilClosed) => {
      if (isUntilClosed) await noteTraces();
      return apart(isUntilClosed, world);
    },
    look,
  };
}
