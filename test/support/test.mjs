// `npm test`: installs what is missing, then every check in order, the first failure ending it. The last line counts the tests.

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, main, ROOT, run, runTool } from './bootstrap.mjs';
import { findFirefox } from './firefox/find-firefox.mjs';

const results = join(ROOT, '.output', 'results');
const resultOf = (/** @type {string} */ name) => join(results, `${name}.json`);

/** @typedef {{ passed: number, failed: number }} Count */

/** @returns {Count} */
function countVitest(/** @type {any} */ result) {
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + (result.numFailedTestSuites > 0 && result.numFailedTests === 0 ? 1 : 0),
  };
}

/** @returns {Count} */
function countPlaywright(/** @type {any} */ result) {
  const { expected, flaky, unexpected } = result.stats;
  return { passed: expected + flaky, failed: unexpected + (unexpected === 0 ? result.errors.length : 0) };
}

/** Enough to see that nothing is lost, in half a minute; the long run is `npm run test:kill -- --cycles 300`. */
const KILLS = 6;

/** The kill test ends with one line of JSON. @returns {Count} */
function countKills(/** @type {any} */ result) {
  const { cycles, acknowledged, lost, halfWritten, opened, failure } = result;
  const whole = cycles === KILLS && acknowledged > 0 && opened > 0 && lost === 0 && halfWritten === 0 && !failure;
  return { passed: whole ? 1 : 0, failed: whole ? 0 : 1 };
}

const vitest = (/** @type {string} */ name, /** @type {readonly string[]} */ args) => ({
  name,
  tool: 'vitest/vitest.mjs',
  args: ['run', ...args, '--reporter=dot', '--reporter=json', `--outputFile.json=${resultOf(name)}`],
  count: countVitest,
});

/** What a program said last, where that is JSON. */
function lastJsonLine(/** @type {string} */ output) {
  const line = output.trimEnd().split('\n').at(-1) ?? '';
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const steps = [
  { name: 'format', tool: '@biomejs/biome/bin/biome', args: ['format', '.'] },
  { name: 'lint', tool: '@biomejs/biome/bin/biome', args: ['lint', '.', '--error-on-warnings'] },
  { name: 'types', tool: 'typescript/bin/tsc', args: ['--noEmit'] },
  { name: 'unused code', tool: 'knip/bin/knip.js', args: [] },
  vitest('unit', ['--exclude', 'test/house/**']),
  // Scores the policy reader against its floor where the labelled policies lie beside the repository; elsewhere it ends at once.
  { name: 'reader', tool: 'tsx/dist/cli.mjs', args: ['test/eval/reader.ts', '--score'] },
  // The house looks at what was built, so it is built first.
  { name: 'build', tool: 'wxt/bin/wxt.mjs', args: ['build'] },
  // Every component in every state, for axe.
  { name: 'build of the gallery', tool: 'wxt/bin/wxt.mjs', args: ['build', '--mode', 'gallery'] },
  { name: 'build for Firefox', tool: 'wxt/bin/wxt.mjs', args: ['build', '-b', 'firefox'] },
  { name: 'lint of the Firefox build', script: 'test/support/firefox/lint.mjs' },
  vitest('house', ['test/house']),
  {
    name: 'e2e',
    tool: '@playwright/test/cli.js',
    args: ['test', '-c', 'test/e2e/playwright.config.ts'],
    count: countPlaywright,
    env: { E2E_RESULT: resultOf('e2e') },
  },
  // It ends whole groups of processes, which only Linux does as it needs it.
  ...(process.platform === 'linux'
    ? [
        {
          name: 'kill',
          tool: 'tsx/dist/cli.mjs',
          args: ['test/e2e/kill/run.ts', '--cycles', String(KILLS)],
          count: countKills,
          resultIn: lastJsonLine,
        },
      ]
    : []),
  {
    name: 'e2e in Firefox',
    tool: 'vite-node/dist/cli.mjs',
    args: ['test/e2e/firefox/run.ts', resultOf('e2e in Firefox')],
    count: (/** @type {Count} */ result) => result,
    needsFirefox: true,
  },
];

const runStep = (/** @type {any} */ step, /** @type {any} */ how) =>
  step.script ? run(process.execPath, [join(ROOT, step.script)], how) : runTool(step.tool, step.args, how);

/** A step that tests nothing counts only when it fails. @returns {Count} */
function countOf(/** @type {any} */ step, /** @type {number} */ code, /** @type {string} */ output) {
  if (!step.count) return { passed: 0, failed: code === 0 ? 0 : 1 };
  const path = resultOf(step.name);
  const result = step.resultIn?.(output) ?? (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);
  // A step that should have told what it tested and did not is none that passed.
  if (result === undefined) return { passed: 0, failed: 1 };
  const count = step.count(result);
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

await main(async () => {
  const { chromium } = await bootstrap();
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const total = { passed: 0, failed: 0 };
  for (const step of steps) {
    if (step.needsFirefox && !findFirefox()) {
      console.log(`- ${step.name}: skipped, there is no Firefox here (install firefox-esr, or name one in FIREFOX)`);
      continue;
    }
    const since = performance.now();
    const loud = step.name === 'e2e';
    if (loud) console.log('• e2e');
    const { code, output } = await runStep(step, {
      quiet: !loud,
      env: { CHROMIUM: chromium, FORCE_COLOR: '0', ...step.env },
    });
    const count = countOf(step, code, output);
    total.passed += count.passed;
    total.failed += count.failed;
    const time = `${((performance.now() - since) / 1000).toFixed(1)} s`;
    const tests = step.count ? `, ${count.passed} passed` : '';
    if (code === 0 && count.failed === 0) console.log(`✓ ${step.name} (${time}${tests})`);
    else {
      if (!loud) console.log(output.slice(-12_000));
      console.log(`✗ ${step.name} failed (${time}${tests}, ${count.failed} failed)`);
      break;
    }
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});
