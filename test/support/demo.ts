// What `npm start` runs once everything is there: the shops in a Chromium with a window, or the main journey without one.

import { START_HOST } from '../shops/pages/start';
import { startShops } from '../shops/server';
import { BUILT_EXTENSION, launchBrowser } from './browser';
import { mainJourney } from './journey';

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY) ||
  Boolean(process.env.WAYLAND_DISPLAY);

async function byHand(): Promise<void> {
  const shops = await startShops();
  const running = await launchBrowser({
    port: shops.port,
    extension: BUILT_EXTENSION,
    headless: false,
    viewport: null,
  });
  const page = running.context.pages()[0] ?? (await running.context.newPage());
  const welcome = await running.context.newPage();
  await welcome.goto(`chrome-extension://${running.extensionId}/welcome.html`).catch(() => undefined);
  await page.goto(`https://${START_HOST}/`);
  console.log(
    `\nChromium is open with Refund Clock and ${shops.all().length} demo shops. Start at https://${START_HOST}/`,
  );
  console.log('Pin Refund Clock to the toolbar (puzzle icon), press Start on its welcome page, then buy something.');
  console.log('Close the browser or press Ctrl+C to end.');
  await new Promise<void>((resolve) => {
    running.context.once('close', () => resolve());
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await running.close().catch(() => undefined);
  await shops.close();
}

async function byItself(): Promise<void> {
  console.log('\nNo display: the main journey runs by itself.\n');
  const shops = await startShops();
  const running = await launchBrowser({ port: shops.port, extension: BUILT_EXTENSION });
  let number = 0;
  try {
    await mainJourney(running, shops, ({ step, seen, picture }) => {
      number += 1;
      console.log(`${number}. ${step}`);
      for (const line of seen) console.log(`   ${line}`);
      if (picture) console.log(`   picture: ${picture.slice(picture.indexOf('.output'))}`);
    });
    console.log('\nAll steps were seen as they should be. Pictures are in .output/demo/.');
    console.log('With a display, `npm start` opens the shops in a browser for you.');
  } catch (error) {
    console.error(`\nAfter step ${number}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  } finally {
    await running.close();
    await shops.close();
  }
}

await (hasDisplay && !process.argv.includes('--headless') ? byHand() : byItself());
