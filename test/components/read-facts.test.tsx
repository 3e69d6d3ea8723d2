import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ReadFacts } from '@/components/ReadFacts';
import { capSentence, sentencesBehind } from '@/components/read-facts';
import { type Words, WordsProvider, wordsOf } from '@/components/words';
import type { PolicyQuote } from '@/lib/messages/protocol';
import type { PolicyFacts } from '@/lib/reader/fact-changes';
import english from '@/public/_locales/en/messages.json';

const lookup = (key: string, parts: string[]) => {
  const found = Object.entries(english).find(([name]) => name === key)?.[1].message ?? '';
  return found.replaceAll(/\$(\d)/g, (_all, place) => parts[Number(place) - 1] ?? '');
};
const words: Words = wordsOf(lookup, 'en-US', 'ltr', 'UTC');

const WEEK = 'Ask within 7 days of your purchase.';
const DOWNLOAD = 'No refund once you downloaded a photo.';
const TEXT = `${WEEK} ${DOWNLOAD}`;
const quote = (field: PolicyQuote['field'], value: string, sentence: string, confidence = 0.9): PolicyQuote => ({
  field,
  value,
  start: TEXT.indexOf(sentence),
  end: TEXT.indexOf(sentence) + sentence.length,
  confidence,
});
const FACTS: PolicyFacts = { windowHours: 168, windowStartsAt: 'purchase', voidedBy: ['download'], notVoidedBy: [] };
const READ = {
  text: TEXT,
  language: 'nl',
  facts: FACTS,
  quotes: [quote('windows', '7 day', WEEK), quote('voidedBy', 'download', DOWNLOAD, 0.6)],
};

describe('a page as it was read', () => {
  const show = (guesses: readonly PolicyQuote[] = []) =>
    render(
      <WordsProvider value={words}>
        <ReadFacts read={READ} guesses={guesses} />
      </WordsProvider>,
    );
  const fact = (name: string) => screen.getByText(name).parentElement;

  it('has the sentence behind each fact, and how sure it is', () => {
    show();
    expect(fact('Time to ask')).toHaveTextContent(`7 days from payment clearly stated${WEEK}`);
    expect(fact('Ended by')).toHaveTextContent(`a download probably${DOWNLOAD}`);
  });

  it('names the language of each sentence to whoever has it read aloud', () => {
    show();
    expect(screen.getByText(WEEK)).toHaveAttribute('lang', 'nl');
    expect(screen.getByText('clearly stated').closest('[lang]')).toBeNull();
  });

  it('says plainly what it does not know', () => {
    show();
    expect(fact('In short')).toHaveTextContent('Unknown: this page does not say.');
  });

  it('calls a guess a guess', () => {
    show([quote('stance', 'refunds', WEEK, 0.3)]);
    expect(fact('In short')).toHaveTextContent(/^In shortRefund for any reason only a guess/);
  });
});

describe('the sentence behind a change', () => {
  it('is that of the new text', () => {
    expect(
      sentencesBehind({ fact: 'window', direction: 'stricter', known: '336', read: '168' }, READ).sentences,
    ).toEqual([WEEK]);
  });

  it('is that of the old text where the fact has gone', () => {
    const gone = { fact: 'voiding-act', direction: 'looser', known: 'download', read: '' } as const;
    expect(sentencesBehind(gone, { text: '', quotes: [] }, READ)).toEqual({ from: 'before', sentences: [DOWNLOAD] });
  });

  it('is none where the copy does not have it', () => {
    const other = { fact: 'voiding-act', direction: 'stricter', known: '', read: 'edit' } as const;
    expect(sentencesBehind(other, READ).sentences).toEqual([]);
  });
});

describe('a bound on use', () => {
  it.each([
    [{ maxImagesUsed: 5, bound: 'lt' }, 'pictures made < 5'],
    [{ percent: 10, bound: 'le' }, '% used ≤ 10'],
    [{ maxCreditsUsed: 3, maxMinutesUsed: 2, bound: 'le' }, 'credits used ≤ 3, minutes used ≤ 2'],
  ] as const)('reads %o', (cap, sentence) => {
    expect(capSentence(cap, words)).toBe(sentence);
  });
});
