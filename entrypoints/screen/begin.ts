// How a screen comes to life: its first picture as soon as its rows are read; then React, which takes the picture over.

import type { ReactNode } from 'react';
import { type FrontRows, readFrontRows } from '../../lib/store/front-rows';
import { drawInTwo } from './draw-once';
import { keepPresses } from './meanwhile';
import { type Stage, setStage } from './stage';

/** As long as a screen may show nothing before the frame that its rows will stand in; milliseconds. */
const PATIENCE = 150;

/** About as high as one of many things is: the page is nearly as long before they all are there; pixels. */
const ONE_OF_MANY = 220;

interface FirstPicture {
  /** As many purchases as it reads. */
  readonly atMost: number;
  /** What stands on the screen first; nothing where React alone can say what. */
  readonly of: (rows: FrontRows, stage: Stage) => ReactNode;
  /** Of many things below each other, as many as may be in sight: the others are drawn once these are on the screen. */
  readonly inSight: () => number;
}

/** What was begun, for React to go on with. */
export interface Begun {
  readonly rows: FrontRows | undefined;
  /** The same rows, where they came too late. */
  readonly reading: Promise<FrontRows | undefined>;
  /** The stage that the first picture stands on; nothing where there is none. */
  readonly drawn: Stage | undefined;
  /** To be called once what is on the screen answers. */
  readonly onAlive: () => void;
}

const after = (time: number) => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), time));

/**
 * Once what was drawn is on the screen, the rest beside it, and the browser has a moment; a page that is not looked at draws nothing. React
 * takes as long as all before: begun earlier, it would take that from the frame that is being put on the screen.
 */
async function shown(rest: () => boolean): Promise<boolean> {
  const onScreen = new Promise<void>((resolve) => {
    new PerformanceObserver((seen) => {
      if (seen.getEntriesByName('first-contentful-paint').length > 0) resolve();
    }).observe({ type: 'paint', buffered: true });
  });
  await Promise.race([onScreen, after(PATIENCE)]);
  const isWhole = rest();
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE }));
  return isWhole;
}

export async function begin(picture: FirstPicture): Promise<Begun> {
  const reading = readFrontRows(picture.atMost);
  const stage = setStage();
  const rows = await Promise.race([reading, after(PATIENCE)]);
  const rest = rows && draw(picture.of(rows, stage), picture.inSight());
  const onAlive = keepPresses(document);
  const isWhole = rest && (await shown(rest));
  return { rows, reading, drawn: isWhole ? stage : undefined, onAlive };
}

/** Draws what may be in sight, and answers what draws the rest and says whether it could; nothing where there is nothing to show yet. */
function draw(picture: ReactNode, atOnce: number): (() => boolean) | undefined {
  const root = document.getElementById('root');
  if (!root || picture === undefined) return undefined;
  try {
    const drawn = drawInTwo(picture, atOnce);
    root.replaceChildren(drawn.picture);
    root.style.paddingBlockEnd = `${drawn.missing * ONE_OF_MANY}px`;
    return () => {
      root.style.paddingBlockEnd = '';
      try {
        drawn.rest();
        return true;
      } catch {
        return false;
      }
    };
  } catch {
    // React draws the same a moment later, and has a boundary that tells of what is wrong.
    return undefined;
  }
}
