// After every write and at every start: reminders, badge and page snapshots follow the ledger, one round at a time.

import type { World } from '@/lib/tracking/ports';
import { projectPageSnapshots } from '@/lib/tracking/project-page-snapshots';
import { refreshNotices } from '@/lib/tracking/refresh-notices';

export interface KeepFresh {
  /** Resolves once a round that began after this call is done. Never rejects. */
  round(providers?: readonly string[]): Promise<void>;
}

/** Two rounds at once could show one notice twice: the next waits, and speaks for all who asked meanwhile. */
export function keepFresh(world: World): KeepFresh {
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  let wanted: Set<string> | 'all' = new Set();

  const once = async (): Promise<void> => {
    const providers = wanted === 'all' ? undefined : wanted;
    wanted = new Set();
    next = undefined;
    await projectPageSnapshots(world, providers).catch((error) => world.report(error, 'page snapshots'));
    await refreshNotices(world).catch((error) => world.report(error, 'reminders'));
  };

  return {
    round: (providers) => {
      if (providers === undefined) wanted = 'all';
      else if (wanted !== 'all') for (const provider of providers) wanted.add(provider);
      if (next === undefined) {
        next = running.then(once);
        running = next;
      }
      return next;
    },
  };
}
