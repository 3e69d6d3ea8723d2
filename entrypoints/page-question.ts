// Isolated world, on demand: asks in the page whether a payment went through, and hands the answer on.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sharedPage } from '@/lib/page/guard-slot';
import { showQuestion } from '@/lib/page/question-card';

export default defineUnlistedScript({
  globalName: false,
  async main() {
    const tell = sharedPage()?.tell;
    const reply = await tell?.('openQuestion', {});
    if (!tell || !reply?.ok || !reply.value) return;
    const { questionId } = reply.value;
    showQuestion(reply.value, (bought) => void tell('answerQuestion', { questionId, bought }));
  },
});
