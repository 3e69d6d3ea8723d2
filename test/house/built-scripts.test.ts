// What the build puts into strangers' pages: how many bytes, and which code never. Reads the build, so build first.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './project-files';

const build = join(projectRoot, '.output/chrome-mv3');
const manifest: {
  readonly content_scripts: readonly { readonly js: readonly string[] }[];
  readonly permissions: readonly string[];
} = existsSync(join(build, 'manifest.json'))
  ? JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'))
  : { content_scripts: [], permissions: [] };

const onEveryPage = manifest.content_scripts.flatMap(({ js }) => js);
/** Scripts at the top of the build other than the worker: those injected on every page, and those injected on demand. */
const pageScripts = existsSync(build)
  ? readdirSync(build).filter((name) => name.endsWith('.js') && !name.startsWith('background'))
  : [];
/** Registered only for sellers whose generations are followed, and only while they are watched. */
const FOR_CREDITS = 'page-credits.js';
/** Called for on pages of terms alone: it carries the reader, which would otherwise be in the worker. */
const FOR_POLICIES = 'page-policy.js';
/** Called for on pages with prices alone, and until the buyer dismisses the card. */
const FOR_PAYING = 'page-card.js';
/** Called for when an act is about to be held: the warning with its words and looks. */
const FOR_WARNING = 'page-warning.js';
/** Called for when the background asks whether a payment went through. */
const FOR_ASKING = 'page-question.js';
const APART: readonly string[] = [FOR_CREDITS, FOR_POLICIES, FOR_PAYING, FOR_WARNING, FOR_ASKING];
const source = (name: string): string => readFileSync(join(build, name), 'utf8');
const bytes = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + statSync(join(build, name)).size, 0);

