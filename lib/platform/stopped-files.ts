// Files that were stopped and wait for the buyer's answer, until the browser is closed.

import browser from 'webextension-polyfill';

export interface StoppedFile {
  readonly id: string;
  readonly url: string;
  readonly purchaseIds: readonly string[];
  readonly isPrivate: boolean;
}

export async function keepStopped(file: StoppedFile): Promise<void> {
  await browser.storage.session.set({ [file.id]: file });
}

export async function stoppedOf(id: string): Promise<StoppedFile | undefined> {
  const stored: Record<string, unknown> = await browser.storage.session.get(id);
  // Written above and nowhere else.
  return stored[id] as StoppedFile | undefined;
}

export async function forgetStopped(id: string): Promise<void> {
  await browser.storage.session.remove(id);
}
