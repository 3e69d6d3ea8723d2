// Knows every language the reader speaks, and which of them a text is written in.

import { fold, foldWord } from './fold';
import type { Language } from './language';
import { de } from './languages/de';
import { en } from './languages/en';
import { es } from './languages/es';
import { fr } from './languages/fr';
import { id } from './languages/id';
import { it } from './languages/it';
import { ja } from './languages/ja';
import { ko } from './languages/ko';
import { nl } from './languages/nl';
import { pl } from './languages/pl';
import { pt } from './languages/pt';
import { ru } from './languages/ru';
import { zh } from './languages/zh';
import { compile, type Lexicon } from './lexicon';

const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [en, de, fr, es, pt, it, nl, pl, ru, id, ja, zh, ko].map((language: Language): [string, Language] => [
    language.code,
    language,
  ]),
);

const compiled = new Map<string, Lexicon>();

export function languageNamed(code: string): Language {
  return LANGUAGES.get(code) ?? en;
}

/** Compiled when first needed. Pages in any language carry English words, so English always reads along. */
export function lexiconFor(code: string): Lexicon {
  const known = compiled.get(code);
  if (known !== undefined) return known;
  const own = languageNamed(code);
  const lexicon = compile([own.words], [own.numerals], [own.ordinals]);
  compiled.set(code, lexicon);
  return lexicon;
}

const SAMPLE = 1_200;

/** One letter that Russian has not, as Ukrainian and Serbian do, weighs against so many that all write. */
const FOREIGN = 40;

/** Letters of the longest of the small words. */
const LONGEST_SIGN = 6;

/** Which languages a small common word tells of. */
const SIGNS: ReadonlyMap<string, readonly string[]> = (() => {
  const signs = new Map<string, string[]>();
  for (const language of LANGUAGES.values()) {
    for (const sign of foldWord(language.signs).split('|')) {
      if (sign === '') continue;
      const codes = signs.get(sign);
      if (codes === undefined) signs.set(sign, [language.code]);
      else if (!codes.includes(language.code)) codes.push(language.code);
    }
  }
  return signs;
})();

/** The script decides first, then the commonest small words; what was declared breaks a tie. */
export function languageOf(text: string, declared?: string): string {
  const { codes } = fold(text.slice(0, 2 * SAMPLE));
  const sample: string = Reflect.apply(String.fromCharCode, String, codes.subarray(0, SAMPLE));
  let kana = 0;
  let han = 0;
  let hangul = 0;
  let cyrillic = 0;
  let russian = declared?.toLowerCase().startsWith('ru') === true;
  const counts = new Map<string, number>();
  let word = 0;
  for (let at = 0; at <= sample.length; at += 1) {
    const code = at < sample.length ? sample.charCodeAt(at) : 0x20;
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code < 0x250)) continue;
    if (at > word && at - word <= LONGEST_SIGN) {
      for (const language of SIGNS.get(sample.slice(word, at)) ?? [])
        counts.set(language, (counts.get(language) ?? 0) + 1);
    }
    word = at + 1;
    if (code >= 0x430 && code <= 0x44f) {
      cyrillic += 1;
      if (code === 0x44b || code === 0x44d) russian = true;
    } else if (code > 0x44f && code < 0x500) cyrillic -= FOREIGN;
    if (code < 0x3040) continue;
    if (code <= 0x30ff) kana += 1;
    else if (code >= 0x4e00 && code <= 0x9fff) han += 1;
    else if (code >= 0xac00 && code <= 0xd7a3) hangul += 1;
  }
  const many = sample.length / 12;
  if (kana + han > many) return kana * 8 > han ? 'ja' : 'zh';
  if (hangul > many) return 'ko';
  if (cyrillic > many && russian) return 'ru';
  const hint = declared?.toLowerCase().split('-')[0];
  let best = hint !== undefined && LANGUAGES.has(hint) ? hint : 'en';
  let most = (counts.get(best) ?? 0) * 1.5 + (hint === best ? 2 : 1);
  for (const [code, count] of counts) {
    if (count > most) {
      best = code;
      most = count;
    }
  }
  return best;
}
