// The sentences of public/_locales in the browser's language, and which language that is.

import browser from 'webextension-polyfill';

/** An empty text where there is no such sentence. */
export const sentence = (key: string, parts: string[]): string => browser.i18n.getMessage(key, parts);

/**
 * The locale for dates, numbers and money: the browser's own where the sentences are in its language, otherwise the
 * language of the sentences, so that one screen never mixes two.
 */
export function sentenceLocale(): string {
  const own = browser.i18n.getUILanguage();
  const written = browser.i18n.getMessage('language_tag') || 'en';
  const language = (tag: string) => tag.split('-')[0];
  return language(own) === language(written) ? own : written;
}

export const sentenceDirection = (): 'ltr' | 'rtl' => (browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr');
