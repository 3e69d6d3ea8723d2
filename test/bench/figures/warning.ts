// How soon a held press shows its warning, and what a download costs that nothing forbids, with few and with many purchases.

import type { Page } from '@playwright/test';
import { launchBrowser, type RunningBrowser } from '../../support/browser';
import { type BenchServer, serveBenchPages } from '../bench-pages';
import type { Figure, FigureGroup, Rounds } from '../figure';
import { buildFloor } from '../floors/build-floor';
import { GUARDED_HOST as HOST, withOpenOrder } from '../guarded-host';
import { seedLedger } from '../seed';

/** A finger or a hand keeps a button down about so long, and nobody is faster from one key to the next. */
const PRESS_MS = 80;

const figures = [
  { name: 'click.warning.dom', what: 'from the click to the warning in the page', goal: 2.5 },
  { name: 'click.warning.painted', what: 'from the click to the warning on the screen', goal: 1.5 },
  { name: 'click.warning.key.dom', what: 'from Enter to the warning in the page', goal: 2.5 },
  { name: 'click.warning.key.painted', what: 'from Enter to the warning on the screen', goal: 1.5 },
  { name: 'click.download.10', what: 'from the click to the request at the server, 10 purchases over', goal: 1.1 },
  { name: 'click.download.10000', what: 'the same with 10,000', goal: 1.1 },
].map(
  (figure): Figure => ({
    ...figure,
    floor: figure.name.includes('warning') ? 'a dialog written by hand' : 'no extension',
    unit: 'ms',
  }),
);

/** Runs before any extension's script: notes when the press came, when a dialog was in the page, and when it was painted. */
const NOTES = `
  globalThis.__name ??= (named) => named;
  globalThis.notes = {};
  const begin = (event) => {
    if (event.type === 'click' || event.key === 'Enter') notes.from ??= event.timeStamp;
  };
  addEventListener('click', begin, true);
  addEventListener('keydown', begin, true);
  const follow = () => new MutationObserver((changes) => {
    if (notes.from === undefined || notes.dom !== undefined || !changes.some(({ addedNodes }) => addedNodes.length > 0)) return;
    notes.dom = performance.now() - notes.from;
    requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.onmessage = () => { notes.painted = performance.now() - notes.from; };
      after.port2.postMessage(0);
    });
  }).observe(document.documentElement, { childList: true });
  addEventListener('DOMContentLoaded', follow);
`;

async function warned(page: Page, by: 'mouse' | 'key') {
  await page.goto(`https://${HOST}/bench/file-link`);
  await page.waitForTimeout(200);
  if (by === 'mouse') await page.locator('#get').click({ delay: PRESS_MS });
  else {
    // The link is the page's first stop.
    await page.keyboard.press('Tab', { delay: PRESS_MS });
    await page.waitForTimeout(PRESS_MS);
    await page.keyboard.press('Enter');
  }
  const read = () =>
    page.evaluate(() => (globalThis as unknown as { notes: { dom?: number; painted?: number } }).notes);
  for (let turn = 0; turn < 40; turn += 1) {
    const notes = await read();
    if (notes.painted !== undefined) return { dom: notes.dom ?? Number.NaN, painted: notes.painted };
    await page.waitForTimeout(25);
  }
  throw new Error(`No warning after ${by}.`);
}

/** Milliseconds from the press of a link to its request at the server, the median of a few. */
async function downloaded(page: Page, server: BenchServer): Promise<number> {
  await page.goto(`https://${HOST}/bench/file-link`);
  await page.waitForTimeout(200);
  const taken: number[] = [];
  for (let turn = 0; turn < 7; turn += 1) {
    const before = server.fileAskedAt();
    await page.evaluate(() => {
      Object.assign(globalThis, { notes: {} });
    });
    await page.locator('#get').click();
    for (let wait = 0; wait < 40 && Object.is(server.fileAskedAt(), before); wait += 1) await page.waitForTimeout(10);
    const from = await page.evaluate(
      () => performance.timeOrigin + ((globalThis as unknown as { notes: { from?: number } }).notes.from ?? Number.NaN),
    );
    taken.push(server.fileAskedAt() - from);
  }
  return taken.sort((a, b) => a - b)[taken.length >> 1] ?? Number.NaN;
}

export const group: FigureGroup = {
  figures,
  async measure({ extension, rounds, wanted, log }) {
    const isWanted = (start: string) => [...wanted].some((name) => name.startsWith(start));
    const server = await serveBenchPages([HOST]);
    const opened: RunningBrowser[] = [];
    const launch = async (folder?: string): Promise<RunningBrowser> => {
      const browser = await launchBrowser({ port: server.port, ...(folder !== undefined && { extension: folder }) });
      await browser.context.addInitScript(NOTES);
      opened.push(browser);
      return browser;
    };
    const rows = new Map<string, { ours: number[]; floor: number[]; floorAgain: number[] }>();
    const note = (name: string, ours: number, floor: number, floorAgain: number) => {
      const row = rows.get(name) ?? { ours: [], floor: [], floorAgain: [] };
      row.ours.push(ours);
      row.floor.push(floor);
      row.floorAgain.push(floorAgain);
      rows.set(name, row);
    };
    const inPage = async <Value>(browser: RunningBrowser, work: (page: Page) => Promise<Value>): Promise<Value> => {
      const page = await browser.context.newPage();
      const value = await work(page);
      await page.close();
      return value;
    };
    try {
      if (isWanted('click.warning')) {
        const floor = await launch(buildFloor('warning', extension));
        const ours = await launch(extension);
        await withOpenOrder(ours);
        for (let round = -1; round < rounds; round += 1) {
          for (const by of ['mouse', 'key'] as const) {
            const one = await inPage(floor, (page) => warned(page, by));
            const two = await inPage(ours, (page) => warned(page, by));
            const again = await inPage(floor, (page) => warned(page, by));
            if (round < 0) continue;
            const name = by === 'mouse' ? 'click.warning' : 'click.warning.key';
            note(`${name}.dom`, two.dom, one.dom, again.dom);
            note(`${name}.painted`, two.painted, one.painted, again.painted);
          }
          if (round >= 0) log(`warning: round ${round + 1} of ${rounds}`);
        }
      }
      if (isWanted('click.download')) {
        const floor = await launch();
        const few = await launch(extension);
        const many = await launch(extension);
        await seedLedger(few, 10, true);
        await seedLedger(many, 10_000, true);
        for (let round = -1; round < rounds; round += 1) {
          const one = await inPage(floor, (page) => downloaded(page, server));
          const ten = await inPage(few, (page) => downloaded(page, server));
          const all = await inPage(many, (page) => downloaded(page, server));
          const again = await inPage(floor, (page) => downloaded(page, server));
          if (round < 0) continue;
          note('click.download.10', ten, one, again);
          note('click.download.10000', all, one, again);
          log(`download: round ${round + 1} of ${rounds}`);
        }
      }
    } finally {
      for (const browser of opened) await browser.close();
      await server.close();
    }
    const measured: Record<string, Rounds> = Object.fromEntries(rows);
    return measured;
  },
};
