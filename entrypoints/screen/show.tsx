// Puts a screen on its page: words, the ticking of the clock, and what is said where the database cannot be opened.

import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/theme.css';
import '../../components/elements.css';
import { TroubleBoundary } from '../../components/TroubleBoundary';
import { TickerProvider, tickerOf } from '../../components/ticker';
import { type WordKey, WordsProvider, wordsOf } from '../../components/words';
import { sentence, sentenceDirection, sentenceLocale } from '../../lib/platform/sentences';
import { systemClock } from '../../lib/platform/system-clock';
import { storeFailureOf } from '../../lib/store/failures';

interface ShowOptions {
  /** Opens what the screen reads; what goes wrong is said in place of the screen. */
  readonly open: () => PromiseLike<unknown>;
  readonly title?: WordKey | undefined;
}

export function show(screen: ReactNode, { open, title }: ShowOptions): void {
  const root = document.getElementById('root');
  if (!root) return;
  const words = wordsOf(sentence, sentenceLocale(), sentenceDirection());
  document.documentElement.dir = words.direction;
  document.documentElement.lang = words.locale;
  if (title) document.title = `${words.say(title)} – Refund Clock`;
  createRoot(root).render(
    <StrictMode>
      <WordsProvider value={words}>
        <TickerProvider value={tickerOf(systemClock.now)}>
          <TroubleBoundary
            open={open}
            troubleOf={storeFailureOf}
            onAgain={() => location.reload()}
            onSaveCopy={async () => {
              // Needed by nobody whose database opens.
              const at = await (await import('../../lib/platform/save-copy')).saveNewestCopy();
              return at === undefined ? undefined : words.moment(at, 'day-time');
            }}
          >
            {screen}
          </TroubleBoundary>
        </TickerProvider>
      </WordsProvider>
    </StrictMode>,
  );
}
