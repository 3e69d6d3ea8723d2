// What a shop says of refunds, where the buyer reads it: a changed page of terms, and the card before paying.

import type { BrowserContext, Page } from '@playwright/test';
import { buy } from '../support/buyer';
import { cardText, pressInCard } from '../support/credit-card';
import { openRealPopup, REAL_POPUP } from '../support/real-popup';
import { type Extension, expect, test } from './fixtures';

const AS_IT_WAS = [
  'You may ask for a full refund within 7 days of your purchase.',
  'Refunds are not available once you have downloaded any photo.',
];
/** The same facts in other words. */
const IN_OTHER_WORDS = [
  'Our promise: a full refund can be requested within 7 days of purchase, no hard feelings!',
  'Please note that refunds are not available after you have downloaded a photo.',
];
const STRICTER = [
  'You may ask for a full refund within 3 days of your purchase.',
  'Refunds are not available once you have downloaded any photo.',
];
const TERMS = { path: '/refund-policy', title: 'Refund policy' };
const ADDRESS = 'https://www.aragon.ai/refund-policy';
const CARD = /^Refunds at /;

/** Every notification that was put up, repeats under the same id included. */
async function listen(context: BrowserContext): Promise<() => Promise<readonly string[]>> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The worker is not there.');
  await worker.evaluate(() => {
    const scope = globalThis as unknown as {
      told: string[];
      chrome: {
        notifications: {
          create(id: string, options: { title: string; message: string }, done?: (id: string) => void): unknown;
        };
      };
    };
    scope.told = [];
    scope.chrome.notifications.create = (id, { title, message }, done) => {
      scope.told.push(`${title}\n${message}`);
      done?.(id);
      return Promise.resolve(id);
    };
  });
  return () => worker.evaluate(() => (globalThis as unknown as { told: string[] }).told);
}

const snapshotsOf = async (extension: Extension) => (await extension.ledger()).policies ?? [];

async function visit(page: Page, extension: Extension, texts: number): Promise<void> {
  await page.goto(ADDRESS);
  await expect.poll(async () => (await snapshotsOf(extension)).length, { timeout: 10_000 }).toBe(texts);
}

test.describe('a page of terms', () => {
  test('that changed between two visits gives one notice that names the fact', async ({
    context,
    page,
    shops,
    extension,
  }) => {
    shops.alter('aragon', { policy: { ...TERMS, paragraphs: AS_IT_WAS } });
    await buy(page, shops, 'aragon');
    await expect.poll(async () => (await extension.ledger()).purchases?.length).toBe(1);
    const told = await listen(context);
    await visit(page, extension, 1);
    expect(await told()).toEqual([]);

    shops.alter('aragon', { policy: { ...TERMS, paragraphs: STRICTER } });
    await visit(page, extension, 2);
    await expect.poll(async () => (await told()).length).toBe(1);
    await page.reload();
    await page.waitForTimeout(3_000);
    const said = await told();
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('Aragon.ai changed its refund page');
    expect(said[0]).toMatch(/Time to ask: 7 days → 3 days \(stricter\)/);
    expect(said[0]).toContain('Your order keeps the terms of its day');
    expect(await snapshotsOf(extension)).toHaveLength(2);

    const [order] = (await extension.ledger()).purchases ?? [];
    await page.goto(`chrome-extension://${extension.id}/dashboard.html#/purchase/${String(order?.id)}`);
    await expect(page.getByText('Time to ask: 7 days → 3 days (stricter)')).toBeVisible();
    // Beside it the sentence that says so, from the buyer's own copy.
    const behind = page.getByRole('listitem').filter({ hasText: '7 days → 3 days' }).getByRole('blockquote');
    await expect(behind).toHaveText(STRICTER[0] ?? '');
  });

  test('that says the same in other words gives none', async ({ context, page, shops, extension }) => {
    const told = await listen(context);
    shops.alter('aragon', { policy: { ...TERMS, paragraphs: AS_IT_WAS } });
    await visit(page, extension, 1);
    shops.alter('aragon', { policy: { ...TERMS, paragraphs: IN_OTHER_WORDS } });
    await visit(page, extension, 2);
    await page.waitForTimeout(500);
    expect(await told()).toEqual([]);
  });

  test('is not kept before Start', async ({ page, extension }) => {
    await extension.ask('changeSettings', { started: false });
    await page.goto(ADDRESS);
    await page.waitForTimeout(3_000);
    expect(await snapshotsOf(extension)).toEqual([]);
  });
});

