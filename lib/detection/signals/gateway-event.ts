// A gateway's own script, or its frame, says what became of a checkout that never left the seller's page.

import type { Money } from '../../money/money';
import { moneyOf } from '../../money/parse-money';
import { evidenceOf, type Finding } from '../page-view';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const DONE = /(?:^|[._ :-])(?:completed?|success(?:ful)?|succeeded|paid|captured|sale)$/i;
const IDS = [
  'transaction_id',
  'razorpay_payment_id',
  'identifier',
  'payment_id',
  'checkout_id',
  'orderID',
  'reference',
  'order_id',
  'id',
];

/** The first value of this name, near the top before further down. */
function dig(value: unknown, name: string, depth = 5): unknown {
  if (!isFields(value) || depth === 0) return undefined;
  if (value[name] !== undefined && value[name] !== null) return value[name];
  for (const part of Object.values(value).slice(0, 40)) {
    const found = dig(part, name, depth - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 120) : '';

/** What was charged. Stripe and Lemon Squeezy state minor units, Paddle major ones. */
function totalOf(gateway: string, payload: unknown): Money | undefined {
  const currency = dig(payload, 'currency_code') ?? dig(payload, 'currency');
  const total = gateway === 'stripe' ? dig(payload, 'amount') : dig(payload, 'total');
  const stated = moneyOf(isFields(total) ? undefined : total, currency);
  if (!stated || gateway === 'paddle' || stated.currency === 'unknown') return stated;
  const minor = gateway === 'stripe' || gateway === 'lemonsqueezy' ? Number(total) : undefined;
  return minor === undefined || !Number.isSafeInteger(minor)
    ? undefined
    : { ...stated, minor: minor as Money['minor'] };
}

/**
 * `how` is the call-back that was called, or `message`. An event must name its success; a call-back that is only ever
 * called on success need not. PayPal's approval comes before the money is captured, so it is weak.
 */
export function gatewayEvent(gateway: string, how: string, payload: unknown): Finding | undefined {
  const top = isFields(payload) ? payload : {};
  const name = textOf(top.event ?? top.name ?? top.event_name ?? top.status ?? top.type ?? top.action);
  const id = IDS.map((key) => textOf(dig(payload, key))).find(Boolean);
  const intent = top.paymentIntent;
  const isDone =
    how === 'result'
      ? isFields(intent) && intent.status === 'succeeded'
      : how === 'handler'
        ? Boolean(dig(payload, 'razorpay_payment_id'))
        : how === 'onComplete' || how === 'onApprove' || how === 'onSuccess' || how === 'successCallback'
          ? true
          : how === 'callback'
            ? !name || DONE.test(name) || /^success/i.test(name)
            : DONE.test(name);
  if (!isDone) return undefined;
  const amount = totalOf(gateway, payload);
  return {
    kind: 'gateway-event',
    gateway,
    ...(id && { paymentId: id }),
    ...(how === 'onApprove' && { isWeak: true }),
    ...((dig(payload, 'test_mode') === true || dig(payload, 'livemode') === false) && { isTest: true }),
    ...(amount && { amount, amountIs: 'charged' as const }),
    ...(amount?.minor === 0 && { purpose: 'free' as const }),
    evidence: evidenceOf(`${gateway} ${name || how}`),
  };
}
