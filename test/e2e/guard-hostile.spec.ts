// A page that does what it can to get past the guard: it cannot pass an act, cannot answer for the buyer, cannot make a record.

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { asked, expectWarning, isArmed, pressInWarning, warningOf, withOrder } from './guarding';

const HOST = 'headshotsbyai.com';

const attack = (page: Page, name: string) =>
  page.evaluate((which) => (window as unknown as { attack(one: string): unknown }).attack(which), name);

test.beforeEach(async ({ context, page, extension }) => {
  await withOrder(context, extension, { provider: 'headshotsbyai', host: HOST, readyHoursAgo: 1 });
  await page.goto(`https://${HOST}/hostile`);
});

for (const name of ['fake-clicks', 'remove', 'hide', 'flood', 'forge-purchase']) {
  test(`${name}: the act stays held, and nothing is recorded as done`, async ({
    context,
    page,
    extension,
    shops,
    saved,
  }) => {
    shops.hits.clear();
    await page.locator('#take').click();
    await expectWarning(page);
    await attack(page, name);
    await page.waitForTimeout(900);
    if (name === 'fake-clicks') await attack(page, name);
    expect(asked(shops)).toEqual([]);
    expect(await saved(0)).toEqual([]);
    expect(await isArmed(context, HOST)).toBe(true);
    const { log = [], purchases = [] } = await extension.ledger();
    expect(JSON.stringify(log)).not.toContain('act-happened');
    expect(purchases).toHaveLength(1);
    // The buyer's own answer still counts, whatever the page did; where the warning was driven away, the act is simply not done.
    if (await warningOf(page)) {
      await page.keyboard.press('Escape');
      await expect.poll(() => warningOf(page)).toBeUndefined();
    }
    expect(asked(shops)).toEqual([]);
  });
}

test('a sheet over the warning: "anyway" is not taken through it, and the warning comes back on top', async ({
  page,
  shops,
  saved,
}) => {
  shops.hits.clear();
  await page.locator('#take').click();
  await expectWarning(page);
  await page.waitForTimeout(700);
  await attack(page, 'cover');
  await page.waitForTimeout(100);
  await page.mouse.click(680, 560);
  await page.waitForTimeout(300);
  expect(asked(shops)).toEqual([]);
  expect(await warningOf(page)).toBeTruthy();
  await page.waitForTimeout(700);
  await pressInWarning(page, 'Download anyway');
  expect(await saved(1)).toHaveLength(1);
});

test('prototypes that were turned over before the press change nothing', async ({ page, shops, saved }) => {
  await attack(page, 'override');
  shops.hits.clear();
  await page.locator('#take').click();
  await expectWarning(page);
  expect(asked(shops)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => warningOf(page)).toBeUndefined();
  expect(asked(shops)).toEqual([]);
  expect(await saved(0)).toEqual([]);
});

test('a save without any press is asked about before the file is there', async ({ page, saved }) => {
  await attack(page, 'take');
  expect((await expectWarning(page)).text).toContain('The file was stopped.');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(300);
  expect(await saved(0)).toEqual([]);
});

test('document.open() does not shake the guard off', async ({ page, shops }) => {
  await page.evaluate(() => {
    document.open();
    document.write('<button id="again" onclick="fetch(\'/api/images/1/file\')">Download</button>');
    document.close();
  });
  shops.hits.clear();
  await page.locator('#again').click();
  await expectWarning(page);
  expect(asked(shops)).toEqual([]);
});

test('nothing in the page tells that the guard is there until it warns', async ({ page }) => {
  await page.goto(`https://${HOST}/gallery`);
  const traces = await page.evaluate(() => ({
    globals: Object.keys(window).filter((name) => /refund|clock|wxt|rc-/i.test(name)),
    open: Function.prototype.toString.call(window.open).includes('[native code]'),
    click: Function.prototype.toString.call(HTMLElement.prototype.click).includes('[native code]'),
    names: [window.open.name, HTMLElement.prototype.click.name, EventTarget.prototype.dispatchEvent.length],
    own: Object.hasOwn(HTMLAnchorElement.prototype, 'click'),
    strangers: [...document.documentElement.children].map((one) => one.localName),
    attributes: document.documentElement.getAttributeNames(),
  }));
  expect(traces).toEqual({
    globals: [],
    open: true,
    click: true,
    names: ['open', 'click', 1],
    own: false,
    strangers: ['head', 'body'],
    attributes: ['lang'],
  });
});
