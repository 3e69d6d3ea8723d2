// "Add a purchase", brought in when it is first asked for.

import { AddPurchaseForm, type KnownSeller } from '../../components/AddPurchaseForm';
import { Dialog } from '../../components/Dialog';
import { useWords } from '../../components/words';
import { askBackground } from '../../lib/messages/send';
import { systemClock } from '../../lib/platform/system-clock';
import { governingTerms } from '../../lib/policy/governing-terms';
import { ALL_SITES, providerOfHost } from '../../lib/providers/all-sites';
import { termsOf } from '../../lib/providers/all-terms';
import type { ProviderSite } from '../../lib/providers/types';
import { calendarDayOf } from '../../lib/time/calendar-day';

const plainHost = (site: ProviderSite) => (site.hosts[0] ?? '').replace(/^\*\./, '');

export function AddDialog({ host, onClose }: { readonly host?: string | undefined; readonly onClose: () => void }) {
  const words = useWords();
  const now = systemClock.now();
  const today = calendarDayOf(now, systemClock.zone());
  const known = (site: ProviderSite): KnownSeller => ({
    id: site.id,
    name: site.name,
    host: plainHost(site),
    terms: governingTerms(termsOf(site.id), today)?.terms,
  });
  return (
    <Dialog title={words.say('add_by_hand')} onClose={onClose}>
      <AddPurchaseForm
        sellers={ALL_SITES.filter(({ kind }) => kind !== 'marketplace').map(known)}
        sellerOf={(typed) => {
          const site = providerOfHost(typed);
          return site && known(site);
        }}
        host={host}
        now={now}
        onAdd={async (entry) => {
          const reply = await askBackground('addPurchase', entry);
          if (reply.ok) onClose();
          return reply.ok;
        }}
        onCancel={onClose}
      />
    </Dialog>
  );
}
