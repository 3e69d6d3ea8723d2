// What was drawn once, as the elements of a page.

import { isLater, LATER, type Part, type Tag } from './draw-once';

const SVG = 'http://www.w3.org/2000/svg';

/** Makes the elements; what comes later leaves its place free. */
export function putOnPage(parts: readonly Part[]): DocumentFragment {
  const into = document.createDocumentFragment();
  fill(into, parts);
  return into;
}

/**
 * Draws what was left out of a picture that stands on the page, put there or written by the worker: each in its place. Throws where one of
 * them cannot be drawn.
 */
export function drawRest(root: Node, partsOf: () => readonly Part[]): void {
  const places: ChildNode[] = [];
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  while (walk.nextNode())
    if (walk.currentNode instanceof Comment && walk.currentNode.data === LATER) places.push(walk.currentNode);
  if (places.length === 0) return;
  let next = 0;
  const go = (some: readonly Part[]): void => {
    for (const part of some) {
      if (typeof part === 'string') continue;
      if (isLater(part)) {
        places[next]?.replaceWith(putOnPage(part.draw()));
        next += 1;
      } else go(part.parts);
    }
  };
  go(partsOf());
}

function fill(into: Element | DocumentFragment, parts: readonly Part[]): void {
  for (const part of parts) {
    if (typeof part === 'string') {
      // Two texts side by side are two for React, and would be one for whoever reads the page.
      if (into.lastChild?.nodeType === Node.TEXT_NODE) into.append(document.createComment(' '));
      into.append(part);
    } else if (isLater(part)) into.append(document.createComment(LATER));
    else into.append(part.isSvg && part.parts.length === 0 ? strokeOf(part) : elementOf(part));
  }
}

/** What stands in many icons was made once, and is copied. */
const strokes = new WeakMap<Tag, Element>();

function strokeOf(tag: Tag): Node {
  const known = strokes.get(tag);
  if (known) return known.cloneNode();
  const made = elementOf(tag);
  strokes.set(tag, made);
  return made;
}

function elementOf(tag: Tag): Element {
  const element = tag.isSvg ? document.createElementNS(SVG, tag.name) : document.createElement(tag.name);
  for (const [name, value] of tag.attributes) element.setAttribute(name, value);
  fill(element, tag.parts);
  return element;
}
