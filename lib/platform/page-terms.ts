// Has the page in front of the buyer read once, in that page, on a click in the popup (activeTab).

import browser from 'webextension-polyfill';
import type { PageReading } from '../messages/protocol';

/** Nothing where the page cannot be read: the browser's own pages, stores, or a page that went away. */
export async function readPageTerms(tabId: number): Promise<PageReading | undefined> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ['page-policy.js'] });
    // The answer of our own script, whose type this is.
    return (answer?.result ?? undefined) as PageReading | undefined;
  } catch {
    // No access to such a page: to the buyer the same as a page without text.
    return undefined;
  }
}
