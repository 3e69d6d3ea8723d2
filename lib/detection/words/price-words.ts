// Words beside amounts of money, in some fourteen languages: a sum, what was paid, and all that is no price of this purchase.

import { once } from '../../lang/once';

/** Made when the first amount is weighed, out of parts that several share. */
const any = (...parts: readonly string[]): (() => RegExp) => once(() => new RegExp(parts.join('|'), 'giu'));

const SUM = '\\btota(?:l[ei]?|al)\\b|gesamt|summe|summa|итого|合计|總計|总计|总价|合計|총|razem|toplam';
const DUE =
  '\\bdue\\b|\\bto pay\\b|\\byou pay\\b|fällig|zu zahlen|à payer|a pagar|te betalen|к оплате|do zapłaty|att betala';
const TAKEN =
  '\\b(?:paid|charged|betaald|pago)\\b|bezahlt|payé|pagad.|pagat.|оплачен.|списан.|实付|支付|支払|決済|결제|zapłacon|ödenen';
/** What is taken now, beside what is taken later. */
const TODAY = '\\b(?:today|heute|aujourd.hui|hoy|oggi|hoje|vandaag|i dag)\\b|сегодня|今日|本日|今天|오늘';
const TAX = '\\b(?:tax(?:es)?|vat|gst|tva|iva|kdv|moms|btw)\\b|mwst|steuer|ндс|税(?!込)|부가세';
/** What is added to prices or taken off them, and is none itself. */
const EXTRAS = `${TAX}|(?:sub|sous).?tota|zwischensu|rabat|gutschein|remise|descuento|sconto|desconto|korting|скидк|割引|优惠|할인`;
const NO_PRICE = `${EXTRAS}|\\b(?:sav(?:e|ed|ings?)|was|worth|(?<!best )value|instead of|off|reg\\.?|regular|original(?:ly)?|discount|shipping|then|ht)\\b|statt|spar(?:e|en)\\b|danach|au lieu|économ|antes|ahorr|invece|risparm|было|原价|通常`;

export const extras = any(EXTRAS);
export const sum = any(SUM);
export const sumOrDue = any(SUM, DUE);
export const taken = any(TAKEN);
/** Beside them: it was not, or will be. */
export const notTaken = any('\\b(?:will|not|be|get|wird|nicht|ser[aá])\\b|буд|не |未');
export const today = any(TODAY);
/** All that may stand between such a word and its amount; anything else makes it the sum of something else. */
export const filler = any(
  `^(?:\\P{L}|${SUM}|${DUE}|${TAKEN}|${TODAY}|\\b(?:amount|order|usd|eur|ttc|(?:by|with|to|your|for|mit|par|con|met)\\b.*)\\b|betrag|金額|金额|금액)*$`,
);
/** A price may say what is in it. */
export const within = any(`\\bin[ck]l\\p{L}*\\.?[\\s\\d%.,]*(?:${TAX})\\.?|\\([^)]*\\)`);
/** An amount behind these words is no price of this: a saving, a former price, a tax, what comes later. */
export const noPrice = any(NO_PRICE);
/** The same right before the word for a sum, or around it: "Tax total", "Zwischensumme". */
export const noSum = any(`(?:${NO_PRICE})\\p{L}*[\\s:–-]*\\p{L}*$`);
/** Right before an amount: it is one of several payments. */
export const partOf = any(
  '(?<![\\d.,])(?:[2-9]|[1-9]\\d+) ?[x×]\\s*(?:de)?\\s*$',
  '\\d[^\\d]{0,24}(?:payments|raten|fois|cuotas|parcelas)\\s*(?:of|de|à)?\\s*$',
);
/** Right after an amount: what it is a saving or a gift of. */
export const noPriceAfter = any('^\\s*(?:(?:off|value|saved?|credit|sparen)\\b|rabatt|オフ|引|할인)');
const ITEM = '(?:photo|image|headshot|picture|shot|credit|seat|person|user|day|bild|foto|фото)';
/** Right after an amount: what one of many costs. */
export const aShare = any(
  `^[^\\n]{0,3}(?:\\/|\\bper\\b|\\beach\\b|\\ba\\b|pro|par|por|за)\\s*${ITEM}?(?:${ITEM}|each)`,
);
/** Right after an amount: it is counted by less than a year. */
export const byMonth = any('^\\s*(?:(?:\\/|per|an?|pro|par|por|al) ?(?!y|an|j|a[nñ]|г|年)|mo)');
/** Paid once a year, although the price may stand there by the month. */
export const byYear = any(
  '(?:billed|abger|fa[ck]tur|fatt?ur|gefact|оплат)\\p{L}*.{0,9} (?:annu|anual|year|jähr|par an|jaar|год)|jährlich abger|年払|按年',
);
