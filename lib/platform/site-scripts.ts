// Brings the page scripts to the sites that the buyer chose to watch, and takes them away again, with the permission and the snapshot.

import browser from 'webextension-polyfill';
import { pageSnapshotKey, SHARED_SLOT } from '../messages/page-snapshot';
import { giveBackSite } from './site-permissions';

const TAPS = 'site-taps:';
const WATCH = 'site-watch:';

/** One after the other: what is registered is read first. */
let running: Promise<void> = Promise.resolve();

/**
 * Registers both scripts for these hosts and for no others. A registration without its permission does nothing until the
 * permission is given back, so it stays as long as the site is watched. An update of the extension forgets all of them.
 */
export function followWatched(hosts: readonly string[]): Promise<void> {
  const work = running.then(() => followOnce(hosts));
  running = work.catch(() => undefined);
  return work;
}

async function followOnce(hosts: readonly string[]): Promise<void> {
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const known = new Set(registered);
  const gone = registered.filter((id) => id.startsWith(WATCH) && !hosts.includes(id.slice(WATCH.length)));
  for (const id of gone) await forget(id.slice(WATCH.length), known);
  for (const host of hosts) {
    const common = { matches: [`https://${host}/*`], runAt: 'document_start' as const, allFrames: true };
    if (!known.has(TAPS + host)) {
      await register({ ...common, id: TAPS + host, js: ['page-taps.js'], ...{ world: 'MAIN' } });
    }
    if (!known.has(WATCH + host)) await register({ ...common, id: WATCH + host, js: ['page-watch.js'] });
  }
}

async function register(script: browser.Scripting.RegisteredContentScript): Promise<void> {
  // Firefox does not know the key and refuses it; there, frames without an address of their own go without.
  await browser.scripting
    .registerContentScripts([{ ...script, ...{ matchOriginAsFallback: true } }])
    .catch(() => browser.scripting.registerContentScripts([script]));
}

async function forget(host: string, known: ReadonlySet<string>): Promise<void> {
  const ids = [TAPS + host, WATCH + host, `guard:${host}`].filter((id) => known.has(id));
  await browser.scripting.unregisterContentScripts({ ids });
  // Pages that are open see that they are no longer watched.
  await browser.storage.local.remove(pageSnapshotKey(host));
  await giveBackSite(host);
}

/** A page that was open before its site was watched gets the scripts once. */
export async function bringToTab(tabId: number): Promise<void> {
  const target = { tabId };
  const [found] = await browser.scripting.executeScript({
    target,
    func: (name: string) => Reflect.has(globalThis, name),
    args: [SHARED_SLOT],
  });
  if (found?.result === true) return;
  await browser.scripting.executeScript({ target, files: ['page-taps.js'], ...{ world: 'MAIN' as const } });
  await browser.scripting.executeScript({ target, files: ['page-watch.js'] });
}

/** Open tabs of a host that we may see. */
export async function tabsAt(host: string): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ url: `https://${host}/*` });
  return tabs.flatMap(({ id }) => id ?? []);
}
