// node shoot.mjs page query width scheme out [full]

import fs from 'node:fs';
import { chromium } from 'playwright-core';

const [
  ,
  ,
  page,
  width = '800',
  scheme = 'light',
  out = '/tmp/shot.png',
  lang = 'en',
  dir = '.output/chrome-mv3-gallery',
] = process.argv;
const EXT = fs.realpathSync(dir);
const ud = fs.mkdtempSync('/tmp/face-ud-');
const ctx = await chromium.launchPersistentContext(ud, {
  executablePath: '/usr/bin/chromium',
  headless: true,
  colorScheme: scheme,
  viewport: { width: +width, height: 900 },
  env: { ...process.env, LANGUAGE: lang },
  args: [
    '--no-sandbox',
    '--disable-gpu',
    `--lang=${lang}`,
    `--disable-extensions-except=${EXT}`,
    `--load-extension=${EXT}`,
  ],
});
const sw = ctx.serviceWorkers()[0] ?? (await ctx.waitForEvent('serviceworker'));
const id = new URL(sw.url()).host;
const p = await ctx.newPage();
p.on('console', (m) => console.log('console', m.type(), m.text()));
p.on('pageerror', (e) => console.log('pageerror', e.message));
await p.goto(`chrome-extension://${id}/${page}`);
await p.waitForTimeout(500);
await p.screenshot({ path: out, fullPage: true });
await ctx.close();
fs.rmSync(ud, { recursive: true, force: true });
