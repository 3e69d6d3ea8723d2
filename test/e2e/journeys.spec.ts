// Journeys that take days, computers or clocks: a gift, a subscription that renews, no answer, travel, a browser that was closed, a laptop that slept, a new computer, a clock set back.

/// <reference types="chrome" />

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import {
  askBackground,
  BUILT_EXTENSION,
  closeWelcome,
  launchBrowser,
  openPopup,
  type RunningBrowser,
  readLedger,
  waitForFiles,
  workerOf,
} from '../support/browser';
import { ringTheAlarm } from '../support/journey';
import { type Extension, expect, test } from './fixtures';
import { asked, expectWarning, isArmed, pressInWarning } from './guarding';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ago = (ms: number): string => new Date(Date.now() - ms).toISOString();

interface Added {
  readonly purchaseId: string;
}
const price = { minor: 3900, currency: 'USD' };

async function openOrder(
  context: BrowserContext,
  extension: Extension,
  entry: object,
): Promise<{ page: Page; purchaseId: string }> {
  const { purchaseId } = (await extension.ask('addPurchase', { price, ...entry })) as Added;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extension.id}/dashboard.html#/purchase/${purchaseId}`);
  await expect(page.getByRole('heading', { name: 'Asking for the money' })).toBeVisible();
  return { page, purchaseId };
}

/** The end that the first card names; by its text, for a card that was never drawn yet has no inner text. */
async function endsAt(page: Page): Promise<string> {
  const line = page.locator('.ends-at').first();
  await expect(line).toHaveText(/\d/);
  return (await line.textContent()) ?? '';
}

const panel = (page: Page, heading: string) =>
  page.locator('section.panel').filter({ has: page.getByRole('heading', { name: heading, exact: true }) });

test('a gift: no refund is promised, the credit is given away, and what cannot be seen is said', async ({
  context,
  extension,
}) => {
  const { page } = await openOrder(context, extension, {
    provider: 'tryitonai',
    host: 'www.tryitonai.com',
    boughtAt: ago(DAY),
    creditsBought: 1,
  });
  await expect(page.getByText('Give an unused credit to somebody else.')).toBeVisible();
  await expect(page.getByRole('timer')).toHaveCount(0);
  const claim = panel(page, 'Asking for the money');
  await claim.getByRole('button', { name: 'Given to somebody else' }).click();
  await expect(claim.getByText('cannot be seen here')).toBeVisible();
  await expect(claim.getByRole('button', { name: 'Write the request' })).toHaveCount(0);
  await expect(page.getByText('Give an unused credit to somebody else.')).toHaveCount(0);
  // A press too many is taken back.
  await claim.getByRole('button', { name: 'Take the last step back' }).click();
  await expect(claim.getByText('cannot be seen here')).toBeHidden();
  await expect(page.getByText('Give an unused credit to somebody else.')).toBeVisible();
});

test('a weekly subscription: cancel in time, each payment has its own window, and editing would end it', async ({
  context,
  extension,
  shops,
  page: shop,
  running,
}) => {
  shops.alter('aragon', {
    gallery: {
      delivered: 'at-once',
      mounts: 'at-once',
      controls: [],
      toolbar: [{ act: 'edit', dress: 'text', label: 'Edit' }],
    },
  });
  const { page, purchaseId } = await openOrder(context, extension, {
    provider: 'aragon',
    host: 'www.aragon.ai',
    boughtAt: ago(9 * DAY),
    planKind: 'weekly',
    renewsAt: ago(2 * DAY),
  });
  const question = page.locator('section.question-card');
  await expect(question).toContainText('Was the payment of');
  await question.getByRole('button', { name: 'Yes, it was taken' }).click();
  await expect(question).toHaveCount(0);
  // Seven days from the payment of two days ago, and the next charge at the same instant.
  await expect(page.getByRole('timer').first()).toContainText(/[45] days/);
  await expect(panel(page, 'Clocks')).toContainText('Next renewal');
  await expect.poll(() => isArmed(context, 'www.aragon.ai')).toBe(true);

  await shop.goto('https://www.aragon.ai/dashboard/photos');
  shops.hits.clear();
  await shop.getByRole('button', { name: 'Edit' }).click();
  expect((await expectWarning(shop)).title).toBe('Editing ends your refund');
  expect(asked(shops)).toEqual([]);
  await pressInWarning(shop, 'Keep my refund');

  // Once the refund is gone, the next charge is what is left to stop.
  await extension.ask('recordAct', { purchaseId, act: 'edit', at: ago(MINUTE) });
  await expect.poll(() => isArmed(context, 'www.aragon.ai')).toBe(false);
  const told = await ringTheAlarm(running, 4 * DAY + 2 * HOUR);
  expect(told.join('\n')).toMatch(/renewal/i);
});

