// How a clause stands among others: what the words over it, before it or in its row make of it.

import { hitsOf, type Page, type Passage } from '../page/page';
import { C, type Hit } from '../text/concepts';

/** "When an order is refunded, its downloads stop working": every refund named is one that was paid, and acts come after it. */
export function isAfterRefund(page: Page, passage: Passage): boolean {
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

/** "You get a refund if:" over the points of a list. */
export function underProviso(page: Page, { clause }: Passage): boolean {
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

export function underTerms(page: Page, { clause }: Passage): boolean {
  return clause.leads.some((at) => page.passages[at]?.own.any(C.eligible, C.only) === true);
}

/** "Anything downloaded | no": the last cell of a row refuses what the first one names. */
export function rowSaysNo(page: Page, passage: Passage): boolean {
  const { clause } = passage;
  return hitsOf(passage, C.not).some(
    (hit) => hit.end >= clause.end && hit.start - 2 > clause.start && page.codes[hit.start - 2] === 0x7c,
  );
}

/** Words between a lead that asks or names what is not refunded, and its answer: "When do we not refund?", "Exceptions". */
export function isExcluded(page: Page, passage: Passage): boolean {
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
export function signOf(page: Page, { clause }: Passage): 'yes' | 'no' | undefined {
  let at = clause.start - 1;
  while (at >= 0 && clause.start - at < 4 && (page.codes[at] === 0x20 || page.codes[at] === 0xfe0f)) at -= 1;
  const sign = page.codes[at] ?? 0;
  // The no-entry sign is one of a pair.
  if (CROSSES.has(sign) || (sign === 0xdeab && page.codes[at - 1] === 0xd83d)) return 'no';
  return TICKS.has(sign) ? 'yes' : undefined;
}

const CROSSES: ReadonlySet<number> = new Set([0x274c, 0x2717, 0x2718, 0x2715, 0x2716, 0x26d4, 0x274e]);

const TICKS: ReadonlySet<number> = new Set([0x2705, 0x2713, 0x2714, 0x2611]);

/** "No: exported videos are yours": the "no" answers a question, and what follows it is no refusal of its own. */
export function saidNo(page: Page, { clause, ownPolarity, own }: Passage): boolean {
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
export function isBareCondition(passage: Passage): boolean {
  const { own, clause, ownPolarity, durations } = passage;
  if (!clause.item || ownPolarity !== 'neither' || clause.end - clause.start > SHORT_CONDITION) return false;
  if (own.any(C.technical, C.notdelivered, C.dissatisfied, C.likeness, C.corrupt, C.needless)) return false;
  // "Deleted nothing" is one; "what was not fetched is deleted after a month" tells how long files are kept.
  if (own.has(C.delete)) return durations.length === 0;
  return !own.has(C.expire) && own.any(C.redoaccepted, C.previewapproved, C.favorite, C.nodownload);
}

const SHORT_CONDITION = 110;

/** A point of a list of what is not refunded. */
export function underRefusal(page: Page, { clause, ownPolarity }: Passage): boolean {
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
export function isFragment({ clause, hits }: Passage): boolean {
  return (
    clause.kind === 'statement' &&
    clause.end - clause.start <= FRAGMENT &&
    hits.some((hit) => hit.start === clause.start && hit.concept === C.not)
  );
}

const FRAGMENT = 40;

/** A short line that names nothing but a stage of the order, and the refusal under it. */
export function isStage({ clause, own, ownPolarity }: Passage, under: Passage): boolean {
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

/** Stands in one sentence, or between one blank line and the next, with a clause that grants a refund. */
export function besideGrant(page: Page, passage: Passage): boolean {
  for (const step of [-1, 1]) {
    const other = page.passages[passage.index + step];
    if (other !== undefined && other.clause.sentence === passage.clause.sentence && other.polarity === 'grants')
      return true;
  }
  return false;
}
