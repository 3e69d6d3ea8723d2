// Facts from providers' pages, which nobody vouches for, to the use cases. Before the buyer pressed Start nothing is kept.

import { browser } from 'wxt/browser';
import type { PageHandlers } from '@/lib/messages/receive';
import { formatMoney } from '@/lib/money/format-money';
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
      // Of a private window nothing is kept; the popup says so and offers to add by hand.
      if (from.isPrivate || !(await isWatched(from.provider, world))) return { stop: true };
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
      await whenStarted(from.provider, () => recordAct(told, from, world));
      // The page replays the act once this is answered: until then its address must be free.
      const passes = told.outcome !== 'held' && told.outcome !== 'cancelled';
      if (!passes || from.tabId === undefined) return;
      await liftFor(from.tabId, siteOf(from.provider)?.downloadEndpoints ?? []).catch((error) => report(error, 'lift'));
    },
    reportGeneration: (fact, from) => whenStarted(from.provider, () => recordGeneration(fact, from, world)),
    needGuard: async ({ part }, { tabId, frameId }) => {
      if (tabId !== undefined) await injectScript(FOR_GUARD[part], tabId, frameId ?? 0);
    },
    needForPage: async ({ what }, { tabId, frameId, isPrivate }) => {
      if (tabId === undefined || isPrivate || !(await world.ledger.settings.read()).started) return;
      await injectScript(FOR_PAGE[what], tabId, frameId ?? 0).catch((error) => report(error, `${what} script`));
    },
    reportPolicy: async (page, from) => {
      if (from.isPrivate || !(await world.ledger.settings.read()).started) return;
      await keepPolicy(page, from, world);
    },
    dismissCard: async (_nothing, { provider }) => {
      const { cardOff = [] } = await world.ledger.settings.read();
      if (!cardOff.includes(provider)) await world.ledger.settings.change({ cardOff: [...cardOff, provider] });
      await fresh.round([provider]);
    },
    openQuestion: async (_nothing, from) => {
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
