// How a screen comes to life: its first picture as soon as its rows are read; then React, which takes the picture over.

import { within } from '../../lib/lang/within';
import { type FrontRows, readFrontRows, signatureOf } from '../../lib/store/front-rows';
import { drawFirst, type FirstPicture, type Served, servedOn } from './first';
import { keepPresses } from './meanwhile';
import { drawRest, putOnPage } from './put-on-page';
import { type Stage, setStage } from './stage';

/** As long as a screen may show nothing before the frame that its rows will stand in; milliseconds. */
const PATIENCE = 150;
/** As long as a picture that is there already may wait for the rows that it was drawn from; milliseconds. */
const PATIENCE_WITH_PICTURE = 3_000;

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
  await within(PATIENCE, onScreen);
  const isWhole = rest();
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE }));
  return isWhole;
}

export async function begin(picture: FirstPicture): Promise<Begun> {
  const reading = readFrontRows(picture.atMost);
  const onAlive = keepPresses(document);
  const root = document.getElementById('root');
  const served = root ? servedOn(root) : undefined;
  const stage = setStage(served?.at);
  const rows = await within(served ? PATIENCE_WITH_PICTURE : PATIENCE, reading);
  const rest = root && rows && draw(root, picture, rows, stage, served);
  const isWhole = rest && (await shown(rest));
  return { rows, reading, drawn: isWhole ? stage : undefined, onAlive };
}

/** Draws what may be in sight, and answers what draws the rest and says whether it could; nothing where there is nothing to show yet. */
function draw(
  root: HTMLElement,
  picture: FirstPicture,
  rows: FrontRows,
  stage: Stage,
  served: Served | undefined,
): (() => boolean) | undefined {
  // What the worker drew from the same rows stands as it is.
  const stands = served !== undefined && signatureOf(rows) === served.signature;
  const first = () => drawFirst(picture, rows, stage, stands ? undefined : window.innerHeight);
  try {
    const drawn = stands ? undefined : first();
    if (!stands && drawn === undefined) return undefined;
    if (drawn) {
      root.replaceChildren(putOnPage(drawn.parts));
      root.style.paddingBlockEnd = drawn.room > 0 ? `${drawn.room}px` : '';
    }
    return () => {
      if (root.style.paddingBlockEnd) root.style.paddingBlockEnd = '';
      try {
        drawRest(root, () => (drawn ?? first())?.parts ?? []);
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
