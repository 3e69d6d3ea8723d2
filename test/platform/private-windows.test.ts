// When what private windows left is over: with the last of them, and whenever the browser was started anew since.

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { areTracesOver, forgetTraces, isFirstPrivate, noteTraces } from '@/lib/platform/private-windows';

const browser = vi.hoisted(() => {
  const area = () => {
    const kept = new Map<string, unknown>();
    return {
      kept,
      get: async (keys: string | readonly string[]) =>
        Object.fromEntries([...kept].filter(([key]) => [keys].flat().includes(key))),
      set: async (entries: object) => {
        for (const [key, value] of Object.entries(entries)) kept.set(key, value);
      },
      remove: async (keys: string | readonly string[]) => {
        for (const key of [keys].flat()) kept.delete(key);
      },
    };
  };
  const tabs: { readonly incognito: boolean }[] = [];
  return { open: tabs, storage: { local: area(), session: area() }, tabs: { query: async () => tabs } };
});
vi.mock('webextension-polyfill', () => ({ default: browser }));

const opens = (...windows: readonly ('private' | 'ordinary')[]): void => {
  browser.open.splice(0, browser.open.length, ...windows.map((one) => ({ incognito: one === 'private' })));
};

beforeEach(() => {
  browser.storage.local.kept.clear();
  browser.storage.session.kept.clear();
  opens('ordinary', 'private');
});

describe('what private windows left', () => {
  it('is nothing where nothing was kept', async () => {
    opens('ordinary');
    expect(await areTracesOver()).toBe(false);
  });

  it('stays while one of them is open, and is over with the last', async () => {
    await noteTraces();
    expect(await areTracesOver()).toBe(false);
    opens('ordinary');
    expect(await areTracesOver()).toBe(true);
    await forgetTraces();
    expect(await areTracesOver()).toBe(false);
  });

  it('is over after a start of the browser, whatever ended it and whatever windows are open since', async () => {
    await noteTraces();
    // The browser was killed: what it had in memory is gone, what it had on disk is not.
    browser.storage.session.kept.clear();
    expect(await areTracesOver()).toBe(true);
  });
});

describe('the question', () => {
  it('is put once until the last private window is closed', async () => {
    expect([await isFirstPrivate(), await isFirstPrivate()]).toEqual([true, false]);
    await forgetTraces();
    expect(await isFirstPrivate()).toBe(true);
  });
});
