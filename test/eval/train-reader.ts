// Learns the reader's second opinion from the labelled texts and writes its weights; --without=SET,SET leaves sets out, to measure on it.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { hoursOf } from '../../lib/policy/window-hours';
import { languageOf, lexiconFor } from '../../lib/reader/languages';
import {
  ALWAYS_SHOWN,
  COARSE,
  FINE,
  JUDGED,
  LETTERS,
  LONG,
  ruledFeatures,
  STANCES,
  textFeatures,
  timeFeatures,
  USUAL,
  type WrittenWeights,
} from '../../lib/reader/opinion';
import { readPage } from '../../lib/reader/page';
import { ruledBy, signalsOf } from '../../lib/reader/rules';
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

const STANCE_ROWS = 1000;
const JUDGED_ROWS = 1500;
const TIME_ROWS = 700;
/** The heaviest weights are cut to this share, so that the many light ones keep their differences. */
const CUT = 0.7;
const LEAST_TEXTS = 3;
const ROUNDS = 300;
const STEP = 20;
const MOMENTUM = 0.9;
const DECAY = 3e-5;
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
    ...SETS.flatMap((set) => labelledIn(set, read(path.join(fixtures, `${set}.json`)))),
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
          ALWAYS_SHOWN,
          ...page.passages.flatMap(textFeatures),
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
      features: new Set([ALWAYS_SHOWN, ...page.passages.flatMap(textFeatures)]),
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

/** One value per feature and output. */
type Learned = ReadonlyMap<number, readonly number[]>;

/** Logistic regression over what two texts have in common, so that its cost is that of the texts and not of the features. */
function learn(samples: readonly Sample[], kept: readonly number[], groups: Groups): Learned {
  const place = new Map(kept.map((feature, at) => [feature, at]));
  const rows = samples.map(({ features }) =>
    [...features]
      .map((feature) => place.get(feature))
      .filter((at) => at !== undefined)
      .sort((one, other) => one - other),
  );
  const even = rows.map((row) => 1 / Math.sqrt(Math.max(1, row.length)));
  const size = samples.length;
  const common = new Float64Array(size * size);
  const marked = new Uint8Array(kept.length);
  for (let one = 0; one < size; one += 1) {
    for (const at of rows[one] ?? []) marked[at] = 1;
    for (let other = 0; other <= one; other += 1) {
      let shared = 0;
      for (const at of rows[other] ?? []) shared += marked[at] ?? 0;
      const value = shared * (even[one] ?? 0) * (even[other] ?? 0);
      common[one * size + other] = value;
      common[other * size + one] = value;
    }
    for (const at of rows[one] ?? []) marked[at] = 0;
  }
  const weights = kept.map(() => new Array<number>(groups.flat().length).fill(0));
  for (const group of groups) {
    const known = samples.map(({ wanted }) => wanted[group[0] ?? 0] !== undefined);
    const of = known.filter(Boolean).length;
    const shares = group.map(() => new Float64Array(size));
    const speeds = group.map(() => new Float64Array(size));
    for (let round = 0; round < ROUNDS; round += 1) {
      const sums = shares.map((share) => {
        const sum = new Float64Array(size);
        for (let one = 0; one < size; one += 1) {
          let total = 0;
          const from = one * size;
          for (let other = 0; other < size; other += 1) total += (common[from + other] ?? 0) * (share[other] ?? 0);
          sum[one] = total;
        }
        return sum;
      });
      for (let one = 0; one < size; one += 1) {
        if (known[one] !== true) continue;
        const logits = sums.map((sum) => sum[one] ?? 0);
        const most = Math.max(...logits, group.length === 1 ? 0 : Number.NEGATIVE_INFINITY);
        const powers = logits.map((logit) => Math.exp(logit - most));
        const total = powers.reduce((sum, power) => sum + power, group.length === 1 ? Math.exp(-most) : 0);
        // One output alone stands against its own opposite, and so learns from both sides.
        const pace = group.length === 1 ? 2 : 1;
        for (const [at, column] of group.entries()) {
          const share = shares[at];
          const speed = speeds[at];
          if (share === undefined || speed === undefined) continue;
          const off = (powers[at] ?? 0) / total - (samples[one]?.wanted.at(column) ?? 0);
          const heft = samples[one]?.set === 'dev' ? REAL : 1;
          const pull = MOMENTUM * (speed[one] ?? 0) + (heft * pace * off) / of + DECAY * (share[one] ?? 0);
          speed[one] = pull;
          share[one] = (share[one] ?? 0) - STEP * pull;
        }
      }
    }
    for (const [at, column] of group.entries())
      for (let one = 0; one < size; one += 1)
        for (const feature of rows[one] ?? []) {
          const row = weights[feature];
          if (row !== undefined) row[column] = (row[column] ?? 0) + (shares[at]?.[one] ?? 0) * (even[one] ?? 0);
        }
  }
  return new Map(kept.map((feature, at) => [feature, weights[at] ?? []]));
}

