import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/theme.css';
import '../../components/elements.css';
import { WordsProvider, wordsOf } from '../../components/words';
import { sentence, sentenceDirection, sentenceLocale } from '../../lib/platform/sentences';
import { Database } from '../../lib/store/database';
import { App } from './App';
import './welcome.css';

const root = document.getElementById('root');
if (root) {
  const words = wordsOf(sentence, sentenceLocale(), sentenceDirection());
  document.documentElement.dir = words.direction;
  document.documentElement.lang = words.locale;
  document.title = `${words.say('welcome_title')} – Refund Clock`;
  createRoot(root).render(
    <StrictMode>
      <WordsProvider value={words}>
        <App db={new Database()} />
      </WordsProvider>
    </StrictMode>,
  );
}
