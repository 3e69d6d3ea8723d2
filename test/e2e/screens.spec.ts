// The extension's own screens in a real browser: nothing that axe objects to, everything by keyboard, nothing kept before Start.

import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { EMPTY_SCREENS, FRESH_SCREENS, FULL_SCREENS, fillLedger, pressStart, type Screen } from '../shots/screens';
import { BUILT_EXTENSION, launchBrowser } from '../support/browser';

const test = base.extend<{ screens: { page: Page; origin: string } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape.
  screens: async ({}, use) => {
    const running = await launchBrowser({ port: 9, extension: BUILT_EXTENSION });
    await use({ page: await running.context.newPage(), origin: `chrome-extension://${running.extensionId}` });
    await running.close();
  },
});

test.setTimeout(240_000);

async function objections(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

async function see(page: Page, origin: string, screen: Screen): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${origin}/${screen.path}`);
  await page.locator('h1, h2').first().waitFor();
  await page.waitForTimeout(200);
  await screen.prepare?.(page);
}

const inBothThemes = async (page: Page, origin: string, screens: readonly Screen[]) => {
  for (const screen of screens) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await see(page, origin, screen);
      expect.soft(await objections(page), `${screen.name}, ${colorScheme}`).toEqual([]);
    }
  }
};

test('axe objects to nothing before Start and without purchases', async ({ screens: { page, origin } }) => {
  await inBothThemes(page, origin, FRESH_SCREENS);
  await page.goto(`${origin}/popup.html`);
  await pressStart(page);
  await inBothThemes(page, origin, EMPTY_SCREENS);
});

test('axe objects to nothing with purchases of every kind', async ({ screens: { page, origin } }) => {
  await page.goto(`${origin}/popup.html`);
  await pressStart(page);
  await fillLedger(page);
  await inBothThemes(page, origin, FULL_SCREENS);
});

test('nothing overflows at 320 px', async ({ screens: { page, origin } }) => {
  await page.goto(`${origin}/popup.html`);
  await pressStart(page);
  await fillLedger(page);
  await page.setViewportSize({ width: 320, height: 800 });
  for (const screen of FULL_SCREENS) {
    await see(page, origin, screen);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, screen.name).toBeLessThanOrEqual(320);
  }
});

test('from the welcome page to a running clock by keyboard alone', async ({ screens: { page, origin } }) => {
  const tabTo = async (name: RegExp) => {
    for (let press = 0; press < 80; press += 1) {
      await page.keyboard.press('Tab');
      const spoken = await page.evaluate(() => {
        const at = document.activeElement;
        const label = at?.id ? document.querySelector(`label[for="${CSS.escape(at.id)}"]`)?.textContent : '';
        return `${at?.getAttribute('aria-label') ?? ''} ${at?.textContent ?? ''} ${label ?? ''}`;
      });
      if (name.test(spoken)) return;
    }
    throw new Error(`Nothing called ${name} can be reached with Tab.`);
  };

  await page.goto(`${origin}/welcome.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await tabTo(/^ ?Download portrait/);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(800);
  await page.keyboard.press('Escape');
  await expect(page.locator('.demo-result')).toContainText('refund is kept');
  await tabTo(/^ Start ?$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Refund Clock is on' })).toBeVisible();

  await page.goto(`${origin}/popup.html`);
  await page.getByText('No purchases yet').waitFor();
  await tabTo(/^Add a purchase/);
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor();
  await tabTo(/web address/);
  await page.keyboard.type('aragon.ai');
  await tabTo(/Price/);
  await page.keyboard.type('39.50');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: /Aragon/ })).toContainText('$39.50');
  await expect(page.getByRole('timer').first()).toContainText('left');
  await expect(page.getByText('Do not download yet: it ends the refund.')).toBeVisible();
});

test('countdowns are timers that do not announce themselves', async ({ screens: { page, origin } }) => {
  await page.goto(`${origin}/popup.html`);
  await pressStart(page);
  await fillLedger(page);
  const timers = page.getByRole('timer');
  await expect(timers.first()).toBeVisible();
  for (const timer of await timers.all()) await expect(timer).toHaveAttribute('aria-live', 'off');
  const before = await timers.first().textContent();
  await expect(timers.first()).not.toHaveText(before ?? '', { timeout: 3_000 });
});
