// The permissions that are asked for only when the buyer turns on what needs them.

import browser from 'webextension-polyfill';

const DOWNLOADS = { permissions: ['downloads' as const] };

export const hasDownloads = (): Promise<boolean> => browser.permissions.contains(DOWNLOADS);

/** Must be called from a click. */
export const askForDownloads = (): Promise<boolean> => browser.permissions.request(DOWNLOADS);

export const giveBackDownloads = (): Promise<boolean> => browser.permissions.remove(DOWNLOADS);

/** Firefox has no event in which a file could wait. */
export const HOLDS_FILES = !import.meta.env.FIREFOX;

/** All that the browser lets us do at this moment. */
export async function grantedNow(): Promise<{
  readonly permissions: readonly string[];
  readonly origins: readonly string[];
}> {
  const { permissions, origins } = await browser.permissions.getAll();
  return { permissions: permissions ?? [], origins: origins ?? [] };
}
