// Builds what the use cases may touch: the ledger over the database, and the seams to the browser.

import { accountStorage } from '@/lib/platform/account-storage';
import { browserAlarm } from '@/lib/platform/alarm';
import { showBadge } from '@/lib/platform/badge';
import { learnedControls } from '@/lib/platform/learned-controls';
import { localCopies } from '@/lib/platform/local-copies';
import { dismissNotification, showNotification } from '@/lib/platform/notifications';
import { pageSnapshots } from '@/lib/platform/page-snapshots';
import { digest, newId } from '@/lib/platform/random';
import { systemClock } from '@/lib/platform/system-clock';
import { placeOf } from '@/lib/policy/shelf';
import { verdictOf } from '@/lib/policy/verdict';
import { Database } from '@/lib/store/database';
import { ledgerIn } from '@/lib/store/ledger';
import type { World } from '@/lib/tracking/ports';
import { badgeFace, notificationFace, policyFace, shopName } from './notice-words';
import { report } from './report';

export function openWorld(): World {
  return {
    ledger: ledgerIn(new Database(), (story, now) => placeOf(story.purchase, verdictOf(story, now), now), newId),
    clock: systemClock,
    alarm: browserAlarm,
    notifier: {
      show: (notice) => showNotification(notificationFace(notice, systemClock.now(), systemClock.zone())),
      dismiss: dismissNotification,
      tellPolicyNews: (news) => showNotification(policyFace(news)),
    },
    badge: { show: (urgency) => showBadge(urgency && badgeFace(urgency, shopName(urgency.provider))) },
    pages: pageSnapshots,
    copies: localCopies,
    account: accountStorage,
    learned: learnedControls,
    newId,
    digest,
    report,
  };
}
