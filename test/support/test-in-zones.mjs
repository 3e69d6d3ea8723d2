// Runs the tests of everything that reckons with time once in each of five zones, as if the computer stood there.

import { runInEach } from './where-time-counts.mjs';

const ZONES = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'Pacific/Kiritimati'];

const failed = runInEach(ZONES.map((zone) => ({ name: zone, env: { TZ: zone } })));
console.log(
  failed === 0 ? `\nThe same in ${ZONES.length} zones.` : `\nDiffers or fails in ${failed} of ${ZONES.length} zones.`,
);
process.exit(failed === 0 ? 0 : 1);
