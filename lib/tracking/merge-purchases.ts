// Two records that the buyer says are one purchase become one, and one that was two becomes two; the log keeps both ways.

import { Refusal } from '../lang/refusal';
import type { PurchaseId } from '../policy/purchase';
import { changeStory } from './change-story';
import type { KeptStory, World } from './ports';

const union = <Value>(a: readonly Value[], b: readonly Value[], key: (value: Value) => string): readonly Value[] => [
  ...new Map([...a, ...b].map((value) => [key(value), value])).values(),
];

/** The earlier moment of buying counts: a window that is cut short by it is the safe reading. */
export async function mergePurchases(
  { into, from }: { readonly into: string; readonly from: string },
  world: World,
): Promise<void> {
  const other = await world.ledger.stories.of(from as PurchaseId);
  if (!other || into === from) throw new Refusal('no-such-purchase');
  await changeStory(into, world, (story) => {
    // The earlier record that made this one a later order may be the very one that it was.
    const { isFirstOrder, ...purchase } = story.purchase;
    if (purchase.provider !== other.purchase.provider) throw new Refusal('another-seller');
    const shown = purchase.shownPrice ?? other.purchase.shownPrice;
    const charged = purchase.chargedPrice ?? other.purchase.chargedPrice;
    const plan = purchase.plan ?? other.purchase.plan;
    const through = purchase.paidThrough ?? other.purchase.paidThrough;
    return {
      story: {
        ...story,
        purchase: {
          ...purchase,
          boughtAt: purchase.boughtAt <= other.purchase.boughtAt ? purchase.boughtAt : other.purchase.boughtAt,
          gatewayIds: union(purchase.gatewayIds, other.purchase.gatewayIds, String),
          ...(shown && { shownPrice: shown }),
          ...(charged && { chargedPrice: charged }),
          ...(plan !== undefined && { plan }),
          ...(through && { paidThrough: through }),
          ...(isFirstOrder === true && { isFirstOrder }),
        },
        acts: union(story.acts, other.acts, ({ act, at }) => `${act} ${at}`),
        starts: union(story.starts, other.starts, ({ kind, at }) => `${kind} ${at}`),
      },
      events: [{ kind: 'merged', from }],
    };
  });
  await changeStory(from, world, (story, now) =>
    story.deletedAt === undefined ? { story: { ...story, deletedAt: now }, events: [{ kind: 'deleted' }] } : undefined,
  );
}

/** Makes a second purchase like this one, without its acts; with `gatewayId`, that payment goes with it. */
export async function splitPurchase(
  { purchaseId, gatewayId }: { readonly purchaseId: string; readonly gatewayId?: string },
  world: World,
): Promise<{ readonly purchaseId: PurchaseId }> {
  const now = world.clock.now();
  const into = world.newId() as PurchaseId;
  let second: KeptStory | undefined;
  await changeStory(purchaseId, world, (story) => {
    const stays = story.purchase.gatewayIds.filter((id) => id !== gatewayId);
    second = {
      ...story,
      purchase: { ...story.purchase, id: into, gatewayIds: gatewayId === undefined ? [] : [gatewayId] },
      acts: [],
      starts: [],
      keptSince: now,
    };
    return {
      story: { ...story, purchase: { ...story.purchase, gatewayIds: stays } },
      events: [{ kind: 'split', into }],
    };
  });
  if (second) await world.ledger.stories.add(second, [{ kind: 'added', evidence: [] }], now);
  return { purchaseId: into };
}
