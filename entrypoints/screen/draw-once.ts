// Draws a picture once, as the parts that React would make of it, without React's renderer: that is most of what a screen
// loads, and nothing of it is needed to show what is there. They are put on a page (put-on-page.ts) or written down for one
// (write-down.ts), and React takes them over when it has come (show.tsx).

import * as React from 'react';
import { OneOfMany } from '../../components/OneOfMany';

/** What components are given by whoever draws them; React's renderers set the same. */
const given: { H: unknown } = Reflect.get(React, '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE');

const MEMO = Symbol.for('react.memo');
const FORWARD = Symbol.for('react.forward_ref');
const CONTEXT = Symbol.for('react.context');

export interface Tag {
  readonly name: string;
  readonly isSvg: boolean;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly parts: readonly Part[];
}

/** Stands for what is drawn a moment later. */
export interface Later {
  readonly draw: () => readonly Part[];
}

/** A text, a tag, or what comes in its place later. */
export type Part = string | Tag | Later;

/** Says in a page that something comes later in this place. */
export const LATER = 'later';

export const isLater = (part: Tag | Later): part is Later => 'draw' in part;

interface Drawing {
  readonly values: ReadonlyMap<unknown, unknown>;
  readonly into: Part[];
  readonly isSvg: boolean;
  readonly many: Many;
}

/** Of what a picture has many of (OneOfMany.tsx). */
interface Many {
  /** So much of the page's height is to be filled at once, in pixels. */
  room: number;
  /** How many are left out that make the page longer. */
  missing: number;
}

interface Drawn {
  readonly parts: readonly Part[];
  readonly missing: number;
}

/**
 * As React's first drawing: state is what it begins with, effects come later. Of many things below each other as many at once as surely fill
 * `room`, a height in pixels, and the others later. Throws where a picture needs more than this knows, such as a boundary.
 */
export function drawOnce(picture: React.ReactNode, room = Number.POSITIVE_INFINITY): Drawn {
  const into: Part[] = [];
  const many: Many = { room, missing: 0 };
  asReact(() => draw(picture, { values: new Map(), into, isSvg: false, many }));
  return { parts: into, missing: many.missing };
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
    useSyncExternalStore: (_: unknown, read: () => unknown, readFirst = read) => readFirst(),
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
    into.push(String(node));
  } else if (Array.isArray(node)) {
    for (const one of node) draw(one, drawing);
  } else if (React.isValidElement<Record<string, unknown>>(node)) {
    if (drawing.isSvg) drawStroke(node, drawing);
    else drawElement(node.type, node.props, drawing);
  } else {
    throw new Error('This is drawn by React alone.');
  }
}

/** The strokes of an icon are the same elements wherever it stands: they are drawn once. */
const strokes = new WeakMap<React.ReactElement, Part>();

function drawStroke(stroke: React.ReactElement<Record<string, unknown>>, drawing: Drawing): void {
  const known = strokes.get(stroke);
  if (known) {
    drawing.into.push(known);
    return;
  }
  drawElement(stroke.type, stroke.props, drawing);
  const drawn = drawing.into.at(-1);
  if (drawn && typeof stroke.type === 'string' && stroke.props.children === undefined) strokes.set(stroke, drawn);
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
  const isAway = many.room < Number.POSITIVE_INFINITY && props.folded === true;
  if (!isAway && many.room > 0) {
    many.room -= Number(props.least);
    draw(childrenOf(props), drawing);
    return;
  }
  if (!isAway) many.missing += 1;
  into.push({
    draw: () => {
      const late: Part[] = [];
      asReact(() => draw(childrenOf(props), { ...drawing, into: late }));
      return late;
    },
  });
}

const childrenOf = (props: { readonly children?: React.ReactNode }): React.ReactNode => props.children;

function drawTag(name: string, props: Readonly<Record<string, unknown>>, drawing: Drawing): void {
  const isSvg = drawing.isSvg || name === 'svg';
  const attributes: (readonly [string, string])[] = [];
  for (const prop in props) {
    const value = props[prop];
    if (prop === 'children' || prop === 'ref' || value === undefined || value === null || typeof value === 'function')
      continue;
    if (prop === 'style') attributes.push([prop, styleOf(value)]);
    else if (typeof value === 'object') throw new Error('This is drawn by React alone.');
    else if (typeof value !== 'boolean' || /^(aria|data)-/.test(prop))
      attributes.push([attribute(prop), String(value)]);
    else if (value) attributes.push([attribute(prop), '']);
  }
  const parts: Part[] = [];
  draw(childrenOf(props), { ...drawing, into: parts, isSvg });
  drawing.into.push({ name, isSvg, attributes, parts });
}

const hyphened = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function styleOf(style: object): string {
  return Object.entries(style)
    .map(([part, size]) => {
      if (typeof size !== 'number') throw new Error('This is drawn by React alone.');
      return `${hyphened(part)}: ${size}px;`;
    })
    .join(' ');
}

const ATTRIBUTES = new Map([
  ['className', 'class'],
  ['htmlFor', 'for'],
]);

function attribute(name: string): string {
  const known = ATTRIBUTES.get(name);
  if (known !== undefined) return known;
  const found = /^(?:stroke|fill)[A-Z]/.test(name) ? hyphened(name) : name;
  ATTRIBUTES.set(name, found);
  return found;
}
