// What differs in a seller's terms, each fact with the sentence that it was read from.

import type { FactChange } from '../lib/reader/fact-changes';
import { changeSentence } from './change-words';
import { Quoted } from './Quoted';
import { type ReadText, sentencesBehind } from './read-facts';
import { useWords } from './words';
import './ChangeList.css';

interface ChangeListProps {
  readonly changes: readonly FactChange[];
  readonly now: ReadText;
  readonly before?: ReadText | undefined;
}

export function ChangeList({ changes, now, before }: ChangeListProps) {
  const words = useWords();
  return (
    <ul className="change-list">
      {changes.map((change) => {
        const { from, sentences } = sentencesBehind(change, now, before);
        return (
          <li key={`${change.fact} ${change.known} ${change.read}`}>
            {changeSentence(change, words)}
            {from === 'before' && sentences.length > 0 && <p className="soft">{words.say('read_said_before')}</p>}
            <Quoted sentences={sentences} language={(from === 'before' ? before : now)?.language} />
          </li>
        );
      })}
    </ul>
  );
}
