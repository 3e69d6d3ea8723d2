// The site in front of the buyer: known where we have the host's permission, and after a click on our own icon (activeTab).

import browser from 'webextension-polyfill';

/** The host of the active tab, or nothing for pages that are no ordinary site. */
export async function activeHost(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.url === undefined || !URL.canParse(tab.url)) return undefined;
  const { protocol, hostname } = new URL(tab.url);
  return protocol === 'https:' || protocol === 'http:' ? hostname : undefined;
}
