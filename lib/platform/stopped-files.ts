// Files that wait for the buyer's answer, until the browser is closed: whether to fetch one that was stopped, and what one was.

import browser from 'webextension-polyfill';
import type { Instant } from '../time/instant';
import type { SeenFile } from '../tracking/judge-download';

export interface StoppedFile extends SeenFile {
  readonly id: string;
  readonly purchaseIds: readonly string[];
  readonly isPrivate: boolean;
  /** It was there already, or was fetched after all: when it was recorded as a download. */
  readonly recordedAt?: Instant;
}

/** How the ids of those begin that were stopped, and of those that are there and may yet turn out to be previews. */
export const STOPPED = 'stopped:';
export const SAVED = 'saved:';

export async function keepStopped(file: StoppedFile): Promise<void> {
  await browser.storage.session.set({ [file.id]: file });
}

export async function allStopped(): Promise<readonly StoppedFile[]> {
  const stored: Record<string, unknown> = await browser.storage.session.get(null);
  // Written above and nowhere else.
  return Object.entries(stored).flatMap(([id, file]) =>
    id.startsWith(STOPPED) || id.startsWith(SAVED) ? [file as StoppedFile] : [],
  );
}

export async function stoppedOf(id: string): Promise<StoppedFile | undefined> {
  return (await allStopped()).find((file) => file.id === id);
}

export async function forgetStopped(id: string): Promise<void> {
  await browser.storage.session.remove(id);
}
