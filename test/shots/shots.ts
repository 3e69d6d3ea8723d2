// Draws every screen in every state, theme, language and width into .output/shots, with a page that shows them all.

import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ALONE, GROUPS } from '../gallery/pages';
import { pseudo } from '../gallery/pseudo';
import { startShops } from '../shops/server';
import { BUILT_EXTENSION, BUILT_GALLERY, closeWelcome, launchBrowser } from '../support/browser';
import { EMPTY_SCREENS, FRESH_SCREENS, FULL_SCREENS, fillLedger, pressStart, type Screen } from './screens';
import { SHOP_PIECES } from './shop-pages';

const OUT = fileURLToPath(new URL('../../.output/shots/', import.meta.url));
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt_BR', 'ja'] as const;
/** Longer words that run from right to left, for what stands in a shop's page: the browser takes them for Arabic. */
const RIGHT_TO_LEFT = 'ar';
const asked = process.argv.slice(2);
/** `-- de ja` draws the screens in these languages, `-- gallery de` the gallery alone, `-- en polic` what has that in its name. */
const isGalleryAlone = asked.includes('gallery');
const named = LANGUAGES.filter((language) => asked.includes(language));
const languages = named.length > 0 ? named : LANGUAGES;
const parts = asked.filter((word) => !['gallery', RIGHT_TO_LEFT, ...LANGUAGES].includes(word));
const isAsked = (name: string) => parts.length === 0 || parts.some((part) => name.includes(part));

/** Of a shop's page; the third is as a browser at 200 % lays a wide window out. */
const SIZES = [
  ['1280', 1280, 800],
  ['400', 400, 640],
  ['200-percent', 640, 400],
  ['320', 320, 600],
] as const;

interface Picture {
  readonly name: string;
  readonly file: string;
}

const pictures: Picture[] = [];
await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });

if (!isGalleryAlone) {
  for (const language of languages) await drawScreens(language);
  const all = [...LANGUAGES, RIGHT_TO_LEFT];
  const chosen = all.filter((language) => asked.includes(language));
  for (const language of chosen.length > 0 ? chosen : all) await drawShopPages(language);
}
for (const language of languages) await drawGallery(language);

async function drawScreens(language: string): Promise<void> {
  process.env.LANGUAGE = language;
  const running = await launchBrowser({
    port: 9,
    extension: BUILT_EXTENSION,
    args: [`--lang=${language.replace('_', '-')}`],
  });
  const page = await running.context.newPage();
  const origin = `chrome-extension://${running.extensionId}`;

  const draw = async (screens: readonly Screen[]) => {
    for (const screen of screens.filter(({ name }) => isAsked(name))) {
      for (const width of screen.widths) {
        for (const scheme of ['light', 'dark'] as const) {
          // Other languages are there to find what does not fit: the light and narrow pictures show it.
          if (language !== 'en' && scheme === 'dark') continue;
          await page.setViewportSize({ width, height: width < 500 ? 600 : 900 });
          await page.emulateMedia({ colorScheme: scheme });
          await page.goto('about:blank');
          await page.goto(`${origin}/${screen.path}`);
          await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
          await page.locator('h1, h2').first().waitFor();
          await page.waitForTimeout(250);
          await screen.prepare?.(page);
          await page.waitForTimeout(150);
          const file = `${language}-${screen.name}-${width}-${scheme}.png`;
          await page.screenshot({ path: OUT + file, fullPage: !screen.name.endsWith('-add') });
          pictures.push({ name: `${screen.name}, ${width} px, ${scheme}, ${language}`, file });
        }
      }
    }
  };

  await draw(FRESH_SCREENS);
  await page.goto(`${origin}/popup.html`);
  await pressStart(page);
  await draw(EMPTY_SCREENS);
  await page.goto(`${origin}/popup.html`);
  await fillLedger(page);
  await draw(FULL_SCREENS);
  await running.close();
}

/** A copy of the extension with one language more. */
async function withRightToLeft(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'refund-clock-rtl-'));
  await cp(BUILT_EXTENSION, folder, { recursive: true });
  const english: Record<string, { readonly message: string }> = JSON.parse(
    await readFile(join(folder, '_locales/en/messages.json'), 'utf8'),
  );
  const words = Object.entries(english).map(([key, { message }]) => [
    key,
    { message: key === 'language_tag' ? RIGHT_TO_LEFT : message.replaceAll(/[^$\d]+/g, (text) => pseudo(text)) },
  ]);
  await mkdir(join(folder, '_locales', RIGHT_TO_LEFT), { recursive: true });
  await writeFile(join(folder, '_locales', RIGHT_TO_LEFT, 'messages.json'), JSON.stringify(Object.fromEntries(words)));
  return folder;
}

