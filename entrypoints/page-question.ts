// Isolated world, on demand: asks in the page whether a payment went through or an order's pictures are there, what a saved picture was, or what to keep of private windows, and hands the answer on.

import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shownLocale } from '@/lib/lang/written-in';
import { sharedPage } from '@/lib/page/guard-slot';
import { showQuestion } from '@/lib/page/question-card';

const say = browser.i18n.getMessage;
/** In the order of the card's answers. */
const KEEPING = ['while-open', 'keep', 'nothing'] as const;
const SAVES = ['preview', 'full', 'unknown'] as const;

export default defineUnlistedScript({
  globalName: false,
  async main() {
    const tell = sharedPage()?.tell;
    const reply = await tell?.('openQuestion', {});
    if (!tell || !reply?.ok || !reply.value) return;
    const asked = reply.value;
    const lang = shownLocale(browser.i18n.getUILanguage(), say('language_tag'));
    if ('isPrivate' in asked) {
      const card = { title: say('private_question'), soft: say('private_question_text'), lang };
      showQuestion(
        { ...card, answers: [say('private_while_open'), say('private_yes'), say('private_no')] },
        (nth) => void tell('answerPrivate', { keep: KEEPING[nth] ?? 'nothing' }),
      );
      return;
    }
    if ('shape' in asked) {
      const { shape, file, shop } = asked;
      const card = { title: say('save_question'), soft: say('save_question_text', [file, shop]), lang, isEven: true };
      const answers = SAVES.map((answer) => say(`save_${answer}`));
      showQuestion({ ...card, answers }, (nth) => void tell('answerSave', { shape, answer: SAVES[nth] ?? 'unknown' }));
      return;
    }
    const { questionId, shop, plan, price, bought } = asked;
    const card = {
      title: say(bought ? 'question_gallery' : 'question_title', shop),
      soft: [bought && say('bought_on', bought), plan, price].filter(Boolean).join(' · '),
      lang,
    };
    showQuestion(
      { ...card, answers: [say(bought ? 'said_yes' : 'question_yes'), say('question_no')] },
      (nth) => void tell('answerQuestion', { questionId, bought: nth === 0 }),
    );
  },
});