/** Learns with everything that is shown often enough, keeps what weighs most, and learns again with that. */
function learnShort(samples: readonly Sample[], groups: Groups, most: number): Learned {
  const counts = frequencies(samples);
  const frequent = [...counts]
    .filter(([, count]) => count >= LEAST_TEXTS)
    .map(([feature]) => feature)
    .sort((one, other) => one - other);
  const first = learn(samples, frequent, groups);
  const heavy = [...first]
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

function written(learned: Learned, outputs: number, most: number): WrittenWeights {
  const base = LETTERS.length;
  const scales = Array.from({ length: outputs }, (_, at) => {
    const heaviest = Math.max(...[...learned.values()].map((row) => Math.abs(row[at] ?? 0)));
    return Number(((heaviest * CUT) / most).toPrecision(3));
  });
  let steps = '';
  const levels: number[] = [];
  let before = 0;
  for (const [feature, row] of learned) {
    const step = feature - before;
    before = feature;
    const high = Math.floor((step - LONG) / base);
    if (LONG + high >= base) throw new Error(`The step to feature ${feature} is too long to write.`);
    steps += step < LONG ? LETTERS.charAt(step) : LETTERS.charAt(LONG + high) + LETTERS.charAt((step - LONG) % base);
    for (const [at, scale] of scales.entries())
      levels.push(scale === 0 ? 0 : Math.max(-most, Math.min(most, Math.round((row[at] ?? 0) / scale))));
  }
  const letter = (level: number | undefined): number => (level ?? 0) + most;
  let values = '';
  for (let at = 0; at < levels.length; at += most === COARSE ? 2 : 1)
    values += LETTERS.charAt(
      most === COARSE ? letter(levels[at]) * (2 * most + 1) + letter(levels[at + 1]) : letter(levels[at]),
    );
  return { most, scales, steps, values };
}

function source(name: string, { most, scales, steps, values }: WrittenWeights): string {
  return [
    `export const ${name} = {`,
    `  most: ${most},`,
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
  return new Map([...learned].map(([feature, row]) => [feature, row.map((value) => value - (row[USUAL] ?? 0))]));
}

const without = process.argv.find((arg) => arg.startsWith('--without='))?.slice('--without='.length);
const texts = allLabelled().filter(({ set }) => without?.split(',').includes(set) !== true);
const stance = againstUsual(learnShort(stanceSamples(texts), [STANCES.map((_, at) => at)], STANCE_ROWS));
const judged = learnShort(
  judgedSamples(texts),
  JUDGED.map((_, at) => [at]),
  JUDGED_ROWS,
);
const time = learnShort(timeSamples(texts), [[0]], TIME_ROWS);
writeFileSync(
  path.join(root, 'lib/reader/opinion-weights.ts'),
  [
    '// What the second opinion learned from labelled policies; written by `npm run train:reader`, never by hand.',
    '',
    source('STANCE_WEIGHTS', written(stance, STANCES.length, COARSE)),
    '',
    source('JUDGED_WEIGHTS', written(judged, JUDGED.length, COARSE)),
    '',
    source('TIME_WEIGHTS', written(time, 1, FINE)),
    '',
  ].join('\n'),
);
console.log(`${texts.length} texts, ${stance.size}, ${judged.size} and ${time.size} features`);
