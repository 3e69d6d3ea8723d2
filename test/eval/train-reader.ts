// Learns from the labelled texts what the reader weighs its rules against, and writes the weights; --without=SET,SET leaves sets out, to measure on it.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { hoursOf } from '../../lib/policy/window-hours';
import { voidingActsOf } from '../../lib/reader/acts/voiding-acts';
import { type Ruled, ruledBy, signalsOf } from '../../lib/reader/fields/rules';
import { heardFeatures, WEIGHED_ALIKE } from '../../lib/reader/opinion/agreement';
import { mentionFeatures, mentionsOf, NAMED_ACTS } from '../../lib/reader/opinion/mentions';
import {
  JUDGED,
  LEARNED_ACTS,
  ruledFeatures,
  STANCES,
  textFeatures,
  timeFeatures,
  USUAL,
} from '../../lib/reader/opinion/opinion';
import { saysEnough } from '../../lib/reader/opinion/second-look';
import { LETTERS, LONG, likely, MOST, type WrittenWeights } from '../../lib/reader/opinion/weights';
import { type Page, readPage } from '../../lib/reader/page/page';
import { languageOf, lexiconFor } from '../../lib/reader/text/languages';
import type { LabelledPolicy } from '../support/labelled-policy';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const fixtures = path.join(root, 'test/fixtures/reader');
const corpus = path.resolve(root, '../shared/policies/dev');

/** Sets to learn from. One that is kept apart is none of them, so that it can tell what unseen pages may expect. */
const SETS = [
  'a',
  'b',
  'c',
  'd',
  'e',
  'f',
  'g',
  'h',
  'i',
  'j',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'q',
  'r',
  's',
  'u',
  'v',
  'w',
  'x',
]
  .map((name) => `blind-${name}`)
  .concat('paraphrases');
/** Written for learning alone: nobody tuned a rule to them, so that they tell how far each side is to be believed. */
const UNTUNED = 'learned';
/** Written to be unlike any seller's: what their times are for is learned, what they grant and refuse is not. */
const SETS_OF_TIMES = ['blind-aa', 'blind-cc', 'blind-dd', 'blind-ee'];

const STANCE_ROWS = 2000;
const JUDGED_ROWS = 1500;
const TIME_ROWS = 2500;
const MENTION_ROWS = 2000;
/** The heaviest weights are cut to this share, so that the many light ones keep their differences. */
const CUT = 0.7;
const LEAST_TEXTS = 3;
const ROUNDS = 400;
const PACE = 0.03;
/** The last rounds go slowly, from this share on. */
const SLOW_FROM = 0.75;
const SLOW_PACE = 0.006;
const BASE_PACE = 0.05;
const MOMENTUM = 0.9;
const STEEPNESS = 0.99;
const DECAY = 1e-5;
/** Labels of real sellers' terms weigh more than those of texts that were made up. */
const REAL = 4;

interface Labelled extends LabelledPolicy {
  readonly set: string;
}

function labelledIn(set: string, records: unknown): Labelled[] {
  if (!Array.isArray(records)) throw new Error(`${set} holds no list of records.`);
  return records.map((record: LabelledPolicy) => ({ ...record, set }));
}

function allLabelled(): Labelled[] {
  const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
  const files = readdirSync(corpus)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return [
    ...labelledIn(
      'dev',
      files.map((name) => read(path.join(corpus, name))),
    ),
    ...[...SETS, UNTUNED, ...SETS_OF_TIMES].flatMap((set) => labelledIn(set, read(path.join(fixtures, `${set}.json`)))),
  ];
}

/** What is shown, and what it stands for: one output per column, `group` of them sharing one probability. */
interface Sample {
  readonly set: string;
  readonly features: ReadonlySet<number>;
  /** Undefined where the label says nothing. */
  readonly wanted: readonly (number | undefined)[];
}

/** Outputs that exclude each other share one probability; the others have their own. */
type Groups = readonly (readonly number[])[];

