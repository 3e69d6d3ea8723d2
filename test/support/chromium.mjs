// Finds a Chromium on this machine. Plain Node, because it is needed before any package is installed.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome'];
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
];

/**
 * The path of a Chromium that may load an unpacked extension from the command line (branded Chrome may not), or undefined.
 * `CHROMIUM` in the environment wins.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 */
export function findChromium(env = process.env) {
  const named = env.CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  const known = PLACES.find((place) => existsSync(place));
  if (known) return known;
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    for (const name of NAMES) {
      const place = join(folder, name);
      if (folder !== '' && existsSync(place)) return place;
    }
  }
  return undefined;
}
