// A gateway's own script, or its frame, says what became of a checkout that never left the seller's page.

import type { Money } from '../../money/money';
import { moneyOf } from '../../money/parse-money';
import { evidenceOf, type Finding } from '../page-view';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const DONE = /(?:^|[._ :-])(?:completed?|success(?:ful)?|succeeded|paid|captured|sale)$/i;
/** Where an event has its name. */
const NAMES = ['event', 'name', 'event_name', 'post_message_name', 'status', 'type', 'action', 'state'];
const PAYS = /pay|checkout|order|purchase|transaction|charge|sale/i;
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

/** The first value of this name, near the top before further down: the sum of an order before those of its items. */
function dig(top: unknown, name: string): unknown {
  let level: readonly Fields[] = isFields(top) ? [top] : [];
  for (let depth = 0; depth < 5 && level.length > 0; depth++) {
    for (const one of level) if (one[name] !== undefined && one[name] !== null) return one[name];
    level = level.flatMap((one) => Object.values(one).slice(0, 40).filter(isFields)).slice(0, 200);
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

/** What a frame says that is no gateway's, as far as anybody knows: it must name a payment, and proves nothing by itself. */
export function strangersEvent(payload: unknown): Finding | undefined {
  const top = isFields(payload) ? payload : {};
  const name = NAMES.map((key) => textOf(top[key])).find((text) => DONE.test(text) && PAYS.test(text));
  return name === undefined
    ? undefined
    : { kind: 'gateway-event', isWeak: true, evidence: evidenceOf(`a frame said ${name}`) };
}

/**
 * `how` is the call-back that was called, or `message`. An event must name its success; a call-back that is only ever
 * called on success need not. PayPal's approval comes before the money is captured, so it is weak.
 */
export function gatewayEvent(gateway: string, how: string, payload: unknown): Finding | undefined {
  const top = isFields(payload) ? payload : {};
  const name = NAMES.map((key) => textOf(top[key])).find(Boolean) ?? '';
  const id = IDS.map((key) => textOf(dig(payload, key))).find(Boolean);
  const intent = top.paymentIntent;
  const isDone =
    how === 'result'
      ? isFields(intent) && intent.status === 'succeeded'
      : how === 'wallet'
        ? payload === 'success' || (payload ?? -1) === 0 || top.status === 0
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
