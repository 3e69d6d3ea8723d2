// The site that the buyer is being asked about: the popup may be closed by the browser's own question, and the worker may die meanwhile.

import browser from 'webextension-polyfill';

export interface SiteWish {
  readonly host: string;
  readonly name: string;
}

const KEY = 'site-wish';

export async function keepWish(wish: SiteWish): Promise<void> {
  await browser.storage.session.set({ [KEY]: wish });
}

export async function wishedSite(): Promise<SiteWish | undefined> {
  const stored: Record<string, unknown> = await browser.storage.session.get(KEY);
  // Written above and nowhere else.
  return stored[KEY] as SiteWish | undefined;
}

export async function forgetWish(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
