// What a seller gives back, how it wants to be asked, and how well its terms are known: in words.

import type { DeclaredTerms, Knowledge, Remedy, RequestChannel } from '../lib/policy/terms';
import type { WayOut } from '../lib/policy/verdict';
import type { WordKey, Words } from './words';

const REMEDIES = {
  'full-refund': 'remedy_full_refund',
  'partial-refund': 'remedy_partial_refund',
  redo: 'remedy_redo',
  retraining: 'remedy_retraining',
  'edit-credits': 'remedy_edit_credits',
  credits: 'remedy_credits',
  'store-credit': 'remedy_store_credit',
  gift: 'remedy_gift',
} as const satisfies { readonly [Kind in Remedy]: WordKey };

export const remedyName = (remedy: Remedy, words: Words): string => words.say(REMEDIES[remedy]);

/** What can be had instead of or besides money. */
export function alternatives(terms: Pick<DeclaredTerms, 'remedies'>, words: Words): string {
  const others = (terms.remedies ?? []).filter((remedy) => remedy !== 'full-refund');
  return words.list(
    others.map((remedy) => remedyName(remedy, words)),
    'plain',
  );
}

const KNOWN = {
  'in-full': 'knowledge_in_full',
  'in-part': 'knowledge_in_part',
  'second-hand': 'knowledge_second_hand',
} as const satisfies { readonly [Kind in Knowledge]: WordKey };

export const knowledgeName = (knowledge: Knowledge, words: Words): string => words.say(KNOWN[knowledge]);

const CHANNELS = {
  email: 'channel_email',
  form: 'channel_form',
  chat: 'channel_chat',
  'in-app': 'channel_in_app',
  account: 'channel_account',
} as const satisfies { readonly [Kind in RequestChannel]: WordKey };

export const channelName = (channel: RequestChannel, words: Words): string => words.say(CHANNELS[channel]);

/** The same of a name that only a text gives. */
export function channelOfName(name: string, words: Words): string {
  const key = Object.entries(CHANNELS).find(([channel]) => channel === name)?.[1];
  return key === undefined ? '' : words.say(key);
}

const WAYS = {
  redo: 'way_redo',
  credits: 'way_credits',
  gift: 'way_gift',
  goodwill: 'way_goodwill',
  platform: 'way_platform',
  store: 'way_store',
  dispute: 'way_dispute',
} as const satisfies { readonly [Way in WayOut]: WordKey };

export const waySentence = (way: WayOut, words: Words): string => words.say(WAYS[way]);
