// Files that the browser is about to keep: those that would end a refund are stopped, told of, and fetched again if the buyer says so.

import { browser } from 'wxt/browser';
import type { SaveAnswer } from '@/lib/messages/protocol';
import { formatMoney } from '@/lib/money/format-money';
import { frontTab } from '@/lib/platform/active-tab';
import { type DownloadJudge, downloadAgain, type StartedDownload } from '@/lib/platform/downloads';
import { dismissNotification, showNotification } from '@/lib/platform/notifications';
import { injectScript } from '@/lib/platform/page-scripts';
import { openScreen } from '@/lib/platform/screens';
import { sentenceLocale } from '@/lib/platform/sentences';
import {
  allStopped,
  forgetStopped,
  keepStopped,
  SAVED,
  STOPPED,
  type StoppedFile,
  stoppedOf,
} from '@/lib/platform/stopped-files';
import type { ProviderId } from '@/lib/policy/terms';
import { verdictOf } from '@/lib/policy/verdict';
import { providerOfHost } from '@/lib/providers/all-sites';
import { answerSave, askOfSave } from '@/lib/tracking/answer-save';
import { endDoubt, judgeFile, recordFile, recordPreview, sellerOfFile } from '@/lib/tracking/judge-download';
import type { KeptStory, World } from '@/lib/tracking/ports';
import { apart } from '@/lib/tracking/until-closed';
import type { KeepFresh } from './keep-fresh';
import { shopName } from './notice-words';
import { report } from './report';

/** The card that asks, as for other questions. */
const QUESTION = 'page-question.js';

const idsOf = (stories: readonly KeptStory[]): readonly string[] => stories.map(({ purchase }) => purchase.id);

/** What becomes of files that may come from a shop. */
export function judgeOfFiles(world: World, fresh: KeepFresh): DownloadJudge {
  /** Files that come at once are asked about one after another: once. */
  let turn: Promise<unknown> = Promise.resolve();
  const ask = (item: StartedDownload): Promise<boolean> => {
    const asked = turn.then(() => askOf(item, world));
    turn = asked.catch((error) => report(error, 'question of a saved picture'));
    return asked.catch(() => false);
  };
  return {
    concerns: async (item) => sellerOfFile(item) !== undefined,
    mustStop: async (item) => {
      const judged = await judgeFile(item, world);
      if (!judged?.isPreview) return (judged?.stories.length ?? 0) > 0;
      await recordPreview(idsOf(judged.stories), item.fileName, await worldOf(item.isPrivate, world));
      return false;
    },
    stopped: async (item) => {
      const stories = (await judgeFile(item, world))?.stories ?? [];
      const purchaseIds = idsOf(stories);
      const id = `${STOPPED}${world.newId()}`;
      await recordFile(purchaseIds, 'held', await worldOf(item.isPrivate, world), item.fileName);
      await keepStopped({ ...item, id, purchaseIds });
      const isAskedElsewhere = await ask(item);
      const [first] = stories;
      const stake = first && verdictOf(first, world.clock.now()).atStake;
      const message = stake
        ? browser.i18n.getMessage('stopped_message_amount', [
            shopName(first.purchase.provider),
            formatMoney(stake.amount, sentenceLocale()),
          ])
        : browser.i18n.getMessage('stopped_message', [first ? shopName(first.purchase.provider) : '']);
      await showNotification({
        id,
        title: browser.i18n.getMessage('stopped_title', [item.fileName]),
        message: isAskedElsewhere ? `${message} ${browser.i18n.getMessage('stopped_or_preview')}` : message,
        buttons: [browser.i18n.getMessage('guard_keep'), browser.i18n.getMessage('guard_anyway_download')],
        stays: true,
      });
    },
    escaped: async (item) => {
      const judged = await judgeFile(item, world);
      if (!judged) return;
      const own = await worldOf(item.isPrivate, world);
      const purchaseIds = idsOf(judged.stories);
      if (judged.isPreview) return recordPreview(purchaseIds, item.fileName, own);
      // Where nothing may be kept nothing is asked.
      const inDoubt = judged.isInDoubt && (await isKept(item.isPrivate, world));
      const recordedAt = await recordFile(purchaseIds, 'seen', own, '', inDoubt);
      if (purchaseIds.length > 0) {
        await keepStopped({ ...item, id: `${SAVED}${world.newId()}`, purchaseIds, recordedAt });
        await ask(item);
      }
      void fresh.round([judged.provider]);
    },
  };
}

/** Asks what the file is, once for a seller; true where the buyer sees no card, because no page of the seller is in front. */
async function askOf(item: StartedDownload, world: World): Promise<boolean> {
  // What is asked is kept.
  if (!(await isKept(item.isPrivate, world)) || !(await askOfSave(item, world))) return false;
  const front = await frontTab();
  const isThere = front?.isPrivate === item.isPrivate && providerOfHost(front.host)?.id === sellerOfFile(item);
  if (!isThere || front?.tabId === undefined) return true;
  return injectScript(QUESTION, front.tabId, 0).then(
    () => false,
    () => true,
  );
}

async function isKept(isPrivate: boolean, world: World): Promise<boolean> {
  return !isPrivate || (await world.ledger.settings.read()).privateWindows === 'keep';
}

/** What may be written of a file: of a private window nothing that outlives it, unless the buyer wants that. */
async function worldOf(isPrivate: boolean, world: World): Promise<World> {
  return (await isKept(isPrivate, world)) ? world : apart(true, world);
}

/** The answer to a stopped file. True where the notification was one of these. */
export async function answerStopped(
  id: string,
  button: number | undefined,
  world: World,
  fresh: KeepFresh,
): Promise<boolean> {
  if (!id.startsWith(STOPPED)) return false;
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
  const recordedAt = await recordFile(stopped.purchaseIds, 'allowed', await worldOf(stopped.isPrivate, world));
  // It may still turn out to have been a preview.
  await keepStopped({ ...stopped, id: id.replace(STOPPED, SAVED), recordedAt });
  await fresh.round('all');
  await fetchAgain(stopped);
  return true;
}

/** A blob whose page is gone cannot be fetched again; the next press in the shop is free now. */
async function fetchAgain({ id, url }: StoppedFile): Promise<void> {
  if (await downloadAgain(url)) return;
  await showNotification({
    id: `${id}:gone`,
    title: browser.i18n.getMessage('stopped_gone_title'),
    message: browser.i18n.getMessage('stopped_gone_message'),
    buttons: [],
    stays: false,
  });
}

/** What the buyer says of pictures like one that was saved; those that wait are settled by it. */
export async function settleSaves(
  said: { readonly provider: string; readonly shape: string; readonly answer: SaveAnswer },
  world: World,
  fresh: KeepFresh,
): Promise<void> {
  if (!(await answerSave(said, world))) return;
  for (const file of said.answer === 'preview' ? await allStopped() : []) {
    const { id, purchaseIds, fileName, recordedAt, isPrivate } = file;
    const judged = await judgeFile(file, world);
    if (judged?.provider !== said.provider || !judged.isPreview) continue;
    await forgetStopped(id);
    await dismissNotification(id);
    await recordPreview(purchaseIds, fileName, await worldOf(isPrivate, world), recordedAt);
    if (recordedAt === undefined) await fetchAgain(file);
  }
  await endDoubt(said.provider as ProviderId, world);
  await fresh.round('all');
}
