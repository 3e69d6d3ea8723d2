// A purchase that the buyer enters by hand.

import { Refusal } from '../lang/refusal';
import type { ByHandPurchase } from '../messages/protocol';
import type { Purchase, PurchaseId } from '../policy/purchase';
import type { ProviderId } from '../policy/terms';
import { parseInstant } from '../time/instant';
import { instantIn } from './change-story';
import { knownNotFirst, paidThroughById } from './paid-through';
import type { KeptStory, World } from './ports';
import { termsAtPurchase } from './terms-at-purchase';

export async function addPurchase(entry: ByHandPurchase, world: World): Promise<{ readonly purchaseId: PurchaseId }> {
  const now = world.clock.now();
  const boughtAt = parseInstant(entry.boughtAt);
  if (boughtAt === undefined) throw new Refusal('not-a-time');
  const zone = world.clock.zone();
  const provider = entry.provider as ProviderId;
  const frozen = await termsAtPurchase(provider, boughtAt, zone, world);
  const bought = { provider, boughtAt, zone };
  const through = entry.paidThrough === undefined ? undefined : await paidThroughById(entry.paidThrough, bought, world);
  const story: KeptStory = {
    purchase: {
      id: world.newId() as PurchaseId,
      provider,
      host: entry.host,
      boughtAt,
      zone,
      origin: 'by-hand',
      isTest: false,
      ...(entry.price && { chargedPrice: entry.price }),
      ...(entry.plan !== undefined && { plan: entry.plan }),
      ...(entry.creditsBought !== undefined && { creditsBought: entry.creditsBought }),
      ...(await knownNotFirst(bought, world)),
      ...saidOfPlan(entry),
      ...renewalSaid(entry.renewsAt),
      gatewayIds: [],
      ...(through && { paidThrough: through }),
      ...(frozen && { frozen }),
    },
    starts: [],
    acts: [],
    reminders: {},
    allowed: [],
    ...(entry.orderId !== undefined && { orderId: entry.orderId }),
    ...(entry.note !== undefined && { note: entry.note }),
    keptSince: now,
  };
  return world.ledger.stories.add(story, [{ kind: 'added', evidence: [] }], now);
}

/** When the next payment is taken, or that none is. */
export function renewalSaid(renewsAt: string | undefined): Pick<Purchase, 'renewsAt'> {
  return renewsAt === undefined || renewsAt === 'never' ? {} : { renewsAt: instantIn(renewsAt) };
}

type SaidOfPlan = Pick<Purchase, 'planKind' | 'seatsBought' | 'seatsUsed' | 'wasDiscounted' | 'isFirstOrder'>;

/** What only the buyer can say of an order; what is not said stays unknown. */
export function saidOfPlan({ planKind, seatsBought, seatsUsed, wasDiscounted, isFirstOrder }: SaidOfPlan): SaidOfPlan {
  return {
    ...(planKind !== undefined && { planKind }),
    ...(seatsBought !== undefined && { seatsBought }),
    ...(seatsUsed !== undefined && { seatsUsed }),
    ...(wasDiscounted !== undefined && { wasDiscounted }),
    ...(isFirstOrder !== undefined && { isFirstOrder }),
  };
}
