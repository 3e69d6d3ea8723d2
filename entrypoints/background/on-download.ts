// Files that the browser is about to keep: those that would end a refund are stopped, told of, and fetched again if the buyer says so.

import { browser } from 'wxt/browser';
import { formatMoney } from '@/lib/money/format-money';
import { downloadAgain, watchDownloads } from '@/lib/platform/downloads';
import { dismissNotification, showNotification } from '@/lib/platform/notifications';
import { openScreen } from '@/lib/platform/screens';
import { forgetStopped, keepStopped, stoppedOf } from '@/lib/platform/stopped-files';
import { verdictOf } from '@/lib/policy/verdict';
import { endedByFile, recordFile, sellerOfFile } from '@/lib/tracking/judge-download';
import type { World } from '@/lib/tracking/ports';
import { apart } from '@/lib/tracking/until-closed';
import type { KeepFresh } from './keep-fresh';
import { shopName } from './notice-words';

const PREFIX = 'stopped:';

/** Watches if the buyer granted it; to be called at every start, and when a permission changes. */
export function onDownload(world: World, fresh: KeepFresh): void {
  watchDownloads({
    concerns: (item) => sellerOfFile(item) !== undefined,
    mustStop: async (item) => (await endedByFile(item, world)).length > 0,
    stopped: async (item) => {
      const stories = await endedByFile(item, world);
      const purchaseIds = stories.map(({ purchase }) => purchase.id);
      const id = `${PREFIX}${world.newId()}`;
      await recordFile(purchaseIds, 'held', await worldOf(item.isPrivate, world), item.fileName);
      await keepStopped({ id, url: item.url, purchaseIds, isPrivate: item.isPrivate });
      const [first] = stories;
      const stake = first && verdictOf(first, world.clock.now()).atStake;
      await showNotification({
        id,
        title: browser.i18n.getMessage('stopped_title', [item.fileName]),
        message: stake
          ? browser.i18n.getMessage('stopped_message_amount', [
              shopName(first.purchase.provider),
              formatMoney(stake.amount, browser.i18n.getUILanguage()),
            ])
          : browser.i18n.getMessage('stopped_message', [first ? shopName(first.purchase.provider) : '']),
        buttons: [browser.i18n.getMessage('guard_keep'), browser.i18n.getMessage('guard_anyway_download')],
        stays: true,
      });
    },
    escaped: async (item) => {
      const stories = await endedByFile(item, world);
      await recordFile(
        stories.map(({ purchase }) => purchase.id),
        'seen',
        await worldOf(item.isPrivate, world),
      );
      void fresh.round([...new Set(stories.map(({ purchase }) => purchase.provider))]);
    },
  });
}

/** What may be written of a file: of a private window nothing that outlives it, unless the buyer wants that. */
async function worldOf(isPrivate: boolean, world: World): Promise<World> {
  const isKept = !isPrivate || (await world.ledger.settings.read()).privateWindows === 'keep';
  return isKept ? world : apart(true, world);
}

/** The answer to a stopped file. True where the notification was one of these. */
export async function answerStopped(
  id: string,
  button: number | undefined,
  world: World,
  fresh: KeepFresh,
): Promise<boolean> {
  if (!id.startsWith(PREFIX)) return false;
  const stopped = await stoppedOf(id);
  await dismissNotification(id);
  if (!stopped) return true;
  const [purchaseId] = stopped.purchaseIds;
  if (button === undefined && purchaseId !== undefined) {
    await openScreen(`popup.html?purchase=${encodeURIComponent(purchaseId)}`);
    return true;
  }
  await forgetStopped(id);
  if (button !== 1) return true;
  await recordFile(stopped.purchaseIds, 'allowed', await worldOf(stopped.isPrivate, world));
  await fresh.round('all');
  // A blob whose page is gone cannot be fetched again; the next press in the shop is free now.
  if (!(await downloadAgain(stopped.url))) {
    await showNotification({
      id: `${id}:gone`,
      title: browser.i18n.getMessage('stopped_gone_title'),
      message: browser.i18n.getMessage('stopped_gone_message'),
      buttons: [],
      stays: false,
    });
  }
  return true;
}
