// Reminders in a real browser: shown in time, shown once, shown late when nobody was there, and a click opens the card.
/// <reference types="chrome" />

import { expect, type Page } from '@playwright/test';
import { test } from './fixtures';

const HOUR = 3_600_000;

/** An ISO text so many milliseconds from now. */
const fromNow = (ms: number): string => new Date(Date.now() + ms).toISOString();

/** Asks the background as a screen does. */
function ask(screen: Page, method: string, body: unknown): Promise<{ ok: boolean; value?: unknown; reason?: string }> {
  return screen.evaluate(([m, b]) => chrome.runtime.sendMessage({ from: 'screen', method: m, body: b }), [
    method,
    body,
  ] as const);
}

/** What was ever shown, by id: a plain notification leaves the list by itself after some seconds. */
async function listen(screen: Page): Promise<() => Promise<readonly string[]>> {
  await screen.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    setInterval(async () => {
      for (const id of Object.keys((await chrome.notifications.getAll()) ?? {})) seen.add(id);
    }, 50);
  });
  return () => screen.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
}

/** A purchase at Aragon (7 days from payment), made so long ago. */
async function buy(screen: Page, ago: number): Promise<string> {
  const reply = await ask(screen, 'addPurchase', {
    provider: 'aragon',
    host: 'www.aragon.ai',
    boughtAt: fromNow(-ago),
    price: { minor: 3900, currency: 'USD' },
    plan: 'Starter',
  });
  expect(reply.ok).toBe(true);
  return (reply.value as { purchaseId: string }).purchaseId;
}

const sent = async (ledger: () => Promise<Readonly<Record<string, readonly unknown[]>>>) => (await ledger()).sent ?? [];

test.describe('reminders', () => {
  test('come when their time has come, once, and the badge tells what is left', async ({ extension }) => {
    const screen = await extension.openPopup();
    const shown = await listen(screen);
    await ask(screen, 'changeSettings', { started: true });
    // The 6-hour step lies three seconds ahead.
    const id = await buy(screen, 7 * 24 * HOUR - 6 * HOUR - 3_000);
    await expect.poll(() => screen.evaluate(() => chrome.action.getBadgeText({}))).toMatch(/^6/);
    expect(await shown()).toEqual([]);
    await expect.poll(shown, { timeout: 15_000 }).toEqual([`purchase:${id}`]);
    await expect.poll(() => screen.evaluate(() => chrome.action.getBadgeText({}))).toMatch(/^5/);
    await expect.poll(async () => (await sent(extension.ledger)).length).toBe(1);
  });

  test('that fell due while the worker was gone come at its next start, once', async ({ extension }) => {
    const screen = await extension.openPopup();
    const shown = await listen(screen);
    await ask(screen, 'changeSettings', { started: true });
    const id = await buy(screen, 7 * 24 * HOUR - HOUR - 2_500);
    await extension.stopWorker();
    // Nothing but the alarm wakes it.
    await expect.poll(shown, { timeout: 15_000 }).toEqual([`purchase:${id}`]);
    await screen.evaluate((key) => chrome.notifications.clear(key), `purchase:${id}`);
    await extension.stopWorker();
    await ask(screen, 'changeSettings', {});
    await screen.waitForTimeout(700);
    expect(await screen.evaluate(() => chrome.notifications.getAll())).toEqual({});
  });

  test('say that the window closed, when it did', async ({ extension }) => {
    const screen = await extension.openPopup();
    const shown = await listen(screen);
    await ask(screen, 'changeSettings', { started: true });
    const id = await buy(screen, 7 * 24 * HOUR - 2_500);
    await expect.poll(shown, { timeout: 15_000 }).toEqual([`purchase:${id}`]);
    await expect
      .poll(async () => (await sent(extension.ledger)).map((row) => (row as { step: string }).step))
      .toEqual([expect.stringMatching(/#closed$/)]);
    await expect.poll(() => screen.evaluate(() => chrome.action.getBadgeText({}))).toBe('');
  });

  test('open the card of their purchase when they are clicked', async ({ extension, context }) => {
    const screen = await extension.openPopup();
    const shown = await listen(screen);
    await ask(screen, 'changeSettings', { started: true });
    const id = await buy(screen, 7 * 24 * HOUR - HOUR - 1_500);
    await expect.poll(shown, { timeout: 15_000 }).toEqual([`purchase:${id}`]);
    const opened = context.waitForEvent('page');
    await context.serviceWorkers()[0]?.evaluate(
      // @ts-expect-error `dispatch` is Chromium's own way to fire an event.
      (key) => chrome.notifications.onClicked.dispatch(key),
      `purchase:${id}`,
    );
    const card = await opened;
    await card.waitForURL(`**/dashboard.html#/purchase/${encodeURIComponent(id)}`);
    await expect(card.getByText('Aragon').first()).toBeVisible();
  });

  test('of several purchases at once come as one', async ({ extension }) => {
    const screen = await extension.openPopup();
    const shown = await listen(screen);
    await ask(screen, 'changeSettings', { started: true });
    const until = 7 * 24 * HOUR - HOUR - 4_000;
    const boughtAt = fromNow(-until);
    for (const plan of ['One', 'Two', 'Three']) {
      await ask(screen, 'addPurchase', { provider: 'aragon', host: 'www.aragon.ai', boughtAt, plan });
    }
    await expect.poll(shown, { timeout: 15_000 }).toEqual(['digest']);
  });
});

test('a stranger, a malformed message and a page that plays the screen change nothing', async ({ extension, page }) => {
  const screen = await extension.openPopup();
  await ask(screen, 'changeSettings', { started: true });
  expect(await ask(screen, 'addPurchase', { provider: 'aragon' })).toEqual({ ok: false, reason: 'malformed' });
  expect(await ask(screen, 'dropDatabase', {})).toEqual({ ok: false, reason: 'unknown-method' });
  expect(await ask(screen, '__proto__', {})).toEqual({ ok: false, reason: 'unknown-method' });
  await page.goto('https://www.aragon.ai/pricing');
  await page.evaluate(() => window.postMessage({ from: 'screen', method: 'deletePurchase', body: {} }, '*'));
  expect((await extension.ledger()).purchases).toEqual([]);
});
