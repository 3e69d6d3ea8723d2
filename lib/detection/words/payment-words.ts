// Words of paying in some thirty languages, as compact patterns: what a page says when it went through, failed, or still waits.

import { once } from '../../lang/once';
import type { Address } from '../address';
import { LONGEST_REGION } from '../raw-view';

/** Made when the first page is weighed: a worker that only answers has no use for it. */
const any = (...parts: readonly string[]): (() => RegExp) => once(() => new RegExp(parts.join('|'), 'iu'));

/** "The payment went through", "thank you for your order". */
const success = any(
  '(?:payment|transaction|purchase|order|checkout|subscription|upgrade|top-?up)\\b.{0,24}\\b(?:success\\w*|succeeded|completed?|received|confirmed|approved|accepted|processed|placed|went through|activated|(?<!not )(?:now )?active)\\b',
  'success\\w*.{0,12}\\b(?:payment|purchased?|paid|subscribed|upgraded|order(?:ed)?|topped)\\b',
  '\\b(?:thanks?|thank you)\\b.{0,20}\\b(?:purchas\\w+|order\\w*|buying|payment|subscribing|upgrading|topping up)\\b',
  '(?<!(?:free|daily|bonus|reward|referral|gift).{0,12})(?:\\d (?:credits?|coins|tokens)|\\b(?:credits?|coins|tokens) (?:(?:have|has) been|were|was|successfully)) (?:successfully )?(?:added|purchased)\\b(?!.*(?:daily|bonus|reward|referral|gift))|payment confirmation',
  '(?:sent|e-?mailed)(?: you)? (?:a|the|your) receipt|(?<!\\bno )receipt (?:has been |was |is )?(?:e-?mailed|sent|on its way)|(?:beleg|quittung) (?:wurde|haben|ist) .{0,30}(?:schickt|sendet|sandt)|reçu (?:vous )?a été (?:envoyé|transmis)|recibo (?:ha sido|fue|foi) enviado|(?:hemos enviado|enviamos) .{0,6}recibo|ricevuta è stata inviata|領収書を.{0,8}送(?:信し|りし)',
  '(?:zahlung|bestellung|kauf|transaktion).{0,24}(?:erfolgreich|erhalten|bestätigt|abgeschlossen|eingegangen)|dank\\p{L}* für .{0,12}(?:bestellung|zahlung|einkauf|kauf)|erfolgreich bezahlt',
  '(?:paiement|commande|achat|transaction).{0,20}(?:réussi|accepté|confirmé|effectué|reçu|validé|enregistré)|merci .{0,12}(?:achat|commande|paiement)',
  '(?:pago|pedido|compra|transacción).{0,20}(?:exitos|realizad|completad|confirmad|recibid|aprobad|aceptad|con éxito)|gracias por .{0,10}(?:compra|pedido|pago)',
  '(?:pagamento|ordine|acquisto|transazione).{0,20}(?:riuscit|effettuat|completat|confermat|ricevut|buon fine|successo)|grazie per .{0,14}(?:acquisto|ordine)',
  '(?:pagamento|pedido|compra).{0,20}(?:aprovad|confirmad|realizad|concluíd|recebid|efetuad|sucesso)|obrigad[oa] (?:pel|por).{0,14}(?:compra|pedido|pagamento)',
  '(?:betaling|bestelling|aankoop).{0,20}(?:geslaagd|gelukt|ontvangen|voltooid|bevestigd|geplaatst)|bedankt voor .{0,10}(?:bestelling|aankoop|betaling)',
  '(?:оплата|плат[её]ж|заказ|покупка).{0,20}(?:прош[её]?л|успешн|принят|заверш|выполнен|подтвержд|оплачен|оформлен|получен)|спасибо за (?:\\p{L}+ )?(?:покупку|заказ|оплату)|успешно оплачен',
  '(?:支付|付款|购买|購買|订单|訂單|交易)(?:已)?(?:成功|完成|确认|確認)|感谢.{0,4}(?:购买|订购|支付)|感謝.{0,4}(?:購買|訂購)',
  '(?:支払い|決済|購入|注文)(?:手続き)?[がはを]?.{0,4}(?:完了|成功|確定|確認され)|(?:購入|注文).{0,6}ありがとう',
  '(?:결제|구매|주문)[가이을를]? ?(?:\\p{L}{0,6} ?)?(?:완료|성공|확인)|(?:구매|주문|결제).{0,6}감사',
  'płatność.{0,20}(?:zakończ|przyjęt|udan|powiod|potwierdz)|dziękujemy za .{0,8}(?:zakup|zamówieni|płatność)',
  '(?:ödeme|sipariş|satın alma)\\p{L}*.{0,14}(?:başarı|tamamlandı|alındı|onaylandı)|satın aldığınız için teşekkür',
  '(?:betaling|bestilling|ordre|kjøp|køb)\\p{L}*.{0,16}(?:gennemført|fullført|modtaget|mottatt|bekræftet|bekreftet|godkendt|godkjen[dt]|vellykket)|tak(?:k)? for .{0,12}(?:ordre|køb|kjøp|bestilling|betaling)',
  '(?:maksu|tilau|osto)\\p{L}*.{0,16}(?:onnistu|vahviste|vastaanote|hyväksy|valmis)|kiitos .{0,14}(?:tilaukse|ostokse|maksu)',
  '(?:platba|platby|objednávk\\p{L}*|nákup).{0,20}(?:úspěšn|úspešn|přijat|prijat|dokončen|potvrzen|potvrden|zaplacen|proběhl)|d(?:ě|a)kujeme za .{0,10}(?:objednávku|nákup|platbu)',
  '(?:оплат\\p{L}*|плат[іи]ж|замовлення|покупк\\p{L}*|плащане\\p{L}*|поръчк\\p{L}*).{0,20}(?:успішн|прийнят|заверш|підтвердж|отриман|успешн|приет|потвърд)|дякуємо за .{0,10}(?:замовлення|покупку|оплату)|благодарим .{0,12}(?:поръчка|покупка)',
  '(?:πληρωμή|παραγγελία|αγορά).{0,24}(?:επιτυχ|ολοκληρώθηκε|επιβεβαι|ελήφθη)|ευχαριστούμε για .{0,10}(?:παραγγελία|αγορά|πληρωμή)',
  '(?:fizetés|rendelés|vásárlás)\\p{L}*.{0,16}(?:sikeres|megérkezett|visszaigazol|elfogad)|sikeres fizetés|köszönjük .{0,10}(?:rendelés|vásárlás|fizetés)',
  '(?:plata|comanda|achiziția).{0,20}(?:reușit|confirmat|finalizat|primit|înregistrat|acceptat)|mulțumim pentru .{0,10}(?:comand|achiziți|plat)',
  '(?:uplata|plaćanje|narudžba|kupnja|kupovina).{0,16}(?:uspješn|uspešn|zaprimljen|primljen|potvrđen)|hvala .{0,10}(?:narudžb|kupnj|kupovin|uplat)',
  '(?:pembayaran|pesanan|pembelian|bayaran).{0,16}(?:berhasil|berjaya|diterima|dikonfirmasi|disahkan|selesai)|terima kasih (?:atas|kerana) .{0,10}(?:pesanan|pembelian|pembayaran|membeli)',
  '(?:thanh toán|đơn hàng|đặt hàng|mua hàng|giao dịch).{0,14}(?:thành công|hoàn tất|đã được xác nhận)|cảm ơn .{0,12}(?:mua hàng|đặt hàng|thanh toán)',
  '(?:ชำระเงิน|คำสั่งซื้อ|สั่งซื้อ).{0,10}(?:สำเร็จ|เรียบร้อย|เสร็จสมบูรณ์)|ขอบคุณ.{0,14}(?:สั่งซื้อ|คำสั่งซื้อ|ชำระเงิน)',
  '(?:भुगतान|ऑर्डर|खरीद).{0,16}(?:सफल|पूरा|प्राप्त|पुष्टि)|(?:ऑर्डर|खरीद).{0,14}धन्यवाद',
  '(?:الدفع|الطلب|طلبك|الشراء|عملية الشراء|دفعتك).{0,16}(?:بنجاح|نجاح|تم تأكيد|مكتمل|اكتمل)|(?:تم|نجح|نجحت) .{0,14}(?:الدفع|تأكيد طلبك|استلام طلبك|الشراء)|شكر(?:ا|ًا|اً)? (?:لك )?(?:ل|على )(?:طلبك|شرائك|الشراء|الدفع)',
  '(?:התשלום|ההזמנה|הרכישה).{0,16}(?:בהצלחה|הושלמ|התקבל|אושר)|תודה על (?:ה)?(?:הזמנ|רכיש|קניי|תשלום)',
  '(?:betalning|beställning|köp)\\p{L}*.{0,16}(?:lyckad|lyckades|genomför|mottag|bekräft|godkän)|tack för .{0,8}(?:köp|beställning|betalning)',
);

