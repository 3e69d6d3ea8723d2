// The second and the third line: addresses that the browser refuses, and files that it stops when no page could.

import type { BrowserContext } from '@playwright/test';
import { workerOf } from '../support/browser';
import { expect, test } from './fixtures';
import {
  asked,
  expectWarning,
  isArmed,
  pressInNotification,
  pressInWarning,
  waitingFiles,
  warningOf,
  withOrder,
} from './guarding';

const HOST = 'www.aragon.ai';
const FILE = `https://${HOST}/api/images/1/file`;

async function rules(context: BrowserContext): Promise<number> {
  const worker = await workerOf(context);
  return worker.evaluate(async () => (await chrome.declarativeNetRequest.getSessionRules()).length);
}

// What a seller's own address would be is not known for any of them: the demo shop's is put into the built catalogue.
test.describe('with a declared address', () => {
  test.use({ downloadEndpoints: { 'https://www.aragon.ai/': ['||aragon.ai/api/images/*/file'] } });

  test('a declared address is refused while a download would end the refund, and free again for the one replay', async ({
    context,
    page,
    extension,
    shops,
    saved,
  }) => {
    shops.alter('aragon', {
      gallery: {
        delivered: 'at-once',
        mounts: 'at-once',
        tile: 'nothing',
        controls: [{ act: 'download', via: 'location', dress: 'text' }],
        toolbar: [],
      },
    });
    await page.goto(`https://${HOST}/dashboard/photos`);
    expect(await page.evaluate(async (file) => (await fetch(file)).status, FILE)).toBe(200);
    await withOrder(context, extension, { provider: 'aragon', host: HOST });
    await expect.poll(() => rules(context)).toBe(1);
    shops.hits.clear();
    // Nobody pressed anything: the page asks by itself.
    expect(
      await page.evaluate(
        (file) =>
          fetch(file).then(
            ({ status }) => status,
            () => 'refused',
          ),
        FILE,
      ),
    ).toBe('refused');
    expect(asked(shops)).toEqual([]);
    await page.reload();
    shops.hits.clear();
    await page.locator('[data-spot="0"]').first().click();
    await expectWarning(page);
    await pressInWarning(page, 'Download anyway');
    expect(await saved(1)).toHaveLength(1);
    expect(asked(shops)).toHaveLength(1);
    await expect.poll(() => rules(context), { timeout: 25_000 }).toBe(0);
  });
});

test.describe('with the optional permission for downloads', () => {
  test.use({ granted: ['downloads'] });

  test('a file that no page could hold is stopped, told of, and fetched after all if the buyer says so', async ({
    context,
    page,
    extension,
    saved,
  }) => {
    const host = 'headshotsbyai.com';
    await withOrder(context, extension, { provider: 'headshotsbyai', host, readyHoursAgo: 1 });
    await page.goto(`https://${host}/gallery`);
    await page.evaluate(() => {
      const button = Object.assign(document.createElement('button'), { textContent: 'Open' });
      button.addEventListener('click', () => {
        const frame = document.createElement('iframe');
        frame.hidden = true;
        frame.setAttribute('src', '/api/images/1/file');
        document.body.append(frame);
      });
      document.body.replaceChildren(button);
    });
    await page.getByRole('button', { name: 'Open' }).click();
    await expect.poll(() => waitingFiles(context)).toHaveLength(1);
    expect(await saved(0)).toEqual([]);
    expect(await isArmed(context, host)).toBe(true);
    expect(JSON.stringify((await extension.ledger()).log)).toContain('browser:download');

    const [id = ''] = await waitingFiles(context);
    await pressInNotification(context, id, 1);
    expect(await saved(1)).toHaveLength(1);
    await expect.poll(() => isArmed(context, host)).toBe(false);
  });

  test('a file that a service worker makes is held at a press that says so, and stopped at one that does not', async ({
    context,
    page,
    extension,
    shops,
    saved,
  }) => {
    const host = 'headshotsbyai.com';
    await withOrder(context, extension, { provider: 'headshotsbyai', host, readyHoursAgo: 1 });
    await page.goto(`https://${host}/gallery`);
    await page.evaluate(async () => {
      const { active, installing } = await navigator.serviceWorker.register('/assets/stream-worker.js');
      if (!active)
        await new Promise<void>((done) =>
          installing?.addEventListener('statechange', () => installing.state === 'activated' && done()),
        );
      const body = document.createRange().createContextualFragment('<button>Download</button><button>Open</button>');
      document.body.replaceChildren(body);
      for (const button of document.querySelectorAll('button'))
        button.addEventListener('click', () => {
          const frame = document.createElement('iframe');
          frame.hidden = true;
          frame.src = '/assets/stream/1';
          document.body.append(frame);
        });
    });
    shops.hits.clear();
    await page.getByRole('button', { name: 'Download' }).click();
    await expectWarning(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => warningOf(page)).toBeUndefined();
    expect(asked(shops)).toEqual([]);

    await page.getByRole('button', { name: 'Open' }).click();
    await expect
      .poll(async () => JSON.stringify((await extension.ledger()).log))
      .toMatch(/act-held[^}]*browser:download|browser:download[^}]*act-held/);
    expect(await saved(0)).toEqual([]);
    expect(await isArmed(context, host)).toBe(true);
  });

  test('everything else in the browser is let through at once', async ({ context, page, extension, shops, saved }) => {
    await withOrder(context, extension, { provider: 'headshotsbyai', host: 'headshotsbyai.com', readyHoursAgo: 1 });
    shops.alter('dreamwave', {
      gallery: {
        delivered: 'at-once',
        tile: 'nothing',
        mounts: 'at-once',
        controls: [{ act: 'download', via: 'hidden-frame', dress: 'text' }],
        toolbar: [],
      },
    });
    const shop = shops.shop('dreamwave');
    await page.goto(`https://${shop.hosts[0]}${shop.gallery.path}`);
    await page.locator('[data-spot="0"]').first().click();
    expect(await saved(1)).toHaveLength(1);
  });
});
