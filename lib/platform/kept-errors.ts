// The last errors that were survived, until the browser is closed: in memory, never on disk.

import browser from 'webextension-polyfill';
import type { KeptError } from '../tracking/diagnostics';

const KEY = 'errors';
const AT_MOST = 20;
/** Longer messages are pages or traces. */
const LONGEST = 640;

let writing: Promise<void> = Promise.resolve();

/** Never rejects: an error about errors helps nobody. */
export function keepError(error: KeptError): Promise<void> {
  writing = writing
    .then(async () => {
      const kept = { ...error, message: error.message.slice(0, LONGEST) };
      await browser.storage.session.set({ [KEY]: [...(await keptErrors()), kept].slice(-AT_MOST) });
    })
    .catch(() => undefined);
  return writing;
}

/** Oldest first. */
export async function keptErrors(): Promise<readonly KeptError[]> {
  const { [KEY]: kept } = await browser.storage.session.get(KEY);
  // Written above and nowhere else.
  return Array.isArray(kept) ? (kept as KeptError[]) : [];
}
