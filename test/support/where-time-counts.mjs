// The tests of everything that reckons with time, and how they are run once in each of several surroundings.

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
