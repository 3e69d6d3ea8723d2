import { describe, expect, it } from 'vitest';
import { directionOf, shownLocale } from '@/lib/lang/written-in';

describe('dates, sums and lists among sentences', () => {
  it('are written as the browser does where the sentences are in its language', () => {
    expect(shownLocale('de-AT', 'de')).toBe('de-AT');
    expect(shownLocale('en-GB', 'en')).toBe('en-GB');
    expect(shownLocale('pt-PT', 'pt-BR')).toBe('pt-PT');
  });

  it('are written in the language of the sentences where the browser speaks another', () => {
    expect(shownLocale('it', 'en')).toBe('en');
    expect(shownLocale('en-US', 'de')).toBe('de');
    expect(shownLocale('it', '')).toBe('en');
  });

  it('run as the sentences run', () => {
    expect(directionOf(shownLocale('ar', 'en'))).toBe('ltr');
    expect(directionOf('ar-EG')).toBe('rtl');
    expect(directionOf('art')).toBe('ltr');
  });
});
