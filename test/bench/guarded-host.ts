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

/** Presses Start and enters an order that a download would end, as a buyer does; answers once its pages are guarded. */
export async function withOpenOrder(browser: RunningBrowser): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/manifest.json`);
  await page.evaluate(async (host) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        runtime: { sendMessage(message: unknown): Promise<{ readonly value?: { readonly purchaseId?: string } }> };
        scripting: { getRegisteredContentScripts(): Promise<readonly { readonly id: string }[]> };
      };
    };
    const tell = (method: string, body: object) => chrome.runtime.sendMessage({ from: 'screen', method, body });
    const at = new Date(Date.now() - 3_600_000).toISOString();
    await tell('changeSettings', { started: true });
    const order = { provider: 'headshotsbyai', host, boughtAt: at, price: { minor: 3900, currency: 'USD' } };
    const added = await tell('addPurchase', order);
    await tell('setStart', { purchaseId: added.value?.purchaseId, kind: 'generation', at });
    const until = performance.now() + 20_000;
    while (!(await chrome.scripting.getRegisteredContentScripts()).some(({ id }) => id === 'guard:headshotsbyai')) {
      if (performance.now() > until) throw new Error('The guard was not armed within 20 seconds.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, GUARDED_HOST);
  await page.close();
}
