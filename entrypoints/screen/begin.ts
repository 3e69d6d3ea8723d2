// How a screen comes to life: its first picture as soon as its rows are read; then React, which takes the picture over.

import type { ReactNode } from 'react';
import { type FrontRows, readFrontRows } from '../../lib/store/front-rows';
import { drawOnce } from './draw-once';
import { keepPresses } from './meanwhile';
import { type Stage, setStage } from './stage';

/** As long as a screen may show nothing before the frame that its rows will stand in; milliseconds. */
const PATIENCE = 150;

interface FirstPicture {
  /** As many purchases as it reads. */
  readonly atMost: number;
  /** What stands on the screen first; nothing where React alone can say what. */
  readonly of: (rows: FrontRows, stage: Stage) => ReactNode;
  /** The same of what nobody has, drawn unseen while the database reads: the browser translates what it runs for the first time. */
  readonly rehearsed: (stage: Stage) => ReactNode;
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
 * Once what was drawn is on the screen and the browser has a moment; a page that is not looked at draws nothing. React
 * takes as long as all before: begun earlier, it would take that from the frame that is being put on the screen.
 */
async function shown(): Promise<void> {
  const onScreen = new Promise<void>((resolve) => {
    new PerformanceObserver((seen) => {
      if (seen.getEntriesByName('first-contentful-paint').length > 0) resolve();
    }).observe({ type: 'paint', buffered: true });
  });
  await Promise.race([onScreen, after(PATIENCE)]);
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE }));
}

export async function begin(picture: FirstPicture): Promise<Begun> {
  const reading = readFrontRows(picture.atMost, () => rehearse(picture, stage));
  const stage = setStage();
  const rows = await Promise.race([reading, after(PATIENCE)]);
  const drawn = rows && draw(picture.of(rows, stage)) ? stage : undefined;
  const onAlive = keepPresses(document);
  if (drawn) await shown();
  return { rows, reading, drawn, onAlive };
}

function rehearse(picture: FirstPicture, stage: Stage): void {
  try {
    drawOnce(picture.rehearsed(stage));
  } catch {
    // What cannot be drawn is seen, and told, when it is drawn in earnest.
  }
}

/** Whether there is anything to show yet. */
function draw(picture: ReactNode): boolean {
  const root = document.getElementById('root');
  if (!root || picture === undefined) return false;
  try {
    root.replaceChildren(drawOnce(picture));
    return true;
  } catch {
    // React draws the same a moment later, and has a boundary that tells of what is wrong.
    return false;
  }
}
