// What a length of time is: one to ask in, one that the money takes, or something else.

import { hasApart, hitsOf, type Page, type Passage } from '../page/page';
import type { Duration } from '../sense/durations';
import { C, type Concept } from '../text/concepts';
import { distance } from './reach';
import { ADJACENT } from './start';

/** `loose`: a window only for want of anything else that the time could be. */
export type Role = 'window' | 'loose' | 'processing' | 'review' | 'other';

export function roleOf(page: Page, passage: Passage, duration: Duration): Role {
  const role = roleFrom(page, passage, duration);
  if (role === 'other' && isDeadline(page, passage)) return 'window';
  return (role === 'window' || role === 'loose') && !isTied(page, passage) && !isDeadline(page, passage)
    ? 'other'
    : role;
}

/** A time is a window only where something ties it to asking for money: its clause, what stands over it, or its neighbours. */
function isTied(page: Page, passage: Passage): boolean {
  const { own, all, clause, index } = passage;
  if (all.any(...MONEY)) return true;
  if (own.any(C.request, C.cancel) && own.any(C.purchase, C.delivery, C.generation, C.renewal)) return true;
  if (isUnderTitle(page) && own.any(C.purchase, C.delivery, C.generation) && own.has(C.within)) return true;
  for (const step of [-1, 1, -2, 2]) {
    const other = page.passages[index + step];
    if (other === undefined) continue;
    if (clause.item && other.clause.line !== clause.line && other.clause.kind !== 'question') continue;
    if (other.own.any(C.refund, C.full, C.guarantee, C.withdrawal, C.redo, C.nonrefund)) return true;
    // "Cash: only for a pack of which nothing is spent. 48 hours, starting at the payment."
    if (step === -1 && other.clause.line === clause.line && other.own.any(C.unused, C.nodownload, C.nogen)) return true;
  }
  return false;
}

const MONEY: readonly Concept[] = [
  C.refund,
  C.full,
  C.guarantee,
  C.nonrefund,
  C.withdrawal,
  C.unused,
  C.nodownload,
  C.nogen,
  C.eligible,
  C.ineligible,
  C.limit,
  C.redo,
  C.exit,
];

/** A short text under a title that speaks of refunds is about them in all its lines. */
export function isUnderTitle(page: Page): boolean {
  const title = page.passages[0];
  return (
    page.size <= WHOLE_PAGE &&
    title?.clause.kind === 'heading' &&
    title.own.any(C.refund, C.guarantee) &&
    title.ownPolarity !== 'denies'
  );
}

export const WHOLE_PAGE = 1_600;

/** One length of time where it stands, and how far the words around it are. */
interface Time {
  readonly page: Page;
  readonly passage: Passage;
  readonly duration: Duration;
  /** What its clause stands under first. */
  readonly lead: Passage | undefined;
  readonly far: (side: 'before' | 'after' | 'either', ...concepts: readonly Concept[]) => number;
  /** To what it may count from. */
  readonly start: number;
  /** To words of paying out, of looking at a request, and of asking. */
  readonly pays: number;
  readonly reviews: number;
  readonly asks: number;
}

/** Each tells what a time is, where it sees that; the first that does is believed. */
const ROLES: readonly ((time: Time) => Role | undefined)[] = [
  ofSomethingElse,
  ofRange,
  ofDayOrEvent,
  ofLimit,
  inAnswer,
  ofPayment,
  ofAsking,
];

function roleFrom(page: Page, passage: Passage, duration: Duration): Role {
  const far: Time['far'] = (side, ...concepts) => distance(page, passage, duration, side, ...concepts);
  const time: Time = {
    page,
    passage,
    duration,
    lead: page.passages[passage.clause.leads[0] ?? -1],
    far,
    start: Math.min(
      far('after', C.purchase, C.delivery, C.renewal),
      far('before', C.purchase, C.delivery, C.renewal) + 8,
    ),
    // "After the generation is completed" is no processing of the refund.
    pays: Math.min(
      far('either', C.payout, C.approve),
      hasApart(passage, C.process, C.generation) ? far('either', C.process) : Number.POSITIVE_INFINITY,
    ),
    // "Three days to decide" is the buyer's time, "can be reversed" the buyer's right.
    reviews: hasApart(passage, C.review, C.exit) ? far('either', C.review) : Number.POSITIVE_INFINITY,
    asks: far('either', C.request, C.guarantee, C.unused, C.nodownload),
  };
  for (const tell of ROLES) {
    const role = tell(time);
    if (role !== undefined) return role;
  }
  return 'other';
}

