// What a buyer does at a demo shop, whatever way the shop sells: go to the prices, choose, pay or give up.

import { expect, type Page } from '@playwright/test';
import type { Shops } from '../shops/server';
import { type PaymentWay, type Shop, spotsOf } from '../shops/shop';

export interface Buying {
  /** Id of a plan; the shop's first where none is named. */
  readonly plan?: string;
  readonly ends?: 'pay' | 'pay-3ds' | 'cancel' | 'at-the-till';
}

type Till = 'page' | 'frame' | 'form' | 'popup' | 'tab' | 'none';

/** Where the buyer pays: on a page of its own, in a frame, in a form of the shop's, in another window or tab. */
export function tillOf(way: PaymentWay): Till {
  switch (way) {
    case 'stripe-embedded':
    case 'polar-embed':
    case 'paddle':
    case 'lemonsqueezy-overlay':
    case 'razorpay':
      return 'frame';
    case 'stripe-element':
    case 'stripe-element-redirect':
      return 'form';
    case 'popup':
      return 'popup';
    case 'new-tab':
      return 'tab';
    case 'mock':
      return 'none';
    default:
      return 'page';
  }
}

async function choose(page: Page, shop: Shop, planId: string | undefined): Promise<void> {
  const index = shop.plans.findIndex((plan) => plan.id === planId);
  const chosen = Math.max(index, 0);
  if (shop.payment === 'stripe-table') {
    await page.frameLocator('stripe-pricing-table iframe').locator('a.button').nth(chosen).click();
  } else await page.locator('.buy').nth(chosen).click();
}

/** Buys at a shop and returns the page that the buyer looks at afterwards. */
export async function buy(page: Page, shops: Shops, shopId: string, buying: Buying = {}): Promise<Page> {
  const shop = shops.shop(shopId);
  const ends = buying.ends ?? 'pay';
  const before = shops.orders(shopId).length;
  await page.goto(`https://${shop.hosts[0]}/pricing`);
  const till = tillOf(shop.payment);
  const opened = till === 'popup' || till === 'tab' ? page.context().waitForEvent('page') : undefined;
  if (till === 'none') page.once('dialog', (dialog) => void dialog.accept());
  await choose(page, shop, buying.plan);
  if (till === 'none') return page;

  const paying = opened === undefined ? page : await opened;
  const place =
    till === 'frame'
      ? paying.frameLocator('iframe.overlay-frame, iframe.inline-frame')
      : till === 'form'
        ? paying.locator('#pay')
        : paying;
  const pay = till === 'form' ? place.getByRole('button') : place.locator(ends === 'pay-3ds' ? '#pay-3ds' : '#pay');
  await expect(pay).toBeVisible();
  if (ends === 'at-the-till') return paying;
  if (ends === 'cancel') {
    if (till === 'frame') await place.locator('#close').click();
    else if (till === 'form') await page.goto(`https://${shop.hosts[0]}/pricing`);
    else {
      await place.locator('#cancel').click();
      await paying.waitForURL((url) => shop.hosts.includes(url.host));
    }
    return paying;
  }
  const shut = till === 'popup' ? paying.waitForEvent('close').catch(() => undefined) : undefined;
  await pay.click();
  if (ends === 'pay-3ds') await paying.locator('#pay').click();
  await expect.poll(() => shops.orders(shopId).length, { message: 'the shop has the order' }).toBe(before + 1);
  if (shop.wayBack.address === 'stays') return paying;
  if (till === 'page' || till === 'tab') await paying.waitForURL((url) => shop.hosts.includes(url.host));
  if (till !== 'popup') return paying;
  // The window tells the page and closes itself; whoever closed it at the same time would wait for ever.
  await shut;
  return page;
}

/** The control of a gallery that is marked by its place in `controls`, then `toolbar`. */
export function controlAt(page: Page, shop: Shop, spot: number, picture = 1) {
  const within = spot < shop.gallery.controls.length ? page.locator(`#tile-${picture}`) : page.locator('.toolbar');
  return within.locator(`[data-spot="${spot}"]`);
}

/** The place of the first control that does this, such as `download` or `favorite`. */
export function spotOf(shop: Shop, act: string, via?: string): number {
  const spot = spotsOf(shop.gallery).findIndex(
    (control) => control.act === act && (via === undefined || control.via === via),
  );
  if (spot === -1) throw new Error(`${shop.id} has no control for ${act} ${via ?? ''}.`);
  return spot;
}

/** Opens the gallery and waits until its controls can be pressed. */
export async function openGallery(page: Page, shop: Shop, picture = 1): Promise<void> {
  await page.goto(`https://${shop.hosts[0]}${shop.gallery.path}`);
  await page.locator(`#tile-${picture}`).waitFor();
  if (shop.gallery.mounts === 'on-hover') await page.locator(`#tile-${picture}`).hover();
}

/**
 * Pickers, the share sheet and the clipboard have no place on a test machine: what is handed to them is kept in the page,
 * as name and bytes, together with whether the page still had the buyer's activation.
 */
export async function standInForPickers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const given: { name: string; bytes: number[]; active: boolean }[] = [];
    Object.defineProperty(window, '__given', { value: given });
    const active = () => navigator.userActivation.isActive;
    const stream = (name: string, was: boolean) => {
      const bytes: number[] = [];
      return {
        async write(blob: Blob) {
          bytes.push(...new Uint8Array(await blob.arrayBuffer()));
        },
        async close() {
          given.push({ name, bytes, active: was });
        },
      };
    };
    const refuse = () => Promise.reject(new DOMException('Must be handling a user gesture.', 'SecurityError'));
    Object.assign(window, {
      showSaveFilePicker: (options: { suggestedName: string }) => {
        const was = active();
        return was ? Promise.resolve({ createWritable: async () => stream(options.suggestedName, was) }) : refuse();
      },
      showDirectoryPicker: () => {
        const was = active();
        const folder = { getFileHandle: async (name: string) => ({ createWritable: async () => stream(name, was) }) };
        return was ? Promise.resolve(folder) : refuse();
      },
    });
    Object.assign(navigator, {
      share: async (content: { files: File[] }) => {
        const was = active();
        for (const file of content.files) {
          given.push({ name: file.name, bytes: [...new Uint8Array(await file.arrayBuffer())], active: was });
        }
      },
    });
    Object.defineProperty(Clipboard.prototype, 'write', {
      configurable: true,
      writable: true,
      value: async (items: ClipboardItem[]) => {
        const was = active();
        for (const item of items) {
          const blob = await item.getType('image/png');
          given.push({ name: 'clipboard', bytes: [...new Uint8Array(await blob.arrayBuffer())], active: was });
        }
      },
    });
  });
}

export interface Given {
  readonly name: string;
  readonly bytes: Buffer;
  readonly active: boolean;
}

/** What the page handed to a picker, the share sheet or the clipboard. */
export async function givenToPickers(page: Page): Promise<readonly Given[]> {
  const given = await page.evaluate(
    () => Reflect.get(window, '__given') as { name: string; bytes: number[]; active: boolean }[],
  );
  return given.map(({ name, bytes, active }) => ({ name, bytes: Buffer.from(bytes), active }));
}
