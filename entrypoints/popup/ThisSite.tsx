// The site in front of the buyer, with its terms of today; brought in with the whole catalogue, after the first picture.

import { SitePanel, type SiteView } from '../../components/SitePanel';
import type { Settings } from '../../lib/messages/protocol';
import { askBackground } from '../../lib/messages/send';
import { askToWatch } from '../../lib/platform/site-permissions';
import { systemClock } from '../../lib/platform/system-clock';
import { governingTerms } from '../../lib/policy/governing-terms';
import { providerOfHost } from '../../lib/providers/all-sites';
import { termsOf } from '../../lib/providers/all-terms';
import { calendarDayOf } from '../../lib/time/calendar-day';
import type { ActiveSite } from './use-active-site';

interface ThisSiteProps {
  readonly site: ActiveSite;
  readonly settings: Settings;
  readonly onAllowed: () => void;
  readonly onAdd: () => void;
}

function viewOf({ host, permitted }: ActiveSite, settings: Settings): SiteView {
  const seller = providerOfHost(host);
  if (seller === undefined) return { kind: 'other', host };
  const today = calendarDayOf(systemClock.now(), systemClock.zone());
  const governing = governingTerms(termsOf(seller.id), today);
  return {
    kind: 'seller',
    name: seller.name,
    host,
    terms: governing?.terms,
    disagreeing: governing?.disagreeing,
    guarded: !settings.guardOff.includes(seller.id),
    permitted,
  };
}

export function ThisSite({ site, settings, onAllowed, onAdd }: ThisSiteProps) {
  const guard = (on: boolean) => {
    const id = providerOfHost(site.host)?.id;
    if (id === undefined) return;
    const others = settings.guardOff.filter((off) => off !== id);
    void askBackground('changeSettings', { guardOff: on ? others : [...others, id] });
  };
  return (
    <SitePanel
      site={viewOf(site, settings)}
      onGuard={guard}
      onAllow={() => void askToWatch(site.host).then(onAllowed)}
      onAdd={onAdd}
    />
  );
}
