// Acts in the conditions of a refund: "unless you downloaded", "provided that none was edited", "until the training begins".

import type { VoidingAct } from '../../policy/terms';
import type { Claims } from '../claims';
import { hitsOf } from '../page/page';
import { C, type Concept } from '../text/concepts';
import { isBareCondition, isFragment } from './clauses';
import { savedIsDownloaded } from './downloads';
import { COMMON, EVERY, NAMED, UNTIL } from './named-acts';
import type { Place } from './place';
import { startsNothing, usesUp } from './use';
import { follows, isNegated, isNegatedBehind, notAfter, reaches, sharesElse } from './wording';

/** "Nothing downloaded, edited or shared" in a condition, a list of them or behind a tick. */
export function notDone({ page, passage, denied, open, listed, ticked }: Place, claims: Claims<VoidingAct>): void {
  const { own } = passage;
  if (denied || !own.has(C.not)) return;
  const isCondition =
    listed ||
    ticked ||
    (own.any(C.only, C.cond) && (open || own.any(C.only, C.refund))) ||
    (open && own.has(C.nodownload)) ||
    isBareCondition(passage);
  if (!isCondition) return;
  for (const [concept, act] of EVERY) {
    if (!own.has(concept)) continue;
    if (act === 'chargeback' && !listed && !ticked && !own.any(C.only, C.cond)) continue;
    if (act === 'generation-started' && own.has(C.nogen) && !startsNothing(passage)) continue;
    // "No credit used, so no picture edited"
    if (act === 'edit' && own.has(C.unused)) continue;
    if (act === 'save' && savedIsDownloaded(page, passage)) continue;
    if (act === 'share' && sharesElse(page, passage)) continue;
    if (hitsOf(passage, concept).some((hit) => isNegated(passage, hit.start) || isNegatedBehind(page, passage, hit)))
      claims.add(act, passage, 0.6);
  }
}

/** "refunded unless the training was started" */
export function excepted({ page, passage, open, reduced }: Place, claims: Claims<VoidingAct>): void {
  const { own } = passage;
  if (!open || !own.has(C.except)) return;
  const exceptions = hitsOf(passage, C.except);
  const behind = (concept: Concept): boolean =>
    hitsOf(passage, concept).some((hit) => exceptions.some((exception) => exception.end <= hit.start));
  for (const [concept, act] of NAMED) if (behind(concept)) claims.add(act, passage, 0.6);
  for (const [concept, act] of COMMON)
    if (behind(concept) && !(act === 'save' && savedIsDownloaded(page, passage))) claims.add(act, passage, 0.5);
  if (behind(C.partialuse)) claims.add('partial-use', passage, 0.5);
  else if (behind(C.usevoid) && usesUp(passage) && !reduced && !(behind(C.download) && !own.has(C.credits)))
    claims.add('use-of-credits', passage, 0.5);
}

/** "but not after editing" */
export function notBehind({ passage, open, reduced }: Place, claims: Claims<VoidingAct>): void {
  const { own } = passage;
  if (!open || !own.has(C.not) || !own.has(C.after)) return;
  for (const [concept, act] of EVERY) if (own.has(concept) && notAfter(passage, concept)) claims.add(act, passage, 0.6);
  if (own.has(C.usevoid) && !own.has(C.unused) && !reduced && notAfter(passage, C.usevoid))
    claims.add('use-of-credits', passage, 0.5);
}

/** "until the training begins" */
export function before({ passage, open, reduced }: Place, claims: Claims<VoidingAct>): void {
  const { own } = passage;
  if (!open || !own.has(C.before)) return;
  for (const [concept, act] of UNTIL) if (follows(passage, C.before, concept)) claims.add(act, passage, 0.5);
  if (follows(passage, C.before, C.usevoid) && !own.has(C.unused) && !reduced)
    claims.add('use-of-credits', passage, 0.5);
  if (own.has(C.previewapproved)) claims.add('preview-approved', passage, 0.6);
  if (own.has(C.trainstarted)) claims.add('training-started', passage, 0.6);
  else if (own.has(C.genstarted) && !own.has(C.nogen)) claims.add('generation-started', passage, 0.6);
}

/** "Until the rendering starts" */
export function till({ page, passage, open }: Place, claims: Claims<VoidingAct>): void {
  if (!open || !passage.own.has(C.till)) return;
  if (reaches(page, passage, C.trainstarted)) claims.add('training-started', passage, 0.5);
  else if (reaches(page, passage, C.genstarted)) claims.add('generation-started', passage, 0.5);
  if (reaches(page, passage, C.download)) claims.add('download', passage, 0.5);
}

/** "Not downloaded", wherever money back is asked for, granted or denied. */
export function notDownloaded({ page, passage, denied, open }: Place, claims: Claims<VoidingAct>): void {
  if (!passage.own.has(C.nodownload)) return;
  const fragment = !denied && page.spoken.has(C.refund) && isFragment(passage);
  if (denied || open || fragment) claims.add('download', passage);
  else if (passage.all.any(C.only, C.cond, C.request)) claims.add('download', passage, 0.6);
}
