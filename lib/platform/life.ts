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

export function onPermissionsChanged(handler: () => void): void {
  browser.permissions.onAdded.addListener(handler);
  browser.permissions.onRemoved.addListener(handler);
}
