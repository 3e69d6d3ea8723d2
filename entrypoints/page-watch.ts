// Isolated world, document_start, on provider sites: observes and reports facts; calls the guard where something is at stake.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellBackground } from '@/lib/messages/send';
import { openBridge } from '@/lib/page/bridge';
import { callForPage } from '@/lib/page/call-for-page';
import { followSnapshot, frameHost } from '@/lib/page/follow-snapshot';
import { offerPage } from '@/lib/page/guard-slot';
import { watchPage } from '@/lib/page/watch-page';
import { systemClock } from '@/lib/platform/system-clock';
import { policyPageKind } from '@/lib/reader/policy-page';

export default defineUnlistedScript({
  globalName: false,
  main() {
    const bridge = openBridge();
    const snapshot = followSnapshot(frameHost(self.origin));
    offerPage(
      { bridge, snapshot, now: systemClock.now, tell: tellBackground },
      () => void tellBackground('needGuard', { part: 'guard' }),
    );
    // A frame is no page that a buyer comes back to; its gateway's events reach the page itself.
    if (window === window.top) {
      callForPage({
        snapshot,
        isPolicy: (path, title, headings, words) => {
          const kind = policyPageKind({ path, title, headings });
          // "Help" is in many titles: there the page must speak of refunds somewhere.
          return kind === 'help' ? policyPageKind({ path: '', title: '', headings: [words()] }) !== undefined : !!kind;
        },
        call: (what) => void tellBackground('needForPage', { what }),
      });
      watchPage({
        bridge,
        snapshot,
        report: async (view) => {
          // A worker that dies with the report in its hands never answers; the same report twice is one fact.
          for (const pause of [100, 1_000, 0]) {
            const reply = await tellBackground('reportView', view);
            if (reply.ok) return reply.value;
            if (reply.reason !== 'unreachable') return undefined;
            await new Promise((resolve) => setTimeout(resolve, pause));
          }
          return undefined;
        },
        newId: () => crypto.randomUUID(),
      });
    }
  },
});
