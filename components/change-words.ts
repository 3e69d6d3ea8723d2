// What changed in a seller's terms, one sentence to a fact, with which way it went for the buyer.

import { type Stance, VOIDING_ACTS } from '../lib/policy/terms';
import type { FactChange } from '../lib/reader/fact-changes';
import { actName, stanceName } from './terms-words';
import type { WordKey, Words } from './words-of';

const STARTS: Readonly<Record<string, WordKey>> = {
  purchase: 'from_payment',
  delivery: 'from_delivery',
  generation: 'from_generation',
};
const STANCES: readonly Stance[] = ['refunds', 'conditional', 'case-by-case', 'none'];
const DIRECTIONS = {
  stricter: 'change_stricter',
  looser: 'change_looser',
  different: 'change_different',
} as const satisfies { readonly [Kind in FactChange['direction']]: WordKey };

/** `Time to ask: 7 days → 3 days (stricter)`. */
export function changeSentence(change: FactChange, words: Words): string {
  const [before, after] = [change.known, change.read].map((text) => sideOf(change.fact, text, words));
  const name = words.say(FACTS[change.fact]);
  return words.say('change_sentence', name, before ?? '', after ?? '', words.say(DIRECTIONS[change.direction]));
}

const CAPS: Readonly<Record<string, WordKey>> = {
  maxCreditsUsed: 'cap_credits',
  maxImagesUsed: 'cap_images',
  maxVideosUsed: 'cap_videos',
  maxMinutesUsed: 'cap_minutes',
  percent: 'cap_percent',
};

const FACTS = {
  stance: 'fact_stance',
  window: 'fact_windows',
  'window-start': 'change_start',
  'voiding-act': 'fact_ended_by',
  'usage-cap': 'change_cap',
  'automatic-refund': 'change_automatic',
} as const satisfies { readonly [Fact in FactChange['fact']]: WordKey };

function sideOf(fact: FactChange['fact'], text: string, words: Words): string {
  if (text === '') return words.say('fact_not_stated');
  switch (fact) {
    case 'stance': {
      const stance = STANCES.find((one) => one === text);
      return stance ? stanceName(stance, words) : text;
    }
    case 'window': {
      const hours = Number(text);
      return hours >= 48 && hours % 24 === 0 ? words.span(hours / 24, 'day') : words.span(hours, 'hour');
    }
    case 'window-start': {
      const key = STARTS[text];
      return key ? words.say(key) : text;
    }
    case 'voiding-act': {
      const act = VOIDING_ACTS.find((one) => one === text.replace(/^not /, ''));
      return act === undefined ? text : text.startsWith('not ') ? `≠ ${actName(act, words)}` : actName(act, words);
    }
    case 'automatic-refund':
      return words.say(text === 'true' ? 'change_yes' : 'change_no');
    case 'usage-cap':
      return text.replace(/\b(?:max\w+Used|percent)\b/g, (name) => words.say(CAPS[name] ?? 'cap_credits'));
  }
}
