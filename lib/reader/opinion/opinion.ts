// A second opinion on a text: which notions and words stand together in it, weighed by what was learned from labelled policies in ten languages.

import { once } from '../../lang/once';
import type { Stance, VoidingAct } from '../../policy/terms';
import { hoursOf } from '../../policy/window-hours';
import { SIGNALS } from '../fields/rules';
import type { Page, Passage } from '../page/page';
import type { Duration } from '../sense/durations';
import { pairOf, WORDS, wordsBefore, wordsIn } from '../text/words';
import { KINDS, MOST_NOTIONS, N, notionOf, notionsOf, POLARITIES } from './notions';
import { JUDGED_WEIGHTS, STANCE_WEIGHTS, TIME_WEIGHTS } from './opinion-weights';
import { decode, likely, type Weights, weigh } from './weights';

/** The main rules it knows; what speaks for the second of them is what speaks for no other. */
export const STANCES = ['none', 'conditional', 'case-by-case', 'refunds'] as const satisfies readonly Stance[];
export const USUAL = 1;
/** The acts that are common enough in policies to be learned. */
export const LEARNED_ACTS = [
  'use-of-credits',
  'download',
  'generation-started',
  'training-started',
  'partial-use',
  'preview-approved',
  'chargeback',
] as const satisfies readonly VoidingAct[];
/** What it judges by yes or no. */
export const JUDGED = [...LEARNED_ACTS, 'own'] as const;
type Judged = (typeof JUDGED)[number];

const POLARITY = N;
const KIND = POLARITY + 3 * N;
const FIRST = KIND + 4 * N;
const PAIRS = FIRST + N;
const RULED = PAIRS + N * N;
const SAID = RULED + SIGNALS;
const TEXT_FEATURES = SAID + WORDS;

/** As much as a clause can show: a word is a letter and a gap at least. */
function mostShown({ hits, clause }: Passage): number {
  const notions = Math.min(hits.length, MOST_NOTIONS);
  return notions * 4 + (notions * (notions - 1)) / 2 + clause.end - clause.start;
}

/** Writes down what a clause shows: its words, its notions, alone and in pairs, under what it says of refunds and as what it stands there. */
function showInto(shown: Uint32Array, from: number, { codes }: Page, passage: Passage): number {
  const notions = notionsOf(passage);
  const { start, end } = passage.clause;
  const polarity = POLARITY + POLARITIES[passage.polarity] * N;
  const kind = KIND + KINDS[passage.clause.kind] * N;
  let to = from;
  for (let at = 0; at < notions.length; at += 1) {
    const notion = notions[at] ?? 0;
    shown[to++] = notion;
    shown[to++] = polarity + notion;
    shown[to++] = kind + notion;
    if (passage.index <= 1) shown[to++] = FIRST + notion;
    for (let next = at + 1; next < notions.length; next += 1) shown[to++] = PAIRS + notion * N + (notions[next] ?? 0);
  }
  for (const word of wordsIn(codes, start, end, end - start)) shown[to++] = SAID + word;
  return to;
}

/** What a clause shows. */
export function textFeatures(page: Page, passage: Passage): number[] {
  const shown = new Uint32Array(mostShown(passage));
  return [...shown.subarray(0, showInto(shown, 0, page, passage))];
}

/** What the rules found, among what a text shows. */
export function ruledFeatures(signals: readonly number[]): number[] {
  return signals.map((signal) => RULED + signal);
}

/** How near a notion stands to a length of time, on either side of it; each reach holds those before it. */
const REACHES = [6, 20, 45, Number.POSITIVE_INFINITY];
const SIDES = 2 * REACHES.length * N;
const LEADS = SIDES + 4 * N;
const BESIDE = LEADS + N;
const SHAPE = BESIDE + 2 * N;
const UNITS = ['hour', 'day', 'business-day', 'week', 'month'] as const;
const LONGEST = [25, 73, 121, 168, 240, 336, 720, 1500];
const SAID_THERE = SHAPE + 64;
/** So many words on either side of a time may tell what it is for, and so many of a clause beside its own. */
const WORDS_NEAR = 10;
const WORDS_BESIDE = 14;
/** The words before a time, behind it, in the clauses before and behind its own, and over it; and its own in pairs. */
const WORD_PLACES = ['before', 'behind', 'previous', 'next', 'over', 'pairsBefore', 'pairsBehind'] as const;
const TIME_FEATURES = SAID_THERE + WORD_PLACES.length * WORDS;

function wordsAround(page: Page, { clause, index }: Passage, duration: Duration, features: number[]): void {
  const { codes } = page;
  const say = (place: (typeof WORD_PLACES)[number], words: readonly number[]): void => {
    const from = SAID_THERE + WORD_PLACES.indexOf(place) * WORDS;
    for (const word of words) features.push(from + word);
  };
  const pairs = (words: readonly number[]): number[] => words.slice(1).map((word, at) => pairOf(words[at] ?? 0, word));
  const clauseWords = (at: Passage): number[] => wordsIn(codes, at.clause.start, at.clause.end, WORDS_BESIDE);
  const before = wordsBefore(codes, clause.start, duration.start, WORDS_NEAR);
  const behind = wordsIn(codes, duration.end, clause.end, WORDS_NEAR);
  say('before', before);
  say('pairsBefore', pairs(before));
  say('behind', behind);
  say('pairsBehind', pairs(behind));
  const previous = page.passages[index - 1];
  if (previous?.clause.line === clause.line) say('previous', clauseWords(previous));
  const next = page.passages[index + 1];
  if (next?.clause.line === clause.line) say('next', clauseWords(next));
  const lead = page.passages[clause.leads[0] ?? -1];
  if (lead !== undefined) say('over', clauseWords(lead));
}

