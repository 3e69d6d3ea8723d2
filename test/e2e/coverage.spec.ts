// What the record admits: the time in which the extension was off, and the time in which the browser gave it no access to the shop.

/// <reference types="chrome" />

import type { BrowserContext, Page } from '@playwright/test';
import { type Extension, expect, test } from './fixtures';
import { withOrder } from './guarding';

const HOST = 'www.aragon.ai';

/** The browser's own page of extensions, which may do what a person does there. */
async function extensionsPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  return page;
}

async function logKinds(extension: Extension): Promise<readonly string[]> {
  const rows = ((await extension.ledger()).log ?? []) as readonly unknown[];
  return (rows as readonly { readonly at: number; readonly event: { readonly kind: string } }[])
    .toSorted((a, b) => a.at - b.at)
    .map(({ event }) => event.kind);
}

test('access that is taken away and given back is written into the record of the order', async ({
  context,
  extension,
}) => {
  await withOrder(context, extension, { provider: 'aragon', host: HOST });
  const page = await extensionsPage(context);
  const setAccess = (hostAccess: string) =>
    page.evaluate(
      ([extensionId, access]) =>
        Reflect.get(chrome, 'developerPrivate').updateExtensionConfiguration({ extensionId, hostAccess: access }),
      [extension.id, hostAccess] as const,
    );
  await setAccess('ON_CLICK');
  await expect.poll(() => logKinds(extension)).toContain('access-lost');
  await setAccess('ON_ALL_SITES');
  await expect.poll(() => logKinds(extension)).toContain('access-back');
  expect((await logKinds(extension)).filter((kind) => kind.startsWith('access-'))).toEqual([
    'access-lost',
    'access-back',
  ]);
});

test('the time in which the extension was switched off is a gap of the record', async ({ context, extension }) => {
  const purchaseId = await withOrder(context, extension, { provider: 'aragon', host: HOST });
  const page = await extensionsPage(context);
  // The last sign of life is an hour old.
  const own = await context.newPage();
  await own.goto(`chrome-extension://${extension.id}/manifest.json`);
  await own.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('refund-clock'));
    const table = database.transaction('settings', 'readwrite').objectStore('settings');
    const row = await done(table.get('last-look'));
    row.value.at -= 3_600_000;
    await done(table.put(row));
    database.close();
  });
  const setEnabled = (enabled: boolean) =>
    page.evaluate(([id, on]) => chrome.management.setEnabled(id, on), [extension.id, enabled] as const);
  await setEnabled(false);
  await setEnabled(true);
  await expect.poll(() => logKinds(extension), { timeout: 15_000 }).toContain('unwatched');
  const dashboard = await context.newPage();
  await dashboard.goto(`chrome-extension://${extension.id}/dashboard.html#/purchase/${purchaseId}`);
  await expect(dashboard.getByText(/^The extension was off since /)).toBeVisible();
  // A worker that merely rested is no gap.
  await extension.stopWorker();
  await dashboard.reload();
  await dashboard.waitForTimeout(4_000);
  expect((await logKinds(extension)).filter((kind) => kind === 'unwatched')).toHaveLength(1);
});
