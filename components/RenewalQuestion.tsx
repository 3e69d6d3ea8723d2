// "Was the next payment taken?": asked once it was due, because a new payment can open a new refund window.

import { useId } from 'react';
import type { Instant } from '../lib/time/instant';
import { Button } from './Button';
import { useWords } from './words';
import './QuestionCard.css';

export function RenewalQuestion({
  due,
  onAnswer,
}: {
  readonly due: Instant;
  readonly onAnswer: (taken: boolean) => void;
}) {
  const words = useWords();
  const titleId = useId();
  return (
    <section className="question-card" aria-labelledby={titleId}>
      <div>
        <h3 id={titleId}>{words.say('renewal_title', words.moment(due, 'day'))}</h3>
        <p className="soft">{words.say('renewal_text')}</p>
      </div>
      <div className="row">
        <Button look="main" onClick={() => onAnswer(true)}>
          {words.say('renewal_yes')}
        </Button>
        <Button onClick={() => onAnswer(false)}>{words.say('renewal_no')}</Button>
      </div>
    </section>
  );
}
