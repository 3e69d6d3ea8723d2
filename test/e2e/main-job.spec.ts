// The main job, end to end: at every shop bought, one record, the right state; the shop's own controls guarded; nothing counted twice.

import type { Page } from '@playwright/test';
import { originalImage, sha256 } from '../shops/images';
import { normalSequence } from '../shops/normal-sequence';
import type { Shops } from '../shops/server';
import { type Control, type DownloadPath, spotsOf } from '../shops/shop';
import { buy, controlAt, openGallery } from '../support/buyer';
import { noWarning, pressInWarning, shownWarning, warningIn } from '../support/warning';
import { type Extension, expect, test } from './fixtures';
import { warningOf } from './guarding';

const DAY = 86_400_000;

/** The popup, with the question answered where the shop gave no sign that the payment went through. */
async function popupAfterBuying(extension: Extension, seller = /./): Promise<Page> {
  const popup = await extension.openPopup();
  const yes = popup.getByRole('button', { name: 'Yes, I bought it' });
  const card = popup.getByRole('article').filter({ hasText: seller });
  await expect(yes.or(card).first()).toBeVisible();
  if (await yes.isVisible()) await yes.click();
  await expect(card).toHaveCount(1);
  return popup;
}

const purchasesOf = async (extension: Extension) => (await extension.ledger()).purchases ?? [];
const questionsOf = async (extension: Extension) => (await extension.ledger()).questions ?? [];

interface Expected {
  readonly shop: string;
  readonly price: RegExp;
  /** What the card says right after the purchase. */
  readonly says: readonly RegExp[];
  readonly neverSays?: readonly RegExp[];
}

const WARNS = /Do not download yet/;

const SEEDS: readonly Expected[] = [
  { shop: 'headshotsbyai', price: /\$29/, says: [WARNS] },
  { shop: 'ai-business-headshots', price: /\$24/, says: [/Seller decides/, /29 days/], neverSays: [WARNS] },
  { shop: 'aragon', price: /\$35/, says: [/6 days, 23 hours/, /Refund open/, WARNS] },
  { shop: 'dreamwave', price: /\$30/, says: [/Seller decides/], neverSays: [WARNS] },
  { shop: 'headshotpro', price: /\$29/, says: [/no time limit/, WARNS] },
  { shop: 'looktara', price: /₹1,499/, says: [/No refunds/], neverSays: [WARNS] },
  { shop: 'tryitonai', price: /\$21/, says: [/No refunds/], neverSays: [WARNS] },
  { shop: 'photoroom', price: /€9\.99/, says: [/credits/i], neverSays: [WARNS] },
  { shop: 'getheadshot-pro', price: /\$19\.99/, says: [/No refunds/], neverSays: [WARNS] },
];

test.describe('bought', () => {
  for (const { shop, price, says, neverSays = [] } of SEEDS) {
    test(`at ${shop}: one record, with its state`, async ({ page, shops, extension }) => {
      await buy(page, shops, shop);
      const popup = await popupAfterBuying(extension);
      const card = popup.getByRole('article');
      await expect(card).toContainText(price);
      for (const words of says) await expect(card).toContainText(words);
      for (const words of neverSays) await expect(card).not.toContainText(words);
      expect(await purchasesOf(extension)).toHaveLength(1);
      expect(shops.hits.lines().filter((line) => /refund-?clock/i.test(line))).toEqual([]);
    });
  }

  test('at headshotsbyai: the clock starts when the gallery says that it was made', async ({
    page,
    shops,
    extension,
  }) => {
    await buy(page, shops, 'headshotsbyai');
    const popup = await popupAfterBuying(extension);
    await expect(popup.getByRole('article')).toContainText('Starts when your pictures are made');
    // Bought 30 hours ago, ready 26 hours ago, seen only now: the time that the page states counts.
    const [purchase] = await purchasesOf(extension);
    const hoursAgo = (hours: number) => Date.now() - hours * 3_600_000;
    await extension.ask('correctPurchase', {
      purchaseId: purchase?.id,
      boughtAt: new Date(hoursAgo(30)).toISOString(),
    });
    shops.deliver('headshotsbyai', hoursAgo(26));
    await page.goto('https://headshotsbyai.com/gallery');
    await expect(popup.getByRole('article')).toContainText(/5 days, (21|22) hours/);
  });

  test('at headshotsbyai: a gallery that may be an older order’s starts no clock until the buyer says so', async ({
    page,
    shops,
    extension,
  }) => {
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
    const buys = (days: number) =>
      extension.ask('addPurchase', { provider: 'headshotsbyai', host: 'headshotsbyai.com', boughtAt: daysAgo(days) });
    await extension.ask('changeSettings', { started: true });
    const { purchaseId } = (await buys(30)) as { readonly purchaseId: string };
    await extension.ask('setStart', { purchaseId, kind: 'generation', at: daysAgo(29) });
    await buys(1);
    shops.alter('headshotsbyai', { gallery: { delivered: 'at-once', states: 'nothing' } });
    await page.goto('https://headshotsbyai.com/gallery');
    await expect.poll(async () => (await extension.ledger()).questions?.length).toBe(1);
    // As the page asks it: of which order, and of nothing that is paid.
    await expect.poll(async () => (await warningOf(page, 'dialog'))?.buttons).toEqual(['Yes', 'No']);
    expect((await warningOf(page, 'dialog'))?.text).toMatch(
      /^Are your pictures of this order at HeadshotsByAI ready\? Bought \w{3}, \w{3} \d/,
    );
    const popup = await extension.openPopup();
    const waits = popup.getByRole('article').filter({ hasText: 'Starts when your pictures are made' });
    await expect(waits).toHaveCount(1);
    await expect(popup.getByRole('region', { name: /^Are your pictures of this order at .+ ready\?$/ })).toBeVisible();
    await popup.getByRole('button', { name: 'Yes', exact: true }).click();
    await expect(popup.getByText(/6 days, 23 hours/).first()).toBeVisible();
    await expect(waits).toHaveCount(0);
  });
});

