// Pictures that the buyer adds to a purchase: a few, of bounded size, kept in this browser only.

import { Refusal } from '../lang/refusal';
import type { Asked, ScreenToBackground, Told } from '../messages/protocol';
import { changeStory } from './change-story';
import type { World } from './ports';

export const PICTURES_AT_MOST = 10;

export async function addPicture(
  { purchaseId, name, dataUrl }: Asked<ScreenToBackground, 'addPicture'>,
  world: World,
): Promise<Told<ScreenToBackground, 'addPicture'>> {
  const id = world.newId();
  const story = await world.ledger.stories.of(purchaseId as Parameters<World['ledger']['stories']['of']>[0]);
  if (!story) throw new Refusal('no-such-purchase');
  const picture = { id, purchaseId: story.purchase.id, addedAt: world.clock.now(), name, dataUrl };
  if (!(await world.ledger.pictures.add(picture, PICTURES_AT_MOST))) throw new Refusal('too-many-pictures');
  await changeStory(purchaseId, world, (kept) => ({ story: kept, events: [{ kind: 'picture-added', name }] }));
  return { pictureId: id };
}

export async function removePicture(
  { pictureId }: Asked<ScreenToBackground, 'removePicture'>,
  world: World,
): Promise<void> {
  const removed = await world.ledger.pictures.remove(pictureId);
  if (!removed) return;
  await changeStory(removed.purchaseId, world, (kept) => ({
    story: kept,
    events: [{ kind: 'picture-removed', name: removed.name }],
  }));
}
