// What reading a policy of 20 kB costs beside one scan of the same text by a regular expression of fifty words.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { FigureGroup } from '../figure';

const NAME = 'reader.20kB';
const SIZE = 20_000;
/** So many readings a round that the clock's grain does not matter. */
const READINGS = 20;
const SCANS = 400;

const SCAN =
  /\b(?:refund|refunds|refunded|refundable|money|back|days|hours|weeks|months|business|purchase|order|payment|delivery|download|downloaded|credits|used|unused|subscription|plan|cancel|renewal|trial|guarantee|satisfaction|technical|error|failure|duplicate|charge|request|contact|email|support|receipt|reason|screenshot|final|sale|eligible|discretion|case|policy|terms|law|consumer|withdrawal|processed)\b/gi;

function policyText(): string {
  const fixtures: unknown = JSON.parse(
    readFileSync(new URL('../../fixtures/reader/policies.json', import.meta.url), 'utf8'),
  );
  const texts = (Array.isArray(fixtures) ? fixtures : [])
    .filter((entry: { language?: string }) => entry.language === 'en')
    .map((entry: { text?: string }) => entry.text ?? '')
    .join('\n\n');
  return texts.repeat(Math.ceil(SIZE / texts.length)).slice(0, SIZE);
}

function scan(text: string): number {
  let count = 0;
  SCAN.lastIndex = 0;
  while (SCAN.exec(text) !== null) count += 1;
  return count;
}

/** The reader as one built script: as modules that look each other up at every name it takes longer than on any page. */
async function builtReader(): Promise<typeof import('../../../lib/reader/read-policy')> {
  const entry = fileURLToPath(new URL('../../../lib/reader/read-policy.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['es'] } },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('The reader was not built.');
  return import(`data:text/javascript,${encodeURIComponent(output.output[0].code)}`);
}

/** Milliseconds of processor time for one run. */
function timed(runs: number, run: () => unknown): number {
  const from = process.cpuUsage();
  for (let at = 0; at < runs; at += 1) run();
  return process.cpuUsage(from).user / 1000 / runs;
}

export const group: FigureGroup = {
  figures: [
    {
      name: NAME,
      what: 'read a refund policy of 20 kB',
      floor: 'scan the same text for fifty words',
      unit: 'ms',
      goal: 20,
    },
  ],
  async measure({ rounds }) {
    const text = policyText();
    const { readPolicy } = await builtReader();
    const read = () => readPolicy({ text, language: 'en' });
    for (let warm = 0; warm < 300; warm += 1) {
      read();
      scan(text);
    }
    const ours: number[] = [];
    const floor: number[] = [];
    const floorAgain: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      floor.push(timed(SCANS, () => scan(text)));
      ours.push(timed(READINGS, read));
      floorAgain.push(timed(SCANS, () => scan(text)));
    }
    return { [NAME]: { ours, floor, floorAgain } };
  },
};
