// "Did this go through?", answered: yes makes the purchase that the page had almost proved, no lets it be. "Are these its
// pictures?": yes starts the clock of the order that waits for them.

import type { PurchaseId } from '../policy/purchase';
import { addStory } from './add-story';
import { knownNotFirst, paidThroughGateways } from './paid-through';
import type { KeptStory, World } from './ports';
import { purchaseOfWay } from './purchase-of-way';
import { startSeen } from './set-start';
import { termsAtPurchase } from './terms-at-purchase';

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
  const zone = world.clock.zone();
  const boughtAt = question.boughtAt ?? question.askedAt;
  const frozen = await termsAtPurchase(question.provider, boughtAt, zone, world);
  const order = { provider: question.provider, boughtAt, zone };
  const paidThrough = await paidThroughGateways(question.gateways ?? [], order, world);
  const story: KeptStory = {
    purchase: {
      id: purchaseOfWay(question.id),
      provider: question.provider,
      host: question.host,
      boughtAt,
      zone,
      origin: 'confirmed',
      isTest: question.isTest ?? false,
      ...(question.price && { shownPrice: question.price }),
      ...(question.plan !== undefined && { plan: question.plan }),
      ...(question.credits !== undefined && { creditsBought: question.credits }),
      ...(question.wasDiscounted && { wasDiscounted: true }),
      ...(await knownNotFirst(order, world)),
      gatewayIds: question.gatewayIds,
      ...(paidThrough && { paidThrough }),
      ...(frozen && { frozen }),
    },
    starts: [],
    acts: [],
    reminders: {},
    allowed: [],
    keptSince: now,
    ...(question.untilClosed && { untilClosed: true as const }),
  };
  const purchaseId = await addStory(story, question.evidence, undefined, world);
  await world.ledger.questions.answer(questionId, { bought, at: now, purchaseId });
  await world.ledger.checkouts.end(questionId);
  return { purchaseId };
}
