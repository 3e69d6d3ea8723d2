// Whether the browser lets us see one host, and asking for it; never for more than that host.

import browser from 'webextension-polyfill';

const originOf = (host: string) => ({ origins: [`https://${host}/*`] });

export const mayWatch = (host: string): Promise<boolean> => browser.permissions.contains(originOf(host));

/** The host's own permission, where it was asked for; the catalogue's hosts are the browser's to take away. */
export async function giveBackSite(host: string): Promise<void> {
  await browser.permissions.remove(originOf(host)).catch(() => false);
}

/** Must be called from a click: browsers refuse to ask otherwise. */
export const askToWatch = (host: string): Promise<boolean> => browser.permissions.request(originOf(host));
