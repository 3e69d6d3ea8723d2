// The tests of everything that reckons with time, moments that are hard for them, and how they are run in each of several surroundings.

import { spawnSync } from 'node:child_process';

const PLACES = [
  'test/policy',
  'test/time',
  'test/money',
  'test/providers',
  'test/claims',
  'test/credits',
  'test/tracking',
  'test/exchange',
  'test/store',
  'test/words',
  'test/components',
  'test/platform',
  'test/page',
];

/** Just before and after midnight, the middle of the day, ends of months and years, a leap day, and clocks that change. */
export const MOMENTS = /** @type {const} */ ([
  ['2026-11-22T00:02Z', 'UTC'],
  ['2026-11-22T10:30Z', 'UTC'],
  ['2026-12-31T23:40Z', 'UTC'],
  ['2027-01-01T00:10Z', 'UTC'],
  ['2027-02-28T23:50Z', 'UTC'],
  ['2028-02-29T12:00Z', 'UTC'],
  ['2027-03-14T06:50Z', 'America/New_York'],
  ['2027-03-28T00:30Z', 'Europe/Berlin'],
  ['2027-10-31T00:30Z', 'Europe/Berlin'],
]);

/**
 * Answers how many of the surroundings failed.
 *
 * @param {readonly { readonly name: string, readonly env: Readonly<Record<string, string>> }[]} surroundings
 */
export function runInEach(surroundings) {
  const wanted = process.argv.slice(2);
  const places = wanted.some((one) => !one.startsWith('-')) ? wanted : [...PLACES, ...wanted];
  let failed = 0;
  for (const { name, env } of surroundings) {
    console.log(`\n${name}`);
    const { status } = spawnSync('npx', ['vitest', 'run', '--reporter=dot', ...places], {
      stdio: 'inherit',
      env: { PROPERTY_SEED: 'random', ...process.env, ...env },
    });
    if (status !== 0) failed += 1;
  }
  return failed;
}
