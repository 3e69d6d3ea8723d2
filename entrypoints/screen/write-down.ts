// What was drawn once, written down as a page that the browser reads: the worker has no elements.

import { isLater, type Part, type Tag } from './draw-once';

/** Tags that hold nothing and are not ended. */
const HOLDS_NOTHING = /^(?:img|input|br|hr)$/;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** As the value of an attribute between double quotes, or as a text. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '');

/** All up to what comes later, and then the rest; read by the browser as one, it gives what `putOnPage` makes. */
export function* writeDown(parts: readonly Part[]): Generator<string, void> {
  let written = '';
  let isText = false;
  function* write(some: readonly Part[]): Generator<string, void> {
    for (const part of some) {
      if (typeof part === 'string') {
        written += isText ? `<!-- -->${escaped(part)}` : escaped(part);
        isText = true;
        continue;
      }
      isText = false;
      if (isLater(part)) {
        if (written !== '') yield written;
        written = '';
        yield* write(part.draw());
      } else {
        written += startOf(part);
        yield* write(part.parts);
        isText = false;
        if (!HOLDS_NOTHING.test(part.name)) written += `</${part.name}>`;
      }
    }
  }
  yield* write(parts);
  yield written;
}

const startOf = ({ name, attributes }: Tag): string =>
  `<${name}${attributes.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}>`;
