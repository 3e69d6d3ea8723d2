// A click on a notification opens its card; its second button asks to be reminded again.

import { dismissNotification } from '@/lib/platform/notifications';
import { openScreen } from '@/lib/platform/screens';
import { purchaseOfNotice } from '@/lib/policy/notices';
import { HOUR } from '@/lib/time/duration';
import { type Instant, isoOf } from '@/lib/time/instant';
import { snooze } from '@/lib/tracking/choose-reminders';
import type { World } from '@/lib/tracking/ports';
import type { KeepFresh } from './keep-fresh';
import { answerStopped } from './on-download';

const SNOOZE = 2 * HOUR;

export async function onNotification(id: string, button: number | undefined, world: World, fresh: KeepFresh) {
  if (await answerStopped(id, button, world, fresh)) return;
  const purchaseId = purchaseOfNotice(id);
  await dismissNotification(id);
  if (button === 1 && purchaseId !== undefined) {
    await snooze({ purchaseId, until: isoOf((world.clock.now() + SNOOZE) as Instant) }, world);
    await fresh.round();
    return;
  }
  const page = purchaseId === undefined ? 'purchases' : `purchase/${encodeURIComponent(purchaseId)}`;
  await openScreen(`dashboard.html#/${page}`);
}
