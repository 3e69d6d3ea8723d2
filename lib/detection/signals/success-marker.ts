// The address says in words that a payment went through: a parameter, or the name of the page. Trivial to forge, so it needs a chain.

import { type Address, isReading, lastPart } from '../address';
import { evidenceOf, type Signal } from '../page-view';

const YES = /^(?:|1|true|yes|ok|y)$/;
const DONE =
  /^(?:[a-z]+[_-])?(?:success(?:ful|fully)?|succeeded|paid|completed?|purchased|approved|confirmed|done|thanks?|thank[_-]?you|active|activated|finished|settled|captured)$/;
/** `?success=true`, `?paid`, `?purchase_complete=1`. */
const SAYS_DONE =
  /(?:^|[_-])(?:success(?:ful)?|succeeded|paid|purchased|thank[_-]?you|thanks|completed?|confirmed|upgraded|subscribed)(?:$|[_-])/;
/** `?payment=success`, `?status=completed`, `?redirect_status=succeeded`. */
const ASKS =
  /pay|checkout|purchas|order|upgrad|subscri|status|result|state|stripe|paddle|polar|billing|transaction|trade|plan|event|action|message|msg|from|alert|toast|notice|modal|show|tab|step|type|ref|code|credits?/;
const PATH =
  /^(?:(?:payment|checkout|order|purchase|billing|subscription|pay|upgrade|stripe|thank)[-_]?)?(?:success(?:ful)?|succeeded|complete[d]?|confirmed|confirmation|received|thank[-_]?you|thanks|you|done|paid|approved)$|^(?:receipt|merci|danke|vielen-dank|gracias|grazie|obrigad[oa]|bedankt|spasibo|erfolg|succes|exito|successo|sucesso|dziekujemy|tesekkurler|tack|kanryo|(?:bestell|bestellungs)?-?bestaetigung|bestellung-erhalten|confirmation-(?:de-)?commande|commande-(?:recue|confirmee)|confirmacion|confirmacao|pedido-(?:recibido|recebido|confirmado)|conferma(?:-ordine)?|ordine-ricevuto|bevestiging|bestelling-ontvangen|potwierdzenie)$/;
/** The same with the number of the order, or another step, behind it. */
const WITHIN =
  /\/(?:success|thank-?you|order-confirmation)\/|\/(?:checkout|order|payment|purchase)s?\/(?:confirmation|confirmed|completed?)\//;

/** Parameters that say so outright; the literal template `{CHECKOUT_SESSION_ID}` is one too: the gateway did not fill it in. */
function wordOf({ params }: Address): string | undefined {
  for (const [key, text] of params) {
    const value = text.toLowerCase();
    if (SAYS_DONE.test(key) && (YES.test(value) || DONE.test(value) || /^[\w-]{8,}$/.test(value)))
      return `${key}=${value}`;
    if (ASKS.test(key) && DONE.test(value)) return `${key}=${value}`;
    if (/^\{\w*session_id\}$/.test(value)) return `${key}=${value}`;
    // Polar gives it to who has paid. It opens the buyer's account, so its name alone is kept.
    if (key === 'customer_session_token' && value.startsWith('polar_cst_')) return key;
  }
  return undefined;
}

export const successMarker: Signal = ({ address, site }) => {
  if (isReading(address) || site.neverPurchase?.some((path) => address.path.startsWith(path))) return undefined;
  const word = wordOf(address);
  if (word) return { kind: 'success-marker', evidence: evidenceOf(`address says ${word.slice(0, 60)}`) };
  const page = lastPart(address);
  if (PATH.test(page) || WITHIN.test(`${address.path}/`)) {
    return { kind: 'success-marker', isWeak: true, evidence: evidenceOf(`page named ${page}`) };
  }
  return undefined;
};
