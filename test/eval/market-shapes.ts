// Ways of selling as small sellers build them of what the market offers: tills of many countries and houses, prices that the
// buyer sets by a slider or a stepper, pages that ask their server until it knows, and what only looks like a purchase.

import type { Page } from '@playwright/test';
import type { RunningBrowser } from '../support/browser';
import { leaves, onPress, PRO, plain, plan, type Shape, type Stage, withId } from './shape';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What frameworks put around everything. */
const app = (inner: string): string =>
  `<div id="__next"><div class="relative flex min-h-screen flex-col bg-background"><div class="flex-1"><div class="mx-auto w-full max-w-6xl px-4 py-10">${inner}</div></div></div></div>`;
const press = (id: string, label: string): string =>
  `<button type="button" id="${id}" class="inline-flex h-11 items-center justify-center rounded-md bg-primary px-6"><span class="flex items-center gap-2"><span>${label}</span><svg width="16" height="16" viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12h14M13 6l6 6-6 6"/></svg></span></button>`;
const tier = (name: string, price: string, note: string, control: string): string =>
  `<div class="rounded-2xl border p-8"><div class="text-sm font-semibold">${name}</div><div class="mt-4 flex items-baseline gap-1"><span class="text-4xl font-bold tracking-tight">${price}</span><span class="text-sm text-muted-foreground">${note}</span></div><ul class="mt-6"><li>40 portraits</li><li>4 styles</li></ul><div class="mt-8">${control}</div></div>`;
const script = (body: string): string => `<script type="module">${body}</script>`;

/** A page of a house that takes the money; it knows the seller from the first page that sent the buyer. */
const till = (title: string, body: string, work = ''): string =>
  `<html><head><title>${title}</title></head><body><main>${body}</main><script type="module">
if (document.referrer && new URL(document.referrer).host !== location.host) sessionStorage.shop ??= new URL(document.referrer).origin;
const shop = sessionStorage.shop;
const go = (id, to) => document.getElementById(id)?.addEventListener('click', () => { location.href = to.startsWith('http') ? to : shop + to; });
${work}</script></body></html>`;
/** The frame of card fields that a gateway's script puts into the page. */
const FIELDS =
  '<iframe title="Secure payment input frame" src="https://js.stripe.com/v3/elements-inner-payment.html" height="120"></iframe>';
const FIELDS_PAGE = {
  'js.stripe.com/v3/elements-inner-payment.html':
    '<html><body><label>Card number <input autocomplete="cc-number"></label></body></html>',
};
const STRIPE = '<script src="https://js.stripe.com/v3/"></script>';

/** PayPal's script is a file of its own, and there before the page asks for its buttons. */
const PAYPAL = `<script src="data:text/javascript,${encodeURIComponent(`
window.paypal = { version: '5.0.468', Buttons: ({ onApprove }) => ({ async render(into) {
  const frame = document.createElement('iframe');
  frame.name = '__zoid__paypal_buttons__eyJ1aWQ'; frame.title = 'PayPal'; frame.src = 'https://www.paypal.com/smart/buttons';
  document.querySelector(into).append(frame);
  addEventListener('message', ({ origin, data }) => { if (origin === 'https://www.paypal.com' && data === 'onApprove') onApprove({ orderID: '7RT5512X' }); });
} }) };`)}"></script>`;

const isShop =
  ({ shops, shop }: Stage) =>
  (url: URL) =>
    shops.shop(shop).hosts.includes(url.host);
const next = (running: RunningBrowser): Promise<Page> => running.context.waitForEvent('page');

