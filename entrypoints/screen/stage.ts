// What a screen stands on before anything is drawn: its words, its language and direction, and the beat of its clocks.

import '../../components/theme.css';
import '../../components/elements.css';
import { type Ticker, tickerOf } from '../../components/ticker';
import { type Words, wordsOf } from '../../components/words';
import { sentence, sentenceDirection, sentenceLocale } from '../../lib/platform/sentences';
import { systemClock } from '../../lib/platform/system-clock';

export interface Stage {
  readonly words: Words;
  readonly ticker: Ticker;
}

export function setStage(): Stage {
  const words = wordsOf(sentence, sentenceLocale(), sentenceDirection());
  document.documentElement.dir = words.direction;
  document.documentElement.lang = words.locale;
  return { words, ticker: tickerOf(systemClock.now) };
}
