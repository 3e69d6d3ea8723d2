// What is said of use: credits spent, something made, something that must be whole, or a part that is paid back.

import { hitsOf, type Page, type Passage } from '../page/page';
import { C, type Hit } from '../text/concepts';
import { NUMERAL_BASE } from '../text/lexicon';
import { EVERY } from './named-acts';
import { closesBefore } from './wording';

/** Speaks of use, and not only of what was left unused. */
export function usesUp(passage: Passage): boolean {
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

/** "After 50 generations", "over 20 credits": a when or a bound, a number, and what was bought. */
export function countsUse(passage: Passage): boolean {
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

/** "Once a render was made", "after the first page has been converted": a when, and something made a little behind it. */
export function makesSome(page: Page, passage: Passage): boolean {
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

const SOME_REACH = 44;

/** A "not" with something made a little after it, where nothing says that it could not be made. */
export function makesNothing(page: Page, passage: Passage): boolean {
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

const MAKING_REACH = 26;

/** "If they were not generated within two hours": ours to do, and late. */
function isLate(passage: Passage, made: Hit): boolean {
  if (!passage.own.any(C.hour, C.minuteunit)) return false;
  return hitsOf(passage, C.within).some((within) => within.start >= made.end && within.start - made.end <= 2);
}

/** Nothing generated, and not merely nothing downloaded. */
export function bareNogen(passage: Passage): boolean {
  if (passage.own.has(C.trainstarted)) return false;
  const inside = hitsOf(passage, C.nodownload, C.download);
  return hitsOf(passage, C.nogen).some(
    (hit) => !inside.some((other) => other.start <= hit.end && hit.start <= other.end) && !isLate(passage, hit),
  );
}

/** Names the start itself as what has not come: "the generation has not been started". */
export function startsNothing(passage: Passage): boolean {
  const none = hitsOf(passage, C.nogen);
  return hitsOf(passage, C.genstarted).some((hit) =>
    none.some((other) => other.start < hit.end && hit.start < other.end),
  );
}

/** "No generation was started": unused is what was not made. */
export function isNothingMade(passage: Passage): boolean {
  const nothing = hitsOf(passage, C.nogen);
  return hitsOf(passage, C.unused).every((hit) =>
    nothing.some((other) => other.start < hit.end && hit.start < other.end),
  );
}

/** "Provided that you have not used any", "only when nothing was spent": the proviso first, then what must be whole. */
export function providesUnused(passage: Passage): boolean {
  const { own } = passage;
  const made = bareNogen(passage) && !own.has(C.genstarted);
  if (!own.has(C.only) || !(own.has(C.unused) || made) || keepsPictures(passage)) return false;
  if (own.any(C.expire, C.technical, C.parcel, C.partial, C.giveback)) return false;
  return hitsOf(passage, C.only).some((only) =>
    hitsOf(passage, C.unused, C.nogen).some((hit) => hit.start >= only.end),
  );
}

/** "The gallery must be intact: nothing downloaded, nothing deleted": what is whole here are pictures. */
function keepsPictures({ own }: Passage): boolean {
  return own.any(C.nodownload, C.delete) && !own.any(C.credits, C.usevoid, C.use, C.spent);
}

/** "The unused days are credited": time that was left over, and nothing that had to stay whole. */
export function unusedTime(passage: Passage): boolean {
  const times = hitsOf(passage, C.day, C.week, C.month);
  return hitsOf(passage, C.unused).every((hit) =>
    times.some((time) => time.start >= hit.end && time.start - hit.end <= 1),
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

/** "It counts as used as soon as you downloaded it": says which act is meant by use. */
export function definesUse(passage: Passage): boolean {
  const { own } = passage;
  if (!own.has(C.cond) || own.has(C.credits) || !EVERY.some(([concept]) => own.has(concept))) return false;
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

/** "We refund the unused credits": what was used is not paid back, yet it does not end the refund. */
export function partialOnly(passage: Passage): boolean {
  if (namesUnused(passage)) return true;
  if (!passage.own.has(C.partial) || passage.own.has(C.full)) return false;
  const unused = hitsOf(passage, C.unused);
  return hitsOf(passage, C.partial).some(
    (part) => !unused.some((hit) => hit.start <= part.start && part.end <= hit.end),
  );
}

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

const RELATIVE_REACH = 14;
