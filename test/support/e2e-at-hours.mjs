// Runs end-to-end tests once at each of several moments, the browser's clock included: npm run e2e:hours [-- journeys notices …].

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { MOMENTS } from './where-time-counts.mjs';

const library = ['x86_64-linux-gnu', 'aarch64-linux-gnu']
  .map((machine) => `/usr/lib/${machine}/faketime/libfaketime.so.1`)
  .find((path) => existsSync(path));
if (library === undefined) {
  console.log('This needs libfaketime: apt-get install libfaketime');
  process.exit(1);
}

const wanted = process.argv.slice(2);
const specs = wanted.length > 0 ? wanted : ['journeys', 'notices', 'claims', 'credits', 'pictures'];
let failed = 0;
for (const [moment] of MOMENTS) {
  console.log(`\n${moment}`);
  // A distance, not a moment: every process that is started stands at the same time, and none begins anew.
  const away = Math.round((Date.parse(moment) - Date.now()) / 1000);
  const { status } = spawnSync('npm', ['run', 'e2e', '--', ...specs], {
    stdio: 'inherit',
    env: { ...process.env, LD_PRELOAD: library, FAKETIME: `${away < 0 ? '' : '+'}${away}` },
  });
  if (status !== 0) failed += 1;
}
console.log(
  failed === 0
    ? `\nThe same at ${MOMENTS.length} moments.`
    : `\nDiffers or fails at ${failed} of ${MOMENTS.length} moments.`,
);
process.exit(failed === 0 ? 0 : 1);
