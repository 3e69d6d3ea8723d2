import { describe, expect, it } from 'vitest';
import { timeLeft } from '@/components/Countdown';
import { wordsOf } from '@/components/words-of';
import type { Deadline } from '@/lib/policy/clocks';
import type { Instant } from '@/lib/time/instant';

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

  it('are set with the signs of print: no straight quotes, and in Japanese a wide question mark', () => {
    const wrong = [...LANGUAGES].flatMap(([language, words]) =>
      Object.entries(words)
        .filter(
          ([, { message }]) =>
            /['"]/.test(message) || (language === 'ja' && /[?：（）]|[A-Za-z][ぁ-んァ-ヶ一-龥]/.test(message)),
        )
        .map(([key]) => `${language} ${key}`),
    );
    expect(wrong).toEqual([]);
  });

  it('say how long ago something was in the case that the language asks for', () => {
    // German: "vor 3 Tagen", and never "vor 3 Tage". The browser says the whole of it.
    const wrong = [...LANGUAGES].filter(([, words]) =>
      /\b(vor|il y a|hace|há)\b|前/i.test(words.credit_age?.message ?? ''),
    );
    expect(wrong).toEqual([]);
  });

  it('leave no French sign alone at the beginning of a line', () => {
    const wrong = Object.entries(LANGUAGES.get('fr') ?? {}).filter(([, { message }]) => /« | [:;?!»]/.test(message));
    expect(wrong, 'A space that does not break (U+00A0) stands there.').toEqual([]);
  });

  it.each([
    ['en', '1 second left', '6 days left'],
    ['de', 'Noch 1 Sekunde', 'Noch 6 Tage'],
    ['fr', 'Il reste 1 seconde', 'Il reste 6 jours'],
    ['es', 'Queda 1 segundo', 'Quedan 6 días'],
    ['pt_BR', 'Resta 1 segundo', 'Restam 6 dias'],
    ['ja', '残り 1 秒', '残り 6 日'],
  ])('%s counts what is left: %s, %s', (language, one, six) => {
    const sentences = LANGUAGES.get(language) ?? {};
    const lookup = (key: string, parts: readonly string[]) =>
      (sentences[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => parts[Number(place) - 1] ?? '');
    const words = wordsOf(lookup, language.replace('_', '-'));
    const left = (ms: number) => {
      const at = ms as Instant;
      const deadline: Deadline = { at, latest: at, lastSafe: at, reading: 'exact' };
      return timeLeft(deadline, 0 as Instant, words, 'one').replaceAll('\u00a0', ' ');
    };
    expect([left(1_000), left(6 * 86_400_000)]).toEqual([one, six]);
  });

  it('are in the order of their keys, so that two branches merge', () => {
    for (const [language, words] of LANGUAGES) {
      const keys = Object.keys(words);
      expect(keys, language).toEqual([...keys].sort());
    }
  });
});
