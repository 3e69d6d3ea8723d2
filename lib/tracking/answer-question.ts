// "Did this go through?", answered: yes makes the purchase that the page had almost proved, no lets it be. "Are these its
// pictures?": yes starts the clock of the order that waits for them.

import type { PurchaseId } from '../policy/purchase';
import { addStory } from './add-story';
import type { World } from './ports';
import { purchaseOfWay } from './purchase-of-way';
import { startSeen } from './set-start';

export async function answerQuestion(
  { questionId, bought }: { readonly questionId: string; readonly bought: boolean },
  world: World,
): Promise<{ readonly purchaseId?: PurchaseId }> {
  const now = world.clock.now();
  const question = await world.ledger.questions.of(questionId);
  if (!question) return {};
  if (question.answer) return question.answer.purchaseId ? { purchaseId: question.answer.purchaseId } : {};
  if (!bought) {
    await world.ledger.questions.answer(questionId, { bought, at: now });
    await world.ledger.checkouts.end(questionId);
    return {};
  }
  const { order: waits } = question;
  if (waits) {
    const start = { kind: 'delivery', at: question.askedAt, evidence: 'first-seen' } as const;
    await world.ledger.stories.change(waits, now, startSeen(start));
    await world.ledger.questions.answer(questionId, { bought, at: now, purchaseId: waits });
    return { purchaseId: waits };
  }
  const { id, provider, host, price, plan, credits, wasDiscounted, gatewayIds } = question;
  const purchase = {
    id: purchaseOfWay(id),
    provider,
    host,
    boughtAt: question.boughtAt ?? question.askedAt,
    origin: 'confirmed' as const,
    isTest: question.isTest ?? false,
    ...(price && { shownPrice: price }),
    ...(plan !== undefined && { plan }),
    ...(credits !== undefined && { creditsBought: credits }),
    ...(wasDiscounted && { wasDiscounted }),
    gatewayIds,
  };
  const purchaseId = await addStory({ ...question, purchase }, now, world);
  await world.ledger.questions.answer(questionId, { bought, at: now, purchaseId });
  await world.ledger.checkouts.end(questionId);
  return { purchaseId };
}
