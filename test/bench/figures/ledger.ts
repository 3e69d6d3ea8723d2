// What the ledger costs at 100,000 purchases, beside the same reads and writes by hand in the same database.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../../support/chromium.mjs';
import type { FigureGroup } from '../figure';
import type { Pair, Sizes } from '../floors/ledger-in-page';

const SIZES: Sizes = { purchases: 100_000, part: 500, now: Date.UTC(2026, 2, 20) };

async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: {
        entry: fileURLToPath(new URL('../floors/ledger-in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'ledgerBench',
        fileName: 'ledger-in-page',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('The page’s part was not built.');
  return first.output[0].code;
}

export const group: FigureGroup = {
  figures: [
    {
      name: 'ledger.nearest',
      what: '50 most urgent of 100,000',
      floor: 'the same by hand',
      unit: 'ms',
      goal: 1.3,
    },
    { name: 'ledger.next', what: 'the next deadline of 100,000', floor: 'the same by hand', unit: 'ms', goal: 1.3 },
    {
      name: 'ledger.write',
      what: 'a purchase with its log entry, durable',
      floor: 'one durable put by hand',
      unit: 'ms',
      goal: 2,
    },
    { name: 'ledger.import', what: '500 records merged in', floor: 'the same rows put by hand', unit: 'ms', goal: 1.3 },
    {
      name: 'ledger.export',
      what: '500 records read for a backup',
      floor: 'the same rows by hand',
      unit: 'ms',
      goal: 2,
    },
  ],
  measure: async ({ rounds, log }) => {
    const executablePath = findChromium();
    if (!executablePath) return {};
    const profile = mkdtempSync(join(tmpdir(), 'refund-clock-bench-'));
    const context = await chromium.launchPersistentContext(profile, { executablePath, args: ['--no-sandbox'] });
    try {
      const page = await context.newPage();
      // Any secure origin with a database will do.
      await context.route('https://bench.example/', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
      await page.goto('https://bench.example/');
      await page.evaluate(`${await bundled()};globalThis.ledgerBench = ledgerBench`);
      log('filling a database with 100,000 purchases');
      await page.evaluate(`ledgerBench.fill(${JSON.stringify(SIZES)})`);
      const figures: Record<string, { ours: number[]; floor: number[]; floorAgain: number[] }> = {};
      // Two rounds to warm up, which are not counted.
      for (let round = -2; round < rounds; round += 1) {
        const pairs = await page.evaluate<Readonly<Record<string, Pair>>>(
          `ledgerBench.round(${JSON.stringify(SIZES)}, ${round % 2 === 0})`,
        );
        if (round < 0) continue;
        for (const [name, pair] of Object.entries(pairs)) {
          figures[name] ??= { ours: [], floor: [], floorAgain: [] };
          figures[name].ours.push(pair.ours);
          figures[name].floor.push(pair.floor);
          figures[name].floorAgain.push(pair.floorAgain);
        }
      }
      return figures;
    } finally {
      await context.close();
    }
  },
};
