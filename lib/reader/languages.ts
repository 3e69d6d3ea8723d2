// Knows every language the reader speaks, and which of them a text is written in.

import type { Language } from './language';
import { de } from './languages/de';
import { en } from './languages/en';
import { es } from './languages/es';
import { fr } from './languages/fr';
import { it } from './languages/it';
import { ja } from './languages/ja';
import { ko } from './languages/ko';
import { nl } from './languages/nl';
import { pl } from './languages/pl';
import { pt } from './languages/pt';
import { zh } from './languages/zh';
import { compile, type Lexicon } from './lexicon';

const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [en, de, fr, es, pt, it, nl, pl, ja, zh, ko].map((language: Language): [string, Language] => [
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
  const lexicon = own.code === en.code ? compile([en.words], [en.numerals]) : compile([own.words], [own.numerals]);
  compiled.set(code, lexicon);
  return lexicon;
}

const SAMPLE = 4_000;

/** The script decides first, then the commonest small words, then what was declared. */
export function languageOf(text: string, declared?: string): string {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  let kana = 0;
  let han = 0;
  let hangul = 0;
  let cyrillic = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    if (code >= 0x3040 && code <= 0x30ff) kana += 1;
    else if (code >= 0x4e00 && code <= 0x9fff) han += 1;
    else if (code >= 0xac00 && code <= 0xd7a3) hangul += 1;
    else if (code >= 0x400 && code <= 0x4ff) cyrillic += 1;
  }
  const many = sample.length / 12;
  if (kana + han > many) return kana * 8 > han ? 'ja' : 'zh';
  if (hangul > many) return 'ko';
  if (cyrillic > many) return LANGUAGES.has('ru') ? 'ru' : 'en';
  const counts = new Map<string, number>();
  const words = sample.match(/\p{L}+/gu) ?? [];
  for (const language of LANGUAGES.values()) {
    if (language.signs === '') continue;
    const signs = new Set(language.signs.split('|'));
    let count = 0;
    for (const word of words) if (signs.has(word)) count += 1;
    counts.set(language.code, count);
  }
  const hint = declared?.toLowerCase().split('-')[0];
  let best = hint !== undefined && LANGUAGES.has(hint) ? hint : 'en';
  let most = (counts.get(best) ?? 0) * 1.15 + 1;
  for (const [code, count] of counts) {
    if (count > most) {
      best = code;
      most = count;
    }
  }
  return best;
}
