// The head of a screen: how much money can still come back, in each currency, and the deadline that comes first.

import type { Money } from '../lib/money/money';
import type { Deadline } from '../lib/policy/clocks';
import { Countdown } from './Countdown';
import { MoneyText } from './MoneyText';
import { useWords } from './words';
import './RecoverableHead.css';

interface RecoverableHeadProps {
  /** One sum per currency; absent while it is still being added up. */
  readonly sums: readonly Money[] | undefined;
  readonly next?: { readonly seller: string; readonly deadline: Deadline } | undefined;
}

export function RecoverableHead({ sums, next }: RecoverableHeadProps) {
  const words = useWords();
  return (
    <section className="recoverable" aria-label={words.say('recoverable')}>
      <h2 className="recoverable-label">{words.say('recoverable')}</h2>
      <p className="recoverable-sums">
        {sums === undefined && <span aria-hidden>…</span>}
        {sums?.length === 0 && <span className="recoverable-none">{words.say('recoverable_nothing')}</span>}
        {sums?.map((sum, index) => (
          <span key={sum.currency} className="recoverable-sum">
            {index > 0 && <span className="recoverable-plus"> + </span>}
            <MoneyText amount={sum} />
          </span>
        ))}
      </p>
      {next && (
        <p className="recoverable-next">
          {words.say('next_deadline', next.seller)} <Countdown deadline={next.deadline} />
        </p>
      )}
    </section>
  );
}
