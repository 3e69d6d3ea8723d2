// Isolated world, on demand: asks in the page whether a payment went through, and hands the answer on.

import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellBackground } from '@/lib/messages/send';
import { showQuestion } from '@/lib/page/question-card';

export default defineUnlistedScript({
  globalName: false,
  async main() {
    const reply = await tellBackground('openQuestion', {});
    if (!reply.ok || !reply.value) return;
    const { questionId } = reply.value;
    showQuestion(
      reply.value,
      (bought) => void tellBackground('answerQuestion', { questionId, bought }),
      browser.i18n.getUILanguage(),
    );
  },
});
