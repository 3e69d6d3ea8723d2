// Words of paying in some thirty languages, as compact patterns: what a page says when it went through, failed, or still waits.

import { once } from '../../lang/once';

/** Made when the first page is weighed: a worker that only answers has no use for it. */
const any = (...parts: readonly string[]): (() => RegExp) => once(() => new RegExp(parts.join('|'), 'iu'));

/** "The payment went through", "thank you for your order". */
const success = any(
  '(?:payment|transaction|purchase|order|checkout|subscription|upgrade|top-?up)s?\\b.{0,24}\\b(?:success\\w*|succeeded|completed?|received|confirmed|approved|accepted|processed|placed|went through|activated|(?<!not )(?:now )?active)\\b',
  'success\\w*.{0,12}\\b(?:payment|purchased?|paid|subscribed|upgraded|order(?:ed)?|topped)\\b',
  '\\b(?:thanks?|thank you)\\b.{0,20}\\b(?:purchas\\w+|order\\w*|buying|payment|subscribing|upgrading)\\b',
  '(?<!free )\\b(?:credits?|coins|tokens)\\b (?:(?:have|has) been|were|was|successfully) (?:successfully )?(?:added|purchased)\\b|\\d (?:credits?|coins|tokens) (?:added|purchased)|payment confirmation',
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
  '(?:betaling|bestilling|ordre|kjøp|køb)\\p{L}*.{0,16}(?:gennemført|fullført|modtaget|mottatt|bekræftet|bekreftet|godkendt|vellykket)|tak(?:k)? for .{0,12}(?:ordre|køb|kjøp|bestilling|betaling)',
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
  "(?:unsuccessful|fail(?:ed|ure)|declined|cancell?ed|denied|rejected|expired|aborted|(?:not|n't|unable|could ?n.t be)\\b.{0,16}(?:success|complet|process|go through|confirm|charged)|incomplete|fehlgeschlagen|abgelehnt|abgebrochen|storniert|nicht|échou|refus|annul|rechazad|fallid|fallado|cancelad|no se (?:ha )?(?:pudo|realiz)|non riuscit|rifiutat|annullat|fallit|recusad|falhou|não|mislukt|geweigerd|geannuleerd|не прош|не удал|отклон|неуспеш|отмен|失败|失敗|取消|キャンセル|できません|실패|취소|odrzucon|nieudan|anulowan|başarısız|reddedildi|iptal|misslyck|nekad|avbr)";

/** The same in more languages: beside its own words, so that "unsuccessful" is never read as "successful". */
const MORE_NOUN =
  '(?:platb|objednávk|nákup|betaling|ordre|bestilling|køb|kjøp|maksu|tilau|оплат|плат[іи]ж|замовлення|плащане|поръчк|πληρωμή|παραγγελία|αγορά|fizetés|rendelés|vásárlás|plata|comanda|uplata|plaćanje|narudžb|pembayaran|pesanan|pembelian|thanh toán|đơn hàng|giao dịch|ชำระเงิน|คำสั่งซื้อ|भुगतान|ऑर्डर|الدفع|الطلب|طلبك|התשלום|ההזמנה)';
const MORE_NOT =
  '(?:neúspěšn|neúspešn|neproběhl|neprebehl|selhal|zlyhal|zamítnut|zamietnut|zrušen|nebyl|mislyk|avvist|afvist|annulleret|kansellert|ikke|epäonnistu|hylät|peruutet|keskeyt|не вда|неуспішн|неуспешн|відхилен|отхвърл|скасован|απέτυχε|απορρίφθηκε|ακυρώθηκε|δεν|sikertelen|elutasít|törölt|nem |eșuat|nereușit|respins|anulat|neuspj|neuspe|odbijen|nije|gagal|ditolak|dibatalkan|tidak|belum|không|thất bại|bị từ chối|chưa|ไม่|ล้มเหลว|ถูกปฏิเสธ|असफल|विफल|नहीं|فشل|رفض|لم |ألغي|נכשל|נדח|בוטל|לא )';

/** "The payment failed", "your order was cancelled". */
const failure = any(
  `${NOUN}.{0,30}${NOT}`,
  `${NOT}.{0,20}${NOUN}`,
  `${MORE_NOUN}.{0,30}${MORE_NOT}`,
  `${MORE_NOT}.{0,20}${MORE_NOUN}`,
  'you have not been charged|(?:no|was not) charged?\\b',
);

/** "Verifying your payment…": wait and look again. */
const pending = any(
  `(?:verifying|processing|confirming|checking|waiting for|finali[sz]ing|prüf|verarbeit|bearbeit|warte|vérifi|en cours|traitement|attente|verific|procesand|esperand|elaborazion|attesa|processand|aguardand|controle|verwerk|wacht|провер|обраб|ожида|处理中|验证|确认中|等待|確認中|処理中|확인 ?중|처리 ?중|weryfik|przetwarz|doğrulan|işlen|bearbeta).{0,24}${NOUN}`,
  `${NOUN}.{0,24}(?:being|is still|pending|processing|in progress|in bearbeitung|wird .{0,12}(?:verarbeitet|geprüft|bearbeitet)|en cours|pendiente|in corso|pendente|обраб|处理中|確認中|진행)`,
);

/** An order that is there and not paid yet: by transfer, by a code that is still to be scanned. */
const UNPAID =
  /(?:waiting for|await\w*|once we (?:have )?receive) (?:\p{L}+ ){0,2}(?:payment|transfer)|(?:warte|sobald).{0,20}(?:zahlung|überweisung)|(?:attente|dès réception) .{0,10}(?:paiement|virement)|(?:esperando|espera d).{0,10}(?:pago|transferencia)|attesa .{0,10}(?:pagamento|bonifico)|aguardando .{0,10}(?:pagamento|transferência)|wacht\p{L}* .{0,10}(?:betaling|overboeking)|oczek\p{L}* .{0,12}(?:płatno|wpłat|przelew)|ожида\p{L}* .{0,10}(?:оплат|перевод)|väntar på .{0,10}betalning/iu;
export const isUnpaid = (region: string): boolean => UNPAID.test(region);

/** A heading that asks or narrates is not the page speaking of this payment. */
const TOLD =
  /[?？]|^(?:how|what|when|why|where|after|once|if|until|before|can|will|wie|was|wann|comment|quand|cómo|cuando|como|come|quando|hoe|как|когда|如何|怎么)\b/iu;

export type Spoken = 'success' | 'failure' | 'pending';

/** What one region of a page says of a payment, sentence by sentence; failure outweighs all, success outweighs waiting. */
export function spokenOf(region: string): { readonly says: Spoken; readonly words: string } | undefined {
  let best: { says: Spoken; words: string } | undefined;
  for (const sentence of region.split(/(?<=[.!。！\n])\s*/u)) {
    const words = sentence.trim();
    if (words.length < 4 || words.length > 200 || TOLD.test(words)) continue;
    if (failure().test(words)) return { says: 'failure', words };
    // "Your payment is being processed" holds words of both; "Thank you for your order. It is being prepared." is done.
    if (pending().test(words)) best ??= { says: 'pending', words };
    else if (best?.says !== 'success' && success().test(words)) best = { says: 'success', words };
  }
  return best;
}
