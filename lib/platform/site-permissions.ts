// Whether the browser lets us see one host, and asking for it; never for more than that host.

import browser from 'webextension-polyfill';

const originOf = (host: string) => ({ origins: [`https://${host}/*`] });

export const mayWatch = (host: string): Promise<boolean> => browser.permissions.contains(originOf(host));

/** Must be called from a click: browsers refuse to ask otherwise. */
export const askToWatch = (host: string): Promise<boolean> => browser.permissions.request(originOf(host));
