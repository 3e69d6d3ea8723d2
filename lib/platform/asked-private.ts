// Whether this browser session has been asked what to keep of private windows. In memory only: it would tell that there was one.

import browser from 'webextension-polyfill';

const KEY = 'asked-private';

/** True the first time, until the browser is closed. */
export async function isFirstPrivate(): Promise<boolean> {
  const asked = (await browser.storage.session.get(KEY))[KEY] === true;
  if (!asked) await browser.storage.session.set({ [KEY]: true });
  return !asked;
}
