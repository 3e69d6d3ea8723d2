// The worker's second script, which the browser gives out only if it was brought in at the installation: at every start since.

/// <reference types="chrome" />

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_EXTENSION, launchBrowser, type RunningBrowser, stopWorker } from '../support/browser';
import { expect, test } from './fixtures';

/** What the rest of the worker says to a method that there is not. */
async function refusal({ context, extensionId }: RunningBrowser): Promise<unknown> {
  const page = await context.newPage();
  try {
    await page.goto(`chrome-extension://${extensionId}/manifest.json`);
    return await page.evaluate(() => chrome.runtime.sendMessage({ from: 'screen', method: 'nothing', body: null }));
  } finally {
    await page.close();
  }
}

test.describe('the rest of the worker', () => {
  let folder = '';
  let running: RunningBrowser | undefined;
  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'refund-clock-parts-'));
    await cp(BUILT_EXTENSION, join(folder, 'extension'), { recursive: true });
  });
  test.afterEach(async () => {
    await running?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  const launch = async (port: number): Promise<RunningBrowser> => {
    running = await launchBrowser({ port, extension: join(folder, 'extension'), profile: join(folder, 'profile') });
    return running;
  };
  const change = async (file: string, of: (text: string) => string): Promise<void> => {
    const path = join(folder, 'extension', file);
    const text = await readFile(path, 'utf8');
    const changed = of(text);
    expect(changed).not.toBe(text);
    await writeFile(path, changed);
  };
  const UNKNOWN = { ok: false, reason: 'unknown-method' };

  test('is there whenever the worker was ended, and after the browser was', async ({ shops }) => {
    for (let start = 0; start < 2; start += 1) {
      const browser = await launch(shops.port);
      for (let turn = 0; turn < 4; turn += 1) {
        expect(await refusal(browser)).toEqual(UNKNOWN);
        await stopWorker(browser.context, browser.extensionId);
      }
      await browser.close();
    }
    running = undefined;
  });

  test('is the new one after an update', async ({ shops }) => {
    const browser = await launch(shops.port);
    const { context, extensionId } = browser;
    expect(await refusal(browser)).toEqual(UNKNOWN);
    await change('background-rest.js', (text) => text.replace('unknown-method', 'another-method'));
    await change('background.js', (text) => text.replace(/(?<=background-rest\.js\?)[0-9a-f]{8}/, '00000000'));
    await change('manifest.json', (text) => text.replace(/"version":\s*"[^"]+"/, '"version":"99.0"'));
    const extensions = await context.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(async (id) => {
      const api = Reflect.get(chrome, 'developerPrivate');
      await api.updateProfileConfiguration({ inDeveloperMode: true });
      await api.reload(id, { failQuietly: true });
    }, extensionId);
    const updated = { ok: false, reason: 'another-method' };
    await expect.poll(() => refusal(browser).catch(() => undefined)).toEqual(updated);
    await stopWorker(context, extensionId);
    expect(await refusal(browser)).toEqual(updated);
  });
});
