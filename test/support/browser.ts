// A real Chromium with the built extension, in which every host is one of the demo shops and downloads behave as a person's do.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { neededPermissions } from '../../lib/providers/needed-permissions';
import { findChromium } from './chromium.mjs';

export const BUILT_EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
/** Every component in every state; the extension as it ships does not have it. */
export const BUILT_GALLERY = fileURLToPath(new URL('../../.output/chrome-mv3-gallery', import.meta.url));

/** What a test needs of the extension that the build does not have. */
export interface OtherBuild {
  /** Optional permissions already granted: no test can answer the browser's own question. */
  readonly granted: readonly string[];
  /** Download addresses as if the catalogue declared them, by the seller's homepage: no real seller's are known. */
  readonly downloadEndpoints: Readonly<Record<string, readonly string[]>>;
}

/** A copy of a built extension with these changes. */
export async function extensionWith(
  { granted: permissions, downloadEndpoints }: OtherBuild,
  built = BUILT_EXTENSION,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'refund-clock-granted-'));
  await cp(built, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest: { permissions: string[]; host_permissions: string[]; optional_permissions?: string[] } = JSON.parse(
    await readFile(path, 'utf8'),
  );
  const asDeclared = neededPermissions(
    Object.values(downloadEndpoints).map((filters) => ({ downloadEndpoints: filters })),
  );
  const wanted = [...permissions.filter((one) => !one.includes('://')), ...asDeclared];
  manifest.permissions = [...new Set([...manifest.permissions, ...wanted])];
  manifest.host_permissions.push(...permissions.filter((one) => one.includes('://')));
  manifest.optional_permissions = (manifest.optional_permissions ?? []).filter((one) => !permissions.includes(one));
  await writeFile(path, JSON.stringify(manifest));
  // In Chromium the sellers are in what the worker’s scripts share.
  const parts = ['background-shared.js', 'background.js'].map((name) => join(folder, name));
  const worker = parts.find((part) => existsSync(part)) ?? '';
  let source = await readFile(worker, 'utf8');
  for (const [homepage, filters] of Object.entries(downloadEndpoints)) {
    // With whatever quotes a minifier likes.
    const quoted = ['`', '"', "'"].map((quote) => `homepage:${quote}${homepage}${quote}`);
    const parts = source.split(quoted.find((text) => source.includes(text)) ?? '\0');
    if (parts.length !== 2) throw new Error(`Not one seller alone has the homepage ${homepage}.`);
    source = parts.join(`homepage:\`${homepage}\`,downloadEndpoints:${JSON.stringify(filters)}`);
  }
  await writeFile(worker, source);
  return folder;
}

export interface LaunchOptions {
  /** Port of the demo shops on loopback. */
  readonly port: number;
  /** Folder of the built extension; absent: a browser without it. */
  readonly extension?: string;
  readonly headless?: boolean;
  /** A profile that outlives the browser, for a restart; absent: a fresh one that is removed. */
  readonly profile?: string;
  readonly locale?: string;
  readonly timezoneId?: string;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly hasTouch?: boolean;
  readonly args?: readonly string[];
}

export interface RunningBrowser {
  readonly context: BrowserContext;
  /** Empty where no extension was loaded. */
  readonly extensionId: string;
  /** Folder that finished downloads land in. */
  readonly downloads: string;
  close(): Promise<void>;
}

