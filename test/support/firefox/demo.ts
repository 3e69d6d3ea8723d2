// Opens the demo shops in the Firefox of this machine; without a display it looks at the first page, says so, and ends.

import { fileURLToPath } from 'node:url';
import { START_HOST } from '../../shops/pages/start';
import { startShops } from '../../shops/server';
import { findFirefox } from './find-firefox.mjs';
import { launchFirefox } from './launch-firefox';

const executablePath = findFirefox();
if (!executablePath) throw new Error('No Firefox was found.');
const headless =
  process.argv.includes('--headless') ||
  (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);

const shops = await startShops();
const session = await launchFirefox({
  executablePath,
  headless,
  extension: fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url)),
  tlsPort: shops.port,
});
const page = await session.newPage();
await page.goto(`https://${START_HOST}/`);
console.log(`Firefox shows ${await page.title()} at https://${START_HOST}/`);
if (headless) await session.close();
else {
  console.log('Press Start on the page of Refund Clock, then buy in a shop. Close Firefox to end.');
  await new Promise<void>((done) => {
    session.browser.once('disconnected', () => done());
    process.once('SIGINT', () => void session.close().then(done, done));
  });
}
await shops.close();
process.exit(0);
