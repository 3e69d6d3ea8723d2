// The buyer says that an act happened, or that one was recorded by mistake; the log keeps both.

import { Refusal } from '../lang/refusal';
import type { Asked, ScreenToBackground } from '../messages/protocol';
import type { RecordedAct } from '../policy/purchase';
import { changeStory, instantIn } from './change-story';
import type { World } from './ports';

export async function markAct(
  { purchaseId, act, at }: Asked<ScreenToBackground, 'recordAct'>,
  world: World,
): Promise<void> {
  const recorded: RecordedAct = { act, at: instantIn(at), evidence: 'by-hand' };
  await changeStory(purchaseId, world, (story) => ({
    story: { ...story, acts: [...story.acts, recorded] },
    events: [{ kind: 'act-happened', act: recorded }],
  }));
}

export async function undoAct({ purchaseId, act }: Asked<ScreenToBackground, 'undoAct'>, world: World): Promise<void> {
  await changeStory(purchaseId, world, (story) => {
    const acts = story.acts.filter((known) => known.act !== act);
    if (acts.length === story.acts.length) throw new Refusal('no-such-act');
    return { story: { ...story, acts }, events: [{ kind: 'act-undone', act }] };
  });
}
