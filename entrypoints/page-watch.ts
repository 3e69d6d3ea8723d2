// Isolated world, document_start, on provider sites: observes and reports facts; calls the guard where something is at stake.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellBackground } from '@/lib/messages/send';
import { openBridge } from '@/lib/page/bridge';
import { followSnapshot, frameHost } from '@/lib/page/follow-snapshot';
import { offerPage } from '@/lib/page/guard-slot';
import { watchPage } from '@/lib/page/watch-page';
import { systemClock } from '@/lib/platform/system-clock';

export default defineUnlistedScript({
  globalName: false,
  main() {
    const bridge = openBridge();
    const snapshot = followSnapshot(frameHost(self.origin));
    offerPage({ bridge, snapshot, now: systemClock.now }, () => void tellBackground('needGuard', {}));
    // A frame is no page that a buyer comes back to; its gateway's events reach the page itself.
    if (window === window.top) {
      watchPage({
        bridge,
        snapshot,
        report: async (view) => {
          const reply = await tellBackground('reportView', view);
          return reply.ok ? reply.value : undefined;
        },
        newId: () => crypto.randomUUID(),
      });
    }
  },
});
