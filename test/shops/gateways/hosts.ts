// The payment hosts: which page answers at which address, and what each adds to the way back.

import { readFileSync } from 'node:fs';
import { waysBack } from '../addresses';
import type { Books, Payment } from '../books';
import { type Answer, type Ask, htmlAnswer, jsonAnswer, notFound, redirect, scriptAnswer } from '../exchange';
import { dataBlock, html, type Markup, page } from '../html';
import type { Shop } from '../shop';

export interface Till {
  readonly books: Books;
  shopAt(host: string): Shop | undefined;
  shops(): readonly Shop[];
  /** Marks the payment as paid and makes the order. */
  settle(payment: Payment): void;
}

/** The scripts that sellers load from the gateways. */
const SCRIPTS: Readonly<Record<string, string>> = {
  'js.stripe.com/v3/': 'vendor-stripe.js',
  'js.stripe.com/v3/pricing-table.js': 'vendor-stripe-table.js',
  'cdn.jsdelivr.net/npm/@polar-sh/checkout@0.1.11/dist/embed.global.js': 'vendor-polar.js',
  'cdn.paddle.com/paddle/v2/paddle.js': 'vendor-paddle.js',
  'app.lemonsqueezy.com/js/lemon.js': 'vendor-lemon.js',
  'checkout.razorpay.com/v1/checkout.js': 'vendor-razorpay.js',
};

export const PAYMENT_HOSTS = [
  'checkout.stripe.com',
  'buy.stripe.com',
  'js.stripe.com',
  'hooks.stripe.com',
  'billing.stripe.com',
  'pay.stripe.com',
  'invoice.stripe.com',
  'polar.sh',
  'cdn.jsdelivr.net',
  'cdn.paddle.com',
  'buy.paddle.com',
  'app.lemonsqueezy.com',
  'demo-shop.lemonsqueezy.com',
  'creem.io',
  'checkout.razorpay.com',
  'api.razorpay.com',
  'www.paypal.com',
] as const;

const REFERRER = { 'referrer-policy': 'strict-origin-when-cross-origin' } as const;

function asset(name: string): Buffer {
  return readFileSync(new URL(`../assets/${name}`, import.meta.url));
}

function amountOf(payment: Payment): string {
  const minor = payment.plan.chargedMinor ?? payment.plan.minor;
  return new Intl.NumberFormat('en-US', { style: 'currency', currency: payment.plan.currency }).format(minor / 100);
}

function payPage(payment: Payment, host: string, framed: boolean): Answer {
  const back = framed
    ? html`<button type="button" id="close">Close</button>`
    : html`<a id="cancel" href="${payment.cancelUrl}">← Back</a>`;
  const threeD: Markup | false =
    host.endsWith('stripe.com') && !framed && html` <button type="button" id="pay-3ds">Pay with 3-D Secure</button>`;
  return htmlAnswer(
    page({
      title: `Checkout · ${payment.shopName}`,
      head: html`${dataBlock('payment', { id: payment.id, framed, way: payment.way })}<script src="/assets/pay.js" type="module"></script>`,
      body: html`<main class="checkout">${back}<h1>${payment.shopName}</h1><p>${payment.plan.name}</p>
<p class="price" id="total">${amountOf(payment)}</p><label>Card number <input autocomplete="off" value="4242 4242 4242 4242"></label>
<p><button type="button" id="pay">Pay ${amountOf(payment)}</button>${threeD}</p>
<p id="done" role="status"></p></main>`,
    }),
    REFERRER,
  );
}

/** What the gateway appends to the seller's address when the buyer has paid. */
function returnAddress(payment: Payment, shop: Shop | undefined): string {
  const url = new URL(payment.successUrl);
  const tail = payment.id.slice(-10);
  if (payment.way === 'creem') {
    url.searchParams.set('checkout_id', payment.id);
    url.searchParams.set('order_id', `ord_${tail}`);
    url.searchParams.set('customer_id', `cust_${tail}`);
    url.searchParams.set('product_id', 'prod_4XKp2demo');
    url.searchParams.set('signature', 'f3c1a0'.repeat(10));
  }
  if (payment.way === 'paypal') {
    const approval = new URL(`https://${shop?.hosts[0] ?? payment.host}/paypal/return`);
    approval.searchParams.set('token', payment.id);
    approval.searchParams.set('PayerID', 'QK5V7Y2DEMO');
    return approval.href;
  }
  return url.href;
}

function findPayment(till: Till, id: string): Payment | undefined {
  const direct = till.books.payments.get(id);
  if (direct) return direct;
  return [...till.books.payments.values()].find((payment) => payment.id.replace(/-/g, '') === id);
}

