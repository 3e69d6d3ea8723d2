// The disk is full: the buyer is told so, nothing that was acknowledged is lost, and it works again when there is space.

import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type KillableBrowser, startKillable } from './kill/killable-browser';

const DISK_MB = 160;

/** A disk of its own for the profile, where this machine lets us make one. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'refund-clock-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}

/** Writes until nothing more fits; the browser writes beside us, so nobody knows beforehand how much that is. */
function fill(file: string): void {
  const block = Buffer.alloc(64 * 1024);
  try {
    for (let blocks = 0; blocks < (DISK_MB * 1024) / 64 + 1; blocks += 1) appendFileSync(file, block);
  } catch {
    // Full: that is what was wanted.
  }
}

/** Adds purchases with a long note until one is refused, or `most` are there. */
const addUntilRefused = ({ screen }: KillableBrowser, most: number) =>
  screen.evaluate(async (many) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; reason?: string; value?: unknown }> };
      };
    };
    const ids: string[] = [];
    for (let index = 0; index < many; index += 1) {
      const boughtAt = new Date().toISOString();
      // Noise, so that no compression makes room.
      const note = Array.from({ length: 100 }, () => crypto.randomUUID()).join('');
      const body = { provider: 'aragon', host: 'www.aragon.ai', boughtAt, note };
      const reply = await chrome.runtime.sendMessage({ from: 'screen', method: 'addPurchase', body });
      if (!reply.ok) return { ids, reason: reply.reason };
      ids.push((reply.value as { purchaseId: string }).purchaseId);
    }
    return { ids, reason: undefined };
  }, most);

const storedIds = async (browser: KillableBrowser | undefined): Promise<readonly string[]> =>
  (await browser?.screen.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('refund-clock'));
    const keys = await done(database.transaction('purchases').objectStore('purchases').getAllKeys());
    database.close();
    return keys.map(String);
  })) ?? [];

/** How many purchases each copy holds. */
const copies = (browser: KillableBrowser | undefined) =>
  browser?.screen.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<{ copies?: { purchases: number }[] }> } } };
    };
    return (await chrome.storage.local.get('copies')).copies?.map(({ purchases }) => purchases) ?? [];
  });

test('a full disk is said plainly, loses nothing, and is got over', async () => {
  test.setTimeout(180_000);
  const profile = smallDisk();
  test.skip(profile === undefined, 'Only root can make a small disk here.');
  if (profile === undefined) return;
  const filler = join(profile, 'filler');
  let browser: KillableBrowser | undefined;
  try {
    browser = await startKillable(join(profile, 'browser'));
    const before = await addUntilRefused(browser, 20);
    expect(before.reason).toBeUndefined();

    fill(filler);
    const full = await addUntilRefused(browser, 3_000);
    expect(full.reason).toBe('disk-full');
    // Chromium does not even open a database now; what is in it shows once there is space.
    rmSync(filler);
    let after = await addUntilRefused(browser, 1);
    for (let tries = 0; tries < 10 && after.reason !== undefined; tries += 1) {
      await browser.screen.waitForTimeout(500);
      after = await addUntilRefused(browser, 1);
    }
    expect(after.reason).toBeUndefined();
    const acknowledged = [...before.ids, ...full.ids, ...after.ids].sort();
    expect([...(await storedIds(browser))].sort()).toEqual(acknowledged);

    // Chromium finds the files damaged at its next start and empties the database: the copy brings it back.
    await expect.poll(() => copies(browser), { timeout: 20_000 }).toContain(acknowledged.length);
    await browser.kill();
    browser = await startKillable(join(profile, 'browser'));
    await expect.poll(async () => [...(await storedIds(browser))].sort(), { timeout: 20_000 }).toEqual(acknowledged);
  } finally {
    await browser?.kill();
    execFileSync('umount', ['-l', profile]);
    rmSync(profile, { recursive: true, force: true });
  }
});
