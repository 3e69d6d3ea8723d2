// Every code that policy gives has its sentence.

import { expect, it } from 'vitest';
import { LEGAL_DOUBTS, LEGAL_NOTE_KINDS } from '../../lib/policy/legal';
import { REDO_ADVICES, REDO_SIGNS, REFUND_SIGNS } from '../../lib/policy/redo-or-refund';
import { FINE_PRINT } from '../../lib/policy/terms';
import english from '../../public/_locales/en/messages.json';

const codes = [
  ...FINE_PRINT.map((code) => `fine_print_${code}`),
  ...[...REDO_SIGNS, ...REFUND_SIGNS].map((code) => `sign_${code}`),
  ...REDO_ADVICES.map((code) => `advice_${code}`),
  ...LEGAL_NOTE_KINDS.map((code) => `legal_${code}`),
  ...LEGAL_DOUBTS.map((code) => `legal_doubt_${code}`),
].map((key) => key.replaceAll('-', '_'));

it.each(codes)('%s', (key) => {
  expect(Object.keys(english)).toContain(key);
});
