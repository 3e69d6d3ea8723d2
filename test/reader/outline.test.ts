// How a text is cut into clauses, and what stands under a question that is told to be one.

import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/reader/text/fold';
import { outline } from '@/lib/reader/text/outline';

function cut(text: string): readonly (readonly [kind: string, words: string, under: string | undefined])[] {
  const { codes } = fold(text);
  const words = (start: number, end: number): string => String.fromCharCode(...codes.subarray(start, end));
  const clauses = outline(codes);
  return clauses.map(({ kind, start, end, leads }) => {
    const lead = clauses[leads[0] ?? -1];
    return [kind, words(start, end), lead && words(lead.start, lead.end)];
  });
}

describe('questions and answers that are marked as such', () => {
  it.each([
    'Q: How long have I got?\nA: Seven days.',
    'Q1. How long have I got?\nA. Seven days.',
    'Frage: Wie lange?\nAntwort: Sieben Tage.',
    '問：いつまで?\n答：七日.',
    'Q: I downloaded one!\nA: No harm done.',
  ])('stand as question and answer, without their marks: %s', (text) => {
    const [asked, answered, ...more] = cut(text);
    expect(more).toEqual([]);
    expect(asked?.[0]).toBe('question');
    expect(answered?.[0]).toBe('statement');
    expect(answered?.[2]).toBe(asked?.[1]);
    for (const clause of [asked, answered]) expect(clause?.[1]).not.toMatch(/^(q|a|frage|antwort|問|答)\d?[:.]/);
  });

  it.each([
    [
      'Q: How long have I got?\nA: Seven days.\nNot refunded:\na. downloaded pictures\nb. opened packs',
      'downloaded pictures',
    ],
    ['We give nothing back for\nd. pictures that were downloaded, is that clear?\na. opened packs', 'opened packs'],
  ])('leave points of a list alone that are marked in another way: %s', (text, point) => {
    expect(cut(text).find(([, words]) => words === point)?.[0]).toBe('statement');
    expect(cut(text).find(([, words]) => words === point)?.[2]).toMatch(/^(not refunded:|we give nothing back for)$/);
  });

  it('are no points of a list, which stay such', () => {
    const listed = cut('Not refunded:\na. downloaded pictures\nb. opened packs\nq. anything else');
    expect(listed.map(([kind]) => kind)).toEqual(['heading', 'statement', 'statement', 'statement']);
    expect(listed.slice(1).map(([, , under]) => under)).toEqual(Array(3).fill('not refunded:'));
  });
});

describe('a list behind a blank line', () => {
  it.each([
    'The following end the right to a refund:',
    'You have seven days. The following end the right to a refund:',
  ])('stands under the words that open it: %s', (opening) => {
    const listed = cut(`${opening}\n\na) a download,\nb) an edit.\n\nPreviews are free.`);
    expect(listed.slice(-3).map(([, words, under]) => [words, under?.replace(':', '')])).toEqual([
      ['a download,', 'the following end the right to a refund'],
      ['an edit.', 'the following end the right to a refund'],
      ['previews are free.', undefined],
    ]);
  });
});

describe('the parts of a contract', () => {
  it.each(['§ 8. Withdrawal', 'Article 8. Withdrawal', 'Section 8: Withdrawal', '§§ 8) Withdrawal'])(
    'are headings without their number, and no points of a list: %s',
    (heading) => {
      const clauses = cut(
        `Terms\n\n§ 7. Refunds\n1. We refund the price.\n2. Ask by mail.\n\n${heading}\n1. The law grants a fortnight.`,
      );
      expect(clauses.find(([, words]) => words === 'withdrawal')?.[0]).toBe('heading');
      expect(clauses.at(-1)?.[2]).toBe('withdrawal');
    },
  );

  it('leave a word that only begins like one', () => {
    expect(cut('Articles 8 and 9 of the law apply to you.')[0]?.[1]).toBe('articles 8 and 9 of the law apply to you.');
  });
});
