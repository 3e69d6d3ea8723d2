// What pages left in storage.local when they went; reading it and being woken by it.

import browser from 'webextension-polyfill';
import { once } from '../lang/once';
import { KEPT_REPORT_SLOTS, keptReportKey } from '../messages/kept-reports';

const keys = once(() => Array.from({ length: KEPT_REPORT_SLOTS }, (_, slot) => keptReportKey(slot)));

/** By key, as it stands: whoever reads it parses it. */
export async function keptReports(): Promise<ReadonlyMap<string, unknown>> {
  return new Map(Object.entries(await browser.storage.local.get(keys())));
}

export const dropReports = (keys: readonly string[]): Promise<void> => browser.storage.local.remove([...keys]);

/** Wakes a sleeping worker, which is the point of it. */
export function onReportsKept(listener: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (keys().some((key) => changes[key]?.newValue !== undefined)) listener();
  });
}
