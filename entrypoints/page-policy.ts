// Isolated world, on demand: reads the page of terms that the buyer is on, and tells the background what it says.

import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageReading, PolicyPage } from '@/lib/messages/protocol';
import { tellBackground } from '@/lib/messages/send';
import { pageText } from '@/lib/reader/document/page-text';
import { factsOfReading } from '@/lib/reader/fact-changes';
import { readPolicy } from '@/lib/reader/read-policy';

/** Twice what the longest terms that were seen have. */
const LONGEST = 200_000;
const PAUSE = 700;
const LOOKS = 6;
/** Under it the reader only supposes. */
const SURE = 0.5;

const QUOTES = 60;

export default defineUnlistedScript({
  globalName: false,
  /** Answers what it read to whoever put it here: the popup, on the buyer's wish, on a site that nobody knows. */
  async main(): Promise<PageReading | undefined> {
    const path = location.pathname;
    const text = await settledText();
    if (text === undefined || location.pathname !== path) return undefined;
    const reading = readPolicy({ text, language: document.documentElement.lang });
    const { isPolicy, contradictions } = reading;
    const quotes = reading.basis.flatMap(({ field, value, spans, confidence }) =>
      spans.slice(0, 1).map((span) => ({ field, value: value.slice(0, 200), ...span, confidence })),
    );
    const page: PolicyPage = {
      path: path.slice(0, 500),
      text,
      language: reading.language,
      facts: factsOfReading(reading),
      quotes: quotes.filter(({ confidence }) => confidence >= SURE).slice(0, QUOTES),
      readBy: browser.runtime.getManifest().version,
    };
    // Of a site that nobody knows the background takes nothing.
    if (isPolicy) await tellBackground('reportPolicy', page);
    return {
      page,
      isPolicy,
      guesses: quotes.filter(({ confidence }) => confidence < SURE).slice(0, QUOTES),
      contradictions: contradictions.map(({ spans }) => spans).slice(0, QUOTES),
    };
  },
});

/** The text once two looks at it agree: half a page would seem to have lost the other half's facts. */
async function settledText(): Promise<string | undefined> {
  let before: string | undefined;
  for (let look = 0; look < LOOKS; look += 1) {
    const text = pageText(document).slice(0, LONGEST);
    if (text !== '' && text === before) return text;
    before = text;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return undefined;
}
