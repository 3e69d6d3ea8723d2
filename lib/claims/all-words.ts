// The languages in which a letter can be written, and which one a seller is written to in.

import type { LetterWords } from './letter-words';
import { de } from './words/de';
import { en } from './words/en';
import { es } from './words/es';
import { fr } from './words/fr';
import { it } from './words/it';
import { ja } from './words/ja';
import { pt } from './words/pt';
import { zh } from './words/zh';

export const LETTER_LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'ja', 'pt', 'zh'] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

export const ALL_WORDS: { readonly [Language in LetterLanguage]: LetterWords } = { en, de, es, fr, it, ja, pt, zh };

/** Locales that write days and amounts the way readers of the letter do. */
export const LETTER_LOCALES: { readonly [Language in LetterLanguage]: string } = {
  en: 'en-GB',
  de: 'de-DE',
  es: 'es-ES',
  fr: 'fr-FR',
  it: 'it-IT',
  ja: 'ja-JP',
  pt: 'pt-BR',
  zh: 'zh-CN',
};

/** The language of a tag such as `pt-BR`; English where the seller's own is not among ours, which is what such shops read. */
export function letterLanguageOf(tag: string | undefined): LetterLanguage {
  const base = tag?.toLowerCase().split('-')[0];
  return LETTER_LANGUAGES.find((language) => language === base) ?? 'en';
}
