// The main job in the Firefox of this machine: bought, counted, guarded, its event page ended in between, its access taken and given back.
// npm run e2e:firefox [-- PATH_OF_RESULT]. The last line counts the tests.

/// <reference types="chrome" />

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { originalImage, sha256 } from '../../shops/images';
import { normalSequence } from '../../shops/normal-sequence';
import { type Shops, startShops } from '../../shops/server';
import { type Shop, spotsOf } from '../../shops/shop';
import { extensionWith } from '../../support/browser';
import { findFirefox } from '../../support/firefox/find-firefox.mjs';
import { type FirefoxSession, launchFirefox } from '../../support/firefox/launch-firefox';
import { pressInWarning, shownWarning, warningIn } from '../../support/firefox/shadow-warning';

// One zone for everybody, so that no clock changes within the days of a window.
process.env.TZ = process.env.E2E_ZONE ?? 'UTC';

const EXTENSION = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function eventually<Value>(what: string, look: () => Promise<Value | undefined | false>, timeout = 8_000) {
  const until = Date.now() + timeout;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > until) throw new Error(`Not within ${timeout} ms: ${what}`);
    await sleep(100);
  }
}

interface Bench {
  readonly session: FirefoxSession;
  readonly shops: Shops;
  readonly page: Page;
  /** A page of the extension that stays open, to ask from. */
  readonly screen: Page;
}

interface Row {
  readonly [key: string]: unknown;
}

const ask = (screen: Page, method: string, body: unknown): Promise<unknown> =>
  screen.evaluate(
    async (asked, with_) => {
      const reply: { ok: boolean; value?: unknown; reason?: string } = await chrome.runtime.sendMessage({
        from: 'screen',
        method: asked,
        body: with_,
      });
      if (!reply.ok) throw new Error(`${asked}: ${reply.reason}`);
      return reply.value;
    },
    method,
    body,
  );

const rowsOf = (screen: Page, table: string): Promise<readonly Row[]> =>
  screen.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('refund-clock');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const rows = await new Promise<Row[]>((resolve, reject) => {
      const reading = database.transaction(name).objectStore(name).getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
    database.close();
    return rows;
  }, table);

const at = (page: Page, host: string) =>
  eventually(`the page is at ${host}, not ${page.url()}`, async () => new URL(page.url()).host === host);

/** Nobody presses within the first moments of a page. */
async function openPrices(page: Page, shop: Shop): Promise<void> {
  await page.goto(`https://${shop.hosts[0]}/pricing`);
  await page.waitForSelector('.buy');
  await sleep(700);
}

/** Buys the first plan where the till is a page of its own or a frame over the shop's. */
async function buy({ page, shops }: Bench, shop: Shop, till: 'page' | 'frame'): Promise<void> {
  const before = shops.orders(shop.id).length;
  await openPrices(page, shop);
  await page.click('.buy');
  if (till === 'frame') {
    const element = await page.waitForSelector('iframe.overlay-frame, iframe.inline-frame');
    const frame = await element?.contentFrame();
    await (await frame?.waitForSelector('#pay'))?.click();
  } else {
    await (await page.waitForSelector('#pay'))?.click();
  }
  await eventually('the shop has the order', async () => shops.orders(shop.id).length === before + 1);
  if (till === 'page') await at(page, shop.hosts[0] ?? '');
}

/** The whole text of the popup once it shows a card of this shop; a question whether it was bought is answered with yes. */
async function cardOf({ session }: Bench, shop: Shop, says = /./): Promise<string> {
  const popup = await session.extensionPage('popup.html');
  try {
    return await eventually(`the popup shows ${shop.name} and ${says}`, async () => {
      const cards = await popup.evaluate(() => {
        const yes = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Yes, I bought it');
        yes?.click();
        // What is over lies behind a fold.
        const fold = [...document.querySelectorAll('summary, button')].find((one) =>
          /that (is|are) over/.test(one.textContent ?? ''),
        );
        const details = fold?.closest('details');
        if (details) details.open = true;
        else if (fold instanceof HTMLElement && fold.getAttribute('aria-expanded') === 'false') fold.click();
        return [...document.querySelectorAll('article')].map((card) => card.innerText);
      });
      return cards.find((card) => card.includes(shop.name) && says.test(card));
    });
  } finally {
    await popup.close();
  }
}

