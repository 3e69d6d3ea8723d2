// `npm run licences`: writes .store/LICENCES.md, the licences of all packages that ship inside the extension.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bootstrap.mjs';

const read = (/** @type {string} */ path) => JSON.parse(readFileSync(path, 'utf8'));

/** What a package brings along when it runs: its dependencies, and theirs; types alone do not ship. */
export function shippedPackages() {
  const { packages } = read(join(ROOT, 'package-lock.json'));
  const shipped = Object.entries(packages)
    .filter(([path, one]) => path !== '' && !one.dev && !one.devOptional && !one.optional && !/@types\//.test(path))
    .map(([path]) => path);
  return shipped
    .map((path) => join(ROOT, path))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => {
      const { name, version, license } = read(join(folder, 'package.json'));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
      const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
      return { name, version, licence: String(license ?? 'unknown'), text };
    })
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

export function licencesText() {
  const all = shippedPackages();
  const holders = (/** @type {string} */ text) =>
    text
      .split('\n')
      .find((line) => /copyright/i.test(line) && /\d{4}|\(c\)/i.test(line))
      ?.replace(/[|#*]/g, '')
      .trim() ?? '';
  return [
    '# Licences of what ships',
    '',
    'Written by `npm run licences` from `package-lock.json`; a test compares. The extension itself: MIT, see `LICENSE`.',
    'Not every package of the list ends up in the bundles; all that does is on it.',
    '',
    '| package | version | licence | holder |',
    '| --- | --- | --- | --- |',
    ...all.map(({ name, version, licence, text }) => `| ${name} | ${version} | ${licence} | ${holders(text)} |`),
    '',
  ].join('\n');
}

if (process.argv[1]?.endsWith('licences.mjs')) {
  writeFileSync(join(ROOT, '.store', 'LICENCES.md'), licencesText());
}
