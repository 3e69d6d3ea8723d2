// Reads which acts of the buyer end the refund. When in doubt an act ends it.

import type { Stance, VoidingAct } from '../policy/terms';
import { type Claim, Claims } from './claims';
import { C, type Concept, type Hit } from './concepts';
import { NUMERAL_BASE } from './lexicon';
import { asksOfHarm, hitsOf, type Page, type Passage, saysYes } from './page';
import type { FoundCap } from './usage';
import { isComma } from './words';

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

/** Acts that, named right after an "until", end what stands before it. */
const UNTIL: readonly (readonly [Concept, VoidingAct])[] = [
  [C.favorite, 'favorite'],
  [C.edit, 'edit'],
  [C.delete, 'delete'],
  [C.share, 'share'],
  [C.redoaccepted, 'redo-accepted'],
  [C.creditsaccepted, 'credits-accepted'],
  [C.chargeback, 'chargeback'],
];

const UNTIL_REACH = 34;

/** "until you edit", "after deleting": the act is named right behind the word that tells when. */
function follows(passage: Passage, when: Concept, concept: Concept): boolean {
  const acts = hitsOf(passage, concept);
  if (acts.length === 0) return false;
  return hitsOf(passage, when).some((word) =>
    acts.some((act) => act.start >= word.end && act.start - word.end <= UNTIL_REACH),
  );
}

/** "Not after a download": the "not" stands right before the "after", and the act right behind it. */
function notAfter(passage: Passage, concept: Concept): boolean {
  const nots = hitsOf(passage, C.not);
  const acts = hitsOf(passage, concept);
  return hitsOf(passage, C.after).some(
    (after) =>
      nots.some((not) => not.end <= after.start && after.start - not.end <= 2) &&
      acts.some((act) => act.start >= after.end && act.start - after.end <= UNTIL_REACH),
  );
}

/** "Until the work begins", "生成を始める前": what must not have come yet, beside the word that says so. */
function reaches(page: Page, passage: Passage, concept: Concept): boolean {
  return hitsOf(passage, C.till).some((till) =>
    hitsOf(passage, concept).some((act) =>
      (page.codes[till.start] ?? 0) >= CJK
        ? act.end <= till.start && till.start - act.end <= 3
        : act.start >= till.end && act.start - till.end <= TILL_REACH,
    ),
  );
}

const TILL_REACH = 14;

/** Inside a clause the exception turns the meaning: what stands after it is not denied. */
function allAfterException(page: Page, passage: Passage, concept: Concept): boolean {
  const exceptions = hitsOf(passage, C.except);
  return (
    exceptions.length > 0 &&
    hitsOf(passage, concept).every((hit) =>
      exceptions.some((exception) => exception.end <= hit.start && !closesBefore(page, passage, exception, hit.start)),
    )
  );
}

/** "Other than that, used credits are not refunded": an exception that opens the clause ends at its comma. */
function closesBefore(page: Page, passage: Passage, exception: Hit, place: number): boolean {
  if (exception.start > passage.clause.start + 2) return false;
  for (let at = exception.end; at < place; at += 1)
    if (page.codes[at] === 0x2c || page.codes[at] === 0x3001) return true;
  return false;
}

