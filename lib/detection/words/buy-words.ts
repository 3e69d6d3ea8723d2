// Words on the controls around paying, in fourteen languages: buy, look after an account, free.

/** Says to buy and nothing else: no "continue", no "get started". */
const BUY =
  /\b(?:buy|pay(?!s?lip)|purchase|check ?out|order|subscribe)\b|kauf|bezahl|bestell|acheter|payer|commander|compr|pagar|paga\b|acquist|ordina|assinar|koop|kopen|betaal|afrekenen|купить|оплат|заказ|购买|購買|支付|付款|购|買|購入|支払|注文|구매|결제|주문|kup|zapłać|zamów|satın|öde|sipariş|köp|betala|beställ/iu;

/** Leads on to paying as well: "continue", "get started", a price. */
const ON =
  /\b(?:upgrade|get (?:started|\w+ (?:plan|pack|now)|it|my|your)|continue|proceed|confirm|place|choose|select|start|unlock|top ?up|add credits|complete)\b|zahl|weiter|wähl|jetzt|choisir|continuer|s.abonner|suscri|elegir|continuar|scegli|abbon|continua|escolher|betalen|kies|bestel|выбрать|продолж|подпис|订购|立即|结账|选择|申し込|選択|구독|선택|wybierz|seç|välj|[$€£¥₹₽₩₺]|\bUSD\b|\bEUR\b/iu;
const ACCOUNT =
  /\b(?:manage|portal|update|change|edit|add|replace|verify)\b.{0,20}\b(?:billing|subscription|card|payment method|plan|invoices?|account)\b|\b(?:billing (?:portal|settings|history)|customer portal|payment method|invoices?|receipts?|refund|cancel (?:subscription|plan)|redeem)\b|(?:abo|abonnement|zahlungsmethode|karte|rechnung)\p{L}* (?:verwalten|ändern|aktualisieren)|rechnungen|gérer|moyen de paiement|factures|gestionar|método de pago|facturas|gestisci|metodo di pagamento|fatture|gerenciar|método de pagamento|beheren|betaalmethode|facturen|управлять|способ оплаты|管理|账单|発票|支払い方法|관리|zarządzaj|yönet|hantera|\bdonat(?:e|ion)|\bspende|faire un don|\bdonar\b|donativo|\bdoar\b|doação|dona(?:re|zione)|doneer|пожертв|寄付|捐|기부/iu;
const FREE =
  /(?<!risk.?)\bfree\b(?! (?:shipping|redo|refund|retake))|\btrial\b|kostenlos|gratuit|gratis|probier|essai|prueba|бесплатн|免费|無料|무료|darmow|ücretsiz/iu;

const SUM = /[$€£¥₹₽₩₺]\s?\d|\d[\d.,]*\s?(?:[$€£¥₹₽₩₺]|kr\b|zł|Kč|TL\b|円|元|원)|\b(?:USD|EUR|GBP|Rs\.?) ?\d/;
/** "Pay $12.00": the last button, wherever it stands. */
export const isLastWord = (label: string): boolean => isBuyWord(label) && SUM.test(label);

/** The buttons of wallets: "Buy with GPay", "Pay with Apple Pay", "Shop Pay". */
const WALLET = /\b(?:g|google|apple|shop|amazon|samsung|click to) ?pay\b|\bpaypal\b|\bexpress checkout\b/i;
export const isWalletWord = (label: string): boolean => WALLET.test(label);

export const isBuyWord = (label: string): boolean => BUY.test(label);
export const isPayWord = (label: string): boolean => BUY.test(label) || ON.test(label);
export const isAccountWord = (label: string): boolean => ACCOUNT.test(label);
/** "Start free trial"; a label with a price, or one that says to buy, is none. */
export const isFreeWord = (label: string): boolean =>
  FREE.test(label) && !/[$€£¥₹₽₩₺]|\b(?:buy|pay|purchase)\b/i.test(label);

const UPGRADE =
  /\bup-?grad\w*|hochstufen|aufwerten|mettre à niveau|passer à|surclass|mejorar (?:el |tu |mi )?(?:plan|pedido)|passa a\b|fazer upgrade|повысить|улучшить|升级|升級|アップグレード|업그레이드|ulepsz|yükselt|uppgradera/iu;

/** Says that more is paid for what was bought before. */
export const isUpgradeWord = (label: string): boolean => UPGRADE.test(label);
