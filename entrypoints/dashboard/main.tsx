// The full page's first picture where it is the list, as soon as its rows are read; then React, which takes it over.

import { begin } from '../screen/begin';
import { firstPicture } from './first-picture';
import { routeOf } from './route';

async function open(): Promise<void> {
  const begun = await begin(firstPicture);
  const { start } = await import('./start');
  start(begun);
}

// As the popup's: other screens load this file for what they share with the full page.
if (document.documentElement.dataset.screen === 'dashboard') {
  if (routeOf(location.hash).page === 'purchases') void open();
  else {
    // Every other page waits for the database itself.
    void import('../../lib/store/front');
    void import('./start').then(({ start }) => start());
  }
}
