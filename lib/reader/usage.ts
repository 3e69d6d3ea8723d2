// Reads how much may be used before a refund is gone: "fewer than 100 credits", "at most 20% of the quota".

import type { UsageCap } from '../policy/terms';
import { C } from './concepts';
import { NUMERAL_BASE } from './lexicon';
import { isConcept, type Page, type Passage } from './page';

export interface FoundCap {
  readonly cap: UsageCap;
  readonly passage: Passage;
}

const REACH = 28;

const TIMES: ReadonlySet<number> = new Set<number>([C.hour, C.day, C.bizday, C.week, C.month]);

/** Caps of one place, joined; the first place that names one counts, as later ones repeat or loosen it. */
export function usageCapOf(page: Page): FoundCap | undefined {
  for (const passage of page.passages) {
    if (!passage.own.any(C.use, C.credits, C.imageunit, C.usevoid)) continue;
    if (passage.own.has(C.renewal) && passage.own.has(C.purchase) === false) continue;
    const cap = capIn(page, passage);
    if (cap !== undefined) return { cap, passage };
  }
  return undefined;
}

function capIn(page: Page, passage: Passage): UsageCap | undefined {
  let credits: number | undefined;
  let images: number | undefined;
  let percent: number | undefined;
  let bound: 'lt' | 'le' | undefined;
  for (const hit of passage.hits) {
    if (hit.concept < NUMERAL_BASE) continue;
    // A number that opens a clause counts the clause, not the use.
    if (hit.start === passage.clause.start && page.passages[passage.clause.leads[0] ?? -1]?.clause.kind !== 'lead')
      continue;
    if (passage.hits.some((other) => TIMES.has(other.concept) && other.start >= hit.end && other.start - hit.end <= 1))
      continue;
    const value = hit.concept - NUMERAL_BASE;
    const isPercent =
      page.codes[hit.end] === 0x25 ||
      passage.hits.some((other) => isConcept(other, C.percent) && other.start >= hit.end && other.start - hit.end <= 1);
    const after = passage.hits.filter((other) => other.start >= hit.end && other.start - hit.end <= REACH);
    const before = passage.hits.filter((other) => other.end <= hit.start && hit.start - other.end <= 12);
    const under =
      before.some((other) => isConcept(other, C.under)) ||
      after.some((other) => isConcept(other, C.under) && other.start - hit.end < 8);
    const most =
      !under &&
      (before.some((other) => isConcept(other, C.atmost)) ||
        after.some((other) => isConcept(other, C.atmost) && other.start - hit.end < 12));
    if (!under && !most) continue;
    const uses = passage.own.any(C.use, C.usevoid, C.generation, C.credits);
    // "Provided you made at most ten pictures": in a condition, whatever the verb.
    const counted = passage.all.any(C.only, C.cond) && !passage.own.any(C.upload, C.technical, C.nodownload);
    if (!uses && !counted) continue;
    if (isPercent) {
      if (value > 100 || !passage.own.any(C.use, C.usevoid, C.credits)) continue;
      percent ??= value;
    } else if (after.some((other) => isConcept(other, C.imageunit) && other.start - hit.end < 24)) images ??= value;
    else if (after.some((other) => isConcept(other, C.credits) && other.start - hit.end < 16)) credits ??= value;
    else continue;
    bound ??= under ? 'lt' : 'le';
  }
  if (bound === undefined) return undefined;
  return {
    ...(credits === undefined ? {} : { maxCreditsUsed: credits }),
    ...(images === undefined ? {} : { maxImagesUsed: images }),
    ...(percent === undefined ? {} : { percent }),
    bound,
  };
}
