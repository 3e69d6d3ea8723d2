// Reads how much may be used before a refund is gone: "fewer than 100 credits", "at most 20% of the quota".

import type { UsageCap } from '../../policy/terms';
import { hitsOf, type Page, type Passage } from '../page/page';
import { C, type Concept, type Hit } from '../text/concepts';
import { NUMERAL_BASE } from '../text/lexicon';

export interface FoundCap {
  /** Absent where what is counted has no name in our terms, such as words or characters. */
  readonly cap: UsageCap | undefined;
  /** What ends the refund beyond the cap: a picture taken down is a download, everything else is use. */
  readonly act: 'use-of-credits' | 'download';
  readonly passage: Passage;
}

const TIMES: ReadonlySet<number> = new Set<number>([C.hour, C.day, C.bizday, C.week, C.month]);

/** Caps of one place, joined; the first place that names one counts, as later ones repeat or loosen it. */
export function usageCapOf(page: Page): FoundCap | undefined {
  for (const passage of page.passages) {
    const { own } = passage;
    if (!own.any(C.under, C.atmost)) continue;
    if (!own.any(C.use, C.credits, C.imageunit, C.usevoid, C.makes, C.generation, C.download, C.minuteunit)) continue;
    if (own.has(C.renewal) && !own.has(C.purchase)) continue;
    const cap = capIn(page, passage);
    if (cap !== undefined) return cap;
  }
  return undefined;
}

/** What counts: the words for it, and how far behind its number it may stand. */
type Counted = 'credits' | 'images' | 'videos' | 'minutes' | 'words' | 'percent';
const UNITS: readonly (readonly [Concept, Counted, number])[] = [
  [C.minuteunit, 'minutes', 16],
  [C.wordunit, 'words', 16],
  [C.videounit, 'videos', 20],
  [C.imageunit, 'images', 24],
  [C.credits, 'credits', 18],
];

/** How far the word that bounds a number stands from it, before and behind. */
const BOUND_AHEAD = 14;
const BOUND_BEHIND = 12;
const UNIT_BEFORE = 34;
const DONE_BEHIND = 36;
const DONE_BEFORE = 34;

function capIn(page: Page, passage: Passage): FoundCap | undefined {
  const counts: Partial<Record<Counted, number>> = {};
  let bound: 'lt' | 'le' | undefined;
  let act: FoundCap['act'] = 'use-of-credits';
  for (const hit of passage.hits) {
    if (hit.concept < NUMERAL_BASE || hit.concept === NUMERAL_BASE) continue;
    // A number that opens a clause counts the clause, not the use.
    if (hit.start === passage.clause.start && page.passages[passage.clause.leads[0] ?? -1]?.clause.kind !== 'lead')
      continue;
    if (passage.hits.some((other) => TIMES.has(other.concept) && other.start >= hit.end && other.start - hit.end <= 1))
      continue;
    const bounded = boundOf(page, passage, hit);
    if (bounded === undefined) continue;
    const unit = countedBy(page, passage, hit);
    if (unit === undefined || !isOfUse(page, passage, hit, unit)) continue;
    const value = hit.concept - NUMERAL_BASE;
    if (unit === 'percent' && value > 100) continue;
    if (counts[unit] !== undefined) continue;
    counts[unit] = value;
    bound ??= bounded;
    if (unit !== 'percent' && unit !== 'credits' && takesDown(passage)) act = 'download';
  }
  if (bound === undefined) return undefined;
  const { credits, images, videos, minutes, percent } = counts;
  const known = [credits, images, videos, minutes, percent].some((count) => count !== undefined);
  return {
    cap: known
      ? {
          ...(credits === undefined ? {} : { maxCreditsUsed: credits }),
          ...(images === undefined ? {} : { maxImagesUsed: images }),
          ...(videos === undefined ? {} : { maxVideosUsed: videos }),
          ...(minutes === undefined ? {} : { maxMinutesUsed: minutes }),
          ...(percent === undefined ? {} : { percent }),
          bound,
        }
      : undefined,
    act,
    passage,
  };
}

/** "Fewer than", "at most", "or fewer", "not exceed": beside the number, on either side of it. */
function boundOf(page: Page, passage: Passage, number: Hit): 'lt' | 'le' | undefined {
  // "One picture up to 24 megapixels": what is bounded is the other number.
  const isOfAnother = (other: Hit): boolean =>
    passage.hits.some(({ concept, start }) => concept >= NUMERAL_BASE && start >= other.end && start - other.end <= 1);
  const near = (concept: Concept): boolean =>
    hitsOf(passage, concept).some(
      (other) =>
        (other.end <= number.start &&
          number.start - other.end <= BOUND_AHEAD &&
          !isBroken(page, other.end, number.start)) ||
        (other.start >= number.end && other.start - number.end < BOUND_BEHIND && !isOfAnother(other)),
    );
  const nots = hitsOf(passage, C.not);
  const under = hitsOf(passage, C.under).some(
    (other) =>
      // "No less than 80% must be left"
      !nots.some((not) => not.end + 1 === other.start) &&
      ((other.end <= number.start && number.start - other.end <= BOUND_AHEAD) ||
        (other.start >= number.end && other.start - number.end < 8)),
  );
  if (under) return 'lt';
  // "5 pictures or fewer": the thing counted stands between.
  const behind = hitsOf(passage, C.atmost).some(
    (other) =>
      other.start >= number.end &&
      !isOfAnother(other) &&
      hitsOf(passage, C.imageunit, C.credits, C.videounit, C.minuteunit).some(
        (unit) => unit.start >= number.end && unit.start - number.end <= 2 && other.start - unit.end <= 2,
      ),
  );
  return near(C.atmost) || behind ? 'le' : undefined;
}