const asked = (shops: Shops): readonly string[] =>
  shops.hits
    .lines()
    // Firefox's own calls are no business of ours.
    .filter((line) => !/\/(thumbs|assets)\/|\.mozilla\.(com|net|org)\//.test(line))
    .map((line) => line.replace(/\?.*/, ''));

async function pressDownload({ page, shops }: Bench, shop: Shop): Promise<void> {
  const spot = spotsOf(shop.gallery).findIndex((control) => control.via !== undefined);
  await page.goto(`https://${shop.hosts[0]}${shop.gallery.path}`);
  await page.waitForSelector('#tile-1');
  if (shop.gallery.mounts === 'on-hover') await page.hover('#tile-1');
  const control = await page.waitForSelector(`[data-spot="${spot}"]`);
  await page.waitForNetworkIdle({ idleTime: 300 });
  shops.hits.clear();
  await control?.click();
}

const isArmed = ({ screen }: Bench, host: string): Promise<boolean> =>
  screen.evaluate(async (name) => {
    const key = `page:${name}`;
    const stored: Record<string, { armed?: unknown[]; provider?: string } | undefined> =
      await chrome.storage.local.get(key);
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return (stored[key]?.armed?.length ?? 0) > 0 && scripts.some(({ id }) => id === `guard:${stored[key]?.provider}`);
  }, host);

type Test = readonly [string, (bench: Bench) => Promise<void>];

const tests: readonly Test[] = [
  [
    'the welcome page opens by itself, and Start starts',
    async ({ session, screen }) => {
      await eventually('the welcome page is open', () =>
        screen.evaluate(async () =>
          (await chrome.tabs.query({})).some(({ url }) => url?.endsWith('/welcome.html') === true),
        ),
      );
      const welcome = await session.extensionPage('welcome.html');
      const start = await welcome.waitForSelector('::-p-text(Start)');
      assert.ok(start);
      await welcome.evaluate(() =>
        [...document.querySelectorAll('button')].find((one) => /start/i.test(one.textContent ?? ''))?.click(),
      );
      // Said once every page of a seller goes by it.
      await welcome.waitForSelector('::-p-text(Refund Clock is on)');
      assert.match(JSON.stringify(await rowsOf(screen, 'settings')), /"started":true/);
      await welcome.close();
    },
  ],
  [
    'a purchase paid at another host is recorded once and counted down',
    async (bench) => {
      const shop = bench.shops.shop('aragon');
      await buy(bench, shop, 'page');
      assert.match(await cardOf(bench, shop, /\$35[\s\S]*6 days, 23 hours|6 days, 23 hours[\s\S]*\$35/), /\$35/);
      for (let times = 0; times < 3; times += 1) await bench.page.reload();
      assert.equal((await rowsOf(bench.screen, 'purchases')).length, 1);
    },
  ],
  [
    'a purchase at a Stripe page with a marker in the way back is recorded, though the event page was ended on the way to the till and at it',
    async (bench) => {
      const { page, session, shops } = bench;
      const shop = shops.shop('headshotsbyai');
      shops.delay('checkout.stripe.com', 300);
      await openPrices(page, shop);
      await page.click('.buy');
      // Wherever it is with what it is told: nothing of that is written yet.
      while (new URL(page.url()).host === shop.hosts[0]) await session.stopEventPage();
      await (await page.waitForSelector('#pay'))?.isVisible();
      await session.stopEventPage();
      shops.delay('checkout.stripe.com', 0);
      await page.click('#pay');
      await at(page, shop.hosts[0] ?? '');
      assert.match(await cardOf(bench, shop, /\$29/), /\$29/);
      assert.equal((await rowsOf(bench.screen, 'purchases')).length, 2);
    },
  ],
  [
    'a purchase in a Paddle overlay is recorded',
    async (bench) => {
      const shop = bench.shops.shop('dreamwave');
      await buy(bench, shop, 'frame');
      assert.match(await cardOf(bench, shop, /\$30/), /\$30/);
      assert.equal((await rowsOf(bench.screen, 'purchases')).length, 3);
    },
  ],
  [
    'a download is held before any request, also with the event page ended, and "keep" leaves nothing behind',
    async (bench) => {
      const { session, shops, page } = bench;
      const shop = shops.shop('aragon');
      shops.deliver('aragon', Date.now() - DAY);
      await eventually('the guard is armed', () => isArmed(bench, shop.hosts[0] ?? ''));
      await session.stopEventPage();
      await pressDownload(bench, shop);
      await warningIn(session, page);
      assert.deepEqual(asked(shops), []);
      await pressInWarning(session, page, /^Keep/);
      await eventually('the warning is gone', async () => (await shownWarning(session, page)) === undefined);
      await sleep(400);
      assert.deepEqual(asked(shops), []);
      assert.deepEqual(readdirSync(session.downloads), []);
    },
  ],
  [
    '"anyway" does what the shop does, once, with the event page ended under the warning; the refund has ended',
    async (bench) => {
      const { session, shops, page } = bench;
      const shop = shops.shop('aragon');
      await pressDownload(bench, shop);
      await warningIn(session, page);
      await session.stopEventPage();
      await pressInWarning(session, page, /anyway/);
      const path = spotsOf(shop.gallery).find((control) => control.via !== undefined)?.via ?? 'zip';
      await eventually('the file is there', async () =>
        readdirSync(session.downloads).some((name) => !name.endsWith('.part')),
      );
      await sleep(500);
      const names = readdirSync(session.downloads);
      assert.equal(names.length, 1, names.join());
      assert.equal(
        sha256(readFileSync(join(session.downloads, names[0] ?? ''))),
        sha256(originalImage(1, shop.gallery.type)),
      );
      assert.deepEqual(asked(shops), normalSequence(shop, path).hits);
      await cardOf(bench, shop, /Refund ended/);
      shops.hits.clear();
      await pressDownload(bench, shop);
      await eventually('the second download passes', async () => asked(shops).length > 0);
      assert.equal(await shownWarning(session, page), undefined);
    },
  ],
  [
    'a reminder is shown when the alarm rings, by an event page that had been ended, and the badge counts',
    async ({ session, screen }) => {
      // The 6-hour step lies three seconds ahead.
      const { purchaseId } = (await ask(screen, 'addPurchase', {
        provider: 'aragon',
        host: 'www.aragon.ai',
        boughtAt: new Date(Date.now() - 7 * DAY + 6 * HOUR + 3_000).toISOString(),
        price: { minor: 7500, currency: 'USD' },
      })) as { readonly purchaseId: string };
      await eventually('the badge counts', () =>
        screen.evaluate(async () => /^[56]/.test(await chrome.action.getBadgeText({}))),
      );
      await session.stopEventPage();
      // It is on record only after the browser took it: `notifications.create` refuses what Firefox does not know.
      await eventually(
        'the reminder is sent',
        async () => (await rowsOf(screen, 'sent')).some((row) => row.purchaseId === purchaseId),
        12_000,
      );
      await eventually(
        'the next look is set',
        async () => (await screen.evaluate(() => chrome.alarms.getAll())).length === 1,
      );
    },
  ],
  [
    'where access to a shop was taken away nothing is seen, and all works again once it is given back',
    async (bench) => {
      const { session, screen, shops } = bench;
      const shop = shops.shop('headshotpro');
      const host = shop.hosts[0] ?? '';
      const origins = [`https://${host}/*`];
      const grants = (verb: 'add' | 'remove') =>
        session.inBrowser(
          `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
           await ExtensionPermissions.${verb}(extension.id, { permissions: [], origins: ${JSON.stringify(origins)} }, extension);`,
        );
      const before = (await rowsOf(screen, 'purchases')).length;
      await grants('remove');
      assert.equal(await screen.evaluate((list) => chrome.permissions.contains({ origins: list }), origins), false);
      await buy(bench, shop, 'page');
      await sleep(1_000);
      assert.equal((await rowsOf(screen, 'purchases')).length, before);
      await grants('add');
      await buy(bench, shop, 'page');
      await cardOf(bench, shop);
      assert.equal((await rowsOf(screen, 'purchases')).length, before + 1);
    },
  ],
  [
    'the optional permission can be granted later, and Firefox has no way to hold a file with it',
    async ({ session, screen }) => {
      await session.inBrowser(
        `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
         await ExtensionPermissions.add(extension.id, { permissions: ['downloads'], origins: [] }, extension);`,
      );
      assert.equal(await screen.evaluate(() => chrome.permissions.contains({ permissions: ['downloads'] })), true);
      assert.equal(await screen.evaluate(() => 'onDeterminingFilename' in chrome.downloads), false);
      await ask(screen, 'changeSettings', { started: true });
    },
  ],
];

/** No real seller's download addresses are known: the demo shop's are put into the built catalogue. */
const ENDPOINTS = { 'https://www.aragon.ai/': ['||aragon.ai/api/images/*/file'] };

const testsWithEndpoints: readonly Test[] = [
  [
    'a declared download address is refused by the browser itself while a download would end the refund',
    async (bench) => {
      const { page, screen, shops } = bench;
      await ask(screen, 'changeSettings', { started: true });
      shops.deliver('aragon', Date.now() - DAY);
      await page.goto('https://www.aragon.ai/dashboard/photos');
      const fetched = () =>
        page.evaluate(() =>
          fetch('https://www.aragon.ai/api/images/1/file').then(
            ({ status }) => String(status),
            () => 'refused',
          ),
        );
      assert.equal(await fetched(), '200');
      const { purchaseId } = (await ask(screen, 'addPurchase', {
        provider: 'aragon',
        host: 'www.aragon.ai',
        boughtAt: new Date(Date.now() - DAY).toISOString(),
      })) as { readonly purchaseId: string };
      await eventually('the address is refused', async () => (await fetched()) === 'refused');
      shops.hits.clear();
      assert.equal(await fetched(), 'refused');
      assert.deepEqual(asked(shops), []);
      await ask(screen, 'deletePurchase', { purchaseId });
      await eventually('the address is free again', async () => (await fetched()) === '200');
    },
  ],
];

const firefox = findFirefox();
if (!firefox) {
  console.log('No Firefox is here; nothing was tested.');
  process.exit(0);
}
if (!existsSync(join(EXTENSION, 'manifest.json'))) throw new Error('Build first: npm run build:firefox');

// The driver polls on in a page that has been left, and nobody waits for the answer any more.
process.on('unhandledRejection', (error) => {
  if (!(error instanceof Error) || error.name !== 'ProtocolError') throw error;
});

/** Runs all of them in one new browser; answers the names of those that failed. */
async function runAll(extension: string, all: readonly Test[], executablePath: string): Promise<ReadonlySet<string>> {
  const shops = await startShops();
  const session = await launchFirefox({ executablePath, extension, tlsPort: shops.port });
  const failed = new Set<string>();
  try {
    const screen = await session.extensionPage('manifest.json');
    const page = await session.newPage();
    page.setDefaultTimeout(8_000);
    for (const [name, test] of all) {
      const since = performance.now();
      try {
        await test({ session, shops, page, screen });
        console.log(`  ✓ ${name} (${((performance.now() - since) / 1000).toFixed(1)} s)`);
      } catch (error) {
        failed.add(name);
        console.log(`  ✗ ${name}\n${error instanceof Error ? error.stack : String(error)}`);
      }
    }
  } finally {
    // A browser that does not go is nobody's business here, and must not keep the results waiting.
    await Promise.race([session.close().then(() => shops.close()), sleep(15_000)]);
  }
  return failed;
}

/** As in Chromium's tests: where nobody looks on, what failed may try once more, in a new browser, and is named. */
async function failuresOf(extension: string, all: readonly Test[], executablePath: string): Promise<number> {
  const first = await runAll(extension, all, executablePath);
  if (first.size === 0 || process.env.CI === undefined) return first.size;
  console.log(`\nOnce more in a new browser: ${first.size} failed.`);
  const second = await runAll(extension, all, executablePath);
  const both = [...first].filter((name) => second.has(name));
  for (const name of first) if (!second.has(name)) console.log(`  flaky: ${name}`);
  return both.length;
}

const other = await extensionWith({ granted: [], downloadEndpoints: ENDPOINTS }, EXTENSION);
const failed = (await failuresOf(EXTENSION, tests, firefox)) + (await failuresOf(other, testsWithEndpoints, firefox));
const passed = tests.length + testsWithEndpoints.length - failed;
rmSync(other, { recursive: true });

const [result] = process.argv.slice(2).filter((one) => one !== '--');
if (result !== undefined) {
  mkdirSync(dirname(result), { recursive: true });
  writeFileSync(result, JSON.stringify({ passed, failed }));
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
