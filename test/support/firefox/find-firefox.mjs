// Where the Firefox of this machine is; nothing where there is none.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** @returns {string | undefined} */
export function findFirefox() {
  const named = process.env.FIREFOX;
  if (named) return named;
  const found = PLACES.find((place) => existsSync(place));
  if (!found) return undefined;
  if (process.platform === 'win32') return found;
  return spawnSync(found, ['--version'], { stdio: 'ignore' }).status === 0 ? found : undefined;
}
