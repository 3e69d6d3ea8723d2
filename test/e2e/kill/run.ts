// Kills the browser, or its worker, at random instants while purchases, acts and settings are written, and counts what is lost.
// npm run test:kill -- [--cycles N] [--seed N] [--extension DIR]. The last line is JSON: {cycles, acknowledged, lost, halfWritten, …}.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BUILT_EXTENSION } from '../../support/browser';
import { type KillableBrowser, startKillable } from './killable-browser';
import { type Acknowledged, inspect, write } from './writes';

const { values } = parseArgs({
  options: {
    cycles: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
    extension: { type: 'string', default: BUILT_EXTENSION },
  },
});
const cycles = Number(values.cycles);
if (!Number.isInteger(cycles) || cycles < 1) throw new Error('--cycles takes a whole number from 1.');
const extension = resolve(values.extension);
if (!existsSync(join(extension, 'manifest.json'))) execFileSync('npx', ['wxt', 'build'], { stdio: 'inherit' });

/** The profile grows with every cycle; a new one now and then keeps a cycle short. */
const PER_PROFILE = 40;
/** One cycle in so many ends the whole browser; the others end the worker under a browser that stays. */
const WHOLE_BROWSER = 2;
const LONGEST_WRITING_MS = 600;

/** A small generator with a seed; the browser's own timing is what it is. */
let state = Number(values.seed) >>> 0 || 1;
function random(): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const total = { cycles: 0, browserKills: 0, workerKills: 0, acknowledged: 0, opened: 0, lost: 0, halfWritten: 0 };
const troubles: string[] = [];

async function verify({ screen }: KillableBrowser, acknowledged: readonly Acknowledged[]): Promise<void> {
  const found = await screen.evaluate(inspect, acknowledged);
  total.opened += 1;
  total.lost += found.lost.length;
  total.halfWritten += found.halfWritten.length;
  troubles.push(...found.lost, ...found.halfWritten);
}

async function onOneProfile(count: number): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'refund-clock-kill-'));
  const acknowledged: Acknowledged[] = [];
  let browser: KillableBrowser | undefined;
  const start = async (): Promise<KillableBrowser> => {
    const started = await startKillable(profile, extension);
    await started.screen.exposeFunction('acknowledge', (what: Acknowledged) => void acknowledged.push(what));
    await verify(started, acknowledged);
    return started;
  };
  try {
    for (let cycle = 0; cycle < count; cycle += 1) {
      browser ??= await start();
      const before = acknowledged.length;
      const instant = 20 + random() * LONGEST_WRITING_MS;
      const writing = browser.screen
        .evaluate(write, { from: cycle * 100_000, until: instant + 150 })
        .catch((error: unknown) => {
          // The page died with its browser: that is the point. Anything else is not.
          if (!/closed|crashed|disconnected|Target/i.test(String(error))) throw error;
        });
      await sleep(instant);
      if (random() < 1 / WHOLE_BROWSER) {
        await browser.kill();
        await writing;
        browser = undefined;
        total.browserKills += 1;
      } else {
        await browser.killWorker();
        await writing;
        total.workerKills += 1;
        await verify(browser, acknowledged.slice(before));
      }
      total.cycles += 1;
      total.acknowledged += acknowledged.length - before;
      if (total.cycles % 10 === 0) console.log(row());
    }
    browser ??= await start();
    await verify(browser, acknowledged);
  } finally {
    await browser?.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 10 });
  }
}

function row(): string {
  const cells = Object.values(total).map((value) => String(value).padStart(12));
  return cells.join(' ');
}

console.log(
  Object.keys(total)
    .map((name) => name.padStart(12))
    .join(' '),
);
let failure: string | undefined;
try {
  while (total.cycles < cycles) await onOneProfile(Math.min(PER_PROFILE, cycles - total.cycles));
} catch (error) {
  failure = String(error);
}
console.log(row());
for (const trouble of troubles.slice(0, 20)) console.log(trouble);
if (failure !== undefined) console.log(failure);
console.log(JSON.stringify({ ...total, ...(failure !== undefined && { failure }) }));
process.exit(total.lost + total.halfWritten > 0 || failure !== undefined ? 1 : 0);
