// Joins neighbouring concepts into those that no list of phrases can hold: a "no" before a refund, a use near credits.

import { C, type Hit } from '../text/concepts';
import { joinAccepted, joinBegun, joinUsed } from './acts';
import { joinDenied, joinEnded } from './denials';
import { dropIdle } from './idle-words';
import { type Joining, merged } from './joining';
import {
  ACCEPTING,
  APPROVE,
  BEFORE,
  BEGIN,
  CHARGING,
  EACH,
  ENDS,
  FREE,
  GIVEBACK,
  GOODS,
  IDLE,
  KEEPS,
  kindsIn,
  MONEY,
  NOT,
  PART,
  PAYOUT,
  POSTED,
  PREVIEW,
  REDO,
  REVIEW,
  SPENT,
  WHETHER,
  WHOLE,
  WORK,
  WRONGLY,
  ZERO,
} from './kinds';
import { joinKept, joinReturned, joinReviewed, joinWrongCharges } from './money';

/** A sentence is not this dense; hostile text is. */
const MOST_HITS = 140;

/** A clause is looked at where it holds one of each of these. */
const JOINED: readonly (readonly number[])[] = [
  [NOT | PART | GIVEBACK | ENDS | WHETHER | ZERO | IDLE | FREE],
  [SPENT, GOODS],
  [WHOLE, GOODS],
  [ACCEPTING, GOODS | REDO | PREVIEW],
  [BEGIN | BEFORE, WORK],
  [BEGIN, REDO],
  [APPROVE, PREVIEW],
  [KEEPS, MONEY],
  [EACH, REVIEW],
  [POSTED, PAYOUT],
  [CHARGING, WRONGLY],
];

/** The hits of a clause with those that follow from them, in the order of their beginnings. */
export function compose(plain: Hit[], codes: Uint16Array): Hit[] {
  // Most clauses hold nothing to join; one look over them tells.
  const seen = kindsIn(plain);
  if (plain.length > MOST_HITS || !JOINED.some((kinds) => kinds.every((kind) => (seen & kind) !== 0))) return plain;
  const joining: Joining = { codes, seen, hits: plain, made: [] };
  dropIdle(joining);
  const returned = joinReturned(joining);
  joinWrongCharges(joining);
  joinDenied(joining);
  joinUsed(joining);
  joinAccepted(joining);
  const begun = joinBegun(joining);
  joinKept(joining);
  joinEnded(joining);
  joinReviewed(joining);
  const { hits, made } = joining;
  if (made.length === 0) return hits;
  // Training that has begun is no picture begun.
  const kept =
    begun.length === 0 || hits.some((hit) => hit.concept === C.generation)
      ? hits
      : hits.filter(
          (hit) =>
            hit.concept !== C.genstarted || !begun.some((other) => other.start <= hit.start && hit.end <= other.end),
        );
  return merged(kept, returned.length === 0 ? made : made.filter((hit) => !returned.includes(hit)));
}