/** `timed`: the passages that name a window. Where nothing is refunded, only what the refusal itself or the law names ends anything. */
export function voidingActsOf(
  page: Page,
  cap: FoundCap | undefined,
  timed: readonly Passage[] = [],
  stance: Stance | null = null,
): Claim<VoidingAct>[] {
  const windowed = timed.length > 0;
  const sentences = new Set(timed.map(({ clause }) => clause.sentence));
  const claims = new Claims<VoidingAct>(page);
  if (cap !== undefined) claims.add(cap.act, cap.passage);
  const reduced = page.passages.some(onlyReducesIt);
  const metered = page.isMetered;

  for (const passage of page.passages) {
    const { own, all, polarity } = passage;
    if (passage.clause.kind === 'question' || keepsFiles(passage) || isAfterRefund(page, passage)) continue;
    if (mayStillDownload(passage)) continue;
    const denied =
      (polarity === 'denies' && !saidNo(page, passage) && !(own.has(C.keeps) && mayDownload(passage))) ||
      isExcluded(page, passage) ||
      rowSaysNo(page, passage) ||
      (passage.ownPolarity === 'neither' && signOf(page, passage) === 'no');
    const ticked = polarity !== 'denies' && signOf(page, passage) === 'yes';
    // A refund is in the offing here: granted, timed, or one of the two in the same sentence.
    const open =
      polarity === 'grants' ||
      (!denied &&
        (sentences.has(passage.clause.sentence) ||
          besideGrant(page, passage) ||
          (own.has(C.withdrawal) && own.has(C.money) && own.has(C.before))));
    const prior = page.passages[passage.index - 1];
    const ofRight =
      own.any(C.withdrawal, C.statutory, C.eu, C.uk) || prior?.own.any(C.withdrawal, C.statutory) === true;
    const forfeits = ofRight && own.has(C.waiver);
    if (
      stance === 'none' &&
      !forfeits &&
      !own.any(C.nonrefund, C.refusal, C.withdrawal) &&
      !(own.has(C.cond) && (own.has(C.final) || underRefusal(page, passage)))
    )
      continue;
    // "No refund for partly used packs, unused credits or closed accounts": refused alike, so that no use ends anything.
    const alike = denied && refusesAlike(page, passage);

    // "provided that none has been downloaded, favorited or shared"
    const listed =
      passage.clause.leads.length > 0 &&
      !own.any(C.technical, C.notdelivered) &&
      (all.has(C.only) || underProviso(page, passage));
    if (
      !denied &&
      own.has(C.not) &&
      (listed ||
        ticked ||
        (own.any(C.only, C.cond) && (open || own.any(C.only, C.refund))) ||
        (open && own.has(C.nodownload)) ||
        isBareCondition(passage))
    ) {
      for (const [concept, act] of [...NAMED, ...COMMON]) {
        if (
          !own.has(concept) ||
          (act === 'chargeback' && !listed && !ticked && !own.any(C.only, C.cond)) ||
          (act === 'generation-started' && own.has(C.nogen) && !startsNothing(passage))
        )
          continue;
        // "No credit used, so no picture edited"
        if (act === 'edit' && own.has(C.unused)) continue;
        if (act === 'save' && savedIsDownloaded(page, passage)) continue;
        if (act === 'share' && sharesAccess(passage)) continue;
        if (
          hitsOf(passage, concept).some((hit) => isNegated(passage, hit.start) || isNegatedBehind(page, passage, hit))
        )
          claims.add(act, passage, 0.6);
      }
    }
    if (!denied && open && own.any(C.only, C.cond) && !own.any(C.unused, C.technical, C.notdelivered) && !reduced) {
      if (hitsOf(passage, C.usevoid).some((hit) => isNegated(passage, hit.start)))
        claims.add('use-of-credits', passage, 0.6);
    }
    // "refunded unless the training was started"
    if (open && own.has(C.except)) {
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
    // "Cash: only when you have not spent a credit": a proviso that asks for nothing used is one of the refund.
    if (!denied && !reduced && page.spoken.any(C.refund, C.exit) && providesUnused(passage))
      claims.add('use-of-credits', passage, 0.5);
    // "as long as less than half has been used"
    if (
      open &&
      (own.any(C.only, C.cond) || underTerms(page, passage)) &&
      own.any(C.under, C.atmost) &&
      usesUp(passage) &&
      !reduced
    )
      claims.add('use-of-credits', passage, 0.5);
    if (polarity !== 'denies' && own.any(C.casebycase, C.discretion, C.except) && own.has(C.unused) && own.has(C.cond))
      claims.add('use-of-credits', passage, 0.5);
    // "if you have not rendered any yet": whatever is made, it uses up what was bought.
    if (!denied && open && own.any(C.only, C.cond) && !reduced && makesNothing(page, passage))
      claims.add(own.has(C.begin) ? 'generation-started' : 'use-of-credits', passage, 0.5);
    // "but not after editing"
    if (open && own.has(C.not) && own.has(C.after)) {
      for (const [concept, act] of [...NAMED, ...COMMON])
        if (own.has(concept) && notAfter(passage, concept)) claims.add(act, passage, 0.6);
      if (own.has(C.usevoid) && !own.has(C.unused) && !reduced && notAfter(passage, C.usevoid))
        claims.add('use-of-credits', passage, 0.5);
    }
    // "Credits all unused: we refund the full price."
    const lead = page.passages[passage.clause.leads[0] ?? -1];
    if (polarity === 'grants' && own.has(C.full) && lead?.clause.kind === 'lead' && lead.own.has(C.unused) && !reduced)
      claims.add('use-of-credits', lead, 0.5);
    // "until the training begins"
    if (open && own.has(C.before)) {
      for (const [concept, act] of UNTIL) if (follows(passage, C.before, concept)) claims.add(act, passage, 0.5);
      if (follows(passage, C.before, C.usevoid) && !own.has(C.unused) && !reduced)
        claims.add('use-of-credits', passage, 0.5);
      if (own.has(C.previewapproved)) claims.add('preview-approved', passage, 0.6);
      if (own.has(C.trainstarted)) claims.add('training-started', passage, 0.6);
      else if (own.has(C.genstarted) && !own.has(C.nogen)) claims.add('generation-started', passage, 0.6);
    }
    // "Until the rendering starts"
    if (open && own.has(C.till)) {
      if (reaches(page, passage, C.trainstarted)) claims.add('training-started', passage, 0.5);
      else if (reaches(page, passage, C.genstarted)) claims.add('generation-started', passage, 0.5);
      if (reaches(page, passage, C.download)) claims.add('download', passage, 0.5);
    }
    // "Approving the sample starts the work. From that moment on nothing is refunded."
    if (denied && own.any(C.thereafter, C.incase)) {
      const before = page.passages[passage.index - 1];
      if (
        before !== undefined &&
        (before.clause.kind === 'statement' || (before.clause.kind === 'question' && !before.own.has(C.refund)))
      ) {
        for (const [concept, act] of NAMED)
          if (before.own.has(concept) && !onlyDescribes(before, concept)) claims.add(act, before, 0.6);
        // "Will my pictures be deleted after I cancel?" asks of no refund.
        if (before.clause.kind === 'question' && !before.own.has(C.cancel))
          for (const [concept, act] of COMMON)
            if (before.own.has(concept) && !(act === 'save' && savedIsDownloaded(page, before)))
              claims.add(act, before, 0.5);
        if (usesUp(before) || (before.clause.kind === 'question' && makesSome(page, before)))
          claims.add('use-of-credits', before, 0.6);
      }
    }
    // "We may offer bonus credits. Say yes and the matter is closed."
    if (denied) {
      const taken = takenFromBefore(page, passage);
      if (taken !== undefined) claims.add(taken, passage, 0.6);
    }
    // "Training your own voice cannot be undone: as soon as you start it, the fee is final."
    if (
      denied &&
      own.has(C.begin) &&
      own.has(C.cond) &&
      (lead?.own.has(C.training) || (prior?.clause.line === passage.clause.line && prior.own.has(C.training))) &&
      !own.any(C.generation, C.trainstarted, C.genstarted, C.process)
    )
      claims.add('training-started', passage, 0.6);
    // "Do downloads matter? Yes."
    if (lead !== undefined && asksOfHarm(lead) && saysYes(passage.hits, passage.clause)) {
      for (const [concept, act] of [...NAMED, ...COMMON])
        if (lead.own.has(concept) && !(act === 'save' && savedIsDownloaded(page, lead))) claims.add(act, lead, 0.6);
      if (usesUp(lead)) claims.add('use-of-credits', lead, 0.6);
    }
    // "Open a dispute and the account is frozen; what is frozen is forfeited."
    const next = page.passages[passage.index + 1];
    if (
      !denied &&
      own.has(C.chargeback) &&
      next !== undefined &&
      next.clause.sentence === passage.clause.sentence &&
      next.ownPolarity === 'denies' &&
      !mayDispute(passage)
    )
      claims.add('chargeback', passage, 0.6);
    const fragment = !denied && page.spoken.has(C.refund) && isFragment(passage);
    if (own.has(C.nodownload) && (denied || open || fragment || all.any(C.only, C.cond, C.request)))
      claims.add('download', passage);
    if (passage.ownPolarity === 'denies') {
      // "Downloaded images: not refundable".
      if (lead?.clause.kind === 'heading' && !lead.own.any(C.refund, C.nonrefund) && !own.has(C.cond)) {
        if (lead.own.has(C.genstarted)) claims.add('generation-started', lead, 0.6);
        if (lead.own.has(C.trainstarted)) claims.add('training-started', lead, 0.6);
      }
      if (
        (lead?.clause.kind === 'lead' || lead?.clause.kind === 'question') &&
        lead.own.has(C.cond) &&
        lead.own.has(C.chargeback)
      )
        claims.add('chargeback', lead);
      if (lead?.clause.kind === 'lead' || (lead?.clause.kind === 'question' && !lead.own.has(C.refund))) {
        for (const [concept, act] of NAMED) if (lead.own.has(concept)) claims.add(act, lead);
        // "Downloaded, deleted or edited a picture: no refund"
        if (!lead.own.has(C.cancel) && (lead.own.has(C.imageunit) || NAMED.some(([concept]) => lead.own.has(concept))))
          for (const [concept, act] of COMMON)
            if (lead.own.has(concept) && !(act === 'save' && savedIsDownloaded(page, lead))) claims.add(act, lead);
        if (lead.own.has(C.partialuse)) claims.add('partial-use', lead);
        if (usesUp(lead)) claims.add('use-of-credits', lead);
      }
    }
    if (denied || forfeits) {
      for (const [concept, act] of NAMED)
        if (
          own.has(concept) &&
          !allAfterException(page, passage, concept) &&
          !onlyDescribes(passage, concept) &&
          !(concept === C.genstarted && followsApproval(page, passage)) &&
          !(concept === C.download && isInstruction(page, passage, concept)) &&
          !(stance === 'none' && isReason(passage, concept))
        )
          // When a right of law is lost tells little of what else is refunded, and "what can be downloaded" names goods.
          claims.add(
            act,
            passage,
            (act === 'generation-started' && (!denied || (ofRight && own.has(C.spent)))) ||
              (act === 'download' && isPossible(passage))
              ? 0.6
              : 0.8,
          );
      for (const [concept, act] of COMMON) {
        if (
          denied &&
          own.has(concept) &&
          !(act === 'share' && sharesAccess(passage)) &&
          !(act === 'chargeback' && (mayDispute(passage) || isAim(passage, concept))) &&
          !(act === 'delete' && (own.has(C.cancel) || isSellersDeletion(passage))) &&
          !isRefusedItself(passage, concept) &&
          !(act === 'chargeback' && !costsMoney(passage)) &&
          !own.has(C.editcredits) &&
          !behindOffer(passage, concept) &&
          !(act === 'save' && savedIsDownloaded(page, passage)) &&
          (own.any(C.ineligible, C.cond) ||
            (act === 'delete' && own.has(C.nonrefund) && namesPictures(passage, concept)) ||
            follows(passage, C.after, concept) ||
            passage.ownPolarity !== 'denies' ||
            (own.has(C.nonrefund) &&
              (act === 'edit' || act === 'share' || (act === 'chargeback' && own.has(C.cond))))) &&
          !allAfterException(page, passage, concept)
        )
          claims.add(act, passage);
      }
    }
    if (
      stance !== 'none' &&
      own.has(C.perfstarted) &&
      all.any(C.waiver, C.ineligible, C.except) &&
      !page.spoken.any(C.usevoid, C.genstarted, C.training, C.whetherornot)
    )
      claims.add('download', passage, 0.5);
    if ((denied || (open && own.any(C.only, C.cond) && own.has(C.not))) && own.has(C.partialuse) && !alike)
      claims.add('partial-use', passage, 0.6);
    if (
      (denied || forfeits) &&
      !alike &&
      usesUp(passage) &&
      !onlyReducesIt(passage) &&
      !allAfterException(page, passage, C.usevoid)
    )
      claims.add('use-of-credits', passage);
    // "No refunds after 50 generations"
    if (denied && countsUse(passage)) claims.add('use-of-credits', passage, 0.5);
    // "Not convertible once a single call was made": what is made with the product uses it up.
    if (denied && !own.any(C.genstarted, C.trainstarted, C.delivery) && makesSome(page, passage))
      claims.add('use-of-credits', passage, 0.5);
    if (own.has(C.upload) && (denied || own.has(C.nogen))) {
      if (all.any(C.withdrawal, C.refund, C.waiver, C.full) && own.any(C.nogen, C.waiver) && !own.has(C.custom))
        claims.add('generation-started', passage, 0.5);
    } else if (
      bareNogen(passage) &&
      !(startsNothing(passage) && claims.has('generation-started')) &&
      (open || own.has(C.only) || denied) &&
      !reduced
    ) {
      claims.add(page.spoken.has(C.genstarted) && !metered ? 'generation-started' : 'use-of-credits', passage, 0.6);
    }
    // "Condition: credits untouched."
    if (
      !denied &&
      !open &&
      own.has(C.unused) &&
      ((all.has(C.only) && !own.has(C.only)) || fragment) &&
      page.spoken.has(C.refund) &&
      !reduced
    )
      claims.add('use-of-credits', passage, 0.6);
    // "D. In production" over "The order cannot be refunded."
    const over = page.passages[passage.index - 1];
    if (denied && over !== undefined && isStage(over, passage)) {
      if (over.own.has(C.genstarted)) claims.add('generation-started', over, 0.6);
      if (over.own.has(C.trainstarted)) claims.add('training-started', over, 0.6);
    }
    // "Releasing means downloading the files. Once released, nothing comes back."
    if (
      !denied &&
      own.has(C.download) &&
      next !== undefined &&
      next.clause.line === passage.clause.line &&
      next.ownPolarity === 'denies' &&
      next.own.any(C.cond, C.thereafter, C.incase) &&
      !next.own.any(C.usevoid, C.technical, C.renewal)
    )
      claims.add('download', passage, 0.5);
    const untouched =
      own.has(C.unused) && !own.any(C.credits) && page.spoken.has(C.genstarted) && (!metered || isNothingMade(passage));
    if (untouched && open && !reduced) claims.add('generation-started', passage, 0.5);
    else if (
      own.has(C.unused) &&
      !unusedTime(passage) &&
      !(own.has(C.nodownload) && !own.has(C.credits)) &&
      !own.has(C.parcel) &&
      open &&
      !partialOnly(passage) &&
      !reduced
    )
      claims.add('use-of-credits', passage);
  }
  // A download named beside a condition ends the refund, whatever the words between: missing it costs the buyer money.
  if (windowed && stance !== 'none' && !claims.has('download')) {
    for (const passage of page.passages)
      if (passage !== cap?.passage || passage.own.has(C.nodownload))
        if (mayVoidByDownload(page, passage)) claims.add('download', passage, 0.4);
  }
  // "A seat counts as used as soon as the training has started": the act that counts as use is the one to beware of.
  if (
    claims.has('use-of-credits') &&
    page.passages.some(definesUse) &&
    !page.passages.some(({ own }) => own.has(C.credits) && own.any(C.unused, C.usevoid))
  )
    claims.drop('use-of-credits');
  // "Accepting replacement credits" is no replacement accepted.
  if (claims.has('credits-accepted') && claims.has('redo-accepted') && !page.passages.some(acceptsRedo))
    claims.drop('redo-accepted');
  return claims.list();
}

/** "When an order is refunded, its downloads stop working": every refund named is one that was paid, and acts come after it. */
function isAfterRefund(page: Page, passage: Passage): boolean {
  const { own, clause } = passage;
  if (own.any(C.nonrefund, C.refusal, C.request, C.not, C.final, C.eligible)) return false;
  const whens = hitsOf(passage, C.cond, C.after);
  const refunds = hitsOf(passage, C.refund);
  // "once the refund is issued"
  const paid = hitsOf(passage, C.process, C.approve, C.payout, C.giveback);
  const follows = (hit: Hit, refund: Hit): boolean => hit.start >= refund.end && hit.start - refund.end <= IS_PAID;
  return (
    refunds.length > 0 &&
    refunds.every((refund) =>
      whens.some(
        (when) =>
          when.end <= refund.start &&
          refund.start - when.end <= WHEN_REFUNDED &&
          (when.start === clause.start || clause.end - (paid.find((hit) => follows(hit, refund)) ?? refund).end <= 1) &&
          !page.codes.subarray(when.end, refund.start).includes(0x2c),
      ),
    )
  );
}

const WHEN_REFUNDED = 22;
/** Room for "is", "has been". */
const IS_PAID = 10;

/** "Please download it once more and open it": what a buyer is asked to do, and nothing comes of it. */
function isInstruction(page: Page, passage: Passage, concept: Concept): boolean {
  const { own, clause } = passage;
  if (own.any(C.nonrefund, C.refusal, C.ineligible, C.final, C.ends, C.not, C.only, C.accepting)) return false;
  // A point of a list names a condition, unless it stands under a fault.
  const opens =
    clause.leads.length === 0 || page.passages[clause.leads[0] ?? -1]?.own.any(C.corrupt, C.technical) === true;
  const asks = hitsOf(passage, C.request);
  const turns = hitsOf(passage, C.cond, C.before);
  return hitsOf(passage, concept).every(
    (hit) =>
      !turns.some((turn) => turn.end <= hit.start) &&
      ((opens && hit.start - clause.start <= PLEASE) ||
        asks.some((ask) => ask.end <= hit.start && hit.start - ask.end <= ASKS_TO)),
  );
}

/** Room for "Please", and for "you to". */
const PLEASE = 8;
const ASKS_TO = 12;

/** "Once you approve the proof, the book goes into production": the work follows from an approval and is no act besides it. */
function followsApproval(page: Page, passage: Passage): boolean {
  return passage.all.any(C.previewapproved, C.approve) && page.spoken.has(C.previewapproved);
}

/** "It counts as used as soon as you downloaded it": says which act is meant by use. */
function definesUse(passage: Passage): boolean {
  const { own } = passage;
  if (!own.has(C.cond) || own.has(C.credits) || ![...NAMED, ...COMMON].some(([concept]) => own.has(concept)))
    return false;
  const whens = hitsOf(passage, C.cond);
  return hitsOf(passage, C.ineligible).some((counted) =>
    hitsOf(passage, C.spent, C.use).some(
      (use) =>
        counted.start < use.start &&
        use.end <= counted.end + 2 &&
        whens.some(({ start, end }) => start >= use.end || end <= counted.start),
    ),
  );
}

/** "You get a refund if:" over the points of a list. */
function underProviso(page: Page, { clause }: Passage): boolean {
  const lead = page.passages[clause.leads[0] ?? -1];
  return (
    clause.item &&
    lead !== undefined &&
    lead.clause.kind !== 'question' &&
    lead.own.has(C.cond) &&
    lead.own.any(C.refund, C.eligible, C.full, C.guarantee) &&
    lead.polarity === 'grants'
  );
}

function underTerms(page: Page, { clause }: Passage): boolean {
  return clause.leads.some((at) => page.passages[at]?.own.any(C.eligible, C.only) === true);
}

/** "Anything downloaded | no": the last cell of a row refuses what the first one names. */
function rowSaysNo(page: Page, passage: Passage): boolean {
  const { clause } = passage;
  return hitsOf(passage, C.not).some(
    (hit) => hit.end >= clause.end && hit.start - 2 > clause.start && page.codes[hit.start - 2] === 0x7c,
  );
}

/** Words between a lead that asks or names what is not refunded, and its answer: "When do we not refund?", "Exceptions". */
function isExcluded(page: Page, passage: Passage): boolean {
  const { own, clause } = passage;
  if (own.any(C.refund, C.full, C.still)) return false;
  const lead = page.passages[clause.leads[0] ?? -1];
  if (lead === undefined) return false;
  if (lead.clause.kind === 'question') return asksWhatIsNot(lead) && !turnsAround(page, lead);
  if (
    !clause.item ||
    lead.clause.kind === 'statement' ||
    !lead.own.has(C.except) ||
    lead.clause.end - lead.clause.start > SHORT_HEADING
  )
    return false;
  const far = Math.max(0, lead.index - FAR_BACK);
  for (let at = lead.index - 1; at >= far; at -= 1) {
    const before = page.passages[at]?.ownPolarity;
    if (before === 'grants' || before === 'denies') return before === 'grants';
  }
  return false;
}

const SHORT_HEADING = 40;
/** A section is not this long; hostile text is. */
const FAR_BACK = 60;

/** "What is not covered?", and not "What if I am not happy?". */
function asksWhatIsNot({ own }: Passage): boolean {
  if (!own.has(C.which)) return false;
  if (own.any(C.dissatisfied, C.technical, C.notdelivered, C.likeness, C.corrupt, C.download, C.unused)) return false;
  return (
    own.any(C.nonrefund, C.refusal, C.ineligible) ||
    (own.has(C.not) && own.any(C.refund, C.exit, C.eligible, C.applies, C.guarantee, C.giveback))
  );
}

/** "What ends it? … And what doesn't?": a short question that turns an earlier one around. */
function turnsAround(page: Page, { clause, index, own }: Passage): boolean {
  if (clause.end - clause.start > SHORT_TURN || !own.has(C.not)) return false;
  for (let at = index - 1; at >= Math.max(0, index - TURN_REACH); at -= 1) {
    const before = page.passages[at];
    if (before?.clause.kind === 'question') return before.own.any(C.ineligible, C.ends, C.harms);
  }
  return false;
}

const SHORT_TURN = 26;
const TURN_REACH = 8;

/** The tick or cross that opens the line. */
function signOf(page: Page, { clause }: Passage): 'yes' | 'no' | undefined {
  let at = clause.start - 1;
  while (at >= 0 && clause.start - at < 4 && (page.codes[at] === 0x20 || page.codes[at] === 0xfe0f)) at -= 1;
  const sign = page.codes[at] ?? 0;
  // The no-entry sign is one of a pair.
  if (CROSSES.has(sign) || (sign === 0xdeab && page.codes[at - 1] === 0xd83d)) return 'no';
  return TICKS.has(sign) ? 'yes' : undefined;
}

const CROSSES: ReadonlySet<number> = new Set([0x274c, 0x2717, 0x2718, 0x2715, 0x2716, 0x26d4, 0x274e]);
const TICKS: ReadonlySet<number> = new Set([0x2705, 0x2713, 0x2714, 0x2611]);

/** "Nehmen Sie ihn an, erlischt der Anspruch": something is accepted, and what it is was offered right before. */
function takenFromBefore(page: Page, passage: Passage): VoidingAct | undefined {
  const { own, clause, index, durations } = passage;
  if (durations.length > 0 || own.any(...OBJECTS)) return undefined;
  const denials = hitsOf(passage, C.ineligible, C.nonrefund, C.refusal, C.final);
  if (!hitsOf(passage, C.accepting).some((hit) => denials.some((denial) => hit.end <= denial.start))) return undefined;
  for (let at = index - 1; at >= Math.max(0, index - OFFER_REACH); at -= 1) {
    const before = page.passages[at];
    if (before === undefined || clause.line - before.clause.line > 1) return undefined;
    if (before.own.any(C.redo, C.retrain, C.remake)) return 'redo-accepted';
    if (before.own.any(C.creditback, C.editcredits) || (before.own.has(C.gratis) && before.own.has(C.credits)))
      return 'credits-accepted';
  }
  return undefined;
}

const OFFER_REACH = 2;
const OBJECTS: readonly Concept[] = [
  C.taste,
  C.dissatisfied,
  C.may,
  C.redo,
  C.retrain,
  C.remake,
  C.credits,
  C.preview,
  C.download,
  C.redoaccepted,
  C.creditsaccepted,
  C.previewapproved,
];

/** "No refund once it is made, but we redo it until you have one to share": what is offered instead refuses nothing. */
function behindOffer(passage: Passage, concept: Concept): boolean {
  const ours = hitsOf(passage, C.we);
  const turns = hitsOf(passage, C.but).filter((but) =>
    ours.some((we) => we.start >= but.end && we.start - but.end <= 2),
  );
  return turns.length > 0 && hitsOf(passage, concept).every((hit) => turns.some((turn) => turn.end <= hit.start));
}

/** "No: exported videos are yours": the "no" answers a question, and what follows it is no refusal of its own. */
function saidNo(page: Page, { clause, ownPolarity, own }: Passage): boolean {
  const lead = page.passages[clause.leads[0] ?? -1];
  if (ownPolarity === 'denies' || lead === undefined || lead.clause.kind !== 'lead') return false;
  // What was asked may itself be about the refund: then the "no" refuses it.
  if (own.any(C.cond, C.refund) || lead.own.any(C.refund, C.exit, C.nonrefund, C.guarantee, C.eligible)) return false;
  if (lead.own.any(C.cond, C.usevoid, C.spent, C.download)) return false;
  // "Why not: downloaded pictures", "Never: ..." refuse what they name.
  if (lead.own.has(C.reason)) return false;
  return hitsOf(lead, C.not).some(
    (hit) => hit.end >= lead.clause.end && (hit.start > lead.clause.start || hit.end - hit.start <= SHORT_NO),
  );
}

const SHORT_NO = 4;

/** "You have not chosen the redo": a point of a list that says what was not done is a condition, whatever its heading. */
function isBareCondition(passage: Passage): boolean {
  const { own, clause, ownPolarity, durations } = passage;
  if (!clause.item || ownPolarity !== 'neither' || clause.end - clause.start > SHORT_CONDITION) return false;
  if (own.any(C.technical, C.notdelivered, C.dissatisfied, C.likeness, C.corrupt, C.needless)) return false;
  // "Deleted nothing" is one; "what was not fetched is deleted after a month" tells how long files are kept.
  if (own.has(C.delete)) return durations.length === 0;
  return !own.has(C.expire) && own.any(C.redoaccepted, C.previewapproved, C.favorite, C.nodownload);
}

const SHORT_CONDITION = 110;

/** "Saved to your device" is a download by another name. */
function savedIsDownloaded(page: Page, passage: Passage): boolean {
  const downloads = hitsOf(passage, C.download, C.nodownload);
  const lists = hitsOf(passage, C.range);
  return hitsOf(passage, C.save).every((hit) =>
    downloads.some((other) => {
      const from = Math.min(hit.end, other.end);
      const to = Math.max(hit.start, other.start);
      return (
        to - from <= SAVED_TO &&
        !page.codes.subarray(from, Math.max(from, to)).includes(0x2c) &&
        !lists.some((list) => list.start >= from && list.end <= to)
      );
    }),
  );
}

/** "Saved a picture of the set to your device": the place stands a little apart. */
const SAVED_TO = 26;

/** "The unused days are credited": time that was left over, and nothing that had to stay whole. */
function unusedTime(passage: Passage): boolean {
  const times = hitsOf(passage, C.day, C.week, C.month);
  return hitsOf(passage, C.unused).every((hit) =>
    times.some((time) => time.start >= hit.end && time.start - hit.end <= 1),
  );
}

/** "Files can be downloaded for 30 days and are then deleted": how long something is kept, and no word of money. */
function keepsFiles({ own, polarity, ownPolarity, clause }: Passage): boolean {
  if (polarity === 'denies' && ownPolarity !== 'denies') return false;
  // "What was not downloaded is deleted after 30 days", where nothing over it makes it a condition.
  const left = own.has(C.nodownload) && !(own.has(C.delete) && clause.leads.length === 0);
  return (
    (own.any(C.expire, C.delete) || !own.any(C.cond, C.not)) &&
    own.any(C.day, C.week, C.month, C.hour) &&
    own.any(C.delete, C.download) &&
    !own.any(C.refund, C.exit, C.guarantee, C.nonrefund, C.withdrawal, C.only, C.eligible) &&
    !left
  );
}

/** A point of a list of what is not refunded. */
function underRefusal(page: Page, { clause, ownPolarity }: Passage): boolean {
  if (ownPolarity !== 'neither') return false;
  const lead = page.passages[clause.leads[0] ?? -1];
  if (!clause.item || lead === undefined || lead.clause.kind === 'question') return false;
  // "No refunds" over a paragraph refuses everything: how things are made is no case of it.
  if (lead.clause.kind === 'heading' && !lead.own.has(C.cond) && !opensList(page, lead) && endsAsSentence(page, clause))
    return false;
  return lead.own.any(C.nonrefund, C.refusal);
}

function opensList({ codes }: Page, { clause }: Passage): boolean {
  return codes[clause.end - 1] === COLON;
}

const COLON = 0x3a;

function endsAsSentence({ codes }: Page, { start, end }: Passage['clause']): boolean {
  const last = codes[end - 1] ?? 0;
  return end - start > SENTENCE && (last === 0x2e || last === 0x3002);
}

/** Longer than a point of a list that ends with a full stop. */
const SENTENCE = 60;

/** "First order only. Nothing downloaded.": a sentence that is no more than what was not done. */
function isFragment({ clause, hits }: Passage): boolean {
  return (
    clause.kind === 'statement' &&
    clause.end - clause.start <= FRAGMENT &&
    hits.some((hit) => hit.start === clause.start && hit.concept === C.not)
  );
}

const FRAGMENT = 40;

/** A short line that names nothing but a stage of the order, and the refusal under it. */
function isStage({ clause, own, ownPolarity }: Passage, under: Passage): boolean {
  return (
    ownPolarity === 'neither' &&
    clause.end - clause.start <= SHORT_HEADING &&
    clause.kind !== 'question' &&
    under.clause.line === clause.line + 1 &&
    under.ownPolarity === 'denies' &&
    !own.any(C.not, C.only, C.upload) &&
    !under.own.any(C.cond, C.usevoid, C.download)
  );
}

const PERMISSION_REACH = 14;

/** "You can download them for 30 days": what a buyer is free to do. */
function mayDownload(passage: Passage): boolean {
  const { own } = passage;
  // "You may keep what you downloaded"
  if (
    own.has(C.keeps) &&
    own.has(C.may) &&
    own.any(C.imageunit, C.exported) &&
    !own.any(C.nonrefund, C.refund, C.cond, C.final)
  )
    return true;
  const leave = hitsOf(passage, C.may);
  if (mayStillDownload(passage)) return true;
  if (own.any(C.only, C.nodownload, C.ends, C.ineligible, C.nonrefund)) return false;
  // "Feel free to download them and look at them in full size": the first word of several is what is free.
  return hitsOf(passage, C.download)
    .slice(0, 1)
    .some((hit) => leave.some((may) => Math.max(hit.start - may.end, may.start - hit.end) <= PERMISSION_REACH));
}

/** "No generation was started": unused is what was not made. */
function isNothingMade(passage: Passage): boolean {
  const nothing = hitsOf(passage, C.nogen);
  return hitsOf(passage, C.unused).every((hit) =>
    nothing.some((other) => other.start < hit.end && hit.start < other.end),
  );
}

/** "We may delete the recording and keep the fee": the seller deletes. */
function isSellersDeletion(passage: Passage): boolean {
  const we = hitsOf(passage, C.we);
  return (
    passage.own.has(C.delete) &&
    hitsOf(passage, C.delete).every((hit) => we.some(({ end }) => end <= hit.start && hit.start - end <= SELLER))
  );
}

const SELLER = 8;

/** "The order is closed, though you can still download the proofs" */
function mayStillDownload(passage: Passage): boolean {
  const said = [hitsOf(passage, C.may), hitsOf(passage, C.still)];
  return (
    passage.own.has(C.download) &&
    hitsOf(passage, C.download).every((hit) =>
      said.every((words) => words.some(({ start, end }) => start < hit.start && hit.start - end <= 1)),
    )
  );
}

/** "Goods that can be downloaded": what may be done, and not what was. */
function isPossible(passage: Passage): boolean {
  const leave = hitsOf(passage, C.may);
  return hitsOf(passage, C.download).every((hit) =>
    leave.some((may) => may.end <= hit.start && hit.start - may.end <= 1),
  );
}

const MAKING_REACH = 26;

/** A "not" with something made a little after it, where nothing says that it could not be made. */
function makesNothing(page: Page, passage: Passage): boolean {
  const { own } = passage;
  if (own.any(C.technical, C.notdelivered, C.dissatisfied, C.likeness, C.corrupt, C.unused, C.trainstarted))
    return false;
  if (own.has(C.genstarted) && !own.has(C.begin)) return false;
  // "No download has been made" is nothing downloaded, and "no request was made" nothing asked.
  const others = hitsOf(passage, C.download, C.request, C.refund, C.purchase, C.money, C.we);
  const taken = hitsOf(passage, C.download);
  return hitsOf(passage, C.not).some((not) =>
    hitsOf(passage, C.generation, C.makes).some(
      (hit) =>
        !taken.some((other) => other.start < hit.end && hit.start < other.end) &&
        hit.start >= not.end &&
        hit.start - not.end <= MAKING_REACH &&
        !isLate(passage, hit) &&
        !others.some((other) => other.start >= not.end && other.start <= hit.start) &&
        !page.codes.subarray(not.end, hit.start).includes(0x2c),
    ),
  );
}

/** "After 50 generations", "over 20 credits": a when or a bound, a number, and what was bought. */
function countsUse(passage: Passage): boolean {
  if (passage.own.any(C.upload, C.likeness, C.corrupt, C.quality, C.technical, C.notdelivered)) return false;
  const bounds = hitsOf(passage, C.after, C.atmost);
  const goods = hitsOf(passage, C.credits, C.imageunit, C.videounit);
  return passage.hits.some(
    (number) =>
      number.concept > NUMERAL_BASE + 1 &&
      bounds.some((bound) => bound.end <= number.start && number.start - bound.end <= 2) &&
      goods.some((good) => good.start >= number.end && good.start - number.end <= 2),
  );
}

const SOME_REACH = 44;

/** "Once a render was made", "after the first page has been converted": a when, and something made a little behind it. */
function makesSome(page: Page, passage: Passage): boolean {
  const { own } = passage;
  if (!own.has(C.makes)) return false;
  const counted = own.any(C.imageunit, C.videounit, C.minuteunit, C.wordunit);
  const numbered = passage.hits.some((hit) => hit.concept === NUMERAL_BASE + 1);
  if (!counted && !numbered) return false;
  if (own.any(C.quality, C.dissatisfied, C.technical, C.likeness, C.custom, C.training, C.upload)) return false;
  const others = hitsOf(passage, C.download, C.request, C.refund, C.purchase, C.money, C.not, C.edit);
  return hitsOf(passage, C.cond, C.after, C.thereafter).some((when) =>
    hitsOf(passage, C.makes).some(
      (hit) =>
        hit.start >= when.end &&
        hit.start - when.end <= SOME_REACH &&
        !others.some((other) => other.start >= when.end && other.start <= hit.start) &&
        !page.codes.subarray(when.end, hit.start).includes(0x2c),
    ),
  );
}

/** "Unused credits are not refunded either": with them refused, no use ends anything. */
export function refusesAlike(page: Page, passage: Passage): boolean {
  if (passage.own.any(C.only, C.cond, C.but)) return false;
  const exceptions = hitsOf(passage, C.except);
  return hitsOf(passage, C.unused).some((hit) =>
    exceptions.every((exception) => closesBefore(page, passage, exception, hit.start)),
  );
}

/** "The gallery must be intact: nothing downloaded, nothing deleted": what is whole here are pictures. */
function keepsPictures({ own }: Passage): boolean {
  return own.any(C.nodownload, C.delete) && !own.any(C.credits, C.usevoid, C.use, C.spent);
}

/** "Provided that you have not used any", "only when nothing was spent": the proviso first, then what must be whole. */
function providesUnused(passage: Passage): boolean {
  const { own } = passage;
  const made = bareNogen(passage) && !own.has(C.genstarted);
  if (!own.has(C.only) || !(own.has(C.unused) || made) || keepsPictures(passage)) return false;
  if (own.any(C.expire, C.technical, C.parcel, C.partial, C.giveback)) return false;
  return hitsOf(passage, C.only).some((only) =>
    hitsOf(passage, C.unused, C.nogen).some((hit) => hit.start >= only.end),
  );
}

/** "May not be altered, moved or refunded": the act is one of the things refused, and brings no refusal about. */
function isRefusedItself(passage: Passage, concept: Concept): boolean {
  const lists = hitsOf(passage, C.nonrefund).filter((hit) =>
    hitsOf(passage, C.not).some((not) => not.start === hit.start),
  );
  return hitsOf(passage, concept).every((hit) => lists.some((list) => list.start <= hit.start && hit.end < list.end));
}

/** "As production begins at once, nothing is refunded": why, and not when. */
function isReason(passage: Passage, concept: Concept): boolean {
  // "Because you see a preview, orders are final once you have approved it": the "once" tells when after all.
  const turns = hitsOf(passage, C.final, C.nonrefund);
  if (
    hitsOf(passage, C.cond).some((when) => turns.some((turn) => turn.end <= when.start + 5 && turn.start < when.start))
  )
    return false;
  const reasons = hitsOf(passage, C.because);
  return hitsOf(passage, concept).every((hit) =>
    reasons.some((reason) => reason.start < hit.end && reason.end - 24 < hit.start),
  );
}

/** "Orders with deleted images": the act stands right beside what it was done to. */
function namesPictures(passage: Passage, concept: Concept): boolean {
  const units = hitsOf(passage, C.imageunit);
  return hitsOf(passage, concept).some((hit) =>
    units.some((unit) => unit.start >= hit.end && unit.start - hit.end <= 2),
  );
}

/** "Shared logins and team seats": what is shared is a way in, and no picture. */
function sharesAccess(passage: Passage): boolean {
  if (passage.own.has(C.imageunit)) return false;
  const ways = hitsOf(passage, C.seat);
  return hitsOf(passage, C.share).every((hit) =>
    ways.some((way) => Math.max(way.start - hit.end, hit.start - way.end) <= ACCESS_REACH),
  );
}

const ACCESS_REACH = 18;

/** "You may still dispute the charge": what a buyer is free to do. */
function mayDispute(passage: Passage): boolean {
  const leave = hitsOf(passage, C.may, C.still);
  return hitsOf(passage, C.chargeback).every((hit) =>
    leave.some((may) => may.end <= hit.start && hit.start - may.end <= PERMISSION_REACH),
  );
}

/** "To keep chargebacks down we may refund any order": what the seller does something for. */
function isAim(passage: Passage, concept: Concept): boolean {
  const [first] = hitsOf(passage, C.range);
  if (first?.start !== passage.clause.start) return false;
  const ours = hitsOf(passage, C.we);
  return hitsOf(passage, concept).every(
    (hit) => hit.start - first.end <= AIM_REACH && ours.some((we) => we.start >= hit.end),
  );
}

const AIM_REACH = 40;

/** "A dispute forfeits the refund", and not "whoever disputes is barred from further purchases". */
function costsMoney({ own, all }: Passage): boolean {
  return (
    all.any(C.refund, C.nonrefund, C.exit, C.guarantee, C.eligible, C.final, C.withdrawal, C.limit, C.cond) ||
    !own.any(C.purchase, C.account)
  );
}

/** Stands in one sentence, or between one blank line and the next, with a clause that grants a refund. */
function besideGrant(page: Page, passage: Passage): boolean {
  for (const step of [-1, 1]) {
    const other = page.passages[passage.index + step];
    if (other !== undefined && other.clause.sentence === passage.clause.sentence && other.polarity === 'grants')
      return true;
  }
  return false;
}

function mayVoidByDownload(page: Page, passage: Passage): boolean {
  const { own, all } = passage;
  if (!own.has(C.download) || own.has(C.others) || keepsFiles(passage) || mayDownload(passage)) return false;
  if (isAfterRefund(page, passage) || isInstruction(page, passage, C.download)) return false;
  if (own.any(C.expire, C.technical, C.notdelivered, C.corrupt)) return false;
  if (own.has(C.nodownload)) return page.spoken.has(C.refund);
  // "Download them before then": an advice.
  const advises = hitsOf(passage, C.download).every((hit) => hit.start === passage.clause.start);
  if (advises && !own.any(C.ends, C.ineligible, C.nonrefund, C.final)) return false;
  const next = page.passages[passage.index + 1];
  const prior = page.passages[passage.index - 1];
  // "You downloaded some? You still get your money."
  if (passage.clause.kind === 'question' && next !== undefined && next.polarity !== 'denies') {
    if (next.own.any(C.harmless, C.still, C.yes)) return false;
  }
  const conditional =
    own.any(C.cond, C.only, C.before, C.ineligible, C.ends, C.accepting) ||
    denies(page, passage) ||
    passage.clause.kind === 'question';
  if (!conditional) return false;
  if (own.any(C.ends, C.ineligible, C.only, C.cond) || denies(page, passage))
    return page.spoken.any(C.refund, C.exit, C.guarantee);
  return (
    all.any(C.refund, C.guarantee, C.ineligible, C.nonrefund, C.eligible, C.exit) ||
    (passage.clause.kind === 'question' && next?.own.any(C.refund, C.nonrefund, C.keeps) === true) ||
    (prior?.clause.sentence === passage.clause.sentence && prior.own.any(C.refund, C.nonrefund, C.exit))
  );
}

/** Says "not", and not only of something listed: "without watermark, with unlimited downloads". */
function denies({ codes }: Page, passage: Passage): boolean {
  const lacking = hitsOf(passage, C.lacking);
  return hitsOf(passage, C.not).some((not) => {
    const lacks = lacking.find(({ start }) => start === not.start);
    return (
      lacks === undefined ||
      !hitsOf(passage, C.download).every(
        ({ start }) => start > lacks.end && codes.subarray(lacks.end, start).some(isComma),
      )
    );
  });
}

function acceptsRedo(passage: Passage): boolean {
  const credits = hitsOf(passage, C.creditsaccepted);
  return hitsOf(passage, C.redoaccepted).some(
    (hit) => !credits.some((other) => other.start <= hit.start && hit.end < other.end),
  );
}

const NEGATION_REACH = 70;

/** Whether a "not", "no" or "none" stands a little before the place, in the same breath. */
function isNegated(passage: Passage, at: number): boolean {
  const turns = hitsOf(passage, C.but, C.except);
  const turnsOn = hitsOf(passage, C.after);
  return hitsOf(passage, C.not).some(
    (hit) =>
      hit.end <= at &&
      !turnsOn.some((turn) => turn.start >= hit.end && turn.end <= at) &&
      at - hit.end <= NEGATION_REACH &&
      !turns.some((turn) => turn.start > hit.end && turn.end <= at),
  );
}

/** "The generated images may not be downloaded": the word beside a picture tells which one is meant. */
function onlyDescribes(passage: Passage, concept: Concept): boolean {
  if (concept !== C.genstarted) return false;
  // "Once the month has begun"
  const periods = hitsOf(passage, C.idle, C.month);
  if (
    periods.length > 0 &&
    hitsOf(passage, concept).every((hit) =>
      periods.some((period) => period.start < hit.end && hit.start < period.end && period.end > hit.end),
    )
  )
    return true;
  // "Once your refund has been processed"
  const asked = hitsOf(passage, C.refund, C.request);
  if (hitsOf(passage, concept).every((hit) => asked.some((other) => hit.start < other.start && other.end < hit.end)))
    return true;
  // "Once the training of the model has started": one start, not two.
  const training = hitsOf(passage, C.trainstarted);
  // "You ask that work begins at once, and lose the right when the training starts": what follows the "when" counts.
  const turns = hitsOf(passage, C.cond);
  if (
    training.length > 0 &&
    hitsOf(passage, C.genstarted).every((hit) =>
      turns.some((turn) => turn.start >= hit.end && training.some((other) => other.start >= turn.end)),
    )
  )
    return true;
  if (
    training.length > 0 &&
    hitsOf(passage, C.genstarted).every((hit) =>
      training.some((other) => other.start <= hit.end + 2 && hit.start <= other.end + 2),
    )
  )
    return true;
  // "Approving the sample starts the production"
  if (passage.own.has(C.previewapproved)) return true;
  // Where no space stands between words, "生成された画像" names a picture by itself.
  const near = passage.own.has(C.download) ? 1 : 0;
  const units = hitsOf(passage, C.imageunit);
  return hitsOf(passage, concept).every((hit) =>
    units.some((unit) => unit.start >= hit.end && unit.start - hit.end <= near),
  );
}

const BEHIND = 10;

/** "生成を開始していない", "die Generierung nicht gestartet haben": the "not" stands inside the words or right behind them. */
function isNegatedBehind(page: Page, passage: Passage, act: Hit): boolean {
  // "Edited no picture", "favourited none"
  const wide = (page.codes[act.start] ?? 0) >= CJK;
  const far = wide ? BEHIND : passage.own.any(C.atmost, C.exceed, C.under) ? 0 : 1;
  // "生成された写真に満足いただけない": what is not there is the contentment.
  const others = wide ? hitsOf(passage, C.dissatisfied, C.likeness, C.technical) : [];
  return hitsOf(passage, C.not).some(
    (hit) =>
      hit.start >= act.start &&
      hit.start <= act.end + far &&
      hit.end > act.start &&
      !others.some((other) => other.start >= act.end && other.start <= hit.start),
  );
}

const CJK = 0x3000;

/** Names the start itself as what has not come: "the generation has not been started". */
function startsNothing(passage: Passage): boolean {
  const none = hitsOf(passage, C.nogen);
  return hitsOf(passage, C.genstarted).some((hit) =>
    none.some((other) => other.start < hit.end && hit.start < other.end),
  );
}

/** Speaks of use, and not only of what was left unused. */
function usesUp(passage: Passage): boolean {
  // A voucher is redeemed and a picture used in public: neither uses anything up.
  if (passage.own.has(C.storecredit) && !passage.own.has(C.credits)) return false;
  // "Downloaded, published or used": a picture that is used is no credit spent.
  const { own } = passage;
  if (own.has(C.imageunit) && own.has(C.share) && own.any(C.download, C.edit) && !own.has(C.credits)) return false;
  // "Tapped Generate" begins a generation, and is no use besides.
  const unused = hitsOf(passage, C.unused, C.partialuse, C.edit, C.share, C.genstarted, C.trainstarted);
  // "After the free trial was used"
  const trials = hitsOf(passage, C.trial);
  // "Bonus credits are used last and never refunded": nothing was paid for them.
  const free = hitsOf(passage, C.gratis);
  const credits = hitsOf(passage, C.credits);
  if (
    credits.length > 0 &&
    credits.every((hit) => free.some((gift) => gift.end <= hit.start && hit.start - gift.end <= FREE_REACH))
  )
    return false;
  return hitsOf(passage, C.usevoid).some(
    (use) =>
      !unused.some((hit) => hit.start <= use.end && use.start <= hit.end) &&
      !trials.some((trial) => trial.end <= use.start && use.start - trial.end <= TRIAL_REACH),
  );
}

const FREE_REACH = 3;
const TRIAL_REACH = 8;

/** "If they were not generated within two hours": ours to do, and late. */
function isLate(passage: Passage, made: Hit): boolean {
  if (!passage.own.any(C.hour, C.minuteunit)) return false;
  return hitsOf(passage, C.within).some((within) => within.start >= made.end && within.start - made.end <= 2);
}

/** Nothing generated, and not merely nothing downloaded. */
function bareNogen(passage: Passage): boolean {
  if (passage.own.has(C.trainstarted)) return false;
  const inside = hitsOf(passage, C.nodownload, C.download);
  return hitsOf(passage, C.nogen).some(
    (hit) => !inside.some((other) => other.start <= hit.end && hit.start <= other.end) && !isLate(passage, hit),
  );
}

/** "Used credits are subtracted", "some used: a part is paid back": use costs money but does not end the refund. */
export function onlyReducesIt({ own, all, polarity }: Passage): boolean {
  if (polarity === 'denies' && !(own.has(C.partial) && own.has(C.refund) && !own.any(C.nonrefund, C.refusal, C.final)))
    return false;
  if (own.has(C.still) && all.any(C.genstarted, C.usevoid)) return true;
  return (
    own.any(C.usevoid, C.use) &&
    own.any(C.deduct, C.partial) &&
    own.any(C.deduct, C.usevoid) &&
    !own.has(C.unused) &&
    (own.has(C.deduct) || !own.any(C.under, C.atmost))
  );
}

const RELATIVE_REACH = 14;

/** "The refund covers the credits that you have not used": which credits, and no condition. */
function namesUnused(passage: Passage): boolean {
  if (passage.own.any(C.only, C.cond, C.full)) return false;
  const credits = hitsOf(passage, C.credits);
  const refunds = hitsOf(passage, C.refund);
  return hitsOf(passage, C.unused).some((unused) =>
    credits.some(
      (credit) =>
        credit.end <= unused.start &&
        unused.start - credit.end <= RELATIVE_REACH &&
        refunds.some(
          (refund) =>
            refund.end <= credit.start &&
            !hitsOf(passage, C.within).some((hit) => hit.start >= refund.end && hit.end <= credit.start),
        ),
    ),
  );
}

/** "We refund the unused credits": what was used is not paid back, yet it does not end the refund. */
export function partialOnly(passage: Passage): boolean {
  if (namesUnused(passage)) return true;
  if (!passage.own.has(C.partial) || passage.own.has(C.full)) return false;
  const unused = hitsOf(passage, C.unused);
  return hitsOf(passage, C.partial).some(
    (part) => !unused.some((hit) => hit.start <= part.start && part.end <= hit.end),
  );
}
