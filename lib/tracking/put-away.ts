// The buyer puts a purchase away, takes it out again, deletes it, or takes the deletion back.

import type { Asked, ScreenToBackground } from '../messages/protocol';
import { changeStory } from './change-story';
import type { World } from './ports';

export async function closePurchase(
  { purchaseId, closed }: Asked<ScreenToBackground, 'closePurchase'>,
  world: World,
): Promise<void> {
  await changeStory(purchaseId, world, (story, now) => {
    const { closedAt, ...purchase } = story.purchase;
    if ((closedAt !== undefined) === closed) return undefined;
    return closed
      ? { story: { ...story, purchase: { ...purchase, closedAt: now } }, events: [{ kind: 'closed' }] }
      : { story: { ...story, purchase }, events: [{ kind: 'reopened' }] };
  });
}

/** Leaves a tombstone that `restorePurchase` lifts; it is swept away a day later. */
export async function deletePurchase(
  { purchaseId }: Asked<ScreenToBackground, 'deletePurchase'>,
  world: World,
): Promise<void> {
  await changeStory(purchaseId, world, (story, now) =>
    story.deletedAt === undefined ? { story: { ...story, deletedAt: now }, events: [{ kind: 'deleted' }] } : undefined,
  );
}

export async function restorePurchase(
  { purchaseId }: Asked<ScreenToBackground, 'restorePurchase'>,
  world: World,
): Promise<void> {
  await changeStory(purchaseId, world, (story) => {
    const { deletedAt, ...restored } = story;
    return deletedAt === undefined ? undefined : { story: restored, events: [{ kind: 'restored' }] };
  });
}
