// The worker's listeners, all registered in its first turn. The guard is answered here; all else waits for the rest.

import { defineBackground } from 'wxt/utils/define-background';
import { guardAsked } from '@/lib/messages/guard-asked';
import { onAccountChanged } from '@/lib/platform/account-storage';
import { onAlarm } from '@/lib/platform/alarm';
import { watchDownloads } from '@/lib/platform/downloads';
import { onReportsKept } from '@/lib/platform/kept-reports';
import { onBrowserStart, onInstalled, onPermissionsChanged } from '@/lib/platform/life';
import { onMessage, ownId } from '@/lib/platform/messages';
import { onNotificationButton, onNotificationClicked } from '@/lib/platform/notifications';
import { onOwnPage } from '@/lib/platform/own-pages';
import { onPrivateClosed } from '@/lib/platform/private-windows';
import { systemClock } from '@/lib/platform/system-clock';
import { allowance } from './allowance';
import { answerGuard } from './bring-guard';
import { report } from './report';
import type { Rest } from './rest';

export default defineBackground(() => {
  const mayPass = allowance(systemClock);
  /** The browser's own word for why the worker starts anew. */
  let isExplained = false;
  let brought: Promise<Rest> | undefined;
  /** In Chromium a script of its own (wxt.config.ts), which is nine tenths of the worker. Who asks first is served first. */
  const rest = (): Promise<Rest> => {
    brought ??= import('./rest').then(({ openRest }) => openRest(mayPass, () => isExplained));
    // Whoever comes next tries again.
    brought.catch(() => {
      brought = undefined;
    });
    return brought;
  };
  const hand = (work: (whole: Rest) => unknown): void => {
    void rest()
      .then(work)
      .catch((error) => report(error, 'rest of the worker'));
  };

  onMessage(async (message, sender) => {
    const part = guardAsked(message, sender, ownId());
    if (part !== undefined && mayPass(sender.tabId, true)) return answerGuard(part, sender);
    return rest().then(
      ({ answer }) => answer(message, sender),
      (error) => {
        report(error, 'rest of the worker');
        return { ok: false, reason: 'failed' };
      },
    );
  });
  // Firefox asks the background for no page.
  let isDrawing = false;
  if (!import.meta.env.FIREFOX) {
    onOwnPage(['/popup.html', '/dashboard.html'], (address, asItLies) => {
      isDrawing = true;
      return import('./pictures')
        .then(({ withPicture }) => withPicture(address, asItLies))
        .catch((error) => {
          report(error, 'picture of a page');
          return undefined;
        });
    });
  }
  onAlarm(() => hand(({ look }) => look()));
  onInstalled((reason) => {
    isExplained = true;
    hand(({ installed }) => installed(reason));
  });
  onBrowserStart(() => {
    isExplained = true;
    hand(({ browserStarted }) => browserStarted());
  });
  /** If the buyer granted it: at every start, and when a permission changes. */
  const watchFiles = () =>
    watchDownloads({
      concerns: async (item) => (await rest()).files.concerns(item),
      mustStop: async (item) => (await rest()).files.mustStop(item),
      stopped: async (item) => (await rest()).files.stopped(item),
      escaped: async (item) => (await rest()).files.escaped(item),
    });
  watchFiles();
  onPermissionsChanged(() => {
    watchFiles();
    hand(({ permissionsChanged }) => permissionsChanged());
  });
  onAccountChanged(() => hand(({ look }) => look()));
  onReportsKept(() => hand(({ reportsKept }) => reportsKept()));
  onPrivateClosed(() => hand(({ privateClosed }) => privateClosed()));
  onNotificationClicked((id) => hand(({ notified }) => notified(id)));
  onNotificationButton((id, button) => hand(({ notified }) => notified(id, button)));
  // Every start of the worker, after what woke it was answered: what fell due while it was gone is said now.
  const begin = () => hand((whole) => whole.begin());
  // A page that woke it has the computer to itself until it is on the screen.
  setTimeout(() => (isDrawing ? setTimeout(begin, 1_000) : begin()), 50);
});
