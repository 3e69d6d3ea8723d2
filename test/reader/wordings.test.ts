// Acts that end a refund in many words and many sentences: told where they end it, and not told where they do not matter.

import { describe, expect, it } from 'vitest';
import { readPolicy } from '@/lib/reader/read-policy';
import { acts, frames, harmless } from '../fixtures/reader/wordings.json';

const FORMS = ['done', 'undone', 'doing'] as const;

function capitalised(text: string): string {
  return text.replace(/(^|[.!?]\s+|\n)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}

const actsIn = (text: string): string => readPolicy({ text: capitalised(text), language: 'en' }).voidedBy.join();

describe('what ends a refund, in many words', () => {
  it('is seldom missed or taken for another act', () => {
    const wrong: string[] = [];
    let all = 0;
    for (const [act, wordings] of Object.entries(acts))
      for (const wording of wordings)
        for (const form of FORMS)
          for (const frame of frames[form]) {
            const text = frame.replace('{}', wording[form]);
            all += 1;
            if (actsIn(text) !== act) wrong.push(`${act}: ${text}`);
          }
    expect(all).toBeGreaterThan(1_000);
    expect(wrong.length / all, wrong.slice(0, 20).join('\n')).toBeLessThanOrEqual(0.14);
  });

  it('is never told where the text says that it does not matter', () => {
    const wrong: string[] = [];
    for (const [first] of Object.values(acts))
      for (const frame of harmless) {
        const text = FORMS.reduce((made, form) => made.replace(`{${form}}`, first?.[form] ?? ''), frame);
        if (actsIn(text) !== '') wrong.push(text);
      }
    expect(wrong).toEqual([]);
  });
});
