// The buyer corrects what is kept of a purchase; another day or seller brings the terms of that day or seller.

import type { Asked, ByHandPurchase, ScreenToBackground } from '../messages/protocol';
import type { Purchase } from '../policy/purchase';
import type { ProviderId } from '../policy/terms';
import { isoOf } from '../time/instant';
import { renewalSaid, saidOfPlan } from './add-purchase';
import { changeStory, instantIn } from './change-story';
import { paidThroughById } from './paid-through';
import type { KeptStory, World } from './ports';
import { termsAtPurchase } from './terms-at-purchase';

export async function correctPurchase(
  { purchaseId, ...after }: Asked<ScreenToBackground, 'correctPurchase'>,
  world: World,
): Promise<void> {
  const kept = await changeStory(purchaseId, world, () => undefined);
  const boughtAt = after.boughtAt === undefined ? kept.purchase.boughtAt : instantIn(after.boughtAt);
  const provider = (after.provider as ProviderId | undefined) ?? kept.purchase.provider;
  const otherTerms = boughtAt !== kept.purchase.boughtAt || provider !== kept.purchase.provider;
  const frozen = otherTerms
    ? await termsAtPurchase(provider, boughtAt, kept.purchase.zone, world)
    : kept.purchase.frozen;
  const bought = { provider, boughtAt, zone: kept.purchase.zone };
  const said = after.paidThrough ?? kept.purchase.paidThrough?.provider;
  const isOtherWay = after.paidThrough !== undefined && after.paidThrough !== kept.purchase.paidThrough?.provider;
  // Another day brings the intermediary's terms of that day too; the frozen ones stay where nothing that they hang on changed.
  const paidThrough =
    said !== undefined && (isOtherWay || otherTerms)
      ? await paidThroughById(said, bought, world)
      : kept.purchase.paidThrough;
  await changeStory(purchaseId, world, (story) => {
    const { frozen: _before, paidThrough: _through, renewsAt, ...purchase } = story.purchase;
    const corrected: Purchase = {
      ...purchase,
      provider,
      boughtAt,
      ...(after.host !== undefined && { host: after.host }),
      ...(after.price !== undefined && { chargedPrice: after.price }),
      ...(after.plan !== undefined && { plan: after.plan }),
      ...(after.creditsBought !== undefined && { creditsBought: after.creditsBought }),
      ...saidOfPlan(after),
      ...(after.renewsAt === undefined ? renewsAt !== undefined && { renewsAt } : renewalSaid(after.renewsAt)),
      ...(paidThrough && { paidThrough }),
      ...(frozen && { frozen }),
    };
    return {
      story: {
        ...story,
        purchase: corrected,
        ...(after.orderId !== undefined && { orderId: after.orderId }),
        ...(after.note !== undefined && { note: after.note }),
      },
      events: [{ kind: 'corrected', before: sameFields(asEntered(story), after), after }],
    };
  });
}

function asEntered({ purchase, orderId, note }: KeptStory): ByHandPurchase {
  const price = purchase.chargedPrice ?? purchase.shownPrice;
  return {
    provider: purchase.provider,
    host: purchase.host,
    boughtAt: isoOf(purchase.boughtAt),
    ...(price && { price }),
    ...(purchase.plan !== undefined && { plan: purchase.plan }),
    ...(purchase.creditsBought !== undefined && { creditsBought: purchase.creditsBought }),
    paidThrough: purchase.paidThrough?.provider ?? 'direct',
    ...saidOfPlan(purchase),
    renewsAt: purchase.renewsAt === undefined ? 'never' : isoOf(purchase.renewsAt),
    ...(orderId !== undefined && { orderId }),
    ...(note !== undefined && { note }),
  };
}

function sameFields(entry: ByHandPurchase, as: Partial<ByHandPurchase>): Partial<ByHandPurchase> {
  return Object.fromEntries(Object.entries(entry).filter(([field]) => field in as));
}
