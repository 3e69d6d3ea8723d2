// What does not depend on the clock and yet makes a browser slow: messages, reads, listeners and observers, each with its limit.

/// <reference types="chrome" />

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { SHELVES } from '../../lib/policy/shelf';
import { askBackground, BUILT_EXTENSION, closeWelcome, launchBrowser, type RunningBrowser } from '../support/browser';
import { expect, test } from './fixtures';
import { expectWarning, withOrder } from './guarding';

/** Lowered when the product gets better, raised only with a reason. */
const BUDGET = {
  /** To the background, by one load of a shop's page on which nothing is bought. */
  messagesPerLoad: 1,
  messagesPerClick: 0,
  /** Of the extension's storage, by one load: the page's snapshot, and the words of the warning where it is armed. */
  readsPerLoad: 2,
  readsPerClick: 0,
  /** On the page's window, document and elements, both worlds together, while a refund is at stake; one more in each document
   * is for pictures that are dragged out, and two in each look for the scripts of gateways. */
  listeners: 52,
  observers: 1,
  /** Elements, forms of sums and times, sentences and sheets, between a press that was made ready for and its warning. */
  madeAtClick: 0,
  /** In the warning of one order. */
  warningElements: 16,
  /** By the popup, whatever lies in the database. */
  rowsPerPopup: 120,
};

const HOST = 'www.aragon.ai';

interface Counts {
  readonly messages: number;
  readonly reads: number;
  readonly listeners: number;
  readonly observers: number;
}

/** Runs before ours in the same world: counts what ours asks for, and lets it all through. */
const COUNTER = `{
  const counts = (globalThis.__counts ??= { messages: 0, reads: 0, listeners: 0, observers: 0 });
  if (!counts.isThere) {
    counts.isThere = true;
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (...all) {
      counts.listeners += 1;
      return addEventListener.apply(this, all);
    };
    EventTarget.prototype.removeEventListener = function (...all) {
      counts.listeners -= 1;
      return removeEventListener.apply(this, all);
    };
    const { observe, disconnect } = MutationObserver.prototype;
    const watching = new Set();
    MutationObserver.prototype.observe = function (...all) {
      watching.add(this);
      counts.observers = watching.size;
      return observe.apply(this, all);
    };
    MutationObserver.prototype.disconnect = function () {
      watching.delete(this);
      counts.observers = watching.size;
      return disconnect.apply(this);
    };
    if (globalThis.chrome?.runtime?.sendMessage) {
      const { sendMessage } = chrome.runtime;
      chrome.runtime.sendMessage = (...all) => {
        counts.messages += 1;
        return sendMessage.apply(chrome.runtime, all);
      };
      for (const area of [chrome.storage?.local, chrome.storage?.session]) {
        if (!area) continue;
        const { get } = area;
        area.get = (...all) => {
          counts.reads += 1;
          return get.apply(area, all);
        };
      }
    }
  }
}
`;

/** Runs before the warning in its world: counts what is made for it, and how many elements it has when it opens. */
const MAKER = `{
  const made = (globalThis.__made = { things: 0, letters: 0, elements: 0 });
  const count = (owner, name) => {
    const native = owner?.[name];
    if (!native) return;
    owner[name] = new Proxy(native, {
      apply: (_, self, all) => { made.things += 1; return Reflect.apply(native, self, all); },
      construct: (_, all) => { made.things += 1; return Reflect.construct(native, all); },
    });
  };
  count(Document.prototype, 'createElement');
  count(CSSStyleSheet.prototype, 'replaceSync');
  for (const form of ['NumberFormat', 'DateTimeFormat', 'ListFormat', 'PluralRules', 'RelativeTimeFormat']) count(Intl, form);
  count(globalThis.chrome?.i18n, 'getMessage');
  count(globalThis.browser?.i18n, 'getMessage');
  const { measureText } = OffscreenCanvasRenderingContext2D.prototype;
  OffscreenCanvasRenderingContext2D.prototype.measureText = function (...all) {
    made.letters += 1;
    return measureText.apply(this, all);
  };
  const { showModal } = HTMLDialogElement.prototype;
  HTMLDialogElement.prototype.showModal = function () {
    made.elements = this.querySelectorAll('*').length + 1;
    return showModal.call(this);
  };
}
`;

/** A copy of the built extension whose page scripts are counted. */
async function countedExtension(
  scripts: readonly string[] = ['page-taps.js', 'page-watch.js', 'page-guard.js'],
  counter = COUNTER,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'refund-clock-counted-'));
  await cp(BUILT_EXTENSION, folder, { recursive: true });
  for (const script of scripts) {
    const path = join(folder, script);
    await writeFile(path, counter + (await readFile(path, 'utf8')));
  }
  return folder;
}