function isWithin({ far }: Time): boolean {
  return Math.min(far('before', C.within), far('after', C.within)) < 14;
}

/** A trial, a delay, a proof that comes, a stretch of the plan: nobody asks for money in it. */
function ofSomethingElse(time: Time): Role | undefined {
  const { passage, page, duration, far, start } = time;
  const { own } = passage;
  if (own.has(C.others) || bringsPreview(passage)) return 'other';
  // "Writing to us in the first days helps a lot"
  if (own.has(C.chance) && !own.any(C.refund, C.eligible)) return 'other';
  if (far('after', C.trial) < 12) return 'other';
  // "The files were damaged and we could not repair them within 5 days": a trouble lasts, nobody asks.
  if (own.any(...TROUBLE) && !own.any(...ASKED, C.full, C.cancel, C.reason) && start > NEAR) return 'other';
  // "up to three months' worth of fees"
  if (far('after', C.idle) < 3) return 'other';
  if (far('before', C.exceed) < 8 && far('before', C.within) > far('before', C.exceed)) return 'other';
  // "If nothing has come after 24 hours": how long to wait before asking.
  if (far('after', C.after) < 4 && far('after', C.notdelivered) < 20 && start > NEAR) return 'other';
  // "The first month of a plan" is a stretch of the plan, not of time to ask in.
  if (
    duration.unit === 'month' &&
    duration.most === 1 &&
    !hitsOf(passage, C.within).some((hit) => hit.end <= duration.start && duration.start - hit.end < 14) &&
    !page.codes.subarray(duration.start, duration.start + 3).every((code, at) => code === IN_THE[at]) &&
    far('after', C.purchase, C.delivery) > 12
  )
    return 'other';
  return undefined;
}

/** "3 to 5 days", "10 business days": so long the money takes, or somebody looks at the request. */
function ofRange(time: Time): Role | undefined {
  const { page, passage, duration, far, pays, reviews } = time;
  const { own, all } = passage;
  const business = duration.unit === 'business-day';
  if (business || !duration.single) {
    if (duration.ordinal) return untilDay(page, passage, duration) ? 'window' : 'other';
    if (
      business &&
      duration.single &&
      far('before', C.within) < 6 &&
      far('after', C.purchase, C.delivery) < 25 &&
      far('either', C.approve, C.payout) > 30
    )
      return 'window';
    if (!business && duration.unit !== 'day' && duration.unit !== 'week') return 'other';
    if (pays === Number.POSITIVE_INFINITY && reviews === Number.POSITIVE_INFINITY) {
      const refunds = far('either', C.refund);
      if (refunds < NEAR * 2) return 'processing';
      if (all.any(C.approve, C.payout, C.process)) return 'processing';
      // "Stripe needs 5 to 10 business days to show the money."
      return far('either', C.money) < NEAR && !own.any(C.request, C.cancel, C.delivery) ? 'processing' : 'other';
    }
    return pays <= reviews ? 'processing' : 'review';
  }
  return undefined;
}

