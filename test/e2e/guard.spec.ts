// The guard in a real shop: nothing leaves before the answer, nothing after "keep", and the shop's own sequence after "anyway".

import type { Page } from '@playwright/test';
import { DOWNLOAD_PATHS, type DownloadPath } from '../shops/shop';
import { expect, test } from './fixtures';
import {
  asked,
  expectWarning,
  pressInWarning,
  standInForPickers,
  stillArmed,
  takeBack,
  warningOf,
  withOrder,
} from './guarding';

const HOST = 'headshotsbyai.com';
const GALLERY = `https://${HOST}/gallery`;

/** Files that a path leaves; the others leave one. */
const FILES: { readonly [Path in DownloadPath]?: number } = {
  loop: 4,
  'window-open': 0,
  'blank-link': 0,
  'anchor-cross-origin': 0,
  'save-picker': 0,
  'directory-picker': 0,
  share: 0,
  clipboard: 0,
};

const control = (page: Page) => page.locator('[data-spot="0"]').first();
const PRESSES: Readonly<Record<string, (page: Page, turn: number) => Promise<void>>> = {
  'the mouse': (page) => control(page).click(),
  'the keyboard': async (page, turn) => {
    await control(page).focus();
    // Space scrolls the page where a link has the focus, as it does everywhere.
    const isLink = (await control(page).evaluate((one) => one.localName)) === 'a';
    await page.keyboard.press(isLink || turn % 2 === 0 ? 'Enter' : 'Space');
  },
  'a finger': async (page) => {
    const box = await control(page).boundingBox();
    if (!box) throw new Error('The control is not on the page.');
    const session = await page.context().newCDPSession(page);
    const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await session.detach();
  },
};

/** What each path asks of the servers without a guard: the measure of "the shop's own sequence". Taken once. */
const own = new Map<DownloadPath, readonly string[]>();

const settle = (page: Page, path: DownloadPath) => page.waitForTimeout(path === 'loop' ? 900 : 300);

for (const [name, press] of Object.entries(PRESSES)) {
  test(`every download path, pressed by ${name}: held, kept, then done once`, async ({
    context,
    page,
    extension,
    shops,
    saved,
  }) => {
    test.setTimeout(150_000);
    await standInForPickers(page);
    const offer = async (path: DownloadPath) => {
      shops.alter('headshotsbyai', {
        gallery: {
          delivered: 'at-once',
          controls: [{ act: 'download', via: path, dress: 'text' }],
          toolbar: [],
          tile: 'nothing',
        },
      });
      await page.goto(GALLERY);
      shops.hits.clear();
    };
    const closeOthers = async () => {
      for (const other of context.pages()) if (other !== page) await other.close();
    };

    let files = 0;
    if (own.size === 0) {
      for (const [turn, path] of DOWNLOAD_PATHS.entries()) {
        await offer(path);
        await press(page, turn);
        await settle(page, path);
        expect(await warningOf(page), `${path}: silent with nothing at stake`).toBeUndefined();
        own.set(path, asked(shops));
        files += FILES[path] ?? 1;
        expect((await saved(files)).length, `${path}: the shop's own files`).toBe(files);
        await closeOthers();
      }
      expect([...own].filter(([, hits]) => hits.length === 0)).toEqual([]);
    }

    const purchaseId = await withOrder(context, extension, { provider: 'headshotsbyai', host: HOST, readyHoursAgo: 1 });
    for (const [turn, path] of DOWNLOAD_PATHS.entries()) {
      await test.step(path, async () => {
        await offer(path);
        await press(page, turn);
        await expectWarning(page);
        expect(asked(shops), 'nothing leaves while it is held').toEqual([]);
        await page.keyboard.press('Escape');
        await expect.poll(() => warningOf(page)).toBeUndefined();
        await page.waitForTimeout(150);
        expect(asked(shops), 'nothing leaves after "keep"').toEqual([]);
        expect(await stillArmed(context, HOST), 'the refund lives').toBe(true);

        await press(page, turn);
        await expectWarning(page);
        await pressInWarning(page, 'Download anyway');
        await settle(page, path);
        await expect.poll(() => asked(shops), 'the shop’s own sequence').toEqual(own.get(path));
        files += FILES[path] ?? 1;
        expect((await saved(files)).length, 'whole files').toBe(files);
        const acts = await takeBack(context, extension, purchaseId, 'download', HOST);
        expect(acts, 'recorded once').toBe(1);
        await closeOthers();
      });
    }
  });
}
