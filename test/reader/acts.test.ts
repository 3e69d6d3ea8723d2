// What ends a refund is read by what was done and how it stands to the refund, whatever the language.

import { describe, expect, it } from 'vitest';
import { readPolicy } from '@/lib/reader/read-policy';
import languages from '../fixtures/reader/acts.json';

interface Phrases {
  readonly relations: Readonly<Record<string, string>>;
  readonly acts: Readonly<
    Record<string, { readonly done: string; readonly not: string | null; readonly noun?: string | null }>
  >;
  /** Sentences that say of an act that it does not matter. */
  readonly indifferent: readonly string[];
}

const spoken: readonly (readonly [string, Phrases])[] = Object.entries(languages);

describe.each(spoken)('in %s', (language, { relations, acts, indifferent }) => {
  describe.each(Object.entries(relations))('as %s', (_, frame) => {
    const named = Object.entries(acts).filter(
      ([, { not, noun }]) => (!frame.includes('{not}') || not !== null) && (!frame.includes('{noun}') || noun),
    );
    it.each(named)('%s', (act, { done, not, noun }) => {
      const text = frame
        .replace('{done}', done)
        .replace('{not}', not ?? '')
        .replace('{noun}', noun ?? '');
      expect(readPolicy({ text, language }).voidedBy, text).toEqual([act]);
    });
  });

  describe.each(indifferent)('and what does not matter ends nothing: %s', (frame) => {
    const named = Object.entries(acts).filter(
      ([, { not, noun }]) => (!frame.includes('{not}') || not !== null) && (!frame.includes('{noun}') || noun),
    );
    it.each(named)('%s', (_, { done, not, noun }) => {
      const text = frame
        .replace('{done}', done)
        .replace('{not}', not ?? '')
        .replace('{noun}', noun ?? '');
      expect(readPolicy({ text, language }).voidedBy, text).toEqual([]);
    });
  });
});

describe('an act that is only mentioned', () => {
  it.each([
    ['where files are kept', 'After you cancel, you can download your files for 30 days; then they are deleted.'],
    ['what a buyer may do', 'You may download, edit and share your portraits as you like.'],
    ['how to begin', 'Upload eight photos, approve the preview and download the result.'],
    ['an app', 'Download our app to see your order.'],
    ['what we delete', 'We delete your photos when a week has gone by.'],
    ['what does not matter', 'Downloading a preview does not affect this.'],
  ])('%s', (_, mention) => {
    const text = `We refund your order in full within 14 days of purchase if you have not used any credit.\n\n${mention}`;
    expect(readPolicy({ text, language: 'en' }).voidedBy, text).toEqual(['use-of-credits']);
  });
});
