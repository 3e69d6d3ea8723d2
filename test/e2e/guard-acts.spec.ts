// Every other act that ends a refund somewhere: held where it does, free where it does not; and all that is never held.

import { workerOf } from '../support/browser';
import { expect, test } from './fixtures';
import {
  armedFor,
  asked,
  expectNoWarning,
  expectWarning,
  isArmed,
  pressInWarning,
  stillArmed,
  warningOf,
  withOrder,
  withTerms,
} from './guarding';

const HOST = 'headshotsbyai.com';
const GALLERY = `https://${HOST}/gallery`;

const ACTS = [
  ['favorite', 'favorite', 'Marking a favourite ends your refund'],
  ['edit', 'edit', 'Editing ends your refund'],
  ['delete', 'delete', 'Deleting ends your refund'],
  ['save', 'save', 'Saving ends your refund'],
  ['share', 'share', 'Sharing ends your refund'],
  ['rate', 'rate', 'Rating ends your refund'],
  ['upload', 'upload', 'Uploading ends your refund'],
  ['generate', 'generation-started', 'Starting a generation ends your refund'],
  ['train', 'training-started', 'Starting the training ends your refund'],
  ['approve-preview', 'preview-approved', 'Approving the preview ends your refund'],
  ['use-credit', 'use-of-credits', 'Using a credit ends your refund'],
  ['accept-redo', 'redo-accepted', 'Accepting a redo ends your refund'],
  ['accept-credits', 'credits-accepted', 'Accepting credits ends your refund'],
  ['upscale', 'use-of-credits', 'Using a credit ends your refund'],
] as const;

