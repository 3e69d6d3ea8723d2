// Buyers' journeys from end to end: bought, delivered, almost downloaded; raised to a larger plan; paid on a phone; with
// another tool that takes downloads; at a shop that has renamed its buttons.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  askBackground,
  BUILT_EXTENSION,
  closeWelcome,
  launchBrowser,
  openPopup,
  readLedger,
  stopWorker,
} from '../support/browser';
import { buy, openGallery } from '../support/buyer';
import { type Extension, expect, test } from './fixtures';
import { asked, expectWarning, isArmed, pressInWarning, withOrder } from './guarding';

interface Story {
  readonly deletedAt?: number;
  readonly purchase: Readonly<Record<string, unknown>>;
  readonly acts: readonly { readonly act: string }[];
}
const stories = async (extension: Extension): Promise<readonly Story[]> =>
  ((await extension.ledger()).purchases ?? [])
    .map(({ story }) => story as Story)
    .filter(({ deletedAt }) => deletedAt === undefined);

test('bought, delivered, almost downloaded: one order, kept once and ended once', async ({
  context,
  page,
  shops,
  extension,
  saved,
}) => {
  const shop = shops.shop('aragon');
  await buy(page, shops, shop.id);
  await expect.poll(async () => (await stories(extension)).length).toBe(1);
  shops.deliver(shop.id);
  await expect.poll(() => isArmed(context, shop.hosts[0])).toBe(true);
  await openGallery(page, shop);
  const all = page.getByRole('button', { name: 'Download all' });
  shops.hits.clear();
  await all.click();
  const warning = await expectWarning(page);
  expect(warning.text).toContain('$35');
  await page.keyboard.press('Escape');
  expect(asked(shops)).toEqual([]);
  expect((await stories(extension))[0]?.acts).toEqual([]);

  await all.click();
  await expectWarning(page);
  await pressInWarning(page, 'Download anyway');
  expect(await saved(1)).toHaveLength(1);
  await expect.poll(async () => (await stories(extension))[0]?.acts).toMatchObject([{ act: 'download' }]);
  expect(await stories(extension)).toHaveLength(1);
});

test('an upgrade on the same day is a second charge of one order, and the sum at stake is both', async ({
  page,
  shops,
  extension,
}) => {
  const leave = `const s = await (await fetch('/api/checkout', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ plan: 'professional' }) })).json(); location.href = s.url;`;
  const shop = shops.alter('headshotsbyai', {
    payment: 'stripe-hosted',
    plans: [
      { id: 'starter', name: 'Starter', price: '$29', minor: 2900, currency: 'USD', per: 'once' },
      { id: 'professional', name: 'Professional', price: '$20', minor: 2000, currency: 'USD', per: 'once' },
    ],
    pages: {
      '/upgrade': `<h1>More from your photos</h1><section class="plan"><h2>Professional</h2><p class="price">$20</p><button id="up">Upgrade to Professional</button></section><script type="module">document.querySelector('#up').addEventListener('click', async () => { ${leave} });</script>`,
    },
  });
  await buy(page, shops, shop.id, { plan: 'starter' });
  await expect.poll(async () => (await stories(extension)).length).toBe(1);
  await page.goto(`https://${shop.hosts[0]}/upgrade`);
  await page.locator('#up').click();
  await page.locator('#pay').click();
  await page.waitForURL((url) => shop.hosts.includes(url.host));
  await expect
    .poll(async () => (await stories(extension)).map(({ purchase }) => purchase.laterCharges))
    .toMatchObject([[{ amount: { minor: 2000, currency: 'USD' } }]]);
  await page.reload();
  await page.waitForTimeout(1_500);
  expect(await stories(extension)).toMatchObject([{ purchase: { shownPrice: { minor: 2900 } } }]);
  const popup = await extension.openPopup();
  await expect(popup.getByRole('article')).toContainText('$49');
});

test('paid on a phone, through a store: entered from its receipt, and the gallery is guarded on the desktop', async ({
  context,
  page,
  shops,
  extension,
}) => {
  shops.alter('aragon', { gallery: { delivered: 'at-once' } });
  const popup = await extension.openPopup();
  await popup.getByRole('button', { name: 'Add a purchase' }).first().click();
  const dialog = popup.getByRole('dialog');
  await dialog.getByText('Fill in from a receipt').click();
  const today = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format(new Date());
  await dialog
    .getByLabel('Paste a receipt')
    .fill(`Receipt from Aragon.ai\nhttps://www.aragon.ai\nOrder #MQ-55120\n${today}\nTotal paid $35.00`);
  await dialog.getByRole('button', { name: 'Read the receipt' }).click();
  await expect(dialog.locator('[name="price"]')).toHaveValue('35');
  await dialog.locator('[name="paidThrough"]').selectOption('apple');
  await dialog.locator('button[type="submit"]').click();
  await expect
    .poll(async () => (await stories(extension)).map(({ purchase }) => purchase.paidThrough))
    .toMatchObject([{ provider: 'apple' }]);
  await expect(popup.getByRole('article')).toContainText('paid through an app store');
  await expect.poll(() => isArmed(context, 'www.aragon.ai')).toBe(true);
  await page.bringToFront();
  await openGallery(page, shops.shop('aragon'));
  await page.getByRole('button', { name: 'Download all' }).click();
  await expectWarning(page);
});

