// How large and how deep JSON from outside may be, and which keys it may not hold; checked before anything else looks at it.

export interface JsonBounds {
  readonly depth: number;
  readonly text: number;
  readonly list: number;
  readonly keys: number;
}

const POISON = new Set(['__proto__', 'constructor', 'prototype']);
/** The farthest instant that a date can name; nothing that we keep is larger. */
const LARGEST = 8.64e15;

/** Is the nesting of brackets in this text deeper than the bound? Linear, and asked before the text is parsed. */
export function isDeeperThan(text: string, depth: number): boolean {
  let open = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === 92) index += 1;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 123 || code === 91) {
      open += 1;
      if (open > depth) return true;
    } else if (code === 125 || code === 93) open -= 1;
  }
  return false;
}

/** Does every part of the value stay within the bounds? The nesting must have been checked before. */
export function isWithin(value: unknown, bounds: JsonBounds, depth = bounds.depth): boolean {
  if (depth < 0) return false;
  switch (typeof value) {
    case 'string':
      return value.length <= bounds.text;
    case 'number':
      return Number.isFinite(value) && Math.abs(value) <= LARGEST;
    case 'boolean':
      return true;
    case 'object': {
      if (value === null) return true;
      if (Array.isArray(value)) {
        return value.length <= bounds.list && value.every((item) => isWithin(item, bounds, depth - 1));
      }
      const entries = Object.entries(value);
      if (entries.length > bounds.keys) return false;
      return entries.every(
        ([key, member]) => key.length <= 100 && !POISON.has(key) && isWithin(member, bounds, depth - 1),
      );
    }
    default:
      return false;
  }
}
