// What a refund for the unused part would bring: the formula, the sum, and the rule that it comes from.

import type { Money } from '../../lib/money/money';
import type { AtStake } from '../../lib/policy/at-stake';
import { unusedShare } from '../../lib/policy/prorated';
import type { TermsSource } from '../../lib/policy/terms';
import { SourceLink } from '../SourceLink';
import { useWords } from '../words';

interface EstimateLineProps {
  readonly atStake: AtStake | undefined;
  readonly price: Money | undefined;
  readonly source: TermsSource;
}

const SENTENCES = {
  'unused-credits': 'estimate_credits',
  'unused-seats': 'estimate_seats',
  'unused-time': 'estimate_time',
} as const;

export function EstimateLine({ atStake, price, source }: EstimateLineProps) {
  const words = useWords();
  const formula = atStake?.formula;
  const share = formula && price && unusedShare(price, formula);
  if (!formula || !share || !price) return null;
  const { by, bought, used } = formula;
  return (
    <p>
      <span className="soft">{words.say('estimate_label')}</span>{' '}
      {words.say(
        SENTENCES[by],
        words.money(price),
        words.number(Math.max(0, bought - used)),
        words.number(bought),
        words.money(share),
      )}{' '}
      {atStake.amount.minor !== share.minor && words.say('estimate_fee', words.money(atStake.amount))}{' '}
      <SourceLink source={source} />
    </p>
  );
}