function stanceSamples(texts: readonly Labelled[]): Sample[] {
  return texts
    .filter(({ gold }) => gold.isPolicy)
    .map(({ set, text, language, gold }) => {
      const page = readPage(text, lexiconFor(languageOf(text, language)));
      const stance = STANCES.findIndex((name) => gold.stance?.startsWith(name) === true);
      return {
        set,
        features: new Set([
          ...page.passages.flatMap((passage) => textFeatures(page, passage)),
          ...ruledFeatures(signalsOf(ruledBy(page))),
        ]),
        wanted: STANCES.map((_, at) => (stance < 0 ? undefined : Number(at === stance))),
      };
    });
}

function judgedSamples(texts: readonly Labelled[]): Sample[] {
  return texts.map(({ set, text, language, gold }) => {
    const page = readPage(text, lexiconFor(languageOf(text, language)));
    const own = gold.isPolicy;
    return {
      set,
      features: new Set(page.passages.flatMap((passage) => textFeatures(page, passage))),
      wanted: JUDGED.map((name) =>
        name === 'own' ? Number(own) : own ? Number(gold.voidedBy?.includes(name) === true) : undefined,
      ),
    };
  });
}

function timeSamples(texts: readonly Labelled[]): Sample[] {
  return texts
    .filter(({ gold }) => gold.isPolicy)
    .flatMap(({ set, text, language, gold }) => {
      const page = readPage(text, lexiconFor(languageOf(text, language)));
      return page.passages.flatMap((passage) =>
        passage.durations.map((duration) => ({
          set,
          features: new Set(timeFeatures(page, passage, duration)),
          wanted: [Number(hoursOf(duration.most, duration.unit) === gold.primaryWindowHours)],
        })),
      );
    });
}

