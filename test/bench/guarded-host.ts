// A host of the bench whose pages are guarded, or just watched, without a purchase in the ledger.

import type { RunningBrowser } from '../support/browser';

export const GUARDED_HOST = 'headshotsbyai.com';

const HOST_ORDER = {
  id: 'bench',
  boughtAt: '2026-01-01T00:00:00.000Z',
  endedBy: ['download'],
  rule: {
    summary: 'One download ends the refund.',
    url: `https://${GUARDED_HOST}/`,
    readOn: '2026-01-01',
    knowledge: 'in-full',
  },
  allowed: [],
};

/** Writes what the pages of the host read at their start, and brings the guard where something is at stake. */
export async function prepareGuard(browser: RunningBrowser, isArmed: boolean): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/manifest.json`);
  await page.evaluate(
    async ([host, armed]) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          storage: { local: { set(entries: object): Promise<void> } };
          scripting: { registerContentScripts(scripts: readonly object[]): Promise<void> };
        };
      };
      await chrome.storage.local.set({
        [`page:${host}`]: {
          version: 1,
          provider: 'bench',
          name: 'Bench',
          watching: true,
          site: { kind: 'headshots' },
          armed,
        },
      });
      const script = {
        id: 'guard:bench',
        js: ['page-guard.js'],
        matches: [`https://${host}/*`],
        runAt: 'document_start',
      };
      if (armed.length > 0) await chrome.scripting.registerContentScripts([script]);
    },
    [GUARDED_HOST, isArmed ? [HOST_ORDER] : []] as const,
  );
  await page.close();
}
