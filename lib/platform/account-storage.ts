// The browser's own account storage: what is written here, the browser carries to the same person's other computers.

import browser from 'webextension-polyfill';
import type { AccountStorage } from '../tracking/ports';

/** Local: how much the last round carried, for the settings screen. */
const STATE = 'sync-state';

export const accountStorage: AccountStorage = {
  read: async () => {
    const items: Record<string, unknown> = await browser.storage.sync.get(null);
    return new Map(Object.entries(items).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])));
  },
  write: async (items) => browser.storage.sync.set(Object.fromEntries(items)),
  remove: async (keys) => browser.storage.sync.remove([...keys]),
  clear: async () => browser.storage.sync.clear(),
  note: async (state) => browser.storage.local.set({ [STATE]: state }),
  forgetState: async () => browser.storage.local.remove(STATE),
};

export function onAccountChanged(handler: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'sync') handler();
  });
}
