// Every code that a person can meet has its sentence, and every sentence has a use.

import { describe, expect, it } from 'vitest';
import { VOIDING_ACTS } from '@/lib/policy/terms';
import { REASON_CODES } from '@/lib/policy/verdict';
import { filesUnder, read } from './project-files';

type Words = Readonly<Record<string, { readonly message: string; readonly placeholders?: Record<string, unknown> }>>;

const wordsOf = (locale: string): Words => JSON.parse(read(`public/_locales/${locale}/messages.json`));
const english = wordsOf('en');
const keyOf = (prefix: string, code: string): string => `${prefix}_${code.replaceAll('-', '_')}`;

describe('words', () => {
  it('sees a vocabulary', () => {
    expect(Object.keys(english).length).toBeGreaterThan(20);
  });

  it.each(REASON_CODES)('says why: %s', (code) => {
    expect(english[keyOf('reason', code)]?.message, `Add ${keyOf('reason', code)} to public/_locales/en`).toBeTruthy();
  });

  it.each(VOIDING_ACTS)('has a name for the act: %s', (act) => {
    expect(english[keyOf('act', act)]?.message, `Add ${keyOf('act', act)} to public/_locales/en`).toBeTruthy();
  });

  it('keeps its keys in order, so that two changes rarely meet', () => {
    const keys = Object.keys(english);
    expect(keys).toEqual([...keys].sort());
  });

  it('says the same things in every language that is there', () => {
    const locales = filesUnder('public/_locales', /messages\.json$/).map((path) => path.split('/')[2] ?? '');
    expect(locales).toContain('en');
    for (const locale of locales) {
      const words = wordsOf(locale);
      // That none is missing is asked in test/words; a sentence is written in English first and falls back to it.
      expect(
        Object.keys(words).filter((key) => !(key in english)),
        locale,
      ).toEqual([]);
      for (const [key, { message }] of Object.entries(words)) {
        const used = (text: string): string[] => [...new Set(text.match(/\$[A-Za-z0-9_]+\$?/g) ?? [])].sort();
        if (key.endsWith('_one')) continue;
        expect(used(message), `${locale}: ${key}`).toEqual(used(english[key]?.message ?? ''));
      }
    }
  });
});
