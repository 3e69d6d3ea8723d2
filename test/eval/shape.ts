// What a way of selling is, for the evaluation: a change to a shop, what the buyer does there, and pieces of pages to build it of.

import type { Page } from '@playwright/test';
import type { Shops } from '../shops/server';
import type { Plan, ShopChange } from '../shops/shop';
import type { RunningBrowser } from '../support/browser';

export interface Stage {
  readonly page: Page;
  readonly shops: Shops;
  readonly shop: string;
  /** Address of the shop with a slash at its end. */
  readonly home: string;
  readonly running: RunningBrowser;
}

export interface Shape {
  readonly name: string;
  readonly change: ShopChange;
  /** What the buyer does; answers how many purchases were made. */
  readonly act: (stage: Stage) => Promise<number>;
  /** What was paid, where it is not the price of the first plan: minor units and currency. */
  readonly paid?: readonly string[];
}

export const plan = (id: string, name: string, price: string, minor: number, more: Partial<Plan> = {}): Plan => ({
  id,
  name,
  price,
  minor,
  currency: 'USD',
  per: 'once',
  ...more,
});
export const PRO = plan('pro', 'Pro', '$49', 4900);

/** A button of the page asks the shop for a session and leaves. */
export const leaves = (planId: string, to = 's.url'): string =>
  `const s = await (await fetch('/api/checkout', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ plan: '${planId}' }) })).json(); location.href = ${to};`;
export const onPress = (id: string, work: string): string =>
  `<script type="module">document.querySelector('#${id}').addEventListener('click', async () => { ${work} });</script>`;
export const card = (control: string, name = 'Pro', price = '$49'): string =>
  `<section class="plan"><h2>${name}</h2><p class="price">${price}</p><p>one-time payment</p>${control}</section>`;
export const pricing = (control: string): string => `<h1>Pricing</h1><div class="plans">${card(control)}</div>`;

/** Presses what stands there, one after the other, pays, and comes back. */
export const walks =
  (from: string, ...presses: readonly string[]) =>
  async ({ page, home, shops, shop }: Stage): Promise<number> => {
    await page.goto(home + from);
    for (const press of presses) await page.locator(press).click();
    await page.locator('#pay').click();
    await page.waitForURL((url) => shops.shop(shop).hosts.includes(url.host));
    return shops.orders(shop).length;
  };

export const plain = { address: 'plain', words: undefined, cleanedAfterMs: undefined, leaves: undefined } as const;
export const saysSo = { text: 'Payment successful', within: 'heading' } as const;
export const withId = { address: 'id-in-query', path: '/dashboard', words: undefined } as const;