test.describe('nothing is counted twice, and nothing that was not bought', () => {
  test('a cold visit to a success page', async ({ page, shops, extension }) => {
    shops.alter('headshotsbyai', { wayBack: { trusting: true } });
    await page.goto('https://headshotsbyai.com/success');
    await page.waitForTimeout(1_500);
    expect(await purchasesOf(extension)).toEqual([]);
    expect(await questionsOf(extension)).toEqual([]);
  });

  for (const shop of ['headshotsbyai', 'aragon', 'headshotpro']) {
    test(`ten reloads, Back and a second tab at ${shop}`, async ({ context, page, shops, extension }) => {
      await buy(page, shops, shop);
      const landed = page.url();
      await popupAfterBuying(extension);
      for (let times = 0; times < 10; times += 1) await page.reload();
      await page.goto(`https://${shops.shop(shop).hosts[0]}/faq`);
      await page.goBack();
      const second = await context.newPage();
      await second.goto(landed);
      await second.waitForTimeout(800);
      expect(await purchasesOf(extension)).toHaveLength(1);
      expect(await questionsOf(extension)).toEqual([]);
    });
  }

  test('giving up is no purchase, at one shop after the other', async ({ page, shops, extension }) => {
    test.setTimeout(120_000);
    for (const { shop } of SEEDS) {
      await test.step(shop, async () => {
        await buy(page, shops, shop, { ends: 'cancel' });
        await page.waitForTimeout(800);
        expect(await purchasesOf(extension), shop).toEqual([]);
      });
    }
  });

  test('before Start nothing is kept', async ({ page, shops, extension }) => {
    await extension.ask('changeSettings', { started: false });
    await buy(page, shops, 'headshotsbyai');
    await page.waitForTimeout(800);
    const ledger = await extension.ledger();
    expect(ledger.purchases).toEqual([]);
    expect(ledger.questions).toEqual([]);
    expect(ledger.sightings).toEqual([]);
  });
});

/** What one control of a gallery does, as its shop sells it. */
interface Guarded {
  readonly shop: string;
  readonly spot: number;
  readonly control: Control;
}

/** The shops whose refund a download ends, each with the controls that it was born with. */
const GUARDED: readonly string[] = ['headshotsbyai', 'aragon', 'headshotpro'];

async function boughtAndDelivered(page: Page, shops: Shops, extension: Extension, shop: string): Promise<void> {
  await buy(page, shops, shop);
  await (await popupAfterBuying(extension, new RegExp(shops.shop(shop).name))).close();
  shops.deliver(shop, Date.now() - DAY);
  await openGallery(page, shops.shop(shop));
  await page.waitForLoadState('networkidle');
}

