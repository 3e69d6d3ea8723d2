// Facts from providers' pages, which nobody vouches for, to the use cases. Before the buyer pressed Start nothing is kept.

import { browser } from 'wxt/browser';
import type { PageHandlers } from '@/lib/messages/receive';
import { formatMoney } from '@/lib/money/format-money';
import { isFirstPrivate } from '@/lib/platform/asked-private';
import { liftFor } from '@/lib/platform/endpoint-rules';
import { injectScript } from '@/lib/platform/page-scripts';
import { siteOf } from '@/lib/providers/all-sites';
import { answerQuestion } from '@/lib/tracking/answer-question';
import { keepPolicy } from '@/lib/tracking/keep-policy';
import type { World } from '@/lib/tracking/ports';
import { recordAct } from '@/lib/tracking/record-act';
import { recordGeneration } from '@/lib/tracking/record-generation';
import { openQuestionOf, recordView } from '@/lib/tracking/record-view';
import type { KeepFresh } from './keep-fresh';
import { report } from './report';

/** Only where something is at stake, and its warning only where an act is about to be held: neither is on every page. */
const FOR_GUARD = { guard: 'page-guard.js', warning: 'page-warning.js' } as const;
/** The card that asks "did this go through?". */
const QUESTION = 'page-question.js';
/** The reader of a page of terms, and the card before paying. */
const FOR_PAGE = { policy: 'page-policy.js', card: 'page-card.js' } as const;

export const isWatched = async (provider: string, { ledger }: World): Promise<boolean> => {
  const { started, guardOff } = await ledger.settings.read();
  return started && !guardOff.includes(provider);
};

type From = Parameters<PageHandlers['reportView']>[1];

/** A private window of which the buyer has not said that anything may be kept: whatever it says is forgotten at once. */
async function isUnkept({ isPrivate }: From, { ledger }: World): Promise<boolean> {
  return isPrivate === true && (await ledger.settings.read()).privateWindows !== 'keep';
}

/** Once in a session of the browser, until it is answered, on the first page of a seller that has anything to say. */
async function askOfPrivate({ isPrivate, tabId }: From, { ledger }: World): Promise<void> {
  if (!isPrivate || tabId === undefined) return;
  const { started, privateWindows } = await ledger.settings.read();
  if (!started || privateWindows !== undefined || !(await isFirstPrivate())) return;
  await injectScript(QUESTION, tabId, 0).catch((error) => report(error, 'question of private windows'));
}

/** `kept` reads what pages left behind. */
export function pageHandlers(world: World, fresh: KeepFresh, kept: () => Promise<void>): PageHandlers {
  const whenStarted = async <Value>(provider: string, work: () => Promise<Value>): Promise<Value | undefined> => {
    if (!(await world.ledger.settings.read()).started) return undefined;
    const value = await work();
    void fresh.round([provider]);
    return value;
  };
  return {
    reportView: async (view, from) => {
      // Of a private window nothing is kept unless the buyer said so; the popup says it and offers to add by hand.
      await askOfPrivate(from, world);
      if ((await isUnkept(from, world)) || !(await isWatched(from.provider, world))) return { stop: true };
      // What the page before this one could not say any more comes first.
      await kept();
      const { order, isNews, isAsking } = await recordView(view, from, world);
      if (isAsking && from.tabId !== undefined) {
        await injectScript(QUESTION, from.tabId, 0).catch((error) => report(error, 'question card'));
      }
      if (isNews) void fresh.round([from.provider]);
      return order;
    },
    reportAct: async (told, from) => {
      if (!(await isUnkept(from, world))) await whenStarted(from.provider, () => recordAct(told, from, world));
      // The page replays the act once this is answered: until then its address must be free.
      const passes = told.outcome !== 'held' && told.outcome !== 'cancelled';
      if (!passes || from.tabId === undefined) return;
      await liftFor(from.tabId, siteOf(from.provider)?.downloadEndpoints ?? []).catch((error) => report(error, 'lift'));
    },
    reportGeneration: async (fact, from) =>
      (await isUnkept(from, world)) ? undefined : whenStarted(from.provider, () => recordGeneration(fact, from, world)),
    needGuard: async ({ part }, { tabId, frameId }) => {
      if (tabId !== undefined) await injectScript(FOR_GUARD[part], tabId, frameId ?? 0);
    },
    needForPage: async ({ what }, from) => {
      const { tabId, frameId } = from;
      await askOfPrivate(from, world);
      if (tabId === undefined || (await isUnkept(from, world)) || !(await world.ledger.settings.read()).started) return;
      await injectScript(FOR_PAGE[what], tabId, frameId ?? 0).catch((error) => report(error, `${what} script`));
    },
    reportPolicy: async (page, from) => {
      if ((await isUnkept(from, world)) || !(await world.ledger.settings.read()).started) return;
      await keepPolicy(page, from, world);
    },
    answerPrivate: async ({ keep }, from) => {
      // Only where it was asked: no page can change what the buyer has said before.
      const { privateWindows } = await world.ledger.settings.read();
      if (!from.isPrivate || privateWindows !== undefined) return;
      await world.ledger.settings.change({ privateWindows: keep ? 'keep' : 'nothing' });
    },
    dismissCard: async (_nothing, { provider }) => {
      const { cardOff = [] } = await world.ledger.settings.read();
      if (!cardOff.includes(provider)) await world.ledger.settings.change({ cardOff: [...cardOff, provider] });
      await fresh.round([provider]);
    },
    openQuestion: async (_nothing, from) => {
      if (await isUnkept(from, world)) {
        return (await world.ledger.settings.read()).privateWindows === undefined ? { isPrivate: true } : null;
      }
      const question = await openQuestionOf(from.provider, world);
      if (!question) return null;
      const { id, price, plan } = question;
      const shop = siteOf(from.provider)?.name ?? from.host;
      return {
        questionId: id,
        shop,
        ...(price && { price: formatMoney(price, browser.i18n.getUILanguage()) }),
        ...(plan !== undefined && { plan }),
      };
    },
    answerQuestion: (answer, from) =>
      whenStarted(from.provider, async () => {
        const question = await world.ledger.questions.of(answer.questionId);
        if (question?.provider === from.provider) await answerQuestion(answer, world);
      }),
  };
}
