// Shops that change their pages, files that no page asks for, and other extensions that fetch them: what the guard did not foresee.

/// <reference types="chrome" />

import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Shops } from '../shops/server';
import { extensionWith, launchBrowser, waitForFiles, workerOf } from '../support/browser';
import { openRealPopup, REAL_POPUP } from '../support/real-popup';
import { expect, test } from './fixtures';
import {
  asked,
  expectNoWarning,
  expectWarning,
  isArmed,
  pressInWarning,
  waitingFiles,
  warningOf,
  withOrder,
} from './guarding';

const HOST = 'headshotsbyai.com';
const ORDER = { provider: 'headshotsbyai', host: HOST, readyHoursAgo: 1 };
const STUDIO = '/studio/photos';
const FILE = `https://${HOST}/api/images/1/file`;

const SAVE = `const save = async () => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await (await fetch('/images/1.png')).blob());
  link.download = 'portrait-1.png';
  link.click();
};`;
const post = (path: string) => `fetch('${path}', { method: 'POST' })`;
const page = (button: string, does: string, before = '') =>
  `<img src="/thumbs/1.png" alt="">${button}<script>${before}document.querySelector('button').onclick = async () => { ${does} };</script>`;

const logOf = (ledger: Readonly<Record<string, readonly unknown[]>>): string => JSON.stringify(ledger.log ?? []);

/** Opens the shop's studio as this page. */
async function openStudio(tab: Page, shops: Shops, html: string): Promise<void> {
  shops.alter('headshotsbyai', { pages: { [STUDIO]: html } });
  await tab.goto(`https://${HOST}${STUDIO}`);
  shops.hits.clear();
}

async function keep(tab: Page): Promise<void> {
  await pressInWarning(tab, 'Keep my refund');
  await expect.poll(() => warningOf(tab)).toBeUndefined();
}

test.describe('a shop that changes its page', () => {
  test.use({ browserArgs: [REAL_POPUP] });

  test('a renamed button is asked about gently, nothing leaves before, and the popup says that the page is not understood', async ({
    context,
    page: tab,
    extension,
    shops,
  }) => {
    await withOrder(context, extension, ORDER);
    const open = (html: string) => openStudio(tab, shops, html);
    const note = 'Some pages of this site are not understood';
    const popupSays = async (isTrouble: boolean) => {
      const shown = await openRealPopup(context, extension.id, tab);
      await expect.poll(() => shown.text()).toContain('headshotsbyai.com');
      if (isTrouble) await expect.poll(() => shown.text()).toContain(note);
      else expect(await shown.text()).not.toContain(note);
      await shown.close();
    };
    await open(page('<button>Download</button>', 'await save()', SAVE));
    await tab.getByRole('button').click();
    expect((await expectWarning(tab)).title).toBe('Downloading ends your refund');
    await keep(tab);
    await popupSays(false);

    // The shop lays its page out anew, twice: other words, and then none.
    await open(
      page('<button class="x7 primary">Get my photos</button>', `${post('/api/collect')}; await save()`, SAVE),
    );
    await tab.getByRole('button').click();
    const gentle = await expectWarning(tab);
    expect(gentle.title).not.toBe('Downloading ends your refund');
    expect(gentle.buttons).toContain('This is something else');
    expect(asked(shops)).toEqual([]);
    await keep(tab);
    expect(asked(shops)).toEqual([]);

    await open(page('<button class="x8">✓</button>', `await ${post('/api/images/1/download')}; await save()`, SAVE));
    await tab.getByRole('button').click();
    expect((await expectWarning(tab)).buttons).toContain('This is something else');
    expect(asked(shops)).toEqual([]);
    await keep(tab);
    expect(asked(shops)).toEqual([]);
    await popupSays(true);
    expect(await isArmed(context, HOST)).toBe(true);
  });
});