/** "Day 7", "after 24 hours", "before it ends": a day, or the time to something that happens. */
function ofDayOrEvent(time: Time): Role | undefined {
  const { page, passage, duration, far, start } = time;
  const { own } = passage;
  if (duration.ordinal) return untilDay(page, passage, duration) ? 'window' : 'other';
  if (far('before', C.exceed) < 6 && far('before', C.within) > far('before', C.exceed)) return 'other';
  if (far('before', C.after) < 8 && Math.min(far('before', C.within), far('after', C.within)) > 3) return 'other';
  if (own.has(C.expire) && far('either', C.expire) < Math.min(far('either', C.request, C.refund), start))
    return 'other';
  if (own.has(C.accountopen)) return 'other';
  if (far('after', C.before, C.till) < 8 && own.has(C.renewal)) return 'other';
  // "We write to you two days before it ends"
  if (far('after', C.before) < 4 && far('after', C.ends, C.expire) < ENDS_SOON && !own.any(C.refund, C.full))
    return 'other';
  // "Try it for 3 days before you buy"
  if (far('after', C.before) < 3 && far('after', C.purchase) < BEFORE_BUYING && !own.any(...ASKED)) return 'other';
  if (own.any(C.outage) && far('before', C.outage) < 30 && far('before', C.request) > 40) return 'other';
  if (far('before', C.notdelivered) < 30) return 'other';
  // "You'll have your photos within a day of the upload"
  if (far('after', C.upload) < 6 && !own.any(...ASKED, C.full)) return 'other';
  // The time the seller takes to repair or to make again.
  if (far('before', C.redo, C.retrain, C.corrected) < 25 && far('before', C.request) > 40) return 'other';
  if (far('before', C.corrected) < 25 && !own.any(C.refund, C.full)) return 'other';
  // "our 10-hour delivery window" promises the goods, not the money.
  if (far('after', C.delivery) <= 1) return 'other';
  return undefined;
}

/** "The window is 7 days", and times of a refusal, a delivery or an answer. */
function ofLimit(time: Time): Role | undefined {
  const { page, passage, duration, far, start } = time;
  const { own } = passage;
  // "The window is 7 days": where refunds are spoken of, and nothing else has one.
  if (
    far('before', C.limit) < 14 &&
    page.spoken.has(C.refund) &&
    (passage.ownPolarity !== 'denies' || deniesLater(passage, duration)) &&
    !own.any(C.technical, C.redo, C.process, C.expire)
  )
    return 'window';
  const within = isWithin(time);
  // A refusal that names a time ("can be cancelled within 14 days, but fees are not refunded") grants nothing.
  if (
    passage.ownPolarity === 'denies' &&
    !own.any(C.cond, C.only, C.except, C.withdrawal, C.platform) &&
    !deniesLater(passage, duration)
  )
    return 'other';
  // "delivered within 24 hours of purchase"
  const comes = far('before', C.delivery, C.generation);
  if (
    comes < DELIVERED_IN &&
    (!own.has(C.request) || (!hasApart(passage, C.request, C.email) && far('after', C.purchase, C.delivery) > NEAR)) &&
    !own.any(C.refund, C.guarantee, C.cancel, C.full, C.eligible, C.redo)
  )
    return 'other';
  // "refunded within 7 days of your request"
  if (
    within &&
    far('after', C.request) < 12 &&
    far('after', C.request) < start &&
    far('before', C.request) > NEAR &&
    far('before', C.refund, C.process) < NEAR
  )
    return 'processing';
  // "credits are put back within 7 days"
  if (own.has(C.creditback) && start > NEAR && !own.has(C.request)) return 'other';
  return undefined;
}

/** Under a question or behind a short lead, which say what the time is. */
function inAnswer(time: Time): Role | undefined {
  const { passage, lead } = time;
  const { own, all } = passage;
  // "Refund window: 14 days."
  if (
    lead?.clause.kind === 'lead' &&
    passage.clause.end - passage.clause.start < 24 &&
    lead.own.any(C.refund, C.guarantee) &&
    lead.ownPolarity !== 'denies' &&
    !all.any(C.payout, C.process, C.review, C.approve)
  )
    return 'window';
  // "Do unused credits expire? Yes, 90 days after purchase."
  if (lead?.clause.kind === 'question' && lead.own.has(C.expire) && !own.any(...ASKED)) return 'other';
  // "How long until I get my refund? Up to 14 days."
  if (
    lead?.clause.kind === 'question' &&
    lead.own.any(C.till, C.payout) &&
    !lead.own.has(C.request) &&
    !own.any(C.request, C.purchase, C.delivery)
  )
    return 'processing';
  // "Do you offer refunds? Yes, for 14 days."
  if (
    lead?.clause.kind === 'question' &&
    passage.clause.end - passage.clause.start < SHORT_ANSWER &&
    lead.own.any(C.refund, C.guarantee, C.exit) &&
    (own.has(C.yes) || lead.own.has(C.limit)) &&
    !all.any(C.payout, C.process, C.review, C.approve, C.till, C.redo)
  )
    return 'window';
  return undefined;
}

