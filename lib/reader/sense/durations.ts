// Finds the lengths of time in a passage: "seven (7) calendar days", "5–10 business days", "30日", "days 8-14".

import type { WindowUnit } from '../../policy/terms';
import { C, type Concept, type Hit } from '../text/concepts';
import { NUMERAL_BASE } from '../text/lexicon';
import { isDigit } from '../text/words';

export interface Duration {
  readonly start: number;
  readonly end: number;
  readonly least: number;
  readonly most: number;
  readonly unit: WindowUnit;
  /** Written as one number ("within 7 days"), not as a stretch ("5-7 days"). */
  readonly single: boolean;
  /** Counted as days of something: "days 8-14", "from day 15", "the seventh day". */
  readonly ordinal: boolean;
}

const UNITS: readonly (readonly [Concept, WindowUnit])[] = [
  [C.bizday, 'business-day'],
  [C.hour, 'hour'],
  [C.day, 'day'],
  [C.week, 'week'],
  [C.month, 'month'],
];

function isSeparator(code: number): boolean {
  return code === 0x20 || code === 0x2d || code === 0x28 || code === 0x29;
}

function skip(codes: Uint16Array, from: number): number {
  let at = from;
  while (at < codes.length && at - from < 6 && isSeparator(codes[at] ?? 0)) at += 1;
  return at;
}

function isRangeMark(code: number): boolean {
  return code === 0x2d || code === 0x2013 || code === 0x7e || code === 0x301c || code === 0xff5e;
}

/** The letters and marks that make a number an ordinal: "7th", "7.", "7º", "7ème". */
const SUFFIXES: ReadonlySet<string> = new Set(
  'st nd rd th er e eme re te ten ter de ste go ego . \u00ba \u00aa \u00b0 o a'.split(' '),
);
const LONGEST_SUFFIX = 4;

/** The end of the ordinal's suffix after the number that ends at `from`; `from` itself where there is none. */
function suffixEnd(codes: Uint16Array, from: number): number {
  if (!isDigit(codes[from - 1] ?? 0)) return from;
  const start = codes[from] === HYPHEN ? from + 1 : from;
  let at = start;
  let word = '';
  while (at - start < LONGEST_SUFFIX && codes[at] !== 0x20 && at < codes.length) {
    word += String.fromCharCode(codes[at] ?? 0);
    at += 1;
  }
  return codes[at] === 0x20 && SUFFIXES.has(word) ? at : from;
}

const DAY: WindowUnit = 'day';

const HYPHEN = 0x2d;

const NONE: readonly Duration[] = [];

/** More times than any clause names; hostile text is denser. */
const MOST_DURATIONS = 8;

export function durationsOf(hits: readonly Hit[], codes: Uint16Array): readonly Duration[] {
  if (!hits.some(isNumber) || !hits.some(isUnit)) return NONE;
  const found: Duration[] = [];
  let past = -1;
  for (let index = 0; index < hits.length; index += 1) {
    const first = hits[index];
    if (first === undefined || !isNumber(first) || first.start < past) continue;
    const duration = durationAt(hits, index, first, codes);
    if (duration === undefined) continue;
    found.push(duration);
    past = duration.end;
    if (found.length === MOST_DURATIONS) break;
  }
  return found;
}

function isNumber({ concept }: Hit): boolean {
  return concept >= NUMERAL_BASE;
}

function isUnit({ concept }: Hit): boolean {
  return concept === C.day || concept === C.bizday || concept === C.hour || concept === C.week || concept === C.month;
}

/** The longest mention of a concept, or of any number, that begins at a place. */
function longestAt(
  hits: readonly Hit[],
  index: number,
  position: number,
  concept: Concept | undefined,
): Hit | undefined {
  let longest: Hit | undefined;
  for (let next = index; next < hits.length; next += 1) {
    const hit = hits[next];
    if (hit === undefined || hit.start > position) break;
    if (
      hit.start === position &&
      (concept === undefined ? isNumber(hit) : hit.concept === concept) &&
      (longest === undefined || hit.end > longest.end)
    )
      longest = hit;
  }
  return longest;
}

