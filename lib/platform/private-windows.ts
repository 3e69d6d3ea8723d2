// Private windows: whether one is open, that one was closed, what was asked in them, and whether anything of them is to be erased.

import browser from 'webextension-polyfill';

/** In memory only: it would tell that there was one. */
const ASKED = 'asked-private';
/** On disk while something is there to be erased, so that it is found after whatever ended the browser. */
const TRACES = 'private-traces';
/** In memory: the private windows that left it may still be open. */
const OPEN = 'private-open';

/** True the first time, until the last private window is closed. */
export async function isFirstPrivate(): Promise<boolean> {
  const { session } = browser.storage;
  const asked = (await session.get(ASKED))[ASKED] === true;
  if (!asked) await session.set({ [ASKED]: true });
  return !asked;
}

/** Before the first thing is kept that must go with its window. */
export async function noteTraces(): Promise<void> {
  const { local, session } = browser.storage;
  if (OPEN in (await session.get(OPEN))) return;
  await local.set({ [TRACES]: true });
  await session.set({ [OPEN]: true });
}

/** Something of private windows is still kept, and none of them is open any more: not one of this run of the browser. */
export async function areTracesOver(): Promise<boolean> {
  const { local, session } = browser.storage;
  if (!(TRACES in (await local.get(TRACES)))) return false;
  return !(OPEN in (await session.get(OPEN))) || !(await isAnyOpen());
}

export async function forgetTraces(): Promise<void> {
  await browser.storage.local.remove(TRACES);
  await browser.storage.session.remove([OPEN, ASKED]);
}

async function isAnyOpen(): Promise<boolean> {
  return (await browser.tabs.query({})).some(({ incognito }) => incognito);
}

/** A browser may still name the tabs of a window that it tells is closed. */
async function isStillOpen(): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  return isAnyOpen();
}

/** Calls when the last private window is closed. */
export function onPrivateClosed(handler: () => void): void {
  const look = async () => {
    const { session } = browser.storage;
    const [mark] = Object.keys(await session.get([ASKED, OPEN]));
    if (mark === undefined || ((await isAnyOpen()) && (await isStillOpen()))) return;
    await session.remove(ASKED);
    handler();
  };
  // A browser without windows, on a phone, has their tabs.
  if (browser.windows) browser.windows.onRemoved.addListener(() => void look());
  else browser.tabs.onRemoved.addListener(() => void look());
}
