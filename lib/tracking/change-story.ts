// What every change of a kept story shares: the story must be there, and a change that changes nothing is not written.

import { Refusal } from '../lang/refusal';
import type { PurchaseId } from '../policy/purchase';
import { type Instant, parseInstant } from '../time/instant';
import type { KeptStory, StoryChange, World } from './ports';

export async function changeStory(
  purchaseId: string,
  world: World,
  change: (story: KeptStory, now: Instant) => StoryChange | undefined,
): Promise<KeptStory> {
  const now = world.clock.now();
  const story = await world.ledger.stories.change(purchaseId as PurchaseId, now, (kept) => change(kept, now));
  if (!story) throw new Refusal('no-such-purchase');
  return story;
}

/** The instant that a text names, or a refusal. */
export function instantIn(text: string): Instant {
  const at = parseInstant(text);
  if (at === undefined) throw new Refusal('not-a-time');
  return at;
}
