// What was drawn once, as the elements of a page.

import { isLater, type Part, type Tag } from './draw-once';

const SVG = 'http://www.w3.org/2000/svg';

interface OnPage {
  readonly elements: DocumentFragment;
  /** Draws what was left out, each where it belongs. Throws where a part of it cannot be drawn. */
  readonly rest: () => void;
}

/** Makes the elements; what comes later leaves its place free. */
export function putOnPage(parts: readonly Part[]): OnPage {
  const later: (() => void)[] = [];
  const elements = fragmentOf(parts, later);
  return {
    elements,
    rest: () => {
      for (const one of later.splice(0)) one();
    },
  };
}

function fragmentOf(parts: readonly Part[], later: (() => void)[]): DocumentFragment {
  const into = document.createDocumentFragment();
  fill(into, parts, later);
  return into;
}

function fill(into: Element | DocumentFragment, parts: readonly Part[], later: (() => void)[]): void {
  for (const part of parts) {
    if (typeof part === 'string') {
      // Two texts side by side are two for React, and would be one for whoever reads the page.
      if (into.lastChild?.nodeType === Node.TEXT_NODE) into.append(document.createComment(' '));
      into.append(part);
    } else if (isLater(part)) {
      const place = into.appendChild(document.createComment(''));
      later.push(() => place.replaceWith(fragmentOf(part.draw(), later)));
    } else into.append(part.isSvg && part.parts.length === 0 ? strokeOf(part) : elementOf(part, later));
  }
}

/** What stands in many icons was made once, and is copied. */
const strokes = new WeakMap<Tag, Element>();

function strokeOf(tag: Tag): Node {
  const known = strokes.get(tag);
  if (known) return known.cloneNode();
  const made = elementOf(tag, []);
  strokes.set(tag, made);
  return made;
}

function elementOf(tag: Tag, later: (() => void)[]): Element {
  const element = tag.isSvg ? document.createElementNS(SVG, tag.name) : document.createElement(tag.name);
  for (const [name, value] of tag.attributes) element.setAttribute(name, value);
  fill(element, tag.parts, later);
  return element;
}