test('each act is held where it ends the refund, done once after "anyway", and free where it does not', async ({
  context,
  page,
  extension,
  shops,
}) => {
  test.setTimeout(150_000);
  shops.alter('headshotsbyai', {
    gallery: {
      delivered: 'at-once',
      tile: 'lightbox',
      controls: [],
      toolbar: ACTS.map(([act]) => ({ act, dress: 'text' })),
    },
  });
  const purchaseId = await withOrder(context, extension, { provider: 'headshotsbyai', host: HOST, readyHoursAgo: 1 });
  const arm = async (voidedBy: readonly string[]) => {
    await withTerms(context, extension, purchaseId, { voidedBy });
    await expect.poll(() => armedFor(context, HOST)).toEqual(voidedBy);
  };
  for (const [at, [act, ends, title]] of ACTS.entries()) {
    await test.step(act, async () => {
      await arm([ends]);
      await page.goto(GALLERY);
      shops.hits.clear();
      await page.locator(`[data-spot="${at}"]`).first().click();
      expect((await expectWarning(page)).title).toBe(title);
      expect(asked(shops)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect.poll(() => warningOf(page)).toBeUndefined();
      expect(asked(shops)).toEqual([]);
      await page.locator(`[data-spot="${at}"]`).first().click();
      await expectWarning(page);
      await pressInWarning(page, /anyway$/);
      await expect.poll(() => asked(shops)).toEqual([`POST https://${HOST}/api/acts/${act}`]);

      const others = [...new Set(ACTS.map(([, other]) => other))].filter((other) => other !== ends);
      const also = {
        generate: ['use-of-credits'],
        'use-credit': ['edit', 'generation-started'],
        upscale: ['edit', 'generation-started'],
        train: ['upload', 'generation-started'],
        edit: ['use-of-credits'],
      };
      const unlike = others.filter((other) => !(act in also && also[act as keyof typeof also].includes(other)));
      await arm(unlike);
      await page.goto(GALLERY);
      shops.hits.clear();
      await page.locator(`[data-spot="${at}"]`).first().click();
      await expect.poll(() => asked(shops)).toEqual([`POST https://${HOST}/api/acts/${act}`]);
      expect(await warningOf(page)).toBeUndefined();
    });
  }
});

test('an accepted redo, a heart and credits end the refund of this seller: held, recorded, done', async ({
  context,
  page,
  extension,
  shops,
}) => {
  shops.alter('headshotsbyai', { gallery: { delivered: 'at-once' } });
  await withOrder(context, extension, { provider: 'headshotsbyai', host: HOST, readyHoursAgo: 30 });
  await page.goto(GALLERY);
  shops.hits.clear();
  for (const name of ['Accept free redo', 'Accept 20 edit credits']) {
    await page.getByRole('button', { name }).click();
    await expectWarning(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => warningOf(page)).toBeUndefined();
  }
  await page.getByRole('button', { name: 'Add to favorites' }).first().click();
  const warning = await expectWarning(page);
  expect(warning.title).toBe('Marking a favourite ends your refund');
  expect(warning.text).toContain('$39');
  expect(warning.focused).toBe('Keep my refund');
  expect(asked(shops)).toEqual([]);
  await pressInWarning(page, 'Mark it anyway');
  await expect.poll(() => asked(shops)).toEqual([`POST https://${HOST}/api/acts/favorite`]);
  await expect.poll(() => isArmed(context, HOST)).toBe(false);
  // Nothing is at stake any more: complete silence.
  await page.getByRole('button', { name: 'Download all (4)' }).click();
  await expectNoWarning(page);
});

test('what is never a download is silent under an open refund: receipts, exports, samples, lightboxes, other pages', async ({
  context,
  page,
  extension,
  shops,
}) => {
  shops.alter('headshotsbyai', { gallery: { delivered: 'at-once', tile: 'lightbox' } });
  await withOrder(context, extension, { provider: 'headshotsbyai', host: HOST, readyHoursAgo: 1 });
  await page.goto(GALLERY);
  await page.locator('.tile img').first().click();
  await expectNoWarning(page);
  await expect(page.locator('#lightbox')).toBeVisible();
  await page.locator('#lightbox [data-close]').click();
  for (const name of ['Pricing', 'Account', 'FAQ', 'Refund policy', 'Home']) {
    await page.getByRole('link', { name, exact: true }).first().click();
    await page.waitForLoadState();
    expect(await warningOf(page), name).toBeUndefined();
  }
  await page.setContent(
    '<a href="/orders/1/invoice.pdf" download>Download invoice</a> <a href="/orders.csv">Export CSV</a> <a href="https://apps.apple.com/app/id1" target="_blank">Download our app</a> <section><h2>Samples</h2><a id="s" href="/images/1.png" download>Download</a></section>',
  );
  for (const link of await page.locator('a').all()) {
    await link.click();
    await expectNoWarning(page);
  }
  expect(await stillArmed(context, HOST)).toBe(true);
});

test('a tile and a "View image" that were seen to download once: held from then on, with the heart and the bin free', async ({
  context,
  page,
  extension,
  shops,
}) => {
  shops.alter('aragon', {
    gallery: {
      delivered: 'at-once',
      tile: 'recorded-first',
      controls: [
        { act: 'view', via: 'recorded-first', dress: 'labelled-icon', label: 'View image' },
        { act: 'favorite', dress: 'labelled-icon', label: 'Like image' },
      ],
    },
  });
  const worker = await workerOf(context);
  await worker.evaluate(() =>
    chrome.storage.local.set({
      'learned:aragon': [
        { act: 'download', selector: 'div.tile' },
        { act: 'download', selector: 'button[aria-label^="View image"]' },
      ],
    }),
  );
  await withOrder(context, extension, { provider: 'aragon', host: 'www.aragon.ai' });
  await page.goto('https://www.aragon.ai/dashboard/photos');
  shops.hits.clear();
  const tile = page.locator('.tile').first();
  await tile.locator('img').click();
  await expectWarning(page);
  await page.keyboard.press('Escape');
  await expect.poll(() => warningOf(page)).toBeUndefined();
  await page.mouse.move(5, 5);
  await tile.hover();
  await tile.getByRole('button', { name: 'View image' }).click();
  await expectWarning(page);
  expect(asked(shops)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => warningOf(page)).toBeUndefined();
  await page.mouse.move(5, 5);
  await tile.hover();
  await tile.getByRole('button', { name: 'Like image' }).click();
  await expect.poll(() => asked(shops)).toEqual(['POST https://www.aragon.ai/api/acts/favorite']);
  expect(await warningOf(page)).toBeUndefined();
  await page.mouse.move(5, 5);
  await tile.hover();
  shops.hits.clear();
  await tile.getByRole('button', { name: 'View image' }).click();
  await expectWarning(page);
  await pressInWarning(page, 'Download anyway');
  await expect.poll(() => asked(shops).length).toBe(2);
  expect(asked(shops)[0]).toBe('POST https://www.aragon.ai/api/acts/download');
});

test('a control that says nothing of what it does is stopped at the save, and the next time before any request', async ({
  context,
  page,
  extension,
  shops,
  saved,
}) => {
  shops.alter('headshotsbyai', {
    gallery: {
      delivered: 'at-once',
      tile: 'nothing',
      toolbar: [],
      controls: [{ act: 'view', via: 'fetch-blob-detached', dress: 'labelled-icon', label: 'Open' }],
    },
  });
  await withOrder(context, extension, { provider: 'headshotsbyai', host: HOST, readyHoursAgo: 1 });
  await page.goto(GALLERY);
  await page.getByRole('button', { name: 'Open' }).first().click();
  expect((await expectWarning(page)).text).toContain('The file was stopped.');
  await page.keyboard.press('Escape');
  expect(await saved(0)).toEqual([]);
  await page.waitForTimeout(400);
  shops.hits.clear();
  await page.getByRole('button', { name: 'Open' }).nth(1).click();
  await expectWarning(page);
  expect(asked(shops)).toEqual([]);
  await pressInWarning(page, 'Download anyway');
  expect(await saved(1)).toHaveLength(1);
});
