// Brings the script that follows generations to the sellers of credits whose pages are known, while the buyer has us watch them.

import browser from 'webextension-polyfill';
import type { PageSnapshot } from '../messages/page-snapshot';

const FILE = 'page-credits.js';
const idOf = (provider: string): string => `credits:${provider}`;

/** Registers it for the sellers of these snapshots that are watched and sell credits, and takes it from the others. */
export async function followCredits(snapshots: ReadonlyMap<string, PageSnapshot>): Promise<void> {
  const wanted = new Map<string, string[]>();
  const idle = new Set<string>();
  for (const [host, { provider, watching, credits }] of snapshots) {
    if (!watching || !credits) idle.add(idOf(provider));
    else wanted.set(idOf(provider), [...(wanted.get(idOf(provider)) ?? []), `https://${host}/*`]);
  }
  const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const gone = [...idle].filter((id) => registered.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const scripts = [...wanted]
    .filter(([id]) => !registered.has(id))
    .map(([id, matches]) => ({ id, js: [FILE], matches, runAt: 'document_start' as const }));
  if (scripts.length > 0) await browser.scripting.registerContentScripts(scripts);
}
