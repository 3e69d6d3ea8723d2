// An order that was recorded wrongly: two records are joined, one is split, and either is taken back, on the page of the purchase.

import { expect, test } from './fixtures';

const DAY = 24 * 3_600_000;
const ago = (ms: number): string => new Date(Date.now() - ms).toISOString();

test('two records of one order are joined as an upgrade, undone, split and undone', async ({ context, extension }) => {
  const add = async (minor: number, plan: string, boughtAt: string) =>
    (
      (await extension.ask('addPurchase', {
        provider: 'aragon',
        host: 'www.aragon.ai',
        boughtAt,
        plan,
        price: { minor, currency: 'USD' },
      })) as { readonly purchaseId: string }
    ).purchaseId;
  const first = await add(3900, 'Pro', ago(DAY));
  await add(2000, 'Max', ago(DAY - 3_600_000));
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extension.id}/dashboard.html#/purchase/${first}`);
  const wrongly = page.locator('details').filter({ hasText: 'Recorded wrongly?' });
  await wrongly.getByText('Recorded wrongly?').click();

  const alive = async () =>
    ((await extension.ledger()).purchases ?? []).filter(
      (row) => (row as { story: { deletedAt?: number } }).story.deletedAt === undefined,
    ).length;

  await wrongly.getByRole('button', { name: 'Join with another record' }).click();
  const joining = page.getByRole('dialog', { name: 'Join with another record' });
  await expect(joining.getByLabel('Which record is the same order?')).toContainText('Max · $20');
  await joining
    .getByLabel('How often was it paid?')
    .selectOption({ label: 'Twice: the later was an upgrade or an addition' });
  await joining.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(joining).toBeHidden();
  // Both sums are at stake now, in one record.
  await expect(page.getByText('$59').first()).toBeVisible();
  expect(await alive()).toBe(1);

  await wrongly.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('$39').first()).toBeVisible();
  expect(await alive()).toBe(2);

  await wrongly.getByRole('button', { name: 'Split into two purchases' }).click();
  const splitting = page.getByRole('dialog', { name: 'Split into two purchases' });
  await splitting.getByRole('button', { name: 'Split', exact: true }).click();
  await expect(splitting).toBeHidden();
  await expect(wrongly.getByRole('link', { name: 'See the other purchase' })).toBeVisible();
  expect(await alive()).toBe(3);
  await wrongly.getByRole('button', { name: 'Undo' }).click();
  await expect(wrongly.getByRole('button', { name: 'Undo' })).toBeHidden();
  expect(await alive()).toBe(2);
});
