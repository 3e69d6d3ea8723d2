// What the reader says of a page, in words, and the sentence of that page behind each of it.

import type { PolicyQuote } from '../lib/messages/protocol';
import { type Remedy, type Stance, type UsageCap, VOIDING_ACTS, type WindowUnit } from '../lib/policy/terms';
import type { FactChange, PolicyFacts } from '../lib/reader/fact-changes';
import type { ReadField } from '../lib/reader/reading';
import { channelOfName, remedyName } from './remedy-words';
import { actName, lengthOf, stanceName, windowSentence } from './terms-words';
import type { WordKey, Words } from './words-of';

/** A text with what was read in it. */
export interface ReadText {
  readonly text: string;
  readonly language?: string | undefined;
  readonly facts?: PolicyFacts | undefined;
  readonly quotes?: readonly PolicyQuote[] | undefined;
}

const LONGEST = 320;

/** The sentence as it stands on the page; a very long one is cut at its end. */
export function sentenceAt(text: string, { start, end }: Pick<PolicyQuote, 'start' | 'end'>): string {
  const sentence = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return sentence.length > LONGEST ? `${sentence.slice(0, LONGEST).trimEnd()}…` : sentence;
}

const HOURS = { hour: 1, day: 24, 'business-day': 24, week: 168, month: 720 } as const satisfies {
  readonly [Unit in WindowUnit]: number;
};
const isUnit = (text: string | undefined): text is WindowUnit => text !== undefined && Object.hasOwn(HOURS, text);

function windowIn(value: string): { readonly amount: number; readonly unit: WindowUnit } | undefined {
  const [amount, unit] = value.split(' ');
  return isUnit(unit) && Number.isFinite(Number(amount)) ? { amount: Number(amount), unit } : undefined;
}

const FIELD_OF = {
  stance: 'stance',
  window: 'windows',
  'window-start': 'windows',
  'voiding-act': 'voidedBy',
  'usage-cap': 'usageCap',
  'automatic-refund': 'autoRefundOnFailure',
} as const satisfies { readonly [Fact in FactChange['fact']]: ReadField };

function isAbout(change: FactChange, value: string, { value: read }: PolicyQuote, facts: PolicyFacts | undefined) {
  switch (change.fact) {
    case 'window':
    case 'window-start': {
      const window = windowIn(read);
      const hours = change.fact === 'window' ? Number(value) : facts?.windowHours;
      return window === undefined ? false : hours === undefined || window.amount * HOURS[window.unit] === hours;
    }
    case 'stance':
    case 'voiding-act':
      return read === value;
    case 'usage-cap':
    case 'automatic-refund':
      return true;
  }
}

/** The sentences that a change rests on: of the page as it is now or, where a fact has gone from it, as it was. */
export function sentencesBehind(
  change: FactChange,
  now: ReadText,
  before?: ReadText,
): { readonly from: 'now' | 'before'; readonly sentences: readonly string[] } {
  const from = change.read === '' ? 'before' : 'now';
  const source = from === 'now' ? now : before;
  const value = from === 'now' ? change.read : change.known;
  const behind = (source?.quotes ?? [])
    .filter((quote) => quote.field === FIELD_OF[change.fact])
    .filter((quote) => isAbout(change, value, quote, source?.facts))
    .map((quote) => sentenceAt(source?.text ?? '', quote))
    .filter((sentence) => sentence !== '');
  return { from, sentences: [...new Set(behind)].slice(0, 2) };
}

const CAPS = [
  ['maxCreditsUsed', 'cap_credits'],
  ['maxImagesUsed', 'cap_images'],
  ['maxVideosUsed', 'cap_videos'],
  ['maxMinutesUsed', 'cap_minutes'],
  ['percent', 'cap_percent'],
] as const satisfies readonly (readonly [keyof UsageCap, WordKey])[];

/** `credits < 5`; the sign reads the same in every language. */
export function capSentence(cap: UsageCap, words: Words): string {
  const sign = cap.bound === 'lt' ? '<' : '≤';
  return CAPS.flatMap(([name, key]) => {
    const value = cap[name];
    return value === undefined ? [] : [`${words.say(key)} ${sign} ${words.number(value)}`];
  }).join(', ');
}

/** How sure the reader is, in words; nothing where an older version did not say. */
export function surenessOf(confidence: number | undefined, words: Words): string {
  if (confidence === undefined) return '';
  return words.say(confidence >= 0.8 ? 'sure_clear' : confidence >= 0.5 ? 'sure_likely' : 'sure_guess');
}

const STANCES: readonly Stance[] = ['refunds', 'conditional', 'case-by-case', 'none'];
const REMEDY_NAMES: readonly Remedy[] = [
  'full-refund',
  'partial-refund',
  'redo',
  'retraining',
  'edit-credits',
  'credits',
  'store-credit',
  'gift',
];

/** What one quote claims, in the reader's language; nothing where the sentence speaks for itself. */
export function valueInWords(quote: PolicyQuote, facts: PolicyFacts | undefined, words: Words): string {
  const { field, value } = quote;
  switch (field) {
    case 'stance':
      return stanceName(STANCES.find((one) => one === value) ?? 'unknown', words);
    case 'windows': {
      const window = windowIn(value);
      if (window === undefined) return '';
      const isMain = facts?.windowHours === window.amount * HOURS[window.unit];
      const startsAt = isMain ? facts?.windowStartsAt : undefined;
      return startsAt === undefined
        ? lengthOf(window, words)
        : windowSentence({ ...window, startsAt, scope: 'any' }, words);
    }
    case 'voidedBy': {
      const act = VOIDING_ACTS.find((one) => one === value);
      return act === undefined ? '' : actName(act, words);
    }
    case 'usageCap':
      return facts?.usageCap === undefined ? '' : capSentence(facts.usageCap, words);
    case 'remedies': {
      const remedy = REMEDY_NAMES.find((one) => one === value);
      return remedy === undefined ? '' : remedyName(remedy, words);
    }
    case 'autoRefundOnFailure':
      return words.say('change_yes');
    case 'processingDays': {
      const [least = 0, most = 0] = value.split('-').map(Number);
      const days = words.count('business_days', most);
      return least === most || least === 0 ? days : words.say('days_range', words.number(least), days);
    }
    case 'requestVia':
      return channelOfName(value, words);
    case 'contact':
      return value;
    case 'lastUpdated':
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? words.calendarDay(value) : value;
    case 'grounds':
    case 'requiresEvidence':
    case 'legalMentions':
      return '';
  }
}
