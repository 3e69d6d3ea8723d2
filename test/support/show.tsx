// Renders a component as it is in English, at a moment that stands still.

import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { stoppedAt, TickerProvider } from '../../components/ticker';
import { type Words, WordsProvider, wordsOf } from '../../components/words';
import type { Instant } from '../../lib/time/instant';
import english from '../../public/_locales/en/messages.json';

const lookup = (key: string, parts: string[]) => {
  const found = Object.entries(english).find(([name]) => name === key)?.[1].message ?? '';
  return found.replaceAll(/\$(\d)/g, (_all, place) => parts[Number(place) - 1] ?? '');
};
const englishWords: Words = wordsOf(lookup, 'en-US', 'ltr', 'UTC');

export const show = (element: ReactElement, now: Instant) =>
  render(
    <WordsProvider value={englishWords}>
      <TickerProvider value={stoppedAt(now)}>{element}</TickerProvider>
    </WordsProvider>,
  );
