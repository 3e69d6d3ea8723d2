// How a text falls into words, and which of them count as one.

import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/reader/text/fold';
import { pairOf, WORDS, wordsBefore, wordsIn } from '@/lib/reader/text/words';

function words(text: string, most = 100): number[] {
  const { codes } = fold(text);
  return wordsIn(codes, 0, codes.length, most);
}

describe('the words of a text', () => {
  it('are the same in any case, with or without accents, and in most of their forms', () => {
    expect(words('Refunded')).toEqual(words('refunds'));
    expect(words('Período')).toEqual(words('periodo'));
    expect(words('download')).not.toEqual(words('upload'));
  });

  it('are told apart by whatever stands between them', () => {
    expect(words('pay, then (ask) – now.')).toEqual(words('pay then ask now'));
    expect(words('pay then ask now')).toHaveLength(4);
  });

  it('hold every number for one word', () => {
    expect(words('14 days')).toEqual(words('30 days'));
    expect(words('3rd')).toEqual(words('7'));
  });

  it('are each sign with the next where no spaces stand between them', () => {
    const [first, second, third] = words('退款政策');
    expect(words('退款')[0]).toBe(first);
    expect(words('款政')[0]).toBe(second);
    expect(third).not.toBe(first);
    expect(words('환불 규정')).toHaveLength(4);
  });

  it('are numbers within bounds, and no more than asked for', () => {
    const all = words('one two three four five '.repeat(40), 12);
    expect(all).toHaveLength(12);
    for (const word of [...all, pairOf(all[0] ?? 0, all[1] ?? 0)]) {
      expect(word).toBeGreaterThanOrEqual(0);
      expect(word).toBeLessThan(WORDS);
    }
    expect(words('')).toEqual([]);
    expect(words(' — , .')).toEqual([]);
  });

  it('make other pairs in another order', () => {
    const [no, later] = words('no later');
    expect(pairOf(no ?? 0, later ?? 0)).not.toBe(pairOf(later ?? 0, no ?? 0));
  });

  it('before a place are told from there backwards', () => {
    const { codes } = fold('ask us no later than seven days');
    const end = 'ask us no later than '.length;
    expect(wordsBefore(codes, 0, end, 3)).toEqual(words('than later no'));
    expect(wordsBefore(codes, 0, 0, 3)).toEqual([]);
    const long = `${'untranslatable'.repeat(3)} two one`;
    expect(wordsBefore(fold(long).codes, 0, long.length, 2)).toEqual(words('one two'));
  });
});
