// The plain warning about every act that would end an open refund now.

import { Hand } from 'lucide-react';
import { VOIDING_ACTS, type VoidingAct } from '../lib/policy/terms';
import { actName, dontSentence } from './terms-words';
import { useWords } from './words';

export function DontYet({ acts }: { readonly acts: readonly VoidingAct[] }) {
  const words = useWords();
  const [first, ...more] = VOIDING_ACTS.filter((act) => acts.includes(act));
  if (first === undefined) return null;
  return (
    <p className="note" data-tone="stop">
      <Hand size={16} aria-hidden />
      <span>
        {dontSentence(first, words)}
        {more.length > 0 && (
          <span className="note-more">
            {' '}
            {words.say(
              'also_ends_it',
              words.list(
                more.map((act) => actName(act, words)),
                'or',
              ),
            )}
          </span>
        )}
      </span>
    </p>
  );
}
