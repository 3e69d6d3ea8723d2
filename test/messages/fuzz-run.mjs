// npm run test:fuzz -- [--inputs N] [--seed N]. The last line is JSON: {inputs, crashes, ledgerChanges}.

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { main, Plainly, ROOT, runTool } from '../support/bootstrap.mjs';

const { values } = parseArgs({
  options: { inputs: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});
const inputs = Number(values.inputs);

await main(async () => {
  if (!Number.isInteger(inputs) || inputs < 1) throw new Plainly('--inputs takes a whole number from 1.');
  const folder = join(ROOT, '.output', 'results');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'fuzz.json');
  rmSync(file, { force: true });
  // The border is built on the browser's interfaces, which Vitest stands in for.
  const { code, output } = await runTool(
    'vitest/vitest.mjs',
    ['run', 'test/messages/fuzz.test.ts', '-t', 'the border', '--reporter=dot', '--silent'],
    { quiet: true, env: { FUZZ_INPUTS: String(inputs), FUZZ_SEED: values.seed, FUZZ_RESULT: file } },
  );
  if (!existsSync(file)) throw new Plainly(output.slice(-4000));
  const { firstTrouble, ...counts } = JSON.parse(readFileSync(file, 'utf8'));
  if (firstTrouble !== undefined) console.log(firstTrouble);
  console.log(JSON.stringify(counts));
  return code === 0 && counts.crashes + counts.ledgerChanges === 0 ? 0 : 1;
});
