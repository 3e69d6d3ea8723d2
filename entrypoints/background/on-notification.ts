// A click on a notification opens its card; its second button asks to be reminded again.

import { dismissNotification } from '@/lib/platform/notifications';
import { openScreen } from '@/lib/platform/screens';
import { purchaseOfNotice } from '@/lib/policy/notices';
import type { ProviderId } from '@/lib/policy/terms';
import { HOUR } from '@/lib/time/duration';
import { type Instant, isoOf } from '@/lib/time/instant';
import { snooze } from '@/lib/tracking/choose-reminders';
import { sellerOfPolicyNotice } from '@/lib/tracking/keep-policy';
import type { World } from '@/lib/tracking/ports';
import type { KeepFresh } from './keep-fresh';
import { answerStopped } from './on-download';

const SNOOZE = 2 * HOUR;

export async function onNotification(id: string, button: number | undefined, world: World, fresh: KeepFresh) {
  if (await answerStopped(id, button, world, fresh)) return;
  const purchaseId = purchaseOfNotice(id) ?? (await orderAt(sellerOfPolicyNotice(id), world));
  await dismissNotification(id);
  if (button === 1 && purchaseOfNotice(id) !== undefined && purchaseId !== undefined) {
    await snooze({ purchaseId, until: isoOf((world.clock.now() + SNOOZE) as Instant) }, world);
    await fresh.round();
    return;
  }
  const page =
    purchaseId === undefined
      ? sellerOfPolicyNotice(id)
        ? 'policies'
        : 'purchases'
      : `purchase/${encodeURIComponent(purchaseId)}`;
  await openScreen(`dashboard.html#/${page}`);
}

/** The open order whose terms a change of the seller's page is about, if there is one. */
async function orderAt(seller: ProviderId | undefined, world: World): Promise<string | undefined> {
  const [story] = seller === undefined ? [] : await world.ledger.stories.openOf(seller, 1);
  return story?.purchase.id;
}