test('a mute control that asks the shop for an act is held before the request leaves, however it asks', async ({
  context,
  page: tab,
  extension,
  shops,
}) => {
  await withOrder(context, extension, ORDER);
  const ways = {
    fetch: `const answer = await ${post('/api/acts/download')}; document.title = answer.status`,
    beacon: `document.title = navigator.sendBeacon('/api/acts/download', 'x')`,
    request: `const x = new XMLHttpRequest(); x.onload = () => { document.title = x.status }; x.onabort = () => { document.title = 'aborted' };
      x.open('POST', '/api/acts/download'); x.send('x')`,
  };
  for (const [way, does] of Object.entries(ways)) {
    await openStudio(tab, shops, page('<button>✓</button>', does));
    await tab.getByRole('button').click();
    await expectWarning(tab);
    expect(asked(shops), way).toEqual([]);
    await keep(tab);
    await tab.waitForTimeout(200);
    expect(asked(shops), way).toEqual([]);
    if (way === 'request') await expect(tab).toHaveTitle('aborted');
    await tab.getByRole('button').click();
    await expectWarning(tab);
    await pressInWarning(tab, 'This is something else');
    await expect.poll(() => asked(shops), { message: way }).toHaveLength(1);
    await expect.poll(() => tab.title()).toMatch(/200|true/);
  }
  // What only reads, and what nobody pressed for, goes its way.
  const quiet = `await fetch('/api/images'); const x = new XMLHttpRequest(); x.open('GET', '/api/images/1'); x.send()`;
  shops.alter('headshotsbyai', {
    pages: { [STUDIO]: page('<button>✓</button>', quiet, `setTimeout(() => ${post('/api/acts/download')}, 300)`) },
  });
  await tab.goto(`https://${HOST}${STUDIO}`);
  await tab.waitForTimeout(500);
  await tab.getByRole('button').click();
  await expectNoWarning(tab);
});

test('a bare "Save" that fetches a picture, by a worker too, and Enter in a field that sends are held before the request; saving of another kind is free', async ({
  context,
  page: tab,
  extension,
  shops,
}) => {
  await withOrder(context, extension, ORDER);
  const open = (html: string) => openStudio(tab, shops, html);
  await open(page('<button>Save</button>', post('/api/acts/save')));
  await tab.getByRole('button').click();
  await expect.poll(() => asked(shops)).toHaveLength(1);
  await expectNoWarning(tab);

  await open(page('<button>Save</button>', 'await save()', SAVE));
  await tab.getByRole('button').click();
  await expectWarning(tab);
  expect(asked(shops)).toEqual([]);
  await keep(tab);
  expect(asked(shops)).toEqual([]);

  // The request is the worker's own; the page only tells it what to fetch.
  const worker =
    "const worker = new Worker(URL.createObjectURL(new Blob(['onmessage = ({ data }) => fetch(data.url)'])));";
  await open(
    page('<button>保存する</button>', "worker.postMessage({ url: location.origin + '/images/1.png' })", worker),
  );
  await tab.getByRole('button').click();
  await expectWarning(tab);
  await keep(tab);
  expect(asked(shops)).toEqual([]);
  await tab.getByRole('button').click();
  await expectWarning(tab);
  await pressInWarning(tab, 'This is something else');
  await expect.poll(() => asked(shops)).toHaveLength(1);

  const send = `document.querySelector('textarea').onkeydown = ({ key }) => { if (key === 'Enter') ${post('/api/acts/download')} };`;
  await open(`<textarea aria-label="What to send"></textarea><script>${send}</script>`);
  await tab.getByRole('textbox').fill('all of them');
  await tab.keyboard.press('a');
  await tab.keyboard.press('Enter');
  await expectWarning(tab);
  expect(asked(shops)).toEqual([]);
  await keep(tab);
  expect(asked(shops)).toEqual([]);
});

