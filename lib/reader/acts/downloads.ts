// What is said of downloads and of files that are kept: a condition, a permission, an advice or a deadline of storage.

import { hitsOf, type Page, type Passage } from '../page/page';
import { C, type Concept } from '../text/concepts';
import { isComma } from '../text/words';
import { isAfterRefund } from './clauses';
import { PERMISSION_REACH } from './wording';

/** "Files can be downloaded for 30 days and are then deleted": how long something is kept, and no word of money. */
export function keepsFiles({ own, polarity, ownPolarity, clause }: Passage): boolean {
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

/** "You can download them for 30 days": what a buyer is free to do. */
export function mayDownload(passage: Passage): boolean {
  const { own } = passage;
  // "You may keep what you downloaded"
  if (
    own.has(C.keeps) &&
    own.has(C.may) &&
    own.any(C.imageunit, C.exported) &&
    !own.any(C.nonrefund, C.refund, C.cond, C.final)
  )
    return true;
  // "Keep the pictures you have downloaded."
  if (own.has(C.imageunit) && hitsOf(passage, C.keeps).some(({ start }) => start === passage.clause.start)) return true;
  const leave = hitsOf(passage, C.may);
  if (mayStillDownload(passage)) return true;
  if (own.any(C.only, C.nodownload, C.ends, C.ineligible, C.nonrefund)) return false;
  // "Feel free to download them and look at them in full size": the first word of several is what is free.
  return hitsOf(passage, C.download)
    .slice(0, 1)
    .some((hit) => leave.some((may) => Math.max(hit.start - may.end, may.start - hit.end) <= PERMISSION_REACH));
}

/** "The order is closed, though you can still download the proofs" */
export function mayStillDownload(passage: Passage): boolean {
  const said = [hitsOf(passage, C.may), hitsOf(passage, C.still)];
  return (
    passage.own.has(C.download) &&
    hitsOf(passage, C.download).every((hit) =>
      said.every((words) => words.some(({ start, end }) => start < hit.start && hit.start - end <= 1)),
    )
  );
}

/** "Goods that can be downloaded": what may be done, and not what was. */
export function isPossible(passage: Passage): boolean {
  const leave = hitsOf(passage, C.may);
  return hitsOf(passage, C.download).every((hit) =>
    leave.some((may) => may.end <= hit.start && hit.start - may.end <= 1),
  );
}

/** "Please download it once more and open it": what a buyer is asked to do, and nothing comes of it. */
export function isInstruction(page: Page, passage: Passage, concept: Concept): boolean {
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

/** "Saved to your device" is a download by another name. */
export function savedIsDownloaded(page: Page, passage: Passage): boolean {
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

export function mayVoidByDownload(page: Page, passage: Passage): boolean {
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