/** Counted from the purchase, or of the money on its way. */
function ofPayment(time: Time): Role | undefined {
  const { passage, lead, far, start, pays, reviews, asks } = time;
  const { own } = passage;
  const within = isWithin(time);
  // "accepted up to 7 days after the charge": what counts from the purchase is no time that the money takes.
  if (
    within &&
    far('after', C.purchase) < 26 &&
    far('after', C.approve, C.payout) > far('after', C.purchase) &&
    (own.any(C.request, C.guarantee, C.eligible) || (far('before', C.refund) < 12 && !own.has(C.approve))) &&
    (far('before', C.payout, C.process) > 12 ||
      far('before', C.request) < 40 ||
      own.any(C.unused, C.nodownload, C.nogen, C.dissatisfied))
  )
    return 'window';
  // "決済日から14日以内であれば返金します": the event right before the time, so it does not count from an approval.
  if (
    within &&
    far('before', C.purchase, C.delivery) <= ADJACENT &&
    own.has(C.refund) &&
    !own.any(C.approve, C.process)
  )
    return 'window';
  if (pays < NEAR && pays < start && pays < asks && !(far('after', C.guarantee) < 20)) return 'processing';
  if (reviews < NEAR && reviews < asks && reviews < start) return 'review';
  // "24 hours after the payment arrives" tells when something happens, not until when to ask.
  if (
    !within &&
    far('after', C.after) < 6 &&
    !own.any(C.request, C.guarantee, C.refund, C.yes, C.eligible, C.exit) &&
    !namesPlan(lead)
  )
    return 'other';
  return undefined;
}

/** To ask in, by what stands near. */
function ofAsking(time: Time): Role | undefined {
  const { page, passage, duration, far, start, pays, asks } = time;
  const { own, all } = passage;
  const within = isWithin(time);
  if (start < NEAR && (within || far('after', C.purchase, C.delivery, C.renewal, C.generation) < 30)) {
    const speaks = all.any(
      C.request,
      C.refund,
      C.eligible,
      C.guarantee,
      C.unused,
      C.exit,
      C.withdrawal,
      C.redo,
      C.nodownload,
      C.ineligible,
      C.nonrefund,
    );
    if (speaks && (own.any(...ASKED) || !own.any(C.cancel))) return 'window';
    return all.has(C.cancel) || page.spoken.has(C.refund) ? 'loose' : 'other';
  }
  // "48 hours, starting at the payment."
  if (
    hitsOf(passage, C.within).some((hit) => hit.start >= duration.end && hit.start - duration.end <= 2) &&
    start < NEAR &&
    passage.clause.end - passage.clause.start < SHORT_TIME &&
    !own.any(...ELSEWHERE)
  )
    return 'window';
  if (far('after', C.guarantee, C.refund, C.withdrawal) < 26) return 'window';
  if (far('before', C.guarantee, C.withdrawal) < 20) return 'window';
  if (within && (asks < NEAR * 2 || all.any(C.guarantee, C.request, C.refund, C.withdrawal, C.cancel, C.firsttime)))
    return pays < 20 ? 'processing' : 'window';
  if (all.any(C.withdrawal) && all.any(C.eu, C.uk, C.statutory)) return 'window';
  // Nothing else claims the time, and the clause speaks of getting out of the purchase.
  if (
    passage.ownPolarity !== 'denies' &&
    !ELSEWHERE.some((concept) => hasApart(passage, concept, C.exit)) &&
    (own.any(C.refund, C.full, C.guarantee, C.exit, C.eligible, C.unused, C.nodownload) ||
      (own.has(C.cancel) && own.has(C.purchase)) ||
      (within && all.has(C.eligible)) ||
      asksBeside(page, passage))
  )
    return 'loose';
  return 'other';
}

const NEAR = 45;

/** "By the seventh day", "until day 7", "days 1-7": the last day to ask; "on day two" and "after day 9" name no such thing. */
function untilDay(page: Page, passage: Passage, duration: Duration): boolean {
  if (passage.polarity === 'denies') return false;
  if (distance(page, passage, duration, 'before', C.after) < 8) return false;
  if (!duration.single) return true;
  return (
    distance(page, passage, duration, 'before', C.within, C.before) < UNTIL_REACH ||
    distance(page, passage, duration, 'after', C.within) < 4
  );
}

