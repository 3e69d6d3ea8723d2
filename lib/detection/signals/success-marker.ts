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
  /^(?:(?:payment|checkout|order|purchase|billing|subscription|pay|upgrade|stripe|thank)[-_]?)?(?:success(?:ful)?|succeeded|complete[d]?|confirmed|confirmation|received|thank[-_]?you|thanks|you|done|paid|approved)$|^(?:merci|danke|vielen-dank|gracias|grazie|obrigad[oa]|bedankt|spasibo|erfolg|succes|exito|successo|sucesso|dziekujemy|tesekkurler|tack)$/;

/** Parameters that say so outright; the literal template `{CHECKOUT_SESSION_ID}` is one too: the gateway did not fill it in. */
function wordOf({ params }: Address): string | undefined {
  for (const [key, text] of params) {
    const value = text.toLowerCase();
    if (SAYS_DONE.test(key) && (YES.test(value) || DONE.test(value) || /^[\w-]{8,}$/.test(value)))
      return `${key}=${value}`;
    if (ASKS.test(key) && DONE.test(value)) return `${key}=${value}`;
    if (/^\{\w*session_id\}$/.test(value)) return `${key}=${value}`;
  }
  return undefined;
}

export const successMarker: Signal = ({ address, site }) => {
  if (isReading(address) || site.neverPurchase?.some((path) => address.path.startsWith(path))) return undefined;
  const word = wordOf(address);
  if (word) return { kind: 'success-marker', evidence: evidenceOf(`address says ${word.slice(0, 60)}`) };
  const page = lastPart(address);
  if (PATH.test(page) || /\/(?:success|thank-?you|order-confirmation)\//.test(`${address.path}/`)) {
    return { kind: 'success-marker', isWeak: true, evidence: evidenceOf(`page named ${page}`) };
  }
  return undefined;
};
