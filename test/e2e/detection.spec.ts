// Purchases caught in a real browser: across a dead worker, once whatever the page does, and by a question in the page.
/// <reference types="chrome" />

import { expect, type Page } from '@playwright/test';
import { buy } from '../support/buyer';
import { type Extension, test } from './fixtures';

async function start(extension: Extension): Promise<Page> {
  const screen = await extension.openPopup();
  await screen.evaluate(() =>
    chrome.runtime.sendMessage({ from: 'screen', method: 'changeSettings', body: { started: true } }),
  );
  return screen;
}

interface Kept {
  readonly story: { readonly deletedAt?: number; readonly purchase: Readonly<Record<string, unknown>> };
}
const kept = async (extension: Extension) => {
  const rows = ((await extension.ledger()).purchases ?? []) as unknown as readonly Kept[];
  return rows.filter(({ story }) => story.deletedAt === undefined).map(({ story }) => story.purchase);
};

const AT_ONCE = { to: '/dashboard', afterMs: 0 };

test('a worker that dies on the way to the payment and back loses nothing', async ({ page, shops, extension }) => {
  await start(extension);
  const shop = shops.shop('headshotsbyai');
  const till = await buy(page, shops, shop.id, { ends: 'at-the-till' });
  await expect.poll(async () => (await extension.ledger()).checkouts?.length).toBe(1);
  await extension.stopWorker();
  await till.locator('#pay').click();
  await till.waitForURL((url) => shop.hosts.includes(url.host));
  await extension.stopWorker();
  await expect.poll(async () => (await kept(extension)).length).toBe(1);
  expect((await kept(extension))[0]).toMatchObject({
    provider: 'headshotsbyai',
    shownPrice: { minor: 2900, currency: 'USD' },
    plan: 'Starter',
  });
});

for (const payment of ['stripe-hosted', 'stripe-link'] as const) {
  test(`a worker that sleeps whenever the buyer goes on is told of it, paid by ${payment}`, async ({
    page,
    shops,
    extension,
  }) => {
    await start(extension);
    // The page that the payment leads to has gone on before any worker is awake.
    const shop = shops.alter('headshotsbyai', {
      payment,
      wayBack: { address: 'word', path: '/welcome', word: 'upgrade=success', words: undefined, leaves: AT_ONCE },
    });
    await page.goto(`https://${shop.hosts[0]}/pricing`);
    await page.waitForTimeout(500);
    await extension.stopWorker();
    await page.bringToFront();
    await page.locator('.buy').first().click();
    await page.locator('#pay').waitFor();
    await extension.stopWorker();
    await page.bringToFront();
    await page.locator('#pay').click();
    await page.waitForURL((url) => shop.hosts.includes(url.host));
    await expect.poll(async () => (await kept(extension)).length).toBe(1);
    expect((await kept(extension))[0]).toMatchObject({ shownPrice: { minor: 2900, currency: 'USD' }, plan: 'Starter' });
    // What the pages left behind is cleared away.
    const screen = await extension.openPopup();
    const left = await screen.evaluate(async () =>
      Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('told:')),
    );
    expect(left).toEqual([]);
  });
}

test('what a page makes up is no purchase', async ({ page, shops, extension }) => {
  await start(extension);
  shops.alter('headshotsbyai', { payment: 'paddle' });
  await page.goto('https://headshotsbyai.com/pricing');
  await page.evaluate(() => {
    for (const target of [window, document]) {
      for (const name of ['rc-greeting', 'gateway', 'save']) {
        target.dispatchEvent(new CustomEvent(name, { detail: 'paddle\neventCallback\n{"name":"checkout.completed"}' }));
      }
    }
    window.postMessage({ type: 'POLAR_CHECKOUT', event: 'success' }, '*');
    window.postMessage({ event: 'Checkout.Success' }, '*');
    history.pushState(null, '', '/success?payment=success&session_id=cs_live_a1b2c3d4e5f6g7h8');
    document.body.insertAdjacentHTML('afterbegin', '<h1>Payment successful</h1>');
  });
  await page.waitForTimeout(1_500);
  expect(await kept(extension)).toEqual([]);
  expect((await extension.ledger()).questions ?? []).toEqual([]);
});

test('the page asks once where nothing but the way back speaks for a purchase, and keeps it on yes', async ({
  page,
  shops,
  extension,
}) => {
  await start(extension);
  const shop = shops.alter('headshotsbyai', {
    payment: 'stripe-hosted',
    wayBack: { address: 'plain', path: '/dashboard', words: undefined },
  });
  await buy(page, shops, shop.id);
  await expect.poll(async () => (await extension.ledger()).questions?.length, { timeout: 15_000 }).toBe(1);
  expect(await kept(extension)).toEqual([]);
  // The card's root is closed to the page and to this test: the keyboard reaches it as a buyer's would.
  await page.waitForTimeout(800);
  await page.locator('body > :first-child').first().hover();
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  await page.mouse.click(width - 240, height - 48);
  await expect.poll(async () => (await kept(extension)).length).toBe(1);
  expect((await kept(extension))[0]).toMatchObject({ origin: 'confirmed', shownPrice: { minor: 2900 } });
});
