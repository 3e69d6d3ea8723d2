// The buyer says when the gallery came, or when another start event happened; the log keeps what was known before.

import type { Asked, ScreenToBackground } from '../messages/protocol';
import type { StartEvent } from '../policy/purchase';
import { changeStory, instantIn } from './change-story';
import type { World } from './ports';

export async function setStart(
  { purchaseId, kind, at }: Asked<ScreenToBackground, 'setStart'>,
  world: World,
): Promise<void> {
  const start: StartEvent = { kind, at: instantIn(at), evidence: 'by-hand' };
  await changeStory(purchaseId, world, (story) => {
    const isOne = kind === 'delivery' || kind === 'generation';
    // There is one delivery; renewals and incidents come again and again.
    const before = isOne ? story.starts.find((known) => known.kind === kind) : undefined;
    const others = isOne
      ? story.starts.filter((known) => known.kind !== kind)
      : story.starts.filter((known) => known.kind !== kind || known.at !== start.at);
    return {
      story: { ...story, starts: [...others, start] },
      events: [{ kind: 'started', start, ...(before && { before }) }],
    };
  });
}
