// Reads the offer out of what stood around a pressed control: its price, its plan, its credits. A wrong price is worse than none.

import type { Money } from '../money/money';
import { findMoney, type MoneyHint, parseMoney } from '../money/parse-money';
import type { RawLine, RawPress } from './raw-view';
import { creditsIn } from './signals/credits-up';

export interface Offer {
  readonly label: string;
  readonly amount?: Money;
  readonly plan?: string;
  readonly credits?: number;
  readonly wasDiscounted?: true;
  /** What is paid is only what is missing to something dearer. */
  readonly isDifference?: true;
}

const TOTAL =
  /(?<!sub.?)\btotal\b|\bamount due\b|\bdue (?:today|now)\b|\bto pay\b|\byou pay\b|gesamt|summe|zu zahlen|à payer|a pagar|totale|totaal|te betalen|итого|к оплате|合计|總計|总计|总价|合計|총|razem|do zapłaty|toplam|summa|att betala/iu;
/** Prices that are not what this costs: a saving, a former price. */
const NOT_PRICE =
  /\b(?:save|saving|was|worth|value|instead of|off|reg\.?|regular|original(?:ly)?|list price|discount|subtotal|tax(?:es)?|vat|shipping)\b|statt|au lieu|antes|invece|spare|économ|ahorr|risparm|скидк|было|原价|通常/iu;
const A_SHARE =
  /^[^\n]{0,3}(?:\/|\bper\b|\beach\b|\ba\b|pro|par|por|за)\s*(?:photo|image|headshot|picture|shot|credit|seat|person|user|day|bild|foto|фото)?(?:photo|image|headshot|picture|shot|credit|seat|person|each|user|day|bild|foto|фото)/iu;
/** Headings that name no plan. */
const NO_PLAN =
  /summary|total|checkout|^(?:kass[ae]|caisse|caja|cassa|afrekenen|bestellen|bestell(?:ung|ing)|zahlung|paiement|commande|pagamento|pagos?|pedido|ordine|betaling|zamówienie|płatność|оплата|заказ|оформление заказа|お?支払い?|ご?注文(?:内容)?|結帳|结账|결제|cart|your cart|warenkorb|panier|products?|produkte?|artikel|items?|description|quantity|menge)$|payment|pricing|\bplans\b|choose|your order|popular|best|save|what.s included|pay with|\bcredits?\b$|\b(?:vat|gst|tax(?:es)?|subtotal|discount|coupon|promo|code|voucher|shipping|fees?)\b|mwst|zwischensumme|sous-total|subtotal[ei]?|subtotaal|rabatt|gutschein|steuer|\btva\b|remise|\biva\b|descuento|sconto|desconto|korting|btw\b|ндс|скидк|税|割引|优惠/iu;

/** A code that was redeemed. A former price beside the price proves nothing: many shops show one all year. */
const CODE =
  /\b(?:coupon|promo(?:tion)?(?:al)? code|discount code|voucher)\b[^\n]{0,40}\b(?:applied|redeemed|added)\b|\b(?:gutschein|rabattcode)\b[^\n]{0,40}(?:eingelöst|angewendet)|code promo[^\n]{0,40}appliqué|(?:cupón|cupom)[^\n]{0,40}aplicado|クーポン[^\n]{0,20}適用(?:済|され)/iu;
/** An order that is made dearer, without the word. */
const DIFFERENCE =
  /\b(?:pay|charged) (?:only )?the difference\b|\bprorat|\b(?:anteilig|differenz)|(?:la|payez la) différence|au prorata|la diferencia|prorrate|la differenza|a diferença|差额|差額|日割/iu;
const NOT_YET = /\b(?:no|not|invalid|expired|can(?:no|')t|could not|if|when)\b/i;

interface Price {
  readonly money: Money;
  readonly size: number;
  readonly isTotal: boolean;
}

function pricesIn(lines: readonly RawLine[], hint: MoneyHint): readonly Price[] {
  return lines.flatMap(({ text, size }, index) => {
    // The line before is a label ("Total", "You save") unless it holds a price of its own.
    const line = lines[index - 1]?.text ?? '';
    const before = parseMoney(line, hint) ? '' : line;
    const plain = text.normalize('NFKC');
    return findMoney(plain, hint).flatMap(({ money, at, end }, nth) => {
      const ahead = plain.slice(0, at);
      // "Total", and in the next cell "USD $58.31": a currency is no label.
      const label = ahead.trim().replace(/^[A-Z]{2,3}$/, '') || (nth === 0 ? before : '');
      const after = plain.slice(end);
      const isTotal = TOTAL.test(label);
      const isNot = NOT_PRICE.test(label.slice(-24)) || /^\s*(?:off|value|saved?)\b/i.test(after);
      if ((isNot && !isTotal) || A_SHARE.test(after || (lines[index + 1]?.text ?? ''))) return [];
      return [{ money, size, isTotal }];
    });
  });
}

function priceOf(lines: readonly RawLine[], hint: MoneyHint): Money | 'many' | undefined {
  const prices = pricesIn(lines, hint);
  const total = prices.findLast(({ isTotal }) => isTotal);
  if (total) return total.money;
  const largest = Math.max(...prices.map(({ size }) => size));
  const kinds = new Map(prices.filter(({ size }) => size === largest).map(({ money }) => [money.minor, money]));
  return kinds.size > 1 ? 'many' : [...kinds.values()][0];
}

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
        !TOTAL.test(text),
    );
}

/**
 * What the buyer is about to pay: on the control itself, else in the nearest block with a price, where a total outweighs
 * everything, then the chosen option, then the largest print.
 */
export function readOffer(press: RawPress, hint: MoneyHint, planInAddress?: string): Offer {
  const { label, blocks, chosen } = press;
  let amount = parseMoney(label, hint);
  let card: readonly RawLine[] | undefined;
  for (const lines of blocks) {
    const price = priceOf(lines, hint);
    if (price === undefined) continue;
    const fromChosen = price === 'many' ? priceOf(chosen, hint) : undefined;
    card = price === 'many' && fromChosen !== undefined ? chosen : lines;
    const found = price === 'many' ? fromChosen : price;
    if (found !== undefined && found !== 'many') amount ??= found;
    if (price === 'many' && found === undefined) card = undefined;
    break;
  }
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