export async function launchBrowser(options: LaunchOptions): Promise<RunningBrowser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found. Install it, or name one in the variable CHROMIUM.');
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'refund-clock-profile-')));
  const downloads = join(profile, 'downloads');
  await mkdir(join(profile, 'Default'), { recursive: true });
  await mkdir(downloads, { recursive: true });
  await writePreferences(join(profile, 'Default', 'Preferences'), {
    download: { default_directory: downloads, prompt_for_download: false },
    // A shop that saves twelve files one by one must not wait for a question that no test answers.
    profile: { default_content_setting_values: { automatic_downloads: 1 } },
  });
  const { extension } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    viewport: options.viewport === undefined ? { width: 1100, height: 800 } : options.viewport,
    ...(options.locale !== undefined && { locale: options.locale }),
    ...(options.hasTouch === true && { hasTouch: true }),
    ...(options.timezoneId !== undefined && { timezoneId: options.timezoneId }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=${resolverRules(options.port)}`,
      '--ignore-certificate-errors',
      ...(extension === undefined ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      ...(options.args ?? []),
    ],
  });
  // Playwright takes downloads over by default, and then `onDeterminingFilename` never fires: give them back.
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Browser.setDownloadBehavior', { behavior: 'default' });
  const extensionId = extension === undefined ? '' : await extensionIdOf(context);
  return {
    context,
    extensionId,
    downloads,
    async close() {
      await context.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Every host is the shops' server, save those that the browser itself calls: they are nowhere, and no noise in the log. */
function resolverRules(port: number): string {
  const browsersOwn = ['*.google.com', '*.googleapis.com', '*.gvt1.com', '*.gstatic.com'];
  return [
    ...browsersOwn.map((host) => `MAP ${host} ~NOTFOUND`),
    `MAP * 127.0.0.1:${port}`,
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ].join(', ');
}

async function writePreferences(path: string, ours: Readonly<Record<string, unknown>>): Promise<void> {
  const known = await readFile(path, 'utf8').then(
    (text): Record<string, unknown> => JSON.parse(text),
    () => ({}),
  );
  await writeFile(path, JSON.stringify({ ...known, ...ours }));
}

/** The extension's worker, once it runs. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
}

const extensionIdOf = async (context: BrowserContext): Promise<string> => new URL((await workerOf(context)).url()).host;

/** Asks the background as one of the extension's own screens does; the value, or an error with the reason. */
export async function askBackground(
  context: BrowserContext,
  extensionId: string,
  method: string,
  body: unknown,
): Promise<unknown> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const reply = await page.evaluate(
    ([asked, values]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      };
      return chrome.runtime.sendMessage({ from: 'screen', method: asked, body: values });
    },
    [method, body] as const,
  );
  await page.close();
  const told = reply as { readonly ok?: boolean; readonly value?: unknown; readonly reason?: string } | undefined;
  if (told?.ok !== true) throw new Error(`The background refused ${method}: ${told?.reason ?? 'no answer'}`);
  return told.value;
}

/**
 * A first install opens the welcome page. It is let finish before it is closed: a page that is closed while it asks for the
 * extension's sentences can leave the process without any, and the next page then shows keys for words.
 */
export async function closeWelcome(context: BrowserContext): Promise<void> {
  const until = Date.now() + 8_000;
  while (Date.now() < until) {
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (welcome) {
      // A machine that is busy with other things may take long over its first page.
      await welcome.getByRole('heading').first().waitFor({ timeout: 30_000 });
      await welcome.close();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The popup as a page of its own: the toolbar's popup cannot be driven. */
export async function openPopup(context: BrowserContext, extensionId: string): Promise<Page> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  return popup;
}

/** Stops the extension's worker, as the browser does when it is idle. */
export async function stopWorker(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  // The manifest is a page of the extension's that runs nothing of ours.
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  await page.close();
}

/** Every row of the extension's database by table, read as any extension page may. */
export async function readLedger(
  context: BrowserContext,
  extensionId: string,
): Promise<Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const tables = await page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: Record<string, Record<string, unknown>[]> = {};
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const database = await done(indexedDB.open(name));
      for (const table of database.objectStoreNames) {
        found[table] = await done(database.transaction(table).objectStore(table).getAll());
      }
      database.close();
    }
    return found;
  });
  await page.close();
  return tables;
}

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly sha256: string;
}

/** The files that arrived whole, by name. */
export async function savedFiles(folder: string): Promise<readonly SavedFile[]> {
  const names = (await readdir(folder)).filter((name) => !name.endsWith('.crdownload') && !name.startsWith('.'));
  const files = await Promise.all(
    names.sort().map(async (name) => {
      const bytes = await readFile(join(folder, name));
      return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
    }),
  );
  return files.filter((file) => file.bytes.length > 0);
}

/** The files once `count` of them arrived; fewer after three seconds is an answer too. */
export async function waitForFiles(folder: string, count: number): Promise<readonly SavedFile[]> {
  for (let tries = 0; tries < 40; tries += 1) {
    const files = await savedFiles(folder);
    if (files.length >= count) return files;
    await new Promise((resolve) => setTimeout(resolve, 75));
  }
  return savedFiles(folder);
}

/** Puts a picture where a person can look at it: `.output/<folder>/<name>.png`. */
export async function takePicture(page: Page, folder: string, name: string): Promise<string> {
  const path = fileURLToPath(new URL(`../../.output/${folder}/${name}.png`, import.meta.url));
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path });
  return path;
}
