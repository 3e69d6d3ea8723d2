// Decides what each length of time in a policy is: a window to ask in, the time the money takes, or something else.

import type { WindowScope } from '../../policy/terms';
import { hoursOf } from '../../policy/window-hours';
import type { ReadWindow, Span } from '../reading';
import { C, type Concept } from '../text/concepts';
import type { Duration } from '../text/durations';
import { hasApart, hitsOf, type Page, type Passage } from '../text/page';
import { isComma, SIGNS } from '../text/words';

export interface FoundWindow {
  readonly window: ReadWindow;
  readonly hours: number;
  readonly passage: Passage;
  readonly span: Span;
  readonly confidence: number;
}

interface FoundProcessing {
  readonly days: readonly [number, number];
  readonly rank: number;
  readonly passage: Passage;
  readonly span: Span;
}

export interface Timings {
  readonly windows: readonly FoundWindow[];
  readonly processing: readonly FoundProcessing[];
}

/** `loose`: a window only for want of anything else that the time could be. */
type Role = 'window' | 'loose' | 'processing' | 'review' | 'other';

/** How far from the length of time the nearest of the concepts stands; a comma between counts as far. */
function distance(
  page: Page,
  passage: Passage,
  duration: Duration,
  side: 'before' | 'after' | 'either',
  ...concepts: readonly Concept[]
): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const hit of hitsOf(passage, ...concepts)) {
    const before = hit.start < duration.start;
    if (side === 'before' && !before) continue;
    if (side === 'after' && before) continue;
    if (!before && hit.start < duration.end) continue;
    const from = before ? hit.end : duration.end;
    const to = before ? duration.start : hit.start;
    let far = Math.max(0, to - from);
    for (let at = from; at < to; at += 1) {
      const code = page.codes[at];
      if (code === 0x2c || code === 0x3001 || code === 0xff0c || code === 0x28 || code === 0x29) far += 25;
    }
    nearest = Math.min(nearest, far);
  }
  return nearest;
}

const NEAR = 45;

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

function roleOf(page: Page, passage: Passage, duration: Duration): Role {
  const role = roleFrom(page, passage, duration);
  if (role === 'other' && isDeadline(page, passage)) return 'window';
  return (role === 'window' || role === 'loose') && !isTied(page, passage) && !isDeadline(page, passage)
    ? 'other'
    : role;
}

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

const TROUBLE: readonly Concept[] = [C.outage, C.corrupt, C.technical, C.notdelivered];

const BEFORE_BUYING = 16;
const ENDS_SOON = 24;

const IN_THE = [0x69, 0x6e, 0x20];

