// Every task of the screens without a mouse: nothing is clicked here, and what has the focus is in sight.

import type { Page } from '@playwright/test';
import { fillLedger } from '../shots/screens';
import { focusedName, tabTo } from '../support/keyboard';
import { type Extension, expect, test } from './fixtures';

const WIDE = { width: 1280, height: 800 };

async function openDashboard(page: Page, extension: Extension, place = ''): Promise<void> {
  await page.setViewportSize(WIDE);
  await page.goto(`chrome-extension://${extension.id}/dashboard.html${place}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

async function fill(page: Page, extension: Extension): Promise<void> {
  await page.goto(`chrome-extension://${extension.id}/manifest.json`);
  await fillLedger(page);
}

const press = async (page: Page, name: RegExp, key: 'Enter' | 'Space' = 'Enter') => {
  await tabTo(page, name);
  await page.keyboard.press(key);
};

test.describe('by keyboard alone', () => {
  test('the most urgent refund is asked for, from the popup to the letter and its answer', async ({
    context,
    page,
    extension,
  }) => {
    await fill(page, extension);
    const popup = await extension.openPopup();
    await popup.getByRole('article').first().waitFor();
    await tabTo(popup, /^Ask for the refund/);
    const opened = context.waitForEvent('page');
    await popup.keyboard.press('Enter');
    const letter = await opened;
    await letter.getByRole('heading', { level: 2, name: 'Asking for the money' }).waitFor();
    // The address asked for the letter: it is open, with everything that the seller wants in it.
    await tabTo(letter, /named in the terms|^It failed|^The /);
    await letter.keyboard.press('Space');
    await tabTo(letter, /^What is wrong\?/);
    await letter.keyboard.type('None of the pictures looks like me.');
    await expect(letter.getByText('None of the pictures looks like me.').last()).toBeVisible();
    await press(letter, /^I have sent it/);
    await expect(letter.getByText('Refund asked for').first()).toBeVisible();
  });

  test('the guard of the site is turned off and on', async ({ extension }) => {
    const popup = await extension.openPopup();
    await popup.goto(`chrome-extension://${extension.id}/popup.html?host=headshotsbyai.com`);
    const guard = popup.getByRole('switch', { name: /Guard this site/ });
    await expect(guard).toBeChecked();
    await press(popup, /^Guard this site/, 'Space');
    await expect(guard).not.toBeChecked();
    await popup.keyboard.press('Space');
    await expect(guard).toBeChecked();
  });

  test('purchases are found, sorted, put away together, deleted and brought back', async ({ page, extension }) => {
    await fill(page, extension);
    await openDashboard(page, extension);
    const rows = page.locator('tbody tr:not([aria-hidden])');
    await expect(rows).toHaveCount(10);

    // Past the navigation at one press.
    await tabTo(page, /^Skip/);
    await page.keyboard.press('Enter');
    await press(page, /^Price/);
    await expect(page.getByRole('columnheader', { name: /Price/ })).toHaveAttribute('aria-sort', 'ascending');

    await tabTo(page, /^Search purchases/, 'Shift+Tab');
    await page.keyboard.type('aragon');
    await expect(rows).toHaveCount(2);
    await press(page, /^Choose all/, 'Space');
    await tabTo(page, /^Delete/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(rows).toHaveCount(0);
    await press(page, /^Undo/);
    await expect(rows).toHaveCount(2);
  });

  test('a purchase is opened, an act recorded and taken back, and the order corrected', async ({ page, extension }) => {
    await fill(page, extension);
    await openDashboard(page, extension);
    await press(page, /^Aragon/);
    await expect(page).toHaveURL(/#\/purchase\//);
    // The new page has the focus, so that Tab goes on from its top.
    await expect(page.getByRole('main')).toBeFocused();

    await press(page, /^Record something that ended it/);
    await tabTo(page, /^What/);
    await press(page, /^Save$/);
    await expect(page.getByText(/Refund ended/).first()).toBeVisible();
    await tabTo(page, /^That did not happen/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/Refund ended/)).toHaveCount(0);

    await tabTo(page, /^Correct/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await tabTo(page, /^Price/);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('41');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByText('$41').first()).toBeVisible();
    // Back on the button that opened the dialog.
    await expect.poll(() => focusedName(page)).toMatch(/^Correct/);
  });

  test('sellers are compared, the time shown is chosen, and settings are changed', async ({ page, extension }) => {
    await fill(page, extension);
    await openDashboard(page, extension, '#/policies');
    const sellers = page.locator('.policy-table tbody tr');
    await expect(sellers.first()).toBeVisible();
    const all = await sellers.count();
    await tabTo(page, /^Window of at least/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => sellers.count()).toBeLessThan(all);
    await tabTo(page, /aragon\.ai/);

    await openDashboard(page, extension, '#/timeline');
    await press(page, /2 weeks/, 'Space');
    await expect(
      page.getByRole('radio', { name: '2 weeks' }).or(page.locator('[aria-pressed=true]')).first(),
    ).toBeVisible();

    await openDashboard(page, extension, '#/settings');
    const half = page.getByRole('checkbox', { name: 'When half of the time is gone' });
    const was = await half.isChecked();
    await press(page, /When half of the time is gone/, 'Space');
    await expect(half).toBeChecked({ checked: !was });
    await press(page, /^No reminders at night/, 'Space');
    await expect(page.getByLabel('From', { exact: true })).toBeVisible();
  });

  test('a backup is made', async ({ page, extension, saved }) => {
    await fill(page, extension);
    await openDashboard(page, extension, '#/data');
    await press(page, /^Make a backup/);
    await expect(page.getByText(/Backup made and read back/)).toBeVisible();
    expect(await saved(1)).toHaveLength(1);
  });
});
