// Reads which acts of the buyer end the refund. When in doubt an act ends it.

import type { VoidingAct } from '../policy/terms';
import { type Claim, Claims } from './claims';
import { C, type Concept } from './concepts';
import { hitsOf, type Page, type Passage } from './page';
import type { FoundCap } from './usage';

/** Acts that, named where a refund is denied, end it. */
const NAMED: readonly (readonly [Concept, VoidingAct])[] = [
  [C.download, 'download'],
  [C.favorite, 'favorite'],
  [C.previewapproved, 'preview-approved'],
  [C.redoaccepted, 'redo-accepted'],
  [C.creditsaccepted, 'credits-accepted'],
  [C.trainstarted, 'training-started'],
  [C.genstarted, 'generation-started'],
];

/** Acts whose words say much else besides: they count only in a sentence that names what is lost or when. */
const COMMON: readonly (readonly [Concept, VoidingAct])[] = [
  [C.edit, 'edit'],
  [C.share, 'share'],
  [C.rate, 'rate'],
  [C.save, 'save'],
  [C.delete, 'delete'],
  [C.chargeback, 'chargeback'],
];

/** Inside a clause the exception turns the meaning: what stands after it is not denied. */
function allAfterException(passage: Passage, concept: Concept): boolean {
  const exceptions = hitsOf(passage, C.except);
  return (
    exceptions.length > 0 &&
    hitsOf(passage, concept).every((hit) => exceptions.some((exception) => exception.end <= hit.start))
  );
}

export function voidingActsOf(page: Page, cap: FoundCap | undefined): Claim<VoidingAct>[] {
  const claims = new Claims<VoidingAct>(page);
  if (cap !== undefined) claims.add('use-of-credits', cap.passage);
  const reduced = page.passages.some(useOnlyReduces);
  const metered = page.passages.filter(({ own }) => own.has(C.credits)).length > 1;

  for (const passage of page.passages) {
    const { own, all, polarity } = passage;
    if (passage.clause.kind === 'question' || own.has(C.whetherornot)) continue;
    const denied = polarity === 'denies';
    const forfeits = own.any(C.withdrawal, C.statutory, C.eu, C.uk) ? own.has(C.waiver) : false;

    // "provided that none has been downloaded, favorited or shared"
    if (!denied && own.any(C.only, C.cond) && own.has(C.not) && (polarity === 'grants' || own.any(C.only, C.refund))) {
      for (const [concept, act] of [...NAMED, ...COMMON]) {
        if (!own.has(concept) || act === 'generation-started' || act === 'training-started' || act === 'chargeback')
          continue;
        if (hitsOf(passage, concept).some((hit) => isNegated(passage, hit.start))) claims.add(act, passage, 0.6);
      }
    }
    if (
      !denied &&
      polarity === 'grants' &&
      own.any(C.only, C.cond) &&
      !own.any(C.unused, C.technical, C.notdelivered) &&
      !reduced
    ) {
      if (hitsOf(passage, C.usevoid).some((hit) => isNegated(passage, hit.start)))
        claims.add('use-of-credits', passage, 0.6);
    }
    // "until the training begins"
    if (polarity === 'grants' && own.has(C.before)) {
      if (own.has(C.trainstarted)) claims.add('training-started', passage, 0.6);
      else if (own.has(C.genstarted) && !own.has(C.nogen)) claims.add('generation-started', passage, 0.6);
    }
    // "Approving the sample starts the work. From that moment on nothing is refunded."
    if (denied && own.has(C.thereafter)) {
      const before = page.passages[passage.index - 1];
      if (before !== undefined && before.clause.kind === 'statement') {
        for (const [concept, act] of NAMED) if (before.own.has(concept)) claims.add(act, before, 0.6);
        if (usesUp(before)) claims.add('use-of-credits', before, 0.6);
      }
    }
    if (own.has(C.nodownload) && (denied || polarity === 'grants' || all.any(C.only, C.cond, C.request)))
      claims.add('download', passage);
    if (passage.ownPolarity === 'denies') {
      // "Downloaded images: not refundable".
      const lead = page.passages[passage.clause.leads[0] ?? -1];
      if (lead?.clause.kind === 'lead' || (lead?.clause.kind === 'question' && !lead.own.has(C.refund))) {
        for (const [concept, act] of NAMED) if (lead.own.has(concept)) claims.add(act, lead);
        if (usesUp(lead)) claims.add('use-of-credits', lead);
      }
    }
    if (denied) {
      for (const [concept, act] of NAMED)
        if (own.has(concept) && !allAfterException(passage, concept)) claims.add(act, passage);
      for (const [concept, act] of COMMON) {
        if (
          own.has(concept) &&
          !own.has(C.editcredits) &&
          (own.any(C.ineligible, C.cond) || passage.ownPolarity !== 'denies') &&
          !allAfterException(passage, concept)
        )
          claims.add(act, passage);
      }
    }
    if (
      own.has(C.perfstarted) &&
      all.any(C.waiver, C.ineligible, C.except) &&
      !page.spoken.any(C.usevoid, C.genstarted, C.training, C.whetherornot)
    )
      claims.add('download', passage, 0.5);
    if ((denied || forfeits) && usesUp(passage) && !allAfterException(passage, C.usevoid))
      claims.add('use-of-credits', passage);
    if (own.has(C.upload) && (denied || own.has(C.nogen))) {
      if (all.any(C.withdrawal, C.refund, C.waiver, C.full) && own.any(C.nogen, C.waiver))
        claims.add('generation-started', passage, 0.5);
    } else if (own.has(C.nogen) && (polarity === 'grants' || own.has(C.only) || denied) && !reduced) {
      claims.add(page.spoken.has(C.genstarted) && !metered ? 'generation-started' : 'use-of-credits', passage, 0.6);
    }
    const untouched = own.has(C.unused) && !own.any(C.credits) && page.spoken.has(C.genstarted) && !metered;
    if (untouched && polarity === 'grants' && !reduced) claims.add('generation-started', passage, 0.5);
    else if (own.has(C.unused) && !own.has(C.nodownload) && polarity === 'grants' && !partialOnly(passage) && !reduced)
      claims.add('use-of-credits', passage);
  }
  return claims.list();
}

const NEGATION_REACH = 70;

/** Whether a "not", "no" or "none" stands a little before the place, in the same breath. */
function isNegated(passage: Passage, at: number): boolean {
  const turns = hitsOf(passage, C.but, C.except);
  return hitsOf(passage, C.not).some(
    (hit) =>
      hit.end <= at && at - hit.end <= NEGATION_REACH && !turns.some((turn) => turn.start > hit.end && turn.end <= at),
  );
}

/** Speaks of use, and not only of what was left unused. */
function usesUp(passage: Passage): boolean {
  const unused = hitsOf(passage, C.unused);
  return hitsOf(passage, C.usevoid).some((use) => !unused.some((hit) => hit.start <= use.end && use.start <= hit.end));
}

/** "Used credits are subtracted", "some used: a part is paid back": use costs money but does not end the refund. */
function useOnlyReduces({ own, all, polarity }: Passage): boolean {
  if (polarity === 'denies') return false;
  if (own.has(C.still) && all.any(C.genstarted, C.usevoid)) return true;
  return (
    own.any(C.usevoid, C.use) &&
    own.any(C.deduct, C.partial) &&
    own.any(C.deduct, C.usevoid) &&
    !own.any(C.unused, C.under, C.atmost)
  );
}

/** "We refund the unused credits": what was used is not paid back, yet it does not end the refund. */
export function partialOnly(passage: Passage): boolean {
  return passage.own.has(C.partial) && !passage.own.has(C.full);
}
