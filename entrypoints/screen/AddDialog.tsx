// "Add a purchase", brought in when it is first asked for.

import { AddWithReceipt } from '../../components/AddWithReceipt';
import { Dialog } from '../../components/Dialog';
import { useWords } from '../../components/words';
import { askBackground } from '../../lib/messages/send';
import { systemClock } from '../../lib/platform/system-clock';
import { ALL_SITES } from '../../lib/providers/all-sites';
import { calendarDayOf } from '../../lib/time/calendar-day';
import { knownIntermediaries, knownSellerAt, knownSellers } from '../../lib/tracking/known-sellers';

export function AddDialog({ host, onClose }: { readonly host?: string | undefined; readonly onClose: () => void }) {
  const words = useWords();
  const now = systemClock.now();
  const today = calendarDayOf(now, systemClock.zone());
  return (
    <Dialog title={words.say('add_by_hand')} onClose={onClose}>
      <AddWithReceipt
        readReceipt={async (source) =>
          // The reader of mails is brought in when a receipt comes.
          (await import('../../lib/exchange/receipt')).readAnyReceipt(source, ALL_SITES)
        }
        sellers={knownSellers(today)}
        intermediaries={knownIntermediaries()}
        sellerOf={(typed) => knownSellerAt(typed, today)}
        host={host}
        now={now}
        onAdd={async (entry) => {
          const reply = await askBackground('addPurchase', entry);
          if (reply.ok) onClose();
          return reply;
        }}
        onCancel={onClose}
      />
    </Dialog>
  );
}
