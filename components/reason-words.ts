// The sentence behind each state and reason of a verdict.

import type { RecordedAct } from '../lib/policy/purchase';
import type { ReasonCode, Verdict, VerdictState } from '../lib/policy/verdict';
import { didSentence } from './terms-words';
import type { WordKey, Words } from './words';

const STATES = {
  open: 'state_open',
  closing: 'state_closing',
  waiting: 'state_waiting',
  voided: 'state_voided',
  refused: 'state_refused',
  discretion: 'state_discretion',
  expired: 'state_expired',
  closed: 'state_closed',
  asked: 'state_asked',
  unknown: 'state_unknown',
} as const satisfies { readonly [Kind in VerdictState['kind']]: WordKey };

export const stateName = (kind: VerdictState['kind'], words: Words): string => words.say(STATES[kind]);

type Underscored<Code extends string> = Code extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Code;

type ReasonKey = `reason_${Underscored<ReasonCode>}`;

/** Every reason code has its sentence, by type; a missing one does not compile. */
const keyOf = (code: ReasonCode): ReasonKey => `reason_${code.replaceAll('-', '_')}` as ReasonKey;

export const reasonSentence = (code: ReasonCode, words: Words): string => words.say(keyOf(code));

/** The most telling sentence; for an ended refund the moment and the act that ended it, or may have. */
export function mainReason(verdict: Verdict, acts: readonly RecordedAct[], words: Words): string {
  const { state } = verdict;
  if (state.kind === 'voided') {
    const { count = 1, inDoubt } = acts.find(({ act, at }) => act === state.by && at === state.at) ?? {};
    const at = words.moment(state.at, 'day-time');
    return inDoubt
      ? words.say('refund_ended_doubt', at)
      : words.say('refund_ended_because', at, didSentence(state.by, count, words));
  }
  const [first] = verdict.reasons;
  return first === undefined ? '' : reasonSentence(first, words);
}
