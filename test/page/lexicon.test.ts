import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ActWords } from '@/lib/messages/page-snapshot';
import { lexiconOf } from '@/lib/page/lexicon';

const words: ActWords = {
  acts: [[['download'], 'download|télécharger']],
  weak: [],
  requests: [],
  icons: [],
  outlines: [],
  kinds: {},
};

/** How wide the letters are that each expression was tried with while the page was idle. */
function triedOn(title: string): readonly string[] {
  const waiting: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (work: () => void) => waiting.push(work));
  document.title = title;
  lexiconOf(words);
  expect(waiting).toHaveLength(1);
  const texts: string[] = [];
  const tried = vi.spyOn(RegExp.prototype, 'test').mockImplementation((text) => {
    texts.push(text);
    return false;
  });
  for (const work of waiting) work();
  tried.mockRestore();
  return texts.map((text) => (/[^\0-\xff]/.test(text) ? 'wide' : 'plain'));
}

describe('the words of acts, made ready while the page is idle', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('are not made ready for wide letters where the page has none: that is a megabyte', () => {
    expect(triedOn('Your gallery')).not.toContain('wide');
  });

  it('are made ready for both where the page has them', () => {
    expect(triedOn('ギャラリー')).toEqual(['plain', 'wide']);
  });
});
