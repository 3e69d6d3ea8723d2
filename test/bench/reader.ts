// Measures the policy reader on 20 kB of policy text against one scan of the same text by a regular expression of fifty words.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPolicy } from '../../lib/reader/read-policy';
import surroundings from '../fixtures/reader/surroundings.json';

const SCAN =
  /\b(?:refund|refunds|refunded|refundable|money|back|days|hours|weeks|months|business|purchase|order|payment|delivery|download|downloaded|credits|used|unused|subscription|plan|cancel|renewal|trial|guarantee|satisfaction|technical|error|failure|duplicate|charge|request|contact|email|support|receipt|reason|screenshot|final|sale|eligible|discretion|case|policy|terms|law|consumer|withdrawal|processed)\b/gi;

const fixtures: unknown = JSON.parse(
  readFileSync(path.join(path.dirname(fileURLToPath(import.meta.url)), '../fixtures/reader/policies.json'), 'utf8'),
);
const sentences = (Array.isArray(fixtures) ? fixtures : [])
  .filter((entry: { language?: string }) => entry.language === 'en')
  .map((entry: { text?: string }) => entry.text ?? '')
  .join('\n\n');

function textOf(size: number): string {
  return sentences.repeat(Math.ceil(size / sentences.length)).slice(0, size);
}

function medianMs(run: () => unknown, rounds: number): number {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  return times[Math.floor(times.length / 2)] ?? 0;
}

function scan(text: string): number {
  let count = 0;
  SCAN.lastIndex = 0;
  while (SCAN.exec(text) !== null) count += 1;
  return count;
}

/** As shops publish them: twenty thousand letters of terms, of which one section speaks of refunds. */
function termsOf(size: number): string {
  const others = surroundings.filter(({ language }) => language === 'en').map(({ text }) => text);
  const terms = others.join('\n\n').slice(0, size - POLICY);
  const middle = terms.indexOf('\n\n', terms.length / 2);
  return `${terms.slice(0, middle)}\n\nRefunds\n\n${textOf(POLICY)}${terms.slice(middle)}`;
}

/** So long is a refund section of real terms. */
const POLICY = 1_500;

function compare(name: string, text: string): void {
  for (let warm = 0; warm < 500; warm += 1) {
    readPolicy({ text, language: 'en' });
    scan(text);
  }
  const plain = medianMs(() => scan(text), 200);
  const reader = medianMs(() => readPolicy({ text, language: 'en' }), 200);
  console.log(
    `${name}: scan ${plain.toFixed(3)} ms, reader ${reader.toFixed(3)} ms, ratio ${(reader / plain).toFixed(1)}`,
  );
}

compare('20 kB of refund policies alone', textOf(20_000));
compare('20 kB of terms with a section on refunds', termsOf(20_000));
for (const size of [1_000, 10_000, 100_000, 1_000_000]) {
  const long = textOf(size);
  const ms = medianMs(() => readPolicy({ text: long, language: 'en' }), size > 100_000 ? 5 : 30);
  console.log(
    `${String(size / 1000).padStart(5)} kB: ${ms.toFixed(2)} ms, ${((ms * 1000) / size).toFixed(4)} ms per kB`,
  );
}
