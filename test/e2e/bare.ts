// What a test of the shops themselves starts with: a browser without the extension, shared, because it keeps nothing but cookies and files.

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { type Shops, startShops } from '../shops/server';
import { launchBrowser, type RunningBrowser, type SavedFile, savedFiles, waitForFiles } from '../support/browser';

interface Bare {
  readonly server: Shops;
  readonly running: RunningBrowser;
}

interface Fixtures {
  readonly shops: Shops;
  /** The files that arrived whole, once `count` of them are there; fewer after a while is an answer too. */
  readonly saved: (count: number) => Promise<readonly SavedFile[]>;
}

export const test = base.extend<Fixtures, Bare>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const server = await startShops();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],

  running: [
    async ({ server }, use) => {
      const running = await launchBrowser({ port: server.port });
      await use(running);
      await running.close();
    },
    { scope: 'worker' },
  ],

  shops: async ({ server }, use) => {
    server.reset();
    await use(server);
  },

  context: async ({ running }, use) => {
    await running.context.clearCookies();
    for (const file of await savedFiles(running.downloads)) await rm(join(running.downloads, file.name));
    await use(running.context);
  },

  page: async ({ context }, use) => {
    const page = await context.newPage();
    for (const other of context.pages()) if (other !== page) await other.close();
    await use(page);
  },

  saved: async ({ running }, use) => {
    await use((count) => waitForFiles(running.downloads, count));
  },
});

export { expect } from '@playwright/test';