const NOUN =
  '(?:payment|transaction|order|checkout|purchase|card|zahlung|karte|bestellung|paiement|carte|commande|achat|pago|tarjeta|pedido|compra|pagamento|carta|ordine|cartão|betaling|kaart|bestelling|оплат|плат[её]ж|заказ|карт|支付|付款|订单|支払い|決済|注文|결제|주문|płatnoś|zamówien|ödeme|sipariş|betalning|beställning)';
const NOT =
  '(?:unsuccessful|fail(?:ed|ure)|declined|denied|rejected|expired|aborted|fehlgeschlagen|abgelehnt|abgebrochen|échou|refus|rechazad|fallid|fallado|rifiutat|fallit|recusad|falhou|mislukt|geweigerd|не удал|отклон|неуспеш|失败|失敗|실패|odrzucon|nieudan|başarısız|reddedildi|(?:onaylan|tamamlan|alın|gerçekleş|yapıl)(?:a?ma|e?me)d|misslyck|nekad|avbr)';

/** The same in more languages: beside its own words, so that "unsuccessful" is never read as "successful". */
const MORE_NOUN =
  '(?:platb|objednávk|nákup|betaling|ordre|bestilling|køb|kjøp|maksu|tilau|оплат|плат[іи]ж|замовлення|плащане|поръчк|πληρωμή|παραγγελία|αγορά|fizetés|rendelés|vásárlás|plata|comanda|uplata|plaćanje|narudžb|pembayaran|pesanan|pembelian|thanh toán|đơn hàng|giao dịch|ชำระเงิน|คำสั่งซื้อ|भुगतान|ऑर्डर|الدفع|الطلب|طلبك|התשלום|ההזמנה)';
