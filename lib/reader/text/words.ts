// Gives each word of a text a number by its first letters, whatever its language, for what no list of notions holds.

/** How many numbers there are; words that share one by chance are one to the reader. */
export const WORDS = 1 << 15;
/** A word is known by so many of its first letters, so that most of its forms are one. */
const STEM = 6;
/** Signs that are words by themselves: Chinese, Japanese and Korean; each is told with the next. */
export const SIGNS = 0x2e80;
/** How many letters a word of others has where one sign of Chinese, Japanese or Korean says as much. */
const LETTERS_OF_SIGN = 3;

/** How much a text says, in letters; counted no further than `most`. */
export function lettersIn(codes: Uint16Array, most: number): number {
  let letters = codes.length;
  for (let at = 0; at < codes.length && letters < most; at += 1)
    if ((codes[at] ?? 0) >= SIGNS) letters += LETTERS_OF_SIGN - 1;
  return letters;
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

function mixed(hash: number, value: number): number {
  return Math.imul(hash ^ value, PRIME);
}

function numbered(hash: number): number {
  return (hash ^ (hash >>> 16)) & (WORDS - 1);
}

/** One number for a pair of words, in their order. */
export function pairOf(one: number, other: number): number {
  return numbered(mixed(mixed(SEED, one), other + 1));
}

/** A comma, of whatever script. */
export function isComma(code: number): boolean {
  return code === 0x2c || code === 0x3001 || code === 0xff0c;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Letters and digits of folded text; what stands between words is none. */
function isOfWord(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || isDigit(code) || code === 0x27;
  if (code < 0xc0) return code === 0xaa || code === 0xba;
  return !(code >= 0x2000 && code < SIGNS) && !(code >= 0x3000 && code < 0x3040) && code < 0xfe30;
}

/** Every number that is written in digits is one word. */
const FIGURE = numbered(mixed(SEED, 0x30));

/** The words of a stretch of folded text in their order, at most so many. */
export function wordsIn(codes: Uint16Array, start: number, end: number, most: number): number[] {
  const words: number[] = [];
  let at = start;
  while (at < end && words.length < most) {
    const code = codes[at] ?? 0;
    if (!isOfWord(code)) {
      at += 1;
      continue;
    }
    if (code >= SIGNS) {
      const next = at + 1 < end ? (codes[at + 1] ?? 0) : 0;
      words.push(numbered(mixed(mixed(SEED, code), next >= SIGNS && isOfWord(next) ? next : 0)));
      at += 1;
      continue;
    }
    const from = at;
    let hash = SEED;
    let figure = false;
    for (; at < end; at += 1) {
      const letter = codes[at] ?? 0;
      if (letter >= SIGNS || !isOfWord(letter)) break;
      if (isDigit(letter)) figure = true;
      if (at - from < STEM) hash = mixed(hash, letter);
    }
    words.push(figure ? FIGURE : numbered(hash));
  }
  return words;
}

/** The last so many words of a stretch, from its end backwards; of long words fewer. */
export function wordsBefore(codes: Uint16Array, start: number, end: number, most: number): number[] {
  let from = Math.max(start, end - most * LONGEST_WORD);
  // A word that is cut in two is another word.
  if (from > start) while (from < end && isOfWord(codes[from] ?? 0) && (codes[from] ?? 0) < SIGNS) from += 1;
  return wordsIn(codes, from, end, end - from)
    .slice(-most)
    .reverse();
}

/** Room for a word and what follows it. */
const LONGEST_WORD = 16;
