// The shops alone, without the extension: each way to pay and each way to hand over a file works as the field's do.

import { originalImage, sha256 } from '../shops/images';
import { normalSequence } from '../shops/normal-sequence';
import { CANCEL_WAYS, DOWNLOAD_PATHS, PAYMENT_WAYS, RETURN_ADDRESSES } from '../shops/shop';
import { buy, controlAt, givenToPickers, openGallery, spotOf, standInForPickers, tillOf } from '../support/buyer';
import { unzip } from '../support/unzip';
import { expect, test } from './bare';

test('a shop answers under its own name, with a session for its visitor', async ({ page, shops }) => {
  await page.goto('https://www.aragon.ai/pricing');
  await expect(page.getByRole('heading', { name: 'Choose your plan' })).toBeVisible();
  expect(page.url()).toBe('https://www.aragon.ai/pricing');
  expect(shops.hits.lines('/pricing')).toEqual(['GET https://www.aragon.ai/pricing']);
});

for (const way of PAYMENT_WAYS.filter((one) => one !== 'mock')) {
  test(`paying by ${way} makes one order`, async ({ page, shops }) => {
    const shop = shops.alter('headshotsbyai', { payment: way });
    const after = await buy(page, shops, shop.id);
    expect(shops.orders(shop.id)).toHaveLength(1);
    expect(shops.orders(shop.id)[0]?.plan.id).toBe('starter');
    if (way === 'new-tab')
      await expect(page.getByRole('status').filter({ hasText: 'Payment successful' })).toBeVisible();
    if (tillOf(way) !== 'popup' && way !== 'stripe-element') {
      await after.waitForURL(/\/success/);
      await expect(after.getByRole('heading', { name: /Payment successful/ })).toBeVisible();
    }
  });

  test(`giving up at ${way} makes none`, async ({ page, shops }) => {
    const shop = shops.alter('headshotsbyai', { payment: way });
    await buy(page, shops, shop.id, { ends: 'cancel' });
    expect(shops.orders(shop.id)).toHaveLength(0);
  });
}

test('a mock checkout only talks', async ({ page, shops }) => {
  shops.alter('headshotsbyai', { payment: 'mock' });
  await buy(page, shops, 'headshotsbyai');
  expect(shops.orders('headshotsbyai')).toHaveLength(0);
});

for (const address of RETURN_ADDRESSES) {
  test(`the way back with ${address}`, async ({ page, shops }) => {
    const shop = shops.alter('headshotsbyai', { wayBack: { address, path: '/dashboard' } });
    const after = await buy(page, shops, shop.id);
    const id = shops.orders(shop.id)[0]?.paymentId ?? '';
    const expected = {
      'id-in-query': `https://headshotsbyai.com/dashboard?session_id=${id}`,
      'id-in-path': `https://headshotsbyai.com/dashboard/${id}`,
      word: 'https://headshotsbyai.com/dashboard?payment=success',
      plain: 'https://headshotsbyai.com/dashboard',
      bounce: 'https://headshotsbyai.com/dashboard',
      stays: `https://checkout.stripe.com/c/pay/${id}#fidkdWxOYHwnPyd1blpxYHZxWjA0`,
    }[address];
    await after.waitForLoadState();
    expect(after.url()).toBe(expected);
    if (address !== 'stays') {
      await expect(after.getByRole('heading', { name: /Payment successful/ })).toBeVisible();
      expect(await after.evaluate(() => document.referrer)).toBe('https://checkout.stripe.com/');
    }
  });
}

for (const cancel of CANCEL_WAYS) {
  test(`giving up leads to ${cancel}`, async ({ page, shops }) => {
    shops.alter('headshotsbyai', { cancel });
    const after = await buy(page, shops, 'headshotsbyai', { ends: 'cancel' });
    const expected = { pricing: '/pricing', home: '/', flag: '/pricing?canceled=true', identical: '/success' }[cancel];
    expect(after.url()).toBe(`https://headshotsbyai.com${expected}`);
    await expect(after.getByRole('heading', { name: /Payment successful/ })).toHaveCount(0);
  });
}

test('a page cleans its address and takes its words away', async ({ page, shops }) => {
  await buy(page, shops, 'aragon');
  await expect(page.getByRole('status').filter({ hasText: 'Payment successful' })).toBeVisible();
  await page.waitForURL('https://www.aragon.ai/dashboard');
  await expect(page.getByRole('status').filter({ hasText: 'Payment successful' })).toHaveCount(0);
});

test('a gallery waits until it is delivered, and says when that was', async ({ page, shops }) => {
  await buy(page, shops, 'headshotsbyai');
  await page.goto('https://headshotsbyai.com/gallery');
  await expect(page.getByText('being generated')).toBeVisible();
  shops.deliver('headshotsbyai', Date.UTC(2026, 10, 20, 9, 30));
  await page.reload();
  await expect(page.locator('time')).toHaveAttribute('datetime', '2026-11-20T09:30:00.000Z');
});