test('no answer: the overrun is said, a second message is there, and the first was in time', async ({
  context,
  extension,
  saved,
  running,
}) => {
  const { page, purchaseId } = await openOrder(context, extension, {
    provider: 'aragon',
    host: 'www.aragon.ai',
    boughtAt: ago(16 * DAY),
    orderId: 'ORD-7741',
  });
  const step = (entry: object) => extension.ask('stepClaim', { purchaseId, step: entry });
  await step({
    kind: 'asked',
    at: ago(12 * DAY),
    ground: 'poor-likeness',
    want: 'refund',
    subject: 'Refund request',
    body: 'Hello, please.',
  });
  const claim = panel(page, 'Asking for the money');
  await expect(claim.getByRole('alert')).toContainText('The answer is overdue since');
  await expect(claim).toContainText('By the seller’s own words.');
  await page.getByText('The next message').click();
  const text = page.getByLabel('Text', { exact: true });
  await expect(text).toHaveValue(/> Hello, please\./);
  await expect(text).toHaveValue(/ORD-7741/);
  // After the silence, and not before, what the bank and the one who took the payment may do.
  await expect(page.getByRole('heading', { name: 'Disputing the payment' })).toBeVisible();
  await expect(claim).toContainText('say so under “Correct”');
  await extension.ask('correctPurchase', { purchaseId, paidThrough: 'gumroad' });
  await expect(claim.getByRole('heading', { name: 'Gumroad took the payment' })).toBeVisible();
  await expect(claim).toContainText('Its time ends');

  await claim.getByRole('button', { name: 'Request refused' }).click();
  await claim.getByLabel('What reason was given?').selectOption('late');
  await claim.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('The next message').click();
  await expect(text).toHaveValue(/in time|within/i);
  await page.getByRole('button', { name: 'Save everything as one file' }).click();
  const [file] = await saved(1);
  expect(file?.bytes.toString('utf8')).toContain('Hello, please.');

  // The overrun of a request of today is told when it comes, once.
  await extension.ask('deletePurchase', { purchaseId });
  const { purchaseId: later } = (await extension.ask('addPurchase', {
    provider: 'aragon',
    host: 'www.aragon.ai',
    boughtAt: ago(DAY),
    price,
  })) as Added;
  await extension.ask('stepClaim', {
    purchaseId: later,
    step: { kind: 'asked', ground: 'poor-likeness', want: 'refund', subject: 'Refund', body: 'Hello.' },
  });
  expect((await ringTheAlarm(running, 9 * DAY)).join('\n')).toMatch(/answer/i);
});

test('a laptop that slept past the one-hour mark says what is left now', async ({ extension, running }) => {
  await extension.ask('addPurchase', {
    provider: 'aragon',
    host: 'www.aragon.ai',
    boughtAt: ago(7 * DAY - 61 * MINUTE),
    price,
  });
  const popup = await extension.openPopup();
  await expect.poll(() => popup.evaluate(() => chrome.action.getBadgeText({}))).toMatch(/^1/);
  const told = (await ringTheAlarm(running, 21 * MINUTE)).join('\n');
  expect(told).toMatch(/(39|40) minutes/);
  expect(told).not.toMatch(/1 hour/);
});

test('a clock set back by a day: deadlines stay, nothing is negative, and the log says so', async ({
  context,
  extension,
  running,
}) => {
  const { page } = await openOrder(context, extension, {
    provider: 'aragon',
    host: 'www.aragon.ai',
    boughtAt: ago(2 * HOUR),
  });
  const ends = await endsAt(page);
  await ringTheAlarm(running, -DAY);
  await expect(panel(page, 'What happened')).toContainText(/clock/i);
  await context.addInitScript((by) => {
    const { now } = Date;
    Date.now = () => now() - by;
  }, DAY);
  await page.reload();
  expect(await endsAt(page)).toBe(ends);
  await expect(page.getByRole('timer').first()).toHaveText(/^[^-−]*\d+ days/);
  expect(await page.locator('main').innerText()).not.toMatch(/[-−]\d+ (day|hour|minute)/);
});

