// Reads a receipt that the buyer pastes or drops: seller, amount, day, order number. Everything is shown for confirmation first.

import PostalMime from 'postal-mime';
import type { Money } from '../money/money';
import { findMoney } from '../money/parse-money';
import type { DayText } from '../policy/terms';
import { instantOf, isoOf } from '../time/instant';

/** A seller as far as a mail can name it; sellers of one name are told apart by host. */
export interface NamedSeller {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
}

export interface ReceiptReading {
  /** Sellers that it may be from, the surest first; more than one where only a shared name speaks for them. */
  readonly sellers: readonly string[];
  readonly amount?: Money;
  /** The moment that the mail states, ISO 8601, else only the day that the text names. */
  readonly paidAt?: string;
  readonly paidOn?: DayText;
  readonly orderId?: string;
  /** It tells of money given back, which is no purchase. */
  readonly isRefund: boolean;
  /** The lines that were read, for the buyer to compare. */
  readonly evidence: readonly string[];
}

/** Longer mails than this are no receipts. */
const LONGEST = 500_000;
const MOST_LINES = 600;

const PAID =
  /\b(?:amount|total) (?:paid|charged)\b|\byou paid\b|\bpaid\b|\bcharged\b|bezahlt|gezahlter betrag|payé|montant réglé|pagado|importe pagado|pagato|pago\b|valor pago|betaald|оплачено|支付|実際支払|支払金額|결제 ?금액|zapłacono|ödenen|betalt/iu;
const TOTAL =
  /(?<!sub.?)\b(?:grand )?total\b|gesamt(?:betrag|summe)?|rechnungsbetrag|montant total|importe total|totale|totaal|итого|всего|合计|総額|合計|총|razem|toplam|summa/iu;
const NOT_TOTAL =
  /sub.?total|\btax\b|\bvat\b|discount|coupon|balance|saved|mwst|ust\b|tva|iva\b|btw|ндс|zwischensumme|sous-total/iu;
const REFUND =
  /\b(?:refund(?:ed)?|credit note|money back)\b|erstattung|gutschrift|rembours|reembols|rimborso|estorno|terugbetaling|возврат|退款|返金|환불|zwrot|iade|återbetal/iu;
const ORDER =
  /\b(?:order|invoice|receipt|transaction|reference|payment|confirmation)\b\s*(?:(?:no|nr|number|id|ref)\b\.?)?\s*[:#]?\s*#?\s*([A-Z0-9][\w-]*\d[\w-]{1,60})|(?:bestell|rechnungs|beleg|auftrags|transaktions)(?:nummer|-?nr\.?)\s*:?\s*#?((?=[\w-]*\d)[A-Z0-9][\w-]{2,60})|(?:commande|facture|reçu|pedido|factura|recibo|fattura|ordine|bestelling|factuur|заказ\p{L}*|счет\p{L}*|订单号?|注文番号|주문 ?번호|zamówieni[ea]|sipariş)\s*(?:n[°ºo.r]*|№|nr)?\s*[:#：]?\s*#?((?=[\w-]*\d)[A-Z0-9][\w-]{2,60})/iu;
const GATEWAY_ID = /\b(?:cs_live|cs_test|pi|ch|txn|pay)_\w{8,}\b/;

/** Text of a mail's HTML, line by line; nothing of it is ever shown as markup. */
function textOfHtml(html: string): string {
  return html
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<(?:br|\/p|\/div|\/tr|\/h\d|\/li|\/table)\b[^>]*>/gi, '\n')
    .replace(/<\/td>/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:nbsp|#160|#xa0);/gi, ' ')
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&(amp|lt|gt|quot|euro|pound|yen);/gi, (_, name: string) => ENTITIES[name.toLowerCase()] ?? ' ');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  euro: '€',
  pound: '£',
  yen: '¥',
};

/** Names of months in the languages that receipts come in, to their number. */
function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const lang of ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'pl', 'sv', 'tr']) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(lang, { day: 'numeric', month: style, timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const part = format.formatToParts(Date.UTC(2024, month, 5)).find(({ type }) => type === 'month');
        if (part && !/^\d/.test(part.value)) names.set(part.value.toLowerCase().replace(/\.$/, ''), month + 1);
      }
    }
  }
  return names;
}

function dayOf(year: number, month: number, day: number): DayText | undefined {
  const at = instantOf(Date.UTC(year, month - 1, day));
  const text = at === undefined ? '' : isoOf(at).slice(0, 10);
  // A day that the month does not have comes back as another one.
  return year >= 2000 && year < 2100 && Number(text.slice(8)) === day ? (text as DayText) : undefined;
}