for (const path of DOWNLOAD_PATHS) {
  test(`${path} hands over what was bought`, async ({ page, shops, saved }) => {
    const shop = shops.alter('headshotsbyai', {
      gallery: { delivered: 'at-once', tile: 'nothing', controls: [{ act: 'download', via: path }], toolbar: [] },
    });
    await standInForPickers(page);
    await openGallery(page, shop);
    await page.waitForLoadState('networkidle');
    shops.hits.clear();
    const { hits, arrives } = normalSequence(shop, path);
    const opened = arrives === 'new-tab' ? page.context().waitForEvent('page') : undefined;
    await controlAt(page, shop, spotOf(shop, 'download')).click();
    await expect.poll(() => shops.hits.lines().map((line) => line.replace(/\?.*/, ''))).toEqual(hits);

    const first = sha256(originalImage(1, 'png'));
    const numbers = Array.from({ length: shop.gallery.images }, (_, index) => index + 1);
    const everything = numbers.map((number) => sha256(originalImage(number, 'png'))).sort();
    switch (arrives) {
      case 'file':
        expect((await saved(1)).map((file) => (path === 'canvas' ? file.name : file.sha256))).toEqual([
          path === 'canvas' ? 'headshot-1.png' : first,
        ]);
        break;
      case 'all-files':
        expect((await saved(numbers.length)).map((file) => file.sha256).sort()).toEqual(everything);
        break;
      case 'zip': {
        const [archive, ...more] = await saved(1);
        expect(more).toEqual([]);
        expect(
          unzip(archive?.bytes ?? Buffer.alloc(0))
            .map((file) => sha256(file.bytes))
            .sort(),
        ).toEqual(everything);
        break;
      }
      case 'given':
      case 'given-all': {
        const count = arrives === 'given' ? 1 : numbers.length;
        await expect.poll(async () => (await givenToPickers(page)).length).toBe(count);
        const given = await givenToPickers(page);
        expect(given.map((one) => sha256(one.bytes)).sort()).toEqual(arrives === 'given' ? [first] : everything);
        expect(given.every((one) => one.active)).toBe(true);
        break;
      }
      case 'new-tab':
        expect((await opened)?.url()).toContain('/images/1.png');
        expect(await saved(0)).toEqual([]);
        break;
      case 'same-tab':
        await page.waitForURL(/\/images\/1\.png$/);
        break;
    }
  });
}

test('a single page swaps its contents and still sells', async ({ page, shops }) => {
  await page.goto('https://dreamwave.ai/');
  await page.getByRole('navigation').getByRole('link', { name: 'Pricing' }).click();
  await expect(page.getByRole('heading', { name: 'Choose your plan' })).toBeVisible();
  expect(shops.hits.all('dreamwave.ai/pricing').map((hit) => hit.headers['sec-fetch-dest'])).toEqual(['empty']);
  await page.locator('.buy').first().click();
  await page.frameLocator('iframe.overlay-frame').locator('#pay').click();
  await page.waitForURL('https://dreamwave.ai/dashboard');
  expect(shops.orders('dreamwave')).toHaveLength(1);
});

test('overlays on hover, late galleries and tiles that are the control', async ({ page, shops, saved }) => {
  const shop = shops.alter('aragon', {
    gallery: {
      delivered: 'at-once',
      tile: 'recorded-first',
      controls: [
        { act: 'view', via: 'recorded-first', dress: 'labelled-icon', label: 'View image' },
        { act: 'favorite', dress: 'labelled-icon', label: 'Like image' },
      ],
    },
  });
  await page.goto('https://www.aragon.ai/dashboard/photos');
  await expect(page.getByLabel('View image')).toHaveCount(0);
  await openGallery(page, shop);
  await expect(page.getByLabel('View image')).toHaveCount(1);
  await page.locator('#tile-1 img').click();
  await saved(1);
  expect(shops.hits.lines('/api/acts/')).toEqual(['POST https://www.aragon.ai/api/acts/download']);
  await page.getByLabel('Like image').click();
  await expect.poll(() => shops.books.acts.map((act) => act.act)).toEqual(['download', 'favorite']);
  expect(await saved(1)).toHaveLength(1);
});

test('the strict shop keeps its policy and still works', async ({ page, shops }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await buy(page, shops, 'photoroom');
  await page.waitForURL('https://app.photoroom.com/welcome');
  await openGallery(page, shops.shop('photoroom'));
  await expect(page.locator('#tile-1')).toBeVisible();
  expect(refused).toEqual([]);
});
