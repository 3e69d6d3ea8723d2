// Runs the tests of everything that reckons with time once at each of several moments, as if the computer's clock stood there.

import { MOMENTS, runInEach } from './where-time-counts.mjs';

const failed = runInEach(
  MOMENTS.map(([moment, zone]) => ({ name: `${moment}, ${zone}`, env: { TZ: zone, TEST_STARTS_AT: moment } })),
);
console.log(
  failed === 0
    ? `\nThe same at ${MOMENTS.length} moments.`
    : `\nDiffers or fails at ${failed} of ${MOMENTS.length} moments.`,
);
process.exit(failed === 0 ? 0 : 1);
