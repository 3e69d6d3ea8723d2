// Isolated world, document_start, on provider sites: observes and reports facts; calls the guard where something is at stake.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellBackground } from '@/lib/messages/send';
import { openBridge } from '@/lib/page/bridge';
import { callForPage } from '@/lib/page/call-for-page';
import { followSnapshot, frameHost } from '@/lib/page/follow-snapshot';
import { offerPage, sharedPage } from '@/lib/page/guard-slot';
import { tellSurely } from '@/lib/page/tell-surely';
import { watchPage } from '@/lib/page/watch-page';
import { systemNow } from '@/lib/platform/system-clock';
import { policyPageKind } from '@/lib/reader/document/policy-page';

export default defineUnlistedScript({
  globalName: false,
  main() {
    // The browser may bring it to a page that has just been brought it by us.
    if (sharedPage()) return;
    const bridge = openBridge();
    const snapshot = followSnapshot(frameHost(self.origin));
    const page = {
      bridge,
      snapshot,
      now: systemNow,
      tell: tellBackground,
      tellSurely: tellSurely({
        tell: tellBackground,
        now: systemNow,
        mayKeep: () => snapshot.current() === undefined || snapshot.current()?.watching === true,
      }),
    };
    offerPage(page);
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
      watchPage({ ...page, newId: () => crypto.randomUUID() });
    }
  },
});
