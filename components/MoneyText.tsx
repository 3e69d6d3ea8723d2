// An amount of money; one whose currency nobody could tell says so.

import type { Money } from '../lib/money/money';
import { useWords } from './words';

export function MoneyText({ amount }: { readonly amount: Money }) {
  const words = useWords();
  const text = words.money(amount);
  return (
    <span className="figures">{amount.currency === 'unknown' ? words.say('amount_unknown_currency', text) : text}</span>
  );
}
