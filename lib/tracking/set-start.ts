// The buyer says when the gallery came, or when another start event happened; the log keeps what was known before.

import type { Asked, ScreenToBackground } from '../messages/protocol';
import type { StartEvent } from '../policy/purchase';
import { changeStory, instantIn } from './change-story';
import type { KeptStory, StoryChange, World } from './ports';

export async function setStart(
  { purchaseId, kind, at }: Asked<ScreenToBackground, 'setStart'>,
  world: World,
): Promise<void> {
  const start: StartEvent = { kind, at: instantIn(at), evidence: 'by-hand' };
  await changeStory(purchaseId, world, (story) => {
    const isOne = kind === 'delivery' || kind === 'generation';
    // There is one delivery; renewals and incidents come again and again.
    const before = isOne ? story.starts.find((known) => known.kind === kind) : undefined;
    return started(story, start, before ?? story.starts.find((known) => known.kind === kind && known.at === start.at));
  });
}

/** What a page shows sets the start that nobody has set. A time that it states also takes the place of when it was first seen; not after a redo, whose gallery has a time of its own. */
export const startSeen =
  (start: StartEvent) =>
  (story: KeptStory): StoryChange | undefined => {
    const before = story.starts.find(({ kind }) => kind === start.kind);
    const isBetter =
      before?.evidence === 'first-seen' &&
      start.evidence === 'stated-by-page' &&
      !story.acts.some(({ act }) => act === 'redo-accepted');
    return before && !isBetter ? undefined : started(story, start, before);
  };

const started = (story: KeptStory, start: StartEvent, before: StartEvent | undefined): StoryChange => ({
  story: { ...story, starts: [...story.starts.filter((known) => known !== before), start] },
  events: [{ kind: 'started', start, ...(before && { before }) }],
});
