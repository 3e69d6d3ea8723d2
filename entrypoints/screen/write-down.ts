// What was drawn once, written down as a page that the browser reads: the worker has no elements.

import { isLater, LATER, type Part, type Tag } from './draw-once';

/** Tags that hold nothing and are not ended. */
const HOLDS_NOTHING = /^(?:img|input|br|hr)$/;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** As the value of an attribute between double quotes, or as a text. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '');

/** Read by the browser, it gives what `putOnPage` makes, with the places of what comes later. */
export function writeDown(parts: readonly Part[]): string {
  let written = '';
  let before: Part | undefined;
  for (const part of parts) {
    if (typeof part === 'string') written += typeof before === 'string' ? `<!-- -->${escaped(part)}` : escaped(part);
    else if (isLater(part)) written += `<!--${LATER}-->`;
    else if (HOLDS_NOTHING.test(part.name)) written += startOf(part);
    else written += `${startOf(part)}${writeDown(part.parts)}</${part.name}>`;
    before = part;
  }
  return written;
}

const startOf = ({ name, attributes }: Tag): string =>
  `<${name}${attributes.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}>`;
