// The address carries an id of a payment, in the shape that a gateway gives or under a name that says so.

import type { Address } from '../address';
import { evidenceOf, type Finding, type Signal } from '../page-view';

/** Ids that no two payments share: shape, gateway, and the shape of the same in test mode. */
const SHAPES: readonly (readonly [gateway: string, shape: RegExp])[] = [
  ['stripe', /^cs_(live|test)_\w{8,}$/],
  ['creem', /^ch_\w{10,}$/],
  ['razorpay', /^pay_\w{12,}$/],
  ['paddle', /^txn_\w{10,}$/],
];

/** Names under which sellers and gateways hand an id back. The value is the seller's own, so it counts only after a chain. */
const NAMES =
  /^(?:(?:checkout_?)?session(?:_?id)?|(?:checkout|order|payment|transaction|purchase|invoice|receipt|subscription)_?(?:id|number|no|ref)|orderid|paymentid|checkoutid|txn?_?(?:id|ref)|trxref|reference|out_trade_no|trade_no|order|sale_id|license_key)$/;

/** Never an id of something paid, whatever it looks like: Paddle's opens a checkout, Stripe's secret is one. */
const NEVER = /^_ptxn$|secret|signature|token|^setup_intent/;

const found = (gateway: string, paymentId: string, isTest = false): Finding => ({
  kind: 'payment-id',
  gateway,
  paymentId,
  ...(isTest && { isTest }),
  evidence: evidenceOf(`id ${paymentId.slice(0, 24)}`),
});

function ofParams({ params }: Address): Finding | undefined {
  const value = (name: string) => params.find(([key]) => key === name)?.[1];

  // A payment intent is in the address whatever became of it; its status decides.
  const intent = value('payment_intent');
  if (intent && /^p[iy]_\w{8,}$/.test(intent)) {
    return value('redirect_status') === 'succeeded' ? found('stripe', intent) : undefined;
  }
  const approval = value('token');
  if (approval && value('payerid')) return { ...found('paypal', approval), isWeak: true };
  for (const [key, text] of params) {
    if (NEVER.test(key)) continue;
    for (const [gateway, shape] of SHAPES)
      if (shape.test(text)) return found(gateway, text, text.startsWith('cs_test_'));
  }
  const checkout = value('checkout_id') ?? value('checkoutid');
  if (checkout && /^[\w-]{12,}$/.test(checkout)) return found(value('order_id') ? 'creem' : 'polar', checkout);
  for (const [key, text] of params) {
    if (NAMES.test(key) && !NEVER.test(key) && /^[\w.:-]{1,100}$/.test(text) && /\d/.test(text)) {
      return found('seller', `${key}:${text}`);
    }
  }
  return undefined;
}

function ofPath({ path, segments, params }: Address): Finding | undefined {
  const session = segments.find((part) => /^cs_(live|test)_\w{8,}$/.test(part));
  if (session) return found('stripe', session, session.startsWith('cs_test_'));
  // WooCommerce translates the page's name, so the order is known by its key; one that is still to be paid has that too.
  const value = (name: string) => params.find(([key]) => key === name)?.[1];
  const order = /\/(\d+)$/.exec(path)?.[1] ?? value('wcf-order');
  const hasKey = params.some(([, text]) => text.startsWith('wc_order_'));
  if (order && hasKey && !value('pay_for_order') && !path.includes('/order-pay/')) {
    return found('woocommerce', `order-received:${order}`);
  }
  const shopify =
    /\/(?:checkouts|orders)\/(?:\w+\/)?([\da-f]{16,}|[\w-]{20,})(?:\/[a-z]{2}(?:-[a-z]{2})?)?(?:\/thank[_-]you)?$/.exec(
      path,
    );
  if (shopify?.[1] && (path.includes('/thank') || path.startsWith('/orders/'))) return found('shopify', shopify[1]);
  return undefined;
}

export const paymentId: Signal = ({ address }) => ofParams(address) ?? ofPath(address);