/** The day a line names. `03/04/2026` names two, and so none. */
function dayIn(line: string, months: ReadonlyMap<string, number>): DayText | undefined {
  const iso = /\b(20\d\d)-(\d\d)-(\d\d)\b/.exec(line) ?? /(20\d\d) ?[年.년] ?(\d{1,2}) ?[月.월] ?(\d{1,2})/u.exec(line);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /\b(\d{1,2})\.(\d{1,2})\.(20\d\d)\b/.exec(line);
  if (dotted) return dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const slashed = /\b(\d{1,2})\/(\d{1,2})\/(20\d\d)\b/.exec(line);
  if (slashed) {
    const [first, second, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
    if (first > 12) return dayOf(year, second, first);
    return second > 12 || first === second ? dayOf(year, first, second) : undefined;
  }
  const named =
    /(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (20\d\d)/u.exec(line) ??
    /(\d{1,2})(?:st|nd|rd|th|\.|er)? (?:de |di )?(\p{L}{3,12})\.?,? (?:de )?(20\d\d)/u.exec(line);
  if (!named) return undefined;
  const [, a = '', b = '', year] = named;
  const isMonthFirst = /\p{L}/u.test(a);
  const month = months.get((isMonthFirst ? a : b).toLowerCase());
  return month === undefined ? undefined : dayOf(Number(year), month, Number(isMonthFirst ? b : a));
}

/** The amount that was paid: where the text says "paid", else its total, else the largest. */
function amountIn(lines: readonly string[]): { readonly amount: Money; readonly line: string } | undefined {
  const found = lines.flatMap((line, index) => {
    // A table's label is often a line of its own.
    const before = lines[index - 1] ?? '';
    const isBare = !/\p{L}{4,}/u.test(line) && findMoney(before).length === 0;
    const label = isBare ? `${before} ${line}` : line;
    return findMoney(line).map(({ money }) => ({ money, label: label.slice(0, 200) }));
  });
  const meant = found.filter(({ label }) => !NOT_TOTAL.test(label));
  const best =
    meant.find(({ label }) => PAID.test(label)) ??
    meant.findLast(({ label }) => TOTAL.test(label)) ??
    [...meant].sort((a, b) => b.money.minor - a.money.minor)[0];
  return best && { amount: best.money, line: best.label.trim() };
}

function sellersIn(text: string, heading: string, sellers: readonly NamedSeller[]): readonly string[] {
  const lower = text.toLowerCase();
  const head = heading.toLowerCase();
  const within = (hay: string, needle: string): boolean => {
    const at = hay.indexOf(needle);
    if (at < 0 || needle.length < 4) return false;
    return !/[\p{L}\d-]/u.test(hay[at - 1] ?? ' ') && !/[\p{L}\d-]/u.test(hay[at + needle.length] ?? ' ');
  };
  const worth = ({ name, hosts }: NamedSeller): number => {
    const bare = hosts.map((host) => host.replace(/^\*\.|^www\./, ''));
    if (bare.some((host) => within(lower, host) || lower.includes(`.${host}`) || lower.includes(`@${host}`))) return 4;
    const called = [name.toLowerCase(), name.toLowerCase().replace(/\.(?:ai|com|io|pro)$/, '')];
    if (called.some((one) => within(head, one))) return 3;
    return called.some((one) => one.length > 6 && within(lower, one)) ? 1 : 0;
  };
  const weighed = sellers.map((seller) => ({ id: seller.id, worth: worth(seller) })).filter((one) => one.worth > 0);
  const most = Math.max(0, ...weighed.map((one) => one.worth));
  return weighed.filter((one) => one.worth === most).map((one) => one.id);
}

/** Reads the text of a receipt. `heading` is its sender and subject, where it came as a mail. */
export function readReceipt(text: string, sellers: readonly NamedSeller[], heading = ''): ReceiptReading {
  const lines = text
    .slice(0, LONGEST)
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim().slice(0, 500))
    .filter(Boolean)
    .slice(0, MOST_LINES);
  const whole = `${heading}\n${lines.join('\n')}`;
  const amount = amountIn(lines);
  const months = monthNames();
  const dated = lines.find((line) => dayIn(line, months) !== undefined);
  const paidOn = dated && dayIn(dated, months);
  const orderLine = [heading, ...lines].find((line) => ORDER.test(line));
  const order = orderLine && ORDER.exec(orderLine);
  const orderId = GATEWAY_ID.exec(whole)?.[0] ?? order?.[1] ?? order?.[2] ?? order?.[3];
  return {
    sellers: sellersIn(whole, `${heading}\n${lines.slice(0, 8).join('\n')}`, sellers),
    ...(amount && { amount: amount.amount }),
    ...(paidOn && { paidOn }),
    ...(orderId && { orderId }),
    isRefund:
      REFUND.test(heading) ||
      lines.slice(0, 12).some((line) => REFUND.test(line) && line.length < 120 && !/polic|terms|request/i.test(line)),
    evidence: [
      ...new Set([amount?.line, dated, orderLine?.trim()].filter((line) => line !== undefined && line !== '')),
    ].map((line) => line?.slice(0, 200) ?? ''),
  };
}

/** Reads a mail as it was saved (`.eml`) or as its source was pasted. Nothing of it is loaded or followed. */
export async function readReceiptMail(
  mail: string | ArrayBuffer,
  sellers: readonly NamedSeller[],
): Promise<ReceiptReading> {
  const parsed = await PostalMime.parse(mail);
  const body = parsed.text?.trim() ? parsed.text : textOfHtml((parsed.html ?? '').slice(0, LONGEST));
  const from = `${parsed.from?.name ?? ''} ${parsed.from && 'address' in parsed.from ? (parsed.from.address ?? '') : ''}`;
  const reading = readReceipt(body, sellers, `${from.trim()}\n${parsed.subject ?? ''}`.trim());
  const sent = parsed.date === undefined ? undefined : instantOf(Date.parse(parsed.date));
  return { ...reading, ...(sent !== undefined && { paidAt: isoOf(sent) }) };
}

/** A mail's file or source, or the text of what it shows. */
export async function readAnyReceipt(
  source: string | ArrayBuffer,
  sellers: readonly NamedSeller[],
): Promise<ReceiptReading> {
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
  return isMailSource(text) ? readReceiptMail(source, sellers) : readReceipt(text, sellers);
}

/** True for the source of a mail rather than what a mail shows. */
export const isMailSource = (text: string): boolean =>
  /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*){3,}/.test(text) &&
  /^(?:from|date|received|mime-version):/im.test(text.slice(0, 20_000));
