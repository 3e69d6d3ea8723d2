// What an end-to-end test starts with: the shops as on their first day, a fresh browser, and ways to look inside.

import { test as base, type Page } from '@playwright/test';
import { type Shops, startShops } from '../shops/server';
import {
  BUILT_EXTENSION,
  launchBrowser,
  openPopup,
  type RunningBrowser,
  readLedger,
  type SavedFile,
  savedFiles,
  stopWorker,
} from '../support/browser';

export interface Extension {
  readonly id: string;
  openPopup(): Promise<Page>;
  /** Stops the worker as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** Every row of the database by table. */
  ledger(): ReturnType<typeof readLedger>;
}

interface Fixtures {
  /** `test.use({ withExtension: false })`: the shops alone. */
  readonly withExtension: boolean;
  readonly running: RunningBrowser;
  readonly extension: Extension;
  /** The files that arrived whole, once `count` of them are there; fewer after a while is an answer too. */
  readonly saved: (count: number) => Promise<readonly SavedFile[]>;
  readonly shops: Shops;
}

export const test = base.extend<Fixtures, { readonly server: Shops }>({
  withExtension: [true, { option: true }],

  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const server = await startShops();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],

  shops: async ({ server }, use) => {
    server.reset();
    await use(server);
  },

  running: async ({ shops, withExtension }, use) => {
    const running = await launchBrowser({
      port: shops.port,
      ...(withExtension && { extension: BUILT_EXTENSION }),
    });
    await use(running);
    await running.close();
  },

  context: async ({ running }, use) => {
    await use(running.context);
  },

  page: async ({ context }, use) => {
    await use(context.pages()[0] ?? (await context.newPage()));
  },

  extension: async ({ running }, use) => {
    const { context, extensionId } = running;
    await use({
      id: extensionId,
      openPopup: () => openPopup(context, extensionId),
      stopWorker: () => stopWorker(context, extensionId),
      ledger: () => readLedger(context, extensionId),
    });
  },

  saved: async ({ running }, use) => {
    await use(async (count) => {
      for (let tries = 0; tries < 40; tries += 1) {
        const files = await savedFiles(running.downloads);
        if (files.length >= count) return files;
        await new Promise((resolve) => setTimeout(resolve, 75));
      }
      return savedFiles(running.downloads);
    });
  },
});

export { expect } from '@playwright/test';
