// What the browser saves past the page may be a preview or the full size: asked once, and remembered by the shape of its address.

/// <reference types="chrome" />

import type { Page } from '@playwright/test';
import { type Extension, expect, test } from './fixtures';
import { isArmed, isCardThere, pressInNotification, pressOnCard, waitingFiles, withOrder } from './guarding';

const HOST = 'headshotsbyai.com';
const ORDER = { provider: 'headshotsbyai', host: HOST, readyHoursAgo: 1 };
const saved = (picture: string) => `https://${HOST}/saved/${picture}`;

test.use({ granted: ['downloads'] });

/** As "Save image as…" does it: the browser asks by itself, and the page in front stays as it is. */
const save = (page: Page, picture: string) => page.goto(saved(picture)).catch(() => undefined);

const logged = async (extension: Extension, kind: string): Promise<number> =>
  ((await extension.ledger()).log ?? []).filter(({ event }) => (event as { kind: string }).kind === kind).length;

test('a preview is let pass after one answer in the page, what is none stays stopped, and the answer is taken back', async ({
  context,
  page,
  extension,
  saved: files,
}) => {
  test.slow();
  await withOrder(context, extension, ORDER);
  await page.goto(`https://${HOST}/gallery`);
  await save(page, 'thumbs/1.png');
  await expect.poll(() => isCardThere(page)).toBe(true);
  expect(await waitingFiles(context)).toHaveLength(1);
  expect(await files(0)).toEqual([]);

  // The page cannot answer: it neither reaches the buttons nor makes a press that counts.
  await page.waitForTimeout(600);
  const inside = await page.evaluate(() => {
    const card = document.querySelector<HTMLElement>('html > div[popover]');
    card?.click();
    card?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    return card?.shadowRoot ?? 'closed';
  });
  expect(inside).toBe('closed');
  // Nor can it lay something over the card that lets the press through.
  const cover = await page.evaluateHandle(() => {
    const over = document.createElement('div');
    over.popover = 'manual';
    over.style.cssText = 'inset:0;width:100vw;height:100vh;background:#fff;pointer-events:none;border:0';
    over.textContent = 'Accept cookies';
    document.body.append(over);
    over.showPopover();
    return over;
  });
  await page.waitForTimeout(600);
  await pressOnCard(page, 0);
  await page.waitForTimeout(300);
  expect(await isCardThere(page)).toBe(true);
  expect(await waitingFiles(context)).toHaveLength(1);
  await cover.evaluate((over) => over.remove());
  await page.waitForTimeout(900);

  await pressOnCard(page, 0);
  await expect.poll(() => isCardThere(page)).toBe(false);
  expect((await files(1)).map(({ name }) => name)).toEqual(['1.png']);
  await expect.poll(() => waitingFiles(context)).toEqual([]);
  await expect.poll(() => logged(extension, 'preview-saved')).toBe(1);

  await save(page, 'thumbs/2.png');
  expect((await files(2)).map(({ name }) => name).sort()).toEqual(['1.png', '2.png']);
  await expect.poll(() => logged(extension, 'preview-saved')).toBe(2);
  await save(page, 'images/3.png');
  await expect.poll(() => waitingFiles(context)).toHaveLength(1);
  expect(await files(2)).toHaveLength(2);
  expect(await isCardThere(page)).toBe(false);
  expect(await logged(extension, 'act-happened')).toBe(0);
  expect(await isArmed(context, HOST)).toBe(true);

  const settings = await context.newPage();
  await settings.goto(`chrome-extension://${extension.id}/dashboard.html#/settings`);
  const row = settings.getByRole('listitem').filter({ hasText: `${HOST}/saved/thumbs/*.png` });
  await expect(row).toContainText('A preview');
  await row.getByRole('button', { name: 'Take back' }).click();
  await expect(row).toHaveCount(0);
  await settings.close();
  await page.bringToFront();
  await save(page, 'thumbs/4.png');
  await expect.poll(() => isCardThere(page)).toBe(true);
  expect(await files(2)).toHaveLength(2);
});

test('with no page of the shop in front the popup asks, and a download that was a preview is taken back', async ({
  context,
  page,
  extension,
  saved: files,
}) => {
  test.slow();
  await withOrder(context, extension, ORDER);
  await save(page, 'thumbs/1.png');
  await expect.poll(() => waitingFiles(context)).toHaveLength(1);
  const [id = ''] = await waitingFiles(context);
  await pressInNotification(context, id, 1);
  expect(await files(1)).toHaveLength(1);
  await expect.poll(() => isArmed(context, HOST), { message: 'a download ended the refund' }).toBe(false);

  const popup = await extension.openPopup();
  await popup.getByRole('button', { name: 'A small preview' }).click();
  await expect(popup.getByRole('button', { name: 'A small preview' })).toHaveCount(0);
  await expect.poll(() => isArmed(context, HOST), { message: 'it was none' }).toBe(true);
  expect(await logged(extension, 'act-undone')).toBe(1);
  expect(await waitingFiles(context, 'saved:')).toEqual([]);
  expect(await files(1)).toHaveLength(1);
});

test('the full size stays stopped and is not asked about again', async ({ context, page, extension, saved: files }) => {
  await withOrder(context, extension, ORDER);
  await page.goto(`https://${HOST}/gallery`);
  await save(page, 'images/1.png');
  await expect.poll(() => isCardThere(page)).toBe(true);
  await page.waitForTimeout(600);
  await pressOnCard(page, 1);
  await expect.poll(() => isCardThere(page)).toBe(false);
  await save(page, 'images/2.png');
  await expect.poll(() => waitingFiles(context)).toHaveLength(2);
  expect(await isCardThere(page)).toBe(false);
  expect(await files(0)).toEqual([]);
  expect(await logged(extension, 'preview-saved')).toBe(0);
  expect(await isArmed(context, HOST)).toBe(true);
});