function durationAt(hits: readonly Hit[], index: number, first: Hit, codes: Uint16Array): Duration | undefined {
  const at = (position: number, concept: Concept): Hit | undefined => longestAt(hits, index, position, concept);
  const numberAt = (position: number): Hit | undefined => longestAt(hits, index, position, undefined);
  const unitAt = (position: number): { end: number; unit: WindowUnit } | undefined => {
    for (const [concept, unit] of UNITS) {
      const hit = at(position, concept);
      // "Within a fortnight": a unit that is a number of its own is no one day.
      if (hit !== undefined && numberAt(position)?.end !== hit.end) return { end: hit.end, unit };
    }
    return undefined;
  };

  // "3月14日" is a day of the calendar.
  if (codes[first.start - 1] === 0x6708 || codes[first.start - 1] === 0x5e74) return undefined;
  const whole = numberAt(first.start) ?? first;
  const least = whole.concept - NUMERAL_BASE;
  let most = least;
  let end = whole.end;
  let single = true;
  // "seven (7)": the same number again.
  const again = numberAt(skip(codes, end));
  if (again !== undefined && again.concept === whole.concept) end = again.end;

  const counted = at(first.start, C.nth)?.end === end || suffixEnd(codes, end) > end;
  if (counted) end = suffixEnd(codes, end);
  // "A fortnight" is its own unit.
  let unit = isUnitItself(whole) ? { end: whole.end, unit: DAY } : unitAt(skip(codes, end));
  let leastUnit = unit;
  // A stretch: "5-7", "5 to 7", "three days to a week" is not followed.
  const tail = unit === undefined ? end : unit.end;
  let mark = tail;
  while (codes[mark] === 0x20) mark += 1;
  let second: Hit | undefined;
  if (isRangeMark(codes[mark] ?? 0)) {
    let to = mark + 1;
    while (codes[to] === 0x20) to += 1;
    second = numberAt(to);
  } else {
    const word = at(mark, C.range);
    if (word !== undefined) second = numberAt(skip(codes, word.end));
  }
  if (second !== undefined && second.concept - NUMERAL_BASE > least) {
    const unitAfter = quantityUnit(second.end);
    if (unitAfter !== undefined && (leastUnit === undefined || leastUnit.unit === unitAfter.unit)) {
      most = second.concept - NUMERAL_BASE;
      end = second.end;
      single = false;
      unit = unitAfter;
      leastUnit = unitAfter;
    }
  }
  if (unit === undefined) unit = quantityUnit(end);
  const before = unitBefore();
  // "Day 8 (day 1 is the day of the order)": the day in brackets is another.
  if (unit !== undefined && (before === undefined || codes[end + 1] !== 0x28)) {
    let { end: to, unit: kind } = unit;
    if (kind === 'day' && (at(skip(codes, to), C.bizqual) !== undefined || qualifierBefore())) {
      kind = 'business-day';
      to = at(skip(codes, to), C.bizqual)?.end ?? to;
    }
    return { start: first.start, end: to, least, most, unit: kind, single, ordinal: counted };
  }
  if (before !== undefined) {
    let last = end;
    const word = at(skip(codes, end), C.range);
    const to = isRangeMark(codes[end] ?? 0) ? numberAt(end + 1) : word && numberAt(skip(codes, word.end));
    if (to !== undefined && to.concept - NUMERAL_BASE > least) {
      most = to.concept - NUMERAL_BASE;
      last = to.end;
    }
    return { start: before, end: last, least, most, unit: 'day', single: most === least, ordinal: true };
  }
  return undefined;

  function isUnitItself(number: Hit): boolean {
    return hits.some((hit) => hit.concept === C.day && hit.start === number.start && hit.end === number.end);
  }

  /** The unit after a number, with "business" or "calendar" between the two. */
  function quantityUnit(from: number): { end: number; unit: WindowUnit } | undefined {
    const position = skip(codes, from);
    const business = at(position, C.bizqual);
    if (business !== undefined) {
      const after = unitAt(skip(codes, business.end));
      if (after?.unit === 'day') return { end: after.end, unit: 'business-day' };
    }
    const calendar = at(position, C.calqual);
    return unitAt(calendar === undefined ? position : skip(codes, calendar.end));
  }

  function qualifierBefore(): boolean {
    const wanted = C.bizqual;
    return hits.some((hit) => hit.concept === wanted && hit.end <= first.start && first.start - hit.end <= 1);
  }

  /** "days 8-14", "day 15": the unit stands first. */
  function unitBefore(): number | undefined {
    const wanted = C.day;
    const hit = hits.find(
      (candidate) => candidate.concept === wanted && candidate.end < first.start && first.start - candidate.end === 1,
    );
    return hit?.start;
  }
}