function frequencies(samples: readonly Sample[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of samples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

/** One value per feature and output, and one per output. */
interface Learned {
  readonly bases: readonly number[];
  readonly weights: ReadonlyMap<number, readonly number[]>;
}

/** Numbers, one row of them after the other. */
interface Table {
  readonly of: Float64Array;
  readonly moved: Float64Array;
  readonly bent: Float64Array;
}

function table(size: number): Table {
  return { of: new Float64Array(size), moved: new Float64Array(size), bent: new Float64Array(size) };
}

/** One step of Adam down a slope, smaller where the slope was steep before. */
function descend({ of, moved, bent }: Table, slope: Float64Array, pace: number, round: number): void {
  const first = 1 - MOMENTUM ** round;
  const second = 1 - STEEPNESS ** round;
  for (let at = 0; at < of.length; at += 1) {
    const down = slope[at] ?? 0;
    moved[at] = MOMENTUM * (moved[at] ?? 0) + (1 - MOMENTUM) * down;
    bent[at] = STEEPNESS * (bent[at] ?? 0) + (1 - STEEPNESS) * down * down;
    of[at] = (of[at] ?? 0) - (pace * ((moved[at] ?? 0) / first)) / (Math.sqrt((bent[at] ?? 0) / second) + 1e-8);
  }
}

/** Logistic regression of one group of outputs, all texts at once. */
function learnGroup(rows: readonly Uint32Array[], samples: readonly Sample[], group: readonly number[], size: number) {
  const width = group.length;
  const weights = table(size * width);
  const bases = table(width);
  const hefts = samples.map(({ set, wanted }): number =>
    wanted[group[0] ?? 0] === undefined ? 0 : set === 'dev' ? REAL : 1,
  );
  const all = hefts.reduce((sum, heft) => sum + heft, 0);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = weights.of.map((weight) => DECAY * weight);
    const baseSlope = new Float64Array(width);
    for (const [one, row] of rows.entries()) {
      const heft = hefts[one] ?? 0;
      if (heft === 0) continue;
      const even = 1 / Math.sqrt(Math.max(1, row.length));
      const logits = Float64Array.from(bases.of);
      for (const at of row)
        for (let k = 0; k < width; k += 1) logits[k] = (logits[k] ?? 0) + (weights.of[at * width + k] ?? 0) * even;
      // One output alone stands against its own opposite.
      const most = Math.max(...logits, width === 1 ? 0 : Number.NEGATIVE_INFINITY);
      const powers = logits.map((logit) => Math.exp(logit - most));
      const total = powers.reduce((sum, power) => sum + power, width === 1 ? Math.exp(-most) : 0);
      const offs = powers.map(
        (power, k) => (heft / all) * (power / total - (samples[one]?.wanted.at(group[k] ?? 0) ?? 0)),
      );
      for (let k = 0; k < width; k += 1) baseSlope[k] = (baseSlope[k] ?? 0) + (offs[k] ?? 0);
      for (const at of row)
        for (let k = 0; k < width; k += 1) slope[at * width + k] = (slope[at * width + k] ?? 0) + (offs[k] ?? 0) * even;
    }
    descend(weights, slope, round > ROUNDS * SLOW_FROM ? SLOW_PACE : PACE, round);
    descend(bases, baseSlope, BASE_PACE, round);
  }
  return { weights: weights.of, bases: bases.of };
}

function learn(samples: readonly Sample[], kept: readonly number[], groups: Groups): Learned {
  const place = new Map(kept.map((feature, at) => [feature, at]));
  const rows = samples.map(({ features }) =>
    Uint32Array.from([...features].map((feature) => place.get(feature)).filter((at) => at !== undefined)),
  );
  const outputs = groups.flat().length;
  const weights = kept.map(() => new Array<number>(outputs).fill(0));
  const bases = new Array<number>(outputs).fill(0);
  for (const group of groups) {
    const learned = learnGroup(rows, samples, group, kept.length);
    for (const [k, column] of group.entries()) {
      bases[column] = learned.bases[k] ?? 0;
      for (const [at, row] of weights.entries()) row[column] = learned.weights[at * group.length + k] ?? 0;
    }
  }
  return { bases, weights: new Map(kept.map((feature, at) => [feature, weights[at] ?? []])) };
}

/** Learns with everything that is shown often enough, keeps what weighs most, and learns again with that. */
function learnShort(samples: readonly Sample[], groups: Groups, most: number): Learned {
  const counts = frequencies(samples);
  const frequent = [...counts]
    .filter(([, count]) => count >= LEAST_TEXTS)
    .map(([feature]) => feature)
    .sort((one, other) => one - other);
  const first = learn(samples, frequent, groups);
  const heavy = [...first.weights]
    .map(([feature, row]) => ({
      feature,
      weight: Math.max(...row.map(Math.abs)) * Math.sqrt(counts.get(feature) ?? 0),
    }))
    .sort((one, other) => other.weight - one.weight || one.feature - other.feature)
    .slice(0, most)
    .map(({ feature }) => feature)
    .sort((one, other) => one - other);
  return learn(samples, heavy, groups);
}

/** The places of one text that name one act; whether it ends the refund is known of them together. */
interface Bag {
  readonly set: string;
  readonly places: readonly (readonly number[])[];
  readonly ends: boolean;
}

/** A page with what the rules read of it and what a careful person does. */
interface Studied extends Labelled {
  readonly page: Page;
  readonly ruled: Ruled;
}

function study(text: Labelled): Studied {
  const page = readPage(text.text, lexiconFor(languageOf(text.text, text.language)));
  return { ...text, page, ruled: ruledBy(page) };
}

function placesOf(page: Page): Map<number, number[][]> {
  const places = new Map<number, number[][]>();
  for (const mention of mentionsOf(page)) {
    const features = [...new Set(mentionFeatures(page, mention))];
    const others = places.get(mention.act);
    if (others === undefined) places.set(mention.act, [features]);
    else others.push(features);
  }
  return places;
}

function bagsOf(texts: readonly Studied[]): Bag[] {
  return texts.flatMap(({ set, page, gold }) =>
    [...placesOf(page)].map(([act, places]) => ({
      set,
      places,
      ends: gold.voidedBy?.includes(NAMED_ACTS[act] ?? '') === true,
    })),
  );
}

const PASSES = 15;
const SLOW_PASSES = 9;
const STRIDE = 0.15;
const SLOW_STRIDE = 0.045;
const PULL = 3e-4;
const FIRST_BEND = 1e-2;

/** A small generator that is the same at every run. */
function shuffler(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

interface PlaceWeights {
  readonly base: number;
  readonly of: ReadonlyMap<number, number>;
}

/** How likely any of the places says that the act ends the refund. */
function endsBy({ base, of }: PlaceWeights, places: readonly (readonly number[])[]): number {
  const one = (features: readonly number[]): number =>
    likely(features.reduce((sum, feature) => sum + (of.get(feature) ?? 0), base));
  return 1 - places.reduce((harmless, features) => harmless * (1 - one(features)), 1);
}

/** Learns what a place says from what all the places of a text say together: each is as guilty as it is suspected to be. */
function learnPlaces(bags: readonly Bag[], kept: ReadonlySet<number>): PlaceWeights {
  const weights = new Map([...kept].map((feature) => [feature, { of: 0, bent: FIRST_BEND }]));
  const base = { of: -1, bent: FIRST_BEND };
  const random = shuffler();
  const order = bags.map((bag) => ({
    ...bag,
    rows: bag.places.map((row) => row.flatMap((at) => weights.get(at) ?? [])),
  }));
  for (let pass = 0; pass < PASSES; pass += 1) {
    const stride = pass > SLOW_PASSES ? SLOW_STRIDE : STRIDE;
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      const [one, two] = [order[at], order[other]];
      if (one === undefined || two === undefined) continue;
      order[at] = two;
      order[other] = one;
    }
    for (const { set, rows, ends } of order) {
      const guilts = rows.map((row) => likely(row.reduce((sum, weight) => sum + weight.of, base.of)));
      const harmless = guilts.reduce((product, guilt) => product * (1 - guilt), 1);
      for (const [place, row] of rows.entries()) {
        const guilt = guilts[place] ?? 0;
        const heft = set === 'dev' ? REAL : 1;
        const slope = heft * (ends ? (-guilt * harmless) / Math.max(1e-6, 1 - harmless) : guilt);
        for (const weight of row) {
          const down = slope + PULL * weight.of;
          weight.bent += down * down;
          weight.of -= (stride * down) / Math.sqrt(weight.bent);
        }
        base.bent += slope * slope;
        base.of -= (stride * slope) / Math.sqrt(base.bent);
      }
    }
  }
  return { base: base.of, of: new Map([...weights].map(([feature, { of }]) => [feature, of])) };
}

/** Learns with everything that is shown often enough, keeps what weighs most, and learns again with that. */
function learnPlacesShort(bags: readonly Bag[]): PlaceWeights {
  const counts = frequencies(
    bags.flatMap(({ set, places }) => places.map((row) => ({ set, features: new Set(row), wanted: [] }))),
  );
  const frequent = [...counts].filter(([, count]) => count >= LEAST_TEXTS).map(([feature]) => feature);
  const first = learnPlaces(bags, new Set(frequent));
  const weightOf = (feature: number): number =>
    Math.abs(first.of.get(feature) ?? 0) * Math.sqrt(counts.get(feature) ?? 0);
  const heavy = frequent.sort((one, other) => weightOf(other) - weightOf(one) || one - other).slice(0, MENTION_ROWS);
  return learnPlaces(bags, new Set(heavy.sort((one, other) => one - other)));
}

/** How likely a judgement is for a text, by what was learned. */
function judgedBy({ bases, weights }: Learned, column: number, features: ReadonlySet<number>): number {
  const known = [...features].map((feature) => weights.get(feature)).filter((row) => row !== undefined);
  const sum = known.reduce((total, row) => total + (row[column] ?? 0), 0);
  return likely((bases[column] ?? 0) + sum / Math.sqrt(Math.max(1, known.length)));
}

const FOLDS = 3;
const CALM = 0.7;
const TURNS = 25;

/** Texts of one writer stay together: who wrote one of them is no stranger to the others. */
function foldOf({ slug }: Labelled): number {
  return Number(/^n(\d+)-/.exec(slug)?.[1]) % FOLDS;
}

/** Newton's method: few numbers, each found exactly. */
function logistic(rows: readonly (readonly number[])[], wanted: readonly number[]): number[] {
  const size = rows[0]?.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  for (let turn = 0; turn < TURNS; turn += 1) {
    const matrix = Array.from({ length: size }, (_, at) =>
      Array.from({ length: size + 1 }, (__, to) => (to === size ? CALM * (weights[at] ?? 0) : at === to ? CALM : 0)),
    );
    for (const [one, row] of rows.entries()) {
      const chance = likely(row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));
      const off = chance - (wanted[one] ?? 0);
      const bend = Math.max(1e-6, chance * (1 - chance));
      for (const [at, line] of matrix.entries()) {
        const value = row[at] ?? 0;
        if (value === 0) continue;
        for (let to = 0; to < size; to += 1) line[to] = (line[to] ?? 0) + bend * value * (row[to] ?? 0);
        line[size] = (line[size] ?? 0) + off * value;
      }
    }
    for (const [at, step] of solved(matrix).entries()) weights[at] = (weights[at] ?? 0) - step;
  }
  return weights;
}

