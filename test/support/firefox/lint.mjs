// `npm run lint:firefox`: the linter of Mozilla's store over the Firefox build, against a list of what is known and why it is fine.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { main, Plainly, ROOT, runTool } from '../bootstrap.mjs';

const BUILD = join(ROOT, '.output', 'firefox-mv3');

/** What the linter says of code that we cannot or need not change. Everything else fails. */
const KNOWN = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\//,
    because: 'react-dom carries `dangerouslySetInnerHTML`; a lint of our own refuses it and innerHTML in our sources',
  },
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: /^manifest\.json$/,
    because: 'the declaration of data collection is newer on Android, for which this is not offered',
  },
];

await main(async () => {
  if (!existsSync(join(BUILD, 'manifest.json'))) throw new Plainly('Build first: npm run build:firefox');
  const { output } = await runTool(
    'web-ext/bin/web-ext.js',
    ['lint', '--source-dir', BUILD, '--no-config-discovery', '--self-hosted', '--output', 'json'],
    { quiet: true },
  );
  const from = output.indexOf('{"');
  if (from < 0) throw new Plainly(`web-ext said nothing that can be read:\n${output.slice(-2000)}`);
  const said = JSON.parse(output.slice(from, output.lastIndexOf('}') + 1));
  const isKnown = (/** @type {any} */ one) =>
    KNOWN.some(({ code, file }) => code === one.code && file.test(one.file ?? ''));
  const all = [...said.errors, ...said.warnings, ...said.notices];
  const fresh = all.filter((one) => !isKnown(one));
  for (const { code, file, line, message } of fresh) console.log(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
  console.log(`${said.errors.length} errors; ${all.length - fresh.length} known, ${fresh.length} not`);
  return fresh.length + said.errors.length === 0 ? 0 : 1;
});
