// "Did this go through?": asked where a payment was begun and nothing said how it ended. "Are its pictures ready?": where they may be another order's.

import { useId } from 'react';
import type { Money } from '../lib/money/money';
import type { Instant } from '../lib/time/instant';
import type { AskReason } from '../lib/tracking/ports';
import { Button } from './Button';
import { MoneyText } from './MoneyText';
import { useWords } from './words';
import type { WordKey } from './words-of';
import './QuestionCard.css';

const WHY = {
  'came-back-without-a-word': 'question_no_word',
  'never-came-back': 'question_not_back',
  'id-without-a-way': 'question_only_id',
  'receipt-opened': 'question_receipt',
  free: 'question_free',
  'one-press': 'question_one_press',
  // Its title says it all.
  'whose-gallery': undefined,
} as const satisfies Readonly<Record<AskReason, WordKey | undefined>>;

interface QuestionCardProps {
  readonly seller: string;
  readonly askedAt: Instant;
  readonly boughtAt?: Instant | undefined;
  readonly price?: Money | undefined;
  readonly plan?: string | undefined;
  /** What is in doubt; absent in questions of older versions. */
  readonly because?: AskReason | undefined;
  readonly onAnswer: (bought: boolean) => void;
}

export function QuestionCard({ seller, askedAt, boughtAt, price, plan, because, onAnswer }: QuestionCardProps) {
  const words = useWords();
  const isOfGallery = because === 'whose-gallery';
  const why = because && WHY[because];
  const titleId = useId();
  return (
    <section className="question-card" aria-labelledby={titleId}>
      <div>
        <h3 id={titleId}>{words.say(isOfGallery ? 'question_gallery' : 'question_title', seller)}</h3>
        <p className="soft">
          {isOfGallery
            ? words.say('bought_on', words.moment(boughtAt ?? askedAt, 'weekday-time'))
            : words.say('question_when', words.moment(askedAt, 'weekday-time'))}
          {plan !== undefined && ` · ${plan}`}
          {price && ' · '}
          {price && <MoneyText amount={price} />}
        </p>
        {why && <p className="soft">{words.say(why)}</p>}
      </div>
      <div className="row">
        <Button look="main" onClick={() => onAnswer(true)}>
          {words.say(isOfGallery ? 'said_yes' : 'question_yes')}
        </Button>
        <Button onClick={() => onAnswer(false)}>{words.say('question_no')}</Button>
      </div>
    </section>
  );
}
