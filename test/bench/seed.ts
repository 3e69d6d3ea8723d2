// Fills a browser's ledger with many purchases at once, as rows, so that growth can be measured.

import type { Page } from '@playwright/test';
import type { PurchaseId } from '../../lib/policy/purchase';
import { placeOf } from '../../lib/policy/shelf';
import type { ProviderId } from '../../lib/policy/terms';
import { verdictOf } from '../../lib/policy/verdict';
import { DATABASE_NAME } from '../../lib/store/address';
import { purchaseRow } from '../../lib/store/rows';
import { DEFAULT_SETTINGS } from '../../lib/store/settings';
import type { Instant } from '../../lib/time/instant';
import type { KeptStory } from '../../lib/tracking/ports';
import { aPurchase, termsAt } from '../support/a-purchase';
import type { RunningBrowser } from '../support/browser';

const HOUR = 3_600_000;

/** A purchase bought some days before `now`, so that most are counting down and some are over. */
function seededStory(index: number, now: number): KeptStory {
  const boughtAt = (now - ((index * 7_919) % (10 * 24)) * HOUR) as Instant;
  return {
    purchase: aPurchase({
      id: `seed-${index}` as PurchaseId,
      provider: 'headshotsbyai' as ProviderId,
      host: 'headshotsbyai.com',
      boughtAt,
      plan: `Plan ${index % 5}`,
      gatewayIds: [`cs_live_seed${index}`],
      frozen: termsAt('headshotsbyai', '2026-11-01'),
    }),
    starts: [{ kind: 'generation', at: boughtAt, evidence: 'stated-by-page' }],
    acts: [],
    reminders: {},
    allowed: [],
    keptSince: boughtAt,
  };
}

/** Rows of the database as the store would have written them; nothing is due for a reminder. */
export function seededRows(count: number, now: number, isEnded = false): readonly object[] {
  return Array.from({ length: count }, (_, index) => {
    const seeded = seededStory(index, now);
    const done = { act: 'download', at: seeded.keptSince, evidence: 'seen-on-page' } as const;
    const story = isEnded ? { ...seeded, acts: [done] } : seeded;
    return purchaseRow(story, placeOf(story.purchase, verdictOf(story, now as Instant), now as Instant), 1, undefined);
  });
}

/** Waits until the extension itself has made its database: opened earlier, it would be an empty one of ours. */
async function untilThere(page: Page, database: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    const until = performance.now() + 20_000;
    while (!(await indexedDB.databases()).some(({ name, version }) => name === wanted && (version ?? 0) > 0)) {
      if (performance.now() > until) throw new Error(`${wanted} was not made within 20 seconds`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, database);
}

/** Puts rows into a table of an extension's database, which the extension makes when it starts. */
export async function putRows(
  browser: RunningBrowser,
  database: string,
  table: string,
  rows: readonly object[],
): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/manifest.json`);
  await untilThere(page, database);
  const slice = 2_000;
  for (let from = 0; from < rows.length; from += slice) {
    await page.evaluate(
      async ({ database, table, some }) => {
        const opened = await new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open(database);
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        const write = opened.transaction(table, 'readwrite');
        for (const row of some) write.objectStore(table).put(row);
        await new Promise<void>((resolve, reject) => {
          write.oncomplete = () => resolve();
          write.onabort = () => reject(write.error);
        });
        opened.close();
      },
      { database, table, some: rows.slice(from, from + slice) },
    );
  }
  await page.close();
}

/** Our own extension, started, with so many purchases; where they ended by a download, nothing is at stake. */
export async function seedLedger(browser: RunningBrowser, count: number, isEnded = false): Promise<void> {
  const started = [{ name: 'settings', value: { ...DEFAULT_SETTINGS, started: true } }];
  await putRows(browser, DATABASE_NAME, 'settings', started);
  await putRows(browser, DATABASE_NAME, 'purchases', seededRows(count, Date.now(), isEnded));
}
