// "Was that a small preview, or the full-size picture?": asked where the browser saved a picture past the page.

import { useId } from 'react';
import type { SaveAnswer } from '../lib/messages/protocol';
import { Button } from './Button';
import { useWords } from './words';
import './QuestionCard.css';

interface SaveQuestionCardProps {
  readonly seller: string;
  readonly file: string;
  readonly onAnswer: (answer: SaveAnswer) => void;
}

export function SaveQuestionCard({ seller, file, onAnswer }: SaveQuestionCardProps) {
  const words = useWords();
  const titleId = useId();
  return (
    <section className="question-card" aria-labelledby={titleId}>
      <div>
        <h3 id={titleId}>{words.say('save_question')}</h3>
        <p className="soft">{words.say('save_question_text', file, seller)}</p>
      </div>
      <div className="row">
        {(['preview', 'full', 'unknown'] as const).map((answer) => (
          <Button key={answer} onClick={() => onAnswer(answer)}>
            {words.say(`save_${answer}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
