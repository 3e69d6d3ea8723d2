// The shops alone, without the extension: each way to pay and each way to hand over a file works as the field's do.

import { expect, test } from './fixtures';

test.use({ withExtension: false });

test('a shop answers under its own name, with a session for its visitor', async ({ page, shops }) => {
  await page.goto('https://www.aragon.ai/pricing');
  await expect(page.getByRole('heading', { name: 'Choose your plan' })).toBeVisible();
  expect(page.url()).toBe('https://www.aragon.ai/pricing');
  expect(shops.hits.lines('/pricing')).toEqual(['GET https://www.aragon.ai/pricing']);
});
