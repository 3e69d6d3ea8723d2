// Finds a Chromium on this machine. Plain Node, because it is needed before any package is installed.

import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome'];
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
];

/** Where `npx playwright install chromium` puts its browsers, by system. */
const CACHES = [
  join(homedir(), '.cache', 'ms-playwright'),
  join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
];
const IN_CACHE = [
  ['chrome-linux', 'chrome'],
  ['chrome-linux64', 'chrome'],
  ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
  ['chrome-mac-arm64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
  ['chrome-mac-x64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
  ['chrome-win', 'chrome.exe'],
  ['chrome-win64', 'chrome.exe'],
];

function fromPlaywright() {
  for (const cache of CACHES) {
    if (!existsSync(cache)) continue;
    const builds = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name));
    for (const build of builds.sort().reverse()) {
      const found = IN_CACHE.map((parts) => join(cache, build, ...parts)).find((place) => existsSync(place));
      if (found) return found;
    }
  }
  return undefined;
}

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
  return fromPlaywright();
}