test('a button with a new name is still asked about', async ({ context, page, shops, extension }) => {
  const shop = shops.alter('aragon', {
    gallery: {
      delivered: 'at-once',
      controls: [],
      toolbar: [{ act: 'download', via: 'zip', dress: 'text', label: 'Get my photos' }],
      mounts: 'at-once',
    },
  });
  await withOrder(context, extension, { provider: 'aragon', host: shop.hosts[0] });
  await openGallery(page, shop);
  shops.hits.clear();
  await page.getByRole('button', { name: 'Get my photos' }).click();
  await expectWarning(page);
  expect(asked(shops)).toEqual([]);
});

test('another extension that grabs links does not come before the warning', async ({ shops }) => {
  const other = await mkdtemp(join(tmpdir(), 'link-grabber-'));
  await writeFile(
    join(other, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Link grabber',
      version: '1',
      content_scripts: [{ matches: ['https://*/*'], js: ['grab.js'], run_at: 'document_start' }],
    }),
  );
  await writeFile(
    join(other, 'grab.js'),
    `document.addEventListener('click', (event) => {
      const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
      if (!link || !/\\.(png|jpg|zip)$/.test(link.pathname)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void fetch(link.href + '?grabbed');
    }, true);`,
  );
  const shop = shops.alter('headshotsbyai', {
    gallery: {
      delivered: 'at-once',
      mounts: 'at-once',
      controls: [{ act: 'download', via: 'anchor-same-origin', dress: 'text' }],
    },
  });
  const { context, extensionId, close } = await launchBrowser({
    port: shops.port,
    extension: `${BUILT_EXTENSION},${other}`,
  });
  try {
    await closeWelcome(context);
    const extension: Extension = {
      id: extensionId,
      openPopup: () => openPopup(context, extensionId),
      stopWorker: () => stopWorker(context, extensionId),
      ask: (method, body) => askBackground(context, extensionId, method, body),
      ledger: () => readLedger(context, extensionId),
    };
    await withOrder(context, extension, { provider: 'headshotsbyai', host: shop.hosts[0], readyHoursAgo: 1 });
    const page = await context.newPage();
    await openGallery(page, shop);
    shops.hits.clear();
    const link = page.locator('#tile-1 a');
    await link.click();
    await expectWarning(page);
    expect(asked(shops)).toEqual([]);
    // The other tool gets its link once the buyer has decided.
    await pressInWarning(page, 'Download anyway');
    await expect.poll(() => asked(shops).filter((line) => line.includes('/images/')).length).toBeGreaterThan(0);
    await expect.poll(async () => (await stories(extension))[0]?.acts).toMatchObject([{ act: 'download' }]);
  } finally {
    await close();
    await rm(other, { recursive: true, force: true });
  }
});

test('pictures deleted for privacy before asking, where deleting confirms the order: held, and told to ask first', async ({
  context,
  page,
  shops,
  extension,
}) => {
  const host = 'drheadshot.com';
  const shop = shops.alter('headshotsbyai', {
    hosts: [host],
    gallery: {
      delivered: 'at-once',
      tile: 'lightbox',
      controls: [],
      toolbar: [{ act: 'delete', dress: 'text', label: 'Delete all my photos' }],
      mounts: 'at-once',
    },
  });
  await withOrder(context, extension, { provider: 'drheadshot', host, hoursAgo: 4 * 24 });
  await openGallery(page, shop);
  shops.hits.clear();
  const remove = page.getByRole('button', { name: 'Delete all my photos' });
  await remove.click();
  const { title, text } = await expectWarning(page);
  expect(title).toBe('Deleting ends your refund');
  expect(text).toContain('ask for it first; your photos can be deleted after that');
  await pressInWarning(page, 'Keep my refund');
  expect(asked(shops)).toEqual([]);
  expect(await isArmed(context, host)).toBe(true);
  await remove.click();
  await expectWarning(page);
  await pressInWarning(page, /anyway$/);
  await expect.poll(() => asked(shops)).toEqual([`POST https://${host}/api/acts/delete`]);
  await expect.poll(() => isArmed(context, host)).toBe(false);
  const [story] = await stories(extension);
  expect(story?.acts).toMatchObject([{ act: 'delete' }]);
});
