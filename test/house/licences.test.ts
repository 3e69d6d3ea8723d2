// Every package that ships may be given away with ours, and is on the list.
// @vitest-environment node

import { expect, it } from 'vitest';
import { licencesText, shippedPackages } from '../support/licences.mjs';
import { read } from './project-files';

it('sees what ships', () => {
  expect(shippedPackages().map(({ name }) => name)).toEqual(expect.arrayContaining(['dexie', 'react', 'zod']));
});

it('ships under licences that allow it', () => {
  for (const { name, licence } of shippedPackages()) {
    expect(licence, name).toMatch(/^\(?(MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0)\b/);
  }
});

it('is listed for the stores; if not: npm run licences', () => {
  expect(read('.store/LICENCES.md')).toBe(licencesText());
});