async function countsOf(page: Page, extensionId: string): Promise<Counts> {
  const session = await page.context().newCDPSession(page);
  const contexts: { readonly id: number; readonly isOurs: boolean }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const isMain = String(context.auxData?.isDefault) === 'true';
    const isOurs = context.origin === `chrome-extension://${extensionId}`;
    if (isMain || isOurs) contexts.push({ id: context.id, isOurs });
  });
  await session.send('Runtime.enable');
  const sum = { messages: 0, reads: 0, listeners: 0, observers: 0 };
  expect(contexts.filter(({ isOurs }) => isOurs)).toHaveLength(1);
  for (const { id, isOurs } of contexts) {
    const { result } = await session.send('Runtime.evaluate', {
      expression: 'globalThis.__counts',
      contextId: id,
      returnByValue: true,
    });
    const counts = result.value as Counts | undefined;
    if (isOurs) expect(counts, 'the script was counted').toBeDefined();
    sum.messages += counts?.messages ?? 0;
    sum.reads += counts?.reads ?? 0;
    sum.listeners += counts?.listeners ?? 0;
    sum.observers += counts?.observers ?? 0;
  }
  await session.detach();
  return sum;
}

test.describe('a page of a shop', () => {
  let running: RunningBrowser;
  let folder: string;
  let page: Page;

  test.beforeEach(async ({ shops }) => {
    // The shop asks nothing of the counted interfaces by itself.
    shops.alter('aragon', { gallery: { ...shops.shop('aragon').gallery, delivered: 'at-once' } });
    folder = await countedExtension();
    running = await launchBrowser({ port: shops.port, extension: folder });
    await closeWelcome(running.context);
    await askBackground(running.context, running.extensionId, 'changeSettings', { started: true });
    page = await running.context.newPage();
  });
  test.afterEach(async () => {
    await running.close();
    await rm(folder, { recursive: true });
  });

  const settled = async (): Promise<Counts> => {
    await page.waitForTimeout(1_500);
    return countsOf(page, running.extensionId);
  };

  test('asks and keeps little where nothing is at stake', async () => {
    await page.goto(`https://${HOST}/pricing`);
    const loaded = await settled();
    expect(loaded.messages).toBeLessThanOrEqual(BUDGET.messagesPerLoad);
    expect(loaded.reads).toBeLessThanOrEqual(BUDGET.readsPerLoad);
    expect(loaded.listeners).toBeLessThanOrEqual(BUDGET.listeners);
    expect(loaded.observers).toBeLessThanOrEqual(BUDGET.observers);
    await page.locator('h1').first().click();
    const clicked = await settled();
    expect(clicked.messages - loaded.messages).toBeLessThanOrEqual(BUDGET.messagesPerClick);
    expect(clicked.reads - loaded.reads).toBeLessThanOrEqual(BUDGET.readsPerClick);
    expect(clicked.listeners - loaded.listeners).toBeLessThanOrEqual(0);
  });

  test('asks and keeps little while a refund is at stake, and a click that ends nothing reads nothing', async ({
    extension: _,
  }) => {
    const ask = (method: string, body: unknown) => askBackground(running.context, running.extensionId, method, body);
    await withOrder(running.context, { id: running.extensionId, ask } as never, { provider: 'aragon', host: HOST });
    await page.goto(`https://${HOST}/dashboard/photos`);
    const loaded = await settled();
    expect(loaded.messages).toBeLessThanOrEqual(BUDGET.messagesPerLoad);
    expect(loaded.reads).toBeLessThanOrEqual(BUDGET.readsPerLoad);
    expect(loaded.listeners).toBeLessThanOrEqual(BUDGET.listeners);
    expect(loaded.observers).toBeLessThanOrEqual(BUDGET.observers);
    await page.locator('h1').first().click();
    const clicked = await settled();
    expect(clicked.messages - loaded.messages).toBeLessThanOrEqual(BUDGET.messagesPerClick);
    expect(clicked.reads - loaded.reads).toBeLessThanOrEqual(BUDGET.readsPerClick);
  });
});

interface Made {
  readonly things: number;
  readonly letters: number;
  readonly elements: number;
}

/** What was made in the extension's own world of the page; nothing before its warning is there. */
async function madeIn(page: Page, extensionId: string): Promise<Made | undefined> {
  const session = await page.context().newCDPSession(page);
  const ours: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) ours.push(context.id);
  });
  await session.send('Runtime.enable');
  const [contextId] = ours;
  expect(contextId).toBeDefined();
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'globalThis.__made && { ...globalThis.__made }',
    ...(contextId !== undefined && { contextId }),
    returnByValue: true,
  });
  await session.detach();
  return result.value as Made | undefined;
}

