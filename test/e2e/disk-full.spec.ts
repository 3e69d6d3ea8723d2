// The disk is full, or the browser emptied the database: it is said, works again, and what was acknowledged comes back.

import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
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

/** What the database holds; nothing where there is none: looking must not make one. */
const storedIds = async (browser: KillableBrowser): Promise<readonly string[]> =>
  browser.screen.evaluate(async () => {
    const database = await new Promise<IDBDatabase | undefined>((resolve) => {
      const request = indexedDB.open('refund-clock');
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(undefined);
    });
    if (!database) return [];
    return new Promise<readonly string[]>((resolve, reject) => {
      const keys = database.transaction('purchases').objectStore('purchases').getAllKeys();
      keys.onsuccess = () => resolve(keys.result.map(String));
      keys.onerror = () => reject(keys.error);
    }).finally(() => database.close());
  });

/** How many purchases each copy holds. */
const copies = ({ screen }: KillableBrowser) =>
  screen.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<{ copies?: { purchases: number }[] }> } } };
    };
    return (await chrome.storage.local.get('copies')).copies?.map(({ purchases }) => purchases) ?? [];
  });

test('a full disk is said plainly, and is got over once there is space', async () => {
  test.setTimeout(180_000);
  const profile = smallDisk();
  test.skip(profile === undefined, 'Only root can make a small disk here.');
  if (profile === undefined) return;
  const filler = join(profile, 'filler');
  let browser: KillableBrowser | undefined;
  try {
    const running = await startKillable(join(profile, 'browser'));
    browser = running;
    const before = await addUntilRefused(running, 20);
    expect(before.reason).toBeUndefined();
    await expect.poll(() => copies(running), { timeout: 20_000 }).toContain(20);

    fill(filler);
    const full = await addUntilRefused(running, 3_000);
    expect(full.reason).toMatch(/^(disk-full|database-broken)$/);

    rmSync(filler);
    // The browser does not open a database that it just failed to write for a while; then it must work without a restart.
    const after: string[] = [];
    await expect
      .poll(async () => after.push(...(await addUntilRefused(running, 1)).ids), { timeout: 30_000, intervals: [500] })
      .toBeGreaterThan(0);
    await expect.poll(() => storedIds(running), { timeout: 20_000 }).toEqual(expect.arrayContaining(after));
  } finally {
    await browser?.kill();
    execFileSync('umount', ['-l', profile]);
    rmSync(profile, { recursive: true, force: true });
  }
});

test('what was acknowledged comes back after the browser emptied the database', async () => {
  test.setTimeout(120_000);
  // Chromium does so by itself when it finds the files damaged, as it may after a full disk or a power cut.
  const profile = mkdtempSync(join(tmpdir(), 'refund-clock-emptied-'));
  let browser: KillableBrowser | undefined;
  try {
    const first = await startKillable(profile);
    browser = first;
    const { ids, reason } = await addUntilRefused(first, 20);
    expect(reason).toBeUndefined();
    const acknowledged = [...ids].sort();
    await expect.poll(() => copies(first), { timeout: 20_000 }).toContain(20);
    await first.kill();

    const databases = join(profile, 'Default', 'IndexedDB');
    const ours = readdirSync(databases).filter((name) => name.startsWith('chrome-extension_'));
    expect(ours.length).toBeGreaterThan(0);
    for (const name of ours) rmSync(join(databases, name), { recursive: true });

    const second = await startKillable(profile);
    browser = second;
    await expect.poll(async () => [...(await storedIds(second))].sort(), { timeout: 30_000 }).toEqual(acknowledged);
  } finally {
    await browser?.kill();
    rmSync(profile, { recursive: true, force: true });
  }
});