const MORE_NOT =
  '(?:neúsp|neproběhl|neprebehl|selhal|zlyhal|zamítnut|zamietnut|mislyk|avvist|afvist|epäonnistu|hylät|keskeyt|не вда|неуспішн|відхилен|отхвърл|απέτυχε|απορρίφθηκε|sikertelen|elutasít|eșuat|nereușit|respins|neuspj|neuspe|odbijen|gagal|ditolak|thất bại|bị từ chối|ล้มเหลว|ถูกปฏิเสธ|असफल|विफल|فشل|رفض|נכשל|נדח)';
const NOUNS = `(?:${NOUN}|${MORE_NOUN})`;
const NOTS = `(?:${NOT}|${MORE_NOT})`;

/** "The payment failed". */
const failure = any(
  `${NOUNS}.{0,30}${NOTS}`,
  `${NOTS}.{0,20}${NOUNS}`,
  '(?:have|has|was|were)(?: not|n.t) (?:been )?charged?\\b(?! (?:again|twice|yet|for|until))',
);

/** "Your order was cancelled"; that it can be, or cannot, is a rule. */
const CANCELLED =
  '(?:cancell?ed|storniert|annul(?:é|ad|at(?!i)|lat|lert|leret|liert)|geannuleerd|cancelad|отмен[её]н|[已被]取消|取消(?:了|済|さ|し)|キャンセル(?:済|さ|し)|취소(?:되|됐|됨|했)|anulowan|anulat|iptal (?:ed(?:il)?di|oldu)|avbokad|zrušen|kansellert|peruutet|скасован|ακυρώθηκε|törölt|dibatalkan|ألغي|בוטל|bị hủy)';
const cancelled = any(`${NOUNS}.{0,30}${CANCELLED}`, `${CANCELLED}.{0,20}${NOUNS}`);
const cancelRule = any(
  `(?:(?<!\\p{L})(?:can(?:not|.t)?|may|will|won.t|not|nicht|kann|können|peut|peuvent|pued\\p{L}*|può|possono|pode\\p{L}*|kan|kunnen|niet|ikke|мож\\p{L}*|не|może|mogą|může|poate)(?!\\p{L})|[不可未]).{0,30}${CANCELLED}`,
);
/** Within what would be a success, or right behind it where the language puts it there. */
const NO =
  "(?<!\\p{L})(?:not|never|nicht|kein\\p{L}*|pas|no(?![.:]? ?[\\d#])|non|não|niet|geen|inte|ikke|ei|nie|nem|nu a|nije|neb[uy]l\\p{L}*|tidak|belum|không|chưa|не|δεν|לא|لم)(?!\\p{L})|n['’]t\\b|未|没有|ไม่|नहीं|できな|ません|지 ?[않못]";
