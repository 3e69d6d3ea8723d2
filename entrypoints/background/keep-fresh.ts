// After every write and at every start: reminders, badge and page snapshots follow the ledger, one round at a time.

import { HOUR } from '@/lib/time/duration';
import { sweep } from '@/lib/tracking/erase';
import { keepCopy, restoreIfLost } from '@/lib/tracking/keep-copies';
import type { World } from '@/lib/tracking/ports';
import { projectPageSnapshots } from '@/lib/tracking/project-page-snapshots';
import { refreshNotices } from '@/lib/tracking/refresh-notices';

export interface KeepFresh {
  /**
   * Resolves once a round that began after this call is done. Never rejects. The snapshots of these sellers come
   * first, because a page may be waiting for them; those of stories that were written or whose window ended follow.
   */
  round(snapshots?: readonly string[] | 'all'): Promise<void>;
}

/** Two rounds at once could show one notice twice: the next waits, and speaks for all who asked meanwhile. */
export function keepFresh(world: World): KeepFresh {
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  let wanted: ReadonlySet<string> | 'all' = new Set();

  const project = async (providers: ReadonlySet<string> | 'all'): Promise<void> => {
    if (providers !== 'all' && providers.size === 0) return;
    await projectPageSnapshots(world, providers === 'all' ? undefined : providers).catch((error) =>
      world.report(error, 'page snapshots'),
    );
  };
  let tidiedAt = Number.NEGATIVE_INFINITY;
  const tidy = async (): Promise<void> => {
    const now = world.clock.now();
    if (Math.abs(now - tidiedAt) < HOUR) return;
    tidiedAt = now;
    await sweep(world).catch((error) => world.report(error, 'sweeping'));
    await keepCopy(world).catch((error) => world.report(error, 'daily copy'));
  };
  const once = async (): Promise<void> => {
    const asked = wanted;
    wanted = new Set();
    next = undefined;
    await restoreIfLost(world).catch((error) => world.report(error, 'restoring'));
    await project(asked);
    const looked = await refreshNotices(world).catch((error): ReadonlySet<string> => {
      world.report(error, 'reminders');
      return new Set();
    });
    await tidy();
    if (asked !== 'all') await project(new Set([...looked].filter((provider) => !asked.has(provider))));
  };

  return {
    round: (snapshots = []) => {
      wanted = snapshots === 'all' || wanted === 'all' ? 'all' : new Set([...wanted, ...snapshots]);
      if (next === undefined) {
        next = running.then(once);
        running = next;
      }
      return next;
    },
  };
}
