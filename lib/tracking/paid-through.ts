// The intermediary of a purchase with its terms of that day, from the gateways that were seen or from what the buyer says.

import type { PaidThrough } from '../policy/purchase';
import type { ProviderId } from '../policy/terms';
import { intermediaryById, intermediaryOf } from '../providers/intermediaries';
import type { Instant } from '../time/instant';
import type { World } from './ports';
import { termsAtPurchase } from './terms-at-purchase';

interface Bought {
  readonly provider: ProviderId;
  readonly boughtAt: Instant;
  readonly zone: string;
}

/** Nothing for a gateway that has no terms for buyers, and nothing where the intermediary is the seller itself. */
export function paidThroughGateways(
  gateways: readonly string[],
  bought: Bought,
  world: World,
): Promise<PaidThrough | undefined> {
  return through(intermediaryOf(gateways)?.site.id, bought, world);
}

/** By the buyer's word; one that nobody has described is left out, and so is `direct`. */
export function paidThroughById(id: string, bought: Bought, world: World): Promise<PaidThrough | undefined> {
  return through(intermediaryById(id)?.site.id, bought, world);
}

async function through(
  id: string | undefined,
  { provider, boughtAt, zone }: Bought,
  world: World,
): Promise<PaidThrough | undefined> {
  if (id === undefined || id === provider) return undefined;
  const frozen = await termsAtPurchase(id as ProviderId, boughtAt, zone, world);
  return { provider: id as ProviderId, ...(frozen && { frozen }) };
}

/** An order before this one shows that it is not the first. That none is known shows nothing: it may have been made elsewhere. */
export async function knownNotFirst(
  { provider, boughtAt }: Pick<Bought, 'provider' | 'boughtAt'>,
  { ledger }: World,
): Promise<{ readonly isFirstOrder?: false }> {
  const before = await ledger.stories.boughtBetween(provider, 0 as Instant, (boughtAt - 1) as Instant);
  const isLater = before.some(({ purchase, deletedAt }) => deletedAt === undefined && !purchase.isTest);
  return isLater ? { isFirstOrder: false } : {};
}
