// Places that name an act: where they are, what they show, and what was learned of them.

import { describe, expect, it } from 'vitest';
import { judgedActs, MENTION_FEATURES, mentionFeatures, mentionsOf, NAMED_ACTS } from '@/lib/reader/opinion/mentions';
import { readPage } from '@/lib/reader/page/page';
import { lexiconFor } from '@/lib/reader/text/languages';
import policies from '../fixtures/reader/blind-e.json';

const pageOf = (text: string) => readPage(text, lexiconFor('en'));
const placesIn = (text: string) =>
  mentionsOf(pageOf(text)).map(({ act, passage, acts, beside }) => ({
    act: NAMED_ACTS[act],
    clause: passage.index,
    acts,
    beside,
  }));

describe('the places that name an act', () => {
  it('are found once for each clause and act, however often the clause names it', () => {
    const places = placesIn('Downloading one file or downloading all files ends it. You may download samples.');
    expect(places.filter(({ act }) => act === 'download').map(({ clause }) => clause)).toEqual([0, 1]);
  });

  it('know which other acts stand in their clause and under their lead', () => {
    const places = placesIn('The refund is lost once you:\n- download a picture\n- share a picture\n- ask a friend');
    const download = places.find(({ act, clause }) => act === 'download' && clause > 0);
    expect(download).toMatchObject({ acts: 1, beside: 1 });
    const both = placesIn('The refund is lost once you download or share a picture.');
    expect(both.map(({ acts }) => acts)).toEqual([2, 2]);
  });

  it('are none where no act is named', () => {
    expect(placesIn('We answer within two days.')).toEqual([]);
    expect(judgedActs(pageOf('We answer within two days.')).size).toBe(0);
  });

  it.each(["Keep the pictures you've downloaded.", 'You can still download your pictures.'])(
    'weigh nothing where they tell what a buyer is free to do: %s',
    (text) => {
      expect(judgedActs(pageOf(text)).has('download')).toBe(false);
    },
  );

  it('show nothing beyond what there is room for', () => {
    for (const { text } of policies) {
      const page = pageOf(text);
      for (const mention of mentionsOf(page))
        for (const feature of mentionFeatures(page, mention)) {
          expect(feature).toBeGreaterThanOrEqual(0);
          expect(feature).toBeLessThan(MENTION_FEATURES);
        }
    }
  });

  it('are judged by what is said there, and the one that says it most is the evidence', () => {
    const text =
      'Downloads are fast and work on every device.\n\nRefunds\nThe refund is void as soon as a picture has been downloaded.';
    const page = pageOf(text);
    const judged = judgedActs(page).get('download');
    expect(judged?.likely).toBeGreaterThan(0.5);
    const { start = 0, end = 0 } = judged?.passage?.clause ?? {};
    expect(text.slice(start, end)).toContain('void');
    const harmless = judgedActs(pageOf('Downloads are fast and work on every device.')).get('download');
    expect(harmless?.likely).toBeLessThan(0.5);
  });

  it('say more together than each of them alone', () => {
    const once = 'No refund after downloading a picture.';
    const likely = (text: string) => judgedActs(pageOf(text)).get('download')?.likely ?? 0;
    expect(likely(`${once}\n${once}`)).toBeGreaterThan(likely(once));
  });
});
