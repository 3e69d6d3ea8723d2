// Reduces a text to comparable characters without moving a single offset: case, accents, quotes, dashes and widths.

import { once } from '../../lang/once';

const tableOfFolds = once(buildTable);

function foldOne(code: number): number {
  if (code === 0x2018 || code === 0x2019 || code === 0x02bc || code === 0x60 || code === 0xb4) return 0x27;
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0xab || code === 0xbb) return 0x22;
  if (code === 0x2010 || code === 0x2011 || code === 0x2012) return 0x2d;
  if (code === 0x2013 || code === 0x2014 || code === 0x2015 || code === 0x2212) return 0x2013;
  if (code === 0xa0 || code === 0x202f || code === 0x3000 || code === 0x09 || code === 0x0d) return 0x20;
  if (code >= 0x2000 && code <= 0x200a) return 0x20;
  if (code >= 0xff01 && code <= 0xff5e) return foldOne(code - 0xfee0);
  if (code === 0x2028 || code === 0x2029 || code === 0x85 || code === 0x0b || code === 0x0c) return 0x0a;
  if (code === 0x2022 || code === 0x25cf || code === 0x25aa || code === 0x2023 || code === 0xb7) return 0x2022;
  if (code === 0x142 || code === 0x141) return 0x6c; // l with stroke has no decomposition
  if (code === 0x131 || code === 0x130) return 0x69;
  if (code === 0xf8 || code === 0xd8) return 0x6f;
  if (code === 0x451 || code === 0x401) return 0x435; // Russian writes e for yo as often as not
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 32 : code;
  if (code < 0x250) {
    const plain = String.fromCharCode(code).normalize('NFD').charCodeAt(0);
    return plain < 0x80 ? foldOne(plain) : code;
  }
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code += 1) {
    // Only these ranges fold to something else; the rest stands for itself.
    const folds =
      code < 0x590 ||
      (code >= 0x10a0 && code < 0x1100) ||
      (code >= 0x1e00 && code < 0x2240) ||
      (code >= 0x2300 && code < 0x2600) ||
      code === 0x3000 ||
      code >= 0xff00;
    table[code] = folds ? foldOne(code) : code;
  }
  return table;
}

/** Characters nobody sees, which hostile pages put into words: joiners, direction marks, soft hyphens. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  );
}

export interface Folded {
  readonly codes: Uint16Array;
  /** Where each folded character stood in the text; absent where nothing was dropped. */
  readonly origin?: Uint32Array;
}

export function fold(text: string): Folded {
  const length = text.length;
  const codes = new Uint16Array(length);
  const table = tableOfFolds();
  let invisible = false;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    codes[at] = table[code] ?? code;
    if (code >= 0xad && isInvisible(code)) invisible = true;
  }
  if (!invisible) return { codes };
  const kept = new Uint16Array(length);
  const origin = new Uint32Array(length + 1);
  let used = 0;
  for (let at = 0; at < length; at += 1) {
    if (isInvisible(text.charCodeAt(at))) continue;
    kept[used] = codes[at] ?? 0;
    origin[used] = at;
    used += 1;
  }
  origin[used] = length;
  return { codes: kept.subarray(0, used), origin: origin.subarray(0, used + 1) };
}

export function foldWord(word: string): string {
  const table = tableOfFolds();
  let out = '';
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    out += String.fromCharCode(table[code] ?? code);
  }
  return out;
}
