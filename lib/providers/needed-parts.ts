// What a text must hold for an expression to fit it: told before the expression is translated, so that few ever are.

type Strings = readonly string[];

/** So much of a word tells it from others. */
const LONG_ENOUGH = 6;
/** What stands for parts of an expression: private letters, which no words have. */
const SIGN = /([\ue000-\uf8ff])/g;
const FIRST_SIGN = 0xe000;

/** How much is told by these: the shortest counts, and many take long to look for. */
const worth = (strings: Strings): number => Math.min(4, ...strings.map(({ length }) => length)) - strings.length / 12;

/**
 * The alternatives of an expression, a line each: what a text must hold one of, then the alternative itself where that is
 * not enough, with tabs between. Those of wide letters by themselves, because one wide letter makes a whole string twice
 * as large.
 */
export function linesOf(source: string): Strings {
  /** What each sign stands for, and of which strings a text must hold one for it. */
  const parts: (readonly [text: string, needs?: Strings | undefined])[] = [];
  const sign = (text: string, needs?: Strings) => String.fromCharCode(FIRST_SIGN + parts.push([text, needs]) - 1);
  const whole = (text: string): string =>
    text.replace(SIGN, (one) => whole(parts[one.charCodeAt(0) - FIRST_SIGN]?.[0] ?? ''));
  /** Of a row of letters and signs the part that tells most. */
  const needsOf = (row: string): Strings | undefined =>
    row
      .split(SIGN)
      .map((part) => parts[part.charCodeAt(0) - FIRST_SIGN]?.[1] ?? [part.slice(0, LONG_ENOUGH)])
      .filter(([first]) => first && first.charCodeAt(0) < FIRST_SIGN)
      .sort((a, b) => worth(b) - worth(a))[0];
  // What is no plain letter, or one that may be missing or repeated.
  let rest = source.replace(/(\\u.{4}|\\.|\[(\\.|[^\]])*\]|[.^$]|[^()|](?=[?*+{]))([?*+]|\{[^}]*\})?/gu, (text) =>
    sign(text),
  );
  for (let before = ''; before !== rest; ) {
    before = rest;
    // What looks around, and what may be missing, needs nothing.
    rest = rest.replace(/\((\?<?.)?([^()]*)\)(\{[^}]*\}|[?*+])?/g, (text, look, inside: string, often = '+') => {
      const needs = inside.split('|').map(needsOf);
      return sign(text, !look && often === '+' && needs.every(Boolean) ? needs.flatMap((one) => one ?? []) : undefined);
    });
  }
  const lines = rest.split('|').map((row) => {
    const text = whole(row);
    // A plain word needs no expression: to hold it is to fit.
    return row === text ? `${text}\t` : [...(needsOf(row) ?? ['']), text].join('\t');
  });
  return [false, true]
    .map((isWide) => lines.filter((line) => /[^\0-\xff]/.test(line) === isWide).join('\n'))
    .filter(Boolean);
}
