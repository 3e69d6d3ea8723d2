// The buyer corrects what is kept of a purchase; another day or seller brings the terms of that day or seller.

import type { Asked, ByHandPurchase, ScreenToBackground } from '../messages/protocol';
import type { Purchase } from '../policy/purchase';
import type { ProviderId } from '../policy/terms';
import { isoOf } from '../time/instant';
import { changeStory, instantIn } from './change-story';
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
  await changeStory(purchaseId, world, (story) => {
    const { frozen: _before, ...purchase } = story.purchase;
    const corrected: Purchase = {
      ...purchase,
      provider,
      boughtAt,
      ...(after.host !== undefined && { host: after.host }),
      ...(after.price !== undefined && { chargedPrice: after.price }),
      ...(after.plan !== undefined && { plan: after.plan }),
      ...(after.creditsBought !== undefined && { creditsBought: after.creditsBought }),
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
    ...(orderId !== undefined && { orderId }),
    ...(note !== undefined && { note }),
  };
}

function sameFields(entry: ByHandPurchase, as: Partial<ByHandPurchase>): Partial<ByHandPurchase> {
  return Object.fromEntries(Object.entries(entry).filter(([field]) => field in as));
}
