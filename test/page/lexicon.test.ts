import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ActWords, WordKind } from '@/lib/messages/page-snapshot';
import { lexiconOf } from '@/lib/page/lexicon';
import { actWords, wordsForPages } from '@/lib/providers/act-words';

const some: ActWords = {
  acts: [
    [['download'], ['load\tzip\t\\bdown-?load|zip\nherunterlad\t', 'сохранить\t^сохранить все$']],
    [['favorite'], 'favou?rite|heart'],
  ],
  weak: [],
  requests: [],
  icons: [],
  outlines: [['delete', '^M9 2A']],
  kinds: { never: '', way: [] },
};

/** The expressions that are made meanwhile. */
function madeBy(work: () => void): readonly string[] {
  const made: string[] = [];
  const Native = RegExp;
  vi.stubGlobal(
    'RegExp',
    class extends Native {
      constructor(source: string, flags?: string) {
        super(source, flags);
        made.push(source);
      }
    },
  );
  work();
  vi.unstubAllGlobals();
  return made;
}

describe('the words of acts', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('are found line by line, and a plain word without any expression', () => {
    const lexicon = lexiconOf(some);
    expect(lexicon.actsNamed('down-load all')).toEqual(['download']);
    expect(lexicon.actsNamed('das bild herunterladen')).toEqual(['download']);
    expect(lexicon.actsNamed('сохранить все')).toEqual(['download']);
    expect(lexicon.actsNamed('не сохранить все')).toBeUndefined();
  });

  it('are found in what an earlier version left, which is one expression', () => {
    expect(lexiconOf(some).actsNamed('my favorite')).toEqual(['favorite']);
    expect(lexiconOf(some).outlined('m9 2a1')).toBe('delete');
  });

  it('fit nothing where there are none', () => {
    expect(lexiconOf(some).is('never', 'anything')).toBe(false);
    expect(lexiconOf(some).is('way', 'anything')).toBe(false);
    expect(lexiconOf(some).is('place', 'anything')).toBe(false);
    expect(lexiconOf().actsNamed('download')).toBeUndefined();
  });

  it('are not made ready before a text is asked about that could hold them: that is a megabyte', () => {
    const words = wordsForPages();
    const lexicon = lexiconOf(words);
    // One or two that are almost nothing but signs.
    expect(madeBy(() => lexicon.actsNamed('qqq')).join('').length).toBeLessThan(60);
    const once = madeBy(() => lexicon.actsNamed('download all'));
    expect(once.length).toBeGreaterThan(0);
    expect(once.join('').length).toBeLessThan(JSON.stringify(words.acts).length / 5);
    // And only once.
    expect(madeBy(() => lexicon.actsNamed('download all'))).toEqual([]);
  });
});

/** A text made by walking through an expression; most of them fit it. */
function example(source: string, random: () => number): string {
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const hide = (letter: string) => `<${letter.codePointAt(0)}>`;
  let text = `(${source})`
    .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => hide(String.fromCharCode(Number.parseInt(code, 16))))
    .replace(/\\(\W)/g, (_, letter: string) => hide(letter))
    .replace(/\[(\^?)([^\]]*)\]/g, (_, not: string, inside: string) =>
      not ? 'q' : (pick(inside.match(/<\d+>|\\?./gu) ?? []) ?? ''),
    );
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(
      /\((\?(?:!|=|<!|<=|:))?([^()]*)\)([?*+]|\{(\d+)[^}]*\})?/u,
      (_, kind: string | undefined, inside: string, sign = '', count = '1') => {
        const times = sign === '?' || sign === '*' ? Math.round(random()) : Number(count);
        return kind && kind !== '?:' ? '' : Array.from({ length: times }, () => pick(inside.split('|'))).join('');
      },
    );
  }
  return text
    .replace(/\\[bB]|[$^]/g, '')
    .replace(/(<\d+>|\\?.)(?:([?*])|\+|\{(\d+)[^}]*\})/gu, (_, letter: string, sign?: string, count = '1') =>
      sign && random() < 0.5 ? '' : letter.repeat(Number(count)),
    )
    .replaceAll('\\d', '3')
    .replaceAll('\\S', 's')
    .replaceAll('\\s', ' ')
    .replaceAll('\\w', 'w')
    .replaceAll(/<(\d+)>/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

describe('the words that pages get', () => {
  const forPages = wordsForPages();
  const raw = actWords();
  const pairs = [
    ...(['acts', 'weak', 'requests', 'icons'] as const).flatMap((part) =>
      raw[part].map(([, source], index) => [source, forPages[part][index]?.[1] ?? ''] as const),
    ),
    ...Object.entries(raw.kinds).map(([kind, source]) => [source, forPages.kinds[kind as WordKind] ?? ''] as const),
  ];

  it('are all there, and not much longer', () => {
    const sources = pairs.map(([source]) => source).join('');
    expect(pairs.length).toBeGreaterThan(50);
    expect(pairs.flatMap(([, lines]) => lines).join('').length).toBeLessThan(sources.length * 1.5);
    expect(sources).not.toMatch(/[\t\n]/);
  });

  it('fit what the whole expressions fit', () => {
    let seed = 7;
    const random = () => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return seed / 0x7fffffff;
    };
    let fitting = 0;
    for (const [source, lines] of pairs) {
      const whole = new RegExp(source, 'u');
      const lexicon = lexiconOf({ ...some, acts: [[['download'], lines]] });
      for (let turn = 0; turn < 300; turn += 1) {
        const text = `${turn % 3 ? '' : pairs[turn % pairs.length]?.[0].slice(3, 12)}${example(source, random)}`;
        const fits = whole.test(text);
        expect([source, text, lexicon.actsNamed(text) !== undefined]).toEqual([source, text, fits]);
        if (fits) fitting += 1;
      }
    }
    // The texts are worth asking about.
    expect(fitting).toBeGreaterThan(pairs.length * 150);
  });
});
