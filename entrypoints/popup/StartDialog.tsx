// "When were your pictures there?", brought in when it is first asked for.

import { Dialog } from '../../components/Dialog';
import type { PurchaseView } from '../../components/purchase-view';
import { SetStartForm } from '../../components/SetStartForm';
import { useWords } from '../../components/words';
import { askBackground } from '../../lib/messages/send';
import { systemClock } from '../../lib/platform/system-clock';
import { isoOf } from '../../lib/time/instant';

export function StartDialog({ view, onClose }: { readonly view: PurchaseView; readonly onClose: () => void }) {
  const words = useWords();
  const { state } = view.verdict;
  const kind = state.kind === 'waiting' && state.for === 'generation' ? 'generation' : 'delivery';
  return (
    <Dialog title={words.say('step_set_start')} onClose={onClose}>
      <SetStartForm
        boughtAt={view.story.purchase.boughtAt}
        now={systemClock.now()}
        onSet={async (at) => {
          const reply = await askBackground('setStart', { purchaseId: view.story.purchase.id, kind, at: isoOf(at) });
          if (reply.ok) onClose();
          return reply;
        }}
        onCancel={onClose}
      />
    </Dialog>
  );
}