/** What the number counts: the noun behind it, or before it where the bound is a verb ("credits must not exceed 5"). */
function countedBy(page: Page, passage: Passage, number: Hit): Counted | undefined {
  const percent =
    page.codes[number.end] === 0x25 ||
    hitsOf(passage, C.percent).some((other) => other.start >= number.end && other.start - number.end <= 1);
  if (percent) return 'percent';
  let best: Counted | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [concept, unit, reach] of UNITS) {
    for (const hit of hitsOf(passage, concept)) {
      const gap = hit.start - number.end;
      if (gap < 0 || gap >= reach || gap >= nearest || isBroken(page, number.end, hit.start)) continue;
      nearest = gap;
      best = unit;
    }
  }
  if (best !== undefined) return best;
  for (const [concept, unit] of UNITS) {
    for (const hit of hitsOf(passage, concept)) {
      const gap = number.start - hit.end;
      if (
        gap >= 0 &&
        gap <= UNIT_BEFORE &&
        !isBroken(page, hit.end, number.start) &&
        isBroken(page, number.end, number.end + 2)
      )
        return unit;
    }
  }
  // "At most 5 stagings rendered": whatever is counted, it was made.
  const made = hitsOf(passage, C.makes, C.download).some((hit) => isDoneTo(page, number, hit));
  return made ? 'images' : undefined;
}

/** "5 stagings rendered", "made no more than 12 pages": the verb on either side of what is counted, in one breath. */
function isDoneTo(page: Page, number: Hit, verb: Hit): boolean {
  if (verb.start >= number.end)
    return verb.start - number.end <= DONE_BEHIND && !isBroken(page, number.end, verb.start);
  return number.start - verb.end <= DONE_BEFORE && verb.end <= number.start && !isBroken(page, verb.end, number.start);
}

/** Whether what is counted is what the buyer used, and not what we failed to make, where that time is a time, or a price. */
function isOfUse(page: Page, passage: Passage, number: Hit, unit: Counted): boolean {
  const { own, all } = passage;
  if (own.any(C.upload, C.deduct)) return false;
  const done = hitsOf(passage, C.makes, C.download, C.spent, C.use, C.usevoid, C.generation).some(
    (hit) => hit.start >= number.end || isDoneTo(page, number, hit),
  );
  // "Fewer than 3 usable portraits were delivered"
  const ours = hitsOf(passage, C.quality, C.delivery).some(
    (hit) =>
      Math.max(hit.start - number.end, number.start - hit.end) <= DONE_BEHIND &&
      !isBroken(page, Math.min(number.end, hit.end), Math.max(number.start, hit.start)),
  );
  if (ours && !own.any(C.use, C.usevoid, C.spent, C.download)) return false;
  switch (unit) {
    case 'percent':
      return (
        !own.has(C.outage) &&
        (own.any(C.use, C.usevoid, C.credits, C.spent) ||
          // "Less than 10% of the minutes were rendered"
          (own.has(C.makes) && own.any(C.minuteunit, C.imageunit, C.videounit, C.wordunit)))
      );
    case 'credits':
      return own.any(C.use, C.usevoid, C.generation, C.credits);
    case 'minutes':
    case 'words':
      return done && !own.any(C.technical, C.outage);
    case 'images':
    case 'videos':
      return (
        !own.has(C.technical) &&
        (own.any(C.use, C.usevoid, C.generation, C.makes, C.credits, C.download) || all.any(C.only, C.cond))
      );
  }
}

/** Taken down, and not merely exported: what an export makes is what the plan is paid for. */
function takesDown(passage: Passage): boolean {
  const exports = hitsOf(passage, C.exported);
  return (
    !passage.own.any(C.usevoid, C.credits, C.generation) &&
    hitsOf(passage, C.download).some((hit) => !exports.some((other) => other.start < hit.end && hit.start < other.end))
  );
}

/** A comma, colon or stop between two places, or the end of the clause: "sixty (60) minutes" is one thought. */
function isBroken(page: Page, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = page.codes[at] ?? 0x2e;
    if (code === 0x2c || code === 0x3001 || code === 0x3a || code === 0x3b || code === 0x2e) return true;
  }
  return false;
}
