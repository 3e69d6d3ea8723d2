// Brings the guard's script to the shops where something is at stake, at document_start and without waking the worker.

import browser from 'webextension-polyfill';
import type { PageSnapshot } from '../messages/page-snapshot';

const FILE = 'page-guard.js';
const idOf = (provider: string): string => `guard:${provider}`;

/** Whether the guard is anywhere: kept by the browser itself, so that a worker that has just started can ask. */
export async function isArmedAnywhere(): Promise<boolean> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  return registered.some(({ id }) => id.startsWith(idOf('')));
}

/** Registers the guard for the sellers of these snapshots that are armed, and takes it from those that are not. */
export async function followArmed(snapshots: ReadonlyMap<string, PageSnapshot>): Promise<void> {
  const armed = new Map<string, string[]>();
  const idle = new Set<string>();
  for (const [host, { provider, watching, armed: purchases }] of snapshots) {
    if (!watching || purchases.length === 0) idle.add(provider);
    else armed.set(provider, [...(armed.get(provider) ?? []), `https://${host}/*`, `https://*.${host}/*`]);
  }
  const registered = await browser.scripting.getRegisteredContentScripts();
  const known = new Map(registered.map((script) => [script.id, script]));
  const gone = [...idle].map(idOf).filter((id) => known.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  for (const [provider, matches] of armed) {
    const id = idOf(provider);
    if (known.has(id)) continue;
    const script = { id, js: [FILE], matches, runAt: 'document_start' as const, allFrames: true };
    // Firefox does not know the key and refuses it; there, frames without an address of their own go without.
    await browser.scripting
      .registerContentScripts([{ ...script, ...{ matchOriginAsFallback: true } }])
      .catch(() => browser.scripting.registerContentScripts([script]));
  }
}