describe('the built page scripts', () => {
  it('are there', () => {
    expect(onEveryPage, 'Run `npm run build` first.').toEqual(['page-taps.js', 'page-watch.js']);
    expect(pageScripts).toEqual(expect.arrayContaining(onEveryPage));
  });

  it('keep what follows generations, on sellers of credits alone, under 14 kB raw and 6 kB compressed', () => {
    expect(pageScripts).toContain(FOR_CREDITS);
    expect(bytes([FOR_CREDITS])).toBeLessThanOrEqual(14_000);
    expect(gzipSync(source(FOR_CREDITS)).length).toBeLessThanOrEqual(6_000);
  });

  it('keep the reader, on pages of terms alone, under 397 kB raw and 158 kB compressed', () => {
    expect(pageScripts).toContain(FOR_POLICIES);
    expect(bytes([FOR_POLICIES])).toBeLessThanOrEqual(397_000);
    expect(gzipSync(source(FOR_POLICIES)).length).toBeLessThanOrEqual(158_000);
  });

  it('keep the card before paying, on pages with prices alone, under 9 kB raw', () => {
    expect(pageScripts).toContain(FOR_PAYING);
    expect(bytes([FOR_PAYING])).toBeLessThanOrEqual(9_000);
  });

  it('keep the warning, where an act is held, under 10 kB raw, and the question after a payment under 3.5 kB', () => {
    expect(bytes([FOR_WARNING])).toBeLessThanOrEqual(10_000);
    expect(bytes([FOR_ASKING])).toBeLessThanOrEqual(3_500);
  });

  it('stay under 24 kB raw and 9 kB compressed on every page, and 40 kB with the guard where something is at stake', () => {
    expect(bytes(onEveryPage)).toBeLessThanOrEqual(24_000);
    expect(onEveryPage.reduce((sum, name) => sum + gzipSync(source(name)).length, 0)).toBeLessThanOrEqual(9_000);
    const guarded = pageScripts.filter((name) => !APART.includes(name));
    expect(guarded).toEqual(['page-guard.js', ...onEveryPage]);
    expect(bytes(guarded)).toBeLessThanOrEqual(40_000);
  });

  it.each(pageScripts)('%s holds no framework, schema library or database', (name) => {
    expect(source(name)).not.toMatch(/ZodError|\$ZodType|Dexie|react\.(element|transitional)|webextension-polyfill/);
  });

  it.each(pageScripts)('%s leaves no global in the page and writes no markup', (name) => {
    expect(source(name).trimStart()).toMatch(/^\((function\(\)\{|\(\)=>\{)/);
    expect(source(name)).not.toMatch(/\.innerHTML\s*=|insertAdjacentHTML|document\.write/);
  });
});

describe('the build', () => {
  const walk = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
    );
  const scripts = existsSync(build) ? walk(build).filter((path) => path.endsWith('.js')) : [];

  it('sees scripts', () => {
    expect(scripts.length).toBeGreaterThanOrEqual(3);
  });

  it('shows the popup’s first picture from one script of less than 36 kB compressed, without React’s renderer', () => {
    const first = [...readFileSync(join(build, 'popup.html'), 'utf8').matchAll(/(?:src|href)="\/([^"]+\.js)"/g)];
    const names = first.map((match) => match[1] ?? '');
    expect(names, 'Each file more is a request more before the first row.').toHaveLength(1);
    const waitsFor = /(?:^|[;}\s])import\s*(?:[^"'`;()]*from\s*)?["']/;
    expect(walk(join(build, 'chunks')).some((path) => waitsFor.test(readFileSync(path, 'utf8')))).toBe(true);
    expect(names.filter((name) => waitsFor.test(source(name)))).toEqual([]);
    const size = names.reduce((sum, name) => sum + gzipSync(source(name)).length, 0);
    expect(size, 'What the first picture does not show can be brought in after it.').toBeLessThan(36_000);
    expect(names.filter((name) => /webextension-polyfill|ZodMini|DexieError|hydrateRoot/.test(source(name)))).toEqual(
      [],
    );
  });

  it.each([
    ['what every start of the worker runs', ['background.js'], 4_300],

    // 400 bytes more than before for orders that two computers change at once, and for all that is checked of a file's terms;
    // 1 700 for words by which the guard tells more acts, and more of what is none, in twelve languages;
    // 1 200 for gateways of more countries, what pages say and name without a heading, and what is only praise or looked up.
    ['the worker that answers', ['background.js', 'background-shared.js', 'background-rest.js'], 157_100],
    ['the worker that draws a screen', ['background.js', 'background-shared.js', 'background-pictures.js'], 53_000],
    // 20 kB more than once for the reader, which takes what strangers' pages mean more often right; 28 more for the worker's pictures.
    ['all that is shipped', existsSync(build) ? walk(build).map((path) => path.slice(build.length + 1)) : [], 829_000],
  ])('keeps %s small', (_, names, most) => {
    const size = names.reduce((sum, name) => sum + gzipSync(readFileSync(join(build, name))).length, 0);
    expect(size, 'Compressed bytes. Lowered when it gets smaller, raised only with a reason.').toBeLessThan(most);
  });

  it('ships the sentences without the notes for translators', () => {
    expect(readFileSync(join(build, '_locales/en/messages.json'), 'utf8')).not.toContain('"description"');
  });

  it.each(scripts.map((path) => path.slice(build.length + 1)))('%s makes no network request', (name) => {
    // The worker brings its other parts in, by names that stand there, and hands the browser the page that it was asked for: nothing
    // else, and nobody else anything.
    const own =
      name === 'background.js'
        ? source(name)
            .replaceAll(/importScripts\("\/background-(?:pictures|rest|shared)\.js\?[0-9a-f]{8}"\)/g, '')
            .replace(/\bfetch\(\w+\)/, '')
        : source(name);
    expect(own).not.toMatch(
      /\bfetch\s*\(|new XMLHttpRequest|new WebSocket|new EventSource|sendBeacon\s*\(|importScripts\s*\(|new WebTransport/,
    );
  });
});
