// How long a stopped worker takes to start and answer a message, and a warm one, beside a worker of three lines.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser, type RunningBrowser } from '../../support/browser';
import { serveBenchPages } from '../bench-pages';
import type { Figure, FigureGroup, Rounds } from '../figure';
import { seedLedger } from '../seed';

function bareWorker(): string {
  const folder = mkdtempSync(join(tmpdir(), 'refund-clock-floor-worker-'));
  writeFileSync(
    join(folder, 'background.js'),
    'chrome.runtime.onMessage.addListener((m, s, answer) => { answer(1); });',
  );
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Floor: worker',
      version: '1',
      background: { service_worker: 'background.js' },
    }),
  );
  return folder;
}

/** Milliseconds from sending a message out of an extension page until it is answered. */
async function ask(browser: RunningBrowser, message: unknown, stopFirst: boolean): Promise<number> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/manifest.json`);
  if (stopFirst) {
    const session = await browser.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
    await page.waitForTimeout(150);
  }
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
    name: 'worker.cold',
    what: 'stopped worker to an answer, no database',
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
    const server = await serveBenchPages(['headshotsbyai.com']);
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
        const cold = [await ask(ours, MALFORMED, true), await ask(floor, 1, true), await ask(floor, 1, true)] as const;
        const read = [await ask(ours, ONE_READ, true), await ask(floor, 1, true), await ask(floor, 1, true)] as const;
        const warm = [
          await ask(ours, MALFORMED, false),
          await ask(floor, 1, false),
          await ask(floor, 1, false),
        ] as const;
        if (round < 0) continue;
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