const quiet = (shops: Shops): readonly string[] =>
  shops.hits
    .lines()
    .filter((line) => !/\/(thumbs|assets)\//.test(line))
    .map((line) => line.replace(/\?.*/, ''));

test.describe('an armed refund', () => {
  test('every download control of every shop is held, kept, and then done once', async ({
    page,
    shops,
    extension,
    saved,
  }) => {
    test.setTimeout(120_000);
    for (const id of GUARDED) {
      await boughtAndDelivered(page, shops, extension, id);
      const shop = shops.shop(id);
      const controls: readonly Guarded[] = spotsOf(shop.gallery)
        .map((control, spot) => ({ shop: id, spot, control }))
        .filter(({ control }) => control.via !== undefined);
      expect(controls.length).toBeGreaterThan(0);

      for (const { spot } of controls) {
        await openGallery(page, shop);
        shops.hits.clear();
        await controlAt(page, shop, spot).click();
        await warningIn(page);
        expect(quiet(shops), `${id} ${spot}`).toEqual([]);
        await pressInWarning(page, /^Keep/);
        await noWarning(page);
        await page.waitForTimeout(300);
        expect(quiet(shops), `${id} ${spot}`).toEqual([]);
      }
      expect(await saved(0)).toEqual([]);
    }
  });

  for (const id of GUARDED) {
    test(`at ${id} "anyway" does what the shop does, and ends the refund`, async ({
      page,
      shops,
      extension,
      saved,
    }) => {
      await boughtAndDelivered(page, shops, extension, id);
      const shop = shops.shop(id);
      const spot = spotsOf(shop.gallery).findIndex((control) => control.via !== undefined);
      const path: DownloadPath = spotsOf(shop.gallery)[spot]?.via ?? 'zip';
      shops.hits.clear();
      await controlAt(page, shop, spot).click();
      await warningIn(page);
      await pressInWarning(page, 'Download anyway');
      const [file, ...more] = await saved(1);
      expect(more).toEqual([]);
      expect(file?.sha256).toBe(sha256(originalImage(1, shop.gallery.type)));
      expect(quiet(shops)).toEqual(normalSequence(shop, path).hits);

      const popup = await extension.openPopup();
      await expect(popup.getByRole('article')).toContainText('Refund ended');
      await popup.close();
      // Nothing is at stake any more: the second download passes in silence.
      shops.hits.clear();
      await controlAt(page, shop, spot).click();
      await expect.poll(() => quiet(shops)).toEqual(normalSequence(shop, path).hits);
      expect(await shownWarning(page)).toBeUndefined();
    });
  }

  test('a “View image” that downloads is stopped at the save, and held before any request from then on', async ({
    page,
    shops,
    extension,
    saved,
  }) => {
    const shop = shops.alter('aragon', {
      gallery: {
        mounts: 'at-once',
        tile: 'nothing',
        controls: [{ act: 'view', via: 'recorded-first', dress: 'labelled-icon', label: 'View image' }],
      },
    });
    await boughtAndDelivered(page, shops, extension, 'aragon');
    shops.hits.clear();
    // Nothing tells this control from one that opens a picture, so that the first press is known by what it saves.
    await controlAt(page, shop, 0).click();
    await warningIn(page);
    await pressInWarning(page, /^Keep/);
    expect(await saved(0)).toEqual([]);

    await openGallery(page, shop, 2);
    shops.hits.clear();
    await controlAt(page, shop, 0, 2).click();
    await warningIn(page);
    expect(quiet(shops)).toEqual([]);
    await pressInWarning(page, /^Keep/);
    await noWarning(page);
    expect(quiet(shops)).toEqual([]);
    expect(await saved(0)).toEqual([]);
  });

  test('at a shop without refunds there is no dialog', async ({ page, shops, extension }) => {
    await boughtAndDelivered(page, shops, extension, 'tryitonai');
    const opened = page.context().waitForEvent('page');
    await controlAt(page, shops.shop('tryitonai'), 0).click();
    await opened;
    expect(await shownWarning(page)).toBeUndefined();
  });
});

test.describe('the worker may die at any step', () => {
  const STEPS = ['before buying', 'at the till', 'after paying', 'before the gallery', 'at the warning'] as const;
  for (const dies of [...STEPS, 'every time'] as const) {
    test(`dies ${dies}`, async ({ page, shops, extension, saved }) => {
      const reached = async (step: (typeof STEPS)[number]) => {
        if (dies === step || dies === 'every time') await extension.stopWorker();
      };
      const shop = shops.shop('aragon');
      await reached('before buying');
      await buy(page, shops, 'aragon', { ends: 'at-the-till' });
      await reached('at the till');
      await page.locator('#pay').click();
      await page.waitForURL((url) => url.host === 'www.aragon.ai');
      await reached('after paying');
      await (await popupAfterBuying(extension)).close();
      shops.deliver('aragon');
      await reached('before the gallery');
      await openGallery(page, shop);
      await page.waitForLoadState('networkidle');
      shops.hits.clear();
      await controlAt(page, shop, 0).click();
      await warningIn(page);
      await reached('at the warning');
      expect(quiet(shops)).toEqual([]);
      await page.bringToFront();
      await pressInWarning(page, 'Download anyway');
      expect(await saved(1)).toHaveLength(1);
      expect(quiet(shops)).toEqual(normalSequence(shop, 'recorded-first').hits);
      const popup = await extension.openPopup();
      await expect(popup.getByRole('article')).toContainText('Refund ended');
      expect(await purchasesOf(extension)).toHaveLength(1);
    });
  }
});

test.describe('what pages say is not trusted', () => {
  test('forged signs of a purchase on a hostile page make no record', async ({ page, shops, extension }) => {
    expect(shops.all().length).toBe(9);
    await page.goto('https://headshotsbyai.com/hostile');
    for (const attack of ['flood', 'forge-purchase']) {
      await page.evaluate((name) => (Reflect.get(window, 'attack') as (name: string) => void)(name), attack);
    }
    await page.waitForTimeout(1_000);
    expect(await purchasesOf(extension)).toEqual([]);
  });
});
