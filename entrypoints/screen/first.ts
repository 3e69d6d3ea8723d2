// A screen's first picture: what stands there before React. The worker writes it into the page where it is asked for one in time
// (Chromium, background/pictures.ts); elsewhere the page draws it itself (begin.ts).

import type { ReactNode } from 'react';
import { type FrontRows, signatureOf } from '../../lib/store/front-rows';
import type { Instant } from '../../lib/time/instant';
import { drawOnce, type Part } from './draw-once';
import type { Stage } from './stage';

export interface FirstPicture {
  /** As many purchases as it reads. */
  readonly atMost: number;
  /** What stands on the screen first; nothing where React alone can say what. */
  readonly of: (rows: FrontRows, stage: Stage) => ReactNode;
  /** Of many things below each other, so much is in sight in a window of that height (both in pixels; the worker does not know the window's). */
  readonly inSight: (height: number | undefined) => number;
  /** About as much as one of them adds to the page, which is nearly as long before they all are there; pixels. */
  readonly height: number;
}

interface DrawnFirst {
  readonly parts: readonly Part[];
  /** Room for what is drawn later, in pixels. */
  readonly room: number;
}

/** Nothing where there is nothing to show yet. Throws where React alone can draw it. */
export function drawFirst(
  picture: FirstPicture,
  rows: FrontRows,
  stage: Stage,
  height: number | undefined,
): DrawnFirst | undefined {
  const first = picture.of(rows, stage);
  if (first === undefined) return undefined;
  const { parts, missing } = drawOnce(first, picture.inSight(height));
  return { parts, room: missing * picture.height };
}

/** What the worker says of a picture that it wrote into a page. */
export interface Served {
  /** Of the rows that it was drawn from. */
  readonly signature: string;
  /** When it was drawn. */
  readonly at: Instant;
}

/** As attributes of the element that holds the picture. */
export const marksOf = (rows: FrontRows, at: Instant) => ({ 'data-rows': signatureOf(rows), 'data-at': String(at) });

/** Nothing where the page has no picture yet. */
export function servedOn({ dataset }: HTMLElement): Served | undefined {
  const { rows, at } = dataset;
  return rows === undefined ? undefined : { signature: rows, at: Number(at) as Instant };
}
