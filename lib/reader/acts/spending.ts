// What was bought must not have been used, or was used up: "if all credits are unused", "not after 50 generations".

import type { VoidingAct } from '../../policy/terms';
import type { Claims } from '../claims';
import { hitsOf } from '../page/page';
import { C } from '../text/concepts';
import { isFragment, underTerms } from './clauses';
import type { Place } from './place';
import {
  bareNogen,
  countsUse,
  isNothingMade,
  makesNothing,
  makesSome,
  onlyReducesIt,
  partialOnly,
  providesUnused,
  startsNothing,
  unusedTime,
  usesUp,
} from './use';
import { allAfterException, isNegated } from './wording';

/** Use as a condition of the refund. */
export function unusedAsked(place: Place, claims: Claims<VoidingAct>): void {
  const { page, passage, denied, open, lead, reduced } = place;
  const { own, polarity } = passage;
  const ends = (confidence: number, named = passage): void => claims.add('use-of-credits', named, confidence);
  if (polarity !== 'denies' && own.any(C.casebycase, C.discretion, C.except) && own.has(C.unused) && own.has(C.cond))
    ends(0.5);
  if (reduced) return;
  const conditional = open && own.any(C.only, C.cond);
  if (!denied && conditional && !own.any(C.unused, C.technical, C.notdelivered))
    if (hitsOf(passage, C.usevoid).some((hit) => isNegated(passage, hit.start))) ends(0.6);
  // "Cash: only when you have not spent a credit": a proviso that asks for nothing used is one of the refund.
  if (!denied && page.spoken.any(C.refund, C.exit) && providesUnused(passage)) ends(0.5);
  // "as long as less than half has been used"
  if (open && (conditional || underTerms(page, passage)) && own.any(C.under, C.atmost) && usesUp(passage)) ends(0.5);
  // "if you have not rendered any yet": whatever is made, it uses up what was bought.
  if (!denied && conditional && makesNothing(page, passage))
    claims.add(own.has(C.begin) ? 'generation-started' : 'use-of-credits', passage, 0.5);
  // "Credits all unused: we refund the full price."
  if (polarity === 'grants' && own.has(C.full) && lead?.clause.kind === 'lead' && lead.own.has(C.unused))
    ends(0.5, lead);
  // "Condition: credits untouched."
  if (!denied && !open && own.has(C.unused) && page.spoken.has(C.refund)) {
    const proviso = passage.all.has(C.only) && !own.has(C.only);
    if (proviso || isFragment(passage)) ends(0.6);
  }
}

/** Use that a refusal names. */
export function useRefused(place: Place, claims: Claims<VoidingAct>): void {
  const { page, passage, denied, open, forfeits, alike } = place;
  const { own } = passage;
  if ((denied || (open && own.any(C.only, C.cond) && own.has(C.not))) && own.has(C.partialuse) && !alike)
    claims.add('partial-use', passage, 0.6);
  if ((denied || forfeits) && !alike && usesUp(passage) && !onlyReducesIt(passage))
    if (!allAfterException(page, passage, C.usevoid)) claims.add('use-of-credits', passage);
  if (!denied) return;
  // "No refunds after 50 generations"
  if (countsUse(passage)) claims.add('use-of-credits', passage, 0.5);
  // "Not convertible once a single call was made": what is made with the product uses it up.
  if (!own.any(C.genstarted, C.trainstarted, C.delivery) && makesSome(page, passage))
    claims.add('use-of-credits', passage, 0.5);
}

/** "As long as nothing was generated": a started generation, or credits spent where a page counts them. */
export function nothingMade(place: Place, claims: Claims<VoidingAct>): void {
  const { page, passage, denied, open, reduced } = place;
  const { own, all } = passage;
  if (own.has(C.upload) && (denied || own.has(C.nogen))) {
    if (all.any(C.withdrawal, C.refund, C.waiver, C.full) && own.any(C.nogen, C.waiver) && !own.has(C.custom))
      claims.add('generation-started', passage, 0.5);
    return;
  }
  if (reduced || !bareNogen(passage) || !(open || denied || own.has(C.only))) return;
  if (startsNothing(passage) && claims.has('generation-started')) return;
  const makes = page.spoken.has(C.genstarted) && !page.isMetered;
  claims.add(makes ? 'generation-started' : 'use-of-credits', passage, 0.6);
}

/** "If it is unused": nothing made, or nothing spent. */
export function leftUnused({ page, passage, open, reduced }: Place, claims: Claims<VoidingAct>): void {
  const { own } = passage;
  if (!open || reduced || !own.has(C.unused)) return;
  if (!own.has(C.credits) && page.spoken.has(C.genstarted) && (!page.isMetered || isNothingMade(passage)))
    claims.add('generation-started', passage, 0.5);
  else if (
    !unusedTime(passage) &&
    !(own.has(C.nodownload) && !own.has(C.credits)) &&
    !own.has(C.parcel) &&
    !partialOnly(passage)
  )
    claims.add('use-of-credits', passage);
}