const negation = any(NO);
const negatedAfter = any('^\\p{L}* ?(?:inte|ikke|nicht)(?!\\p{L})|^\\p{L}{0,4}(?:ません|できな)|^.{0,4}지 ?[않못]');
/** "Could not be processed": no word of success in it. */
const undone = any(
  `${NOUN}.{0,30}(?:(?<!\\b(?:will|wo) ?)(?:not|n.t)(?: be| been)? charged(?! (?:again|twice|yet|for|until))|(?:not|n.t|unable)\\b(?! (?:need|have)).{0,16}(?:success|complet|process|go through|confirm)|incomplete|konnte\\p{L}*.{0,24} nicht)`,
  `(?:(?<!\\b(?:will|wo) ?)(?:not|n.t|unable)\\b(?! (?:need|have)).{0,16}(?:complet|process|confirm)|unable to charge)\\p{L}*.{0,16}${NOUN}`,
  `${NOUNS}.{0,20}(?:${NO}).{0,16}(?:pro[cs]es|ac[ce]+pt|autor|abouti|обраб)|支払い?[がはを]?できません`,
);
/** Not yet, for a reason that the buyer can mend: "not complete until you upload photos". */
const UNTIL = /\b(?:until|unless|bis|hasta|até)\b/iu;
/** Of another payment than this: "your previous payment failed", "failed payments are retried". */
const EARLIER =
  /(?<!\p{L})(?:previous|earlier|last|history|letzte|vorherige|précédent|dernier|anterior|último)(?!\p{Ll}{3})|上次|(?:failed|declined|cancell?ed) (?:payment|order|transaction|card)s\b/iu;

/** "Verifying your payment…": wait and look again. */
const pending = any(
  `(?:verifying|processing|confirming|checking|waiting for|finali[sz]ing|prüf|verarbeit|bearbeit|warte|vérifi|en cours|traitement|attente|verific|procesand|esperand|conf[ie]rmand|elaborazion|attesa|processand|aguardand|controle|verwerk|wacht|провер|обраб|ожида|处理中|验证|确认中|等待|確認中|処理中|확인 ?중|처리 ?중|weryfik|przetwarz|doğrulan|işlen|bearbeta).{0,24}${NOUN}`,
  `${NOUN}.{0,24}(?:being|is still|pending|processing|in progress|in bearbeitung|wird .{0,12}(?:verarbeitet|geprüft|bearbeitet)|en cours|pendiente|in corso|pendente|обраб|处理中|確認中|진행)`,
);

/** An order that is there and not paid yet: by transfer, by a code that is still to be scanned. */
const UNPAID =
  /(?:waiting for|await\w*|once we (?:have )?receive) (?:\p{L}+ ){0,2}(?:payment|transfer)|(?:warte|sobald).{0,20}(?:zahlung|überweisung)|(?:attente|dès réception) .{0,10}(?:paiement|virement)|(?:esperando|espera d).{0,10}(?:pago|transferencia)|attesa .{0,10}(?:pagamento|bonifico)|aguardando .{0,10}(?:pagamento|transferência)|wacht\p{L}* .{0,10}(?:betaling|overboeking)|oczek\p{L}* .{0,12}(?:płatno|wpłat|przelew)|ожида\p{L}* .{0,10}(?:оплат|перевод)|väntar på .{0,10}betalning/iu;
export const isUnpaid = (region: string): boolean => UNPAID.test(region);

/** A heading that asks or narrates is not the page speaking of this payment. */
const TOLD =
  /[?？]|^(?:how|what|when|why|where|after|once|if|until|before|can|will|wie|was|wann|comment|quand|cómo|cuando|como|come|quando|hoe|как|когда|如何|怎么)\b/iu;

