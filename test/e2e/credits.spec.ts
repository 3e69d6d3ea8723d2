// A shop whose generations cost credits: what the card says before, and what the ledger knows after each way a generation can go.

import type { Page } from '@playwright/test';
import type { Generation } from '../../lib/credits/generation';
import { cardText, pressInCard } from '../support/credit-card';
import { type Extension, expect, test } from './fixtures';

const STUDIO = 'https://app.photoroom.com/create';

async function openStudio(page: Page, extension: Extension, tool: string, path = STUDIO): Promise<void> {
  // The script is registered once the snapshots are written.
  await expect
    .poll(
      async () => {
        await page.goto(path);
        await page.getByRole('tab', { name: tool }).click();
        await page.waitForTimeout(400);
        return cardText(page);
      },
      { message: 'the card is there', timeout: 15_000 },
    )
    .not.toBe('');
  expect(extension.id).toBeTruthy();
}

async function generationsOf(extension: Extension): Promise<readonly Generation[]> {
  const tables = await extension.ledger();
  const rows = tables.generations ?? [];
  return rows.map((row) => (row as { readonly generation: Generation }).generation);
}

const mood = (page: Page, name: string) => page.getByLabel('Server').selectOption(name);
const generate = (page: Page) => page.getByRole('button', { name: 'Generate (2 credits)' }).click();

async function reportBad(page: Page, number = 1): Promise<void> {
  await page.locator(`[data-number="${number}"]`).getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Bad result' }).click();
}
const submit = (page: Page) => page.getByRole('button', { name: 'Submit' }).click();

test('before generating, the card says what can come back, by tool and by place', async ({ page, extension }) => {
  await openStudio(page, extension, 'Ghost Mannequin');
  await expect.poll(() => cardText(page)).toContain('A bad result of Ghost Mannequin can be reported');
  await expect.poll(() => cardText(page)).toContain('does not say how long');
  await page.getByRole('tab', { name: 'AI Backgrounds' }).click();
  await expect.poll(() => cardText(page)).toContain('On Android they can');
  await page.getByRole('tab', { name: 'AI Shadows' }).click();
  await expect.poll(() => cardText(page)).toContain('Credits spent on AI Shadows do not come back');
  await page.getByRole('tab', { name: 'Recolor' }).click();
  await expect.poll(() => cardText(page)).toContain('A bad result of Recolor can be reported');
  await page.getByRole('link', { name: 'Batch' }).click();
  await expect.poll(() => cardText(page)).toContain('Credits spent here do not come back');
  await page.getByRole('link', { name: 'Product Catalog' }).click();
  await expect.poll(() => cardText(page)).toContain('Credits spent here do not come back');
  expect(await generationsOf(extension)).toEqual([]);
});

test('a bad result is reported and refunded', async ({ page, extension }) => {
  await openStudio(page, extension, 'Ghost Mannequin');
  await generate(page);
  await expect.poll(() => cardText(page)).toContain('A bad result can be reported now');
  // The chip leads to the menu and stops there.
  await pressInCard(page, 'Bad result? Report it');
  const item = page.getByRole('menuitem', { name: 'Bad result' });
  await expect(item).toBeFocused();
  await item.click();
  await expect.poll(() => cardText(page)).toContain('Say clearly');
  await submit(page);
  await expect.poll(() => cardText(page)).toContain('credits were refunded');
  const [generation, ...others] = await generationsOf(extension);
  expect(others).toEqual([]);
  expect(generation).toMatchObject({ feature: 'ghost-mannequin', cost: 2, platform: 'web', balanceBefore: 30 });
  expect(generation?.reports).toMatchObject([{ outcome: 'refunded' }]);
});

test('a refused report is read as refused, and the second one is warned about', async ({ page, extension }) => {
  await openStudio(page, extension, 'Ghost Mannequin');
  await mood(page, 'refuses');
  await generate(page);
  await expect.poll(() => cardText(page)).toContain('can be reported now');
  await reportBad(page);
  await submit(page);
  await expect.poll(() => cardText(page)).toContain('no credits back this time');
  await reportBad(page);
  await expect.poll(() => cardText(page)).toContain('A second report for the same picture may be refused');
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect((await generationsOf(extension))[0]?.reports).toMatchObject([{ outcome: 'refused' }]);
});

test('a failure comes back by itself, and the balance shows whether it did', async ({ page, extension }) => {
  await openStudio(page, extension, 'Recolor');
  await mood(page, 'fails');
  await generate(page);
  await expect.poll(() => cardText(page)).toContain('come back by themselves');
  await expect
    .poll(async () => (await generationsOf(extension))[0]?.end)
    .toMatchObject({ kind: 'failed', credits: 'returned' });
  await mood(page, 'keeps');
  await generate(page);
  await expect
    .poll(async () => (await generationsOf(extension)).map(({ end }) => end.kind === 'failed' && end.credits))
    .toContain('kept');
});

test('a result of yesterday is called late, without a countdown', async ({ page, extension, context }) => {
  await openStudio(page, extension, 'Ghost Mannequin');
  await generate(page);
  await expect.poll(() => cardText(page)).toContain('can be reported now');
  // A day passes: the ledger's own time is moved back.
  const worker = context.serviceWorkers()[0];
  await worker?.evaluate(async () => {
    const open = indexedDB.open('refund-clock');
    const db: IDBDatabase = await new Promise((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const store = db.transaction('generations', 'readwrite').objectStore('generations');
    const rows: { generation: { startedAt: number; end: { at?: number } }; startedAt: number }[] = await new Promise(
      (resolve) => {
        const all = store.getAll();
        all.onsuccess = () => resolve(all.result);
      },
    );
    for (const row of rows) {
      row.startedAt -= 86_400_000;
      row.generation.startedAt -= 86_400_000;
      if (row.generation.end.at !== undefined) row.generation.end.at -= 86_400_000;
      store.put(row);
    }
    db.close();
  });
  await page.reload();
  await reportBad(page);
  await expect.poll(() => cardText(page)).toContain('Made 1 day ago. It may be refused as too late');
  await submit(page);
  await expect.poll(async () => (await generationsOf(extension))[0]?.reports).toMatchObject([{ outcome: 'refunded' }]);
});
