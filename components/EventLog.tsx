// What happened to a purchase, newest first; nothing in it is ever changed.

import type { ClaimStepKind } from '../lib/claims/claim';
import type { LogEntry, LogEvent, SeenEvidence } from '../lib/tracking/ports';
import { actName, didSentence } from './terms-words';
import { useWords, type Words } from './words';
import type { WordKey } from './words-of';
import './EventLog.css';

export function EventLog({ entries }: { readonly entries: readonly LogEntry[] }) {
  const words = useWords();
  const newest = [...entries].reverse();
  return (
    <ol className="event-log">
      {newest.map((entry) => (
        <li key={entry.id}>
          <time dateTime={new Date(entry.at).toISOString()}>{words.moment(entry.at, 'day-time')}</time>
          <span>
            {eventSentence(entry.event, words)}
            <Seen event={entry.event} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** By what a purchase was seen: what the page did or said, where. Nothing for what was entered by hand. */
function Seen({ event }: { readonly event: LogEvent }) {
  const words = useWords();
  const seen = event.kind === 'added' ? event.evidence : event.kind === 'seen-again' ? [event.evidence] : [];
  const told = seen.flatMap(({ kind, ...one }) => {
    const key = SIGNS[kind as keyof typeof SIGNS];
    return key === undefined ? [] : [{ ...one, key }];
  });
  if (told.length === 0) return null;
  return (
    <details>
      <summary>{words.say('seen_by')}</summary>
      <ul className="dots">
        {told.map(({ key, at, path, words: said }) => (
          <li key={`${key} ${at} ${said}`}>
            {words.say(key)}{' '}
            <span className="soft">
              {path.replace(/^https:\/\//, '')} · {said}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const SIGNS = {
  'checkout-started': 'seen_checkout_started',
  'offer-chosen': 'seen_offer_chosen',
  'returned-from-payment': 'seen_returned',
  'payment-id': 'seen_payment_id',
  'success-marker': 'seen_success_marker',
  'gateway-event': 'seen_gateway_event',
  'success-words': 'seen_success_words',
  'receipt-page': 'seen_receipt_page',
  'credits-up': 'seen_credits_up',
  'provider-hint': 'seen_provider_hint',
  'analytics-purchase': 'seen_analytics',
} as const satisfies Partial<Record<SeenEvidence['kind'], WordKey>>;

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
    case 'preview-saved':
      return words.say('event_preview_saved');
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
