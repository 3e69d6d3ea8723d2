// All that the worker does besides listening: builds what it needs and says what each event leads to. A table of contents.

import { once } from '@/lib/lang/once';
import type { Reply } from '@/lib/messages/protocol';
import { type Reception, receive, type Sender } from '@/lib/messages/receive';
import type { DownloadJudge } from '@/lib/platform/downloads';
import { endLifts } from '@/lib/platform/endpoint-rules';
import { wasSwitchedOff } from '@/lib/platform/life';
import { ownId, ownOrigin } from '@/lib/platform/messages';
import { keepActWords } from '@/lib/platform/page-snapshots';
import { openScreen } from '@/lib/platform/screens';
import { mayWatch } from '@/lib/platform/site-permissions';
import type { ProviderId } from '@/lib/policy/terms';
import { sumOfWords, wordsForPages } from '@/lib/providers/act-words';
import { providerOfHost } from '@/lib/providers/all-sites';
import { storeFailureOf } from '@/lib/store/failures';
import { followAccess, noteAbsence } from '@/lib/tracking/follow-coverage';
import { watchedSiteAt } from '@/lib/tracking/watched-sites';
import { keepFresh } from './keep-fresh';
import { takeKeptReports } from './kept-reports';
import { judgeOfFiles } from './on-download';
import { onNotification } from './on-notification';
import { pageHandlers } from './on-page-message';
import { screenHandlers } from './on-screen-message';
import { privateWindows } from './private-windows';
import { report } from './report';
import { followSites, grantWish } from './watch-sites';
import { openWorld } from './world';

/** What the listeners hand over. Nothing here throws; only what they wait for is answered. */
export interface Rest {
  answer(message: unknown, sender: Sender): Promise<Reply<unknown>>;
  look(): void;
  installed(reason: 'install' | 'update' | 'other'): void;
  browserStarted(): void;
  readonly files: DownloadJudge;
  permissionsChanged(): void;
  reportsKept(): void;
  privateClosed(): void;
  notified(id: string, button?: number): void;
  /** Once after every start. */
  begin(): void;
}

/** `isExplained`: the browser has said why the worker starts anew. */
export function openRest(mayPass: Reception['mayPass'], isExplained: () => boolean): Rest {
  const world = openWorld();
  /** Read when it is first wanted, and before a round notes its own: a start that only answers a message opens no database. */
  const lastSign = once(() => world.ledger.settings.lastLook().catch(() => undefined));
  const fresh = keepFresh(world, lastSign);
  const sellerAt = async (host: string): Promise<ProviderId | undefined> => {
    const known = providerOfHost(host)?.id as ProviderId | undefined;
    if (known !== undefined) return known;
    return watchedSiteAt(host, await world.ledger.settings.read())?.id as ProviderId | undefined;
  };
  const kept = takeKeptReports(world, fresh, sellerAt);
  const privates = privateWindows(world, fresh);
  const reception = {
    ownId: ownId(),
    ownOrigin: ownOrigin(),
    providerOfHost: sellerAt,
    mayPass,
    page: pageHandlers(world, fresh, kept.now, privates),
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
  const lookAtPrivate = () => privates.look().catch((error) => report(error, 'private windows'));

  return {
    answer: (message, sender) => receive(message, sender, reception),
    look: () => void fresh.round(),
    installed: (reason) => {
      // Nothing is watched or kept before Start, and Start is on the welcome page.
      if (reason === 'install') void openScreen('welcome.html').catch((error) => report(error, 'welcome'));
      // An update may bring other rules: every reminder is worked out anew.
      void world.ledger.reminders
        .lookAtAll(world.clock.now())
        .catch((error) => report(error, `after ${reason}`))
        .then(everything);
    },
    browserStarted: () => {
      lookAtAccess();
      everything();
    },
    files: judgeOfFiles(world, fresh),
    permissionsChanged: () => {
      void grantWish(world, fresh).catch((error) => report(error, 'watched site'));
      lookAtAccess();
      everything();
    },
    reportsKept: kept.soon,
    privateClosed: () => void lookAtPrivate(),
    notified: (id, button) =>
      void onNotification(id, button, world, fresh).catch((error) => report(error, 'notification')),
    begin: () => {
      void followSites(world).catch((error) => report(error, 'watched sites'));
      void endLifts().catch((error) => report(error, 'endpoint rules'));
      void keepActWords(sumOfWords(), wordsForPages).catch((error) => report(error, 'act words'));
      void lookAtPrivate()
        .then(() => kept.now())
        .then(() => fresh.round());
      void wasSwitchedOff(isExplained)
        .then(async (wasOff) => {
          if (!wasOff) return;
          await noteAbsence((await lastSign())?.at, world);
          lookAtAccess();
        })
        .catch((error) => report(error, 'absence'));
    },
  };
}
