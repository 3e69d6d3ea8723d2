// Isolated world, on demand: asks in the page whether a payment went through, or what to keep of private windows, and hands the answer on.

import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sharedPage } from '@/lib/page/guard-slot';
import { showQuestion } from '@/lib/page/question-card';

const say = browser.i18n.getMessage;

export default defineUnlistedScript({
  globalName: false,
  async main() {
    const tell = sharedPage()?.tell;
    const reply = await tell?.('openQuestion', {});
    if (!tell || !reply?.ok || !reply.value) return;
    const asked = reply.value;
    if ('isPrivate' in asked) {
      const card = { title: say('private_question'), soft: say('private_question_text') };
      showQuestion(
        { ...card, yes: say('private_yes'), no: say('private_no') },
        (keep) => void tell('answerPrivate', { keep }),
      );
      return;
    }
    const { questionId, shop, plan, price } = asked;
    const card = { title: say('question_title', shop), soft: [plan, price].filter(Boolean).join(' · ') };
    showQuestion(
      { ...card, yes: say('question_yes'), no: say('question_no') },
      (bought) => void tell('answerQuestion', { questionId, bought }),
    );
  },
});
