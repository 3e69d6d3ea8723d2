// Runs the tests of everything that reckons with time once at each of several moments, as if the computer's clock stood there.

import { runInEach } from './where-time-counts.mjs';

/** Just before and after midnight, the middle of the day, ends of months and years, a leap day, and clocks that change. */
const MOMENTS = [
  ['2026-11-22T00:02Z', 'UTC'],
  ['2026-11-22T10:30Z', 'UTC'],
  ['2026-12-31T23:40Z', 'UTC'],
  ['2027-01-01T00:10Z', 'UTC'],
  ['2027-02-28T23:50Z', 'UTC'],
  ['2028-02-29T12:00Z', 'UTC'],
  ['2027-03-14T06:50Z', 'America/New_York'],
  ['2027-03-28T00:30Z', 'Europe/Berlin'],
  ['2027-10-31T00:30Z', 'Europe/Berlin'],
];

const failed = runInEach(
  MOMENTS.map(([moment, zone]) => ({ name: `${moment}, ${zone}`, env: { TZ: zone, TEST_STARTS_AT: moment } })),
);
console.log(
  failed === 0
    ? `\nThe same at ${MOMENTS.length} moments.`
    : `\nDiffers or fails at ${failed} of ${MOMENTS.length} moments.`,
);
process.exit(failed === 0 ? 0 : 1);