function roleFrom(page: Page, passage: Passage, duration: Duration): Role {
  const { own, all } = passage;
  const far = (side: 'before' | 'after' | 'either', ...concepts: readonly Concept[]): number =>
    distance(page, passage, duration, side, ...concepts);
  const start = Math.min(
    far('after', C.purchase, C.delivery, C.renewal),
    far('before', C.purchase, C.delivery, C.renewal) + 8,
  );
  // "After the generation is completed" is no processing of the refund.
  const pays = Math.min(
    far('either', C.payout, C.approve),
    hasApart(passage, C.process, C.generation) ? far('either', C.process) : Number.POSITIVE_INFINITY,
  );
  // "Three days to decide" is the buyer's time, "can be reversed" the buyer's right.
  const reviews = hasApart(passage, C.review, C.exit) ? far('either', C.review) : Number.POSITIVE_INFINITY;
  const asks = far('either', C.request, C.guarantee, C.unused, C.nodownload);
  const business = duration.unit === 'business-day';

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

  // "The window is 7 days": where refunds are spoken of, and nothing else has one.
  if (
    far('before', C.limit) < 14 &&
    page.spoken.has(C.refund) &&
    (passage.ownPolarity !== 'denies' || deniesLater(passage, duration)) &&
    !own.any(C.technical, C.redo, C.process, C.expire)
  )
    return 'window';
  const within = Math.min(far('before', C.within), far('after', C.within)) < 14;
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
  const lead = page.passages[passage.clause.leads[0] ?? -1];
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

/** "We email you a proof within two days": the seller's time, as long as nothing is said of money. */
function bringsPreview(passage: Passage): boolean {
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
const ELSEWHERE: readonly Concept[] = [
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
const START_REACH = 90;
const ADJACENT = 5;
const COUNTS = 2;
/** The same in Chinese, Japanese and Korean: "생성이 끝난 시점부터 7일", "成片生成之时起48小时内". */
const ADJACENT_SIGNS = 12;

function startOf(page: Page, passage: Passage, duration: Duration): ReadWindow['startsAt'] {
  const events: readonly (readonly ['purchase' | 'delivery' | 'generation' | 'renewal' | 'incident', Concept])[] = [
    // First, so that "finished rendering" is more than "finished".
    ['generation', C.generation],
    ['delivery', C.delivery],
    ['renewal', C.renewal],
    ['incident', C.incident],
    ['purchase', C.purchase],
  ];
  let best: ReadWindow['startsAt'] = null;
  let nearest = START_REACH;
  // "Within 14 days after the day on which we told you that it is ready": what stands ahead is something else.
  const counts =
    distance(page, passage, duration, 'after', C.after) <= COUNTS &&
    events.some(
      ([, concept]) => distance(page, passage, duration, 'after', concept) < reachOf(page, passage, duration),
    );
  const finishes = passage.own.has(C.delivery) && completes(passage);
  for (const [name, concept] of events) {
    const after = distance(page, passage, duration, 'after', concept);
    const ahead = isAsking(page, passage, concept) ? START_REACH : distance(page, passage, duration, 'before', concept);
    // "自支付之日起三日内": where the event stands right before the time, the time counts from it.
    const before = counts ? START_REACH : ahead > ADJACENT ? ahead + 14 : ahead;
    // "within 5 days if you generated nothing since" counts from no generation.
    if (name === 'generation' && !hasApart(passage, C.generation, C.nogen)) continue;
    // What was generated is named before a time for much else, unless only what "from then on" is called stands between them.
    const near = (page.codes[duration.start - 2] ?? 0) >= SIGNS ? ADJACENT_SIGNS : ADJACENT;
    const far = name === 'generation' && ahead > near && !finishes ? after : Math.min(after, before);
    if (far < nearest) {
      nearest = far;
      best = name;
    }
  }
  // "From the completion of the generation": what is complete is the generation.
  if (best === 'delivery' && completes(passage)) return 'generation';
  // "A renewal payment can be refunded within 24 hours of the charge": the charge is the renewal's.
  return best === 'purchase' && isOfRenewal(passage) ? 'renewal' : best;
}

/** "Your request must reach us within 7 days of the payment": what arrives is the request. */
function isAsking({ codes }: Page, passage: Passage, concept: Concept): boolean {
  if (concept !== C.delivery || (codes[passage.clause.start] ?? 0) >= SIGNS) return false;
  const asks = hitsOf(passage, C.request);
  return hitsOf(passage, C.delivery).every((hit) =>
    asks.some((ask) => ask.end <= hit.start && hit.start - ask.end <= ARRIVES),
  );
}

const ARRIVES = 14;

/** How far behind a time the breath goes on that names what it counts from. */
function reachOf({ codes }: Page, { clause }: Passage, { end }: Duration): number {
  let to = end;
  while (to < clause.end && to - end < START_REACH && !isComma(codes[to] ?? 0)) to += 1;
  return to - end;
}

/** Speaks of a renewal from its first words on, and of no other payment. */
function isOfRenewal({ clause, hits, own }: Passage): boolean {
  if (own.any(C.firsttime, C.range)) return false;
  return hits.some((hit) => hit.concept === C.renewal && hit.start - clause.start <= FIRST_WORDS);
}

/** "Finished generating": the word for what is ready stands inside the words for the making of it. */
function completes(passage: Passage): boolean {
  const made = hitsOf(passage, C.generation);
  return hitsOf(passage, C.delivery).every((done) =>
    made.some((hit) => hit.start <= done.start && done.end <= hit.end && hit.end - hit.start > done.end - done.start),
  );
}

/** How many clauses on a page may say what its time counts from. */
const STARTS_WITHIN = 3;
const START_LENGTH = 90;

/** "You have one week. It starts with the e-mail that your gallery is ready": told behind the time, where that names no event. */
function startBeside(page: Page, { index, clause }: Passage): ReadWindow['startsAt'] {
  for (let at = index + 1; at <= index + STARTS_WITHIN; at += 1) {
    const told = page.passages[at];
    if (told === undefined || told.durations.length > 0 || told.clause.line > clause.line + STARTS_WITHIN) return null;
    const question = page.passages[told.clause.leads[0] ?? -1];
    const counts =
      told.own.has(C.begin) ||
      FROM.test(String.fromCharCode(...page.codes.subarray(told.clause.start, told.clause.start + FIRST_WORDS))) ||
      (question?.clause.kind === 'question' && question.own.has(C.begin));
    if (told.clause.kind === 'question' || told.clause.end - told.clause.start > START_LENGTH || !counts) continue;
    if (told.own.any(C.training, C.cancel, C.renewal, C.refund, C.redo)) continue;
    if (told.own.has(C.delivery)) return 'delivery';
    if (told.own.has(C.purchase)) return 'purchase';
  }
  return null;
}

function scopeOf(page: Page, passage: Passage): WindowScope {
  const { own, all } = passage;
  const previous = page.passages[passage.index - 1];
  const money = all.any(C.refund, C.full, C.partial);
  const asked = page.passages[passage.clause.leads[0] ?? -1];
  if (own.has(C.appstore) && !own.has(C.pack)) return 'app-store';
  // "Google Play: ask within 48 hours"
  if (asked?.own.has(C.appstore) === true && asked.clause.kind !== 'statement') return 'app-store';
  if (all.has(C.redo) && !own.any(C.refund, C.guarantee) && !money && !redoneAlready(page, passage)) return 'redo';
  if (asksForRedo(passage)) return 'redo';
  if (
    !own.any(C.refund, C.guarantee, C.full, C.partial) &&
    previous?.clause.line === passage.clause.line &&
    previous.own.has(C.redo) &&
    !previous.own.has(C.refund)
  )
    return 'redo';
  if (!besidesLaw(passage)) {
    if (own.has(C.withdrawal) && all.any(C.eu, C.uk, C.statutory, C.waiver, C.anyreason)) return 'statutory';
    if (own.any(C.eu, C.uk) && (own.has(C.waiver) || all.has(C.statutory))) return 'statutory';
    // "You have 14 days to change your mind" under "Right of withdrawal".
    if (
      own.has(C.exit) &&
      !own.any(C.refund, C.full, C.we, C.unused) &&
      asked?.clause.kind === 'heading' &&
      asked.own.has(C.withdrawal) &&
      !asked.own.any(C.refund, C.guarantee, C.giveback)
    )
      return 'statutory';
  }
  if (own.has(C.platform) && all.has(C.discretion)) return 'platform-discretion';
  if (own.has(C.platform) && !own.has(C.we)) return 'platform-limit';
  if (
    page.spoken.has(C.thirdseller) &&
    page.spoken.has(C.casebycase) &&
    own.any(C.payout, C.purchase, C.all) &&
    !hasApart(passage, C.request, C.auto)
  )
    return 'platform-limit';
  const question = asked?.clause.kind === 'question' ? asked : undefined;
  if (own.has(C.accidental) || question?.own.has(C.accidental) === true) return 'accidental';
  if (own.has(C.duplicate) && !hasApart(passage, C.technical, C.duplicate)) return 'duplicate';
  // "Charged twice? Write to us within 15 days."
  if (
    previous?.clause.line === passage.clause.line &&
    previous.own.has(C.duplicate) &&
    !previous.own.any(C.technical, C.dissatisfied) &&
    !own.any(C.guarantee, C.unused, C.dissatisfied, C.eligible)
  )
    return 'duplicate';
  if (own.has(C.unauthorized)) return 'unauthorized';
  if (all.any(C.technical) && !all.any(C.dissatisfied, C.anyreason)) return 'technical';
  if (own.any(C.unused, C.nogen)) return 'unused-only';
  if (own.has(C.nodownload) && !own.has(C.dissatisfied)) return 'unused-only';
  if (all.has(C.subscription) && !own.has(C.pack)) return 'subscription';
  return 'any';
}

/** "You know that the seven days without a reason do not apply". */
function waivesLaw(passage: Passage, { start }: Duration): boolean {
  return (
    passage.own.has(C.anyreason) &&
    hitsOf(passage, C.waiver).some((waiver) => waiver.end <= start && start - waiver.end <= WAIVES)
  );
}

const WAIVES = 12;

/** "Independently of any right of withdrawal, we take packs back within ten days": what stands beside the law's right is the seller's own. */
function besidesLaw(passage: Passage): boolean {
  const law = hitsOf(passage, C.withdrawal, C.statutory, C.eu, C.uk);
  return hitsOf(passage, C.whetherornot, C.except).some((beside) =>
    law.some((hit) => hit.start >= beside.end && hit.start - beside.end < BESIDE),
  );
}

const BESIDE = 40;

/** "If after two revisions you cannot use it, write within 10 days. You receive half": what comes after the redo is money. */
function redoneAlready(page: Page, passage: Passage): boolean {
  const redone = hitsOf(passage, C.redo).some((redo) =>
    hitsOf(passage, C.after).some((after) => after.end <= redo.start && redo.start - after.end < REDONE),
  );
  const next = page.passages[passage.index + 1];
  return (
    redone &&
    next?.clause.line === passage.clause.line &&
    next.ownPolarity === 'grants' &&
    next.own.any(C.refund, C.full, C.partial)
  );
}

const REDONE = 12;

/** "Ask for the retraining within 14 days": what is asked for is no money. */
function asksForRedo(passage: Passage): boolean {
  if (passage.own.any(C.refund, C.guarantee, C.full, C.partial, C.exit)) return false;
  const asks = hitsOf(passage, C.request);
  return hitsOf(passage, C.redo, C.retrain).some((redo) =>
    asks.some((ask) => ask.end <= redo.start && redo.start - ask.end <= REDONE),
  );
}

/** How sure the reader is of a window that nothing but its surroundings make one. */
export const LOOSE = 0.55;

const WHOLE_PAGE = 1_600;

function windowAt(page: Page, passage: Passage, duration: Duration, confidence: number): FoundWindow {
  const span = page.spanOf(passage.clause.start, passage.clause.end);
  const amount = isDayAfter(page, passage, duration) ? duration.most - 1 : duration.most;
  return {
    window: {
      amount,
      unit: duration.unit,
      startsAt: startOf(page, passage, duration) ?? startBeside(page, passage),
      scope: waivesLaw(passage, duration) ? 'statutory' : scopeOf(page, passage),
      text: page.text.slice(span.start, span.end),
    },
    hours: hoursOf(amount, duration.unit),
    passage,
    span,
    confidence,
  };
}

const IS_OVER = 4;

/** "Before day 8": the first day on which it is too late. */
function isDayAfter(page: Page, passage: Passage, duration: Duration): boolean {
  if (!duration.ordinal || !duration.single || distance(page, passage, duration, 'before', C.before) > 1) return false;
  // "Before day 14 is over"
  return distance(page, passage, duration, 'after', C.ends, C.harms, C.idle, C.expire) > IS_OVER;
}

export function timingsOf(page: Page, vouches?: Vouching): Timings {
  const windows: FoundWindow[] = [];
  const processing: FoundProcessing[] = [];
  for (const passage of page.passages) {
    if (passage.clause.kind === 'question' && !passage.own.has(C.guarantee)) continue;
    for (const duration of passage.durations) {
      const role = roleOf(page, passage, duration);
      const span = page.spanOf(passage.clause.start, passage.clause.end);
      if (
        role === 'processing' &&
        (duration.unit === 'business-day' || duration.unit === 'day' || duration.unit === 'week')
      ) {
        const factor = duration.unit === 'week' ? 7 : 1;
        const days: readonly [number, number] = duration.single
          ? [0, duration.most * factor]
          : [duration.least * factor, duration.most * factor];
        const rank = passage.own.any(C.approve, C.payout) ? 0 : passage.own.any(C.refund) ? 1 : 2;
        processing.push({ days, rank, passage, span });
      }
      if ((role !== 'window' && role !== 'loose') || duration.most === 0) continue;
      const window = windowAt(page, passage, duration, role === 'loose' ? LOOSE : 0.8);
      windows.push(...tiersBefore(page, window), window);
    }
  }
  // On a whole page of terms, times of all kinds stand near words of money: one that nothing else vouches for is left out.
  const sure = page.size > WHOLE_PAGE ? windows.filter(({ confidence }) => confidence > LOOSE) : windows;
  if (sure.length === 0) sure.push(...complementsOf(page));
  if (vouches !== undefined) {
    const { insteadOf, believes } = vouches;
    const kept = insteadOf === undefined ? sure : sure.filter(({ hours }) => hours < insteadOf && believes(hours));
    const found = primaryWindow(kept) === undefined ? vouchedFor(page, vouches) : [];
    sure.splice(0, sure.length, ...kept, ...found);
  }
  const counted = sure.some(({ window }) => window.startsAt !== null && window.startsAt !== 'renewal');
  const asked = counted ? sure.filter((window) => !isPromise(window)) : sure;
  return { windows: distinct(asked), processing };
}

export interface Vouching {
  /** How likely somebody else holds the time to be one to ask for money in, from 0 to 1. */
  readonly likely: (passage: Passage, duration: Duration) => number;
  /** Whether somebody else takes a time of so many hours for such a one. */
  readonly believes: (hours: number) => boolean;
  /** The time, in hours, that the rules name and nobody else believes in. */
  readonly insteadOf: number | undefined;
}

/** More times than are weighed in one text. */
const MOST_VOUCHED = 24;

/** All times that are likelier than this count, so that the shortest is among them. */
const LIKELY_ASKED = 0.65;

/** "Monthly plan: 7 days": where no sentence names a window, a time is one if vouched for, counted from an event or not. */
function vouchedFor(page: Page, vouches: Vouching): FoundWindow[] {
  const found: FoundWindow[] = [];
  let weighed = 0;
  for (const passage of page.passages) {
    if (passage.own.has(C.others) || bringsPreview(passage)) continue;
    for (const duration of passage.durations) {
      if (duration.most === 0 || weighed >= MOST_VOUCHED || isDelay(page, passage, duration)) continue;
      weighed += 1;
      const last = lastDay(page, passage, duration);
      if (last.most === 0 || vouches.likely(passage, duration) < LIKELY_ASKED) continue;
      const window = windowAt(page, passage, last, 0.4);
      // The law's time is no seller's; else what is vouched for is the ordinary one, whatever its sentence speaks of.
      if (window.window.scope === 'statutory' && (passage.own.any(C.eu, C.uk) || waivesLaw(passage, duration)))
        continue;
      const scope = RANK[window.window.scope] === undefined ? 'any' : window.window.scope;
      found.push({ ...window, window: { ...window.window, scope } });
    }
  }
  return found;
}

/** "Late by more than two days" tells how late the seller is, whoever vouches for it. */
function isDelay(page: Page, passage: Passage, duration: Duration): boolean {
  return distance(page, passage, duration, 'before', C.outage) <= 1;
}

/** "Starter: 3 days, Pro: a week, Studio: two weeks, each from the purchase": the last names the event for all. */
function tiersBefore(page: Page, window: FoundWindow): FoundWindow[] {
  const tiers: FoundWindow[] = [];
  const { sentence } = window.passage.clause;
  let tier = page.passages[window.passage.clause.leads[0] ?? -1];
  while (tier?.clause.kind === 'lead' && tier.clause.sentence === sentence) {
    const [duration, ...more] = tier.durations;
    if (duration === undefined || more.length > 0) break;
    const { amount, unit, text } = windowAt(page, tier, duration, window.confidence).window;
    const hours = hoursOf(duration.most, duration.unit);
    tiers.unshift({ ...window, window: { ...window.window, amount, unit, text }, hours });
    tier = page.passages[tier.clause.leads[0] ?? -1];
  }
  return tiers;
}

const COUNTED_FROM = 34;
const ORDINAL_REACH = 12;

/** "We repay within 10 days": beside a time that counts from an event this may be how long the money takes. */
function isPromise({ window, passage, confidence }: FoundWindow): boolean {
  if (window.startsAt === null && confidence <= LOOSE) return true;
  if (window.startsAt !== null || passage.own.any(C.request, C.guarantee, C.full, C.cancel, C.exit, C.cond))
    return false;
  const within = hitsOf(passage, C.within);
  return (
    passage.own.has(C.we) &&
    hitsOf(passage, C.refund).some((refund) =>
      within.some((hit) => hit.start >= refund.end && hit.start - refund.end < 4),
    )
  );
}

/** "Requests later than 12 hours after the payment are denied": where no window is named, the refusal after it names one. */
function complementsOf(page: Page): FoundWindow[] {
  const found: FoundWindow[] = [];
  for (const passage of page.passages) {
    if (passage.clause.kind !== 'statement' || passage.own.has(C.others)) continue;
    if (passage.polarity !== 'denies' && !deniesInShort(passage)) continue;
    const asks = passage.all.any(C.refund, C.guarantee, C.request);
    if (!asks && (!page.spoken.any(C.refund, C.guarantee) || passage.all.any(C.redo, C.cancel, C.generation))) continue;
    for (const duration of passage.durations) {
      if (!duration.single || duration.most === 0) continue;
      const last = lastDay(page, passage, duration);
      if (
        last === duration &&
        distance(page, passage, duration, 'before', C.after, C.exceed) > (duration.ordinal ? ORDINAL_REACH : 6)
      )
        continue;
      // "Nothing after day 10": where nothing else is counted, the refusal need not name the purchase.
      const bare =
        passage.own.any(C.refusal, C.nonrefund, C.not) &&
        !passage.own.any(...ELSEWHERE, ...TROUBLE) &&
        !isConditioned(passage);
      if (!bare && distance(page, passage, duration, 'after', C.purchase, C.delivery) > COUNTED_FROM) continue;
      if (last.most > 0) found.push(windowAt(page, passage, last, 0.5));
    }
  }
  return found;
}

const FROM = /^(from|ab|a partir|des|da[li]?|vanaf|od)\b/;

/** "From day 15 on nothing is refunded": the day before is the last. */
function lastDay(page: Page, passage: Passage, duration: Duration): Duration {
  const isTooLate =
    duration.ordinal &&
    passage.polarity === 'denies' &&
    hitsOf(passage, C.after, C.within).some(
      ({ start, end }) =>
        start < duration.start &&
        duration.start - end < ORDINAL_REACH &&
        FROM.test(String.fromCharCode(...page.codes.subarray(start, start + FIRST_WORDS))),
    );
  return isTooLate ? { ...duration, least: duration.most - 1, most: duration.most - 1 } : duration;
}

/** Room for the words that such a day begins with. */
const FIRST_WORDS = 12;

/** "Nothing after day 12." */
function deniesInShort({ clause, own }: Passage): boolean {
  return clause.end - clause.start < SHORT_DENIAL && own.has(C.not) && own.has(C.after) && !own.has(C.dissatisfied);
}

const SHORT_DENIAL = 40;

/** Has a condition that is not the "after" of the time itself. */
function isConditioned(passage: Passage): boolean {
  const after = hitsOf(passage, C.after);
  return hitsOf(passage, C.cond).some((cond) => !after.some((hit) => hit.start <= cond.start && cond.end <= hit.end));
}

/** More windows than any seller has. */
const MOST_WINDOWS = 24;

/** One window is often told several times: as a guarantee, as a condition, as an exclusion. The telling with the event stays. */
function distinct(windows: readonly FoundWindow[]): FoundWindow[] {
  const kept: FoundWindow[] = [];
  for (const window of windows) {
    if (kept.length >= MOST_WINDOWS) break;
    const twin = kept.findIndex(
      (other) =>
        other.hours === window.hours &&
        other.window.startsAt !== 'renewal' &&
        window.window.startsAt !== 'renewal' &&
        (other.window.scope === window.window.scope || generic(other.window.scope) || generic(window.window.scope)),
    );
    const known = kept[twin];
    if (known === undefined) kept.push(window);
    else if (
      (known.window.startsAt === null && window.window.startsAt !== null) ||
      (generic(known.window.scope) && !generic(window.window.scope) && window.window.scope !== 'statutory')
    )
      kept[twin] = {
        ...window,
        window: { ...window.window, startsAt: window.window.startsAt ?? known.window.startsAt },
        confidence: Math.max(known.confidence, window.confidence),
      };
  }
  return kept;
}

function generic(scope: WindowScope): boolean {
  return scope === 'any' || scope === 'subscription';
}

const RANK: Readonly<Partial<Record<WindowScope, number>>> = {
  any: 0,
  subscription: 0,
  'unused-only': 0,
  quality: 0,
  technical: 1,
  'platform-discretion': 2,
  'platform-limit': 2,
  accidental: 3,
  duplicate: 4,
};

/** "Consumers may withdraw within 14 days without giving a reason": the law's window, which a seller's own one goes before. */
function ofLaw({ own }: Passage): boolean {
  return own.has(C.withdrawal) && own.any(C.eu, C.uk, C.statutory, C.anyreason, C.waiver);
}

/** Of an ordinary first purchase: of no renewal, and none that the law, a store or a redo has. */
export function isOrdinary({ window: { scope, startsAt }, passage }: FoundWindow): boolean {
  return (RANK[scope] ?? 9) <= 1 && startsAt !== 'renewal' && !ofLaw(passage);
}

/** The window of an ordinary first purchase; none where only the law, a store or a redo has one. */
export function primaryWindow(windows: readonly FoundWindow[]): FoundWindow | undefined {
  let best: FoundWindow | undefined;
  let bestRank = 9;
  for (const window of windows) {
    const rank = RANK[window.window.scope];
    if (rank === undefined) continue;
    const late = window.window.startsAt === 'renewal' ? 1 : 0;
    const doubt = (window.confidence <= LOOSE ? 0.5 : 0) + (ofLaw(window.passage) ? 0.4 : 0);
    if (rank + late + doubt < bestRank) {
      best = window;
      bestRank = rank + late + doubt;
    }
  }
  return best;
}
