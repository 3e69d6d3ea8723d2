// Isolated world, on demand: the warning of the guard, brought when an act is about to be held.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { likenessOf } from '@/lib/page/control-likeness';
import { leaveWarning } from '@/lib/page/guard-slot';
import { prepareWarning, showWarning } from '@/lib/page/warning-dialog';

export default defineUnlistedScript({
  globalName: false,
  main() {
    leaveWarning({ show: showWarning, prepare: prepareWarning, likenessOf });
  },
});
