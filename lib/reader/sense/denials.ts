// What a "not" turns, and what an ending ends: "no refund", "nothing downloaded", "the right lapses".

import { C, type Hit } from '../text/concepts';
import { NUMERAL_BASE } from '../text/lexicon';
import { add, broken, endsBreath, holds, type Joining, overlaps, stands } from './joining';
import { ENDS, kindOf, NOT, ZERO } from './kinds';

/** Each "not" refuses the refund beside it, or says what was not done. */
export function joinDenied(joining: Joining): void {
  const { codes, seen, hits } = joining;
  // "We add credits, which is not a refund" names a thing and refuses nothing.
  const names = (seen & (NOT | ZERO)) !== 0 && hits.some((hit) => hit.concept === C.creditback);
  for (const not of (seen & (NOT | ZERO)) === 0 ? [] : hits) {
    if ((kindOf(not) & (NOT | ZERO)) === 0) continue;
    const lacks = hits.some((hit) => hit.concept === C.lacking && overlaps(hit, not));
    if (isBound(hits, not)) continue;
    let turns = false;
    for (const hit of hits) {
      const ahead = hit.start - not.end;
      if (hit.concept === C.refund && !names) {
        // "your money is not coming back"
        if (hit.start < not.start && not.end < hit.end) {
          add(joining, C.nonrefund, hit.start, hit.end);
          turns = true;
        } else if (ahead >= 0 && ahead <= NO_REFUND_AHEAD) {
          if (
            listed(hits, codes, not.end, hit.start) ||
            (!broken(codes, not.end, hit.start) &&
              !stands(hits, not.end, hit.start, BETWEEN) &&
              !follows(hits, not.end, hit.start))
          ) {
            add(joining, C.nonrefund, not.start, hit.end);
            turns = true;
          }
        } else if (!lacks && hit.end <= not.start && not.start - hit.end <= NO_REFUND_BEHIND) {
          if (
            !broken(codes, hit.end, not.start) &&
            !stands(hits, hit.end, not.start, BETWEEN) &&
            !follows(hits, hit.end, not.start)
          ) {
            add(joining, C.nonrefund, hit.start, not.end);
            turns = true;
          }
        }
        continue;
      }
      if (
        (hit.concept === C.approve ||
          hit.concept === C.eligible ||
          hit.concept === C.exit ||
          hit.concept === C.applies) &&
        ahead >= 0 &&
        ahead <= NOT_GRANTED_AHEAD &&
        !broken(codes, not.end, hit.start) &&
        !stands(hits, not.end, hit.start, BETWEEN) &&
        !follows(hits, not.end, hit.start)
      ) {
        add(joining, C.ineligible, not.start, hit.end);
        turns = true;
      }
    }
    if (turns) continue;
    for (const hit of hits) {
      const ahead = hit.start - not.end;
      // "Used none"; but "no refund for credits used nor for files taken" goes on with its refusal.
      if (hit.concept === C.spent && hit.end <= not.start && not.start - hit.end <= 4 && !refused(hits, hit.start))
        add(joining, C.unused, hit.start, not.end);
      if (ahead < 0 || ahead > NOT_DONE_AHEAD || broken(codes, not.end, hit.start)) continue;
      if (stands(hits, not.end, hit.start, REFUNDS)) continue;
      if (hit.concept === C.delivery && ahead <= 22 && !follows(hits, not.end, hit.start))
        add(joining, C.notdelivered, not.start, hit.end);
      if (hit.concept === C.training && ahead <= 22) add(joining, C.trainstarted, hit.start, hit.end);
      if (hit.concept === C.download) add(joining, C.nodownload, not.start, hit.end);
      // "No, if you have used any"
      else if ((hit.concept === C.spent || hit.concept === C.usevoid) && !opensCondition(hits, not.end, hit.start))
        add(joining, C.unused, not.start, hit.end);
    }
  }
}

/** A "not" inside one of these says what the phrase says; it is not free to turn anything else. */
const BOUND: ReadonlySet<number> = new Set<number>([
  C.nonrefund,
  C.refusal,
  C.ineligible,
  C.unused,
  C.nogen,
  C.nodownload,
  C.dissatisfied,
  C.notdelivered,
  C.technical,
  C.likeness,
  C.taste,
  C.atmost,
  C.under,
  C.within,
  C.whetherornot,
  C.harmless,
  C.anyreason,
  C.unauthorized,
  C.corrupt,
  C.auto,
]);

/** Whether a "not" is a part of a longer phrase that has its own sense. */
function isBound(hits: readonly Hit[], not: Hit): boolean {
  for (const hit of hits)
    if (overlaps(hit, not) && (hit.end > not.end || hit.start < not.start) && BOUND.has(hit.concept)) return true;
  return false;
}