/** In the page: whether any part of the element lies under the card, the last thing beside the body. */
function isUnderCard(element: Element): boolean {
  const card = document.documentElement.lastElementChild;
  if (!(card instanceof HTMLElement) || card === document.body) throw new Error('There is no card.');
  if (card.dataset.away !== undefined) return false;
  const one = card.getBoundingClientRect();
  const other = element.getBoundingClientRect();
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

test.describe('the card before paying', () => {
  const said = (page: Page) => cardText(page, CARD);
  const SHOPS = [
    {
      shop: 'headshotsbyai',
      says: [/7 days from when the pictures are made/, /Ended by .*a download/],
      never: [/second/i, /No refunds/],
    },
    {
      shop: 'tryitonai',
      says: [/No refunds/, /Give an unused credit to somebody else/, /tryitonai\.com, read/],
      never: [],
    },
    {
      shop: 'headshotpro',
      says: [/Refund under conditions/, /a download/, /from an article, not from the seller/],
      never: [/\d days/],
    },
  ] as const;

  for (const { shop, says, never } of SHOPS) {
    test(`at ${shop}`, async ({ page, shops }) => {
      await page.goto(`https://${shops.shop(shop).hosts[0]}/pricing`);
      for (const words of says) await expect.poll(() => said(page)).toMatch(words);
      const text = await said(page);
      for (const words of never) expect(text).not.toMatch(words);
    });
  }

  for (const [what, viewport] of [
    ['a narrow window', { width: 400, height: 640 }],
    ['one that is magnified to 200 %', { width: 640, height: 400 }],
  ] as const) {
    test(`is there in ${what} too, with what ends the refund, and leaves every way to pay free`, async ({
      page,
      shops,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto(`https://${shops.shop('headshotsbyai').hosts[0]}/pricing`);
      await page.locator('.buy').last().scrollIntoViewIfNeeded();
      await page.mouse.wheel(0, 2_000);
      await expect.poll(() => said(page)).toMatch(/7 days from when the pictures are made/);
      await expect.poll(() => said(page)).toMatch(/Ended by .*a download/);
      for (const button of await page.locator('.buy').all()) expect(await button.evaluate(isUnderCard)).toBe(false);
    });
  }

  test('is nowhere else, and leaves every way to pay free', async ({ page, shops }) => {
    const [host] = shops.shop('headshotsbyai').hosts;
    await page.goto(`https://${host}/faq`);
    await page.waitForTimeout(2_500);
    expect(await said(page)).toBe('');
    for (const viewport of [
      { width: 1100, height: 800 },
      { width: 360, height: 640 },
      { width: 320, height: 300 },
    ]) {
      await page.setViewportSize(viewport);
      await page.goto(`https://${host}/pricing`);
      await page.waitForTimeout(2_500);
      for (const button of await page.locator('.buy').all()) {
        await button.scrollIntoViewIfNeeded();
        await page.waitForTimeout(150);
        // Refused by Playwright if anything takes the click over its middle.
        await button.click({ trial: true });
        expect(await button.evaluate(isUnderCard)).toBe(false);
      }
      // The corner that the card likes best, with a way to pay in it.
      await page.evaluate(() => {
        const button = document.querySelector('.buy')?.cloneNode(true);
        if (!(button instanceof HTMLElement)) throw new Error('There is no way to pay.');
        button.style.cssText = 'position: fixed; right: 30px; bottom: 30px; inset-inline-start: auto;';
        button.dataset.stuck = '';
        document.body.append(button);
      });
      await page.waitForTimeout(1_300);
      expect(await page.locator('[data-stuck]').evaluate(isUnderCard)).toBe(false);
    }
  });

  test('once dismissed stays away, at this shop alone, until it is brought back', async ({
    page,
    shops,
    extension,
  }) => {
    const [host] = shops.shop('headshotsbyai').hosts;
    await page.goto(`https://${host}/pricing`);
    await expect.poll(() => said(page)).not.toBe('');
    await pressInCard(page, 'Do not show this card at this shop again', CARD);
    await expect.poll(() => said(page)).toBe('');
    await page.waitForTimeout(800);
    await page.reload();
    await page.waitForTimeout(2_500);
    expect(await said(page)).toBe('');
    await page.goto(`https://${shops.shop('tryitonai').hosts[0]}/pricing`);
    await expect.poll(() => said(page)).not.toBe('');

    // Brought back in the settings.
    await page.goto(`chrome-extension://${extension.id}/dashboard.html#/settings`);
    const dismissed = page.getByRole('region', { name: 'Card before you pay' }).getByRole('switch');
    await expect(dismissed).toHaveCount(1);
    await expect(dismissed).not.toBeChecked();
    await dismissed.click();
    await expect(dismissed).toBeChecked();
    await page.goto(`https://${host}/pricing`);
    await expect.poll(() => said(page)).not.toBe('');
  });
});

const UNKNOWN = 'selfielab.studio';
const READ = 'Read this page’s refund terms';
const KEEP = 'Keep a copy of this page';

test.describe('a page of a site that nobody knows', () => {
  test.use({ browserArgs: [REAL_POPUP] });

  test('is read when the buyer asks for it, with the sentence behind each fact, and kept only if wanted', async ({
    context,
    page,
    shops,
    extension,
  }) => {
    shops.alter('headshotsbyai', {
      hosts: [UNKNOWN],
      policy: { ...TERMS, paragraphs: ['You may ask for a full refund within 7 days of your purchase.'] },
    });
    await page.goto(`https://${UNKNOWN}/refund-policy`);
    const popup = await openRealPopup(context, extension.id, page);
    await expect.poll(popup.text).toContain('This site is not in the list.');
    await expect.poll(() => popup.press(READ)).toBe(true);
    await expect.poll(popup.text, { timeout: 10_000 }).toContain('7 days from payment');
    const said = await popup.text();
    expect(said).toContain('You may ask for a full refund within 7 days of your purchase.');
    expect(said).toMatch(/clearly stated|probably/);
    expect(said).toMatch(/Ended by\s+Unknown: this page does not say\./);
    expect(said).toMatch(/read \w+ \d+/);
    await popup.close();
    expect(await snapshotsOf(extension)).toEqual([]);

    const again = await openRealPopup(context, extension.id, page);
    await expect.poll(() => again.press(READ)).toBe(true);
    await expect.poll(() => again.press(KEEP), { timeout: 10_000 }).toBe(true);
    await expect.poll(again.text).toContain('Kept.');
    await again.close();
    expect(await snapshotsOf(extension)).toMatchObject([
      { provider: UNKNOWN, snapshot: { url: `https://${UNKNOWN}/refund-policy`, facts: { windowHours: 168 } } },
    ]);

    await page.goto(`chrome-extension://${extension.id}/dashboard.html#/policies`);
    const kept = page.getByRole('article', { name: UNKNOWN });
    await expect(kept).toContainText('only this page is known');
    await kept.getByText('What it says, sentence by sentence').click();
    await expect(kept.getByRole('blockquote').first()).toHaveText(/within 7 days of your purchase/);
    await kept.getByRole('button', { name: 'Forget this page' }).click();
    await expect(kept).toHaveCount(0);
    expect(await snapshotsOf(extension)).toEqual([]);
  });

  test('that says nothing of refunds leaves them unknown', async ({ context, page, shops, extension }) => {
    shops.alter('headshotsbyai', { hosts: [UNKNOWN] });
    await page.goto(`https://${UNKNOWN}/gallery-of-cats`);
    const popup = await openRealPopup(context, extension.id, page);
    await expect.poll(() => popup.press(READ)).toBe(true);
    await expect.poll(popup.text, { timeout: 10_000 }).toMatch(/its terms stay unknown|could not be read/);
    expect(await popup.press(KEEP)).toBe(false);
    await popup.close();
  });

  test('is compared with the known terms where it is a seller’s help page', async ({
    context,
    page,
    shops,
    extension,
  }) => {
    shops.alter('headshotsbyai', { hosts: ['support.betterpic.io'], policy: { ...TERMS, paragraphs: STRICTER } });
    await page.goto('https://support.betterpic.io/refund-policy');
    const popup = await openRealPopup(context, extension.id, page);
    await expect.poll(popup.text).toContain('Help pages of this seller');
    await expect.poll(() => popup.press(READ)).toBe(true);
    await expect.poll(popup.text, { timeout: 10_000 }).toMatch(/Time to ask: 7 days → 3 days \(stricter\)/);
    await expect.poll(() => popup.press(KEEP)).toBe(true);
    await expect.poll(popup.text).toContain('Kept.');
    await popup.close();
    expect(await snapshotsOf(extension)).toMatchObject([{ provider: 'betterpic' }]);
  });
});
