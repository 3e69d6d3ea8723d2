// The site in front of the buyer, with its terms of today; brought in with the whole catalogue, after the first picture.

import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useState } from 'react';
import { deadlineOf, type PurchaseView } from '../../components/purchase-view';
import { SitePanel, type SiteView } from '../../components/SitePanel';
import type { Settings } from '../../lib/messages/protocol';
import { askBackground } from '../../lib/messages/send';
import { ownVersion } from '../../lib/platform/life';
import { askToWatch } from '../../lib/platform/site-permissions';
import { systemClock } from '../../lib/platform/system-clock';
import { governingTerms } from '../../lib/policy/governing-terms';
import { providerOfHost, sellerOfHelpHost } from '../../lib/providers/all-sites';
import { termsOf } from '../../lib/providers/all-terms';
import type { Database } from '../../lib/store/database';
import { sightingsOf } from '../../lib/store/screens';
import { calendarDayOf } from '../../lib/time/calendar-day';
import { detectorTrouble } from '../../lib/tracking/detector-health';
import { isWatchableHost, siteName, watchedAt, watchedSiteAt } from '../../lib/tracking/watched-sites';
import type { ActiveSite } from './use-active-site';

const ReadPage = lazy(async () => ({ default: (await import('./ReadPage')).ReadPage }));

interface ThisSiteProps {
  readonly db: Database;
  readonly site: ActiveSite;
  readonly settings: Settings;
  readonly views: readonly PurchaseView[];
  readonly onAllowed: () => void;
  readonly onAdd: () => void;
}

function termsToday(id: string): Pick<Extract<SiteView, { kind: 'seller' }>, 'terms' | 'disagreeing'> {
  const governing = governingTerms(termsOf(id), calendarDayOf(systemClock.now(), systemClock.zone()));
  return { terms: governing?.terms, disagreeing: governing?.disagreeing };
}

function viewOf(
  site: ActiveSite,
  settings: Settings,
  views: readonly PurchaseView[],
  refused: boolean,
  trouble: string | undefined,
): SiteView {
  const { host, permitted, isPrivate } = site;
  const keepsPrivate = settings.privateWindows;
  const seller = providerOfHost(host);
  const helped = sellerOfHelpHost(host);
  if (helped) return { kind: 'help', host, isPrivate, name: helped.name, ...termsToday(helped.id) };
  if (seller === undefined) {
    const watched = watchedAt(host, settings);
    if (watched) return { kind: 'watched', host, isPrivate, keepsPrivate, name: watched.name, permitted, trouble };
    return { kind: 'other', host, isPrivate, watchable: site.isSecure && isWatchableHost(host), refused };
  }
  return {
    kind: 'seller',
    name: seller.name,
    host,
    isPrivate,
    keepsPrivate,
    ...termsToday(seller.id),
    endedBy: views
      .filter(({ story }) => story.purchase.provider === seller.id)
      .flatMap(({ verdict }) => verdict.endedBy),
    guarded: !settings.guardOff.includes(seller.id),
    permitted,
    trouble,
  };
}

export function ThisSite({ db, site, settings, views, onAllowed, onAdd }: ThisSiteProps) {
  const { host } = site;
  const [refused, setRefused] = useState(false);
  /** How often the page was asked to be read; each time anew. */
  const [asked, setAsked] = useState(0);
  const id = providerOfHost(host)?.id;
  const seller = id ?? watchedSiteAt(host, settings)?.id;
  const trouble = useLiveQuery(
    async () =>
      seller === undefined ? undefined : detectorTrouble(await sightingsOf(db, seller), ownVersion())[0]?.report,
    [db, seller],
  );
  const guard = (on: boolean) => {
    if (id === undefined) return;
    const others = settings.guardOff.filter((off) => off !== id);
    void askBackground('changeSettings', { guardOff: on ? others : [...others, id] });
  };
  const watch = async () => {
    const wish = { host, name: siteName(site.title, host) };
    // The browser's question may close this popup: the background must know before what the answer will be for.
    const told = askBackground('watchSite', wish);
    const granted = await askToWatch(host);
    setRefused(!granted);
    await told;
    if (granted) await askBackground('watchSite', wish);
    onAllowed();
  };
  const view = viewOf(site, settings, views, refused, trouble);
  return (
    <SitePanel
      site={view}
      folded={views.some(({ verdict }) => deadlineOf(verdict) !== undefined)}
      onGuard={guard}
      onAllow={() => void askToWatch(host).then(onAllowed)}
      onAdd={onAdd}
      onPrivate={(privateWindows) => void askBackground('changeSettings', { privateWindows })}
      onWatch={() => void watch()}
      {...(view.kind !== 'seller' && { onRead: () => setAsked(asked + 1) })}
      reading={
        asked > 0 && (
          <Suspense>
            <ReadPage key={asked} db={db} site={site} terms={view.kind === 'help' ? view.terms : undefined} />
          </Suspense>
        )
      }
      onStop={() => void askBackground('stopWatching', { host }).then(onAllowed)}
    />
  );
}