async function drawShopPages(language: string): Promise<void> {
  const pieces = SHOP_PIECES.filter(({ name }) => isAsked(name));
  if (pieces.length === 0) return;
  process.env.LANGUAGE = language;
  const shops = await startShops();
  const extension = language === RIGHT_TO_LEFT ? await withRightToLeft() : BUILT_EXTENSION;
  const running = await launchBrowser({
    port: shops.port,
    extension,
    args: [`--lang=${language.replace('_', '-')}`],
  });
  await closeWelcome(running.context);
  const page = await running.context.newPage();
  await page.goto(`chrome-extension://${running.extensionId}/popup.html`);
  await pressStart(page);
  for (const { name, address, bring, follows } of pieces) {
    for (const [of, width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      const isThere = follows === true && width !== SIZES[0][1];
      if (isThere) {
        // A small window has a free corner at the end of the page alone.
        await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
        await page.waitForTimeout(1_100);
      } else {
        await page.goto(address);
        await bring(page);
      }
      await page.waitForTimeout(150);
      for (const scheme of ['light', 'dark'] as const) {
        // In other languages one dark picture is enough: the colours are the same.
        if (language !== 'en' && scheme === 'dark' && width !== 400) continue;
        await page.emulateMedia({ colorScheme: scheme });
        const file = `${language}-shop-${name}-${of}-${scheme}.png`;
        await page.screenshot({ path: OUT + file });
        pictures.push({ name: `shop: ${name}, ${of}, ${scheme}, ${language}`, file });
      }
    }
  }
  await running.close();
  await shops.close();
  if (extension !== BUILT_EXTENSION) await rm(extension, { recursive: true, force: true });
}

async function drawGallery(language: string): Promise<void> {
  const rooms = [
    ...GROUPS.filter(isAsked).map((name) => `group=${name}`),
    ...ALONE.filter(isAsked).map((name) => `alone=${name}`),
  ];
  if (rooms.length === 0) return;
  process.env.LANGUAGE = language;
  const running = await launchBrowser({
    port: 9,
    extension: BUILT_GALLERY,
    args: [`--lang=${language.replace('_', '-')}`],
  });
  const page = await running.context.newPage();
  const plain = [['light', '', { colorScheme: 'light' }]] as const;
  const looks = [
    ...plain,
    ['dark', '', { colorScheme: 'dark' }],
    ['forced-colors', '', { forcedColors: 'active' }],
    ['longer-words', 'pseudo&', { colorScheme: 'light' }],
    ['right-to-left', 'dir=rtl&', { colorScheme: 'light' }],
  ] as const;
  for (const [name, query, media] of language === 'en' ? looks : plain) {
    for (const width of [1280, 320]) {
      for (const part of rooms) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: null, forcedColors: null, ...media });
        await page.goto(`chrome-extension://${running.extensionId}/gallery.html?${query}${part}`);
        await page.locator('h1, h2').first().waitFor();
        await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
        const of = part.replace(/^.*=/, '');
        const file = `${language}-gallery-${of}-${width}-${name}.png`;
        await page.screenshot({ path: OUT + file, fullPage: true });
        pictures.push({ name: `gallery: ${of}, ${name}, ${width} px, ${language}`, file });
      }
    }
  }
  await running.close();
}

const figures = pictures.map(
  ({ name, file }) =>
    `<figure><figcaption>${name}</figcaption><a href="${file}"><img src="${file}" loading="lazy" alt="${name}"></a></figure>`,
);
await writeFile(
  `${OUT}index.html`,
  `<!doctype html><meta charset="utf-8"><title>Refund Clock: every screen</title>
<style>body{font:14px system-ui;display:grid;grid-template-columns:repeat(auto-fill,minmax(20rem,1fr));gap:1rem;align-items:start;padding:1rem}
img{max-width:100%;border:1px solid #ccc}figure{margin:0}</style>
${figures.join('\n')}
`,
);
console.log(`${pictures.length} pictures: ${OUT}index.html`);
