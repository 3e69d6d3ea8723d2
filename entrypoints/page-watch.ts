// Isolated world, document_start, on provider sites: observes and reports facts; calls the guard where something is at stake.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellBackground } from '@/lib/messages/send';
import { openBridge } from '@/lib/page/bridge';
import { followSnapshot, frameHost } from '@/lib/page/follow-snapshot';
import { offerPage } from '@/lib/page/guard-slot';
import { systemClock } from '@/lib/platform/system-clock';

export default defineUnlistedScript({
  globalName: false,
  main() {
    const bridge = openBridge();
    const snapshot = followSnapshot(frameHost(self.origin));
    offerPage({ bridge, snapshot, now: systemClock.now }, () => void tellBackground('needGuard', {}));
  },
});
