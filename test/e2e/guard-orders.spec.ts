// Several tabs and several orders: one decision, everywhere; and which order it is about.

import { expect, test } from './fixtures';
import { askAsScreen, expectWarning, isArmed, pressInWarning, warningOf, withOrder } from './guarding';

const HOST = 'headshotsbyai.com';
const GALLERY = `https://${HOST}/gallery`;

test('a warning in two tabs resolves once, whichever way', async ({ context, page, extension, shops, saved }) => {
  shops.alter('headshotsbyai', { gallery: { delivered: 'at-once' } });
  await withOrder(context, extension, { provider: 'headshotsbyai', host: HOST, readyHoursAgo: 1 });
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(GALLERY);
  const both = async () => {
    for (const tab of [page, other]) {
      await tab.bringToFront();
      await tab.getByRole('button', { name: 'Download all (4)' }).click();
      await expectWarning(tab);
    }
  };
  await both();
  await other.keyboard.press('Escape');
  await expect.poll(() => warningOf(page), { timeout: 1_500 }).toBeUndefined();
  expect(await saved(0)).toEqual([]);

  await both();
  await pressInWarning(other, 'Download anyway');
  await expect.poll(() => warningOf(page), { timeout: 1_500 }).toBeUndefined();
  expect(await saved(1)).toHaveLength(1);
  const acts = (await extension.ledger()).log?.filter(({ event }) => JSON.stringify(event).includes('act-happened'));
  expect(acts).toHaveLength(1);
  await expect.poll(() => isArmed(context, HOST)).toBe(false);
});

test('a page that was open before the order was known is guarded as well', async ({
  context,
  page,
  extension,
  shops,
}) => {
  shops.alter('headshotsbyai', { gallery: { delivered: 'at-once' } });
  await page.goto(GALLERY);
  await withOrder(context, extension, { provider: 'headshotsbyai', host: HOST, readyHoursAgo: 1 });
  await page.bringToFront();
  await page.waitForTimeout(500);
  await page.getByRole('button', { name: 'Download all (4)' }).click();
  await expectWarning(page);
});

test('with two orders it asks which one, and ends only that', async ({ context, page, extension, shops, saved }) => {
  shops.alter('headshotsbyai', { gallery: { delivered: 'at-once' } });
  const first = await withOrder(context, extension, {
    provider: 'headshotsbyai',
    host: HOST,
    plan: 'Starter',
    minor: 2900,
    hoursAgo: 72,
    readyHoursAgo: 60,
  });
  const second = await withOrder(context, extension, {
    provider: 'headshotsbyai',
    host: HOST,
    plan: 'Professional',
    hoursAgo: 5,
    readyHoursAgo: 1,
  });
  await page.goto(GALLERY);
  await page.getByRole('button', { name: 'Download all (4)' }).click();
  const warning = await expectWarning(page);
  expect(warning.radios).toHaveLength(3);
  await pressInWarning(page, /^Starter/);
  await pressInWarning(page, 'Download anyway');
  expect(await saved(1)).toHaveLength(1);
  const acts = async () =>
    Object.fromEntries(
      ((await extension.ledger()).purchases ?? []).map(({ id, story }) => [
        id,
        (story as { readonly acts: readonly unknown[] }).acts.length,
      ]),
    );
  await expect.poll(acts).toEqual({ [first]: 1, [second]: 0 });
  // The page is about the first order: the second is not asked about again here.
  await page.getByRole('button', { name: 'Download all (4)' }).click();
  await page.waitForTimeout(400);
  expect(await warningOf(page)).toBeUndefined();
  await page.reload();
  await page.getByRole('button', { name: 'Download all (4)' }).click();
  expect((await expectWarning(page)).radios).toEqual([]);
});

test('"don\'t ask again for this order" is kept with the order', async ({ context, page, extension, shops }) => {
  shops.alter('headshotsbyai', { gallery: { delivered: 'at-once' } });
  const purchaseId = await withOrder(context, extension, { provider: 'headshotsbyai', host: HOST, readyHoursAgo: 1 });
  await page.goto(GALLERY);
  await page.getByRole('button', { name: 'Download all (4)' }).click();
  await expectWarning(page);
  await pressInWarning(page, /don’t ask again/);
  await pressInWarning(page, 'Download anyway');
  await expect.poll(() => isArmed(context, HOST)).toBe(false);
  await askAsScreen(context, extension, [{ method: 'undoAct', body: { purchaseId, act: 'download' } }]);
  await expect.poll(() => isArmed(context, HOST)).toBe(true);
  await page.reload();
  await page.getByRole('button', { name: 'Download all (4)' }).click();
  await page.waitForTimeout(400);
  expect(await warningOf(page)).toBeUndefined();
});
