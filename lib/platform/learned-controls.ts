// Controls that turned out to be an act, kept in storage.local by seller.

import browser from 'webextension-polyfill';
import type { LearnedControl, LearnedControls } from '../tracking/ports';

const AT_MOST = 20;
const PREFIX = 'learned:';
const keyOf = (provider: string): string => PREFIX + provider;

async function read(key: string): Promise<readonly LearnedControl[]> {
  const stored: Record<string, unknown> = await browser.storage.local.get(key);
  const kept = stored[key];
  // Written below and nowhere else.
  return Array.isArray(kept) ? (kept as readonly LearnedControl[]) : [];
}

export const learnedControls: LearnedControls = {
  of: (provider) => read(keyOf(provider)),
  add: async (provider, control) => {
    const key = keyOf(provider);
    const kept = await read(key);
    if (kept.some(({ act, selector }) => act === control.act && selector === control.selector)) return;
    await browser.storage.local.set({ [key]: [...kept, control].slice(-AT_MOST) });
  },
  forget: async (provider) => {
    const keys = provider === undefined ? Object.keys(await browser.storage.local.get(null)) : [keyOf(provider)];
    await browser.storage.local.remove(keys.filter((key) => key.startsWith(PREFIX)));
  },
};
