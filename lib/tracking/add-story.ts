// Adds a purchase that was seen or confirmed, with the terms of its day. One that had been taken back because its page said
// that the payment failed is there again: it was paid after all.

import type { Purchase, PurchaseId } from '../policy/purchase';
import type { Instant } from '../time/instant';
import { isWithdrawn } from './decide-purchase';
import { knownNotFirst, paidThroughGateways } from './paid-through';
import type { KeptStory, SeenEvidence, World } from './ports';
import { termsAtPurchase } from './terms-at-purchase';

interface Found {
  readonly purchase: Omit<Purchase, 'zone' | 'frozen' | 'paidThrough' | 'isFirstOrder'>;
  readonly gateways?: readonly string[];
  readonly evidence: readonly SeenEvidence[];
  readonly untilClosed?: true | undefined;
  /** When the buyer set out to pay for it, where that was seen: a second try was not bought before. */
  readonly since?: Instant | undefined;
}

export async function addStory(
  { purchase: found, gateways = [], evidence, untilClosed, since }: Found,
  now: Instant,
  world: World,
): Promise<PurchaseId> {
  const { stories } = world.ledger;
  const zone = world.clock.zone();
  const order = { ...found, zone };
  const frozen = await termsAtPurchase(order.provider, order.boughtAt, zone, world);
  const paidThrough = await paidThroughGateways(gateways, order, world);
  const purchase: Purchase = {
    ...order,
    ...(await knownNotFirst(order, world)),
    ...(paidThrough && { paidThrough }),
    ...(frozen && { frozen }),
  };
  const story: KeptStory = {
    purchase,
    starts: [],
    acts: [],
    reminders: {},
    allowed: [],
    keptSince: now,
    ...(untilClosed && { untilClosed }),
  };
  const added = { kind: 'added', evidence } as const;
  const { kind, purchaseId } = await stories.add(story, [added], now);
  if (kind === 'known') {
    await stories.change(purchaseId, now, (kept) => {
      if (!isWithdrawn(kept)) return undefined;
      const { deletedAt, withdrawnAt, ...rest } = kept;
      const { id, boughtAt, gatewayIds } = kept.purchase;
      const again: Purchase = {
        ...kept.purchase,
        ...purchase,
        id,
        boughtAt: Math.max(boughtAt, since ?? boughtAt) as Instant,
        gatewayIds: [...new Set([...gatewayIds, ...purchase.gatewayIds])].slice(0, 20),
      };
      return { story: { ...rest, purchase: again, keptSince: now }, events: [{ kind: 'restored' }, added] };
    });
  }
  return purchaseId;
}
