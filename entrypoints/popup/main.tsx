// The popup's first picture, as soon as its rows are read; then React, which takes it over.

import { begin } from '../screen/begin';
import { firstPicture } from './first-picture';

async function open(): Promise<void> {
  const begun = await begin(firstPicture);
  const { start } = await import('./start');
  start(begun);
}

// Other screens load this file for what they share with the popup: one file apart would be one request more before a row.
if (document.documentElement.dataset.screen === 'popup') void open();
