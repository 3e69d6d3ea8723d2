// `npm run start:firefox`: builds, and opens the Firefox of this machine with the extension beside the demo shops.

import { bootstrap, main, Plainly, runTool } from '../bootstrap.mjs';
import { findFirefox } from './find-firefox.mjs';

await main(async () => {
  if (!findFirefox()) {
    throw new Plainly('No Firefox was found. Install Firefox 140 or newer, or name one: FIREFOX=/path/to/firefox');
  }
  await bootstrap();
  console.log('• building the extension for Firefox');
  const { code, output } = await runTool('wxt/bin/wxt.mjs', ['build', '-b', 'firefox'], { quiet: true });
  if (code !== 0) throw new Plainly(`The build failed:\n${output.slice(-4000)}`);
  const done = await runTool('vite-node/dist/cli.mjs', ['test/support/firefox/demo.ts', ...process.argv.slice(2)]);
  return done.code;
});
