// How an act is named in a clause: denied, asked for, permitted, given as a reason, or a word for something else.

import type { VoidingAct } from '../../policy/terms';
import { hitsOf, type Page, type Passage } from '../page/page';
import { C, type Concept, type Hit } from '../text/concepts';

const UNTIL_REACH = 34;

/** "until you edit", "after deleting": the act is named right behind the word that tells when. */
export function follows(passage: Passage, when: Concept, concept: Concept): boolean {
  const acts = hitsOf(passage, concept);
  if (acts.length === 0) return false;
  return hitsOf(passage, when).some((word) =>
    acts.some((act) => act.start >= word.end && act.start - word.end <= UNTIL_REACH),
  );
}

/** "Not after a download": the "not" stands right before the "after", and the act right behind it. */
export function notAfter(passage: Passage, concept: Concept): boolean {
  const nots = hitsOf(passage, C.not);
  const acts = hitsOf(passage, concept);
  return hitsOf(passage, C.after).some(
    (after) =>
      nots.some((not) => not.end <= after.start && after.start - not.end <= 2) &&
      acts.some((act) => act.start >= after.end && act.start - after.end <= UNTIL_REACH),
  );
}

/** "Until the work begins", "生成を始める前": what must not have come yet, beside the word that says so. */
export function reaches(page: Page, passage: Passage, concept: Concept): boolean {
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
export function allAfterException(page: Page, passage: Passage, concept: Concept): boolean {
  const exceptions = hitsOf(passage, C.except);
  return (
    exceptions.length > 0 &&
    hitsOf(passage, concept).every((hit) =>
      exceptions.some((exception) => exception.end <= hit.start && !closesBefore(page, passage, exception, hit.start)),
    )
  );
}

/** "Other than that, used credits are not refunded": an exception that opens the clause ends at its comma. */
export function closesBefore(page: Page, passage: Passage, exception: Hit, place: number): boolean {
  if (exception.start > passage.clause.start + 2) return false;
  for (let at = exception.end; at < place; at += 1)
    if (page.codes[at] === 0x2c || page.codes[at] === 0x3001) return true;
  return false;
}

/** Whether a "not", "no" or "none" stands a little before the place, in the same breath. */
export function isNegated(passage: Passage, at: number): boolean {
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

const NEGATION_REACH = 70;

/** "生成を開始していない", "die Generierung nicht gestartet haben": the "not" stands inside the words or right behind them. */
export function isNegatedBehind(page: Page, passage: Passage, act: Hit): boolean {
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

const BEHIND = 10;

const CJK = 0x3000;

/** "The generated images may not be downloaded": the word beside a picture tells which one is meant. */
export function onlyDescribes(passage: Passage, concept: Concept): boolean {
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

/** "As production begins at once, nothing is refunded": why, and not when. */
export function isReason(passage: Passage, concept: Concept): boolean {
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

/** "May not be altered, moved or refunded": the act is one of the things refused, and brings no refusal about. */
export function isRefusedItself(passage: Passage, concept: Concept): boolean {
  const lists = hitsOf(passage, C.nonrefund).filter((hit) =>
    hitsOf(passage, C.not).some((not) => not.start === hit.start),
  );
  return hitsOf(passage, concept).every((hit) => lists.some((list) => list.start <= hit.start && hit.end < list.end));
}

/** "To keep chargebacks down we may refund any order": what the seller does something for. */
export function isAim(passage: Passage, concept: Concept): boolean {
  const [first] = hitsOf(passage, C.range);
  if (first?.start !== passage.clause.start) return false;
  const ours = hitsOf(passage, C.we);
  return hitsOf(passage, concept).every(
    (hit) => hit.start - first.end <= AIM_REACH && ours.some((we) => we.start >= hit.end),
  );
}

const AIM_REACH = 40;

/** "You may still dispute the charge": what a buyer is free to do. */
export function mayDispute(passage: Passage): boolean {
  const leave = hitsOf(passage, C.may, C.still);
  return hitsOf(passage, C.chargeback).every((hit) =>
    leave.some((may) => may.end <= hit.start && hit.start - may.end <= PERMISSION_REACH),
  );
}

export const PERMISSION_REACH = 14;

/** "Orders with deleted images": the act stands right beside what it was done to. */
export function namesPictures(passage: Passage, concept: Concept): boolean {
  const units = hitsOf(passage, C.imageunit);
  return hitsOf(passage, concept).some((hit) =>
    units.some((unit) => unit.start >= hit.end && unit.start - hit.end <= 2),
  );
}

/** "Shared logins and team seats", "forward the proof to help@…": what is shared is a way in, or it is shared with the seller. */
export function sharesElse({ codes }: Page, passage: Passage): boolean {
  const ours = hitsOf(passage, C.we);
  const toUs = hitsOf(passage, C.share).every(
    ({ end }) =>
      codes.subarray(end, Math.min(passage.clause.end, end + TO_US)).includes(AT_SIGN) ||
      ours.some(({ start }) => start >= end && start - end <= WITH_US),
  );
  if (toUs) return passage.own.has(C.share);
  if (passage.own.has(C.imageunit)) return false;
  const ways = hitsOf(passage, C.seat);
  return hitsOf(passage, C.share).every((hit) =>
    ways.some((way) => Math.max(way.start - hit.end, hit.start - way.end) <= ACCESS_REACH),
  );
}

const ACCESS_REACH = 18;
const AT_SIGN = 0x40;
const TO_US = 40;
/** Room for "it with". */
const WITH_US = 10;

/** "No refund once it is made, but we redo it until you have one to share": what is offered instead refuses nothing. */
export function behindOffer(passage: Passage, concept: Concept): boolean {
  const ours = hitsOf(passage, C.we);
  const turns = hitsOf(passage, C.but).filter((but) =>
    ours.some((we) => we.start >= but.end && we.start - but.end <= 2),
  );
  return turns.length > 0 && hitsOf(passage, concept).every((hit) => turns.some((turn) => turn.end <= hit.start));
}

/** "A dispute forfeits the refund", and not "whoever disputes is barred from further purchases". */
export function costsMoney({ own, all }: Passage): boolean {
  return (
    all.any(C.refund, C.nonrefund, C.exit, C.guarantee, C.eligible, C.final, C.withdrawal, C.limit, C.cond) ||
    !own.any(C.purchase, C.account)
  );
}

/** "We may delete the recording and keep the fee": the seller deletes. */
export function isSellersDeletion(passage: Passage): boolean {
  const we = hitsOf(passage, C.we);
  return (
    passage.own.has(C.delete) &&
    hitsOf(passage, C.delete).every((hit) => we.some(({ end }) => end <= hit.start && hit.start - end <= SELLER))
  );
}

const SELLER = 8;

/** "Once you approve the proof, the book goes into production": the work follows from an approval and is no act besides it. */
export function followsApproval(page: Page, passage: Passage): boolean {
  return passage.all.any(C.previewapproved, C.approve) && page.spoken.has(C.previewapproved);
}

/** "Nehmen Sie ihn an, erlischt der Anspruch": something is accepted, and what it is was offered right before. */
export function takenFromBefore(page: Page, passage: Passage): VoidingAct | undefined {
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

export function acceptsRedo(passage: Passage): boolean {
  const credits = hitsOf(passage, C.creditsaccepted);
  return hitsOf(passage, C.redoaccepted).some(
    (hit) => !credits.some((other) => other.start <= hit.start && hit.end < other.end),
  );
}
