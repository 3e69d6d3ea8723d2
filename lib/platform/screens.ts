// Opens the extension's own screens.

import browser from 'webextension-polyfill';

/** `path` as in `dashboard.html#/purchase/1`. */
export async function openScreen(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
