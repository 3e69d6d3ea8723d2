// What a visitor sees before paying: home, prices, questions, policy, and the pages that look like a purchase and are none.

import { html, type Markup } from '../html';
import type { PaymentWay, Plan, Shop } from '../shop';
import { shopPage } from './parts';

export function homePage(shop: Shop): string {
  return shopPage({
    shop,
    title: 'Home',
    main: html`<h1>Professional photos in minutes</h1>
<p>Send a few selfies, get a whole gallery.</p>
<p><a class="button" href="/pricing" data-soft>See plans</a></p>
<section aria-label="Examples"><h2>Examples</h2><div class="tiles">${[91, 92].map(
      (number) => html`<figure><img src="/thumbs/${number}.png" width="180" height="240" alt="Example ${number}">
<a href="/examples/${number}.png" download="sample-${number}.png">Download sample</a></figure>`,
    )}</div></section>
<section><h2>What people say</h2>
<blockquote>“Payment successful, photos the same day. Thank you for your order, they wrote, and they meant it.”</blockquote></section>
<section><h2>On your phone</h2><p><a href="https://apps.apple.com/app/id0000000">Download our app</a> ·
<a href="/press-kit.zip">Press kit</a></p></section>
<form method="post" action="/newsletter"><label>Newsletter <input name="email" type="email"></label><button>Sign up</button></form>`,
  });
}

/** Scripts that a page needs before a buyer can pay. */
function scriptsFor(way: PaymentWay): readonly string[] {
  switch (way) {
    case 'stripe-table':
      return ['https://js.stripe.com/v3/pricing-table.js'];
    case 'stripe-embedded':
    case 'stripe-element':
    case 'stripe-element-redirect':
      return ['https://js.stripe.com/v3/'];
    case 'polar-embed':
      return ['https://cdn.jsdelivr.net/npm/@polar-sh/checkout@0.1.11/dist/embed.global.js'];
    case 'paddle':
      return ['https://cdn.paddle.com/paddle/v2/paddle.js'];
    case 'lemonsqueezy-overlay':
      return ['https://app.lemonsqueezy.com/js/lemon.js'];
    case 'razorpay':
      return ['https://checkout.razorpay.com/v1/checkout.js'];
    default:
      return [];
  }
}

function buyControl(shop: Shop, plan: Plan, buyer: string): Markup {
  const label = shop.lang === 'ru' ? `Оплатить ${plan.price}` : `Buy ${plan.name}`;
  switch (shop.payment) {
    case 'stripe-form':
      return html`<form method="post" action="/checkout/start"><input type="hidden" name="plan" value="${plan.id}"><button class="buy">${label}</button></form>`;
    case 'stripe-link':
      return html`<a class="button buy" href="https://buy.stripe.com/${shop.id.replace(/-/g, '')}00${plan.id}?client_reference_id=${buyer}">${label}</a>`;
    case 'new-tab':
      return html`<a class="button buy" target="_blank" href="/checkout/go?plan=${plan.id}">${label}</a>`;
    case 'stripe-table':
      return html``;
    default:
      return html`<button class="buy" data-buy="${plan.id}">${label}</button>`;
  }
}

export function pricingPage(shop: Shop, buyer: string, cancelled: boolean): string {
  return shopPage({
    shop,
    title: 'Pricing',
    scripts: [...scriptsFor(shop.payment), '/assets/checkout.js'],
    data: { payment: shop.payment, after: shop.wayBack.path, shop: shop.hosts[0] },
    main: html`<h1>Choose your plan</h1>
${cancelled && html`<p role="status">Your checkout was canceled. Nothing was charged.</p>`}
<div class="plans">${shop.plans.map(
      (plan) => html`<section class="plan"><h2>${plan.name}</h2><p class="price">${plan.price}</p>
<ul><li>40 pictures</li>${plan.credits !== undefined && html`<li>${plan.credits} credits</li>`}</ul>
${buyControl(shop, plan, buyer)}</section>`,
    )}</div>
${shop.payment === 'stripe-table' && html`<stripe-pricing-table pricing-table-id="prctbl_1" publishable-key="pk_live_demo" data-shop="${shop.hosts[0]}" data-buyer="${buyer}"></stripe-pricing-table>`}
<div id="pay"></div><p id="pay-state" role="status"></p>`,
  });
}

export function faqPage(shop: Shop): string {
  const questions: readonly (readonly [string, string])[] = [
    ['How does it work?', 'You pay, you upload ten pictures, you wait for the e-mail.'],
    ['What do I see after paying?', 'The page says “Payment successful” and a receipt comes by e-mail.'],
    ['Do you offer refunds?', shop.policy.paragraphs.join(' ')],
    ['Can I download everything at once?', 'Yes, press Download all in your gallery.'],
  ];
  return shopPage({
    shop,
    title: 'FAQ',
    main: html`<h1>Questions</h1>${questions.map(([question, answer], index) =>
      index % 2 === 0
        ? html`<details><summary>${question}</summary><p>${answer}</p></details>`
        : html`<div class="accordion"><h3><button aria-expanded="false" aria-controls="answer-${index}" data-accordion>${question}</button></h3><div id="answer-${index}" hidden><p>${answer}</p></div></div>`,
    )}`,
  });
}

export function policyPage(shop: Shop): string {
  return shopPage({
    shop,
    title: shop.policy.title,
    main: html`<article><h1>${shop.policy.title}</h1><p>Last updated: September 12, 2026</p>${shop.policy.paragraphs.map(
      (text) => html`<p>${text}</p>`,
    )}</article>`,
  });
}

/** Pages that hold the words or the looks of a purchase, and are none. */
export function lookalikePage(shop: Shop, path: string): string | undefined {
  switch (path) {
    case '/thank-you':
      return shopPage({ shop, title: 'Thank you', main: html`<h1>Thank you!</h1><p>You are on our list now.</p>` });
    case '/blog/how-we-got-paid':
      return shopPage({
        shop,
        title: 'Payment successful: a story',
        main: html`<article><h1>Payment successful: how we built our checkout</h1><p>“Order confirmed! Thank you for your purchase” are the nicest words on the web.</p></article>`,
      });
    case '/redeem':
      return shopPage({
        shop,
        title: 'Redeem',
        main: html`<h1>Redeem a code</h1><p role="status">Success! 3 free credits added.</p>`,
      });
    case '/plan':
      return shopPage({
        shop,
        title: 'Your plan',
        main: html`<h1>Your plan</h1><p>You are currently on a Pro plan ($29/month).</p><a href="https://billing.stripe.com/p/session/live_${shop.id}?back=https://${shop.hosts[0]}/plan">Manage billing</a>`,
      });
    case '/convert':
      return shopPage({
        shop,
        title: 'Convert',
        scripts: ['/assets/traps.js'],
        main: html`<h1>Background remover</h1><button id="transform">Transform</button><p id="done" role="status"></p>
<label>Your own picture <input id="own" type="file" accept="image/*"></label><div id="preview"></div>
<a href="/help/getting-started" target="_blank">Open the guide</a> <a href="mailto:help@example.com">Write to us</a>
<img src="/thumbs/93.png" width="160" height="160" alt="QR code">`,
      });
    default:
      return undefined;
  }
}