test.describe('across restarts and computers', () => {
  const folders: string[] = [];
  const browsers: RunningBrowser[] = [];

  async function open(port: number, profile: string, zone?: string): Promise<RunningBrowser> {
    const before = process.env.TZ;
    // The worker has no zone of its own to emulate: the whole browser travels.
    if (zone !== undefined) process.env.TZ = zone;
    try {
      const running = await launchBrowser({ port, profile, extension: BUILT_EXTENSION });
      browsers.push(running);
      return running;
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  }
  const profileFolder = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'refund-clock-journey-'));
    folders.push(folder);
    return folder;
  };
  const ask = ({ context, extensionId }: RunningBrowser, method: string, body: unknown) =>
    askBackground(context, extensionId, method, body);
  const start = async (running: RunningBrowser) => {
    await closeWelcome(running.context);
    await ask(running, 'changeSettings', { started: true });
  };
  const ledger = ({ context, extensionId }: RunningBrowser) => readLedger(context, extensionId);
  const close = async (running: RunningBrowser) => {
    browsers.splice(browsers.indexOf(running), 1);
    await running.close();
  };

  test.afterEach(async () => {
    for (const running of browsers.splice(0)) await running.close();
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test('from Auckland to Honolulu: the same instant in the words of the new zone, and no reminder twice', async ({
    shops,
  }) => {
    test.setTimeout(90_000);
    const profile = await profileFolder();
    const home = await open(shops.port, profile, 'Pacific/Auckland');
    await start(home);
    // The reminder a day before the end lies three seconds ahead.
    const boughtAt = ago(6 * DAY - 3_000);
    await ask(home, 'addPurchase', { provider: 'aragon', host: 'www.aragon.ai', boughtAt, price });
    await expect.poll(async () => (await ledger(home)).sent?.length, { timeout: 15_000 }).toBe(1);
    const before = (await ledger(home)).sent ?? [];
    const [kept] = (await ledger(home)).purchases ?? [];
    const popup = await openPopup(home.context, home.extensionId);
    const there = await endsAt(popup);
    expect(Reflect.get(Reflect.get(kept?.story ?? {}, 'purchase'), 'zone')).toBe('Pacific/Auckland');
    await close(home);

    const away = await open(shops.port, profile, 'Pacific/Honolulu');
    const page = await openPopup(away.context, away.extensionId);
    const here = await endsAt(page);
    expect(here).not.toBe(there);
    const deadline = Date.parse(boughtAt) + 7 * DAY;
    const clock = (timeZone: string) =>
      new Intl.DateTimeFormat('en-US', { weekday: 'short', hour: 'numeric', minute: '2-digit', timeZone })
        .formatToParts(deadline)
        .filter(({ type }) => type !== 'literal')
        .map(({ value }) => value);
    for (const part of clock('Pacific/Auckland')) expect(there).toContain(part);
    for (const part of clock('Pacific/Honolulu')) expect(here).toContain(part);
    await page.waitForTimeout(1_500);
    expect((await ledger(away)).sent ?? []).toEqual(before);
    const [again] = (await ledger(away)).purchases ?? [];
    expect(Reflect.get(again?.story ?? {}, 'purchase')).toEqual(Reflect.get(kept?.story ?? {}, 'purchase'));
  });

  test('closed across the deadline: one honest message at the next start, and no stale countdown', async ({
    shops,
  }) => {
    test.setTimeout(90_000);
    const profile = await profileFolder();
    const friday = await open(shops.port, profile);
    await start(friday);
    const { purchaseId } = (await ask(friday, 'addPurchase', {
      provider: 'aragon',
      host: 'www.aragon.ai',
      boughtAt: ago(7 * DAY - 12_000),
      price,
    })) as Added;
    const deadline = Date.now() + 12_000;
    await close(friday);
    const rest = Math.max(0, deadline - Date.now()) + 1_000;
    await new Promise((resolve) => setTimeout(resolve, rest));

    const monday = await open(shops.port, profile);
    const sent = async () => ((await ledger(monday)).sent ?? []).map((row) => String(Reflect.get(row, 'step')));
    await expect.poll(async () => (await sent()).filter((step) => step.endsWith('#closed')).length).toBe(1);
    const popup = await openPopup(monday.context, monday.extensionId);
    await expect(popup.getByRole('timer')).toHaveCount(0);
    await expect.poll(() => popup.evaluate(() => chrome.action.getBadgeText({}))).toBe('');
    const page = await monday.context.newPage();
    await page.goto(`chrome-extension://${monday.extensionId}/dashboard.html#/purchase/${purchaseId}`);
    await expect(page.getByText('Window closed').first()).toBeVisible();
    await expect(page.getByText('Sellers sometimes help out of goodwill.')).toBeVisible();
    expect((await sent()).filter((step) => step.endsWith('#closed'))).toHaveLength(1);
  });

  test('a new computer: the backup brings clocks, frozen terms, log and settings, and nothing twice', async ({
    shops,
  }) => {
    test.setTimeout(120_000);
    const old = await open(shops.port, await profileFolder());
    await start(old);
    const { purchaseId } = (await ask(old, 'addPurchase', {
      provider: 'headshotsbyai',
      host: 'headshotsbyai.com',
      boughtAt: ago(3 * DAY),
      price,
    })) as Added;
    await ask(old, 'setStart', { purchaseId, kind: 'generation', at: ago(2 * DAY) });
    await ask(old, 'changeSettings', { quietHours: { from: '22:00', to: '07:00', urgentPass: true }, halfWay: false });
    const data = await old.context.newPage();
    await data.goto(`chrome-extension://${old.extensionId}/dashboard.html#/data`);
    await data.getByRole('button', { name: 'Make a backup' }).click();
    const [file] = await waitForFiles(old.downloads, 1);
    const popup = await openPopup(old.context, old.extensionId);
    const ends = await endsAt(popup);
    const before = await ledger(old);

    const fresh = await open(shops.port, await profileFolder());
    await start(fresh);
    const page = await fresh.context.newPage();
    await page.goto(`chrome-extension://${fresh.extensionId}/dashboard.html#/data`);
    await expect(page.getByRole('switch', { name: 'Take over its settings too' })).toBeChecked();
    const take = () =>
      page.locator('input[type=file]').setInputFiles({
        name: 'backup.json',
        mimeType: 'application/json',
        buffer: file?.bytes ?? Buffer.from(''),
      });
    await take();
    const status = panel(page, 'Import a backup').getByRole('status');
    await expect(status).toContainText('Imported: 1 new');
    await expect(status).toContainText('Your settings came back too.');
    const story = (tables: Awaited<ReturnType<typeof ledger>>) => tables.purchases?.map((row) => row.story);
    const events = (tables: Awaited<ReturnType<typeof ledger>>) =>
      tables.log?.map((row) => Reflect.get(Object(row.event), 'kind')).sort();
    expect(story(await ledger(fresh))).toEqual(story(before));
    expect(events(await ledger(fresh))).toEqual(events(before));
    const there = await openPopup(fresh.context, fresh.extensionId);
    await expect(there.locator('.ends-at').first()).toHaveText(ends);
    await page.goto(`chrome-extension://${fresh.extensionId}/dashboard.html#/settings`);
    await expect(page.locator('input[type=time]').first()).toHaveValue('22:00');

    // Settings of one's own are not overwritten by another import unless asked for.
    await page.goto(`chrome-extension://${fresh.extensionId}/dashboard.html#/data`);
    await expect(page.getByRole('switch', { name: 'Take over its settings too' })).not.toBeChecked();
    await take();
    await expect(status).toContainText('Imported: 0 new, 0 updated, 1 the same');
    expect(story(await ledger(fresh))).toEqual(story(before));
  });

  test('two computers of one account: what one knows the other shows, through what the browser carries', async ({
    shops,
  }) => {
    test.setTimeout(120_000);
    const desk = await open(shops.port, await profileFolder());
    const lap = await open(shops.port, await profileFolder());
    for (const one of [desk, lap]) {
      await start(one);
      await ask(one, 'changeSettings', { syncs: true });
    }
    const worker = (one: RunningBrowser) => workerOf(one.context);
    /** What a signed-in browser does with the account's storage; no test can sign in. */
    const carry = async (from: RunningBrowser, to: RunningBrowser) => {
      const items = await (await worker(from)).evaluate(() => chrome.storage.sync.get(null));
      await (await worker(to)).evaluate((all) => chrome.storage.sync.set(all), items);
      return Object.keys(items).length;
    };
    const { purchaseId } = (await ask(desk, 'addPurchase', {
      provider: 'aragon',
      host: 'www.aragon.ai',
      boughtAt: ago(DAY),
      price,
    })) as Added;
    await expect.poll(() => carry(desk, lap)).toBeGreaterThan(0);
    const acts = async (one: RunningBrowser) =>
      ((await ledger(one)).purchases ?? []).map((row) => Reflect.get(Object(row.story), 'acts').length as number);
    await expect.poll(() => acts(lap)).toEqual([0]);
    // An act on one ends the refund on the other.
    await ask(lap, 'recordAct', { purchaseId, act: 'download', at: ago(HOUR) });
    await expect
      .poll(async () => {
        await carry(lap, desk);
        return acts(desk);
      })
      .toEqual([1]);
    expect(await acts(lap)).toEqual([1]);
  });
});
