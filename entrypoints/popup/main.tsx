// The popup's first picture, as soon as its rows are read; then React, which takes it over.

import { readFrontRows } from '../../lib/store/front-rows';
import { drawFirst } from './first-picture';
import { keepPresses } from './meanwhile';
import { SHOWN } from './shown';
import './popup.css';

/** As long as the popup may show nothing before the frame that its rows will stand in; milliseconds. */
const PATIENCE = 150;

const after = (time: number) => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), time));

/** Once what was drawn is on the screen; a page that is not looked at draws nothing. */
const painted = () =>
  Promise.race([new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))), after(PATIENCE)]);

async function begin(): Promise<void> {
  const reading = readFrontRows(SHOWN);
  const rows = await Promise.race([reading, after(PATIENCE)]);
  const drawn = rows && drawFirst(rows);
  const again = keepPresses(document);
  if (drawn) await painted();
  const { start } = await import('./start');
  start({ rows, reading, drawn, onAlive: again });
}

void begin();