const UNTIL_REACH = 22;

/** What ties a time to asking, where a cancelling alone might be the seller's. */
const ASKED: readonly Concept[] = [
  C.request,
  C.refund,
  C.eligible,
  C.guarantee,
  C.unused,
  C.exit,
  C.withdrawal,
  C.nonrefund,
];

export const TROUBLE: readonly Concept[] = [C.outage, C.corrupt, C.technical, C.notdelivered];

const BEFORE_BUYING = 16;

const ENDS_SOON = 24;

const IN_THE = [0x69, 0x6e, 0x20];

/** "We email you a proof within two days": the seller's time, as long as nothing is said of money. */
export function bringsPreview(passage: Passage): boolean {
  const { own } = passage;
  return (
    own.has(C.preview) &&
    own.any(C.delivery, C.we, C.sends) &&
    !own.any(C.cond, C.refund, C.full, C.guarantee, C.exit, C.cancel, C.nonrefund) &&
    !hasApart(passage, C.request, C.email)
  );
}

/** "When: 14 days from the purchase": a lead that tells what kind of time stands behind it, where refunds are spoken of. */
function isDeadline(page: Page, { clause, own }: Passage): boolean {
  const lead = page.passages[clause.leads[0] ?? -1];
  return (
    lead?.clause.kind === 'lead' &&
    lead.clause.end - lead.clause.start <= SHORT_TITLE &&
    lead.own.any(C.request, C.which, C.limit) &&
    clause.end - clause.start <= SHORT_TIME &&
    own.any(C.purchase, C.delivery, C.generation) &&
    page.spoken.has(C.refund) &&
    !lead.own.any(...ELSEWHERE, C.cancel) &&
    !own.any(...ELSEWHERE, C.upload)
  );
}

const SHORT_TITLE = 24;

/** "Receive your portraits by e-mail within": what comes, and how, stands between. */
const DELIVERED_IN = 40;

/** "Refunds. Monthly plan: 5 days after the charge": a lead that names what was bought stands before its time to ask. */
function namesPlan(lead: Passage | undefined): boolean {
  return (
    lead?.clause.kind === 'lead' &&
    lead.own.any(C.subscription, C.pack, C.credits) &&
    lead.all.any(C.refund, C.guarantee) &&
    !lead.own.any(...ELSEWHERE, C.delivery, C.generation)
  );
}

/** "21 days, after which the order is accepted": what is denied is denied once the time is over. */
function deniesLater(passage: Passage, duration: Duration): boolean {
  const turn = hitsOf(passage, C.thereafter).find((hit) => hit.start >= duration.end);
  return (
    turn !== undefined &&
    hitsOf(passage, C.refusal, C.nonrefund, C.ineligible, C.final).every((hit) => hit.start >= turn.start)
  );
}

/** What a time is measured for when it is not for asking. */
export const ELSEWHERE: readonly Concept[] = [
  C.expire,
  C.outage,
  C.trial,
  C.process,
  C.payout,
  C.review,
  C.redo,
  C.retrain,
  C.corrected,
  C.accountopen,
  C.creditback,
];

/** A short sentence that names a time, beside one that speaks of the money: "You have 14 days. Not for you? We return every cent." */
function asksBeside(page: Page, passage: Passage): boolean {
  if (passage.clause.end - passage.clause.start > 70) return false;
  // "The photos are ready in 24 hours": what is made has its own time.
  if (passage.own.any(C.imageunit, C.generation)) return false;
  // "How long do I wait? Around two hours." answers something else.
  const question = page.passages[passage.clause.leads[0] ?? -1];
  if (question?.clause.kind === 'question' && !question.own.any(C.refund, C.exit, C.guarantee)) return false;
  for (const step of [-1, 1, 2]) {
    const other = page.passages[passage.index + step];
    if (other === undefined || other.clause.line !== passage.clause.line) continue;
    const grants = other.ownPolarity === 'grants' && other.own.any(C.refund, C.full, C.guarantee, C.exit);
    if (grants || (other.ownPolarity === 'denies' && other.own.any(C.thereafter, C.after))) return true;
  }
  return false;
}

const SHORT_TIME = 60;

const SHORT_ANSWER = 44;
