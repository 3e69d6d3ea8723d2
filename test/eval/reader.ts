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

const args = process.argv.slice(2);
const scoring = args.includes('--score');
const shared = path.resolve(root, '../shared/policies');
const folder = args.find((arg) => !arg.startsWith('--')) ?? path.join(shared, 'dev');

if (!existsSync(folder)) {
  console.error(`no corpus at ${folder}`);
  process.exit(scoring ? 0 : 2);
}
const readings = readCorpus(folder);
if (!scoring) console.log(JSON.stringify(readings, null, 1));
else if (existsSync(path.join(shared, 'score.mjs'))) {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'reader-')), 'readings.json');
  writeFileSync(file, JSON.stringify(readings));
  const report = execFileSync(process.execPath, [path.join(shared, 'score.mjs'), file, folder], { encoding: 'utf8' });
  process.stdout.write(report);
}
