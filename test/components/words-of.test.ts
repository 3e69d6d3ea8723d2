// How lists and spans of time are written in the buyer's language.

import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/components/words';

const lists = (locale: string) => {
  const words = wordsOf((key) => key, locale, 'ltr', 'UTC');
  const things = ['one', 'two', 'three'];
  return [words.list(things, 'plain'), words.list(things.slice(0, 2), 'measure')];
};

describe('a list', () => {
  it.each([
    ['en-US', 'one, two, three', 'one, two'],
    ['de', 'one, two und three', 'one, two'],
    // Things run into each other without a mark; the parts of a time do not need one.
    ['ja', 'one、two、three', 'one two'],
  ])('in %s keeps things apart, and the parts of a span together', (locale, things, span) => {
    expect(lists(locale)).toEqual([things, span]);
  });
});
