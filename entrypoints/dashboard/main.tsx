import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/theme.css';
import '../../components/elements.css';
import { TickerProvider, tickerOf } from '../../components/ticker';
import { WordsProvider, wordsOf } from '../../components/words';
import { sentence, sentenceDirection, sentenceLocale } from '../../lib/platform/sentences';
import { systemClock } from '../../lib/platform/system-clock';
import { Database } from '../../lib/store/database';
import { App } from './App';
import './dashboard.css';

const root = document.getElementById('root');
if (root) {
  const words = wordsOf(sentence, sentenceLocale(), sentenceDirection());
  document.documentElement.dir = words.direction;
  document.documentElement.lang = words.locale;
  createRoot(root).render(
    <StrictMode>
      <WordsProvider value={words}>
        <TickerProvider value={tickerOf(systemClock.now)}>
          <App db={new Database()} />
        </TickerProvider>
      </WordsProvider>
    </StrictMode>,
  );
}
