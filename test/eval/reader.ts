// Runs the policy reader over a folder of records and prints its readings; with --score, holds them against the labels.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPolicy } from '../../lib/reader/read-policy';
import type { PolicyReading } from '../../lib/reader/reading';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

interface CorpusRecord {
  readonly slug: string;
  readonly language?: string;
  readonly text: string;
}

function isRecord(value: unknown): value is CorpusRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    'slug' in value &&
    typeof value.slug === 'string' &&
    'text' in value &&
    typeof value.text === 'string'
  );
}

export function readCorpus(folder: string): Record<string, PolicyReading> {
  const readings: Record<string, PolicyReading> = {};
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.json')) continue;
    const record: unknown = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    if (!isRecord(record)) continue;
    readings[record.slug] = readPolicy({
      text: record.text,
      ...(record.language === undefined ? {} : { language: record.language }),
    });
  }
  return readings;
}

interface Headline {
  readonly criticalExact: number;
  readonly macroF1: number;
  readonly dangerousRate: number;
}

function isHeadline(value: unknown): value is Headline {
  return (
    typeof value === 'object' &&
    value !== null &&
    'criticalExact' in value &&
    typeof value.criticalExact === 'number' &&
    'macroF1' in value &&
    typeof value.macroF1 === 'number' &&
    'dangerousRate' in value &&
    typeof value.dangerousRate === 'number'
  );
}

/** Compares the scorer's last line with the floor beside this file. With `raise`, a better result becomes the floor. */
function holdFloor(report: string, raise: boolean): boolean {
  const file = path.join(path.dirname(fileURLToPath(import.meta.url)), 'reader-floor.json');
  const floor: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const reached: unknown = JSON.parse(report.trim().split('\n').pop() ?? 'null');
  if (!isHeadline(floor) || !isHeadline(reached)) throw new Error('The floor or the scorer has an unknown shape.');
  const holds =
    reached.criticalExact >= floor.criticalExact &&
    reached.macroF1 >= floor.macroF1 &&
    reached.dangerousRate <= floor.dangerousRate;
  if (!holds) {
    console.error(`The reader fell below its floor ${JSON.stringify(floor)}. Mend the reader; the floor only rises.`);
    return false;
  }
  if (raise) {
    const down = (value: number): number => Math.floor(value * 1000) / 1000;
    const { criticalExact, macroF1, dangerousRate } = reached;
    const next = { criticalExact: down(criticalExact), macroF1: down(macroF1), dangerousRate };
    writeFileSync(file, `${JSON.stringify(next, null, 2)}\n`);
  }
  return true;
}

const args = process.argv.slice(2);
const scoring = args.includes('--score');
const shared = path.resolve(root, '../shared/policies');
const scorer = path.join(shared, 'score.mjs');
const named = args.find((arg) => !arg.startsWith('--'));
const folder = named ?? path.join(shared, 'dev');

if (!existsSync(folder)) {
  console.error(`There is no corpus at ${folder}.`);
  process.exit(scoring && named === undefined ? 0 : 2);
}
const readings = readCorpus(folder);
if (!scoring) console.log(JSON.stringify(readings, null, 1));
else if (existsSync(scorer)) {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'reader-')), 'readings.json');
  writeFileSync(file, JSON.stringify(readings));
  const report = execFileSync(process.execPath, [scorer, file, folder], { encoding: 'utf8' });
  process.stdout.write(report);
  // The floor belongs to the corpus the reader is developed on.
  if (named === undefined && !holdFloor(report, args.includes('--raise'))) process.exit(1);
} else console.error(`There is no scorer at ${scorer}.`);
