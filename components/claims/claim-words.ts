// The sentences of requests: grounds, wishes, steps, stages, and what is missing or to be known before asking.

import type { ClaimStage, ClaimStepKind, Offer } from '../../lib/claims/claim';
import type { ClaimCaution, MissingFact } from '../../lib/claims/compose';
import type { Want } from '../../lib/claims/letter-words';
import type { OfferCost } from '../../lib/claims/offer-cost';
import type { RedoAdvice, ResultSign } from '../../lib/policy/redo-or-refund';
import type { Ground } from '../../lib/policy/terms';
import type { WordKey, Words } from '../words';

type Underscored<Code extends string> = Code extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Code;

/** Every code has its sentence, by type. */
function key<Prefix extends string, Code extends string>(prefix: Prefix, code: Code) {
  return `${prefix}_${code.replaceAll('-', '_')}` as `${Prefix}_${Underscored<Code>}`;
}

export const groundName = (ground: Ground, words: Words): string => words.say(key('ground', ground) satisfies WordKey);
export const wantName = (want: Want, words: Words): string => words.say(key('want', want) satisfies WordKey);
export const stageName = (stage: ClaimStage, words: Words): string => words.say(key('stage', stage) satisfies WordKey);
export const stepName = (step: ClaimStepKind, words: Words): string =>
  words.say(key('claim_step', step) satisfies WordKey);
export const offerName = (offer: Offer, words: Words): string => words.say(key('offer', offer) satisfies WordKey);
export const missingName = (fact: MissingFact, words: Words): string =>
  words.say(key('missing', fact) satisfies WordKey);
export const signName = (sign: ResultSign, words: Words): string => words.say(key('sign', sign) satisfies WordKey);
export const adviceSentence = (advice: RedoAdvice['advice'], words: Words): string =>
  words.say(key('advice', advice) satisfies WordKey);
export const costSentence = ({ refund }: OfferCost, words: Words): string =>
  words.say(key('offer_cost', refund) satisfies WordKey);

export function cautionSentence(caution: ClaimCaution, words: Words): string {
  const said = key('caution', caution.kind) satisfies WordKey;
  return caution.kind === 'window-over' ? words.say(said, words.moment(caution.at, 'weekday-time')) : words.say(said);
}
