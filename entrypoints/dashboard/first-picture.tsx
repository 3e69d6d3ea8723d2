// The full page's first picture: the list, drawn from the rows that were read while React is still on its way.

import type { ReactNode } from 'react';
import { HIGHEST } from '../../components/PurchaseTable';
import { TickerProvider } from '../../components/ticker';
import { WordsProvider } from '../../components/words';
import { storyOfRow } from '../../lib/store/rows';
import { settingsOfRow } from '../../lib/store/settings';
import type { KeptStory } from '../../lib/tracking/ports';
import type { FirstPicture } from '../screen/first';
import type { Stage } from '../screen/stage';
import { viewsOf } from '../screen/views';
import { Frame } from './Frame';
import { FIRST } from './first';
import { PurchasesPage } from './PurchasesPage';

function pictureOf(stories: readonly KeptStory[], { words, ticker }: Stage): ReactNode {
  const views = viewsOf(stories, ticker.present());
  return (
    <WordsProvider value={words}>
      <TickerProvider value={ticker}>
        <Frame route={{ page: 'purchases' }}>
          <PurchasesPage all={{ views, isRead: true, isComplete: stories.length < FIRST }} />
        </Frame>
      </TickerProvider>
    </WordsProvider>
  );
}

export const firstPicture: FirstPicture = {
  atMost: FIRST,
  /** Nothing before Start: then another page stands there. */
  of: ({ settings, purchases }, stage) =>
    settingsOfRow(settings).started ? pictureOf(purchases.map(storyOfRow), stage) : undefined,
  inSight: () => HIGHEST,
  // The table scrolls by itself: the page is as long without them.
  height: 0,
};