/** Other buyers speak: "thank you for the best purchase I made", or a text in quotation marks that is longer than a name. */
const PRAISE =
  /\bI(?:['’](?:ve|m|d)| (?:\w+ly )?(?:made|bought|paid|ordered|purchased|got|love|was|am|have|had|just))\b|\b[Ii]ch\b|\b[jJ]['’]\p{Ll}/u;
const QUOTED =
  /“[^“”]{25,}”|„[^“”]{25,}[“”]|«[^»]{25,}»|「[^」]{25,}」|(?<![\p{L}\d])["“„«「](?=\S)[^"“”»」]{25,}["”»」]?/gu;

/** Where a sentence ends: at its mark, or where the next block of the page begins, of which nothing but the capital letter is left. */
const END = /(?<=[!。！\n]|\.(?!\d))\s*|(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll})/u;

export type Spoken = 'success' | 'failure' | 'pending';

/** No payment, though it has the word in it: a way to pay that was kept, how a subscription is. */
const KEPT =
  /\bpayment (?:method|detail|info|option)s?|\bsuccess\w* (?:sav|updat|chang)ed|zahlungs(?:methode|mittel|art|daten)|(?:moyen|mode|método|medio|forma|meio|metodo) d[ei] pa[a-z]+|bet[a-z]+(?:methode|wijze|metode?)|способ\p{L}* оплаты|(?:支付|付款|支払い?)方[式法]|결제 ?수단|(?<!now )\bactive\b/giu;
/** Sums, and how much of something was bought: no day and no order. */
const AMOUNTS =
  /(?:[$€£¥₹₽₩₺]|\b(?:usd|eur|gbp|rs\.?|kr))\s?\d[\d\s.,]*|\d[\d\s.,]*(?:[$€£¥₹₽₩₺円元원]|(?:usd|eur|gbp|kr|zł|руб|credit|coin|token|photo|crédit|积分)\p{L}*)/giu;

/** "Thank you for your order #1042": no list thanks. */
const THANKS = /(?:thank|dank|merci|gra[cz]i|感).*[#°]/iu;

/** A row of a list: it names a day or an order, and not the one that the page's own address names. */
const isRow = (words: string, own: readonly string[]): boolean =>
  !THANKS.test(words) &&
  (words.replace(AMOUNTS, '').match(/[\w-]*\d[\w-]*/g) ?? []).some((number) => !own.includes(number.toLowerCase()));

/** "The payment has not been received": words of success, and a no among them. */
function isDenied(words: string): boolean {
  const said = success().exec(words);
  return said !== null && (negation().test(said[0]) || negatedAfter().test(words.slice(said.index + said[0].length)));
}

function isFailure(words: string): boolean {
  if (failure().test(words)) return true;
  if (cancelled().test(words) && !cancelRule().test(words)) return true;
  return !UNTIL.test(words) && (undone().test(words) || isDenied(words));
}

/**
 * What one region of a page says of a payment, sentence by sentence; failure outweighs all, success outweighs waiting. Rules,
 * other payments and what stands there at all times are nothing. `own`: what the address names, in lower case.
 */
export function spokenOf(
  region: string,
  own: readonly string[] = [],
): { readonly says: Spoken; readonly words: string } | undefined {
  let best: { says: Spoken; words: string } | undefined;
  for (const sentence of region.replace(QUOTED, ' … ').split(END)) {
    const words = sentence.trim();
    if (words.length < 4 || words.length > 200) continue;
    if (TOLD.test(words) || EARLIER.test(words) || PRAISE.test(words)) continue;
    if (isFailure(words)) {
      if (isRow(words, own)) continue;
      return { says: 'failure', words };
    }
    // "Your payment is being processed" holds words of both; "Thank you for your order. It is being prepared." is done.
    if (pending().test(words)) best ??= { says: 'pending', words };
    else if (best?.says !== 'success' && success().test(words.replace(KEPT, '…'))) {
      if (!isDenied(words) && !isRow(words, own)) best = { says: 'success', words };
    }
  }
  return best;
}

/** What a whole page says. Where it says both, neither is sure. */
export function heardIn(
  regions: readonly string[],
  { segments, params }: Pick<Address, 'segments' | 'params'>,
): { readonly said?: string; readonly failed?: string } {
  const own = [...segments, ...params.map(([, value]) => value)].map((part) => part.toLowerCase());
  // A text that was cut is the page's whole matter, or nearly: it speaks with how it begins.
  const texts = regions.map((region) => (region.length < LONGEST_REGION ? region : region.slice(0, 120)));
  const spoken = texts.map((region) => spokenOf(region, own));
  const wordsOf = (says: Spoken) => spoken.find((one) => one?.says === says)?.words;
  const said = wordsOf('success');
  const failed = wordsOf('failure');
  return { ...(said && { said }), ...(failed && { failed }) };
}
