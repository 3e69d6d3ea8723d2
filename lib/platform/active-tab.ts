// The site in front of the buyer: known where we have the host's permission, and after a click on our own icon (activeTab).

import browser from 'webextension-polyfill';

export interface FrontTab {
  readonly host: string;
  readonly title: string;
  readonly isSecure: boolean;
  /** In a private window. */
  readonly isPrivate: boolean;
  readonly tabId?: number;
}

/** The active tab, or nothing for pages that are no ordinary site. */
export async function frontTab(): Promise<FrontTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.url === undefined || !URL.canParse(tab.url)) return undefined;
  const { protocol, hostname } = new URL(tab.url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return {
    host: hostname,
    title: tab.title ?? '',
    isSecure: protocol === 'https:',
    isPrivate: tab.incognito,
    ...(tab.id !== undefined && { tabId: tab.id }),
  };
}
