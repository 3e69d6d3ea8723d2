// A Chromium whose whole process group can be killed from one instant to the next, on a profile that outlives it.

import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { BUILT_EXTENSION } from '../../support/browser';
import { findChromium } from '../../support/chromium.mjs';

export interface KillableBrowser {
  readonly context: BrowserContext;
  /** A page of the extension's that runs nothing of ours, and may send what a screen may send. */
  readonly screen: Page;
  /** SIGKILL to the browser and all its children; resolves once they are gone. */
  kill(): Promise<void>;
  /** Ends the worker alone, as the browser does under pressure. */
  killWorker(): Promise<void>;
}

export async function startKillable(profile: string, extension = BUILT_EXTENSION): Promise<KillableBrowser> {
  const executable = findChromium();
  if (!executable) throw new Error('No Chromium was found. Install it, or name one in the variable CHROMIUM.');
  const portFile = join(profile, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  const child = spawn(
    executable,
    [
      `--user-data-dir=${profile}`,
      '--headless=new',
      '--remote-debugging-port=0',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      '--password-store=basic',
      '--host-resolver-rules=MAP * 127.0.0.1:9',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    const port = await portIn(portFile, child);
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const [context] = browser.contexts();
    if (!context) throw new Error('The browser has no context.');
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
    const { host } = new URL(worker.url());
    const screen = await context.newPage();
    await screen.goto(`chrome-extension://${host}/manifest.json`);
    // tsx names functions through this helper of its own, which a page does not have.
    await screen.evaluate('globalThis.__name = (value) => value');
    const session = await context.newCDPSession(screen);
    await session.send('ServiceWorker.enable');
    return {
      context,
      screen,
      kill: async () => {
        killGroup(child);
        await gone;
        await browser.close().catch(() => {
          // Its other end is gone: that is what was asked for.
        });
      },
      killWorker: async () => {
        await session.send('ServiceWorker.stopAllWorkers');
      },
    };
  } catch (error) {
    killGroup(child);
    await gone;
    throw error;
  }
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It had ended by itself.
  }
}

async function portIn(file: string, child: ChildProcess): Promise<number> {
  for (let tries = 0; tries < 400; tries += 1) {
    const [line] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
    if (line) return Number(line);
    if (child.exitCode !== null) throw new Error(`Chromium ended with ${child.exitCode}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Chromium did not tell its port.');
}
