// Runs the tests of everything that reckons with time once in each of five zones, as if the computer stood there.

import { spawnSync } from 'node:child_process';

const ZONES = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'Pacific/Kiritimati'];
const PLACES = [
  'test/policy',
  'test/time',
  'test/money',
  'test/providers',
  'test/claims',
  'test/credits',
  'test/tracking',
];

let failed = 0;
for (const zone of ZONES) {
  console.log(`\n${zone}`);
  const { status } = spawnSync('npx', ['vitest', 'run', '--reporter=dot', ...PLACES, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, TZ: zone },
  });
  if (status !== 0) failed += 1;
}
console.log(
  failed === 0 ? `\nThe same in ${ZONES.length} zones.` : `\nDiffers or fails in ${failed} of ${ZONES.length} zones.`,
);
process.exit(failed === 0 ? 0 : 1);
