// The buyer's choices for the reminders of one purchase: another ladder, silence for a clock, or "again later".

import { Refusal } from '../lang/refusal';
import type { Asked, ScreenToBackground } from '../messages/protocol';
import { type ReminderChoices, snoozeUntil } from '../policy/notices';
import { verdictOf } from '../policy/verdict';
import { changeStory, instantIn } from './change-story';
import type { World } from './ports';

export async function chooseReminders(
  { purchaseId, ladder, muted }: Asked<ScreenToBackground, 'chooseReminders'>,
  world: World,
): Promise<void> {
  await changeStory(purchaseId, world, (story) => {
    const { snoozedUntil } = story.reminders;
    const reminders: ReminderChoices = {
      ...(ladder && { ladder: [...ladder].sort((a, b) => b - a) }),
      ...(muted && { muted }),
      ...(snoozedUntil !== undefined && { snoozedUntil }),
    };
    return { story: { ...story, reminders }, events: [{ kind: 'reminders-changed', reminders }] };
  });
}

/** Silence until then, and a word then; but never past the end of the window that closes first. */
export async function snooze({ purchaseId, until }: Asked<ScreenToBackground, 'snooze'>, world: World): Promise<void> {
  const wished = instantIn(until);
  await changeStory(purchaseId, world, (story, now) => {
    if (wished <= now) throw new Refusal('in-the-past');
    const snoozedUntil = snoozeUntil(wished, verdictOf(story, now).clocks, story.reminders, now);
    return {
      story: { ...story, reminders: { ...story.reminders, snoozedUntil } },
      events: [{ kind: 'snoozed', until: snoozedUntil }],
    };
  });
}
