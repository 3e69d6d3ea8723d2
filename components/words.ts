// Hands the words down a screen, so that no component asks the browser for them.

import { createContext, useContext } from 'react';
import type { Words } from './words-of';

export type { WordKey, Words } from './words-of';
export { wordsOf } from './words-of';

const Context = createContext<Words | undefined>(undefined);

export const WordsProvider = Context.Provider;

export function useWords(): Words {
  const words = useContext(Context);
  if (!words) throw new Error('No words: wrap the screen in <WordsProvider value={…}>.');
  return words;
}
