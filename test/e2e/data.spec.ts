// The Data page by hand: a backup out, everything gone, and the backup in again; files that are no good; a table and a calendar.

import type { Page } from '@playwright/test';
import { type Extension, expect, test } from './fixtures';

const HOUR = 3_600_000;
const ago = (ms: number): string => new Date(Date.now() - ms).toISOString();

interface Purchase {
  readonly purchaseId: string;
}

/** Three purchases: one with a long and dangerous note, one ended by a download, one without terms. */
async function fill(extension: Extension): Promise<readonly string[]> {
  const add = async (entry: object) => ((await extension.ask('addPurchase', entry)) as Purchase).purchaseId;
  const price = { minor: 3950, currency: 'USD' };
  const aragon = { provider: 'aragon', host: 'www.aragon.ai', price };
  const first = await add({
    ...aragon,
    boughtAt: ago(2 * HOUR),
    note: '=HYPERLINK("http://x.example"), "quoted"\nnext',
  });
  const second = await add({ ...aragon, boughtAt: ago(50 * HOUR) });
  await extension.ask('recordAct', { purchaseId: second, act: 'download', at: ago(40 * HOUR) });
  const third = await add({ provider: 'shop.example', host: 'shop.example', boughtAt: ago(HOUR) });
  await extension.ask('addCredits', { provider: 'aragon', at: ago(HOUR), credits: 40, kind: 'bought' });
  const dataUrl = 'data:image/png;base64,iVBORw0KGgo=';
  await extension.ask('addPicture', { purchaseId: first, name: 'six fingers.png', dataUrl });
  return [first, second, third];
}

/** What must be the same after the way out and in: purchases with acts and frozen terms, the log, what was already said. */
async function kept(extension: Extension) {
  const { purchases = [], log = [], generations = [], grants = [], pictures = [] } = await extension.ledger();
  const byId = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>) =>
    String(a.id) < String(b.id) ? -1 : 1;
  return {
    purchases: purchases.map(({ id, story, shelf, rank }) => ({ id, story, shelf, rank })).sort(byId),
    log: [...log].sort(byId).map(({ id, purchaseId, at, event }) => ({ id, purchaseId, at, event })),
    generations: [...generations].sort(byId),
    grants: [...grants].sort(byId),
    pictures: [...pictures].sort(byId),
  };
}

async function openData(page: Page, extension: Extension): Promise<void> {
  await page.goto(`chrome-extension://${extension.id}/dashboard.html#/data`);
  await page.getByRole('heading', { name: 'Import a backup' }).waitFor();
}

const panel = (page: Page, heading: string) =>
  page.locator('section.panel').filter({ has: page.getByRole('heading', { name: heading, exact: true }) });

async function importFile(page: Page, text: string | Buffer, passphrase = ''): Promise<void> {
  await page.getByLabel('Passphrase, if the backup has one').fill(passphrase);
  const buffer = Buffer.from(text);
  await page.locator('input[type=file]').setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer });
}

const imported = (page: Page) => panel(page, 'Import a backup').getByRole('status');

async function eraseAll(page: Page, extension: Extension): Promise<void> {
  await panel(page, 'Delete').getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  // As on the day of installation: nothing is watched until Start.
  await expect(page.getByRole('link', { name: 'See what it does, then start' })).toBeVisible();
  expect((await extension.ledger()).purchases).toEqual([]);
}

for (const passphrase of ['', 'correct horse ß']) {
  test(`a backup ${passphrase ? 'behind a passphrase ' : ''}brings everything back after everything was deleted`, async ({
    page,
    extension,
    saved,
  }) => {
    await fill(extension);
    const before = await kept(extension);
    expect(before.purchases).toHaveLength(3);
    expect(before.log.length).toBeGreaterThanOrEqual(4);
    expect([before.grants.length, before.pictures.length]).toEqual([1, 1]);

    await openData(page, extension);
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await page.getByRole('button', { name: 'Make a backup' }).click();
    await expect(panel(page, 'Backup').getByRole('status')).toContainText('Backup made and read back: 3 purchases, ');
    const [file] = await saved(1);
    expect(file?.name).toMatch(/^refund-clock-\d{4}-\d\d-\d\d\.json$/);
    const text = file?.bytes.toString() ?? '';
    expect(text.includes('aragon')).toBe(passphrase === '');

    await eraseAll(page, extension);
    await extension.ask('changeSettings', { started: true });
    await openData(page, extension);
    if (passphrase) {
      await importFile(page, text);
      await expect(imported(page)).toContainText('This backup is locked');
      await importFile(page, text, 'another');
      await expect(imported(page)).toContainText('The passphrase does not fit');
      expect((await extension.ledger()).purchases).toEqual([]);
    }
    await importFile(page, text, passphrase);
    await expect(imported(page)).toContainText('Imported: 3 new, 0 updated, 0 the same, 0 not understood.');
    expect(await kept(extension)).toEqual(before);

    await importFile(page, text, passphrase);
    await expect(imported(page)).toContainText('Imported: 0 new, 0 updated, 3 the same, 0 not understood.');
    expect(await kept(extension)).toEqual(before);

    await page.goto(`chrome-extension://${extension.id}/dashboard.html#/purchases`);
    await expect(page.getByText('$39.50').first()).toBeVisible();
  });
}

