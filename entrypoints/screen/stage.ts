// What a screen stands on before anything is drawn: its words, its language and direction, and the beat of its clocks.

import '../../components/theme.css';
import '../../components/elements.css';
import { type Ticker, tickerOf } from '../../components/ticker';
import { type Words, wordsOf } from '../../components/words';
import { sentence, sentenceDirection, sentenceLocale } from '../../lib/platform/sentences';
import { systemClock } from '../../lib/platform/system-clock';
import type { Instant } from '../../lib/time/instant';

export interface Stage {
  readonly words: Words;
  readonly ticker: Ticker;
}

export const ownWords = (): Words => wordsOf(sentence, sentenceLocale(), sentenceDirection());

/** For the page that it stands on. `now`: the instant that a picture was drawn for which stands there already. */
export function setStage(now?: Instant): Stage {
  const stage = { words: ownWords(), ticker: tickerOf(systemClock.now, now) };
  const { direction, locale } = stage.words;
  const page = document.documentElement;
  // Said anew, even the same would be laid out anew.
  if (page.dir !== direction) page.dir = direction;
  if (page.lang !== locale) page.lang = locale;
  return stage;
}
