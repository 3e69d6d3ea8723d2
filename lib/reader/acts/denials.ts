// Acts that a refusal names: "downloaded images are not refunded", "once you approve it, the sale is final".

import type { VoidingAct } from '../../policy/terms';
import type { Claims } from '../claims';
import { asksOfHarm, saysYes } from '../page/page';
import { C, type Concept } from '../text/concepts';
import { isStage } from './clauses';
import { isInstruction, isPossible, savedIsDownloaded } from './downloads';
import { COMMON, EVERY, NAMED, namedBy } from './named-acts';
import type { Place } from './place';
import { makesSome, usesUp } from './use';
import {
  allAfterException,
  behindOffer,
  costsMoney,
  follows,
  followsApproval,
  isAim,
  isReason,
  isRefusedItself,
  isSellersDeletion,
  mayDispute,
  namesPictures,
  onlyDescribes,
  sharesElse,
  takenFromBefore,
} from './wording';

/** "Approving the sample starts the work. From that moment on nothing is refunded." */
export function fromThenOn({ page, passage, denied, prior }: Place, claims: Claims<VoidingAct>): void {
  if (!denied || !passage.own.any(C.thereafter, C.incase) || prior === undefined) return;
  const { kind } = prior.clause;
  if (kind !== 'statement' && !(kind === 'question' && !prior.own.has(C.refund))) return;
  for (const [concept, act] of NAMED)
    if (prior.own.has(concept) && !onlyDescribes(prior, concept)) claims.add(act, prior, 0.6);
  // "Will my pictures be deleted after I cancel?" asks of no refund.
  if (kind === 'question' && !prior.own.has(C.cancel))
    for (const act of namedBy(page, prior, COMMON)) claims.add(act, prior, 0.5);
  if (usesUp(prior) || (kind === 'question' && makesSome(page, prior))) claims.add('use-of-credits', prior, 0.6);
}

/** "We may offer bonus credits. Say yes and the matter is closed." */
export function accepted({ page, passage, denied }: Place, claims: Claims<VoidingAct>): void {
  const taken = denied ? takenFromBefore(page, passage) : undefined;
  if (taken !== undefined) claims.add(taken, passage, 0.6);
}

/** "Training your own voice cannot be undone: as soon as you start it, the fee is final." */
export function trainingBegun({ passage, denied, lead, prior }: Place, claims: Claims<VoidingAct>): void {
  const { own, clause } = passage;
  if (
    denied &&
    own.has(C.begin) &&
    own.has(C.cond) &&
    (lead?.own.has(C.training) || (prior?.clause.line === clause.line && prior.own.has(C.training))) &&
    !own.any(C.generation, C.trainstarted, C.genstarted, C.process)
  )
    claims.add('training-started', passage, 0.6);
}

/** "Do downloads matter? Yes." */
export function answered({ page, passage, lead }: Place, claims: Claims<VoidingAct>): void {
  if (lead === undefined || !asksOfHarm(lead) || !saysYes(passage.hits, passage.clause)) return;
  for (const act of namedBy(page, lead, EVERY)) claims.add(act, lead, 0.6);
  if (usesUp(lead)) claims.add('use-of-credits', lead, 0.6);
}

/** "Open a dispute and the account is frozen; what is frozen is forfeited." */
export function disputed({ passage, denied, next }: Place, claims: Claims<VoidingAct>): void {
  if (denied || !passage.own.has(C.chargeback) || mayDispute(passage)) return;
  if (next?.clause.sentence === passage.clause.sentence && next.ownPolarity === 'denies')
    claims.add('chargeback', passage, 0.6);
}

/** "Downloaded images: not refundable", "Downloaded, deleted or edited a picture: no refund" */
export function namedOver({ page, passage, lead }: Place, claims: Claims<VoidingAct>): void {
  if (passage.ownPolarity !== 'denies' || lead === undefined) return;
  const { own } = lead;
  const { kind } = lead.clause;
  if (kind === 'heading' && !own.any(C.refund, C.nonrefund) && !passage.own.has(C.cond)) {
    if (own.has(C.genstarted)) claims.add('generation-started', lead, 0.6);
    if (own.has(C.trainstarted)) claims.add('training-started', lead, 0.6);
  }
  if ((kind === 'lead' || kind === 'question') && own.has(C.cond) && own.has(C.chargeback))
    claims.add('chargeback', lead);
  if (kind !== 'lead' && !(kind === 'question' && !own.has(C.refund))) return;
  const named = namedBy(page, lead, NAMED);
  const common = !own.has(C.cancel) && (own.has(C.imageunit) || named.length > 0) ? namedBy(page, lead, COMMON) : [];
  for (const act of [...named, ...common]) claims.add(act, lead);
  if (own.has(C.partialuse)) claims.add('partial-use', lead);
  if (usesUp(lead)) claims.add('use-of-credits', lead);
}

