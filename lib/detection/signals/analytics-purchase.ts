// An analytics `purchase` event: a hint of the amount, never of a purchase. Pages fire it on reload, on Back, and for nothing.

import { moneyOf } from '../../money/parse-money';
import type { Finding } from '../page-view';

/** `event` is one entry of the data layer, as plain data. */
export function analyticsPurchase(event: unknown): Finding | undefined {
  if (typeof event !== 'object' || event === null) return undefined;
  const fields = event as Readonly<Record<string, unknown>>;
  const body = fields.ecommerce ?? fields['2'] ?? fields;
  if (typeof body !== 'object' || body === null) return undefined;
  const { value, currency } = body as Readonly<Record<string, unknown>>;
  const amount = moneyOf(value, currency);
  return amount && { kind: 'analytics-purchase', amount, amountIs: 'shown', evidence: 'analytics purchase' };
}
