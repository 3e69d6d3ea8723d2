import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/theme.css';
import '../../components/elements.css';
import { TroubleBoundary } from '../../components/TroubleBoundary';
import { TickerProvider, tickerOf } from '../../components/ticker';
import { WordsProvider, wordsOf } from '../../components/words';
import { sentence, sentenceDirection, sentenceLocale } from '../../lib/platform/sentences';
import { systemClock } from '../../lib/platform/system-clock';
import { Database } from '../../lib/store/database';
import { storeFailureOf } from '../../lib/store/failures';
import { App } from './App';
import './popup.css';

const root = document.getElementById('root');
if (root) {
  const words = wordsOf(sentence, sentenceLocale(), sentenceDirection());
  document.documentElement.dir = words.direction;
  document.documentElement.lang = words.locale;
  const db = new Database();
  createRoot(root).render(
    <StrictMode>
      <WordsProvider value={words}>
        <TickerProvider value={tickerOf(systemClock.now)}>
          <TroubleBoundary
            open={() => db.open()}
            troubleOf={storeFailureOf}
            onAgain={() => location.reload()}
            onSaveCopy={async () => {
              // Needed by nobody whose database opens.
              const at = await (await import('../../lib/platform/save-copy')).saveNewestCopy();
              return at === undefined ? undefined : words.moment(at, 'day-time');
            }}
          >
            <App db={db} />
          </TroubleBoundary>
        </TickerProvider>
      </WordsProvider>
    </StrictMode>,
  );
}
