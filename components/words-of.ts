// What is said and in which locale, without any screen: sentences by key, plurals, lists, money and moments.

import { once } from '../lib/lang/once';
import { formatMoney } from '../lib/money/format-money';
import type { Money } from '../lib/money/money';
import type { Instant } from '../lib/time/instant';
import type messages from '../public/_locales/en/messages.json';

export type WordKey = keyof typeof messages;

type PluralOf<Key> = Key extends `${infer Stem}_other` ? Stem : never;

/** A key that comes with one sentence per plural category: `files` for `files_one` and `files_other`. */
type PluralKey = PluralOf<WordKey>;

type MomentStyle = 'day' | 'day-time' | 'time' | 'weekday-time' | 'full';

export interface Words {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  say(key: WordKey, ...parts: readonly string[]): string;
  /** The sentence of the plural category of `count`; `$1` is the number as the locale writes it. */
  count(key: PluralKey, count: number, ...parts: readonly string[]): string;
  number(value: number): string;
  percent(share: number): string;
  /** `3 days`, `4 h`. */
  span(count: number, unit: 'day' | 'hour' | 'minute' | 'second' | 'week' | 'month', width?: 'long' | 'short'): string;
  /** `plain` names things side by side, `measure` the parts of one span of time. */
  list(items: readonly string[], kind?: 'and' | 'or' | 'plain' | 'measure'): string;
  money(amount: Money): string;
  moment(at: Instant, style: MomentStyle): string;
  /** A calendar day without a zone, such as the day a policy was read. */
  calendarDay(day: string): string;
}

/** Looks a sentence up; an empty text means that there is none. */
export type Lookup = (key: string, parts: string[]) => string;

const MOMENTS: Readonly<Record<MomentStyle, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  'day-time': { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
  time: { hour: 'numeric', minute: '2-digit' },
  'weekday-time': { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
  full: {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  },
};

/** Makes a thing once for each key, such as an Intl object: they cost more to make than to use. */
function memo<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

export function wordsOf(lookup: Lookup, locale: string, direction: 'ltr' | 'rtl' = 'ltr', zone?: string): Words {
  // What a screen may not need is made when it is first asked for.
  const plural = once(() => new Intl.PluralRules(locale));
  const numbers = once(() => new Intl.NumberFormat(locale));
  const percents = once(() => new Intl.NumberFormat(locale, { style: 'percent' }));
  const inZone = zone === undefined ? {} : { timeZone: zone };
  const moments = memo((style) => {
    const options = Object.entries(MOMENTS).find(([name]) => name === style)?.[1] ?? MOMENTS.full;
    return new Intl.DateTimeFormat(locale, { ...options, ...inZone });
  });
  const spans = memo((key) => {
    const [unit = 'day', width] = key.split(' ');
    return new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay: width === 'short' ? 'short' : 'long',
    });
  });
  const lists = memo(
    (kind) =>
      new Intl.ListFormat(locale, {
        type: kind === 'or' ? 'disjunction' : kind === 'measure' ? 'unit' : 'conjunction',
        style: kind === 'plain' ? 'narrow' : kind === 'measure' ? 'short' : 'long',
      }),
  );
  // Fifty cards say the same: asking the browser for a sentence takes as long as drawing three elements.
  const plain = memo((key) => lookup(key, []));
  const days = once(() => new Intl.DateTimeFormat(locale, { ...MOMENTS.day, timeZone: 'UTC' }));

  return {
    locale,
    direction,
    say: (key, ...parts) => (parts.length === 0 ? plain(key) : lookup(key, [...parts])) || key,
    count(key, count, ...parts) {
      const all = [numbers().format(count), ...parts];
      // `_other` exists by type; a language with more categories brings more, and falls back to it.
      return lookup(`${key}_${plural().select(count)}`, all) || lookup(`${key}_other`, all) || key;
    },
    number: (value) => numbers().format(value),
    percent: (share) => percents().format(share),
    span: (count, unit, width = 'long') => spans(`${unit} ${width}`).format(count),
    list: (items, kind = 'and') => lists(kind).format(items),
    money: (amount) => formatMoney(amount, locale),
    moment: (at, style) => moments(style).format(at),
    calendarDay: (day) => days().format(Date.parse(`${day}T00:00:00Z`)),
  };
}
