// Puts a script of the extension into one frame of a page that asked for it.

import browser from 'webextension-polyfill';

export async function injectScript(file: string, tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
}
