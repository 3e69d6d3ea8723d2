// The guard in a real shop: nothing leaves before the answer, nothing after "keep", and the shop's own sequence after "anyway".

import type { Page } from '@playwright/test';
import { DOWNLOAD_PATHS, type DownloadPath } from '../shops/shop';
import { expect, test } from './fixtures';
import { asked, expectWarning, pressInWarning, warningOf, withOrder } from './guarding';

const HOST = 'headshotsbyai.com';
const GALLERY = `https://${HOST}/gallery`;

/** What each path leaves behind after "anyway"; the others leave one file. */
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

type Press = (page: Page) => Promise<void>;
const control = (page: Page) => page.locator('[data-spot="0"]').first();
const PRESSES: Readonly<Record<string, Press>> = {
  mouse: (page) => control(page).click(),
  keyboard: async (page) => {
    await control(page).focus();
    await page.keyboard.press('Enter');
  },
  touch: (page) => control(page).tap(),
};

for (const [name, press] of Object.entries(PRESSES)) {
  for (const path of DOWNLOAD_PATHS) {
    test(`${path} by ${name}: held, kept, then done once`, async ({ context, page, extension, shops, saved }) => {
      shops.alter('headshotsbyai', {
        gallery: {
          delivered: 'at-once',
          controls: [{ act: 'download', via: path, dress: 'text' }],
          toolbar: [],
          tile: 'nothing',
        },
      });
      // What the shop does by itself, without a guard: the measure of "exactly its own sequence".
      await standInForPickers(page);
      if (name === 'touch') await canTouch(page);
      await page.goto(GALLERY);
      shops.hits.clear();
      await press(page);
      await settled(page, path);
      const own = asked(shops);
      const ownFiles = (await saved(FILES[path] ?? 1)).length;
      await closeOthers(page);

      await withOrder(context, extension, { provider: 'headshotsbyai', host: HOST, readyHoursAgo: 1 });
      await page.goto(GALLERY);
      shops.hits.clear();
      await press(page);
      await expectWarning(page);
      expect(asked(shops)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect.poll(() => warningOf(page)).toBeUndefined();
      await page.waitForTimeout(250);
      expect(asked(shops)).toEqual([]);

      await press(page);
      await expectWarning(page);
      await pressInWarning(page, 'Download anyway');
      await settled(page, path);
      await expect.poll(() => asked(shops)).toEqual(own);
      expect((await saved(2 * ownFiles)).length).toBe(2 * ownFiles);
      const acts = (await extension.ledger()).log
        ?.map(({ event }) => event)
        .filter((event) => JSON.stringify(event).includes('act-happened'));
      expect(acts).toHaveLength(1);
    });
  }
}

/** Playwright cannot answer the browser's own pickers: these stand in and ask for what the real ones ask, a fresh press. */
async function standInForPickers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const needsPress = async () => {
      if (!navigator.userActivation.isActive)
        throw new DOMException('Must be handling a user gesture', 'SecurityError');
      await fetch('/api/acts/picker-opened', { method: 'POST' });
      return (await navigator.storage.getDirectory()).getFileHandle('a.png', { create: true });
    };
    const folder = async () => {
      await needsPress();
      return navigator.storage.getDirectory();
    };
    Object.assign(window, { showSaveFilePicker: needsPress, showDirectoryPicker: folder });
    Object.assign(navigator, { share: needsPress });
    Object.assign(navigator.clipboard, { write: needsPress });
  });
}

async function canTouch(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
}

async function settled(page: Page, path: DownloadPath): Promise<void> {
  await page.waitForTimeout(path === 'loop' ? 1_000 : 350);
}

async function closeOthers(page: Page): Promise<void> {
  for (const other of page.context().pages()) if (other !== page) await other.close();
}
