// Isolated world, on demand: reads the page of terms that the buyer is on, and tells the background what it says.

import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellBackground } from '@/lib/messages/send';
import { factsOfReading } from '@/lib/reader/fact-changes';
import { pageText } from '@/lib/reader/page-text';
import { readPolicy } from '@/lib/reader/read-policy';

/** Twice what the longest terms that were seen have. */
const LONGEST = 200_000;
const PAUSE = 700;
const LOOKS = 6;

export default defineUnlistedScript({
  globalName: false,
  async main() {
    const path = location.pathname;
    const text = await settledText();
    if (text === undefined || location.pathname !== path) return;
    const reading = readPolicy({ text, language: document.documentElement.lang });
    if (!reading.isPolicy) return;
    await tellBackground('reportPolicy', {
      path: path.slice(0, 500),
      text,
      facts: factsOfReading(reading),
      quotes: reading.basis
        .filter(({ confidence }) => confidence >= 0.5)
        .flatMap(({ field, value, spans }) =>
          spans.slice(0, 1).map(({ start, end }) => ({ field, value: value.slice(0, 200), start, end })),
        )
        .slice(0, 60),
      readBy: browser.runtime.getManifest().version,
    });
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