function startFromLink(till: Till, ask: Ask): Answer {
  const [shopId, planId] = ask.path.slice(1).split('00');
  const shop = till.shops().find((one) => one.id.replace(/-/g, '') === shopId);
  const plan = shop?.plans.find((one) => one.id === planId);
  if (!shop || !plan) return notFound('payment link');
  const buyer = ask.url.searchParams.get('client_reference_id') ?? '';
  const payment = till.books.open(shop, plan, buyer, (id) => waysBack(shop, id));
  return payPage(payment, ask.host, false);
}

/** Answers for every payment host; undefined: not one of these. */
export function answerGateway(ask: Ask, till: Till): Answer | undefined {
  const script = SCRIPTS[ask.host + ask.path];
  if (script) return scriptAnswer(asset(script));
  if (ask.path === '/assets/pay.js') return scriptAnswer(asset('pay.js'));
  if (ask.path === '/assets/shop.css') return { headers: { 'content-type': 'text/css' }, body: asset('shop.css') };

  const paid = /^\/api\/pay\/([^/]+)$/.exec(ask.path)?.[1];
  if (paid && ask.method === 'POST') {
    const payment = findPayment(till, paid);
    if (!payment) return notFound('payment');
    const shop = till.shopAt(payment.host);
    if (payment.way !== 'paypal' && payment.way !== 'razorpay') till.settle(payment);
    const plan = payment.plan;
    return jsonAnswer({
      id: payment.id,
      url: shop?.wayBack.address === 'stays' ? null : returnAddress(payment, shop),
      minor: plan.chargedMinor ?? plan.minor,
      currency: plan.currency,
      plan: plan.name,
    });
  }

  switch (ask.host) {
    case 'buy.stripe.com':
      return startFromLink(till, ask);
    case 'hooks.stripe.com':
      return htmlAnswer(
        page({
          title: '3-D Secure',
          head: html`${dataBlock('payment', { id: ask.path.split('/').pop(), framed: false })}<script src="/assets/pay.js" type="module"></script>`,
          body: html`<main class="checkout"><h1>Your bank</h1><p>Confirm this payment.</p><button type="button" id="pay">Confirm</button></main>`,
        }),
        REFERRER,
      );
    case 'billing.stripe.com':
      return htmlAnswer(
        page({
          title: 'Billing',
          body: html`<main class="checkout"><h1>Billing</h1><p>Current plan: Pro, $29.00 per month</p><p>Payment successful · Sep 3</p><a href="https://invoice.stripe.com/i/acct_demo/live_1">Invoice</a> <a id="back" href="${ask.url.searchParams.get('back') ?? '/'}">Return to the shop</a></main>`,
        }),
        REFERRER,
      );
    case 'pay.stripe.com':
    case 'invoice.stripe.com':
      return htmlAnswer(
        page({
          title: 'Receipt',
          body: html`<main class="checkout"><h1>Receipt</h1><p>Amount paid $29.00</p><a href="/pdf" download>Download receipt</a></main>`,
        }),
        REFERRER,
      );
    case 'www.paypal.com': {
      const payment = findPayment(till, ask.url.searchParams.get('token') ?? '');
      return payment ? payPage(payment, ask.host, false) : notFound('PayPal order');
    }
    default: {
      const id =
        ask.path
          .split('/')
          .pop()
          ?.replace(/^polar_c_/, '') ?? '';
      const payment = findPayment(till, id);
      if (!payment) return undefined;
      const framed =
        ask.url.searchParams.has('embed') || ['buy.paddle.com', 'api.razorpay.com', 'js.stripe.com'].includes(ask.host);
      return payPage(payment, ask.host, framed);
    }
  }
}

/** The table of Stripe is a frame of its own that leaves for the hosted page. */
export function answerPricingTable(ask: Ask, till: Till): Answer | undefined {
  if (ask.host !== 'js.stripe.com' || ask.path !== '/v3/pricing-table-app.html') return undefined;
  const shop = till.shopAt(ask.url.searchParams.get('shop') ?? '');
  if (!shop) return notFound('shop');
  const chosen = ask.url.searchParams.get('plan');
  const plan = shop.plans.find((one) => one.id === chosen);
  if (plan) {
    const payment = till.books.open(shop, plan, ask.url.searchParams.get('buyer') ?? '', (id) => waysBack(shop, id));
    return redirect(`https://checkout.stripe.com/c/pay/${payment.id}`);
  }
  return htmlAnswer(
    page({
      title: 'Pricing table',
      styles: 'https://checkout.stripe.com/assets/shop.css',
      body: html`<div class="plans">${shop.plans.map(
        (one) =>
          html`<section class="plan"><h2>${one.name}</h2><p class="price">${one.price}</p><a class="button" target="_top" href="?shop=${shop.hosts[0]}&plan=${one.id}&buyer=${ask.url.searchParams.get('buyer') ?? ''}">Subscribe to ${one.name}</a></section>`,
      )}</div>`,
    }),
  );
}
