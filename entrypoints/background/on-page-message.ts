// Facts from providers' pages, which nobody vouches for, to the use cases. Before the buyer pressed Start nothing is kept.

import type { PageHandlers } from '@/lib/messages/receive';
import { injectScript } from '@/lib/platform/page-scripts';
import { answerQuestion } from '@/lib/tracking/answer-question';
import type { World } from '@/lib/tracking/ports';
import { recordAct } from '@/lib/tracking/record-act';
import { recordGeneration } from '@/lib/tracking/record-generation';
import { recordView } from '@/lib/tracking/record-view';
import type { KeepFresh } from './keep-fresh';

/** Only where something is at stake, so it is not on every page. */
const GUARD = 'page-guard.js';

export function pageHandlers(world: World, fresh: KeepFresh): PageHandlers {
  const whenStarted = async <Value>(provider: string, work: () => Promise<Value>): Promise<Value | undefined> => {
    if (!(await world.ledger.settings.read()).started) return undefined;
    const value = await work();
    void fresh.round([provider]);
    return value;
  };
  return {
    reportView: async (view, from) => {
      if (!(await world.ledger.settings.read()).started) return { stop: true };
      const { order, isNews } = await recordView(view, from, world);
      if (isNews) void fresh.round([from.provider]);
      return order;
    },
    reportAct: (report, from) => whenStarted(from.provider, () => recordAct(report, from, world)),
    reportGeneration: (fact, from) => whenStarted(from.provider, () => recordGeneration(fact, from, world)),
    needGuard: async (_nothing, { tabId, frameId }) => {
      if (tabId !== undefined) await injectScript(GUARD, tabId, frameId ?? 0);
    },
    answerQuestion: (answer, from) =>
      whenStarted(from.provider, async () => {
        const question = await world.ledger.questions.of(answer.questionId);
        if (question?.provider === from.provider) await answerQuestion(answer, world);
      }),
  };
}
