// Tells what each amount of money in a text is: a price, the sum of an order, what was paid, or nothing that anybody pays now.

import type { Money } from '../money/money';
import { findMoney, type MoneyHint } from '../money/parse-money';
import {
  aShare,
  byMonth,
  filler,
  noPrice,
  noPriceAfter,
  noSum,
  notTaken,
  partOf,
  sum,
  sumOrDue,
  taken,
  today,
  within,
} from './words/price-words';

export interface Price {
  readonly money: Money;
  /** Where it ends in the text. */
  readonly end: number;
  /** 0; of a sum 1; of a sum that is taken at once, beside one that is taken later, 2. */
  readonly rank: number;
  /** The sum of an order, paid or not. */
  readonly isSum: boolean;
  /** What was taken. */
  readonly isPaid: boolean;
  readonly isByMonth: boolean;
}

const SENTENCE_END = /[!?。]|\p{L}{4}\.\s/u;
/** A sign before the amount; between two amounts a dash makes a range, and with spaces on both sides it parts a name from its price. */
const SIGNED = /[\s(:][-−–]$|\+\s?$/;
const FIRST_SIGNED = /^\s*[-−–]\s?$/;

/** A text that is asked for words. */
const has = (words: () => RegExp, text: string): boolean => text.search(words()) >= 0;

/** Whether the last such word in a label speaks of the amount behind it. */
function says(words: () => RegExp, label: string): boolean {
  const match = [...label.matchAll(words())].at(-1);
  return (
    match !== undefined &&
    has(filler, label.slice(match.index + match[0].length)) &&
    !has(noSum, label.slice(0, match.index + match[0].length))
  );
}

/** Every amount in the text that can be a price of what is bought. In a table `before` is its label, and `after` goes on. */
export function pricesIn(text: string, hint: MoneyHint, before = '', after = ''): readonly Price[] {
  const plain = text.normalize('NFKC');
  const found = findMoney(plain, hint);
  return found.flatMap(({ money, at, end }, nth) => {
    const next = found[nth + 1];
    const ahead = plain.slice(found[nth - 1]?.end ?? 0, at);
    const rest = plain.slice(end, next?.at);
    const beside = next || rest.trim() ? rest : after;
    // "Total", and in the next cell "USD $58.31": a currency is no label.
    const lead = ahead.trim().replace(/^[A-Z]{2,3}$/, '') || (nth ? '' : before);
    const label = (
      lead
        .replace(within(), ' ')
        .replace(nth ? noPriceAfter() : '', '')
        .split(SENTENCE_END)
        .at(-1) ?? ''
    ).trimEnd();
    const isTotal = says(sumOrDue, label);
    const isPaid = says(taken, label) && !has(notTaken, label);
    if (
      SIGNED.test(ahead) ||
      (!nth && FIRST_SIGNED.test(ahead)) ||
      has(noPriceAfter, rest) ||
      has(partOf, ahead) ||
      has(aShare, beside) ||
      (!isTotal && !isPaid && has(noPrice, label.slice(-30)))
    ) {
      return [];
    }
    return [
      {
        money,
        end,
        rank: isTotal ? (has(today, label) ? 2 : 1) : 0,
        isSum: says(sum, label),
        isPaid,
        isByMonth: has(byMonth, beside),
      },
    ];
  });
}

/** The amount that all of these are, or that they are several. */
export function onlyOf(prices: readonly Price[]): Money | 'many' | undefined {
  const [first, ...others] = prices.map(({ money }) => money);
  return others.every(({ minor, currency }) => minor === first?.minor && currency === first.currency) ? first : 'many';
}

/** What a page says was paid, if it says one thing. `most`: where its texts are cut, and an amount may be cut with them. */
export function paidIn(texts: readonly string[], hint: MoneyHint, most: number): Money | undefined {
  const prices = texts.flatMap((text) => pricesIn(text, hint).filter(({ end }) => end < most));
  const paid = onlyOf(prices.filter(({ isPaid }) => isPaid)) ?? onlyOf(prices.filter(({ isSum }) => isSum));
  return paid === 'many' ? undefined : paid;
}
