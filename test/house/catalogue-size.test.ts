// A page pays nothing for a larger catalogue: page scripts are bundled beside ten and beside a thousand sellers and compared.

import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { ALL_SITES } from '../../lib/providers/all-sites';
import { termsOf } from '../../lib/providers/all-terms';
import { projectRoot } from './project-files';

const SCRIPTS = readdirSync(join(projectRoot, 'entrypoints')).filter((name) => /^page-[\w-]+\.ts$/.test(name));

const workshop = mkdtempSync(join(tmpdir(), 'catalogue-size-'));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

/** A copy of what a page script can reach, with so many invented sellers in place of the catalogue. */
function copyWith(sellers: number): string {
  const root = join(workshop, String(sellers));
  for (const folder of ['lib', 'components', 'entrypoints', 'public/_locales/en']) {
    cpSync(join(projectRoot, folder), join(root, folder), { recursive: true });
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  const catalogue = join(root, 'lib/providers/catalog');
  rmSync(catalogue, { recursive: true });
  mkdirSync(catalogue, { recursive: true });
  for (let index = 0; index < sellers; index += 1) {
    const site = {
      id: `s${index}`,
      name: `Seller ${index}`,
      hosts: [`s${index}.example`],
      homepage: `https://s${index}.example/`,
      kind: 'credits',
    };
    writeFileSync(
      join(catalogue, `s${index}.ts`),
      `export const site = ${JSON.stringify(site)};\nexport const terms = [];\n`,
    );
  }
  return root;
}

async function bundle(root: string, script: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root, '~': root } },
    define: { 'import.meta.env.BROWSER': '"chrome"', 'import.meta.env.ENTRYPOINT': JSON.stringify(script) },
    build: {
      write: false,
      minify: true,
      lib: { entry: join(root, 'entrypoints', script), formats: ['iife'], name: 'script', fileName: 'out' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('Vite built nothing.');
  return output.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
}

describe('page scripts', () => {
  const small = copyWith(10);
  const large = copyWith(1000);

  it('are seen', () => expect(SCRIPTS).toEqual(expect.arrayContaining(['page-taps.ts', 'page-watch.ts'])));

  it.each(SCRIPTS)(
    '%s is the same beside 10 and beside 1,000 sellers, and names none of ours',
    { timeout: 120_000 },
    async (script) => {
      const few = await bundle(small, script);
      const many = await bundle(large, script);
      expect(few.length).toBeGreaterThan(200);
      expect(many).toBe(few);
      expect(many).not.toContain('s7.example');
      const ours = await bundle(projectRoot, script);
      expect(ours.length).toBe(few.length);
      for (const { hosts, id } of ALL_SITES) {
        for (const host of hosts) expect(ours).not.toContain(host);
        for (const { source } of termsOf(id)) expect(ours).not.toContain(source.summary);
      }
    },
  );
});
