// The screens against pictures that were looked at and approved. The clock stands still, and the letters are named.
// After a wanted change: `npm run e2e -- pictures --update-snapshots`, then look at every picture in test/shots/approved.

import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { fillLedger, pressStart } from '../shots/screens';
import { BUILT_EXTENSION, BUILT_GALLERY, closeWelcome, launchBrowser } from '../support/browser';

/** A Tuesday afternoon. */
const NOW = Date.UTC(2026, 10, 24, 14, 7);
/** What fontconfig itself brings on Debian, and so every Chromium from there has. */
const LETTERS = 'DejaVu Sans';
/** As wide as these letters are, and no others: a system without them draws with some that fall back. */
const MEASURED = { text: 'Refund Clock 0123456789 €$ Wy', width: 1671 } as const;
const POPUP = { width: 400, height: 600 };
const WIDE = { width: 1100, height: 760 };

interface Drawn {
  readonly page: Page;
  readonly origin: string;
}

const clockOf = (context: BrowserContext) => {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The worker is not there.');
  return worker;
};

/** A browser that draws the same on every machine, with the clock of its pages and of its worker at `NOW`. */
async function withScreens(
  fill: boolean,
  work: (drawn: Drawn) => Promise<void>,
  extension = BUILT_EXTENSION,
): Promise<void> {
  process.env.LANGUAGE = 'en';
  const running = await launchBrowser({
    port: 9,
    extension,
    timezoneId: 'UTC',
    locale: 'en-US',
    args: [
      '--lang=en-US',
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--disable-font-subpixel-positioning',
      '--force-device-scale-factor=1',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
    ],
  });
  try {
    await closeWelcome(running.context);
    const page = await running.context.newPage();
    const origin = `chrome-extension://${running.extensionId}`;
    await page.clock.setFixedTime(NOW);
    await page.goto(`${origin}/manifest.json`);
    const width = await page.evaluate(
      ([letters, text]) => {
        const pen = document.createElement('canvas').getContext('2d');
        if (!pen) return 0;
        pen.font = `100px "${letters}"`;
        return Math.round(pen.measureText(text).width);
      },
      [LETTERS, MEASURED.text] as const,
    );
    test.skip(width !== MEASURED.width, `${LETTERS} is not here as the pictures have it: ${width} px wide`);
    if (fill) {
      await clockOf(running.context).evaluate((now) => {
        Date.now = () => now;
      }, NOW);
      await pressStart(page);
      await fillLedger(page, NOW);
      await forgetReminders(page);
    }
    await work({ page, origin });
  } finally {
    await running.close();
  }
}

/** The worker that wakes later lives in the real time: with no reminder due it lets the purchases lie as they are. */
async function forgetReminders(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('refund-clock'));
    const table = database.transaction('purchases', 'readwrite').objectStore('purchases');
    for (const row of (await done(table.getAll())) as Record<string, unknown>[]) {
      delete row.wakeAt;
      await done(table.put(row));
    }
    database.close();
  });
}

interface Look {
  readonly name: string;
  readonly path: string;
  readonly size: typeof POPUP;
  /** Words that are there once the screen is whole. */
  readonly seen: string;
  /** The part that is compared; else what is in sight. */
  readonly part?: string;
  readonly prepare?: (page: Page) => Promise<void>;
}

async function compare({ page, origin }: Drawn, { name, path, size, seen, part, prepare }: Look): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto('about:blank');
    await page.goto(`${origin}/${path}`);
    await page.addStyleTag({ content: `:root { --font: "${LETTERS}"; } .fingerprint { visibility: hidden; }` });
    await page.getByText(seen).first().waitFor();
    await prepare?.(page);
    await page.waitForTimeout(300);
    const file = `${name}-${scheme}.png`;
    const how = { animations: 'disabled', caret: 'hide', maxDiffPixelRatio: 0.005 } as const;
    if (part === undefined) await expect.soft(page).toHaveScreenshot(file, how);
    else await expect.soft(page.locator(part)).toHaveScreenshot(file, how);
  }
}

test.setTimeout(180_000);

test('before Start and without purchases the screens look as approved', async () => {
  await withScreens(false, async (drawn) => {
    await compare(drawn, { name: 'welcome', path: 'welcome.html', size: WIDE, seen: 'What it reads' });
    await pressStart(drawn.page);
    await compare(drawn, { name: 'popup-empty', path: 'popup.html', size: POPUP, seen: 'No purchases yet' });
    const elsewhere = 'popup.html?host=www.example.org';
    await compare(drawn, { name: 'popup-unknown-site', path: elsewhere, size: POPUP, seen: 'www.example.org' });
  });
});

test('with purchases of every kind the screens look as approved', async () => {
  await withScreens(true, async (drawn) => {
    await compare(drawn, { name: 'popup-urgent', path: 'popup.html', size: POPUP, seen: '42 minutes' });
    const atShop = 'popup.html?host=headshotsbyai.com';
    await compare(drawn, { name: 'popup-on-a-seller', path: atShop, size: POPUP, seen: 'Guard this site' });
    await compare(drawn, { name: 'purchases', path: 'dashboard.html', size: WIDE, seen: '42 minutes' });
    const address = await drawn.page.locator('tbody th a').first().getAttribute('href');
    await compare(drawn, {
      name: 'purchase-terms',
      path: `dashboard.html${address ?? ''}`,
      size: WIDE,
      seen: 'The terms of your purchase',
      part: '.purchase-page > .stack:last-child',
    });
    await compare(drawn, {
      name: 'policies',
      path: 'dashboard.html#/policies',
      size: WIDE,
      seen: 'Ahoro',
      // Few sellers, whose pages were read long ago: the catalogue grows.
      prepare: (page) => page.getByRole('searchbox').fill('headshotsbyai'),
    });
  });
});

test('a page that was read, and a request for the money, look as approved', async () => {
  const piece = (name: string) => `[data-piece="${name}"]`;
  await withScreens(
    false,
    async (drawn) => {
      await compare(drawn, {
        name: 'page-read',
        path: 'gallery.html?group=reading',
        size: POPUP,
        seen: 'What this page says about refunds',
        part: piece('page read: changed since it was kept'),
      });
      await compare(drawn, {
        name: 'claim',
        path: 'gallery.html?group=claims',
        size: POPUP,
        seen: 'Nothing asked yet',
        part: piece('request: refused'),
      });
      await compare(drawn, {
        name: 'letter',
        path: 'gallery.html?group=claims',
        size: POPUP,
        seen: 'Nothing asked yet',
        part: piece('letter: with what is missing'),
      });
    },
    BUILT_GALLERY,
  );
});
