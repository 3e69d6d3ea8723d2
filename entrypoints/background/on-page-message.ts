// Facts from providers' pages, which nobody vouches for, to the use cases. Before the buyer pressed Start nothing is kept.

import type { RawView } from '@/lib/detection/raw-view';
import type { PageHandlers } from '@/lib/messages/receive';
import { formatMoney } from '@/lib/money/format-money';
import { liftFor } from '@/lib/platform/endpoint-rules';
import { injectScript } from '@/lib/platform/page-scripts';
import { isFirstPrivate } from '@/lib/platform/private-windows';
import { sentenceLocale } from '@/lib/platform/sentences';
import type { ProviderId } from '@/lib/policy/terms';
import { siteOf } from '@/lib/providers/all-sites';
import { MINUTE } from '@/lib/time/duration';
import { answerQuestion } from '@/lib/tracking/answer-question';
import { keepPolicy } from '@/lib/tracking/keep-policy';
import type { World } from '@/lib/tracking/ports';
import { recordAct } from '@/lib/tracking/record-act';
import { recordGeneration } from '@/lib/tracking/record-generation';
import { openQuestionOf, recordView } from '@/lib/tracking/record-view';
import { bringGuard } from './bring-guard';
import type { KeepFresh } from './keep-fresh';
import { moment } from './notice-words';
import { settleSaves } from './on-download';
import type { PrivateWindows } from './private-windows';
import { report } from './report';

/** The card that asks "did this go through?". */
const QUESTION = 'page-question.js';
/** The reader of a page of terms, and the card before paying. */
const FOR_PAGE = { policy: 'page-policy.js', card: 'page-card.js' } as const;

export const isWatched = async (provider: string, { ledger }: World): Promise<boolean> => {
  const { started, guardOff } = await ledger.settings.read();
  return started && !guardOff.includes(provider);
};

type From = Parameters<PageHandlers['reportView']>[1];

/**
 * How long what a page says may be kept: of a private window of which the buyer has not said that anything may be, it is
 * forgotten at once.
 */
async function keepingOf({ isPrivate }: From, { ledger }: World): Promise<'nothing' | 'while-open' | 'keep'> {
  return isPrivate ? ((await ledger.settings.read()).privateWindows ?? 'nothing') : 'keep';
}

const isUnkept = async (from: From, world: World): Promise<boolean> => (await keepingOf(from, world)) === 'nothing';

/** Once from the first private window to the last, until it is answered, on the first page of a seller that has anything to say. */
async function askOfPrivate({ isPrivate, tabId }: From, { ledger }: World): Promise<void> {
  if (!isPrivate || tabId === undefined) return;
  const { started, privateWindows } = await ledger.settings.read();
  if (!started || privateWindows !== undefined || !(await isFirstPrivate())) return;
  await injectScript(QUESTION, tabId, 0).catch((error) => report(error, 'question of private windows'));
}

/** Just asked: later the popup has it, and the card in the page belongs to other questions. */
async function freshSaveOf(provider: ProviderId, { ledger, clock }: World) {
  const { saves = [] } = await ledger.settings.read();
  const open = saves.find((save) => save.provider === provider && !save.answer && clock.now() - save.at < MINUTE);
  return open && { shape: open.shape, file: open.file, shop: siteOf(provider)?.name ?? provider };
}

/** What is heard of a page is of this load, in this tab. */
export type HeardLoad = Pick<RawView, 'pageLoad'> & Pick<From, 'tabId'>;

/** `kept` reads what pages left behind. */
export function pageHandlers(
  world: World,
  fresh: KeepFresh,
  kept: (heard: HeardLoad) => Promise<void>,
  privates: PrivateWindows,
): PageHandlers {
  /** What a page may touch; nothing where nothing of it is kept. */
  const worldOf = async (from: From): Promise<World | undefined> => {
    const keeping = await keepingOf(from, world);
    return keeping === 'nothing' ? undefined : privates.worldFor(keeping === 'while-open');
  };
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
      const own = await worldOf(from);
      if (!own || !(await isWatched(from.provider, world))) return { stop: true };
      // What the page before this one could not say any more comes first.
      await kept({ ...view, ...from });
      const { order, isNews, isAsking } = await recordView(view, from, own);
      if (isAsking && from.tabId !== undefined) {
        await injectScript(QUESTION, from.tabId, 0).catch((error) => report(error, 'question card'));
      }
      if (isNews) void fresh.round([from.provider]);
      // Its window may have gone meanwhile.
      if (from.isPrivate) void privates.look().catch((error) => report(error, 'private windows'));
      return order;
    },
    reportAct: async (told, from) => {
      const own = from.isPrivate ? await worldOf(from) : world;
      if (own) await whenStarted(from.provider, () => recordAct(told, from, own));
      // The page replays the act once this is answered: until then its address must be free.
      const passes = told.outcome !== 'held' && told.outcome !== 'cancelled';
      if (!passes || from.tabId === undefined) return;
      await liftFor(from.tabId, siteOf(from.provider)?.downloadEndpoints ?? []).catch((error) => report(error, 'lift'));
    },
    reportGeneration: async (fact, from) =>
      (await keepingOf(from, world)) !== 'keep'
        ? undefined
        : whenStarted(from.provider, () => recordGeneration(fact, from, world)),
    needGuard: ({ part }, from) => bringGuard(part, from),
    needForPage: async ({ what }, from) => {
      const { tabId, frameId } = from;
      await askOfPrivate(from, world);
      if (tabId === undefined || (await isUnkept(from, world)) || !(await world.ledger.settings.read()).started) return;
      await injectScript(FOR_PAGE[what], tabId, frameId ?? 0).catch((error) => report(error, `${what} script`));
    },
    reportPolicy: async (page, from) => {
      if ((await keepingOf(from, world)) !== 'keep' || !(await world.ledger.settings.read()).started) return;
      await keepPolicy(page, from, world);
    },
    answerPrivate: async ({ keep }, from) => {
      // Only where it was asked: no page can change what the buyer has said before.
      const { privateWindows } = await world.ledger.settings.read();
      if (!from.isPrivate || privateWindows !== undefined) return;
      await world.ledger.settings.change({ privateWindows: keep });
    },
    answerSave: (said, { provider }) => settleSaves({ ...said, provider }, world, fresh),
    dismissCard: async (_nothing, { provider }) => {
      const { cardOff = [] } = await world.ledger.settings.read();
      if (!cardOff.includes(provider)) await world.ledger.settings.change({ cardOff: [...cardOff, provider] });
      await fresh.round([provider]);
    },
    openQuestion: async (_nothing, from) => {
      const own = await worldOf(from);
      if (!own) {
        return (await world.ledger.settings.read()).privateWindows === undefined ? { isPrivate: true } : null;
      }
      const asked = await freshSaveOf(from.provider, own);
      if (asked) return asked;
      const question = await openQuestionOf(from.provider, own);
      if (!question) return null;
      const { id, price, plan, order, boughtAt } = question;
      const shop = siteOf(from.provider)?.name ?? from.host;
      return {
        questionId: id,
        shop,
        ...(price && { price: formatMoney(price, sentenceLocale()) }),
        ...(plan !== undefined && { plan }),
        ...(order && boughtAt && { bought: moment(boughtAt, own.clock.zone()) }),
      };
    },
    answerQuestion: (answer, from) =>
      whenStarted(from.provider, async () => {
        const question = await world.ledger.questions.of(answer.questionId);
        if (question?.provider === from.provider) await answerQuestion(answer, world);
      }),
  };
}