test.describe('a warning', () => {
  const SHOP = 'headshotsbyai.com';
  for (const by of ['mouse', 'keyboard'] as const) {
    test(`is ready before the act: at the click of the ${by} nothing is made for it any more`, async ({ shops }) => {
      const folder = await countedExtension(['page-warning.js'], MAKER);
      const { context, extensionId, close } = await launchBrowser({ port: shops.port, extension: folder });
      try {
        await closeWelcome(context);
        const ask = (method: string, body: unknown) => askBackground(context, extensionId, method, body);
        // Without a known end: words of time are written anew when a minute has passed meanwhile.
        const order = { provider: 'headshotsbyai', host: SHOP };
        await withOrder(context, { id: extensionId, ask } as never, order);
        const page = await context.newPage();
        await page.goto(`https://${SHOP}/hostile`);
        const control = page.locator('#take');
        if (by === 'mouse') {
          await control.hover();
          await page.mouse.down();
        } else {
          await control.focus();
          // A key that only moves about, as one comes to the control.
          await page.keyboard.press('Shift');
        }
        await expect.poll(async () => (await madeIn(page, extensionId))?.letters).toBe(4);
        const before = await madeIn(page, extensionId);
        expect(before?.things).toBeGreaterThan(20);
        if (by === 'mouse') await page.mouse.up();
        else await page.keyboard.press('Enter');
        await expectWarning(page);
        const after = await madeIn(page, extensionId);
        expect(after?.elements).toBeGreaterThan(8);
        expect(after?.elements).toBeLessThanOrEqual(BUDGET.warningElements);
        expect((after?.things ?? Number.NaN) - (before?.things ?? 0)).toBeLessThanOrEqual(BUDGET.madeAtClick);
      } finally {
        await close();
        await rm(folder, { recursive: true });
      }
    });
  }
});

test('the popup reads what it shows and what is open, with 2,000 purchases that are over as with 60', async ({
  context,
  extension,
}) => {
  await withOrder(context, extension, { provider: 'aragon', host: HOST });
  /** The one purchase, so many times: 20 of them open, the others over. */
  const fill = async (purchases: number): Promise<void> => {
    const screen = await context.newPage();
    await screen.goto(`chrome-extension://${extension.id}/manifest.json`);
    await screen.evaluate(
      async ({ count, over }) => {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open('refund-clock');
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        const shelf = database.transaction('purchases', 'readwrite').objectStore('purchases');
        const [row] = await new Promise<{ rank: number; story: { purchase: object } }[]>((resolve, reject) => {
          const reading = shelf.getAll(null, 1);
          reading.onsuccess = () => resolve(reading.result);
          reading.onerror = () => reject(reading.error);
        });
        if (!row) throw new Error('There is no purchase to copy.');
        for (let index = 0; index < count; index += 1) {
          const id = `copy-${index}`;
          const story = { ...row.story, purchase: { ...row.story.purchase, id } };
          shelf.put({ ...row, id, rank: row.rank + index, story, ...(index >= 20 && { shelf: over }) });
        }
        await new Promise((resolve) => shelf.transaction.addEventListener('complete', resolve));
        database.close();
      },
      { count: purchases, over: SHELVES.over },
    );
    await screen.close();
  };
  const rowsRead = async (purchases: number): Promise<number> => {
    await fill(purchases);
    const popup = await context.newPage();
    await popup.addInitScript(() => {
      const counting = globalThis as unknown as { rows: number };
      counting.rows = 0;
      const count = (value: unknown) => {
        if (Array.isArray(value)) counting.rows += value.length;
        else if (value !== undefined && value !== null) counting.rows += 1;
      };
      const result = Object.getOwnPropertyDescriptor(IDBRequest.prototype, 'result')?.get;
      const seen = new WeakSet<object>();
      // What comes back is counted where it is looked at: get, getAll and every step of a cursor.
      Object.defineProperty(IDBRequest.prototype, 'result', {
        configurable: true,
        get(this: IDBRequest) {
          const value: unknown = result?.call(this);
          if (value instanceof IDBCursor) counting.rows += 1;
          else if (!(value instanceof IDBDatabase) && !seen.has(this) && this.source !== null) {
            seen.add(this);
            if (typeof value !== 'number' && typeof value !== 'string') count(value);
          }
          return value;
        },
      });
    });
    await popup.goto(`chrome-extension://${extension.id}/popup.html`);
    await expect(popup.getByRole('article').first()).toBeVisible();
    await popup.waitForTimeout(1_000);
    const rows = await popup.evaluate(() => (globalThis as unknown as { rows: number }).rows);
    await popup.close();
    return rows;
  };
  const few = await rowsRead(60);
  const many = await rowsRead(2_000);
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThanOrEqual(BUDGET.rowsPerPopup);
  expect(many).toBeLessThanOrEqual(BUDGET.rowsPerPopup);
});