/** What between a "not" and its object shows that the "not" turns something else. */
const BETWEEN: ReadonlySet<number> = new Set<number>([
  C.chargeback,
  C.except,
  C.only,
  C.use,
  C.usevoid,
  C.download,
  C.dissatisfied,
  C.technical,
  C.imageunit,
  C.likeness,
  C.training,
  C.generation,
  C.cancel,
  C.not,
]);

const NO_REFUND_AHEAD = 42;

const NO_REFUND_BEHIND = 26;

const NOT_DONE_AHEAD = 46;

const NOT_GRANTED_AHEAD = 20;

const REFUNDS: ReadonlySet<number> = new Set<number>([C.refund, C.full, C.except, C.but]);

function refused(hits: readonly Hit[], to: number): boolean {
  return hits.some((hit) => (hit.concept === C.nonrefund || hit.concept === C.refusal) && hit.end <= to);
}

function opensCondition(hits: readonly Hit[], from: number, to: number): boolean {
  return hits.some((hit) => hit.start >= from && hit.start - from <= 2 && hit.end <= to && hit.concept === C.cond);
}

/** "refund if not": a condition opens between the two. Words that also tell the time ("once", "after") do not matter. */
function follows(hits: readonly Hit[], from: number, to: number): boolean {
  return hits.some(
    (hit) =>
      hit.start >= from &&
      hit.end <= to &&
      (hit.concept === C.cond || hit.concept === C.but || hit.concept >= NUMERAL_BASE),
  );
}

/** "Can't be cancelled, changed or refunded": one "not" governs every verb of a list, to the one behind the "or". */
function listed(hits: readonly Hit[], codes: Uint16Array, from: number, to: number): boolean {
  if (!hits.some((hit) => hit.concept === C.range && hit.start > from && to - hit.end >= 0 && to - hit.end <= 4))
    return false;
  let commas = 0;
  let words = 0;
  for (let at = from; at < to; at += 1) {
    const code = codes[at] ?? 0;
    if (code === 0x2c) {
      commas += 1;
      words = 0;
    } else if (endsBreath(code)) return false;
    else if (code === 0x20) words += 1;
    if (words > LISTED_WORDS + 1) return false;
  }
  return commas > 0 && !hits.some((hit) => hit.start >= from && hit.end <= to && LIST_ENDS.has(hit.concept));
}

const LISTED_WORDS = 2;

/** What shows that a new thought has begun, and no list goes on. */
const LIST_ENDS: ReadonlySet<number> = new Set<number>([C.except, C.only, C.but, C.cond, C.we, C.not]);

/** "Once you edit one, the right ends": where something is named that ends, or that ends it. */
export function joinEnded(joining: Joining): void {
  if (!holds(joining, ENDS)) return;
  const { hits, made } = joining;
  // "The credits are back and the spend line disappears": credits that return are no end of anything.
  const back = hits.some((hit) => hit.concept === C.creditback) && !hits.some((hit) => CLAIMS.has(hit.concept));
  if (back || ![...hits, ...made].some((hit) => ENDED.has(hit.concept))) return;
  for (const hit of hits)
    if (hit.concept === C.ends && !isCircumstance(hits, hit) && !isPlansEnd(hits, hit))
      add(joining, C.ineligible, hit.start, hit.end);
}

const CLAIMS: ReadonlySet<number> = new Set<number>([C.refund, C.full, C.guarantee, C.exit, C.eligible]);

/** What an ending ends, or what brings it about. */
const ENDED: ReadonlySet<number> = new Set<number>([
  C.refund,
  C.guarantee,
  C.exit,
  C.eligible,
  C.limit,
  C.download,
  C.usevoid,
  C.spent,
  C.favorite,
  C.edit,
  C.share,
  C.trainstarted,
  C.genstarted,
  C.redoaccepted,
  C.creditsaccepted,
  C.previewapproved,
  C.partialuse,
  C.withdrawal,
  C.thereafter,
]);

/** "You may ask if … your plan ended": an ending among the conditions of what is granted ends nothing itself. */
function isCircumstance(hits: readonly Hit[], ending: Hit): boolean {
  const granted = hits.find((hit) => hit.concept === C.eligible || hit.concept === C.refund || hit.concept === C.full);
  if (granted === undefined || granted.end > ending.start) return false;
  return hits.some((hit) => hit.concept === C.cond && hit.start >= granted.end && hit.end <= ending.start);
}

/** "You get that payment back and the plan is closed": what ends is the plan. */
function isPlansEnd(hits: readonly Hit[], ending: Hit): boolean {
  return hits.some(
    (hit) => hit.concept === C.subscription && hit.end <= ending.start && ending.start - hit.end <= PLAN_ENDS,
  );
}

const PLAN_ENDS = 5;
