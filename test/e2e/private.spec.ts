// A private window in which the extension is allowed to run: nothing is kept until the buyer says so, and that is asked once.

/// <reference types="chrome" />

import type { BrowserContext, Page } from '@playwright/test';
import { buy } from '../support/buyer';
import { type Extension, expect, test } from './fixtures';
import { isCardThere, pressOnCard } from './guarding';

/** As the buyer does it on the browser's own page of extensions. */
async function allowInPrivate(context: BrowserContext, extension: Extension): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(async (extensionId) => {
    const browser = Reflect.get(chrome, 'developerPrivate');
    await browser.updateProfileConfiguration({ inDeveloperMode: true });
    await browser.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, extension.id);
  // The browser loads the extension anew.
  await expect(async () => {
    await page.goto(`chrome-extension://${extension.id}/popup.html`);
  }).toPass();
  await page.close();
}

async function openPrivate(context: BrowserContext, extension: Extension, url: string): Promise<Page> {
  const popup = await extension.openPopup();
  const opened = context.waitForEvent('page');
  await popup.evaluate((address) => void chrome.windows.create({ incognito: true, url: address }), url);
  const page = await opened;
  await popup.close();
  return page;
}

const kept = async (extension: Extension, table: 'purchases' | 'sightings' | 'checkouts' | 'log'): Promise<number> =>
  ((await extension.ledger())[table] ?? []).length;

/** What the buyer has said of private windows. */
const keeping = async (extension: Extension): Promise<readonly (string | undefined)[]> =>
  ((await extension.ledger()).settings as readonly { value: { privateWindows?: string } }[]).map(
    ({ value }) => value.privateWindows,
  );

/** A pricing page in a private window in which the extension may run, with its question. */
async function openAsked(context: BrowserContext, extension: Extension, pricing: string): Promise<Page> {
  await allowInPrivate(context, extension);
  const page = await openPrivate(context, extension, pricing);
  await expect.poll(() => isCardThere(page), { timeout: 15_000 }).toBe(true);
  return page;
}

test('nothing is kept of a private window until the buyer says so, which is asked once', async ({
  context,
  extension,
  shops,
}) => {
  test.slow();
  const pricing = `https://${shops.shop('aragon').hosts[0]}/pricing`;
  const page = await openAsked(context, extension, pricing);
  // Left alone: the buyer pays without an answer, and nothing at all is written.
  await buy(page, shops, 'aragon');
  await page.waitForTimeout(4_000);
  for (const table of ['purchases', 'sightings', 'checkouts'] as const) expect(await kept(extension, table)).toBe(0);
  // Not asked again in this session of the browser.
  await page.goto(pricing);
  await page.waitForTimeout(3_000);
  expect(await isCardThere(page)).toBe(false);

  await extension.ask('changeSettings', { privateWindows: 'keep' });
  await buy(page, shops, 'aragon');
  await expect.poll(() => kept(extension, 'purchases'), { timeout: 15_000 }).toBe(1);

  await extension.ask('changeSettings', { privateWindows: 'nothing' });
  await buy(page, shops, 'aragon');
  await page.waitForTimeout(4_000);
  expect(await kept(extension, 'purchases')).toBe(1);
});

test('the answer on the card counts', async ({ context, extension, shops }) => {
  const page = await openAsked(context, extension, `https://${shops.shop('aragon').hosts[0]}/pricing`);
  await page.waitForTimeout(600);
  await pressOnCard(page, 1);
  await expect.poll(() => isCardThere(page)).toBe(false);
  await expect.poll(() => keeping(extension)).toContain('keep');
});

test('what is kept until the window is closed is there until then, and nothing of it is left after', async ({
  context,
  extension,
  shops,
}) => {
  test.slow();
  const pricing = `https://${shops.shop('aragon').hosts[0]}/pricing`;
  const page = await openAsked(context, extension, pricing);
  await page.waitForTimeout(600);
  await pressOnCard(page, 0);
  await expect.poll(() => keeping(extension)).toContain('while-open');
  await buy(page, shops, 'aragon');
  await expect.poll(() => kept(extension, 'purchases'), { timeout: 15_000 }).toBe(1);
  // A worker that is stopped meanwhile forgets nothing, and erases nothing too early.
  await extension.stopWorker();
  await page.goto(pricing);
  await page.waitForTimeout(1_500);
  expect(await kept(extension, 'purchases')).toBe(1);

  await page.close();
  for (const table of ['purchases', 'sightings', 'checkouts', 'log'] as const)
    await expect.poll(() => kept(extension, table), { timeout: 15_000 }).toBe(0);
});
