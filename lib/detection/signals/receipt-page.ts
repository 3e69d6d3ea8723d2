// A page of the seller that is a receipt or an order: certain proof that something was bought, though not when.

import { evidenceOf, type Signal } from '../page-view';

const PATH = /\/(?:receipts?|invoices?|orders?)\/[\w-]*\d[\w-]*$/i;
/** The page of one order, such as `/orders/1042`. */
export const isOfOneOrder = (path: string): boolean => PATH.test(path);
const WORDS =
  /\b(?:receipt|invoice|order)\b\s*(?:no\.?|number|#|id)\s*:?\s*#?[\w-]*\d|amount paid|paid on\b|(?:rechnung|bestellung|quittung)s?(?:nummer|-nr)|(?:facture|commande|reçu) n[°o]|(?:factura|pedido|recibo) n[.°º]|fattura n[.°]|счет №|заказ №/iu;

export const receiptPage: Signal = ({ address, regions }) => {
  const words = PATH.test(address.path) && regions.find((region) => region.length <= 200 && WORDS.test(region));
  return words ? { kind: 'receipt-page', evidence: evidenceOf(words) } : undefined;
};