/** Gauss and Jordan: the last column holds what each line sums to. */
function solved(matrix: number[][]): number[] {
  const size = matrix.length;
  for (let at = 0; at < size; at += 1) {
    const lines = matrix.slice(at);
    const best =
      at + lines.reduce((top, line, to) => (Math.abs(line[at] ?? 0) > Math.abs(lines[top]?.[at] ?? 0) ? to : top), 0);
    const pivot = matrix[best] ?? [];
    matrix[best] = matrix[at] ?? [];
    matrix[at] = pivot;
    for (const line of matrix) {
      if (line === pivot) continue;
      const share = (line[at] ?? 0) / (pivot[at] ?? 1);
      for (let to = at; to <= size; to += 1) line[to] = (line[to] ?? 0) - share * (pivot[to] ?? 0);
    }
  }
  return matrix.map((line, at) => (line[size] ?? 0) / (line[at] ?? 1));
}

/** How far rules, places and the whole text are to be believed: learned on texts that none of them has seen. */
function learnAgreement(ruling: readonly Studied[]): number[][] {
  const rows = WEIGHED_ALIKE.map(() => ({ heard: [] as number[][], wanted: [] as number[] }));
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const unseen = ruling.filter((text) => text.set === UNTUNED && foldOf(text) === fold);
    const seen = ruling.filter((text) => !unseen.includes(text));
    const judged = learnJudged(seen);
    const places = learnPlacesShort(bagsOf(ownOf(seen)));
    for (const { page, ruled, gold } of ownOf(unseen)) {
      if (!saysEnough(page)) continue;
      const { stance, timed, named, cap } = ruled;
      const refuses = stance.stance === 'none';
      const found = refuses ? voidingActsOf(page, undefined, timed, 'none') : ruled.voiding;
      const shown = new Set(page.passages.flatMap((passage) => textFeatures(page, passage)));
      const there = placesOf(page);
      for (const [at, alike] of WEIGHED_ALIKE.entries()) {
        for (const act of alike) {
          const learned = LEARNED_ACTS.findIndex((name) => name === act);
          const placed = there.get(NAMED_ACTS.indexOf(act));
          rows[at]?.heard.push(
            heardFeatures(act, {
              found: found.find(({ value }) => value === act),
              named: placed === undefined ? undefined : endsBy(places, placed),
              whole: learned < 0 ? undefined : judgedBy(judged, learned, shown),
              refuses,
              timed: named !== undefined,
              capped: cap !== undefined,
            }),
          );
          rows[at]?.wanted.push(Number(gold.voidedBy?.includes(act) === true));
        }
      }
    }
  }
  return rows.map(({ heard, wanted }) => logistic(heard, wanted));
}

