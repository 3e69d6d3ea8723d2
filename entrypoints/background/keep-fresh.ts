// After every write and at every start: reminders, badge and page snapshots follow the ledger, one round at a time.

import { HOUR, MINUTE } from '@/lib/time/duration';
import { sweep } from '@/lib/tracking/erase';
import { keepCopy, restoreIfLost } from '@/lib/tracking/keep-copies';
import type { World } from '@/lib/tracking/ports';
import { projectPageSnapshots } from '@/lib/tracking/project-page-snapshots';
import { askOverdue } from '@/lib/tracking/record-sighting';
import { refreshNotices } from '@/lib/tracking/refresh-notices';
import { syncAccount } from '@/lib/tracking/sync-account';

const JUST_BEFORE = 10 * MINUTE;

export interface KeepFresh {
  /**
   * Resolves once a round that began after this call is done. Never rejects. The snapshots of these sellers come
   * first, because a page may be waiting for them; those of stories that were written or whose window ended follow.
   */
  round(snapshots?: readonly string[] | 'all'): Promise<void>;
  /** What no round may run beside: it would write again, from what it has read before, what this takes away. */
  alone(work: () => Promise<void>): Promise<void>;
  /**
   * A write failed for want of space or worse. Chromium may find the database damaged at its next start and empty it:
   * once a write goes through again, a copy is taken at once.
   */
  troubled(): void;
}

/**
 * Two rounds at once could show one notice twice: the next waits, and speaks for all who asked meanwhile. `before` is what
 * must be read before a round writes over it.
 */
export function keepFresh(world: World, before: () => Promise<unknown> = async () => {}): KeepFresh {
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  let wanted: ReadonlySet<string> | 'all' = new Set();

  let projected: Promise<void> = Promise.resolve();
  /** One after the other: of two at once the older could be written last. */
  const project = (providers: ReadonlySet<string> | 'all'): Promise<void> => {
    if (providers === 'all' || providers.size > 0) {
      projected = projected
        .then(() => projectPageSnapshots(world, providers === 'all' ? undefined : providers))
        .catch((error) => world.report(error, 'page snapshots'));
    }
    return projected;
  };
  let isFirst = true;
  /** Sellers that spoke just before this worker began: the one before it may have ended between their write and its snapshot. */
  const justHeard = async (): Promise<readonly string[]> => {
    if (!isFirst) return [];
    isFirst = false;
    const now = world.clock.now();
    const heard = await world.ledger.sightings.all().catch(() => []);
    return heard.filter(({ at }) => now - at < JUST_BEFORE).map(({ provider }) => provider);
  };
  let tidiedAt = Number.NEGATIVE_INFINITY;
  const tidy = async (): Promise<void> => {
    const now = world.clock.now();
    if (Math.abs(now - tidiedAt) < HOUR) return;
    tidiedAt = now;
    await sweep(world).catch((error) => world.report(error, 'sweeping'));
  };
  let trouble = false;
  const copy = async (): Promise<void> => {
    const why = trouble ? 'trouble' : 'change';
    trouble = false;
    await keepCopy(world, why).catch((error) => {
      trouble = why === 'trouble';
      world.report(error, 'copy');
    });
  };
  const once = async (): Promise<void> => {
    const areComplete = await world.pages.areComplete().catch(() => false);
    const heard = await justHeard();
    const asked = areComplete && wanted !== 'all' ? new Set([...wanted, ...heard]) : 'all';
    wanted = new Set();
    next = undefined;
    await before();
    await restoreIfLost(world).catch((error) => world.report(error, 'restoring'));
    await askOverdue(world).catch((error) => world.report(error, 'open payments'));
    await project(asked);
    const looked = await refreshNotices(world).catch((error): ReadonlySet<string> => {
      world.report(error, 'reminders');
      return new Set();
    });
    await tidy();
    // Only a round that found something written or due can have something new to copy.
    if (looked.size > 0) await copy();
    await syncAccount(world).catch((error) => world.report(error, 'account storage'));
    if (asked !== 'all') await project(new Set([...looked].filter((provider) => !asked.has(provider))));
  };

  return {
    alone: (work) => {
      const done = running.then(work);
      running = done.catch(() => undefined);
      return done;
    },
    troubled: () => {
      trouble = true;
    },
    round: (snapshots = []) => {
      // A page waits for them: not for the reminders and the copy of the round before. The first round looks for a lost ledger first.
      if (!isFirst && snapshots !== 'all') void project(new Set(snapshots));
      else wanted = snapshots === 'all' || wanted === 'all' ? 'all' : new Set([...wanted, ...snapshots]);
      if (next === undefined) {
        next = running.then(once);
        running = next;
      }
      return next;
    },
  };
}
