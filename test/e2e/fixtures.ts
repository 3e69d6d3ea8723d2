// What an end-to-end test starts with: the shops as on their first day, a fresh browser, and ways to look inside.

/// <reference types="chrome" />

import { writeFile } from 'node:fs/promises';
import { test as base, type Page, type TestInfo } from '@playwright/test';
import { type Shops, startShops } from '../shops/server';
import {
  askBackground,
  BUILT_EXTENSION,
  closeWelcome,
  extensionWith,
  launchBrowser,
  type OtherBuild,
  openPopup,
  type RunningBrowser,
  readLedger,
  type SavedFile,
  stopWorker,
  waitForFiles,
} from '../support/browser';

export interface Extension {
  readonly id: string;
  openPopup(): Promise<Page>;
  /** Stops the worker as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** Asks the background as one of the extension's own screens does. */
  ask(method: string, body: unknown): Promise<unknown>;
  /** Every row of the database by table. */
  ledger(): ReturnType<typeof readLedger>;
}

interface Fixtures {
  /** `test.use({ withExtension: false })`: the shops alone. */
  readonly withExtension: boolean;
  /** `test.use({ started: false })`: as before the buyer pressed Start on the welcome page. */
  readonly started: boolean;
  /** `test.use({ granted: ['downloads'] })`: optional permissions that the buyer has granted; hosts as patterns. */
  readonly granted: readonly string[];
  /** `test.use({ downloadEndpoints: { [homepage]: [filter] } })`: addresses as if the catalogue declared them. */
  readonly downloadEndpoints: OtherBuild['downloadEndpoints'];
  /** `test.use({ browserArgs: [REAL_POPUP] })`: switches that only this test needs. */
  readonly browserArgs: readonly string[];
  readonly running: RunningBrowser;
  readonly extension: Extension;
  /** The files that arrived whole, once `count` of them are there; fewer after a while is an answer too. */
  readonly saved: (count: number) => Promise<readonly SavedFile[]>;
  readonly shops: Shops;
}

/** Of a test that failed: what the extension had written, what its pages knew and what the shops were asked. */
async function keepEvidence({ context, extensionId }: RunningBrowser, shops: Shops, info: TestInfo): Promise<void> {
  const ledger = await readLedger(context, extensionId).catch(String);
  const worker = context.serviceWorkers()[0];
  const storage = await worker
    ?.evaluate(async () => ({ local: await chrome.storage.local.get(), session: await chrome.storage.session.get() }))
    .catch(String);
  const evidence = { pages: context.pages().map((page) => page.url()), hits: shops.hits.lines(), ledger, storage };
  await writeFile(info.outputPath('evidence.json'), JSON.stringify(evidence, null, 2));
}

export const test = base.extend<Fixtures, { readonly server: Shops }>({
  withExtension: [true, { option: true }],
  started: [true, { option: true }],
  granted: [[], { option: true }],
  downloadEndpoints: [{}, { option: true }],
  browserArgs: [[], { option: true }],

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

  // Playwright's own options count here too: `test.use({ hasTouch: true, locale: 'de-DE', timezoneId: 'Asia/Kolkata' })`.
  running: async (
    { shops, withExtension, started, granted, downloadEndpoints, browserArgs, hasTouch, locale, timezoneId },
    use,
    testInfo,
  ) => {
    const isOther = granted.length > 0 || Object.keys(downloadEndpoints).length > 0;
    const running = await launchBrowser({
      port: shops.port,
      ...(withExtension && {
        extension: isOther ? await extensionWith({ granted, downloadEndpoints }) : BUILT_EXTENSION,
      }),
      args: browserArgs,
      ...(hasTouch && { hasTouch }),
      ...(locale !== undefined && { locale }),
      ...(timezoneId !== undefined && { timezoneId }),
    });
    if (withExtension && started) {
      await closeWelcome(running.context);
      await askBackground(running.context, running.extensionId, 'changeSettings', { started: true });
    }
    await use(running);
    if (withExtension && testInfo.status !== testInfo.expectedStatus) await keepEvidence(running, shops, testInfo);
    await running.close();
  },

  context: async ({ running }, use) => {
    await use(running.context);
  },

  page: async ({ context }, use) => {
    await use(await context.newPage());
  },

  extension: async ({ running }, use) => {
    const { context, extensionId } = running;
    await use({
      id: extensionId,
      openPopup: () => openPopup(context, extensionId),
      stopWorker: () => stopWorker(context, extensionId),
      ask: (method, body) => askBackground(context, extensionId, method, body),
      ledger: () => readLedger(context, extensionId),
    });
  },

  saved: async ({ running }, use) => {
    await use((count) => waitForFiles(running.downloads, count));
  },
});

export { expect } from '@playwright/test';