function written({ bases, weights }: Learned): WrittenWeights {
  const base = LETTERS.length;
  const scales = bases.map((_, at) => {
    const heaviest = Math.max(...[...weights.values()].map((row) => Math.abs(row[at] ?? 0)));
    return Number(((heaviest * CUT) / MOST).toPrecision(3));
  });
  let steps = '';
  let values = '';
  let before = 0;
  for (const [feature, row] of weights) {
    const step = feature - before;
    before = feature;
    const high = Math.floor((step - LONG) / base);
    if (LONG + high >= base) throw new Error(`The step to feature ${feature} is too long to write.`);
    steps += step < LONG ? LETTERS.charAt(step) : LETTERS.charAt(LONG + high) + LETTERS.charAt((step - LONG) % base);
    for (const [at, scale] of scales.entries()) {
      const level = scale === 0 ? 0 : Math.round((row[at] ?? 0) / scale);
      values += LETTERS.charAt(MOST + Math.max(-MOST, Math.min(MOST, level)));
    }
  }
  return { bases: bases.map((value) => Number(value.toFixed(2))), scales, steps, values };
}

function source(name: string, { bases, scales, steps, values }: WrittenWeights): string {
  return [
    `export const ${name} = {`,
    `  bases: [${bases.join(', ')}],`,
    `  scales: [${scales.join(', ')}],`,
    '  steps:',
    `    '${steps}',`,
    '  values:',
    `    '${values}',`,
    '} as const;',
  ].join('\n');
}

