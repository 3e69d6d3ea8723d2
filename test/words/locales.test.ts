import { describe, expect, it } from 'vitest';

interface Message {
  readonly message: string;
}
type Messages = Readonly<Record<string, Message>>;

const found = import.meta.glob<Messages>('/public/_locales/*/messages.json', { eager: true, import: 'default' });
const LANGUAGES = new Map(Object.entries(found).map(([path, words]) => [path.split('/')[3] ?? '', words]));
const english: Messages = LANGUAGES.get('en') ?? {};

const placesIn = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();

describe('the words in every language', () => {
  it('are seen', () => {
    expect([...LANGUAGES.keys()].sort()).toEqual(['de', 'en', 'es', 'fr', 'ja', 'pt_BR']);
    expect(Object.keys(english).length).toBeGreaterThan(500);
  });

  it.each([...LANGUAGES])('%s has every sentence of English and no other', (_language, words) => {
    const missing = Object.keys(english).filter((key) => !(key in words));
    const tooMany = Object.keys(words).filter((key) => !(key in english));
    expect(missing, 'Translate these.').toEqual([]);
    expect(tooMany, 'English has no such sentence any more: take them out.').toEqual([]);
  });

  it.each([...LANGUAGES])('%s fills the same places', (_language, words) => {
    const wrong = Object.entries(english)
      // The singular may say "one" without a figure.
      .filter(([key]) => !key.endsWith('_one') && key in words)
      .filter(([key, { message }]) => placesIn(message).join() !== placesIn(words[key]?.message ?? '').join())
      .map(([key]) => key);
    expect(wrong).toEqual([]);
  });

  it.each([...LANGUAGES])('%s leaves nothing empty or unfinished', (_language, words) => {
    const wrong = Object.entries(words).filter(([, { message }]) => message.trim() === '' || /TODO|\?\?/.test(message));
    expect(wrong).toEqual([]);
  });

  it.each([...LANGUAGES])('%s names its own language for dates and money', (language, words) => {
    expect(words.language_tag?.message).toBe(language.replace('_', '-'));
  });

  it('describes the extension within what the stores allow', () => {
    for (const [language, words] of LANGUAGES) {
      expect(words.extension_description?.message.length, language).toBeLessThanOrEqual(132);
    }
  });

  it('are in the order of their keys, so that two branches merge', () => {
    for (const [language, words] of LANGUAGES) {
      const keys = Object.keys(words);
      expect(keys, language).toEqual([...keys].sort());
    }
  });
});
