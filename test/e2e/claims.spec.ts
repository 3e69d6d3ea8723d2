// From "ask now" to "the money arrived" on the dashboard: writing, recording, being refused, answering back, and the file that holds it all.

import type { BrowserContext, Page } from '@playwright/test';
import { type Extension, expect, test } from './fixtures';

const DAY = 86_400_000;
const iso = (daysAgo: number): string => new Date(Date.now() - daysAgo * DAY).toISOString();

interface AnOrder {
  readonly provider: string;
  readonly host: string;
  readonly daysAgo: number;
}

/** An order on the dashboard, entered by hand; answers its id with its page. */
async function openOrder(
  context: BrowserContext,
  extension: Extension,
  order: AnOrder,
): Promise<{ readonly page: Page; readonly purchaseId: string }> {
  const added = (await extension.ask('addPurchase', {
    provider: order.provider,
    host: order.host,
    boughtAt: iso(order.daysAgo),
    plan: 'Professional',
    price: { minor: 3900, currency: 'USD' },
    orderId: 'ORD-7741',
  })) as { readonly purchaseId: string };
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extension.id}/dashboard.html#/purchase/${added.purchaseId}`);
  await expect(page.getByRole('heading', { name: 'Asking for the money' })).toBeVisible();
  return { page, purchaseId: added.purchaseId };
}

const panel = (page: Page) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: 'Asking for the money' }) });

test('a request is written by the seller’s rules, and only what is known is in it', async ({
  context,
  extension,
  shops,
}) => {
  const { page } = await openOrder(context, extension, { provider: 'aragon', host: 'www.aragon.ai', daysAgo: 2 });
  await page.getByRole('button', { name: 'Write the request' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /do not look like me/ }).check();
  await expect(dialog.getByText('The e-mail address of your account or order')).toBeVisible();
  const text = dialog.getByLabel('Text', { exact: true });
  await expect(text).toHaveValue(/Order number: ORD-7741/);
  await expect(text).toHaveValue(/none was seen/);
  await expect(text).not.toHaveValue(/@|undefined|\{/);
  await dialog.getByLabel('E-mail address of your order').fill('ada@home.example');
  await expect(text).toHaveValue(/ada@home\.example/);
  await expect(dialog.getByText('The e-mail address of your account or order')).toBeHidden();
  await dialog.getByRole('button', { name: 'I have sent it' }).click();
  await expect(panel(page).getByText('Asked', { exact: true })).toBeVisible();
  await expect(panel(page)).toContainText('Answer expected by');
  await expect(panel(page)).toContainText('By the seller’s own words.');
  // Nothing is said of disputes while the seller has time.
  await expect(page.getByRole('heading', { name: 'Disputing the payment' })).toBeHidden();
  expect(shops.hits.lines('/')).toEqual([]);
});

test('refused as downloaded although nothing was: objection, dispute estimates, and the whole file', async ({
  context,
  extension,
  saved,
}) => {
  const { page, purchaseId } = await openOrder(context, extension, {
    provider: 'aragon',
    host: 'www.aragon.ai',
    daysAgo: 6,
  });
  await extension.ask('stepClaim', {
    purchaseId,
    step: {
      kind: 'asked',
      at: iso(0.2),
      ground: 'poor-likeness',
      want: 'refund',
      subject: 'Refund request',
      body: 'Hello, please.',
    },
  });
  await panel(page).getByRole('button', { name: 'Request refused' }).click();
  await page.getByLabel('Note, or what the seller wrote').fill('The images were downloaded');
  await panel(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel(page).getByText('Refused', { exact: true })).toBeVisible();
  await page.getByText('The next message').click();
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue(/checked for downloads; none was seen/);
  await page.getByLabel('How did you pay?').selectOption('visa');
  await expect(panel(page)).toContainText('12 CFR 1026.13');
  await page.getByRole('button', { name: 'Save everything as one file' }).click();
  const [file] = await saved(1);
  const dossier = file?.bytes.toString('utf8') ?? '';
  for (const needed of [
    'ORD-7741',
    'Hello, please.',
    'The images were downloaded',
    'Looked for and not seen',
    'SHA-256',
  ]) {
    expect(dossier, needed).toContain(needed);
  }
});

test('a redo that is accepted ends the refund, and can be undone with support', async ({ context, extension }) => {
  const { page, purchaseId } = await openOrder(context, extension, {
    provider: 'headshotsbyai',
    host: 'headshotsbyai.com',
    daysAgo: 3,
  });
  await extension.ask('stepClaim', { purchaseId, step: { kind: 'asked', ground: 'poor-likeness', want: 'refund' } });
  await panel(page).getByRole('button', { name: 'The seller made an offer' }).click();
  await panel(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel(page)).toContainText('accepting this ends the refund');
  await panel(page).getByRole('button', { name: 'Offer accepted' }).click();
  await expect(panel(page)).toContainText('A redo is under way');
  const acts = async () => {
    const rows = (await extension.ledger()).purchases ?? [];
    return rows.map((row) =>
      (row as { readonly story: { readonly acts: readonly { readonly act: string }[] } }).story.acts.map(
        ({ act }) => act,
      ),
    );
  };
  expect(await acts()).toEqual([['redo-accepted']]);
  await panel(page).getByRole('button', { name: 'Taken up again' }).click();
  await expect(panel(page)).toContainText('receipt confirmed');
  expect(await acts()).toEqual([[]]);
});

test('paid through an app store: the store’s door with its time, and never the seller’s form', async ({
  context,
  extension,
}) => {
  const { page, purchaseId } = await openOrder(context, extension, {
    provider: 'aragon',
    host: 'www.aragon.ai',
    daysAgo: 1,
  });
  await expect(panel(page).getByRole('button', { name: 'Write the request' })).toBeVisible();
  await extension.ask('correctPurchase', { purchaseId, paidThrough: 'google-play' });
  const door = panel(page).getByRole('link', { name: 'Open the store' });
  await expect(door).toHaveAttribute('href', 'https://play.google.com/store/account/orderhistory');
  await expect(panel(page).getByRole('button', { name: 'Write the request' })).toHaveCount(0);
  // 48 hours from the payment, by the store's own rule.
  await expect(panel(page)).toContainText(
    'only the store can give the money back, and it looks at requests itself until',
  );
  await page.goto(`chrome-extension://${extension.id}/dashboard.html#/purchase/${purchaseId}/request`);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
