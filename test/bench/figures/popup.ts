// How long until the rows in sight of the popup and of the full page are painted, and what that costs in CPU, beside a static page,
// a page of a few lines that reads its rows from a database, and one that does so with React and Dexie.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { closeWelcome, launchBrowser, type RunningBrowser, stopWorker } from '../../support/browser';
import { serveBenchPages } from '../bench-pages';
import type { Figure, FigureGroup, Rounds } from '../figure';
import { putRows, seededRows, seedLedger } from '../seed';

interface Visit {
  readonly browser: RunningBrowser;
  readonly path: string;
  /** Rows that the page has once all are there. */
  readonly all: number;
  readonly row?: string;
  /** The worker is stopped before. */
  readonly isAsleep?: boolean;
  /** The page draws its first picture itself, as if the stopped worker were not asked. */
  readonly byItself?: boolean;
}

/** Until a stopped worker's process is gone, milliseconds. */
const TO_REST = 1_000;

interface Painted {
  /** Milliseconds from the start of the navigation until the rows were painted. */
  readonly wall: number;
  /** How many of all its rows a person sees without scrolling or unfolding. */
  readonly inSight: number;
  /** Milliseconds of the main thread until then. */
  readonly cpu: number;
}

const STATIC_ROWS = Array.from(
  { length: 10 },
  (_, index) => `<li><article>headshotsbyai.com order ${index}, 6 days left, $39.00</article></li>`,
).join('');

async function bareExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'refund-clock-floor-bare-'));
  const root = fileURLToPath(new URL('../floors/bare', import.meta.url));
  // Each page by itself: none waits for a script that it shares with the other.
  for (const page of ['index.html', 'raw.html'])
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [react()],
      build: {
        outDir: folder,
        emptyOutDir: false,
        modulePreload: { polyfill: false },
        rollupOptions: { input: join(root, page) },
      },
    });
  writeFileSync(
    join(folder, 'static.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Static</title></head><body><ul>${STATIC_ROWS}</ul></body></html>`,
  );
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Floor: bare',
      version: '1',
      background: { service_worker: 'background.js' },
      action: { default_popup: 'index.html' },
    }),
  );
  return folder;
}

/** Opens a page of the extension and waits until so many rows are painted, and then until all are there. */
async function open(visit: Visit, rows: number): Promise<Painted> {
  const { browser, path, all, row = 'article', isAsleep = false, byItself = false } = visit;
  if (isAsleep) {
    await stopWorker(browser.context, browser.extensionId);
    await new Promise((resolve) => setTimeout(resolve, TO_REST));
  }
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 400, height: 600 });
  const session = await browser.context.newCDPSession(page);
  if (isAsleep) {
    // Only for this pair, and for both of it: a browser that reports its network takes longer over it, and no buyer's does.
    await session.send('Network.enable');
    await session.send('Network.setBypassServiceWorker', { bypass: byItself });
  }
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(
    ({ wanted, row }) => {
      const look = (): boolean => {
        if (document.querySelectorAll(row).length < wanted) return false;
        requestAnimationFrame(() =>
          setTimeout(() => {
            Object.assign(window, { rowsPainted: performance.now() });
          }),
        );
        return true;
      };
      const observer = new MutationObserver(() => {
        if (look()) observer.disconnect();
      });
      observer.observe(document, { childList: true, subtree: true });
    },
    { wanted: rows, row },
  );
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  const wall = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const at: unknown = Reflect.get(window, 'rowsPainted');
          if (typeof at === 'number') resolve(at);
          else setTimeout(look, 20);
        };
        look();
      }),
  );
  const { metrics } = await session.send('Performance.getMetrics');
  const cpu = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
  const shown = page.locator(row);
  await shown.nth(all - 1).waitFor({ state: 'attached' });
  const inSight = await shown.evaluateAll(
    (there) => there.filter((one) => one.checkVisibility() && one.getBoundingClientRect().top < innerHeight).length,
  );
  await session.detach();
  await page.close();
  return { wall, inSight, cpu };
}

const figures: readonly Figure[] = [
  {
    name: 'popup.10',
    what: 'popup with 10 purchases, rows in sight painted',
    floor: 'static page, 10 rows',
    unit: 'ms',
    goal: 1.8,
  },
  {
    name: 'popup.10.raw',
    what: 'popup with 10 purchases',
    floor: 'a page of a few lines that reads them',
    unit: 'ms',
    goal: 1.38,
  },
  {
    name: 'popup.10.bare',
    what: 'popup with 10 purchases',
    floor: 'bare React + Dexie, 10',
    unit: 'ms',
    goal: 0.98,
  },
  {
    name: 'popup.10.asleep',
    what: 'popup with 10 purchases that wakes the worker',
    floor: 'the same, drawn by the page itself',
    unit: 'ms',
    goal: 1.1,
  },
  { name: 'popup.10.cpu', what: 'CPU of that', floor: 'static page, 10 rows', unit: 'ms', goal: 3.6 },
  { name: 'popup.1000', what: 'popup with 1,000 purchases', floor: 'popup with 10', unit: 'ms', goal: 1.2 },
  { name: 'popup.10000', what: 'popup with 10,000 purchases', floor: 'popup with 10', unit: 'ms', goal: 1.2 },
  {
    name: 'popup.10000.bare',
    what: 'popup with 10,000 purchases',
    floor: 'bare React + Dexie, 10,000',
    unit: 'ms',
    goal: 1.15,
  },
  {
    name: 'dashboard.10',
    what: 'full page with 10 purchases, rows in sight painted',
    floor: 'static page, 10 rows',
    unit: 'ms',
    goal: 1.8,
  },
  {
    name: 'dashboard.10.raw',
    what: 'full page with 10 purchases',
    floor: 'a page of a few lines that reads them',
    unit: 'ms',
    goal: 1.38,
  },
  {
    name: 'dashboard.10.bare',
    what: 'full page with 10 purchases',
    floor: 'bare React + Dexie, 10',
    unit: 'ms',
    goal: 0.98,
  },
  {
    name: 'dashboard.1000',
    what: 'full page with 1,000 purchases',
    floor: 'full page with 10',
    unit: 'ms',
    goal: 1.2,
  },
  {
    name: 'dashboard.10000',
    what: 'full page with 10,000 purchases',
    floor: 'full page with 10',
    unit: 'ms',
    goal: 1.2,
  },
];

