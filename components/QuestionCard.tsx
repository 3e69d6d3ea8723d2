// "Did this go through?": asked where a payment was begun and nothing said how it ended.

import { useId } from 'react';
import type { Money } from '../lib/money/money';
import type { Instant } from '../lib/time/instant';
import { Button } from './Button';
import { MoneyText } from './MoneyText';
import { useWords } from './words';
import './QuestionCard.css';

interface QuestionCardProps {
  readonly seller: string;
  readonly askedAt: Instant;
  readonly price?: Money | undefined;
  readonly plan?: string | undefined;
  readonly onAnswer: (bought: boolean) => void;
}

export function QuestionCard({ seller, askedAt, price, plan, onAnswer }: QuestionCardProps) {
  const words = useWords();
  const titleId = useId();
  return (
    <section className="question-card" aria-labelledby={titleId}>
      <div>
        <h3 id={titleId}>{words.say('question_title', seller)}</h3>
        <p className="soft">
          {words.say('question_when', words.moment(askedAt, 'weekday-time'))}
          {plan !== undefined && ` · ${plan}`}
          {price && ' · '}
          {price && <MoneyText amount={price} />}
        </p>
      </div>
      <div className="row">
        <Button look="main" onClick={() => onAnswer(true)}>
          {words.say('question_yes')}
        </Button>
        <Button onClick={() => onAnswer(false)}>{words.say('question_no')}</Button>
      </div>
    </section>
  );
}
