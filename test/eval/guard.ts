// Presses what ends a refund in galleries that no demo shop has, by mouse, keyboard and finger; the last line is JSON.
// `npm run eval:guard -- <part of a name, or galleries, studios, ateliers, salons, booths, lofts, or ''> <how many browsers at once>`

import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { type Shops, startShops } from '../shops/server';
import { BUILT_EXTENSION, launchBrowser, type RunningBrowser } from '../support/browser';
import { noWarning, pressInWarning, shownWarning } from '../support/warning';
import { ATELIER_SHAPES } from './atelier-shapes';
import { BOOTH_SHAPES } from './booth-shapes';
import { GALLERY_SHAPES, type Input, type Shape } from './gallery-shapes';
import { LOFT_SHAPES } from './loft-shapes';
import { SALON_SHAPES } from './salon-shapes';
import { STUDIO_SHAPES } from './studio-shapes';

const SHOP = 'headshotsbyai';
const HOST = 'headshotsbyai.com';
const STUDIO = '/studio/photos';

interface Trial {
  readonly shape: Shape;
  readonly input: Input;
}

interface Outcome extends Trial {
  /**
   * `held`: nothing left before the answer, nothing after "keep". `late`: the warning came after something had left.
   * `missed`: no warning. `alarm`: a warning where none belongs. `quiet`: none, as it should be.
   */
  readonly verdict: 'held' | 'late' | 'missed' | 'alarm' | 'quiet' | 'failed';
  /** The page did not do after "anyway", or undisturbed, what it does without us. */
  readonly isBroken: boolean;
  readonly note: string;
}

/** What reached a server and what landed on the disk. */
interface Traces {
  readonly hits: readonly string[];
  readonly files: number;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const centre = async (target: Locator): Promise<{ readonly x: number; readonly y: number }> => {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`not on the page: ${target}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

async function touch(page: Page, target: Locator, ms = 0): Promise<void> {
  const point = await centre(target);
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  if (ms > 0) await pause(ms);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

async function take(page: Page, step: string, input: Input): Promise<void> {
  const [verb = '', ...rest] = step.split(' ');
  const [selector = '', value = ''] = rest.join(' ').split(' = ');
  if (verb === 'key') return page.keyboard.press(selector);
  const target = page.locator(selector).first();
  if (verb === 'hover') return input === 'mouse' ? target.hover() : undefined;
  if (verb === 'context') return target.click({ button: 'right' });
  if (verb === 'double') return target.dblclick();
  if (verb === 'long') return touch(page, target, 600);
  if (verb === 'type') return target.fill(value);
  if (verb === 'choose') {
    // As a person does: what a script chooses is no event of the buyer's.
    const steps = await target.evaluate(
      (list, wanted) =>
        list instanceof HTMLSelectElement
          ? [...list.options].findIndex((option) => option.value === wanted) - list.selectedIndex
          : 0,
      value,
    );
    await target.focus();
    for (let turn = 0; turn < steps; turn += 1) await page.keyboard.press('ArrowDown');
    return;
  }
  if (verb === 'drag') {
    const { x, y } = await centre(target);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 60, { steps: 4 });
    await page.mouse.move(x + 120, y + 90, { steps: 4 });
    await page.mouse.up();
    return;
  }
  if (input === 'touch') return touch(page, target);
  if (input === 'mouse') {
    const { x, y } = await centre(target);
    return page.mouse.click(x, y);
  }
  const isTicked = await target.evaluate((one) => one.matches('input[type=checkbox],input[type=radio]'));
  await target.focus();
  await page.keyboard.press(isTicked ? 'Space' : 'Enter');
}

/** One browser at shops of its own; without the extension it shows what the pages do by themselves. */
class Bench {
  #files = 0;
  constructor(
    readonly shops: Shops,
    readonly running: RunningBrowser,
    readonly page: Page,
  ) {}

  async open(shape: Shape): Promise<void> {
    for (const other of this.#others()) await other.close();
    this.shops.alter(SHOP, { pages: { [STUDIO]: shape.html } });
    await this.page.goto(`https://${HOST}${STUDIO}`);
    await this.page.bringToFront();
    // The guard has read what is at stake.
    await pause(60);
    this.shops.hits.clear();
    this.#files = await this.#saved();
  }

