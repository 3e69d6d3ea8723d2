// The sentences of public/_locales in the browser's language, and which language that is.

// The browser's own object: every screen needs this before its first picture, and the polyfill is 10 kB.
import { browser } from 'wxt/browser';
import { directionOf, shownLocale } from '../lang/written-in';

type Key = Parameters<typeof browser.i18n.getMessage>[0];

/** An empty text where there is no such sentence, so any key may be asked for. */
export const sentence = (key: string, parts: string[]): string => browser.i18n.getMessage(key as Key, parts);

/**
 * The locale for dates, numbers and money: the browser's own where the sentences are in its language, otherwise the
 * language of the sentences, so that one screen never mixes two.
 */
export const sentenceLocale = (): string =>
  shownLocale(browser.i18n.getUILanguage(), browser.i18n.getMessage('language_tag'));

export const sentenceDirection = (): 'ltr' | 'rtl' => directionOf(sentenceLocale());