export const MARKET_SHAPES: readonly Shape[] = [
  {
    name: 'market: credits set by a slider',
    change: {
      plans: [plan('pack', '300 credits', '$37', 3700, { credits: 300 })],
      payment: 'stripe-hosted',
      wayBack: { ...plain, path: '/studio' },
      pages: {
        '/credits': app(
          `<h1>Buy credits</h1><p>No subscription. Credits never expire.</p><div class="rounded-xl border p-6"><label for="amount">How many?</label><input type="range" id="amount" min="100" max="500" step="100" value="100"><div class="flex justify-between"><span><b id="count">100</b> credits</span><span class="text-2xl">$<span id="price">15</span></span></div><p class="text-xs">That is <span id="each">$0.15</span> per image</p>${press('go', 'Continue to checkout')}</div>${script(`
const prices = { 100: 15, 200: 27, 300: 37, 400: 46, 500: 54 };
document.querySelector('#amount').addEventListener('input', ({ target }) => {
  document.querySelector('#count').textContent = target.value;
  document.querySelector('#price').textContent = prices[target.value];
  document.querySelector('#each').textContent = '$' + (prices[target.value] / target.value).toFixed(2);
});`)}${onPress('go', leaves('pack'))}`,
        ),
        '/studio': app(
          `<div class="flex justify-between"><h2>Studio</h2><span class="badge">340 credits</span></div><ol tabindex="-1" class="fixed bottom-0" data-sonner-toaster="true"></ol><p>Describe your portrait…</p>${script(
            `setTimeout(() => { document.querySelector('[data-sonner-toaster]').innerHTML = '<li data-sonner-toast="" aria-live="polite"><div data-content=""><div data-title="">300 credits added</div><div data-description="">Thanks for topping up!</div></div></li>'; }, 600);`,
          )}`,
        ),
      },
    },
    act: async (stage) => {
      const { page, home, shops, shop } = stage;
      await page.goto(`${home}credits`);
      await page.locator('#amount').fill('300');
      await page.locator('#go').click();
      await page.locator('#pay').click();
      await page.waitForURL(isShop(stage));
      await page.getByText('300 credits added').waitFor();
      return shops.orders(shop).length;
    },
  },
  {
    name: 'market: paid by the year, a switch, French',
    change: {
      lang: 'fr',
      plans: [plan('studio', 'Studio', '150 €', 15000, { currency: 'EUR' })],
      payment: 'stripe-hosted',
      wayBack: { ...plain, path: '/fr/espace' },
      pages: {
        '/fr/tarifs': app(
          `<h1>Nos formules</h1><div role="radiogroup" class="inline-flex"><button role="radio" aria-checked="true" id="month">Mensuel</button><button role="radio" aria-checked="false" id="year">Annuel <span>-30 %</span></button></div>${tier('Studio', '<span id="price">18 €</span>', '/mois', press('go', 'Choisir Studio'))}<p id="note" class="text-xs">Facturé chaque mois</p>${script(
            `document.querySelector('#year').addEventListener('click', () => { document.querySelector('#year').setAttribute('aria-checked', 'true'); document.querySelector('#month').setAttribute('aria-checked', 'false'); document.querySelector('#price').textContent = '12,50 €'; document.querySelector('#note').textContent = 'Soit 150 € facturés une fois par an'; });`,
          )}${onPress('go', leaves('studio'))}`,
        ),
        '/fr/espace': app(
          `<div class="rounded-lg bg-green-50 p-4"><div class="flex"><div><p class="font-medium">Votre abonnement Studio est actif</p><p class="text-sm">Un reçu vous a été envoyé par e-mail.</p></div></div></div><h1>Mon espace</h1>`,
        ),
      },
    },
    act: async (stage) => {
      const { page, home, shops, shop } = stage;
      await page.goto(`${home}fr/tarifs`);
      await page.locator('#year').click();
      await page.locator('#go').click();
      await page.locator('#pay').click();
      await page.waitForURL(isShop(stage));
      return shops.orders(shop).length;
    },
  },
  {
    name: 'market: a bump is ticked at the card fields',
    paid: ['6800 USD'],
    change: {
      plans: [PRO],
      pages: {
        '/checkout': `${app(
          `<div id="view" class="grid grid-cols-2"><div><h2>Payment details</h2><input type="email" placeholder="you@company.com" value="ana@example.com">${FIELDS}<label class="flex rounded border-dashed p-4"><input type="checkbox" id="bump"><span><b>Yes! Add 20 LinkedIn banners for just $<!-- -->19</b><small class="line-through">$39</small></span></label></div><div class="rounded bg-muted p-6"><h3>Order summary</h3><div class="flex justify-between"><span>Pro package</span><span>$<!-- -->49.00</span></div><div id="extra"></div><div class="flex justify-between font-bold"><span>Total</span><span>$<span id="total">49.00</span></span></div>${press('pay', 'Pay $<!-- --><span class="sum">49.00</span>')}</div></div>`,
        )}${STRIPE}${script(`
const sum = (text) => { document.querySelector('#total').textContent = text; document.querySelector('.sum').textContent = text; };
document.querySelector('#bump').addEventListener('change', () => {
  document.querySelector('#extra').innerHTML = '<div class="flex justify-between"><span>LinkedIn banners</span><span>$19.00</span></div>';
  sum('68.00');
});
document.querySelector('#pay').addEventListener('click', () => {
  document.querySelector('#pay').disabled = true;
  document.querySelector('#pay').innerHTML = '<span class="animate-spin"></span> Processing…';
  setTimeout(async () => {
    const stripe = window.Stripe('pk_live_demo');
    const elements = stripe.elements({ clientSecret: 'pi_3QmZ7kLp2Xv9Tb4Wd8Hf6Rt2_secret_9xQ2' });
    const { paymentIntent } = await stripe.confirmPayment({ elements, redirect: 'if_required' });
    if (paymentIntent.status !== 'succeeded') return;
    history.pushState({}, '', '/checkout/complete/48213');
    document.querySelector('#view').innerHTML = '<div class="text-center"><h1 class="text-3xl">You’re all set, Ana!</h1><p>Order <span class="font-mono">#48213</span> is confirmed. We sent a receipt to ana@example.com.</p><a href="/upload">Upload your selfies</a></div>';
  }, 1200);
});`)}`,
      },
      elsewhere: FIELDS_PAGE,
    },
    act: async ({ page, home }) => {
      await page.goto(`${home}checkout`);
      await page.locator('#bump').check();
      await page.locator('#pay').click();
      await page.getByText('is confirmed').waitFor();
      return 1;
    },
  },
  {
    name: 'market: Paddle opened by its link, then its success address',
    change: {
      plans: [plan('pro', 'Pro', '$49', 4900)],
      pages: {
        '/buy': app(
          `${tier('Pro', '$49', 'one time', press('go', 'Get my headshots'))}${onPress('go', "location.href = '/pay?_ptxn=txn_01j9v4x8q2mwd7zr5k3t6yhbna'")}`,
        ),
        '/pay': `${app('<p class="sr-only">Loading…</p>')}${script(`
const frame = document.createElement('iframe');
frame.name = 'paddle_frame'; frame.className = 'paddle-frame paddle-frame-overlay';
frame.src = 'https://buy.paddle.com/overlay/txn?_ptxn=' + new URLSearchParams(location.search).get('_ptxn');
document.body.append(frame);
addEventListener('message', ({ origin, data }) => {
  if (origin === 'https://buy.paddle.com' && data.event_name === 'checkout.completed') setTimeout(() => { location.href = '/app/new'; }, 900);
});`)}`,
        '/app/new': app('<h1>Create your shoot</h1><p>Step 1 of 3: upload 6 to 10 selfies.</p>'),
      },
      elsewhere: {
        'buy.paddle.com/overlay/txn':
          '<html><body><h2>Order summary</h2><p>Pro</p><p>Total <b>US$49.00</b></p><button id="pay">Pay now</button><script type="module">document.querySelector("#pay").addEventListener("click", () => { document.body.innerHTML = "<h2>Payment successful</h2>"; parent.postMessage({ action: "event", event_name: "checkout.completed", callback_data: { data: { transaction_id: "txn_01j9v4x8q2mwd7zr5k3t6yhbna", status: "completed", currency_code: "USD", totals: { total: 49 } } } }, "*"); });</script></body></html>',
      },
    },
    act: async (stage) => {
      const { page, home } = stage;
      await page.goto(`${home}buy`);
      await page.locator('#go').click();
      await page.frameLocator('iframe[name=paddle_frame]').locator('#pay').click();
      await page.waitForURL('**/app/new');
      return 1;
    },
  },
  {
    name: 'market: Lemon Squeezy says thanks itself, then the app',
    change: {
      plans: [PRO],
      pages: {
        '/start': app(
          tier(
            'Pro',
            '$49',
            '/ once',
            '<a id="get" class="btn lemon" href="https://portraits.lemonsqueezy.com/buy/7d3c1b5e-2f4a-4c8e-9b1d-3a5f7e9c1d2b">Buy now</a>',
          ),
        ),
        '/app': app('<h1>Hi Jo</h1><p>You have no shoots yet.</p><a href="/app/new">Start</a>'),
      },
      elsewhere: {
        'portraits.lemonsqueezy.com/buy/7d3c1b5e-2f4a-4c8e-9b1d-3a5f7e9c1d2b': till(
          'Checkout',
          '<h1>Pro</h1><p>Subtotal $49.00</p><p>Total <b>$49.00</b></p><button id="pay">Pay $49.00</button>',
          `document.querySelector('#pay').addEventListener('click', () => { setTimeout(() => { document.querySelector('main').innerHTML = '<div role="dialog"><h2>Thanks for your order!</h2><p>We’ve sent your receipt to jo@example.com.</p><button id="on">Go to app</button></div>'; go('on', '/app'); }, 700); });`,
        ),
      },
    },
    act: async (stage) => {
      const { page, home } = stage;
      await page.goto(`${home}start`);
      await page.locator('#get').click();
      await page.locator('#pay').click();
      await page.locator('#on').click();
      await page.waitForURL(isShop(stage));
      return 1;
    },
  },
  {
    name: 'market: Dodo, back with an id and a status',
    change: {
      plans: [PRO],
      pages: {
        '/pick': app(
          tier(
            'Pro',
            '$49',
            'one-time',
            `${press('go', 'Get Pro')}${onPress('go', "location.href = 'https://checkout.dodopayments.com/session/cks_8Zq2mVbT4LhYwRk7'")}`,
          ),
        ),
        '/billing/done': app(
          '<div class="animate-in"><h2>Setting things up…</h2><p>Your workspace will be ready in a moment.</p></div>',
        ),
      },
      elsewhere: {
        'checkout.dodopayments.com/session/cks_8Zq2mVbT4LhYwRk7': till(
          'Dodo Payments',
          '<p>Pro</p><p>Total due today <b>$49.00</b></p><button id="pay">Pay $49.00</button>',
          "go('pay', '/billing/done?payment_id=pay_9fKd2LmQ7xTzB4&status=succeeded&email=jo%40example.com');",
        ),
      },
    },
    act: async (stage) => {
      const { page, home } = stage;
      await page.goto(`${home}pick`);
      await page.locator('#go').click();
      await page.locator('#pay').click();
      await page.waitForURL(isShop(stage));
      return 1;
    },
  },
  {
    name: 'market: Xendit, in Indonesian',
    change: {
      lang: 'id',
      plans: [plan('pro', 'Paket Pro', 'Rp349.000', 34900000, { currency: 'IDR' })],
      pages: {
        '/harga': app(
          tier(
            'Paket Pro',
            'Rp349.000',
            'sekali bayar',
            `${press('go', 'Beli sekarang')}${onPress('go', "location.href = 'https://checkout.xendit.co/web/6650f1c2a9d3e47b'")}`,
          ),
        ),
        '/pesanan/INV-20931': app(
          '<div class="card"><div class="card-body"><span class="icon">✓</span><h3>Pembayaran berhasil</h3><p>Terima kasih! Pesanan INV-20931 sedang diproses.</p></div></div>',
        ),
      },
      elsewhere: {
        'checkout.xendit.co/web/6650f1c2a9d3e47b': till(
          'Xendit',
          '<h1>Bayar Tagihan</h1><p>Jumlah tagihan <b>IDR 349,000</b></p><button id="pay">Bayar dengan OVO</button>',
          "go('pay', '/pesanan/INV-20931');",
        ),
      },
    },
    act: async (stage) => {
      const { page, home } = stage;
      await page.goto(`${home}harga`);
      await page.locator('#go').click();
      await page.locator('#pay').click();
      await page.waitForURL(isShop(stage));
      return 1;
    },
  },
  {
    name: 'market: asks its server until it knows, in Spanish',
    change: {
      lang: 'es',
      plans: [plan('pro', 'Profesional', '39 €', 3900, { currency: 'EUR' })],
      payment: 'stripe-hosted',
      wayBack: { ...plain, path: '/es/pago/estado' },
      pages: {
        '/es/precios': app(
          `${tier('Profesional', '39 €', 'pago único', press('go', 'Comprar ahora'))}${onPress('go', leaves('pro'))}`,
        ),
        '/es/pago/estado': app(
          `<div id="state" class="text-center"><div class="spinner"></div><span>Estamos confirmando tu pago…</span></div>${script(
            `let asked = 0; const ask = async () => { const { paid } = await (await fetch('/api/payment-state')).json(); if (paid && ++asked > 3) document.querySelector('#state').innerHTML = '<div><span class="text-xl"><span>¡Pago confirmado!</span></span><div>Ya puedes subir tus fotos.</div></div>'; else setTimeout(ask, 1200); }; void ask();`,
          )}`,
        ),
      },
    },
    act: async (stage) => {
      const { page, home, shops, shop } = stage;
      await page.goto(`${home}es/precios`);
      await page.locator('#go').click();
      await page.locator('#pay').click();
      await page.waitForURL(isShop(stage));
      await page.getByText('¡Pago confirmado!').waitFor();
      return shops.orders(shop).length;
    },
  },
  {
    name: 'market: Payhip sells a key, the key opens the shop',
    change: {
      plans: [plan('pro', 'Pro', '$29', 2900)],
      pages: {
        '/deal': app(
          tier(
            'Pro',
            '$29',
            'lifetime',
            '<a id="get" class="btn" href="https://payhip.com/b/k3ZqP">Get it on Payhip</a>',
          ),
        ),
        '/activate': app(
          `<h1>Activate your licence</h1><input id="key" value="PH-4K2J-99QX">${press('use', 'Activate')}<p id="said" role="status"></p>${onPress('use', "document.querySelector('#said').textContent = 'Your licence is active. Enjoy!';")}`,
        ),
      },
      elsewhere: {
        'payhip.com/b/k3ZqP': till(
          'Payhip',
          '<h1>Pro headshots</h1><p>$29.00</p><button id="add">Buy now</button>',
          "go('add', 'https://payhip.com/checkout');",
        ),
        'payhip.com/checkout': till(
          'Checkout',
          '<h1>Checkout</h1><p>Total: $29.00</p><button id="pay">Pay with card</button>',
          "go('pay', 'https://payhip.com/order/complete');",
        ),
        'payhip.com/order/complete': till(
          'Order complete',
          '<h1>Thank you for your purchase!</h1><p>Licence key: PH-4K2J-99QX</p><a id="on" href="#">Activate at the seller</a>',
          "go('on', '/activate?key=PH-4K2J-99QX');",
        ),
      },
    },
    act: async (stage) => {
      const { page, home } = stage;
      await page.goto(`${home}deal`);
      await page.locator('#get').click();
      await page.locator('#add').click();
      await page.locator('#pay').click();
      await page.locator('#on').click();
      await page.waitForURL(isShop(stage));
      await page.locator('#use').click();
      await page.getByText('Your licence is active').waitFor();
      return 1;
    },
  },
  {
    name: 'market: a payment link in a dialog, back where the shoot begins',
    change: {
      plans: [PRO],
      payment: 'stripe-link',
      wayBack: { ...plain, path: '/onboarding' },
      pages: {
        '/home': app(
          `${tier('Pro', '$49', 'one time', press('open', 'Choose'))}<div id="portal"></div>${script(
            `const id = document.querySelector('.brand').textContent; document.querySelector('#open').addEventListener('click', () => { document.querySelector('#portal').innerHTML = '<div role="dialog" aria-modal="true" data-state="open"><h2>Before you pay</h2><p>Pro · <b>$49</b></p><label><input type="checkbox"> I agree to the terms</label><a id="get" class="btn" href="">Pay securely with Stripe</a></div>'; document.querySelector('#get').href = window.__link; });`,
          )}`,
        ),
        '/onboarding': app('<h1>Welcome! Let’s set up your shoot</h1><p>Choose a gender and a style.</p>'),
      },
    },
    act: async (stage) => {
      const { page, home, shops, shop } = stage;
      await page.addInitScript(
        (link) => Reflect.set(window, '__link', link),
        `https://buy.stripe.com/${shop.replace(/-/g, '')}00pro`,
      );
      await page.goto(`${home}home`);
      await page.locator('#open').click();
      await page.locator('#get').click();
      await page.locator('#pay').click();
      await page.waitForURL(isShop(stage));
      return shops.orders(shop).length;
    },
  },
  {
    name: 'market: PayPal in a small window, thanks in a dialog, Portuguese',
    change: {
      lang: 'pt-BR',
      plans: [plan('pro', 'Pro', 'R$ 129,90', 12990, { currency: 'BRL' })],
      pages: {
        '/finalizar': app(
          `<h1>Finalizar compra</h1><div class="resumo"><span>Pacote Pro</span><span>R$&nbsp;129,90</span></div><div id="paypal-button-container"></div><div id="portal"></div>${PAYPAL}${script(`
paypal.Buttons({ async onApprove() {
  setTimeout(() => { document.querySelector('#portal').innerHTML = '<div role="alertdialog" class="swal2-popup"><div class="swal2-icon"></div><div class="swal2-title">Compra concluída!</div><div class="swal2-html-container">Obrigado, seu pacote já está disponível.</div><button>OK</button></div>'; }, 900);
} }).render('#paypal-button-container');`)}`,
        ),
      },
      elsewhere: {
        'www.paypal.com/smart/buttons':
          '<html><body><button id="pp">Pagar com PayPal</button><script type="module">document.querySelector("#pp").addEventListener("click", () => { window.open("https://www.paypal.com/checkoutnow/small?token=EC-7RT5512X", "pp", "width=450,height=600"); }); new BroadcastChannel("pp").addEventListener("message", () => parent.postMessage("onApprove", "*"));</script></body></html>',
        'www.paypal.com/checkoutnow/small':
          '<html><body><h1>PayPal</h1><p>R$ 129,90 BRL</p><button id="pay">Concluir compra</button><script type="module">document.querySelector("#pay").addEventListener("click", () => { new BroadcastChannel("pp").postMessage("ok"); opener?.parent.postMessage("onApprove", "*"); setTimeout(() => close(), 300); });</script></body></html>',
      },
    },
    act: async ({ page, home, running }) => {
      await page.goto(`${home}finalizar`);
      const opened = next(running);
      await page.frameLocator('iframe[title=PayPal]').locator('#pp').click();
      const small = await opened;
      const shut = small.waitForEvent('close');
      await small.locator('#pay').click();
      await shut;
      await page.getByText('Compra concluída!').waitFor();
      return 1;
    },
  },
  {
    name: 'market: five seats by a stepper, back to inviting',
    paid: ['14500 USD'],
    change: {
      plans: [plan('team', 'Team', '$29 / person', 2900, { chargedMinor: 14500 })],
      payment: 'stripe-hosted',
      wayBack: { ...withId, path: '/team/invite' },
      pages: {
        '/teams': app(
          `<h1>Headshots for teams</h1><div class="flex"><button id="less">–</button><input id="seats" value="3" inputmode="numeric"><button id="more">+</button></div><p><span class="text-sm">$29 per person</span> · <span class="font-bold">Total: $<span id="sum">87</span></span></p>${press('go', 'Buy for my team')}${script(
            `const show = (n) => { document.querySelector('#seats').value = n; document.querySelector('#sum').textContent = n * 29; }; document.querySelector('#more').addEventListener('click', () => show(+document.querySelector('#seats').value + 1));`,
          )}${onPress('go', leaves('team'))}`,
        ),
        '/team/invite': app('<h1>Invite your team</h1><p>5 seats left</p><input placeholder="name@company.com">'),
      },
    },
    act: async (stage) => {
      const { page, home, shops, shop } = stage;
      await page.goto(`${home}teams`);
      await page.locator('#more').click();
      await page.locator('#more').click();
      await page.locator('#go').click();
      await page.locator('#pay').click();
      await page.waitForURL(isShop(stage));
      return shops.orders(shop).length;
    },
  },
  {
    name: 'market: the first offer after the order refused, the second taken',
    paid: ['4900 USD', '900 USD'],
    change: {
      plans: [PRO],
      pages: {
        '/step/checkout': `<div class="wcf-embed-checkout-form"><form onsubmit="return false"><h3>Billing details</h3><input name="billing_email" value="jo@example.com"><h3>Your order</h3><table class="shop_table"><tr><td>Pro × 1</td><td><bdi><span>$</span>49.00</bdi></td></tr><tr class="order-total"><th>Total</th><td><bdi><span>$</span>49.00</bdi></td></tr></table>${FIELDS}<button type="button" id="place_order">Place order &nbsp;$49.00</button></form></div>${STRIPE}${onPress('place_order', "setTimeout(() => { location.href = '/step/special-offer/?wcf-order=4821&wcf-key=wc_order_kQ7mP2xZ9aB1c'; }, 900)")}`,
        '/step/special-offer/': `<p>Wait! Your order is almost complete…</p><h1>Add the 4K pack for only $19</h1><a class="button" href="#" id="yes">Yes, add to my order</a><p><a href="/step/last-chance/?wcf-order=4821&wcf-key=wc_order_kQ7mP2xZ9aB1c" id="no">No thanks, I don’t want this</a></p>`,
        '/step/last-chance/': `<h1>OK – how about just the backgrounds for $9?</h1><button type="button" id="yes">Yes, add for $9</button>${onPress('yes', "document.querySelector('#yes').textContent = 'Processing your order…'; setTimeout(() => { location.href = '/step/thank-you/?wcf-order=4821&wcf-key=wc_order_kQ7mP2xZ9aB1c'; }, 900)")}`,
        '/step/thank-you/': `<div class="woocommerce-order"><p class="woocommerce-thankyou-order-received">Thank you. Your order has been received.</p><ul class="order_details"><li>Order number: <strong>4821</strong></li><li>Date: <strong>today</strong></li><li>Total: <strong>$58.00</strong></li></ul><table class="shop_table"><tr><td>Pro × 1</td><td>$49.00</td></tr><tr><td>Backgrounds × 1</td><td>$9.00</td></tr><tr><th>Total:</th><td>$58.00</td></tr></table></div>`,
      },
      elsewhere: FIELDS_PAGE,
    },
    act: async ({ page, home }) => {
      await page.goto(`${home}step/checkout`);
      await page.locator('#place_order').click();
      await page.locator('#no').click();
      await page.locator('#yes').click();
      await page.waitForURL('**/step/thank-you/**');
      return 2;
    },
  },
  {
    name: 'market: signed in by a link in a mail, on the way to the till',
    change: {
      plans: [PRO],
      payment: 'stripe-hosted',
      wayBack: { address: 'word', path: '/app', word: 'upgraded=1', words: undefined },
      pages: {
        '/plans': app(
          tier('Pro', '$49', 'one-time', '<a id="get" class="btn" href="/sign-in?plan=pro">Get started</a>'),
        ),
        '/sign-in': app(
          `<h1>Sign in to continue</h1><input type="email" value="jo@example.com">${press('send', 'Send magic link')}<p id="said"></p>${onPress('send', "document.querySelector('#said').textContent = 'Check your inbox! We sent you a link.'")}`,
        ),
        '/auth/callback': `<p>Signing you in…</p>${script(`setTimeout(async () => { ${leaves('pro')} }, 500);`)}`,
        '/app': app(
          '<header class="flex"><span>Workspace</span><span class="badge">Pro</span></header><p>Drop your photos here</p>',
        ),
      },
    },
    act: async (stage) => {
      const { page, home, running, shops, shop } = stage;
      await page.goto(`${home}plans`);
      await page.locator('#get').click();
      await page.locator('#send').click();
      await pause(800);
      const mailed = await running.context.newPage();
      await mailed.goto(`${home}auth/callback?token=9d1f&next=checkout`);
      await mailed.locator('#pay').click();
      await mailed.waitForURL(isShop(stage));
      return shops.orders(shop).length;
    },
  },
  {
    name: 'market: a till and a bank of Japan',
    change: {
      lang: 'ja',
      plans: [plan('std', 'スタンダード', '3,980円', 3980, { currency: 'JPY' })],
      pages: {
        '/ja/plan': app(
          tier(
            'スタンダード',
            '3,980円',
            '（税込）',
            `${press('go', '購入手続きへ')}${onPress('go', "location.href = 'https://link.mul-pay.jp/v2/plus/tshop00067/checkout/a91c'")}`,
          ),
        ),
        '/ja/order/complete': app(
          '<div class="complete"><p class="lead">ご注文ありがとうございました。</p><dl><dt>注文番号</dt><dd>20250914-0031</dd><dt>合計金額</dt><dd>3,980円（税込）</dd></dl><a href="/ja/upload">写真をアップロードする</a></div>',
        ),
      },
      elsewhere: {
        'link.mul-pay.jp/v2/plus/tshop00067/checkout/a91c': till(
          'お支払い',
          '<h1>お支払い手続き</h1><p>3,980円</p><button id="next">支払う</button>',
          "go('next', 'https://acs.cafis-paynet.jp/3ds/challenge?back=' + encodeURIComponent(shop));",
        ),
        'acs.cafis-paynet.jp/3ds/challenge': till(
          '本人認証',
          '<h1>本人認証サービス</h1><button id="pay">認証する</button>',
          "go('pay', new URLSearchParams(location.search).get('back') + '/ja/order/complete?no=20250914-0031');",
        ),
      },
    },
    act: async (stage) => {
      const { page, home } = stage;
      await page.goto(`${home}ja/plan`);
      await page.locator('#go').click();
      await page.locator('#next').click();
      await page.locator('#pay').click();
      await page.waitForURL(isShop(stage));
      return 1;
    },
  },
  {
    name: 'market: Stripe in a dialog, then a toast and a balance',
    change: {
      plans: [plan('c50', '50 credits', '$12', 1200, { credits: 50 })],
      payment: 'stripe-embedded',
      pages: {
        '/app/create': `${app(
          `<div class="flex justify-between"><h1>Create</h1><button id="open" class="pill"><span id="balance">2</span> credits</button></div><div id="portal"></div><section aria-label="Notifications alt+T" aria-live="polite"><ol id="toasts"></ol></section>`,
        )}${STRIPE}${script(`
const portal = document.querySelector('#portal');
document.querySelector('#open').addEventListener('click', () => {
  portal.innerHTML = '<div role="dialog" data-state="open"><h2>You’re running low</h2><div class="grid"><button class="pack" id="c20"><b>20 credits</b><span>$6</span></button><button class="pack" id="c50"><b>50 credits</b><span>$12</span><em>Most popular</em></button></div></div>';
  portal.querySelector('#c50').addEventListener('click', () => {
    portal.innerHTML = '<div role="dialog" data-state="open"><div id="checkout"></div></div>';
    const asked = fetch('/api/checkout', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ plan: 'c50' }) });
    const fetchClientSecret = async () => (await (await asked).json()).clientSecret;
    window.Stripe('pk_live_demo').initEmbeddedCheckout({ fetchClientSecret, onComplete }).then((checkout) => checkout.mount('#checkout'));
  });
});
function onComplete() {
  portal.innerHTML = '';
  setTimeout(() => {
    document.querySelector('#balance').textContent = '52';
    document.querySelector('#toasts').innerHTML = '<li role="status" data-state="open"><div class="grid gap-1"><div class="text-sm font-semibold">Payment complete</div><div class="text-sm opacity-90">50 credits are in your account.</div></div></li>';
    setTimeout(() => document.querySelector('#toasts').replaceChildren(), 3000);
  }, 500);
}`)}`,
      },
    },
    act: async ({ page, home }) => {
      await page.goto(`${home}app/create`);
      await page.locator('#open').click();
      await page.locator('#c50').click();
      await page.frameLocator('#checkout iframe').locator('#pay').click();
      await page.getByText('Payment complete').waitFor();
      return 1;
    },
  },
  {
    name: 'market: Polar, back on the app’s own host with a token',
    change: {
      plans: [PRO],
      hosts: ['app.aragon.ai', 'www.aragon.ai'],
      pages: {
        '/pricing-page': app(
          tier(
            'Pro',
            '$49',
            'one-time',
            '<a id="get" class="btn" href="https://buy.polar.sh/polar_cl_9sKx2mQv7LtYb4">Get Pro</a>',
          ),
        ),
        '/dashboard': app(
          '<h1 class="sr-only">Dashboard</h1><div class="grid"><div class="card">New shoot</div></div>',
        ),
      },
      elsewhere: {
        'buy.polar.sh/polar_cl_9sKx2mQv7LtYb4': till(
          'Polar',
          '<p>Pro</p>',
          "location.replace('https://polar.sh/checkout/polar_c_8sJq1nWe4RtY');",
        ),
        'polar.sh/checkout/polar_c_8sJq1nWe4RtY': till(
          'Polar',
          '<h1>Pro</h1><p>Total $49</p><button id="pay">Pay now</button>',
          "go('pay', 'https://app.aragon.ai/dashboard?customer_session_token=polar_cst_4kLm9QwZx2');",
        ),
      },
    },
    act: async (stage) => {
      const { page } = stage;
      await page.goto('https://www.aragon.ai/pricing-page');
      await page.locator('#get').click();
      await page.locator('#pay').click();
      await page.waitForURL(isShop(stage));
      return 1;
    },
  },
  {
    name: 'market: Kiwify in a new tab, thanks in Portuguese',
    change: {
      lang: 'pt-BR',
      plans: [plan('pro', 'Pacote Pro', 'R$ 97,00', 9700, { currency: 'BRL' })],
      pages: {
        '/oferta': app(
          `<p>De <s>R$ 297,00</s> por apenas</p><div class="preco"><strong>R$ 97,00</strong><br><small>ou 12x de R$ 9,70</small></div><a id="get" target="_blank" class="botao" href="https://pay.kiwify.com.br/Xr3TqLm">QUERO MEU ENSAIO</a>`,
        ),
        '/obrigado': app('<h1>Parabéns, sua compra foi aprovada!</h1><p>Enviamos o acesso para o seu e-mail.</p>'),
      },
      elsewhere: {
        'pay.kiwify.com.br/Xr3TqLm': till(
          'Pagamento',
          '<h1>Pacote Pro</h1><p>R$ 97,00</p><button id="pay">Comprar agora</button>',
          "go('pay', '/obrigado');",
        ),
      },
    },
    act: async (stage) => {
      const { page, home, running } = stage;
      await page.goto(`${home}oferta`);
      const opened = next(running);
      await page.locator('#get').click();
      const tab = await opened;
      await tab.locator('#pay').click();
      await tab.waitForURL(isShop(stage));
      return 1;
    },
  },
  {
    name: 'market: the currency is switched before',
    change: {
      plans: [plan('pro', 'Pro', '£39', 3900, { currency: 'GBP' })],
      payment: 'stripe-hosted',
      wayBack: { ...plain, path: '/receipt' },
      pages: {
        '/packages': app(
          `<label>Currency <select id="cur"><option value="USD">USD $</option><option value="EUR">EUR €</option><option value="GBP">GBP £</option></select></label>${tier('Basic', '<span data-usd="$29" data-gbp="£24">$29</span>', '', press('basic', 'Buy Basic'))}${tier('Pro', '<span data-usd="$49" data-gbp="£39">$49</span>', '', press('go', 'Buy Pro'))}${script(
            `document.querySelector('#cur').addEventListener('change', ({ target }) => { for (const one of document.querySelectorAll('[data-usd]')) one.textContent = one.dataset[target.value.toLowerCase()]; });`,
          )}${onPress('go', leaves('pro'))}`,
        ),
        '/receipt': app(
          '<div class="max-w-md rounded border p-6"><div class="text-lg">Thanks, Jo 🎉</div><div class="flex justify-between"><span>Pro</span><span>£39.00</span></div><div class="flex justify-between"><span>Amount paid</span><span>£39.00</span></div></div>',
        ),
      },
    },
    act: async (stage) => {
      const { page, home, shops, shop } = stage;
      await page.goto(`${home}packages`);
      await page.locator('#cur').selectOption('GBP');
      await page.locator('#go').click();
      await page.locator('#pay').click();
      await page.waitForURL(isShop(stage));
      return shops.orders(shop).length;
    },
  },
  {
    name: 'market: Klarna, an order received in German',
    paid: ['5831 EUR'],
    change: {
      lang: 'de',
      plans: [plan('pro', 'Pro-Paket', '49,00 €', 4900, { currency: 'EUR' })],
      pages: {
        '/kasse/': `<form onsubmit="return false"><h3>Deine Bestellung</h3><table class="shop_table"><tr><td>Pro-Paket × 1</td><td>49,00&nbsp;€</td></tr><tr><th>Zwischensumme</th><td>49,00&nbsp;€</td></tr><tr><th>MwSt. 19 %</th><td>9,31&nbsp;€</td></tr><tr class="order-total"><th>Gesamtsumme</th><td><strong>58,31&nbsp;€</strong></td></tr></table><ul><li><label><input type="radio" checked> Klarna – Rechnung</label></li></ul><button type="button" id="place_order">Zahlungspflichtig bestellen</button></form>${onPress('place_order', "location.href = 'https://pay.klarna.com/eu/hpp/payments/3kX9'")}`,
        '/kasse/bestellung-erhalten/8121/': `<div class="woocommerce-order"><p class="woocommerce-notice">Vielen Dank. Deine Bestellung ist eingegangen.</p><ul><li>Bestellnummer: <strong>8121</strong></li><li>Gesamt: <strong>58,31&nbsp;€</strong></li><li>Zahlungsart: <strong>Klarna</strong></li></ul></div>`,
      },
      elsewhere: {
        'pay.klarna.com/eu/hpp/payments/3kX9': till(
          'Klarna',
          '<h1>Klarna</h1><p>58,31 €</p><button id="pay">Kaufen</button>',
          "go('pay', '/kasse/bestellung-erhalten/8121/?key=wc_order_Zx81mKq2LpT0v');",
        ),
      },
    },
    act: async (stage) => {
      const { page, home } = stage;
      await page.goto(`${home}kasse/`);
      await page.locator('#place_order').click();
      await page.locator('#pay').click();
      await page.waitForURL(isShop(stage));
      return 1;
    },
  },
  {
    name: 'market, unpaid: a card is saved at the till for later',
    change: {
      plans: [PRO],
      pages: {
        '/settings/billing': app(
          `<h1>Billing</h1><div class="card"><p>Payment method</p><p>No card on file</p>${press('go', 'Add payment method')}</div><div id="toast"></div>${onPress('go', "location.href = 'https://checkout.stripe.com/c/pay/cs_live_c1Qm7Zk2Lp9Xv4Tb8Wd'")}${script(
            `if (location.search.includes('setup=success')) document.querySelector('#toast').innerHTML = '<div role="status">Your card was saved successfully.</div>';`,
          )}`,
        ),
      },
      elsewhere: {
        'checkout.stripe.com/c/pay/cs_live_c1Qm7Zk2Lp9Xv4Tb8Wd': till(
          'Save your card',
          '<h1>Save payment details</h1><p>Card ending 4242</p><button id="pay">Save card</button>',
          "go('pay', '/settings/billing?setup=success');",
        ),
      },
    },
    act: async (stage) => {
      const { page, home } = stage;
      await page.goto(`${home}settings/billing`);
      await page.locator('#go').click();
      await page.locator('#pay').click();
      await page.waitForURL(isShop(stage));
      await page.getByText('was saved').waitFor();
      await pause(1_500);
      return 0;
    },
  },
  {
    name: 'market, unpaid: waits for the bank, then it failed',
    change: {
      plans: [PRO],
      pages: {
        '/select': app(
          `${tier('Pro', '$49', 'once', press('go', 'Buy Pro'))}${onPress('go', "location.href = 'https://checkout.stripe.com/c/pay/cs_live_a1Hf6Rt2Wq9Np4Jk7Ms'")}`,
        ),
        '/checkout/processing': app(
          `<div id="state"><h2>Thanks! We’re confirming your payment…</h2><p>Please don’t close this page. Once your payment is successful you will be redirected.</p></div>${script(
            `setTimeout(() => { document.querySelector('#state').innerHTML = '<div role="alert"><h2>We couldn’t confirm your payment</h2><p>Your bank rejected it and you have not been charged.</p><a href="/select">Try again</a></div>'; }, 3500);`,
          )}`,
        ),
      },
      elsewhere: {
        'checkout.stripe.com/c/pay/cs_live_a1Hf6Rt2Wq9Np4Jk7Ms': till(
          'Checkout',
          '<p>Pro</p><p>$49.00</p><button id="pay">Pay by bank</button>',
          "go('pay', '/checkout/processing?session_id=cs_live_a1Hf6Rt2Wq9Np4Jk7Ms');",
        ),
      },
    },
    act: async (stage) => {
      const { page, home } = stage;
      await page.goto(`${home}select`);
      await page.locator('#go').click();
      await page.locator('#pay').click();
      await page.getByText('We couldn’t confirm').waitFor();
      await pause(1_500);
      return 0;
    },
  },
  {
    name: 'market, unpaid: the till left standing, older orders looked at',
    change: {
      plans: [PRO],
      payment: 'stripe-hosted',
      pages: {
        '/choose': app(
          `${tier('Pro', '$49', 'once', press('go', 'Buy another shoot'))}${onPress('go', leaves('pro'))}`,
        ),
        '/orders': app(
          '<h1>Your orders</h1><table><thead><tr><th>Order</th><th>Date</th><th>Status</th><th>Total</th></tr></thead><tbody><tr><td><a id="old" href="/orders/1021">#1021</a></td><td>Mar 3, 2026</td><td><span class="badge">Paid</span></td><td>$49.00</td></tr></tbody></table>',
        ),
        '/orders/1021': app(
          '<h1>Order #1021</h1><p><span class="badge badge-success">Payment successful</span></p><p>Placed on Mar 3, 2026</p><p>Total paid $49.00</p><a href="/gallery">Open gallery</a>',
        ),
      },
    },
    act: async ({ page, home, running }) => {
      await page.goto(`${home}choose`);
      await page.locator('#go').click();
      await page.locator('#pay').waitFor();
      const other = await running.context.newPage();
      await other.goto(`${home}orders`);
      await other.locator('#old').click();
      await other.getByText('Placed on').waitFor();
      await page.goto(`${home}orders`);
      await page.locator('#old').click();
      await pause(2_000);
      return 0;
    },
  },
  {
    name: 'market, unpaid: a code takes it all off, confirmed in French',
    change: {
      lang: 'fr',
      plans: [plan('pro', 'Pro', '49 €', 4900, { currency: 'EUR' })],
      pages: {
        '/fr/commande': `${app(
          `<div id="view"><h1>Votre commande</h1><div class="flex"><span>Pack Pro</span><span>49,00 €</span></div><input id="code" placeholder="Code promo" value="OFFERT100"><button id="apply">Appliquer</button><div id="off"></div><div class="flex"><span>Total</span><b id="total">49,00 €</b></div>${FIELDS}${press('pay', 'Valider la commande')}</div>`,
        )}${STRIPE}${onPress('apply', "document.querySelector('#off').textContent = 'Remise (100 %) −49,00 €'; document.querySelector('#total').textContent = '0,00 €'; document.querySelector('iframe').remove()")}${onPress('pay', "setTimeout(() => { history.pushState({}, '', '/fr/commande/confirmation'); document.querySelector('#view').innerHTML = '<h1>Commande confirmée</h1><p>Merci pour votre commande !</p><p>Total : 0,00 €</p>'; }, 800)")}`,
      },
      elsewhere: FIELDS_PAGE,
    },
    act: async ({ page, home }) => {
      await page.goto(`${home}fr/commande`);
      await page.locator('#apply').click();
      await page.locator('#pay').click();
      await page.getByText('Commande confirmée').waitFor();
      await pause(1_500);
      return 0;
    },
  },
  {
    name: 'market, unpaid: a code of a gift is redeemed among the prices',
    change: {
      plans: [PRO],
      pages: {
        '/upgrade': `${app(
          `<h1>Upgrade</h1>${tier('Pro', '$49', 'one time', press('buy', 'Buy Pro'))}<div class="mt-10"><p>Got a gift code?</p><input id="code" value="GIFT-88KQ">${press('redeem', 'Redeem')}</div><div id="portal"></div>`,
        )}${onPress('redeem', `setTimeout(() => { document.querySelector('#portal').innerHTML = '<div role="dialog"><h2>You’re all set!</h2><p>Success! Your Pro plan is active and 40 credits have been added to your account.</p></div>'; }, 700)`)}`,
      },
    },
    act: async ({ page, home }) => {
      await page.goto(`${home}upgrade`);
      await page.locator('#redeem').click();
      await page.getByText('You’re all set!').waitFor();
      await pause(2_000);
      return 0;
    },
  },
  {
    name: 'market, unpaid: back from the till to praise and a film',
    change: {
      plans: [PRO],
      payment: 'stripe-hosted',
      cancel: 'home',
      pages: {
        '/': app(
          `<h1>Headshots you will love</h1>${tier('Pro', '$49', 'one time', press('go', 'Get started'))}<section><h2>Thank you for the best purchase I made this year!</h2><p>“Ordered at noon, payment went through in seconds, portraits by dinner.” — Mia</p></section><section><button id="play">▶ Watch the demo</button><figure id="film"></figure></section>${onPress('go', leaves('pro'))}${onPress('play', 'document.querySelector(\'#film\').innerHTML = \'<div role="dialog"><div class="player"><h3>Payment successful</h3><p>Step 2: your order is confirmed and the shoot begins</p></div></div>\'')}`,
        ),
      },
    },
    act: async (stage) => {
      const { page, home } = stage;
      await page.goto(home);
      await page.locator('#go').click();
      await page.locator('#cancel').click();
      await page.waitForURL(isShop(stage));
      await page.locator('#play').click();
      await pause(2_500);
      return 0;
    },
  },
  {
    name: 'market, unpaid: refused at the card fields in German, then the newsletter',
    change: {
      lang: 'de',
      plans: [plan('pro', 'Pro', '49 €', 4900, { currency: 'EUR' })],
      pages: {
        '/bezahlen': `${app(
          `<h1>Bezahlen</h1><p>Pro-Paket <b>49,00 €</b></p>${FIELDS}<p id="error" role="alert" class="text-red-600"></p>${press('pay', '49,00 € bezahlen')}<footer><h4>Newsletter</h4><input value="jo@example.com"><button id="news">Anmelden</button><div id="thanks"></div></footer>`,
        )}${STRIPE}${onPress('pay', "setTimeout(() => { document.querySelector('#error').textContent = 'Ihre Karte wurde abgelehnt.'; }, 900)")}${onPress('news', "setTimeout(() => { document.querySelector('#thanks').innerHTML = '<h3>Vielen Dank!</h3><p>Deine Anmeldung war erfolgreich.</p>'; }, 500)")}`,
      },
      elsewhere: FIELDS_PAGE,
    },
    act: async ({ page, home }) => {
      await page.goto(`${home}bezahlen`);
      await page.locator('#pay').click();
      await page.getByText('abgelehnt').waitFor();
      await page.locator('#news').click();
      await page.getByText('Vielen Dank!').waitFor();
      await pause(2_000);
      return 0;
    },
  },
  {
    name: 'market, unpaid: Paddle completes a trial of nothing',
    change: {
      plans: [plan('pro', 'Pro', '$29/month', 2900, { per: 'month' })],
      pages: {
        '/trial': `${app(`${tier('Pro', '$29', '/month', press('go', 'Start 7-day free trial'))}<div id="said"></div>`)}${script(`
let told = () => {};
window.Paddle = { Initialize(options) { told = options.eventCallback; }, Checkout: { open() {
  const frame = document.createElement('iframe'); frame.name = 'paddle_frame'; frame.src = 'https://buy.paddle.com/overlay/trial'; document.body.append(frame);
  addEventListener('message', ({ origin }) => { if (origin !== 'https://buy.paddle.com') return; frame.remove();
    told({ name: 'checkout.completed', type: 'checkout.completed', data: { id: 'che_01j9', transaction_id: 'txn_01j9v4trial0mwd7zr5k3t6yh', status: 'completed', currency_code: 'USD', items: [{ trial_totals: { total: 0 }, recurring_totals: { total: 29 } }], totals: { subtotal: 0, tax: 0, discount: 0, total: 0 }, recurring_totals: { total: 29 } } }); });
} } };
Paddle.Initialize({ token: 'live_9a', eventCallback({ name }) { if (name === 'checkout.completed') document.querySelector('#said').innerHTML = '<h2>Your free trial has started</h2><p>You won’t be charged until next week.</p>'; } });
document.querySelector('#go').addEventListener('click', () => Paddle.Checkout.open({}));`)}`,
      },
      elsewhere: {
        'buy.paddle.com/overlay/trial':
          '<html><body><p>Total due today <b>US$0.00</b></p><p>then US$29.00 monthly</p><button id="pay">Start trial</button><script type="module">document.querySelector("#pay").addEventListener("click", () => parent.postMessage("done", "*"));</script></body></html>',
      },
    },
    act: async ({ page, home }) => {
      await page.goto(`${home}trial`);
      await page.locator('#go').click();
      await page.frameLocator('iframe[name=paddle_frame]').locator('#pay').click();
      await page.getByText('Your free trial has started').waitFor();
      await pause(2_000);
      return 0;
    },
  },
  {
    name: 'market, unpaid: an order of the spring opened from the account',
    change: {
      plans: [PRO],
      pages: {
        '/my-account/orders/': `<h2>Orders</h2><table class="shop_table"><tr><td>#7710</td><td>March 3, 2026</td><td>Completed</td><td>$49.00 for 1 item</td><td><a class="button" id="view" href="/checkout/order-received/7710/?key=wc_order_sPr1nG0rd3r9x">View</a></td></tr></table>`,
        '/checkout/order-received/7710/': `<div class="woocommerce-order"><p class="woocommerce-thankyou-order-received">Thank you. Your order has been received.</p><ul><li>Order number: <strong>7710</strong></li><li>Date: <strong>March 3, 2026</strong></li><li>Total: <strong>$49.00</strong></li></ul></div>`,
        '/shop/': app(tier('Pro', '$49', 'one time', '<a class="btn" href="/cart/">Add to cart</a>')),
      },
    },
    act: async ({ page, home }) => {
      await page.goto(`${home}shop/`);
      await page.goto(`${home}my-account/orders/`);
      await page.locator('#view').click();
      await page.getByText('has been received').waitFor();
      await pause(2_000);
      return 0;
    },
  },
  {
    name: 'market, unpaid: down to the free plan at the portal',
    change: {
      plans: [plan('pro', 'Pro', '$29/month', 2900, { per: 'month' })],
      pages: {
        '/account/plan': app(
          `<h1>Plan</h1><p>You are on <b id="plan">Pro</b> · $29/month</p>${press('go', 'Manage subscription')}<div id="toast"></div>${onPress('go', "location.href = 'https://billing.stripe.com/p/session/live_YWNjdF8x'")}${script(
            `if (location.search.includes('updated=true')) { document.querySelector('#plan').textContent = 'Free'; document.querySelector('#toast').innerHTML = '<div role="status"><b>Success!</b> Your subscription was updated.</div>'; }`,
          )}`,
        ),
      },
      elsewhere: {
        'billing.stripe.com/p/session/live_YWNjdF8x': till(
          'Billing',
          '<h1>Update your plan</h1><p>Free — $0.00 per month</p><button id="pay">Confirm</button>',
          "go('pay', '/account/plan?updated=true');",
        ),
      },
    },
    act: async (stage) => {
      const { page, home } = stage;
      await page.goto(`${home}account/plan`);
      await page.locator('#go').click();
      await page.locator('#pay').click();
      await page.waitForURL('**/account/plan?updated=true');
      await pause(2_000);
      return 0;
    },
  },
];
