// What happened to a purchase, newest first; nothing in it is ever changed.

import type { ClaimStepKind } from '../lib/claims/claim';
import type { LogEntry, LogEvent } from '../lib/tracking/ports';
import { actName, didSentence } from './terms-words';
import { useWords, type Words } from './words';
import './EventLog.css';

export function EventLog({ entries }: { readonly entries: readonly LogEntry[] }) {
  const words = useWords();
  const newest = [...entries].reverse();
  return (
    <ol className="event-log">
      {newest.map((entry) => (
        <li key={entry.id}>
          <time dateTime={new Date(entry.at).toISOString()}>{words.moment(entry.at, 'day-time')}</time>
          <span>{eventSentence(entry.event, words)}</span>
        </li>
      ))}
    </ol>
  );
}

type Underscored<Code extends string> = Code extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Code;

/** Every step of a claim has its words, by type. */
const claimStepKey = (step: ClaimStepKind) =>
  `claim_step_${step.replaceAll('-', '_')}` as `claim_step_${Underscored<ClaimStepKind>}`;

function eventSentence(event: LogEvent, words: Words): string {
  switch (event.kind) {
    case 'added':
      return words.say('event_added');
    case 'seen-again':
      return words.say('event_seen_again');
    case 'corrected':
      return words.say('event_corrected');
    case 'started':
      return words.say(
        event.before ? 'event_start_corrected' : 'event_started',
        words.moment(event.start.at, 'day-time'),
      );
    case 'act-happened':
      return words.say('event_act', didSentence(event.act.act, event.act.count ?? 1, words));
    case 'act-undone':
      return words.say('event_act_undone', actName(event.act, words));
    case 'act-held':
      return words.say('event_act_held', actName(event.act, words));
    case 'act-cancelled':
      return words.say('event_act_cancelled', actName(event.act, words));
    case 'act-mistaken':
      return words.say('event_act_mistaken', actName(event.act, words));
    case 'guard-off':
      return words.say('event_guard_off');
    case 'guard-on':
      return words.say('event_guard_on');
    case 'access-lost':
      return words.say('event_access_lost');
    case 'access-back':
      return words.say('event_access_back');
    case 'unwatched':
      return event.because === 'not-checked'
        ? words.say('event_unchecked')
        : words.say('event_was_off', words.moment(event.from, 'day-time'));
    case 'claim-step':
      return words.say(claimStepKey(event.step));
    case 'claim-step-undone':
      return words.say('event_claim_undone', words.say(claimStepKey(event.step)));
    case 'picture-added':
      return words.say('event_picture_added', event.name);
    case 'picture-removed':
      return words.say('event_picture_removed', event.name);
    case 'act-allowed-always':
      return words.say('event_act_allowed', actName(event.act, words));
    case 'noticed':
      return words.say('event_noticed');
    case 'snoozed':
      return words.say('event_snoozed', words.moment(event.until, 'day-time'));
    case 'reminders-changed':
      return words.say('event_reminders');
    case 'clock-jumped':
      return words.say('event_clock_jumped');
    case 'closed':
      return words.say('event_closed');
    case 'reopened':
      return words.say('event_reopened');
    case 'deleted':
      return words.say('event_deleted');
    case 'restored':
      return words.say('event_restored');
    case 'imported':
      return words.say('event_imported');
    case 'merged':
      return words.say('event_merged');
    case 'split':
      return words.say('event_split');
  }
}
