// Reads the words of acts that the background keeps for the guard.

import { browser } from 'wxt/browser';
import { ACT_WORDS_KEY, type ActWords } from '../messages/page-snapshot';
import { type Lexicon, lexiconOf } from './lexicon';

/** Without them (storage broken, or just updated) links, declared controls and the page's own saves are still known. */
export async function readWords(): Promise<Lexicon> {
  try {
    const stored: Record<string, unknown> = await browser.storage.local.get(ACT_WORDS_KEY);
    const words = stored[ACT_WORDS_KEY];
    // Only the background writes here.
    return lexiconOf(words as ActWords | undefined);
  } catch {
    return lexiconOf();
  }
}