  #others(): readonly Page[] {
    return this.running.context.pages().filter((one) => one !== this.page && one.url().startsWith('http'));
  }

  async #saved(): Promise<number> {
    const names = await readdir(this.running.downloads);
    return names.filter((name) => !name.startsWith('.') && !name.endsWith('.crdownload')).length;
  }

  async traces(): Promise<Traces> {
    const hits = this.shops.hits.lines().filter((line) => !/\/(thumbs|assets)\/|\/favicon/.test(line));
    return { hits: [...hits].sort(), files: (await this.#saved()) - this.#files };
  }

  /** Waits until as much has happened as is expected, or nothing more comes. */
  async settled(expected?: Traces): Promise<Traces> {
    let found = await this.traces();
    for (let turn = 0; turn < (expected ? 24 : 6); turn += 1) {
      if (expected && isSame(found, expected)) return found;
      await pause(120);
      found = await this.traces();
    }
    return found;
  }
}

const isSame = (one: Traces, two: Traces): boolean =>
  one.files === two.files && JSON.stringify(one.hits) === JSON.stringify(two.hits);
const isNothing = ({ hits, files }: Traces): boolean => hits.length === 0 && files === 0;
const told = ({ hits, files }: Traces): string =>
  `${hits.map((hit) => hit.replace(`https://${HOST}`, '')).join(' ')} files ${files}`;

async function warningSoon(page: Page, ms: number): Promise<boolean> {
  const until = Date.now() + ms;
  do {
    if (await shownWarning(page).catch(() => undefined)) return true;
    await pause(60);
  } while (Date.now() < until);
  return false;
}

/** Takes the steps until a warning comes up; answers how many were taken, and whether it came. */
async function untilWarned(page: Page, { steps, isSilent }: Shape, input: Input, from = 0) {
  for (let at = from; at < steps.length; at += 1) {
    const isLast = at === steps.length - 1;
    await take(page, steps[at] ?? '', input);
    const isWarned = await warningSoon(page, isLast ? (isSilent ? 400 : 1_600) : 220);
    if (isWarned) return { next: at + 1, isWarned };
  }
  return { next: steps.length, isWarned: false };
}

interface Order {
  readonly id: string;
  readonly screen: Page;
}

const askAll = (screen: Page, asks: readonly { readonly method: string; readonly body: unknown }[]) =>
  screen.evaluate(async (list) => {
    const said = [];
    for (const ask of list) said.push(await chrome.runtime.sendMessage({ from: 'screen', ...ask }));
    return said as { readonly value?: { readonly purchaseId?: string } }[];
  }, asks);

const HOUR = 3_600_000;
const isoAgo = (hours: number): string => new Date(Date.now() - hours * HOUR).toISOString();

async function order(context: BrowserContext, extensionId: string): Promise<Order> {
  const screen = await context.newPage();
  await screen.goto(`chrome-extension://${extensionId}/manifest.json`);
  const [, added] = await askAll(screen, [
    { method: 'changeSettings', body: { started: true } },
    {
      method: 'addPurchase',
      body: {
        provider: SHOP,
        host: HOST,
        boughtAt: isoAgo(2),
        plan: 'Professional',
        price: { minor: 3900, currency: 'USD' },
      },
    },
  ]);
  const id = added?.value?.purchaseId;
  if (id === undefined) throw new Error('The order was not taken.');
  await askAll(screen, [{ method: 'setStart', body: { purchaseId: id, kind: 'generation', at: isoAgo(1) } }]);
  return { id, screen };
}

/** Makes this act, and no other, end the refund of the order, with nothing done and nothing learned. */
async function arm({ id, screen }: Order, act: string): Promise<void> {
  await screen.evaluate(
    async ([purchaseId, voids]) => {
      const done = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const learned = Object.keys(await chrome.storage.local.get()).filter((key) => key.startsWith('learned:'));
      await chrome.storage.local.remove(learned);
      const database = await done(indexedDB.open('refund-clock'));
      const table = database.transaction('purchases', 'readwrite').objectStore('purchases');
      const row = await done(table.get(purchaseId));
      const { frozen } = row.story.purchase;
      row.story.acts = [];
      row.story.allowed = [];
      row.story.purchase.frozen = { ...frozen, terms: { ...frozen.terms, voidedBy: [voids] }, disagreeing: undefined };
      row.shelf = 0;
      await done(table.put(row));
      database.close();
      await chrome.runtime.sendMessage({ from: 'screen', method: 'changeSettings', body: { started: true } });
    },
    [id, act] as const,
  );
  for (let turn = 0; turn < 60; turn += 1) {
    const isArmed = await screen.evaluate(
      async ([host, ends]) => {
        const key = `page:${host}`;
        const stored: Record<string, { armed?: { endedBy: string[] }[]; provider?: string; site?: object }> =
          await chrome.storage.local.get(key);
        const found = stored[key];
        const scripts = await chrome.scripting.getRegisteredContentScripts();
        return (
          found?.armed?.length === 1 &&
          found.armed[0]?.endedBy.join() === ends &&
          !('controls' in (found.site ?? {})) &&
          scripts.some((script) => script.id === `guard:${found.provider}`)
        );
      },
      [HOST, act] as const,
    );
    if (isArmed) return;
    await pause(80);
  }
  throw new Error(`The guard was not armed for ${act}.`);
}

async function trySilent(bench: Bench, { shape, input }: Trial, own: Traces): Promise<Omit<Outcome, keyof Trial>> {
  const { page } = bench;
  const { isWarned } = await untilWarned(page, shape, input);
  if (isWarned) {
    const title = (await shownWarning(page))?.title ?? '';
    return { verdict: 'alarm', isBroken: false, note: title };
  }
  const found = await bench.settled(own);
  const isBroken = !isSame(found, own);
  return { verdict: 'quiet', isBroken, note: isBroken ? `own: ${told(own)}; with us: ${told(found)}` : '' };
}

async function tryHeld(bench: Bench, trial: Trial, own: Traces, ready: Order): Promise<Omit<Outcome, keyof Trial>> {
  const { shape, input } = trial;
  const { page } = bench;
  const first = await untilWarned(page, shape, input);
  const isEarly = first.isWarned && first.next < shape.steps.length;
  const before = await bench.traces();
  if (!first.isWarned) {
    const after = await bench.settled(own);
    return { verdict: 'missed', isBroken: !isSame(after, own), note: told(after) };
  }
  await page.keyboard.press('Escape');
  await noWarning(page).catch(() => undefined);
  await pause(350);
  const kept = await bench.traces();
  const verdict = isNothing(before) && isNothing(kept) ? 'held' : 'late';
  const leaked = verdict === 'late' ? `left: ${told(kept)}` : '';

  await arm(ready, shape.act ?? 'download');
  await bench.open(shape);
  let next = 0;
  for (;;) {
    const walked = await untilWarned(page, shape, input, next);
    next = walked.next;
    if (walked.isWarned) await pressInWarning(page, /anyway$/);
    if (next >= shape.steps.length) break;
  }
  const found = await bench.settled(own);
  const isBroken = !isSame(found, own);
  const broke = isBroken ? `own: ${told(own)}; after anyway: ${told(found)}` : '';
  return { verdict, isBroken, note: [isEarly ? 'early' : '', leaked, broke].filter(Boolean).join('; ') };
}

const [only = '', atOnce = '1'] = process.argv.slice(2);
const FILES: Readonly<Record<string, readonly Shape[]>> = {
  galleries: GALLERY_SHAPES,
  studios: STUDIO_SHAPES,
  ateliers: ATELIER_SHAPES,
  salons: SALON_SHAPES,
  booths: BOOTH_SHAPES,
  lofts: LOFT_SHAPES,
};
/** Those of a file, or those with this part of a name. */
const chosen: readonly Shape[] =
  FILES[only] ??
  Object.values(FILES)
    .flat()
    .filter(({ name }) => new RegExp(only).test(name));
const waiting: Trial[] = chosen.flatMap((shape) => shape.by.map((input) => ({ shape, input })));

// A copy, so that a build meanwhile changes nothing under the browser's feet.
const extension = await mkdtemp(join(tmpdir(), 'refund-clock-eval-'));
await cp(BUILT_EXTENSION, extension, { recursive: true });

async function bench(withExtension: boolean): Promise<Bench> {
  const shops = await startShops();
  const running = await launchBrowser({ port: shops.port, ...(withExtension && { extension }) });
  // The runner names functions by a helper that pages do not have.
  await running.context.addInitScript('globalThis.__name ??= (named) => named');
  const page = await running.context.newPage();
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  return new Bench(shops, running, page);
}

const outcomes: Outcome[] = [];

async function outcomeOf(trial: Trial, plain: Bench, guarded: Bench, ready: Order): Promise<Outcome> {
  const { shape, input } = trial;
  await plain.open(shape);
  for (const step of shape.steps) {
    await take(plain.page, step, input);
    await pause(100);
  }
  await pause(500);
  const own = await plain.settled();
  if (isNothing(own) && !/^drag/.test(shape.steps.at(-1) ?? '')) {
    return { ...trial, verdict: 'failed', isBroken: false, note: 'the page itself does nothing' };
  }
  await arm(ready, shape.act ?? 'download');
  await guarded.open(shape);
  const tried = shape.isSilent ? trySilent(guarded, trial, own) : tryHeld(guarded, trial, own, ready);
  return { ...trial, ...(await tried) };
}

async function lane(): Promise<void> {
  let benches: readonly [Bench, Bench, Order] | undefined;
  const open = async () => {
    const plain = await bench(false);
    const guarded = await bench(true);
    const ready = await order(guarded.running.context, guarded.running.extensionId);
    return [plain, guarded, ready] as const;
  };
  const close = async () => {
    for (const one of benches?.slice(0, 2) ?? []) {
      if (!(one instanceof Bench)) continue;
      await one.running.close().catch(() => undefined);
      await one.shops.close();
    }
    benches = undefined;
  };
  for (let trial = waiting.shift(); trial; trial = waiting.shift()) {
    benches ??= await open();
    const [plain, guarded, ready] = benches;
    const outcome = await outcomeOf(trial, plain, guarded, ready).catch(
      (error: unknown): Outcome => ({
        ...(trial as Trial),
        verdict: 'failed',
        isBroken: false,
        note: String(error).split('\n').slice(0, 2).join(' '),
      }),
    );
    outcomes.push(outcome);
    const { verdict, isBroken, note, shape, input } = outcome;
    console.log(`${verdict.padEnd(7)} ${isBroken ? 'BROKEN' : '      '} ${input.padEnd(9)} ${shape.name}  ${note}`);
    if (verdict === 'failed') await close();
  }
  await close();
}

await Promise.all(Array.from({ length: Number(atOnce) }, lane));
await rm(extension, { recursive: true, force: true });

const count = (fits: (outcome: Outcome) => boolean): number => outcomes.filter(fits).length;
console.log(
  JSON.stringify({
    shapes: new Set(outcomes.map(({ shape }) => shape.name)).size,
    tried: outcomes.length,
    held: count(({ verdict }) => verdict === 'held'),
    leaked: count(({ verdict }) => verdict === 'late' || verdict === 'missed'),
    ofThemLate: count(({ verdict }) => verdict === 'late'),
    brokenAfterAnyway: count(({ verdict, isBroken }) => isBroken && (verdict === 'held' || verdict === 'late')),
    silent: count(({ verdict }) => verdict === 'quiet'),
    falseAlarms: count(({ verdict }) => verdict === 'alarm'),
    brokenWhenSilent: count(({ verdict, isBroken }) => isBroken && verdict === 'quiet'),
    failed: count(({ verdict }) => verdict === 'failed'),
  }),
);
process.exit();
