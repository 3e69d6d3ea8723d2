// The service worker: builds what it needs and registers every listener synchronously. A table of contents.

import { defineBackground } from 'wxt/utils/define-background';
import { once } from '@/lib/lang/once';
import { receive } from '@/lib/messages/receive';
import { onAccountChanged } from '@/lib/platform/account-storage';
import { onAlarm } from '@/lib/platform/alarm';
import { endLifts } from '@/lib/platform/endpoint-rules';
import { onBrowserStart, onInstalled, onPermissionsChanged, wasSwitchedOff } from '@/lib/platform/life';
import { onMessage, ownId, ownOrigin } from '@/lib/platform/messages';
import { onNotificationButton, onNotificationClicked } from '@/lib/platform/notifications';
import { keepActWords } from '@/lib/platform/page-snapshots';
import { openScreen } from '@/lib/platform/screens';
import { mayWatch } from '@/lib/platform/site-permissions';
import { systemClock } from '@/lib/platform/system-clock';
import type { ProviderId } from '@/lib/policy/terms';
import { actWords } from '@/lib/providers/act-words';
import { providerOfHost } from '@/lib/providers/all-sites';
import { storeFailureOf } from '@/lib/store/failures';
import { followAccess, noteAbsence } from '@/lib/tracking/follow-coverage';
import { watchedSiteAt } from '@/lib/tracking/watched-sites';
import { allowance } from './allowance';
import { keepFresh } from './keep-fresh';
import { followKeptReports } from './kept-reports';
import { onDownload } from './on-download';
import { onNotification } from './on-notification';
import { pageHandlers } from './on-page-message';
import { screenHandlers } from './on-screen-message';
import { followPrivateWindows } from './private-windows';
import { report } from './report';
import { followSites, grantWish } from './watch-sites';
import { openWorld } from './world';

export default defineBackground(() => {
  const world = openWorld();
  /** Read when it is first wanted, and before a round notes its own: a start that only answers a message opens no database. */
  const lastSign = once(() => world.ledger.settings.lastLook().catch(() => undefined));
  const fresh = keepFresh(world, lastSign);
  const sellerAt = async (host: string): Promise<ProviderId | undefined> => {
    const known = providerOfHost(host)?.id as ProviderId | undefined;
    if (known !== undefined) return known;
    return watchedSiteAt(host, await world.ledger.settings.read())?.id as ProviderId | undefined;
  };
  const kept = followKeptReports(world, fresh, sellerAt);
  const privates = followPrivateWindows(world, fresh);
  const reception = {
    ownId: ownId(),
    ownOrigin: ownOrigin(),
    providerOfHost: sellerAt,
    mayPass: allowance(systemClock),
    page: pageHandlers(world, fresh, kept, privates),
    screen: screenHandlers(world, fresh),
    report,
    reasonOf: (error: unknown) => {
      const failure = storeFailureOf(error);
      if (failure) fresh.troubled();
      return failure;
    },
  };
  const everything = () => void fresh.round('all');
  const lookAtAccess = () => void followAccess(mayWatch, world).catch((error) => report(error, 'access'));
  /** The browser's own word for why the worker starts anew. */
  let isExplained = false;

  onMessage((message, sender) => receive(message, sender, reception));
  onAlarm(() => void fresh.round());
  onInstalled((reason) => {
    isExplained = true;
    // Nothing is watched or kept before Start, and Start is on the welcome page.
    if (reason === 'install') void openScreen('welcome.html').catch((error) => report(error, 'welcome'));
    // An update may bring other rules: every reminder is worked out anew.
    void world.ledger.reminders
      .lookAtAll(world.clock.now())
      .catch((error) => report(error, `after ${reason}`))
      .then(everything);
  });
  onBrowserStart(() => {
    isExplained = true;
    lookAtAccess();
    everything();
  });
  onDownload(world, fresh);
  onPermissionsChanged(() => {
    onDownload(world, fresh);
    void grantWish(world, fresh).catch((error) => report(error, 'watched site'));
    lookAtAccess();
    everything();
  });
  onAccountChanged(() => void fresh.round());
  onNotificationClicked(
    (id) => void onNotification(id, undefined, world, fresh).catch((e) => report(e, 'notification')),
  );
  onNotificationButton(
    (id, button) => void onNotification(id, button, world, fresh).catch((e) => report(e, 'notification')),
  );
  // Every start of the worker, after what woke it was answered: what fell due while it was gone is said now.
  setTimeout(() => {
    void followSites(world).catch((error) => report(error, 'watched sites'));
    void endLifts().catch((error) => report(error, 'endpoint rules'));
    void keepActWords(actWords()).catch((error) => report(error, 'act words'));
    void privates
      .look()
      .catch((error) => report(error, 'private windows'))
      .then(kept)
      .then(() => fresh.round());
    void wasSwitchedOff(() => isExplained)
      .then(async (wasOff) => {
        if (!wasOff) return;
        await noteAbsence((await lastSign())?.at, world);
        lookAtAccess();
      })
      .catch((error) => report(error, 'absence'));
  }, 50);
});
