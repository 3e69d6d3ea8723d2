import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/theme.css';
import '../../components/elements.css';
import { stoppedAt, TickerProvider } from '../../components/ticker';
import { WordsProvider, wordsOf } from '../../components/words';
import { sentence, sentenceDirection, sentenceLocale } from '../../lib/platform/sentences';
import { AlonePiece } from '../../test/gallery/AlonePiece';
import { Gallery } from '../../test/gallery/Gallery';
import { ALONE, GROUPS } from '../../test/gallery/pages';
import { pseudo } from '../../test/gallery/pseudo';
import { NOW } from '../../test/gallery/purchases';

const root = document.getElementById('root');
if (root) {
  const asked = new URLSearchParams(location.search);
  const direction = asked.get('dir') === 'rtl' ? 'rtl' : sentenceDirection();
  const lookup = asked.has('pseudo') ? (key: string, parts: string[]) => pseudo(sentence(key, parts)) : sentence;
  const words = wordsOf(lookup, sentenceLocale(), direction, 'UTC');
  document.documentElement.dir = words.direction;
  document.documentElement.lang = words.locale;
  const alone = ALONE.find((name) => name === asked.get('alone'));
  createRoot(root).render(
    <StrictMode>
      <WordsProvider value={words}>
        <TickerProvider value={stoppedAt(NOW)}>
          {alone ? <AlonePiece name={alone} /> : <Gallery group={GROUPS.find((name) => name === asked.get('group'))} />}
        </TickerProvider>
      </WordsProvider>
    </StrictMode>,
  );
}
