// Isolated world, on the pages of sellers whose generations cost credits: follows them and says what may be reported.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellBackground } from '@/lib/messages/send';
import { creditCard } from '@/lib/page/credit-card';
import { followSnapshot, frameHost } from '@/lib/page/follow-snapshot';
import { watchGenerations } from '@/lib/page/watch-generations';
import { systemNow } from '@/lib/platform/system-clock';

export default defineUnlistedScript({
  globalName: false,
  main() {
    if (Reflect.get(globalThis, 'refundClockCredits')) return;
    Reflect.set(globalThis, 'refundClockCredits', true);
    const snapshot = followSnapshot(frameHost(self.origin));
    void snapshot.known.then(() =>
      watchGenerations({
        credits: () => {
          const known = snapshot.current();
          return known?.watching ? known.credits : undefined;
        },
        tell: async (fact) => {
          const reply = await tellBackground('reportGeneration', fact);
          return reply.ok ? (reply.value ?? undefined) : undefined;
        },
        card: creditCard(systemNow),
        newId: () => crypto.randomUUID(),
        now: systemNow,
      }),
    );
  },
});
