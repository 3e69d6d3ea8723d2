// The popup's first picture, as soon as its rows are read; then React, which takes it over.

import { readFrontRows } from '../../lib/store/front-rows';
import { setStage } from '../screen/stage';
import { drawFirst, rehearse } from './first-picture';
import { keepPresses } from './meanwhile';
import { SHOWN } from './shown';

/** As long as the popup may show nothing before the frame that its rows will stand in; milliseconds. */
const PATIENCE = 150;

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

async function begin(): Promise<void> {
  const reading = readFrontRows(SHOWN, () => rehearse(stage));
  const stage = setStage();
  const rows = await Promise.race([reading, after(PATIENCE)]);
  const drawn = rows && drawFirst(rows, stage);
  const again = keepPresses(document);
  if (drawn) await shown();
  const { start } = await import('./start');
  start({ rows, reading, drawn, onAlive: again });
}

// Other screens load this file for what they share with the popup: one file apart would be one request more before a row.
if (document.documentElement.dataset.screen === 'popup') void begin();
