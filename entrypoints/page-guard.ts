// Isolated world, only where an act could end a refund: holds the act, warns, and replays it if the buyer says so.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guardActs } from '@/lib/page/act-guard';
import { callWarning, takePage } from '@/lib/page/guard-slot';
import { readWords } from '@/lib/page/read-words';

export default defineUnlistedScript({
  globalName: false,
  main() {
    takePage((page) => {
      guardActs({
        ...page,
        words: readWords(),
        warning: () => callWarning(page),
        report: (report) => page.tellSurely('reportAct', { ...report, at: page.now() }),
      });
    });
  },
});
