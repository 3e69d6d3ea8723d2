// In which locale and direction sentences are shown: theirs, and the browser's own only where that is the same language.

const languageOf = (locale: string): string | undefined => locale.split('-')[0];

/** `own` where the words are in its language, otherwise theirs: one text never mixes two. */
export const shownLocale = (own: string, written: string): string =>
  languageOf(own) === languageOf(written || 'en') ? own : written || 'en';

/** As the words run, which need not be as the browser's own do. */
export const directionOf = (locale: string): 'ltr' | 'rtl' => (/^(ar|fa|he|ur)\b/.test(locale) ? 'rtl' : 'ltr');
