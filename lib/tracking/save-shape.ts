// The shape of a picture's address: what the previews of a shop have in common, and its full-size files have not.

/** Longer words are ids as well. */
const LONGEST_WORD = 24;
/** Longer values are signatures, or addresses of their own. */
const LONGEST_VALUE = 40;
const LONGEST_SHAPE = 300;

const UUID = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/gi;
/** `thumbs`, `Preview`, `IMG`, `fullSize`, and any word of another script. */
const WORD = /^([A-Z]?[a-z]+([A-Z][a-z]{2,})*|[A-Z]+|\P{ASCII}+)$/u;
/** `300x400`, `2x`, `640w`, `4k`, `w300`, `v1`. */
const SIZE = /^(\d{1,4}x\d{0,4}|\d{1,4}([wh]|px?|k)|[whsqv]\d{1,4})$/i;
const SIZE_NAME = /^([whsq]|sz|dpr|width|height|size|quality|res|scale|max|resize)$/i;

/** As makers of pictures choose them; few ids are, and one that is makes another shape, which is the careful side. */
const isUsualSize = (number: number): boolean =>
  number >= 64 && number <= 8192 && [50, 60, 64].some((step) => number % step === 0);

function isTelling(part: string, before: string): boolean {
  if (part.length > LONGEST_WORD) return false;
  return /^\d+$/.test(part) ? SIZE_NAME.test(before) || isUsualSize(Number(part)) : WORD.test(part) || SIZE.test(part);
}

function shaped(text: string, name = ''): string {
  let before = name;
  return text
    .replace(UUID, '*')
    .replace(/[\p{L}\p{N}]+/gu, (part) => {
      const told = isTelling(part, before) ? part : '*';
      before = part;
      return told;
    })
    .replace(/\*([-_~]\*)+/g, '*');
}

/**
 * Host, path and query with every id replaced by a star; words and sizes stay, in doubt rather one too many: two addresses
 * that are told apart needlessly cost a question, two that are not could cost a refund. Nothing where an address tells
 * nothing, as that of a blob.
 * @example shapeOfAddress('https://cdn.shop.example/thumbs/84213.webp?w=300&sig=a81') === 'cdn.shop.example/thumbs/*.webp?sig=*&w=300'
 */
export function shapeOfAddress(address: string): string | undefined {
  if (!address.startsWith('https://') || !URL.canParse(address)) return undefined;
  const { host, pathname, searchParams } = new URL(address);
  const query = [...searchParams]
    .map(([name, value]) => `${name}=${shapedValue(name, value)}`)
    .sort()
    .join('&');
  const shape = host + shaped(decoded(pathname)) + (query && `?${query}`);
  return shape.length > LONGEST_SHAPE ? undefined : shape;
}

/** `watermark=1` and `watermark=0` are two things, unlike two ids. */
function shapedValue(name: string, value: string): string {
  if (/^[01]$/.test(value)) return value;
  return value.length > LONGEST_VALUE ? '*' : shaped(value, name);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
