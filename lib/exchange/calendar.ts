// Open deadlines as an iCalendar file (RFC 5545): the same deadline keeps its UID, so that a new import replaces the old entry.

import {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  default as ical,
} from 'ical-generator';
import type { Clock } from '../policy/clocks';
import { spokenClocks } from '../policy/notices';
import { verdictOf } from '../policy/verdict';
import { HOUR, MINUTE, SECOND } from '../time/duration';
import type { Instant } from '../time/instant';
import type { KeptStory } from '../tracking/ports';

/** What an entry says, in the buyer's language; given by the screen. */
export interface CalendarWords {
  readonly name: string;
  summary(story: KeptStory, clock: Clock): string;
  description(story: KeptStory, clock: Clock): string;
}

/** The entry is a quarter of an hour that ends with the window, so that it stands where the deadline is. */
const SHOWN = 15 * MINUTE;

/** Clocks that run now; `ladder` are the alarms, as milliseconds before the end. */
export function calendarText(
  stories: readonly KeptStory[],
  words: CalendarWords,
  ladder: readonly number[],
  now: Instant,
): string {
  const calendar = ical({
    name: words.name,
    prodId: { company: 'Refund Clock', product: 'Deadlines', language: 'EN' },
    // PUBLISH: a reader that knows the UID replaces the entry.
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const story of stories) {
    if (story.deletedAt !== undefined || story.purchase.isTest || story.purchase.closedAt !== undefined) continue;
    for (const clock of spokenClocks(verdictOf(story, now).clocks)) {
      if (clock.state.kind !== 'running') continue;
      const { at, lastSafe } = clock.state.deadline;
      const event = calendar.createEvent({
        id: `${story.purchase.id}/${clock.id}@refund-clock`,
        start: new Date(at - SHOWN),
        end: new Date(at),
        stamp: new Date(now),
        lastModified: new Date(now),
        // Grows with every export, so that readers take the newer one.
        sequence: Math.floor(now / (10 * SECOND)) % 2 ** 31,
        summary: words.summary(story, clock),
        description: words.description(story, clock),
        status: ICalEventStatus.CONFIRMED,
        transparency: ICalEventTransparency.TRANSPARENT,
      });
      const alarms = new Set([...ladder.filter((left) => left >= SHOWN), Math.max(HOUR, at - lastSafe)]);
      for (const left of alarms) {
        if (at - left <= now) continue;
        event.createAlarm({ type: ICalAlarmType.display, trigger: Math.round((left - SHOWN) / SECOND) });
      }
    }
  }
  return calendar.toString();
}
