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
  close(): Promise<void>;
}

export interface FirefoxOptions {
  readonly executablePath: string;
  readonly extension: string;
  /** Port of the local TLS server that plays every host. */
  readonly tlsPort: number;
}

export async function launchFirefox({ executablePath, extension, tlsPort }: FirefoxOptions): Promise<FirefoxSession> {
  const downloads = mkdtempSync(join(tmpdir(), 'refund-clock-firefox-'));
  const proxy = await startConnectProxy(tlsPort);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
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
  return {
    browser,
    downloads,
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
