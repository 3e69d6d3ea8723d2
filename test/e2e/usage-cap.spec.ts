// A seller that gives the money back while few credits are used: uses are counted without a word, and the one that would pass the bound is held.

import { expect, test } from './fixtures';
import {
  asked,
  expectNoWarning,
  expectWarning,
  isArmed,
  pressInWarning,
  warningOf,
  withOrder,
  withTerms,
} from './guarding';

const HOST = 'headshotsbyai.com';
const GALLERY = `https://${HOST}/gallery`;
const GENERATE = `POST https://${HOST}/api/acts/generate`;

type Acts = readonly { readonly act: string; readonly count?: number }[];

test('credits are counted up to the cap, shown, and the generation that passes it waits for an answer', async ({
  context,
  page,
  extension,
  shops,
}) => {
  shops.alter('headshotsbyai', {
    gallery: {
      delivered: 'at-once',
      controls: [],
      toolbar: [{ act: 'generate', dress: 'text', label: 'Generate (4 credits)' }],
    },
  });
  const purchaseId = await withOrder(context, extension, { provider: 'headshotsbyai', host: HOST, readyHoursAgo: 1 });
  await withTerms(context, extension, purchaseId, {
    voidedBy: ['use-of-credits'],
    usageCap: { maxCreditsUsed: 10, bound: 'lt' },
  });
  await expect.poll(() => isArmed(context, HOST)).toBe(true);
  const used = async () =>
    ((await extension.ledger()).purchases ?? []).flatMap((row) =>
      (row as { readonly story: { readonly acts: Acts } }).story.acts.map(({ act, count }) => [act, count]),
    );
  const generate = page.getByRole('button', { name: 'Generate (4 credits)' });

  await page.goto(GALLERY);
  shops.hits.clear();
  // Two quick presses: the second is counted although the page has not heard of the first yet.
  await generate.click();
  await generate.click();
  await expect.poll(() => asked(shops)).toEqual([GENERATE, GENERATE]);
  expect(await warningOf(page)).toBeUndefined();
  await expect.poll(used).toEqual([
    ['generation-started', 4],
    ['generation-started', 4],
  ]);

  const popup = await extension.openPopup();
  await expect(popup.getByText('Credits used: 8. The refund lasts up to 9.')).toBeVisible();
  await expect(popup.getByRole('meter')).toHaveAttribute('value', '8');
  await popup.close();

  shops.hits.clear();
  await generate.click();
  const warning = await expectWarning(page);
  expect(warning.title).toBe('Starting a generation ends your refund');
  expect(warning.text).toContain('This uses 4; no more than 1 can still be used');
  expect(asked(shops)).toEqual([]);
  await pressInWarning(page, 'Keep my refund');
  await expectNoWarning(page);
  expect(asked(shops)).toEqual([]);
  expect(await used()).toHaveLength(2);

  await generate.click();
  await expectWarning(page);
  await pressInWarning(page, /anyway$/);
  await expect.poll(() => asked(shops)).toEqual([GENERATE]);
  await expect.poll(used).toHaveLength(3);
  expect((await used()).at(-1)).toEqual(['generation-started', 4]);
  await expect.poll(() => isArmed(context, HOST)).toBe(false);
});
