// The main journey, as a newcomer would go it: buy, see the countdown, be stopped before a download, decide, be reminded.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { originalImage, sha256 } from '../shops/images';
import type { Shops } from '../shops/server';
import { askBackground, BUILT_EXTENSION, openPopup, type RunningBrowser, takePicture, waitForFiles } from './browser';
import { buy, controlAt, openGallery, spotOf } from './buyer';
import { noWarning, pressInWarning, warningIn } from './warning';

const FOLDER = 'demo';
const DAY = 86_400_000;

export interface Told {
  readonly step: string;
  readonly seen: readonly string[];
  readonly picture?: string;
}

function check(what: boolean, otherwise: string): void {
  if (!what) throw new Error(otherwise);
}

/** One line of what a page shows. */
async function words(page: Page, selector: string): Promise<readonly string[]> {
  const texts = await page.locator(selector).allInnerTexts();
  return texts
    .flatMap((text) => text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The lines of one card that say something. */
async function linesOf(card: Locator): Promise<readonly string[]> {
  return (await card.innerText())
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Goes the whole way and tells each step; throws at the first that is not as it should be. */
export async function mainJourney(running: RunningBrowser, shops: Shops, tell: (told: Told) => void): Promise<void> {
  const { context, extensionId, downloads } = running;
  const page = context.pages()[0] ?? (await context.newPage());
  let count = 0;
  const picture = (of: Page, name: string) => {
    count += 1;
    return takePicture(of, FOLDER, `${count}-${name}`);
  };

  // 1. What is read, where it stays, and Start.
  if (existsSync(join(BUILT_EXTENSION, 'welcome.html'))) {
    await page.goto(`chrome-extension://${extensionId}/welcome.html`);
    const start = page.getByRole('button', { name: /start/i });
    await start.waitFor();
    tell({
      step: 'The welcome page says what is read and where it stays',
      seen: (await words(page, 'h1, h2')).slice(0, 4),
      picture: await picture(page, 'welcome'),
    });
    await start.click();
  } else await askBackground(context, extensionId, 'changeSettings', { started: true });

  // 2. A purchase, on a real payment page at another host.
  const shop = shops.shop('aragon');
  await page.goto(`https://${shop.hosts[0]}/pricing`);
  tell({
    step: `The shop ${shop.hosts[0]}`,
    seen: await words(page, 'h1, .price'),
    picture: await picture(page, 'shop'),
  });
  await buy(page, shops, shop.id);
  tell({
    step: 'Bought, paid at checkout.stripe.com, and back at the shop',
    seen: [page.url(), ...(await words(page, '[role=status]'))],
    picture: await picture(page, 'paid'),
  });

  // 3. The popup counts.
  const popup = await openPopup(context, extensionId);
  const card = popup.getByRole('article').filter({ hasText: shop.name });
  await card.getByRole('timer').waitFor();
  const told = (await linesOf(card)).slice(0, 8);
  check(/\bday|\bhour/.test(told.join(' ')), `The popup shows no countdown: ${told.join(' | ')}`);
  tell({ step: 'The popup counts down', seen: told, picture: await picture(popup, 'popup') });
  await popup.close();

  // 4. A download is held before the shop hears of it.
  shops.deliver(shop.id);
  await openGallery(page, shop);
  await page.waitForLoadState('networkidle');
  const arrow = spotOf(shop, 'download');
  shops.hits.clear();
  await controlAt(page, shop, arrow).click();
  const warning = await warningIn(page);
  check(shops.hits.lines().length === 0, `The shop was asked: ${shops.hits.lines().join(', ')}`);
  tell({
    step: 'The arrow under the picture would download: it is held, and the shop has heard nothing',
    seen: [warning.title, warning.text, `requests so far: ${shops.hits.lines().length}`],
    picture: await picture(page, 'held'),
  });

  // 5. Keep the refund.
  await pressInWarning(page, /^Keep/);
  await noWarning(page);
  await page.waitForTimeout(600);
  check(shops.hits.lines().length === 0, `The shop was asked after "keep": ${shops.hits.lines().join(', ')}`);
  check((await waitForFiles(downloads, 0)).length === 0, 'A file arrived although the refund was kept.');
  tell({ step: 'Kept the refund', seen: ['requests: 0', 'files: 0'] });

  // 6. The deadline comes near: the worker's clock is moved, and the alarm rings.
  const notices = await ringTheAlarm(running, 6 * DAY + 3 * 3_600_000);
  check(notices.length > 0, 'No reminder was shown six days and three hours later.');
  tell({ step: 'Six days later the browser reminds', seen: notices });

  // 7. Anyway.
  await openGallery(page, shop);
  await page.waitForLoadState('networkidle');
  shops.hits.clear();
  await controlAt(page, shop, arrow).click();
  await warningIn(page);
  await pressInWarning(page, /anyway/i);
  const files = await waitForFiles(downloads, 1);
  check(files.length === 1, `Files that arrived: ${files.length}`);
  check(files[0]?.sha256 === sha256(originalImage(1, 'png')), 'The file is not what the shop sells.');
  tell({
    step: '“Download anyway” does what the shop does, once',
    seen: [...shops.hits.lines(), `${files[0]?.name}, ${files[0]?.bytes.length} bytes, intact`],
    picture: await picture(page, 'downloaded'),
  });

  // 8. The record.
  const after = await openPopup(context, extensionId);
  const ended = after.getByRole('article').filter({ hasText: shop.name });
  await ended.filter({ hasText: /ended|voided|download/i }).waitFor();
  tell({
    step: 'The popup says that the download ended the refund',
    seen: (await linesOf(ended)).slice(0, 8),
    picture: await picture(after, 'ended'),
  });
  await after.close();
}

/** Moves the worker's clock and lets the alarm ring; gives back the titles of what is shown then. */
export async function ringTheAlarm({ context }: RunningBrowser, forward: number): Promise<readonly string[]> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The extension has no worker.');
  return worker.evaluate(async (ms) => {
    interface Api {
      readonly alarms: {
        getAll(): Promise<readonly { readonly name: string; readonly scheduledTime: number }[]>;
        readonly onAlarm: { dispatch(alarm: unknown): void };
      };
      readonly notifications: { create(...args: unknown[]): unknown };
    }
    const { chrome } = globalThis as unknown as { chrome: Api };
    const real = Date.now;
    const create = chrome.notifications.create;
    const shown: string[] = [];
    chrome.notifications.create = (...args) => {
      const options = args.find((one): one is { title: string; message: string } => typeof one === 'object');
      if (options) shown.push(`${options.title} — ${options.message}`);
      return create.apply(chrome.notifications, args);
    };
    Date.now = () => real() + ms;
    try {
      const alarms = await chrome.alarms.getAll();
      for (const alarm of alarms) chrome.alarms.onAlarm.dispatch(alarm);
      for (let tries = 0; tries < 50 && shown.length === 0; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    } finally {
      Date.now = real;
      chrome.notifications.create = create;
    }
    return shown;
  }, forward);
}
