// Messages from pages and screens, with their sender as the browser proves it.

import browser from 'webextension-polyfill';
import type { Reply } from '../messages/protocol';
import type { Sender } from '../messages/receive';

/** One listener for all; a second one would race it for the answer. */
export function onMessage(handler: (message: unknown, sender: Sender) => Promise<Reply<unknown>>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse: (reply: unknown) => void) => {
    void handler(message, senderOf(sender)).then(sendResponse);
    return true;
  });
}

export const ownId = (): string => browser.runtime.id;

/** `chrome-extension://id` or `moz-extension://uuid`. */
export const ownOrigin = (): string => browser.runtime.getURL('').replace(/\/$/, '');

function senderOf(sender: browser.Runtime.MessageSender & { readonly origin?: string }): Sender {
  // A blank frame of a page has no address of its own; its origin is the page's.
  const blank = sender.url?.startsWith('about:') || sender.url?.startsWith('blob:');
  const url = blank ? sender.origin : sender.url;
  return {
    ...(sender.id !== undefined && { extensionId: sender.id }),
    ...(url !== undefined && { url }),
    ...(sender.tab?.id !== undefined && { tabId: sender.tab.id }),
    ...(sender.frameId !== undefined && { frameId: sender.frameId }),
    ...(sender.tab?.incognito && { isPrivate: true }),
  };
}
