// The way back was a cancellation: the address says so, or the page is one where buying begins or the home page.

import { type Address, lastPart } from '../address';
import { evidenceOf, type Signal } from '../page-view';
import { heardIn } from '../words/payment-words';

const NO = /^(?:0|false|no|none|null)$/;
const BAD = /cancel|fail|declin|abort|abandon|denied|reject|expired|unpaid|refus|error|back$/;
const ASKS =
  /pay|checkout|purchas|order|upgrad|subscri|status|result|state|stripe|billing|transaction|success|paid|cancel|fail|error/;
/** Where buying begins. Coming back here without a word is what cancelling looks like. */
const SHELF =
  /^(?:|index|home|pricing|prices?|plans?|packages?|buy|cart|basket|checkout|shop|store|order|upgrade|subscribe|preise|tarife|tarifs|prix|precios|planes|prezzi|piani|precos|planos|prijzen|tseny|tarify|cennik|fiyatlar|priser)$/;

/** Words of cancelling in the address; `canceled=false` is none. */
function cancelWordOf({ params, path }: Address): string | undefined {
  for (const [key, text] of params) {
    const value = text.toLowerCase();
    if (/cancel|fail|declin|abort/.test(key) && !NO.test(value)) return `${key}=${value.slice(0, 30)}`;
    if (ASKS.test(key) && BAD.test(value)) return `${key}=${value.slice(0, 30)}`;
    if (/^(?:success|paid|purchased|payment_success)$/.test(key) && NO.test(value)) return `${key}=${value}`;
  }
  const part = /\/((?:\w+-)?(?:cancel(?:l?ed)?|cancellation|fail(?:ed|ure)?|declined|error)(?:-\w+)?)(?:\/|$)/.exec(
    path,
  )?.[1];
  return part && `page named ${part}`;
}

/** True where a return without any sign of success means that nothing was bought. */
export const isShelf = (address: Address): boolean =>
  SHELF.test(lastPart(address)) || /^\/[a-z]{2}(?:-[a-z]{2})?$/.test(address.path);

export const cancelled: Signal = ({ address }) => {
  const word = cancelWordOf(address);
  return word === undefined ? undefined : { kind: 'cancelled', evidence: evidenceOf(`address says ${word}`) };
};

/** The page says that nothing came of it, and not the contrary too. */
export const failureWords: Signal = ({ address, regions }) => {
  const { said, failed } = heardIn(regions, address);
  return failed && !said ? { kind: 'cancelled', evidence: evidenceOf(failed) } : undefined;
};
