// Puts a screen on its page: words, the ticking of the clock, and what is said where the database cannot be opened.

import { type ReactNode, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import '../../components/theme.css';
import '../../components/elements.css';
import { TroubleBoundary } from '../../components/TroubleBoundary';
import { TickerProvider } from '../../components/ticker';
import { type WordKey, WordsProvider } from '../../components/words';
import { storeFailureOf } from '../../lib/store/failures';
import { type Stage, setStage } from './stage';

interface ShowOptions {
  /** Opens what the screen reads; what goes wrong is said in place of the screen. */
  readonly open: () => PromiseLike<unknown>;
  readonly title?: WordKey | undefined;
  /** On which the same picture stands already, drawn once: React takes it over as it is. */
  readonly drawn?: Stage | undefined;
}

export function show(screen: ReactNode, { open, title, drawn }: ShowOptions): void {
  const root = document.getElementById('root');
  if (!root) return;
  const { words, ticker } = drawn ?? setStage();
  if (title) document.title = `${words.say(title)} – Refund Clock`;
  const all = (
    <StrictMode>
      <WordsProvider value={words}>
        <TickerProvider value={ticker}>
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
    </StrictMode>
  );
  if (drawn) hydrateRoot(root, all);
  else createRoot(root).render(all);
}
