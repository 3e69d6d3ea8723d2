// Reads which acts of the buyer end the refund. When in doubt an act ends it.

import type { VoidingAct } from '../policy/terms';
import { type Claim, Claims } from './claims';
import type { Concept } from './concepts';
import { hitsOf, type Page, type Passage } from './page';
import type { FoundCap } from './usage';

/** Acts that, named where a refund is denied, end it. */
const NAMED: readonly (readonly [Concept, VoidingAct])[] = [
  ['download', 'download'],
  ['favorite', 'favorite'],
  ['previewapproved', 'preview-approved'],
  ['redoaccepted', 'redo-accepted'],
  ['creditsaccepted', 'credits-accepted'],
  ['trainstarted', 'training-started'],
  ['genstarted', 'generation-started'],
];

/** Acts whose words say much else besides: they count only in a sentence that names what is lost or when. */
const COMMON: readonly (readonly [Concept, VoidingAct])[] = [
  ['edit', 'edit'],
  ['share', 'share'],
  ['rate', 'rate'],
  ['save', 'save'],
  ['delete', 'delete'],
  ['chargeback', 'chargeback'],
];

/** Inside a clause the exception turns the meaning: what stands after it is not denied. */
function allAfterException(passage: Passage, concept: Concept): boolean {
  const exceptions = hitsOf(passage, 'except');
  return (
    exceptions.length > 0 &&
    hitsOf(passage, concept).every((hit) => exceptions.some((exception) => exception.end <= hit.start))
  );
}

export function voidingActsOf(page: Page, cap: FoundCap | undefined): Claim<VoidingAct>[] {
  const claims = new Claims<VoidingAct>(page);
  if (cap !== undefined) claims.add('use-of-credits', cap.passage);
  const reduced = page.passages.some(useOnlyReduces);
  const metered = page.passages.filter(({ own }) => own.has('credits')).length > 1;

  for (const passage of page.passages) {
    const { own, all, polarity } = passage;
    if (passage.clause.kind === 'question' || own.has('whetherornot')) continue;
    const denied = polarity === 'denies';
    const forfeits = own.any('withdrawal', 'statutory', 'eu', 'uk') ? own.has('waiver') : false;

    // "provided that none has been downloaded, favorited or shared"
    if (!denied && own.any('only', 'cond') && own.has('not') && (polarity === 'grants' || own.any('only', 'refund'))) {
      for (const [concept, act] of [...NAMED, ...COMMON]) {
        if (!own.has(concept) || act === 'generation-started' || act === 'training-started' || act === 'chargeback')
          continue;
        if (hitsOf(passage, concept).some((hit) => isNegated(passage, hit.start))) claims.add(act, passage, 0.6);
      }
    }
    if (
      !denied &&
      polarity === 'grants' &&
      own.any('only', 'cond') &&
      !own.any('unused', 'technical', 'notdelivered') &&
      !reduced
    ) {
      if (hitsOf(passage, 'usevoid').some((hit) => isNegated(passage, hit.start)))
        claims.add('use-of-credits', passage, 0.6);
    }
    // "Approving the sample starts the work. From that moment on nothing is refunded."
    if (denied && own.has('then')) {
      const before = page.passages[passage.index - 1];
      if (before !== undefined && before.clause.kind === 'statement') {
        for (const [concept, act] of NAMED) if (before.own.has(concept)) claims.add(act, before, 0.6);
        if (usesUp(before)) claims.add('use-of-credits', before, 0.6);
      }
    }
    if (own.has('nodownload') && (denied || polarity === 'grants' || all.any('only', 'cond', 'request')))
      claims.add('download', passage);
    if (passage.ownPolarity === 'denies') {
      // "Downloaded images: not refundable".
      const lead = page.passages[passage.clause.leads[0] ?? -1];
      if (lead?.clause.kind === 'lead') {
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
          !own.has('editcredits') &&
          (own.any('ineligible', 'cond') || passage.ownPolarity !== 'denies') &&
          !allAfterException(passage, concept)
        )
          claims.add(act, passage);
      }
    }
    if (
      own.has('perfstarted') &&
      all.any('waiver', 'ineligible', 'except') &&
      !page.spoken.any('usevoid', 'genstarted', 'training', 'whetherornot')
    )
      claims.add('download', passage, 0.5);
    if ((denied || forfeits) && usesUp(passage) && !allAfterException(passage, 'usevoid'))
      claims.add('use-of-credits', passage);
    if (own.has('upload') && (denied || own.has('nogen'))) {
      if (all.any('withdrawal', 'refund', 'waiver', 'full') && own.any('nogen', 'waiver'))
        claims.add('generation-started', passage, 0.5);
    } else if (own.has('nogen') && (polarity === 'grants' || own.has('only') || denied) && !reduced) {
      claims.add(page.spoken.has('genstarted') && !metered ? 'generation-started' : 'use-of-credits', passage, 0.6);
    }
    const untouched = own.has('unused') && !own.any('credits') && page.spoken.has('genstarted') && !metered;
    if (untouched && polarity === 'grants' && !reduced) claims.add('generation-started', passage, 0.5);
    else if (own.has('unused') && !own.has('nodownload') && polarity === 'grants' && !partialOnly(passage) && !reduced)
      claims.add('use-of-credits', passage);
  }
  return claims.list();
}

const NEGATION_REACH = 70;

/** Whether a "not", "no" or "none" stands a little before the place, in the same breath. */
function isNegated(passage: Passage, at: number): boolean {
  const turns = hitsOf(passage, 'but', 'except');
  return hitsOf(passage, 'not').some(
    (hit) =>
      hit.end <= at && at - hit.end <= NEGATION_REACH && !turns.some((turn) => turn.start > hit.end && turn.end <= at),
  );
}

/** Speaks of use, and not only of what was left unused. */
function usesUp(passage: Passage): boolean {
  const unused = hitsOf(passage, 'unused');
  return hitsOf(passage, 'usevoid').some((use) => !unused.some((hit) => hit.start <= use.end && use.start <= hit.end));
}

/** "Used credits are subtracted", "some used: a part is paid back": use costs money but does not end the refund. */
function useOnlyReduces({ own, all, polarity }: Passage): boolean {
  if (polarity === 'denies') return false;
  if (own.has('still') && all.any('genstarted', 'usevoid')) return true;
  return (
    own.any('usevoid', 'use') &&
    own.any('deduct', 'partial') &&
    own.any('deduct', 'usevoid') &&
    !own.any('unused', 'under', 'atmost')
  );
}

/** "We refund the unused credits": what was used is not paid back, yet it does not end the refund. */
export function partialOnly(passage: Passage): boolean {
  return passage.own.has('partial') && !passage.own.has('full');
}
