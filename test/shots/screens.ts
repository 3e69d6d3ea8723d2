// The extension's screens, and the made-up purchases that fill them: shared by the pictures and the tests of the screens.

import type { Page } from '@playwright/test';

export interface Screen {
  readonly name: string;
  readonly path: string;
  readonly widths: readonly number[];
  /** Brings it into the state that its name tells. */
  readonly prepare?: (page: Page) => Promise<void>;
}

const WIDE = [1280, 320] as const;
const NARROW = [400, 320] as const;

/** Before Start. */
export const FRESH_SCREENS: readonly Screen[] = [
  { name: 'popup-not-started', path: 'popup.html', widths: NARROW },
  { name: 'welcome', path: 'welcome.html', widths: WIDE },
  {
    name: 'dashboard-not-started',
    path: 'dashboard.html',
    widths: [1280],
  },
];

/** After Start, without a purchase. */
export const EMPTY_SCREENS: readonly Screen[] = [
  { name: 'popup-empty', path: 'popup.html', widths: NARROW },
  { name: 'dashboard-empty', path: 'dashboard.html', widths: WIDE },
  { name: 'timeline-empty', path: 'dashboard.html#/timeline', widths: [1280] },
];

export const FULL_SCREENS: readonly Screen[] = [
  { name: 'popup', path: 'popup.html', widths: NARROW },
  { name: 'popup-on-a-seller', path: 'popup.html?host=headshotsbyai.com', widths: NARROW },
  { name: 'popup-on-another-site', path: 'popup.html?host=www.example.org', widths: [400] },
  {
    name: 'popup-add',
    path: 'popup.html?host=www.aragon.ai',
    widths: NARROW,
    prepare: async (page) => {
      await page.locator('.popup-actions button').click();
      await page.locator('dialog[open]').waitFor();
    },
  },
  {
    name: 'popup-over-and-caveats',
    path: 'popup.html',
    widths: [400],
    prepare: async (page) => {
      for (const summary of await page.locator('summary').all()) await summary.click();
    },
  },
  { name: 'purchases', path: 'dashboard.html', widths: WIDE },
  {
    name: 'purchases-grouped-and-chosen',
    path: 'dashboard.html',
    widths: [1280],
    prepare: async (page) => {
      await page.getByRole('switch').click();
      await page.locator('tbody input[type=checkbox]').first().click();
    },
  },
  {
    name: 'purchase',
    path: 'dashboard.html',
    widths: WIDE,
    prepare: async (page) => {
      await page.locator('tbody th a').first().click();
      await page.locator('.event-log li').first().waitFor();
    },
  },
  { name: 'timeline', path: 'dashboard.html#/timeline', widths: WIDE },
  { name: 'policies', path: 'dashboard.html#/policies', widths: WIDE },
  { name: 'insights', path: 'dashboard.html#/insights', widths: WIDE },
  { name: 'settings', path: 'dashboard.html#/settings', widths: WIDE },
  { name: 'data', path: 'dashboard.html#/data', widths: [1280] },
  { name: 'welcome-started', path: 'welcome.html', widths: [1280] },
];

/** Sends what a screen would send; only the extension's own pages may. */
async function say(page: Page, method: string, body: unknown): Promise<string | undefined> {
  const reply: unknown = await page.evaluate(
    ([name, asked]) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
      ).chrome.runtime.sendMessage({ from: 'screen', method: name, body: asked }),
    [method, body] as const,
  );
  const { ok, value } = reply as { ok: boolean; value?: { purchaseId?: string } | null };
  if (!ok) throw new Error(`${method} was refused: ${JSON.stringify(reply)}`);
  return value?.purchaseId;
}

export const pressStart = (page: Page) => say(page, 'changeSettings', { started: true });

export async function fillLedger(page: Page, now = Date.now()): Promise<void> {
  const ago = (hours: number) => new Date(now - hours * 3_600_000).toISOString();
  const add = async (provider: string, host: string, hours: number, minor: number, plan?: string, currency = 'USD') => {
    const entry = { provider, host, boughtAt: ago(hours), price: { minor, currency }, ...(plan && { plan }) };
    return (await say(page, 'addPurchase', entry)) ?? '';
  };
  await add('aragon', 'www.aragon.ai', 167.3, 3500, 'Starter');
  const open = await add('headshotsbyai', 'headshotsbyai.com', 40, 3900, 'Professional');
  await say(page, 'setStart', { purchaseId: open, kind: 'generation', at: ago(20) });
  await add('headshotsbyai', 'headshotsbyai.com', 3, 2900, 'A plan with a name that somebody made far too long');
  await add('aibusinessheadshots', 'aibusinessheadshots.com', 60, 4900, undefined, 'EUR');
  await add('headshotpro', 'www.headshotpro.com', 50, 2900, 'Basic');
  await add('tryitonai', 'www.tryitonai.com', 30, 2100);
  const voided = await add('headshotsbyai', 'headshotsbyai.com', 90, 5900, 'Executive');
  await say(page, 'recordAct', { purchaseId: voided, act: 'download', at: ago(2) });
  await add('aragon', 'www.aragon.ai', 24 * 40, 7500);
  await add('photoroom', 'www.photoroom.com', 24 * 3, 1299, 'Pro');
  await add('portraits.example', 'portraits.example', 10, 1900);
}
