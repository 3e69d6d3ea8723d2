// Clocks by name, and what one of them is doing.

import type { Clock, ClockKind } from '../lib/policy/clocks';
import type { WindowScope, WindowStart } from '../lib/policy/terms';
import type { WordKey, Words } from './words';

const CLOCKS = {
  refund: 'clock_refund',
  redo: 'clock_redo',
  'credits-expire': 'clock_credits_expire',
  'photos-deleted': 'clock_photos_deleted',
  renewal: 'clock_renewal',
  store: 'clock_store',
  platform: 'clock_platform',
  answer: 'clock_answer',
  'money-arrives': 'clock_money_arrives',
  dispute: 'clock_dispute',
} as const satisfies { readonly [Kind in ClockKind]: WordKey };

const clockName = (kind: ClockKind, words: Words): string => words.say(CLOCKS[kind]);

const SCOPES = {
  technical: 'scope_technical',
  duplicate: 'scope_duplicate',
  'unused-only': 'scope_unused_only',
  subscription: 'scope_subscription',
  accidental: 'scope_accidental',
  statutory: 'scope_statutory',
  'app-store': 'scope_app_store',
  'platform-discretion': 'scope_platform_discretion',
  'platform-limit': 'scope_platform_limit',
  'seller-unresponsive': 'scope_seller_unresponsive',
  dispute: 'scope_dispute',
  escalation: 'scope_escalation',
  quality: 'scope_quality',
  redo: 'scope_redo',
  unauthorized: 'scope_unauthorized',
} as const satisfies { readonly [Scope in Exclude<WindowScope, 'any'>]: WordKey };

/** What a window is good for; the ordinary one needs no word. */
export const scopeName = (scope: WindowScope, words: Words): string =>
  scope === 'any' ? '' : words.say(SCOPES[scope]);

const WAITS = {
  delivery: 'waits_delivery',
  generation: 'waits_generation',
  incident: 'waits_incident',
  purchase: 'waits_purchase',
  renewal: 'waits_renewal',
  unknown: 'waits_unknown',
} as const satisfies { readonly [Start in WindowStart]: WordKey };

export const waitSentence = (start: WindowStart, words: Words): string => words.say(WAITS[start]);

export function clockTitle({ kind, window }: Clock, words: Words): string {
  const scope = window && (kind === 'refund' || kind === 'platform') ? scopeName(window.scope, words) : '';
  const name = clockName(kind, words);
  return scope === '' ? name : words.say('clock_with_scope', name, scope);
}
