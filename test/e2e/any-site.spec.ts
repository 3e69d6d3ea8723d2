// A shop that is in no catalogue: the buyer asks to have it watched, buys, and is told nothing that nobody knows.
/// <reference types="chrome" />

import { expect, type Page } from '@playwright/test';
import { buy } from '../support/buyer';
import { type Extension, test } from './fixtures';

const HOST = 'selfielab.studio';
const PATTERN = `https://${HOST}/*`;

const popupOver = async (extension: Extension, named: string): Promise<Page> => {
  const popup = await extension.openPopup();
  await popup.goto(`chrome-extension://${extension.id}/popup.html?${named}`);
  return popup;
};

interface Kept {
  readonly story: { readonly purchase: Readonly<Record<string, unknown>> };
}
const kept = async (extension: Extension) =>
  ((await extension.ledger()).purchases as unknown as readonly Kept[]).map(({ story }) => story.purchase);

test.describe('with the permission for that host', () => {
  // No test can answer the browser's own question: the host is granted beforehand, so the click is answered at once.
  test.use({ granted: [PATTERN] });

  test('is watched from the click on, and its purchase is kept with terms unknown', async ({
    page,
    shops,
    extension,
  }) => {
    shops.alter('headshotsbyai', { hosts: [HOST] });
    await page.goto(`https://${HOST}/pricing`);
    const popup = await popupOver(extension, `host=${HOST}&title=Selfielab`);
    await popup.getByRole('button', { name: 'Watch this site' }).click();
    await expect(popup.getByText('Watched: purchases here are kept.')).toBeVisible();

    // The page was open before: it is watched without being loaded anew.
    await page.bringToFront();
    await buy(page, shops, 'headshotsbyai');
    const bought = { provider: HOST, host: HOST, shownPrice: { minor: 2900, currency: 'USD' } };
    await expect.poll(() => kept(extension), { timeout: 15_000 }).toMatchObject([bought]);
    const [purchase] = await kept(extension);
    expect(purchase).not.toHaveProperty('frozen');
    expect((await extension.ledger()).questions ?? []).toEqual([]);
    await expect(
      popup.getByRole('listitem').filter({ hasText: HOST }).getByText('Not known', { exact: true }),
    ).toBeVisible();

    // Nothing is known to end a refund here, so nothing is held.
    shops.deliver('headshotsbyai');
    await page.goto(`https://${HOST}/gallery`);
    const worker = page.context().serviceWorkers()[0];
    const scripts = await worker?.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts())
        .map(({ id }) => id)
        .filter((id) => id.endsWith(':selfielab.studio'))
        .sort(),
    );
    expect(scripts).toEqual([`site-taps:${HOST}`, `site-watch:${HOST}`]);
  });

  test('is let go, and what was kept stays', async ({ page, shops, extension }) => {
    shops.alter('headshotsbyai', { hosts: [HOST] });
    await extension.ask('watchSite', { host: HOST, name: 'Selfielab' });
    await buy(page, shops, 'headshotsbyai');
    await expect.poll(async () => (await kept(extension)).length, { timeout: 15_000 }).toBe(1);
    const popup = await popupOver(extension, `host=${HOST}`);
    await popup.getByRole('button', { name: 'Stop watching' }).click();
    await expect(popup.getByRole('button', { name: 'Watch this site' })).toBeVisible();
    await page.bringToFront();
    await buy(page, shops, 'headshotsbyai');
    await page.waitForTimeout(1_500);
    expect((await kept(extension)).length).toBe(1);
    const left = await popup.evaluate(async () => ({
      scripts: (await chrome.scripting.getRegisteredContentScripts())
        .map(({ id }) => id)
        .filter((id) => id.endsWith(':selfielab.studio')),
      snapshot: await chrome.storage.local.get('page:selfielab.studio'),
    }));
    expect(left).toEqual({ scripts: [], snapshot: {} });
  });
});

test('a wish that the browser has not granted is no site yet', async ({ extension }) => {
  expect(await extension.ask('watchSite', { host: HOST, name: 'Selfielab' })).toBe(false);
  const popup = await popupOver(extension, `host=${HOST}`);
  await expect(popup.getByRole('button', { name: 'Watch this site' })).toBeVisible();
});

test('a private window is explained in the popup', async ({ extension }) => {
  const popup = await popupOver(extension, `host=${HOST}&private`);
  await expect(popup.getByText('This is a private window')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Watch this site' })).toHaveCount(0);
  await popup.getByRole('button', { name: 'Add a purchase from here' }).click();
  await expect(popup.getByRole('dialog')).toBeVisible();
});

test('a pasted receipt fills the form, and only the buyer adds it', async ({ extension }) => {
  const popup = await popupOver(extension, 'host=headshotsbyai.com');
  await popup.getByRole('button', { name: 'Add a purchase' }).first().click();
  const dialog = popup.getByRole('dialog');
  await dialog.getByText('Fill in from a receipt').click();
  await dialog
    .getByLabel('Paste a receipt')
    .fill('Receipt from Aragon.ai\nOrder #AR-20931\nFebruary 3, 2026\nSubtotal €32.00\nTotal paid €35.00');
  await dialog.getByRole('button', { name: 'Read the receipt' }).click();
  await expect(dialog.getByLabel('Seller’s web address')).toHaveValue(/aragon\.ai$/);
  await expect(dialog.locator('[name="price"]')).toHaveValue('35');
  await expect(dialog.locator('[name="currency"]')).toHaveValue('EUR');
  await expect(dialog.locator('[name="when"]')).toHaveValue('2026-02-03T12:00');
  await expect(dialog.getByLabel('Order number')).toHaveValue('AR-20931');
  expect(await kept(extension)).toEqual([]);
  await dialog.locator('button[type="submit"]').click();
  await expect.poll(async () => (await kept(extension)).length).toBe(1);
});
