// How long a stopped worker takes to start and answer a message, and a warm one, beside a worker of a few lines.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchBrowser, type RunningBrowser } from '../../support/browser';
import { serveBenchPages } from '../bench-pages';
import type { Figure, FigureGroup, Rounds } from '../figure';
import { seedLedger } from '../seed';

const HOST = 'headshotsbyai.com';

/** Answers a screen at once, and a page after it put a script there, which is empty. */
function bareWorker(): string {
  const folder = mkdtempSync(join(tmpdir(), 'refund-clock-floor-worker-'));
  writeFileSync(join(folder, 'in-page.js'), '');
  writeFileSync(
    join(folder, 'background.js'),
    `chrome.runtime.onMessage.addListener((m, { tab, frameId, origin }, answer) => {
      if (!origin.startsWith('https:')) { answer(1); return; }
      chrome.scripting
        .executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: ['in-page.js'] })
        .then(() => answer({ ok: true }));
      return true;
    });`,
  );
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Floor: worker',
      version: '1',
      background: { service_worker: 'background.js' },
      permissions: ['scripting'],
      host_permissions: [`https://${HOST}/*`],
      content_scripts: [{ matches: [`https://${HOST}/*`], js: ['in-page.js'], run_at: 'document_start' }],
    }),
  );
  return folder;
}

/** From a page of the extension's, which keeps its process alive: starting one is no work of ours. */
async function stop({ context }: RunningBrowser, screen: Page): Promise<void> {
  const session = await context.newCDPSession(screen);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  await screen.waitForTimeout(150);
}

async function openScreen({ context, extensionId }: RunningBrowser): Promise<Page> {
  const screen = await context.newPage();
  await screen.goto(`chrome-extension://${extensionId}/manifest.json`);
  return screen;
}

/** Milliseconds until a stopped worker has put the warning into the page whose script asks for it. */
async function callWarning(browser: RunningBrowser): Promise<number> {
  const screen = await openScreen(browser);
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  const ours = `chrome-extension://${browser.extensionId}`;
  let world: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === ours) world = context.id;
  });
  await session.send('Runtime.enable');
  await page.goto(`https://${HOST}/bench/blank`);
  await page.waitForTimeout(300);
  await stop(browser, screen);
  await page.bringToFront();
  if (world === undefined) throw new Error('No script of the extension runs in the page.');
  const { result } = await session.send('Runtime.evaluate', {
    contextId: world,
    awaitPromise: true,
    returnByValue: true,
    expression: `(async () => {
      const before = performance.now();
      const { ok } = await chrome.runtime.sendMessage({ from: 'page', method: 'needGuard', body: { part: 'warning' } });
      return ok ? performance.now() - before : undefined;
    })()`,
  });
  await page.close();
  await screen.close();
  if (typeof result.value !== 'number') throw new Error('The worker put no warning into the page.');
  return result.value;
}

/** Milliseconds from sending a message out of an extension page until it is answered. */
async function ask(browser: RunningBrowser, message: unknown, stopFirst: boolean): Promise<number> {
  const page = await openScreen(browser);
  if (stopFirst) await stop(browser, page);
  const took = await page.evaluate(async (sent) => {
    const { chrome } = globalThis as unknown as {
      readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    const before = performance.now();
    await chrome.runtime.sendMessage(sent);
    return performance.now() - before;
  }, message);
  await page.close();
  return took;
}

/** Refused by its shape: nothing is read. */
const MALFORMED = { from: 'screen', method: 'nothing', body: null };
/** A question that was never asked: one look into the database. */
const ONE_READ = { from: 'screen', method: 'answerQuestion', body: { questionId: 'never-asked', bought: false } };

const figures: readonly Figure[] = [
  {
    name: 'worker.cold.guard',
    what: 'stopped worker to the warning’s script in the page',
    floor: 'worker of one listener that puts an empty one there',
    unit: 'ms',
    goal: 1.4,
  },
  {
    name: 'worker.cold',
    what: 'stopped worker to an answer of the whole of it, no database',
    floor: 'worker of one listener',
    unit: 'ms',
    goal: 1.4,
  },
  {
    name: 'worker.cold.read',
    what: 'stopped worker to an answer, one read',
    floor: 'worker of one listener',
    unit: 'ms',
    goal: 1.8,
  },
  {
    name: 'worker.warm',
    what: 'running worker to an answer, no database',
    floor: 'worker of one listener',
    unit: 'ms',
    goal: 1.5,
  },
];

export const group: FigureGroup = {
  figures,
  async measure({ extension, rounds, log }) {
    const server = await serveBenchPages([HOST]);
    const floor = await launchBrowser({ port: server.port, extension: bareWorker() });
    const ours = await launchBrowser({ port: server.port, extension });
    try {
      await seedLedger(ours, 100);
      const runs: Record<string, { ours: number[]; floor: number[]; floorAgain: number[] }> = {};
      const put = (name: string, our: number, base: number, again: number): void => {
        runs[name] ??= { ours: [], floor: [], floorAgain: [] };
        runs[name].ours.push(our);
        runs[name].floor.push(base);
        runs[name].floorAgain.push(again);
      };
      for (let round = -1; round < rounds; round += 1) {
        const guard = [await callWarning(ours), await callWarning(floor), await callWarning(floor)] as const;
        const cold = [await ask(ours, MALFORMED, true), await ask(floor, 1, true), await ask(floor, 1, true)] as const;
        const read = [await ask(ours, ONE_READ, true), await ask(floor, 1, true), await ask(floor, 1, true)] as const;
        const warm = [
          await ask(ours, MALFORMED, false),
          await ask(floor, 1, false),
          await ask(floor, 1, false),
        ] as const;
        if (round < 0) continue;
        put('worker.cold.guard', ...guard);
        put('worker.cold', ...cold);
        put('worker.cold.read', ...read);
        put('worker.warm', ...warm);
        log(`worker: round ${round + 1} of ${rounds}`);
      }
      return runs satisfies Record<string, Rounds>;
    } finally {
      await floor.close();
      await ours.close();
      await server.close();
    }
  },
};
