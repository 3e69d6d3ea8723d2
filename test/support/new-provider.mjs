// Writes the one file of a new seller and its fixture: `npm run new:provider -- acme https://www.acme.example/refunds`.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const [id = '', address = ''] = process.argv.slice(2);

function stop(message) {
  console.error(message);
  process.exit(1);
}

if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
  stop(
    'Usage: npm run new:provider -- ID REFUND_PAGE\nThe id is lower case with hyphens: it names the file and stays for ever.',
  );
}
if (!URL.canParse(address) || !address.startsWith('https://')) {
  stop('Give the address of the page that holds the refund terms, with https://.');
}
const file = join(root, 'lib/providers/catalog', `${id}.ts`);
const fixture = join(root, 'test/fixtures/providers', id);
if (existsSync(file))
  stop(`${id} is in the catalogue. Append a version to \`terms\` in its file; never edit an old one.`);

const host = new URL(address).host;
const shop = host.replace(/^(www|help|support|docs)\./, '');
const today = new Date().toISOString().slice(0, 10);

mkdirSync(fixture, { recursive: true });
writeFileSync(
  file,
  `import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: '${id}',
  name: '${id}',
  hosts: ['${shop}', 'www.${shop}'],
  homepage: 'https://${shop}/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: '${address}',
      readOn: '${today}',
      knowledge: 'in-part',
      summary: 'Nobody has read these terms yet; say here in your own words what they promise and what ends it.',
    },
    stance: 'unknown',
    windows: [],
    voidedBy: [],
  },
] satisfies readonly DeclaredTerms[];
`,
);
const verdicts = {
  hosts: [shop],
  boughtAt: '2026-03-02T09:00:00Z',
  cases: [{ name: 'terms that nobody has read', now: '2026-03-03T09:00:00Z', state: 'unknown', endedBy: [] }],
};
const text = JSON.stringify(verdicts, null, 2)
  .replace(/\[\s+("[^"]*")\s+\]/g, '[$1]')
  .replace(/\[\s+\]/g, '[]');
writeFileSync(join(fixture, 'verdicts.json'), `${text}\n`);

console.log(`lib/providers/catalog/${id}.ts
test/fixtures/providers/${id}/verdicts.json

1. Fill in the terms. What the page does not say stays absent: absent means unknown, never "no".
2. Say in verdicts.json what a buyer is to be told, with both ends of the window.
3. npx vitest run test/house/providers.test.ts test/providers`);
