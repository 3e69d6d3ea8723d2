// Adds a purchase that was seen or confirmed. One that had been taken back because its page said that the payment failed is
// there again: it was paid after all.

import type { PurchaseId } from '../policy/purchase';
import type { Instant } from '../time/instant';
import { isWithdrawn } from './decide-purchase';
import type { KeptStory, SeenEvidence, World } from './ports';

/** `since`: when the buyer set out to pay for it; a second try was not bought before. */
export async function addStory(
  story: KeptStory,
  evidence: readonly SeenEvidence[],
  since: Instant | undefined,
  { ledger: { stories } }: World,
): Promise<PurchaseId> {
  const now = story.keptSince;
  const added = { kind: 'added', evidence } as const;
  const { kind, purchaseId } = await stories.add(story, [added], now);
  if (kind === 'added') return purchaseId;
  await stories.change(purchaseId, now, (kept) => {
    if (!isWithdrawn(kept)) return undefined;
    const { deletedAt, withdrawnAt, ...rest } = kept;
    const { boughtAt, gatewayIds } = kept.purchase;
    const purchase = {
      ...kept.purchase,
      ...story.purchase,
      id: purchaseId,
      boughtAt: Math.max(boughtAt, since ?? boughtAt) as Instant,
      gatewayIds: [...new Set([...gatewayIds, ...story.purchase.gatewayIds])].slice(0, 20),
    };
    return { story: { ...rest, purchase, keptSince: now }, events: [{ kind: 'restored' }, added] };
  });
  return purchaseId;
}
