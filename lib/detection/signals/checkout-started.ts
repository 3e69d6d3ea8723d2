// The buyer is leaving for a payment page: which one, from which control, at what shown price.

import { addressOf } from '../address';
import { evidenceOf, type Finding } from '../page-view';
import { isPayingHost, paymentPlaceOf } from '../payment-hosts';
import type { Offer } from '../read-offer';
import { isAccountWord, isBuyWord, isFreeWord, isPayWord, isUpgradeWord } from '../words/buy-words';

/** Where the page is about to go; `isRequest` for a payment frame or popup that opens without leaving. */
export interface Departure {
  readonly from: string;
  readonly to: string;
  readonly offer: Offer | undefined;
  readonly balance?: number;
  /** The address it goes to is the seller's too, though its host may be another. */
  readonly isOwn: boolean;
}

const CHECKOUT =
  /(?:^|[/_-])(?:checkout|pay(?:ments?)?|purchase|billing|subscribe|buy|order|stripe|paddle|polar|session|kasse|kassa|cassa|caja|caisse|bestellen|bestellung|bestelling|afrekenen|betalen|zahlung|bezahlen|paiement|payer|commander?|pagos?|pagar|pagamento|comprar?|pedido|carrinho|koszyk|zamowienie|platnosc|oplata|odeme|siparis|oppgjor|betaling|betalning)(?:$|[/_.-])/;
export const isCheckoutPath = (path: string): boolean => CHECKOUT.test(path);

/** A sign-in is no payment, however its address is spelled. */
const SIGN_IN =
  /(?:^|[./_-])(?:oauth2?|auth0|authori[sz]e|clerk|supabase|cognito|okta|workos|login|log-?in|sign-?in|sso|auth|accounts)\b|^(?:[\w-]+\.)?(?:facebook|x|twitter|instagram|youtube|discord|t|apple|google)\.(?:com|co|gg|me)\//;

/**
 * A known payment page is reason enough. Another site counts where a control that says "buy" leads to an address that
 * looks like a checkout; the seller's own checkout address is only worth remembering its price (`isWeak`).
 */
export function checkoutStarted({ from, to, offer, balance, isOwn }: Departure): Finding | undefined {
  const here = addressOf(from);
  const there = addressOf(to);
  if (!here || !there) return undefined;
  const label = offer?.label ?? '';
  const place = paymentPlaceOf(there.host, there.path);
  const isElsewhere = there.host !== here.host && !isOwn;
  const looksPaid = isCheckoutPath(there.path) || isPayingHost(there.host);
  // A priced control that says to buy and leads to a host that nobody knows: a gateway, or anything else.
  const isGuess = !place && isElsewhere && !looksPaid && isBuyWord(label) && Boolean(offer?.amount?.minor);
  const isWeak = (!place && !isElsewhere) || isGuess;
  // "Powered by …" leads to a gateway's own front page.
  if (place && there.path.length < 2 && there.params.length === 0) return undefined;
  if (place?.purpose === 'account') return undefined;
  // A card with a price leads on to the seller's own checkout, or to a host that is named for paying, whatever it is called.
  const isMeant = isPayWord(label) || ((isWeak || isPayingHost(there.host)) && offer?.amount !== undefined);
  if (!place && !((looksPaid || isGuess) && isMeant && !SIGN_IN.test(`${there.host}${there.path}`))) return undefined;
  if (isWeak && there.host === here.host && there.path === here.path) return undefined;
  const isFree = offer?.amount?.minor === 0 || isFreeWord(label);
  return {
    kind: 'checkout-started',
    payHost: there.host,
    ...(place && { gateway: place.gateway }),
    ...(isWeak && { isWeak }),
    ...(isAccountWord(label) ? { purpose: 'account' as const } : isFree && { purpose: 'free' as const }),
    ...(offer?.amount && { amount: offer.amount, amountIs: 'shown' as const }),
    ...(offer?.plan && { plan: offer.plan }),
    ...(offer?.credits !== undefined && { credits: offer.credits }),
    ...(offer?.wasDiscounted && { wasDiscounted: true }),
    ...((isUpgradeWord(label) || offer?.isDifference) && { isUpgrade: true as const }),
    ...(balance !== undefined && { balance }),
    evidence: evidenceOf(`“${label.slice(0, 60)}” to ${there.host}`),
  };
}

const ADD =
  /^\W*yes\b|\badd\b.{0,20}\b(?:order|purchase)\b|\b(?:zur|meiner) bestellung hinzu|^\W*ja\b|ajouter à (?:ma|la) commande|^\W*oui\b|(?:añadir|agregar) a(?:l| mi) pedido|^\W*s[íì]\b|adicionar ao (?:meu )?pedido|^\W*sim\b|注文に追加/iu;
const AFTER = /(?:^|[/_-])(?:upsell|oto|one-?time-offer|special-offer|order-?bump|add-?ons?)\d?(?:$|[/_.-])/;

/** One press for what was offered after a payment: the card of that payment is charged again. */
const isAdded = (label: string, from: string): boolean => ADD.test(label) || AFTER.test(addressOf(from)?.path ?? '');

/** A priced control that leads on within the shop: to a sign-in, to the upload of selfies, to a page that redirects. */
export function offerChosen({ from, to, offer, isOwn }: Departure): Finding | undefined {
  if (!isOwn || !offer?.amount?.minor || !isPayWord(offer.label) || isAccountWord(offer.label)) return undefined;
  return {
    kind: 'offer-chosen',
    amount: offer.amount,
    amountIs: 'shown',
    ...(offer.plan && { plan: offer.plan }),
    ...(offer.credits !== undefined && { credits: offer.credits }),
    ...(offer.wasDiscounted && { wasDiscounted: true }),
    ...((isUpgradeWord(offer.label) || offer.isDifference) && { isUpgrade: true as const }),
    ...(isAdded(offer.label, from) && { isAddition: true as const }),
    evidence: evidenceOf(
      `“${offer.label.slice(0, 60)}” on ${addressOf(from)?.path ?? ''} to ${addressOf(to)?.path ?? ''}`,
    ),
  };
}