/** "Once a picture is downloaded, no refund": acts that need no more than a refusal that names them. */
export function refused({ page, passage, denied, forfeits, ofRight, stance }: Place, claims: Claims<VoidingAct>): void {
  if (!denied && !forfeits) return;
  const { own } = passage;
  for (const [concept, act] of NAMED) {
    if (!own.has(concept) || allAfterException(page, passage, concept) || onlyDescribes(passage, concept)) continue;
    if (concept === C.genstarted && followsApproval(page, passage)) continue;
    if (concept === C.download && isInstruction(page, passage, concept)) continue;
    if (stance === 'none' && isReason(passage, concept)) continue;
    // When a right of law is lost tells little of what else is refunded, and "what can be downloaded" names goods.
    const vague =
      (act === 'generation-started' && (!denied || (ofRight && own.has(C.spent)))) ||
      (act === 'download' && isPossible(passage));
    claims.add(act, passage, vague ? 0.6 : 0.8);
  }
}

/** "No refund once you edited or shared one": acts that are named for much else, where the refusal says when. */
export function refusedWhen(place: Place, claims: Claims<VoidingAct>): void {
  if (!place.denied) return;
  for (const [concept, act] of COMMON)
    if (place.passage.own.has(concept) && !isElse(place, concept, act) && tellsWhen(place, concept, act))
      claims.add(act, place.passage);
}

/** The word means something else, or somebody else does it. */
function isElse({ page, passage }: Place, concept: Concept, act: VoidingAct): boolean {
  const { own } = passage;
  return (
    (act === 'share' && sharesElse(page, passage)) ||
    (act === 'chargeback' && (mayDispute(passage) || isAim(passage, concept) || !costsMoney(passage))) ||
    (act === 'delete' && (own.has(C.cancel) || isSellersDeletion(passage))) ||
    (act === 'save' && savedIsDownloaded(page, passage)) ||
    own.has(C.editcredits) ||
    isRefusedItself(passage, concept) ||
    behindOffer(passage, concept) ||
    allAfterException(page, passage, concept)
  );
}

function tellsWhen({ passage }: Place, concept: Concept, act: VoidingAct): boolean {
  const { own, ownPolarity } = passage;
  if (own.any(C.ineligible, C.cond) || ownPolarity !== 'denies' || follows(passage, C.after, concept)) return true;
  if (!own.has(C.nonrefund)) return false;
  return (
    act === 'edit' ||
    act === 'share' ||
    (act === 'delete' && namesPictures(passage, concept)) ||
    (act === 'chargeback' && own.has(C.cond))
  );
}

/** "The right ends when performance begins": that is the download, where nothing else is named for it. */
export function performanceBegun({ page, passage, stance }: Place, claims: Claims<VoidingAct>): void {
  if (
    stance !== 'none' &&
    passage.own.has(C.perfstarted) &&
    passage.all.any(C.waiver, C.ineligible, C.except) &&
    !page.spoken.any(C.usevoid, C.genstarted, C.training, C.whetherornot)
  )
    claims.add('download', passage, 0.5);
}

/** "D. In production" over "The order cannot be refunded." */
export function stageReached({ passage, denied, prior }: Place, claims: Claims<VoidingAct>): void {
  if (!denied || prior === undefined || !isStage(prior, passage)) return;
  if (prior.own.has(C.genstarted)) claims.add('generation-started', prior, 0.6);
  if (prior.own.has(C.trainstarted)) claims.add('training-started', prior, 0.6);
}

/** "Releasing means downloading the files. Once released, nothing comes back." */
export function downloadedAndDone({ passage, denied, next }: Place, claims: Claims<VoidingAct>): void {
  if (
    !denied &&
    passage.own.has(C.download) &&
    next?.clause.line === passage.clause.line &&
    next.ownPolarity === 'denies' &&
    next.own.any(C.cond, C.thereafter, C.incase) &&
    !next.own.any(C.usevoid, C.technical, C.renewal)
  )
    claims.add('download', passage, 0.5);
}
