// MAIN world, document_start: sees what the page does without a click of the buyer's; asks the isolated world, decides nothing.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openBridge } from '@/lib/page/bridge';
import { tapGateways } from '@/lib/page/gateway-taps';
import { tapSaves } from '@/lib/page/save-taps';

export default defineUnlistedScript({
  globalName: false,
  main() {
    const bridge = openBridge();
    tapSaves(bridge);
    tapGateways(bridge);
  },
});
