// Puts a script of the extension into one frame of a page that asked for it.

import browser from 'webextension-polyfill';

export async function injectScript(file: string, tabId: number, frameId: number): Promise<void> {
  // Not only once the page is done loading: a gallery may take long, and is pressed meanwhile.
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [file],
    injectImmediately: true,
  });
}
