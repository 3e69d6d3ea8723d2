// How many bytes ship: on every provider page, in the worker, in the popup's first load, in the package.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FigureGroup, Rounds } from '../figure';

const kB = (bytes: number): number => bytes / 1_000;
const gzipped = (path: string): number => gzipSync(readFileSync(path)).length;

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesOf(join(folder, entry.name)) : [join(folder, entry.name)],
  );

/** Scripts that the popup's page loads before it can show anything: its entry and all that it imports statically. */
function firstLoadOf(extension: string, page: string): string[] {
  const html = readFileSync(join(extension, page), 'utf8');
  const waiting = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => match[1] ?? '');
  const seen = new Set<string>();
  while (waiting.length > 0) {
    const script = waiting.pop() ?? '';
    if (seen.has(script)) continue;
    seen.add(script);
    const source = readFileSync(join(extension, script), 'utf8');
    for (const match of source.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
      waiting.push(`chunks/${match[1]}`);
  }
  return [...seen].map((script) => join(extension, script));
}

const bytesIs = 'bytes, no floor';
const figure = (name: string, what: string, goal: number) =>
  ({ name, what, floor: bytesIs, unit: 'kB', goal, absolute: true }) as const;

export const group: FigureGroup = {
  figures: [
    figure('bytes.every-page', 'both page scripts, raw', 24),
    figure('bytes.every-page.gz', 'both page scripts, compressed', 9),
    figure('bytes.page-scripts', 'all scripts that can enter a page, raw', 40),
    figure('bytes.worker.gz', 'the worker, compressed', 60),
    figure('bytes.popup.gz', "the popup's first scripts, compressed", 130),
    figure('bytes.package.gz', 'everything in the package, compressed', 450),
  ],
  async measure({ extension }) {
    const manifest: { readonly content_scripts: readonly { readonly js: readonly string[] }[] } = JSON.parse(
      readFileSync(join(extension, 'manifest.json'), 'utf8'),
    );
    const everyPage = manifest.content_scripts.flatMap(({ js }) => js).map((name) => join(extension, name));
    const all = filesOf(extension);
    const inPages = readdirSync(extension)
      .filter((name) => name.endsWith('.js') && !name.startsWith('background'))
      .map((name) => join(extension, name));
    const raw = (paths: readonly string[]): number => paths.reduce((sum, path) => sum + readFileSync(path).length, 0);
    const gz = (paths: readonly string[]): number => paths.reduce((sum, path) => sum + gzipped(path), 0);
    const once = (bytes: number): Rounds => ({ ours: [kB(bytes)], floor: [] });
    return {
      'bytes.every-page': once(raw(everyPage)),
      'bytes.every-page.gz': once(gz(everyPage)),
      'bytes.page-scripts': once(raw(inPages)),
      'bytes.worker.gz': once(
        gz(
          ['background.js', 'background-shared.js', 'background-rest.js']
            .map((name) => join(extension, name))
            .filter((path) => existsSync(path)),
        ),
      ),
      'bytes.popup.gz': once(gz(firstLoadOf(extension, 'popup.html'))),
      'bytes.package.gz': once(gz(all)),
    };
  },
};