/** The usual rule is measured by what speaks for the others: its own column is taken off them all. */
function againstUsual(learned: Learned): Learned {
  const off = (row: readonly number[]): number[] => row.map((value) => value - (row[USUAL] ?? 0));
  return {
    bases: off(learned.bases),
    weights: new Map([...learned.weights].map(([feature, row]) => [feature, off(row)])),
  };
}

function ownOf(texts: readonly Studied[]): Studied[] {
  return texts.filter(({ gold }) => gold.isPolicy);
}

function learnJudged(texts: readonly Labelled[]): Learned {
  return learnShort(
    judgedSamples(texts),
    JUDGED.map((_, at) => [at]),
    JUDGED_ROWS,
  );
}

const without = process.argv.find((arg) => arg.startsWith('--without='))?.slice('--without='.length);
const texts = allLabelled().filter(({ set }) => without?.split(',').includes(set) !== true);
const ruling = texts.filter(({ set }) => !SETS_OF_TIMES.includes(set)).map(study);
const stance = againstUsual(learnShort(stanceSamples(ruling), [STANCES.map((_, at) => at)], STANCE_ROWS));
const judged = learnJudged(ruling);
const places = learnPlacesShort(bagsOf(ownOf(ruling)));
const mentions: Learned = {
  bases: [places.base],
  weights: new Map([...places.of].map(([at, weight]) => [at, [weight]])),
};
const agreement = learnAgreement(ruling);
const time = learnShort(timeSamples(texts), [[0]], TIME_ROWS);
writeFileSync(
  path.join(root, 'lib/reader/opinion/opinion-weights.ts'),
  [
    '// What the second opinion learned from labelled policies; written by `npm run train:reader`, never by hand.',
    '',
    source('STANCE_WEIGHTS', written(stance)),
    '',
    source('JUDGED_WEIGHTS', written(judged)),
    '',
    source('TIME_WEIGHTS', written(time)),
    '',
    source('MENTION_WEIGHTS', written(mentions)),
    '',
    '/** Per group of acts that are weighed alike, one weight for each number that is heard. */',
    `export const AGREEMENT = ${JSON.stringify(agreement.map((row) => row.map((value) => Number(value.toFixed(2)))))};`,
    '',
  ].join('\n'),
);
console.log(
  `${texts.length} texts, ${[stance, judged, time, mentions].map(({ weights }) => weights.size).join(', ')} features`,
);
