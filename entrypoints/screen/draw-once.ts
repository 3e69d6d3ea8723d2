// Draws a picture once, as the elements that React would make of it, without React's renderer: that is most of what a screen
// loads, and nothing of it is needed to show what is there. React takes the elements over when it has come (show.tsx).

import * as React from 'react';
import { OneOfMany } from '../../components/OneOfMany';

/** What components are given by whoever draws them; React's renderers set the same. */
const given: { H: unknown } = Reflect.get(React, '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE');

const SVG = 'http://www.w3.org/2000/svg';
const MEMO = Symbol.for('react.memo');
const FORWARD = Symbol.for('react.forward_ref');
const CONTEXT = Symbol.for('react.context');

interface Drawing {
  readonly values: ReadonlyMap<unknown, unknown>;
  readonly into: Element | DocumentFragment;
  readonly isSvg: boolean;
  readonly many: Many;
}

/** Of what a picture has many of (OneOfMany.tsx). */
interface Many {
  /** How many more are drawn at once. */
  atOnce: number;
  /** How many are left out that make the page longer. */
  missing: number;
  readonly later: (() => void)[];
}

interface Drawn {
  readonly picture: DocumentFragment;
  readonly missing: number;
  /** Draws what was left out, each where it belongs. */
  readonly rest: () => void;
}

/** As React's first drawing: state is what it begins with, effects come later. Throws where a picture needs more than this knows, such as a boundary. */
export function drawOnce(picture: React.ReactNode): DocumentFragment {
  return drawInTwo(picture, Number.POSITIVE_INFINITY).picture;
}

/** The same in two parts: of many things below each other so many at once, and the others with the rest. */
export function drawInTwo(picture: React.ReactNode, atOnce: number): Drawn {
  const into = document.createDocumentFragment();
  const many: Many = { atOnce, missing: 0, later: [] };
  asReact(() => draw(picture, { values: new Map(), into, isSvg: false, many }));
  const rest = () =>
    asReact(() => {
      for (const one of many.later.splice(0)) one();
    });
  return { picture: into, missing: many.missing, rest };
}

function asReact(done: () => void): void {
  const before = given.H;
  try {
    done();
  } finally {
    given.H = before;
  }
}

let ids = 0;
const nothing = () => {};

function hooksWith(values: Drawing['values']) {
  return {
    useContext: (context: { readonly _currentValue: unknown }) =>
      values.has(context) ? values.get(context) : context._currentValue,
    useId: () => {
      ids += 1;
      return `first-${ids}`;
    },
    useSyncExternalStore: (_: unknown, read: () => unknown) => read(),
    useState: (first: unknown) => [typeof first === 'function' ? first() : first, nothing],
    useReducer: (_: unknown, first: unknown) => [first, nothing],
    useMemo: (make: () => unknown) => make(),
    useCallback: (done: unknown) => done,
    useRef: (current: unknown) => ({ current }),
    useDeferredValue: (value: unknown) => value,
    useEffect: nothing,
    useLayoutEffect: nothing,
  };
}

function draw(node: React.ReactNode, drawing: Drawing): void {
  if (node === null || node === undefined || typeof node === 'boolean' || node === '') return;
  const { into } = drawing;
  if (typeof node === 'string' || typeof node === 'number') {
    // Two texts side by side are two for React, and would be one for whoever reads the page.
    if (into.lastChild?.nodeType === Node.TEXT_NODE) into.append(document.createComment(' '));
    into.append(String(node));
  } else if (Array.isArray(node)) {
    for (const one of node) draw(one, drawing);
  } else if (React.isValidElement<Record<string, unknown>>(node)) {
    if (drawing.isSvg) drawPart(node, drawing);
    else drawElement(node.type, node.props, drawing);
  } else {
    throw new Error('This is drawn by React alone.');
  }
}

/** Parts of an icon are the same elements wherever it stands: they are drawn once. */
const parts = new WeakMap<React.ReactElement, ChildNode>();

function drawPart(part: React.ReactElement<Record<string, unknown>>, drawing: Drawing): void {
  const known = parts.get(part);
  if (known) {
    drawing.into.append(known.cloneNode());
    return;
  }
  drawElement(part.type, part.props, drawing);
  const drawn = drawing.into.lastChild;
  if (drawn && typeof part.type === 'string' && part.props.children === undefined) parts.set(part, drawn);
}

function drawElement(type: unknown, props: Readonly<Record<string, unknown>>, drawing: Drawing): void {
  if (typeof type === 'string') {
    drawTag(type, props, drawing);
  } else if (type === React.Fragment) {
    draw(childrenOf(props), drawing);
  } else if (type === OneOfMany) {
    drawOneOfMany(props, drawing);
  } else if (typeof type === 'function') {
    given.H = hooksWith(drawing.values);
    draw(type(props), drawing);
  } else {
    const {
      $$typeof: kind,
      type: inner,
      render,
    }: { $$typeof?: symbol; type?: unknown; render?: unknown } = Object(type);
    if (kind === MEMO || kind === FORWARD) drawElement(inner ?? render, props, drawing);
    else if (kind === CONTEXT) {
      const values = new Map(drawing.values).set(type, props.value);
      draw(childrenOf(props), { ...drawing, values });
    } else throw new Error('This is drawn by React alone.');
  }
}

function drawOneOfMany(props: Readonly<Record<string, unknown>>, drawing: Drawing): void {
  const { many, into } = drawing;
  const isAway = many.atOnce < Number.POSITIVE_INFINITY && props.folded === true;
  if (!isAway && many.atOnce > 0) {
    many.atOnce -= 1;
    draw(childrenOf(props), drawing);
    return;
  }
  if (!isAway) many.missing += 1;
  const place = into.appendChild(document.createComment(''));
  many.later.push(() => {
    const late = document.createDocumentFragment();
    draw(childrenOf(props), { ...drawing, into: late });
    place.replaceWith(late);
  });
}

const childrenOf = (props: { readonly children?: React.ReactNode }): React.ReactNode => props.children;

function drawTag(tag: string, props: Readonly<Record<string, unknown>>, drawing: Drawing): void {
  const isSvg = drawing.isSvg || tag === 'svg';
  const element = isSvg ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const name in props) {
    const value = props[name];
    if (name === 'children' || name === 'ref' || value === undefined || value === null || typeof value === 'function')
      continue;
    if (name === 'style') {
      for (const [part, size] of Object.entries(value)) {
        if (typeof size !== 'number') throw new Error('This is drawn by React alone.');
        Reflect.set(element.style, part, `${size}px`);
      }
      continue;
    }
    if (typeof value === 'object') throw new Error('This is drawn by React alone.');
    if (typeof value !== 'boolean' || /^(aria|data)-/.test(name)) element.setAttribute(attribute(name), String(value));
    else if (value) element.setAttribute(attribute(name), '');
  }
  draw(childrenOf(props), { ...drawing, into: element, isSvg });
  drawing.into.append(element);
}

const ATTRIBUTES = new Map([
  ['className', 'class'],
  ['htmlFor', 'for'],
]);

function attribute(name: string): string {
  const known = ATTRIBUTES.get(name);
  if (known !== undefined) return known;
  const found = /^(?:stroke|fill)[A-Z]/.test(name)
    ? name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)
    : name;
  ATTRIBUTES.set(name, found);
  return found;
}
