// The moments at which the browser tells that it started, updated us, or changed what we may do.

import browser from 'webextension-polyfill';

export const ownVersion = (): string => browser.runtime.getManifest().version;

export function onInstalled(handler: (reason: 'install' | 'update' | 'other') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) =>
    handler(reason === 'install' || reason === 'update' ? reason : 'other'),
  );
}

/** Registering it makes the browser start the worker together with itself. */
export function onBrowserStart(handler: () => void): void {
  browser.runtime.onStartup.addListener(handler);
}

/** The browser forgets it when it ends us: at its own end, at an update, and when we are switched off. */
const RUNNING = 'running';

/** True where nothing that the browser tells of explains why we were not running: we were switched off. */
export async function wasSwitchedOff(explained: () => boolean): Promise<boolean> {
  const { session } = browser.storage;
  if (RUNNING in (await session.get(RUNNING))) return false;
  // What started the worker is told within its first moments, later on a busy computer.
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  await session.set({ [RUNNING]: true });
  return !explained();
}

export function onPermissionsChanged(handler: () => void): void {
  browser.permissions.onAdded.addListener(handler);
  browser.permissions.onRemoved.addListener(handler);
}