test.describe('with the optional permission for downloads', () => {
  test.use({ granted: ['downloads'] });

  test('a file that the browser fetches by itself is stopped, and recorded with its name', async ({
    context,
    page: tab,
    extension,
    saved,
  }) => {
    await withOrder(context, extension, ORDER);
    // As from a mail, from the address bar, or by "Save image as": no page is asked.
    await tab.goto(FILE).catch(() => undefined);
    await expect.poll(() => waitingFiles(context)).toHaveLength(1);
    expect(await saved(0)).toEqual([]);
    await expect.poll(async () => logOf(await extension.ledger())).toMatch(/act-held[^}]*browser:download [^"]+\.png/);
    expect(await isArmed(context, HOST)).toBe(true);
  });

  test('an archive that a page packs without saying so is stopped at its save or by the browser, and recorded', async ({
    context,
    page: tab,
    extension,
    shops,
    saved,
  }) => {
    await withOrder(context, extension, ORDER);
    // A worker packs it, and a frame without a name saves it.
    const pack = `const parts = [await (await fetch('/images/1.png')).blob(), await (await fetch('/images/2.png')).blob()];
      const url = URL.createObjectURL(new Blob(parts, { type: 'application/zip' }));
      const link = document.createElement('a'); link.href = url; link.download = 'portraits.zip'; link.click();`;
    await openStudio(tab, shops, page('<button>✓</button>', pack));
    await tab.getByRole('button').click();
    expect((await expectWarning(tab)).text).not.toBe('');
    expect(await saved(0)).toEqual([]);
    await pressInWarning(tab, 'Download anyway');
    expect((await saved(1)).map(({ name }) => name)).toEqual(['portraits.zip']);
    await expect.poll(() => isArmed(context, HOST)).toBe(false);
  });
});

test('without the permission such a file is not stopped, and the settings say so', async ({
  context,
  page: tab,
  extension,
  saved,
}) => {
  await withOrder(context, extension, ORDER);
  await tab.goto(FILE).catch(() => undefined);
  expect(await saved(1)).toHaveLength(1);
  await tab.goto(`chrome-extension://${extension.id}/dashboard.html#/settings`);
  await expect(tab.getByText('“Save image as…” and “Save link as…”')).toBeVisible();
});

test('what another extension fetches is never stopped and recorded as seen, and keeps its name while nothing is at stake', async ({
  shops,
}) => {
  const tool = await mkdtemp(join(tmpdir(), 'refund-clock-tool-'));
  const manifest = { manifest_version: 3, name: 'Download manager', version: '1', permissions: ['downloads'] };
  await writeFile(join(tool, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(tool, 'page.html'), '<!doctype html><title>Download manager</title>');
  const ours = await extensionWith({ granted: ['downloads'], downloadEndpoints: {} });
  const running = await launchBrowser({ port: shops.port, extension: `${ours},${tool}` });
  try {
    const { context, extensionId: id } = running;
    await withOrder(context, { id } as never, ORDER);
    const digest = createHash('sha256').update(tool).digest('hex').slice(0, 32);
    const toolId = [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
    const tab = await context.newPage();
    await tab.goto(`chrome-extension://${toolId}/page.html`);
    const fetched = (filename: string) =>
      tab.evaluate(([url, name]) => chrome.downloads.download({ url, filename: name }), [FILE, filename] as const);
    await fetched('first.png');
    await expect.poll(() => isArmed(context, HOST), { message: 'the act is on record' }).toBe(false);
    expect(await waitingFiles(context)).toEqual([]);
    expect(await waitForFiles(running.downloads, 1)).toHaveLength(1);
    await expect.poll(() => isArmed(context, HOST)).toBe(false);
    await tab.waitForTimeout(500);
    await fetched('second.png');
    expect((await waitForFiles(running.downloads, 2)).map(({ name }) => name)).toContain('second.png');
  } finally {
    await running.close();
    await rm(tool, { recursive: true });
    await rm(ours, { recursive: true });
  }
});

test('a page that loads while the browser has not yet noted the guard down, and is refused it once, is guarded all the same', async ({
  context,
  page: tab,
  extension,
  shops,
}) => {
  await withOrder(context, extension, ORDER);
  const worker = await workerOf(context);
  await worker.evaluate(async () => {
    const guards = (await chrome.scripting.getRegisteredContentScripts()).filter(({ id }) => id.startsWith('guard:'));
    await chrome.scripting.unregisterContentScripts({ ids: guards.map(({ id }) => id) });
    const bring = chrome.scripting.executeScript;
    let calls = 0;
    Object.defineProperties(chrome.scripting, {
      registerContentScripts: { value: async () => undefined },
      executeScript: {
        value: (...asked: Parameters<typeof bring>) => {
          const [{ files }] = asked as unknown as readonly [{ readonly files: readonly string[] }];
          if (files[0] !== 'page-guard.js') return bring.apply(chrome.scripting, asked);
          calls += 1;
          Object.assign(globalThis, { calls });
          return calls === 1 ? Promise.reject(new Error('Not now.')) : bring.apply(chrome.scripting, asked);
        },
      },
    });
  });
  await openStudio(tab, shops, page('<button>Download</button>', 'await save()', SAVE));
  const calls = () => worker.evaluate(() => Reflect.get(globalThis, 'calls') as number);
  await expect.poll(calls, { message: 'the guard is called for again' }).toBeGreaterThan(1);
  await tab.getByRole('button').click();
  await expectWarning(tab);
  expect(asked(shops)).toEqual([]);
});