export const group: FigureGroup = {
  figures,
  async measure({ extension, rounds, log }) {
    const server = await serveBenchPages(['headshotsbyai.com']);
    const bare = await bareExtension();
    const opened: RunningBrowser[] = [];
    const launch = async (folder: string): Promise<RunningBrowser> => {
      const browser = await launchBrowser({ port: server.port, extension: folder });
      opened.push(browser);
      return browser;
    };
    try {
      const floor = await launch(bare);
      const few = await launch(extension);
      const some = await launch(extension);
      const many = await launch(extension);
      const rested = await launch(extension);
      await seedLedger(few, 10);
      await seedLedger(rested, 10);
      await seedLedger(some, 1_000);
      await seedLedger(many, 10_000);
      // It shares its process with the popup, and has a demo that moves; the floor's browser has no such page.
      for (const browser of [few, rested, some, many]) await closeWelcome(browser.context);
      for (const [database, rows] of [
        ['few', 10],
        ['many', 10_000],
      ] as const) {
        const first = await floor.context.newPage();
        await first.goto(`chrome-extension://${floor.extensionId}/index.html?${database}`);
        // The list is drawn once the database is there.
        await first.waitForSelector('ul', { state: 'attached' });
        await first.waitForTimeout(500);
        await first.close();
        await putRows(floor, database, 'purchases', seededRows(rows, Date.now()));
      }
      const runs: Record<string, Painted[]> = {};
      const list = { path: 'dashboard.html#/purchases', all: 10, row: 'tbody tr' };
      const visits: readonly (readonly [name: string, visit: Visit])[] = [
        ['static', { browser: floor, path: 'static.html', all: 10 }],
        ['few', { browser: few, path: 'popup.html', all: 10 }],
        ['fewAsleep', { browser: rested, path: 'popup.html', all: 10, isAsleep: true }],
        ['fewByItself', { browser: rested, path: 'popup.html', all: 10, isAsleep: true, byItself: true }],
        ['rawOfFew', { browser: floor, path: 'raw.html?few', all: 10 }],
        ['bareOfFew', { browser: floor, path: 'index.html?few', all: 10 }],
        ['bareOfMany', { browser: floor, path: 'index.html?many', all: 50 }],
        ['some', { browser: some, path: 'popup.html', all: 50 }],
        ['many', { browser: many, path: 'popup.html', all: 50 }],
        ['page', { browser: few, ...list }],
        ['pageOfSome', { browser: some, ...list }],
        ['pageOfMany', { browser: many, ...list }],
        ['again', { browser: floor, path: 'static.html', all: 10 }],
      ];
      // What is in sight is what a person waits for: how many rows that are is seen once all are there, in a round of its own.
      const inSight = new Map<string, number>();
      for (let round = -1; round < rounds; round += 1) {
        // In another order each round: the first after a pause is slower, whichever it is.
        const order = visits.map((visit) => ({ visit, place: Math.random() })).sort((a, b) => a.place - b.place);
        for (const { visit } of order) {
          const [name, page] = visit;
          const painted = await open(page, inSight.get(name) ?? page.all);
          if (round < 0) {
            inSight.set(name, painted.inSight);
            log(`popup: ${name} has ${painted.inSight} rows in sight`);
            continue;
          }
          runs[name] ??= [];
          runs[name].push(painted);
        }
        if (round < 0) continue;
        log(`popup: round ${round + 1} of ${rounds}`);
      }
      const wall = (name: string): number[] => (runs[name] ?? []).map((painted) => painted.wall);
      const cpu = (name: string): number[] => (runs[name] ?? []).map((painted) => painted.cpu);
      return {
        'popup.10': { ours: wall('few'), floor: wall('static'), floorAgain: wall('again') },
        'popup.10.raw': { ours: wall('few'), floor: wall('rawOfFew') },
        'popup.10.bare': { ours: wall('few'), floor: wall('bareOfFew') },
        'popup.10.asleep': { ours: wall('fewAsleep'), floor: wall('fewByItself') },
        'popup.10.cpu': { ours: cpu('few'), floor: cpu('static'), floorAgain: cpu('again') },
        'popup.1000': { ours: wall('some'), floor: wall('few') },
        'popup.10000': { ours: wall('many'), floor: wall('few') },
        'popup.10000.bare': { ours: wall('many'), floor: wall('bareOfMany') },
        'dashboard.10': { ours: wall('page'), floor: wall('static'), floorAgain: wall('again') },
        'dashboard.10.raw': { ours: wall('page'), floor: wall('rawOfFew') },
        'dashboard.10.bare': { ours: wall('page'), floor: wall('bareOfFew') },
        'dashboard.1000': { ours: wall('pageOfSome'), floor: wall('page') },
        'dashboard.10000': { ours: wall('pageOfMany'), floor: wall('page') },
      } satisfies Record<string, Rounds>;
    } finally {
      for (const browser of opened) await browser.close();
      await server.close();
    }
  },
};
