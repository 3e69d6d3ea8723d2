// `npm start`: installs what is missing, builds, and opens the demo shops in a Chromium that has the extension.

import { bootstrap, build, main, runTool } from './bootstrap.mjs';

await main(async () => {
  const { chromium } = await bootstrap();
  console.log('• building the extension');
  await build();
  const { code } = await runTool('tsx/dist/cli.mjs', ['test/support/demo.ts', ...process.argv.slice(2)], {
    env: { CHROMIUM: chromium },
  });
  return code;
});
