// Isolated world, on demand: tells a seller's refund terms on the page where one pays, once in a page.

import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { alternatives } from '@/components/remedy-words';
import { actName, mainWindow, stanceName, windowSentence } from '@/components/terms-words';
import { type Lookup, type WordKey, type Words, wordsOf } from '@/components/words-of';
import { directionOf, shownLocale } from '@/lib/lang/written-in';
import type { PolicyCardFacts } from '@/lib/messages/page-snapshot';
import { tellBackground } from '@/lib/messages/send';
import { followSnapshot, frameHost } from '@/lib/page/follow-snapshot';
import { showPolicyCard } from '@/lib/page/policy-card';

export default defineUnlistedScript({
  globalName: false,
  async main() {
    const snapshot = followSnapshot(frameHost(self.origin));
    await snapshot.known;
    const known = snapshot.current();
    if (!known?.card) return;
    // The keys are those of the English sentences: `words` is typed by them.
    const lookup: Lookup = (key, parts) => browser.i18n.getMessage(key as WordKey, parts);
    const locale = shownLocale(browser.i18n.getUILanguage(), browser.i18n.getMessage('language_tag'));
    const words = wordsOf(lookup, locale, directionOf(locale));
    showPolicyCard(
      {
        label: words.say('policy_card_label', known.name),
        lines: linesOf(known.card, words),
        close: words.say('policy_card_close'),
        lang: locale,
        dir: words.direction,
      },
      () => void tellBackground('dismissCard', {}),
    );
  },
});

function linesOf(card: PolicyCardFacts, words: Words): readonly string[] {
  const { stance, voidedBy, remedies = [], refusedRemedies = [] } = card;
  const window = stance === 'none' ? undefined : mainWindow(card);
  const own = stance === 'refunds' || stance === 'conditional';
  const lead = [!window || !own ? stanceName(stance, words) : '', window ? windowSentence(window, words) : ''];
  const acts = words.list(
    voidedBy.map((act) => actName(act, words)),
    'or',
  );
  const instead = alternatives(card, words);
  const isOnlyGift = remedies.length > 0 && remedies.every((remedy) => remedy === 'gift');
  const source = `${new URL(card.url).host.replace(/^www\./, '')}, ${words.say('read_on', words.calendarDay(card.readOn))}`;
  return [
    lead.filter(Boolean).join(' · '),
    stance === 'none' || voidedBy.length === 0 ? '' : words.say('policy_card_ended_by', acts),
    isOnlyGift
      ? words.say('way_gift')
      : instead !== ''
        ? words.say('policy_card_instead', instead)
        : refusedRemedies.includes('redo')
          ? words.say('policy_card_no_redo')
          : '',
    card.knowledge === 'second-hand' ? `${source} (${words.say('knowledge_second_hand')})` : source,
  ].filter(Boolean);
}