test('a file that is no good is told apart, and changes nothing', async ({ page, extension, saved }) => {
  await fill(extension);
  await openData(page, extension);
  await page.getByRole('button', { name: 'Make a backup' }).click();
  const [file] = await saved(1);
  const good = file?.bytes.toString() ?? '';
  const before = await kept(extension);
  const cases: readonly (readonly [text: string, says: string])[] = [
    ['hello', 'This file is not a backup of Refund Clock.'],
    [good.slice(0, -30), 'This file is not a backup of Refund Clock.'],
    ['{"format":"another"}', 'This file is not a backup of Refund Clock.'],
    ['['.repeat(500_000), 'This file is not a backup of Refund Clock.'],
    ['{"__proto__":{"format":"refund-clock-backup","version":1}}', 'This file is not a backup of Refund Clock.'],
    [good.replace('"version":1', '"version":2'), 'This backup was made by a newer version.'],
    [good.replaceAll('3950', '9950'), 'This backup is damaged.'],
    ['{"format":"refund-clock-encrypted"', 'This file is not a backup of Refund Clock.'],
  ];
  for (const [text, says] of cases) {
    await importFile(page, text);
    await expect(imported(page), text.slice(0, 60)).toContainText(says);
    // The next answer must be a new one.
    await importFile(page, good);
    await expect(imported(page)).toContainText('3 the same');
  }
  expect(await kept(extension)).toEqual(before);
});

test('the table is safe to open, and the calendar holds the open deadlines', async ({ page, extension, saved }) => {
  const [first, second] = await fill(extension);
  await openData(page, extension);
  await page.getByRole('button', { name: 'Table (.csv)' }).click();
  const [table] = await saved(1);
  expect(table?.name).toMatch(/\.csv$/);
  const lines = table?.bytes.toString() ?? '';
  expect(lines).toContain('id,shop,host,plan,bought_at');
  expect(lines).toContain('3950,USD');
  expect(lines).toContain(`"'=HYPERLINK(""http://x.example""), ""quoted""`);
  expect(lines).toContain(second);
  expect(lines).toMatch(/voided,.*download/);

  await page.getByRole('button', { name: 'Calendar (.ics)' }).click();
  const calendar = (await saved(2)).find(({ name }) => name.endsWith('.ics'))?.bytes.toString() ?? '';
  expect(calendar.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  expect(calendar.trimEnd().endsWith('END:VCALENDAR')).toBe(true);
  expect(calendar.replaceAll('\r\n ', '')).toContain(`UID:${first}/`);
  expect(calendar).toContain('BEGIN:VALARM');
});

test('a database that a newer version wrote is left alone, and every screen says what to do', async ({
  page,
  extension,

  saved,
}) => {
  await fill(extension);
  // A copy is taken after the first round that saw something.
  const copies = () =>
    page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<{ copies?: unknown[] }> } } };
      };
      return (await chrome.storage.local.get('copies')).copies?.length ?? 0;
    });
  await page.goto(`chrome-extension://${extension.id}/manifest.json`);
  await expect.poll(copies, { timeout: 15_000 }).toBeGreaterThan(0);
  await extension.stopWorker();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('refund-clock', 9_990);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
        request.onblocked = () => reject(new Error('blocked'));
      }),
  );
  const before = await extension.ledger();

  for (const screen of ['dashboard.html#/purchases', 'popup.html', 'welcome.html']) {
    await page.goto('about:blank');
    await page.goto(`chrome-extension://${extension.id}/${screen}`);
    await expect(page.getByRole('alert')).toContainText('A newer version wrote your data');
    await expect(page.getByRole('alert')).toContainText('Update Refund Clock');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Save the last copy' }).click();
  await expect(page.getByRole('status')).toContainText('saved.');
  const [copy] = await saved(1);
  expect(JSON.parse(copy?.bytes.toString() ?? '')).toMatchObject({ format: 'refund-clock-backup' });

  const entry = { provider: 'aragon', host: 'www.aragon.ai', boughtAt: ago(HOUR) };
  await expect(extension.ask('addPurchase', entry)).rejects.toThrow('newer-database');
  expect(await extension.ledger()).toEqual(before);
});

test('the report for the maintainers tells how things stand and names nothing that was bought', async ({
  page,
  extension,
}) => {
  await fill(extension);
  await page.goto(`chrome-extension://${extension.id}/dashboard.html#/settings`);
  // An error that was survived, in the browser's own words, with an address in it.
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { set(entries: object): Promise<void> } } };
    };
    const message = 'Error: Cannot open https://www.aragon.ai/order/17';
    return chrome.storage.session.set({ errors: [{ at: Date.now(), where: 'copy', message }] });
  });
  const section = panel(page, 'If something does not work');
  await expect(section.locator('pre')).toHaveCount(0);
  await section.getByRole('button', { name: 'Show the report' }).click();
  const report = section.locator('pre');
  await expect(report).toContainText('purchases 3');
  await expect(report).toContainText('Error: Cannot open <address>');
  await expect(report).not.toContainText(/aragon|\$39|39\.00|3900|dangerous|HYPERLINK/i);
  await section.getByRole('button', { name: 'Copy this report' }).click();
  await expect(section.getByRole('status')).toBeVisible();
});
