// Reads the offer out of what stood around a pressed control: its price, its plan, its credits. A wrong price is worse than none.

import type { Money } from '../money/money';
import { findMoney, type MoneyHint, parseMoney } from '../money/parse-money';
import type { RawLine, RawPress } from './raw-view';
import { onlyOf, pricesIn } from './read-price';
import { creditsIn } from './signals/credits-up';
import { byYear, extras, sumOrDue } from './words/price-words';

export interface Offer {
  readonly label: string;
  readonly amount?: Money;
  readonly plan?: string;
  readonly credits?: number;
  readonly wasDiscounted?: true;
  /** What is paid is only what is missing to something dearer. */
  readonly isDifference?: true;
}

/** Headings that name no plan. */
const NO_PLAN =
  /summary|total|checkout|^(?:kass[ae]|caisse|caja|cassa|afrekenen|bestellen|bestell(?:ung|ing)|zahlung|paiement|commande|pagamento|pagos?|pedido|ordine|betaling|zamówienie|płatność|оплата|заказ|оформление заказа|お?支払い?|ご?注文(?:内容)?|結帳|结账|결제|cart|your cart|warenkorb|panier|products?|produkte?|artikel|items?|description|quantity|menge)$|payment|pricing|\bplans\b|choose|your order|popular|best|save|what.s included|pay with|\bcredits?\b$|\b(?:discount|coupon|promo|code|voucher|shipping|fees?)\b|details?$|^(?:finali[sz](?:ar|er|e)|de por)\b|[?？…]$|\.\.\.$/iu;

/** A code that was redeemed. A former price beside the price proves nothing: many shops show one all year. */
const CODE =
  /\b(?:coupon|promo(?:tion)?(?:al)? code|discount code|voucher)\b[^\n]{0,40}\b(?:applied|redeemed|added)\b|\b(?:gutschein|rabattcode)\b[^\n]{0,40}(?:eingelöst|angewendet)|code promo[^\n]{0,40}appliqué|(?:cupón|cupom)[^\n]{0,40}aplicado|クーポン[^\n]{0,20}適用(?:済|され)/iu;
/** An order that is made dearer, without the word. */
const DIFFERENCE =
  /\b(?:pay|charged) (?:only )?the difference\b|\bprorat|\b(?:anteilig|differenz)|(?:la|payez la) différence|au prorata|la diferencia|prorrate|la differenza|a diferença|差额|差額|日割/iu;
const NOT_YET = /\b(?:no|not|invalid|expired|can(?:no|')t|could not|if|when)\b/i;

/** The price that lines name; `unclear` where they name one and not how much, `many` where they name several. */
function priceOf(
  lines: readonly RawLine[],
  hint: MoneyHint,
  isByYear: boolean,
): Money | 'many' | 'unclear' | undefined {
  const prices = lines.flatMap(({ text, size }, index) => {
    // The line before is a label ("Total", "You save") unless it holds a price of its own.
    const line = lines[index - 1]?.text ?? '';
    const before = parseMoney(line, hint) ? '' : line;
    return pricesIn(text, hint, before, lines[index + 1]?.text).map((price) => ({ ...price, size }));
  });
  // What is counted by the month and paid for the year costs the year's sum, if that stands there.
  const meant = prices.filter(({ isByMonth }) => !(isByYear && isByMonth));
  const weight = ({ rank, size }: (typeof meant)[number]): number => rank * 1_000 || size;
  const most = Math.max(...meant.map(weight));
  return onlyOf(meant.filter((price) => weight(price) === most)) ?? (prices[0] && 'unclear');
}

const moneyOf = (price: ReturnType<typeof priceOf>): Money | undefined =>
  typeof price === 'string' ? undefined : price;

/** Twelve times the price, which a line beside it says is taken once a year. */
const yearOf = (month: Money, lines: readonly RawLine[], hint: MoneyHint): Money | undefined =>
  lines
    .filter(({ text }) => text.search(byYear()) >= 0)
    .flatMap(({ text }) => findMoney(text, hint).map(({ money }) => money))
    .find(({ minor, currency }) => minor === 12 * month.minor && currency === month.currency);

/** The first line that can be a name: short, no price, no heading of the page. */
function planOf(lines: readonly RawLine[], hint: MoneyHint): string | undefined {
  return lines
    .slice(0, 6)
    .map(({ text }) => text.trim().replace(/\s*[-–—:|]\s*$/, ''))
    .find(
      (text) =>
        /\p{L}/u.test(text) &&
        text.length >= 2 &&
        text.length <= 40 &&
        !parseMoney(text, hint) &&
        !NO_PLAN.test(text) &&
        text.search(extras()) < 0 &&
        text.search(sumOrDue()) < 0,
    );
}

/**
 * What the buyer is about to pay: on the control itself, else in the nearest block with a price, where a total outweighs
 * everything, then the chosen option, then the largest print.
 */
export function readOffer(press: RawPress, hint: MoneyHint, planInAddress?: string): Offer {
  const { label, blocks, chosen } = press;
  const isByYear = [label, ...(blocks[0] ?? []).map(({ text }) => text)].some((text) => text.search(byYear()) >= 0);
  let amount = moneyOf(priceOf([{ text: label, size: 0 }], hint, isByYear));
  let card: readonly RawLine[] | undefined;
  for (const lines of blocks) {
    const price = priceOf(lines, hint, isByYear);
    if (price === undefined) continue;
    const fromChosen = price === 'many' ? priceOf(chosen, hint, isByYear) : undefined;
    amount ??= moneyOf(fromChosen ?? price);
    card = price !== 'many' ? lines : fromChosen && chosen;
    break;
  }
  amount = amount && (yearOf(amount, blocks.flat(), hint) ?? amount);
  const plan = (card && planOf(card, hint)) || planInAddress;
  const credits = card?.map(({ text }) => creditsIn(text)).find((count) => count !== undefined);
  return {
    label,
    ...(amount && { amount }),
    ...(plan && { plan }),
    ...(credits !== undefined && { credits }),
    ...(blocks.flat().some(({ text }) => CODE.test(text) && !NOT_YET.test(text)) && { wasDiscounted: true as const }),
    ...(blocks.flat().some(({ text }) => DIFFERENCE.test(text)) && { isDifference: true as const }),
  };
}
