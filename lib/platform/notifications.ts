// Notifications of the operating system: shown under an id that a repeat replaces, with buttons where the browser has them.

import browser from 'webextension-polyfill';

export interface NotificationFace {
  readonly id: string;
  readonly title: string;
  readonly message: string;
  /** Labels in the order of their index; browsers without buttons leave them out. */
  readonly buttons: readonly string[];
  /** Stays until it is answered. */
  readonly stays: boolean;
}

type Options = browser.Notifications.CreateNotificationOptions & {
  buttons?: { title: string }[];
  requireInteraction?: boolean;
};

export async function showNotification(face: NotificationFace): Promise<void> {
  const options: Options = {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: face.title,
    message: face.message,
  };
  if (hasButtons()) {
    if (face.buttons.length > 0) options.buttons = face.buttons.slice(0, 2).map((title) => ({ title }));
    options.requireInteraction = face.stays;
  }
  await browser.notifications.create(face.id, options);
}

export async function dismissNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

export function onNotificationClicked(handler: (id: string) => void): void {
  browser.notifications.onClicked.addListener(handler);
}

export function onNotificationButton(handler: (id: string, index: number) => void): void {
  if (hasButtons()) browser.notifications.onButtonClicked.addListener(handler);
}

/** Firefox has no buttons, and refuses options that it does not know. */
function hasButtons(): boolean {
  return browser.notifications.onButtonClicked !== undefined && !browser.runtime.getURL('').startsWith('moz-');
}