/** What a length of time shows: words and notions before and behind it, those around its clause, and its own shape; some of it twice. */
export function timeFeatures(page: Page, passage: Passage, duration: Duration): number[] {
  const { clause, hits, index } = passage;
  const features: number[] = [];
  for (const { concept, start, end } of hits) {
    if (start < duration.end && end > duration.start) continue;
    const ahead = end <= duration.start;
    const far = ahead ? duration.start - end : start - duration.end;
    const side = (ahead ? 0 : REACHES.length * N) + notionOf(concept);
    for (let at = 0; at < REACHES.length; at += 1) if (far < (REACHES[at] ?? 0)) features.push(side + at * N);
  }
  for (const notion of notionsOf(passage))
    features.push(SIDES + notion, SIDES + (1 + POLARITIES[passage.polarity]) * N + notion);
  for (const at of clause.leads.slice(0, 2)) {
    const lead = page.passages[at];
    if (lead !== undefined) for (const notion of notionsOf(lead)) features.push(LEADS + notion);
  }
  for (const [at, step] of [-1, 1].entries()) {
    const other = page.passages[index + step];
    if (other?.clause.line !== clause.line) continue;
    for (const notion of notionsOf(other)) features.push(BESIDE + at * N + notion);
    features.push(SHAPE + at * 3 + POLARITIES[other.polarity]);
  }
  const hours = hoursOf(duration.most, duration.unit);
  const size = LONGEST.findIndex((longest) => hours <= longest);
  features.push(
    SHAPE + 6 + POLARITIES[passage.polarity],
    SHAPE + 9 + UNITS.indexOf(duration.unit),
    SHAPE + 14 + (duration.single ? 2 : 0) + (duration.ordinal ? 1 : 0),
    SHAPE + 18 + KINDS[clause.kind],
    SHAPE + 22 + (size < 0 ? LONGEST.length : size),
    SHAPE + 32 + Math.min(8, Math.floor((clause.end - clause.start) / 25)),
  );
  wordsAround(page, passage, duration, features);
  return features;
}

const textWeights = once(() => decode(TEXT_FEATURES, STANCE_WEIGHTS, JUDGED_WEIGHTS));
const timeWeights = once(() => decode(TIME_FEATURES, TIME_WEIGHTS));

const JUDGED_COLUMN = STANCES.length + 1;

function columnOf(of: (typeof STANCES)[number] | Judged): number {
  const stance = STANCES.findIndex((name) => name === of);
  return stance < 0 ? JUDGED_COLUMN + JUDGED.findIndex((name) => name === of) : stance;
}

/** What sums to more because more is shown is evened out by how much that was; the base counts as it is. */
function evened({ bases }: Weights, column: number, sums: Float64Array, count: number): number {
  return (bases[column] ?? 0) + (sums[column] ?? 0) / Math.sqrt(Math.max(1, sums[count] ?? 0));
}

export interface Opinion {
  /** How likely each main rule is, in the order of `STANCES`; they sum to one. */
  readonly stances: readonly number[];
  /** How likely an act ends the refund, or the text is the seller's own policy. */
  readonly of: (judged: Judged) => number;
  /** How strongly a clause by itself speaks for a main rule or a judgement, against the others. */
  readonly speaks: (passage: Passage, of: (typeof STANCES)[number] | Judged) => number;
  /** How likely this time is one to ask for money in. */
  readonly asked: (passage: Passage, duration: Duration) => number;
  /** How likely the best of the times of this length is such a one; 1 where the text names none of it. */
  readonly window: (hours: number) => number;
}

const DAY = 24;

/** More tellings of one time than a policy has. */
const MOST_TIMES = 24;

/** Main rules are judged by the text and by what the rules found in it, all else by the text alone. */
export function opinionOf(page: Page, signals: readonly number[]): Opinion {
  const { passages } = page;
  const shown = new Uint32Array(passages.reduce((sum, passage) => sum + mostShown(passage), 0));
  const ends = new Uint32Array(passages.length);
  let end = 0;
  for (const passage of passages) {
    end = showInto(shown, end, page, passage);
    ends[passage.index] = end;
  }
  const weights = textWeights();
  const { rows, values, width } = weights;
  const sums = weigh(weights, shown.subarray(0, end), ruledFeatures(signals));
  const powers = STANCES.map((_, at) => Math.exp(evened(weights, at, sums, STANCES.length)));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const windows = new Map<number, number>();
  const asked = (passage: Passage, duration: Duration): number => {
    return likely(evened(timeWeights(), 0, weigh(timeWeights(), timeFeatures(page, passage, duration)), 1));
  };
  const bestAsked = (hours: number): number => {
    let best = -1;
    let times = 0;
    for (const passage of page.passages) {
      for (const duration of passage.durations) {
        const told = hoursOf(duration.most, duration.unit);
        // "From day 6 on nothing is refunded" tells of five days.
        if (told !== hours && !(duration.ordinal && told - hours === DAY)) continue;
        best = Math.max(best, asked(passage, duration));
        times += 1;
        if (times >= MOST_TIMES) return best;
      }
    }
    return best < 0 ? 1 : best;
  };
  return {
    stances: powers.map((power) => power / total),
    of: (name) => likely(evened(weights, columnOf(name), sums, JUDGED_COLUMN + JUDGED.length)),
    speaks: ({ index }, of) => {
      const column = columnOf(of);
      const last = ends[index] ?? 0;
      let sum = 0;
      for (let at = ends[index - 1] ?? 0; at < last; at += 1)
        sum += values[(rows[shown[at] ?? 0] ?? 0) * width + column] ?? 0;
      return sum;
    },
    asked,
    window: (hours) => {
      const best = windows.get(hours) ?? bestAsked(hours);
      windows.set(hours, best);
      return best;
    },
  };
}
