// Starts the system's Firefox headless with the built extension, driven over WebDriver BiDi without a driver program.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { startConnectProxy } from './connect-proxy';

const GECKO_ID = 'refund-clock@refund-clock.example';
/** Pinned, so that the extension's pages have a known address. */
const UUID = '5d7a3e0c-3f0e-4b52-9f57-0a6f3d5f7c11';

export interface FirefoxSession {
  readonly browser: Browser;
  readonly downloads: string;
  newPage(): Promise<Page>;
  /** Opens a page of the extension, such as `popup.html`. */
  extensionPage(path: string): Promise<Page>;
  /** A command of the protocol that the driver has no words for. */
  bidi(method: string, params: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** Runs code in the browser's own privileged context; `extension` is ours there. */
  inBrowser(code: string): Promise<void>;
  /** Ends the event page, as the browser does when it is idle. */
  stopEventPage(): Promise<void>;
  close(): Promise<void>;
}

export interface FirefoxOptions {
  readonly executablePath: string;
  readonly extension: string;
  /** Port of the local TLS server that plays every host. */
  readonly tlsPort: number;
  readonly headless?: boolean;
}

export async function launchFirefox({
  executablePath,
  extension,
  tlsPort,
  headless = true,
}: FirefoxOptions): Promise<FirefoxSession> {
  const downloads = mkdtempSync(join(tmpdir(), 'refund-clock-firefox-'));
  const proxy = await startConnectProxy(tlsPort);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    acceptInsecureCerts: true,
    // Without this, Firefox refuses to navigate to an extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      'browser.download.useDownloadDir': true,
    },
  });
  await browser.installExtension(extension);
  const bidi = async (method: string, params: Readonly<Record<string, unknown>>): Promise<unknown> => {
    // Internal to the driver, and the only way to what it has no words for.
    const connection = Reflect.get(browser, 'connection') as {
      send(method: string, params: unknown): Promise<{ readonly result: unknown }>;
    };
    return (await connection.send(method, params)).result;
  };
  const inBrowser = async (code: string): Promise<void> => {
    const { contexts } = (await bidi('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
      readonly contexts: readonly { readonly context: string }[];
    };
    const said = (await bidi('script.evaluate', {
      target: { context: contexts[0]?.context },
      awaitPromise: true,
      expression: `(async () => { const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}'); ${code} })()`,
    })) as { readonly type: string; readonly exceptionDetails?: { readonly text: string } };
    if (said.type === 'exception') throw new Error(`In the browser: ${said.exceptionDetails?.text}`);
  };
  return {
    browser,
    downloads,
    bidi,
    inBrowser,
    stopEventPage: () => inBrowser('await extension.terminateBackground({ ignoreDevToolsAttached: true });'),
    newPage: () => browser.newPage(),
    async extensionPage(path) {
      const page = await browser.newPage();
      // The navigation switches processes, which ends the wait although the page is there.
      await page.goto(`moz-extension://${UUID}/${path}`, { timeout: 1_500 }).catch(() => undefined);
      return page;
    },
    async close() {
      await browser.close();
      await proxy.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
