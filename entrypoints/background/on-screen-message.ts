// Commands from the extension's own screens to the use cases.

import type { ScreenHandlers } from '@/lib/messages/receive';
import { addPurchase } from '@/lib/tracking/add-purchase';
import { answerQuestion } from '@/lib/tracking/answer-question';
import { changeSettings } from '@/lib/tracking/change-settings';
import { chooseReminders, snooze } from '@/lib/tracking/choose-reminders';
import { correctPurchase } from '@/lib/tracking/correct-purchase';
import { eraseEverything, eraseProvider } from '@/lib/tracking/erase';
import { importPart } from '@/lib/tracking/import-part';
import { restoreNamedCopy } from '@/lib/tracking/keep-copies';
import { addPicture, removePicture } from '@/lib/tracking/keep-picture';
import { forgetPolicyPage, keepAskedPage } from '@/lib/tracking/keep-policy';
import { markAct, undoAct } from '@/lib/tracking/mark-act';
import { mergePurchases, splitPurchase, undoJoining } from '@/lib/tracking/merge-purchases';
import type { World } from '@/lib/tracking/ports';
import { closePurchase, deletePurchase, restorePurchase } from '@/lib/tracking/put-away';
import { addCredits, answerReport } from '@/lib/tracking/record-generation';
import { setStart } from '@/lib/tracking/set-start';
import { stepClaim, undoClaimStep } from '@/lib/tracking/step-claim';
import { stopWatching } from '@/lib/tracking/watched-sites';
import type { KeepFresh } from './keep-fresh';
import { settleSaves } from './on-download';
import { followSites, wishSite } from './watch-sites';

export function screenHandlers(world: World, fresh: KeepFresh): ScreenHandlers {
  /** The screen is answered once the write is durable; what follows from it need not be waited for. */
  const after = async <Value>(work: Promise<Value>): Promise<Value> => {
    const value = await work;
    void fresh.round();
    return value;
  };
  /**
   * What every page goes by is answered when every page has it: a worker that dies in between would leave pages unwatched
   * after Start, and no page that is unwatched wakes it.
   */
  const afterEverywhere = async <Value>(work: Promise<Value>): Promise<Value> => {
    const value = await work;
    await followSites(world);
    await fresh.round('all');
    return value;
  };
  return {
    addPurchase: (entry) => after(addPurchase(entry, world)),
    correctPurchase: (change) => after(correctPurchase(change, world)),
    setStart: (change) => after(setStart(change, world)),
    recordAct: (change) => after(markAct(change, world)),
    undoAct: (change) => after(undoAct(change, world)),
    closePurchase: (change) => after(closePurchase(change, world)),
    deletePurchase: (change) => after(deletePurchase(change, world)),
    mergePurchases: (change) => after(mergePurchases(change, world)),
    splitPurchase: (change) => after(splitPurchase(change, world)),
    undoJoining: (change) => after(undoJoining(change, world)),
    restorePurchase: (change) => after(restorePurchase(change, world)),
    answerQuestion: (answer) => after(answerQuestion(answer, world)),
    answerSave: (said) => settleSaves(said, world, fresh),
    changeSettings: (change) => afterEverywhere(changeSettings(change, world)),
    importPart: (part) => after(importPart(part, world)),
    restoreCopy: ({ takenAt }) => afterEverywhere(restoreNamedCopy(takenAt, world)),
    eraseProvider: (which) => afterEverywhere(fresh.alone(() => eraseProvider(which, world))),
    eraseEverything: () => afterEverywhere(fresh.alone(() => eraseEverything(world))),
    watchSite: (site) => wishSite(site, world, fresh),
    stopWatching: (site) => afterEverywhere(stopWatching(site, world)),
    snooze: (change) => after(snooze(change, world)),
    stepClaim: (change) => after(stepClaim(change, world)),
    undoClaimStep: (change) => after(undoClaimStep(change, world)),
    addPicture: (change) => addPicture(change, world),
    removePicture: (change) => removePicture(change, world),
    answerReport: (change) => answerReport(change, world),
    addCredits: (entry) => addCredits(entry, world),
    removeCredits: ({ grantId }) => world.ledger.credits.removeGrant(grantId),
    keepPolicyPage: (kept) => keepAskedPage(kept, world),
    forgetPolicyPage: (which) => forgetPolicyPage(which, world),
    chooseReminders: (change) => after(chooseReminders(change, world)),
  };
}
