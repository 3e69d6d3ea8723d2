// Measures what Refund Clock costs, beside floors in the same run: one table, and one JSON file in .output/bench.json.
// npm run bench -- [--only NAME…] [--rounds N] [--extension DIR] [--json FILE]

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { FigureGroup } from './figure';
import { median, pairedRatio } from './statistics';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string', default: '11' },
    extension: { type: 'string', default: '.output/chrome-mv3' },
    json: { type: 'string', default: '.output/bench.json' },
  },
});
const only = values.only;
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number from 1.');

const folder = new URL('./figures/', import.meta.url);
const groups: FigureGroup[] = [];
for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith('.ts')) continue;
  const { group } = (await import(new URL(file, folder).href)) as { group: FigureGroup };
  groups.push(group);
}

interface Line {
  readonly name: string;
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  readonly floor: number | null;
  readonly floorIs: string;
  readonly ratio: number | null;
  readonly interval: readonly [number, number] | null;
  readonly noise: number | null;
  readonly rounds: number;
  readonly goal: number;
  readonly reached: boolean;
}

const lines: Line[] = [];
const missing: string[] = [];
for (const group of groups) {
  const wanted = new Set(
    group.figures
      .map(({ name }) => name)
      .filter((name) => only.length === 0 || only.some((start) => name.startsWith(start))),
  );
  if (wanted.size === 0) continue;
  console.error(`measuring ${[...wanted].join(', ')}`);
  const measured = await group
    .measure({ extension: resolve(values.extension), rounds, wanted, log: (line) => console.error(`  ${line}`) })
    .catch((fault: unknown): Record<string, undefined> => {
      // What the other groups found is worth keeping: the figures of this one are listed as not measured.
      console.error(fault);
      process.exitCode = 1;
      return {};
    });
  for (const figure of group.figures) {
    if (!wanted.has(figure.name)) continue;
    const run = measured[figure.name];
    if (!run || run.ours.length === 0) {
      missing.push(figure.name);
      continue;
    }
    const ours = median(run.ours);
    const ratio = figure.absolute ? undefined : pairedRatio(run.ours, run.floor);
    const noise = run.floorAgain ? pairedRatio(run.floorAgain, run.floor).median : undefined;
    lines.push({
      name: figure.name,
      what: figure.what,
      unit: figure.unit,
      ours,
      floor: run.floor.length > 0 ? median(run.floor) : null,
      floorIs: figure.floor,
      ratio: ratio?.median ?? null,
      interval: ratio ? [ratio.low, ratio.high] : null,
      noise: noise ?? null,
      rounds: run.ours.length,
      goal: figure.goal,
      reached: (ratio?.median ?? ours) <= figure.goal,
    });
  }
}

const short = (value: number | null): string =>
  value === null ? '–' : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
const table = [
  ['figure', 'ours', 'floor', 'ratio', 'interval', 'noise', 'n', 'goal', 'reached'],
  ...lines.map((line) => [
    line.name,
    `${short(line.ours)} ${line.unit}`,
    line.floor === null ? '–' : `${short(line.floor)} ${line.unit}`,
    line.ratio === null ? '–' : `${short(line.ratio)} ×`,
    line.interval === null ? '–' : `${short(line.interval[0])}–${short(line.interval[1])}`,
    short(line.noise),
    String(line.rounds),
    line.ratio === null ? `≤ ${line.goal} ${line.unit}` : `≤ ${line.goal} ×`,
    line.reached ? 'yes' : 'NO',
  ]),
];
const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
for (const row of table) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
if (missing.length > 0) console.log(`not measured: ${missing.join(', ')}`);

mkdirSync(dirname(values.json), { recursive: true });
writeFileSync(values.json, `${JSON.stringify({ rounds, figures: lines, missing }, null, 2)}\n`);
console.log(`written to ${values.json}`);
