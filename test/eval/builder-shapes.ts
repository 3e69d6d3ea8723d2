// Shops as their builders make them: Shopify, WooCommerce, Framer with a payment link, overlays and fields of a dozen gateways
// in the page, sums on the way that are no purchase. Written from how these sell, before the detection was tried on them.

import { buy } from '../support/buyer';
import {
  card,
  leaves,
  onPress,
  PRO,
  plain,
  plan,
  pricing,
  type Shape,
  type Stage,
  saysSo,
  walks,
  withId,
} from './shape';

/** A payment page that belongs to nobody here: it goes where it is told to. */
export const till = (head = ''): string =>
  `<head>${head}</head><h1>Pay</h1><button id="pay">Pay</button><a id="cancel" href="/">Back</a><script>document.querySelector('#pay').addEventListener('click', () => { location.href = new URLSearchParams(location.search).get('back'); });</script>`;
/** A page in a frame that tells the shop's page what it was paid. */
export const frame = (message: string, label = 'Pay'): string =>
  `<button id="pay">${label}</button><script>document.querySelector('#pay').addEventListener('click', () => parent.postMessage(${message}, '*'));</script>`;
export const goes = (to: string, back: string): string =>
  `location.href = '${to}?back=' + encodeURIComponent(location.origin + '${back}');`;
export const says = (words: string): string => `document.querySelector('#said').textContent = '${words}';`;
export const SAID = '<p id="said" role="status"></p>';
export const after = (ms: number, work: string): string => `setTimeout(() => { ${work} }, ${ms});`;
export const hears = (work: string): string =>
  `<script type="module">addEventListener('message', ({ origin, data }) => { if (origin !== location.origin) { ${work} } });</script>`;

/** Presses what stands there, in frames where it begins with one, and waits for what the shop makes of it. */
export const presses =
  (from: string, controls: readonly string[], bought = 1) =>
  async ({ page, home }: Stage): Promise<number> => {
    await page.goto(home + from);
    for (const control of controls) {
      const [inFrame, selector] = control.split(' >> ');
      const place = selector === undefined ? page : page.frameLocator(inFrame ?? '');
      await place.locator(selector ?? control).click();
      await page.waitForTimeout(400);
    }
    await page.waitForTimeout(2_500);
    return bought;
  };
/** The same at a place where nothing is paid: long enough for every window of watching to end. */
export const pressesIdly =
  (from: string, controls: readonly string[]) =>
  async (stage: Stage): Promise<number> => {
    await presses(from, controls)(stage);
    await stage.page.waitForTimeout(9_500);
    return 0;
  };

const THANKS: readonly (readonly [lang: string, text: string])[] = [
  ['id', 'Pembayaran berhasil'],
  ['vi', 'Cảm ơn bạn đã mua hàng'],
  ['cs', 'Děkujeme za vaši objednávku'],
  ['da', 'Tak for din ordre'],
  ['uk', 'Дякуємо за замовлення'],
  ['ar', 'شكرًا لطلبك'],
  ['el', 'Η πληρωμή ολοκληρώθηκε με επιτυχία'],
  ['fi', 'Kiitos tilauksestasi'],
];
const PRICES: readonly (readonly [price: string, minor: number, currency: string, lang: string])[] = [
  ['49 USD', 4900, 'USD', 'en'],
  ['990 Kč', 99000, 'CZK', 'cs'],
  ['EUR 49.-', 4900, 'EUR', 'de-AT'],
  ['49,– €', 4900, 'EUR', 'de'],
  ['Rp 149.000', 14900000, 'IDR', 'id'],
  ['299.000 ₫', 299000, 'VND', 'vi'],
  ['CA$ 59.99', 5999, 'CAD', 'en-CA'],
];

export const BUILDER_SHAPES: readonly Shape[] = [
  {
    name: 'Shopify: a cart, fields in frames, a page of thanks',
    change: {
      plans: [PRO],
      pages: {
        '/products/pro': pricing('<a class="button" id="add" href="/cart">Add to cart</a>'),
        '/cart':
          '<h1>Your cart</h1><p>Pro</p><p>Estimated total <b>$49.00</b></p><a class="button" id="out" href="/checkouts/cn/Z2NwLXVzLWVhc3QxOjAxSkZYMkQ5/en-us">Check out</a>',
        '/checkouts/cn/Z2NwLXVzLWVhc3QxOjAxSkZYMkQ5/en-us': `<h1>Checkout</h1><table><tr><td>Subtotal</td><td>$49.00</td></tr><tr><td>Estimated taxes</td><td>$9.31</td></tr><tr><td>Total</td><td>USD <b>$58.31</b></td></tr></table><iframe src="https://checkout.pci.shopifyinc.com/number-ltr.html" width="300" height="60"></iframe><button id="go">Pay now</button>${onPress('go', after(700, "location.href = '/checkouts/cn/Z2NwLXVzLWVhc3QxOjAxSkZYMkQ5/en-us/thank-you';"))}`,
        '/checkouts/cn/Z2NwLXVzLWVhc3QxOjAxSkZYMkQ5/en-us/thank-you':
          '<p>Confirmation #X3FQ7L2MN</p><h2>Thank you, Anna!</h2><h2>Your order is confirmed</h2>',
      },
      elsewhere: { '/number-ltr.html': '<input placeholder="Card number">' },
    },
    paid: ['5831 USD'],
    act: presses('products/pro', ['#add', '#out', '#go']),
  },
  {
    name: 'WooCommerce: tax inside the sum, order received',
    change: {
      lang: 'de',
      plans: [plan('pro', 'Profi', '49,00 €', 4900, { currency: 'EUR' })],
      pages: {
        '/kasse/': `<h1>Kasse</h1><table><tr><th>Produkt</th><th>Zwischensumme</th></tr><tr><td>Profi × 1</td><td>49,00 €</td></tr><tr><th>Gesamtsumme</th><td><strong>49,00 €</strong> <small>(inkl. 7,82 € MwSt.)</small></td></tr></table><iframe src="https://js.stripe.com/v3/elements-inner-payment.html" width="300" height="160"></iframe><button id="go">Zahlungspflichtig bestellen</button>${onPress('go', after(900, "location.href = '/kasse/order-received/1042/?key=wc_order_Ab3dEf9';"))}`,
        '/kasse/order-received/1042/':
          '<h1>Bestellung erhalten</h1><p>Vielen Dank. Deine Bestellung ist eingegangen.</p><ul><li>Bestellnummer: 1042</li><li>Gesamt: 49,00 €</li></ul>',
      },
      elsewhere: { '/v3/elements-inner-payment.html': '<input placeholder="Kartennummer">' },
    },
    act: presses('kasse/', ['#go']),
  },
  {
    name: 'Framer: a payment link in a new tab, /thanks without a word',
    change: {
      plans: [PRO],
      pages: {
        '/': pricing(
          '<a class="button" id="get" target="_blank" href="https://buy.stripe.com/eVa6oG2xY0aX9TG7ss">Get Pro</a>',
        ),
        '/thanks': '<h1>You’re in!</h1><p>Check your inbox.</p>',
      },
      elsewhere: { '/eVa6oG2xY0aX9TG7ss': till() },
    },
    act: async ({ page, home }) => {
      await page.goto(home);
      const opened = page.context().waitForEvent('page');
      await page.locator('#get').click();
      const other = await opened;
      await other.waitForLoadState();
      await other.evaluate(
        (back) => history.replaceState({}, '', `?back=${encodeURIComponent(back)}`),
        `${home}thanks`,
      );
      await other.locator('#pay').click();
      await other.waitForURL(`${home}thanks`);
      return 1;
    },
  },
  {
    name: 'Lemon Squeezy: overlay without a handler of the shop’s',
    change: {
      plans: [PRO],
      pages: {
        '/plans': `${pricing('<button id="get">Buy Pro</button>')}<div id="over"></div>${onPress('get', 'document.querySelector(\'#over\').innerHTML = \'<iframe src="https://headshots.lemonsqueezy.com/buy/8a3e?embed=1" width="400" height="400"></iframe>\';')}`,
      },
      elsewhere: {
        'headshots.lemonsqueezy.com/buy/8a3e': frame(
          "{ event: 'Checkout.Success', data: { order: { data: { type: 'orders', id: '1042', attributes: { identifier: '8a3e1c52-0b6e-4c55-9a51-6b0c4f3f9a10', subtotal: 4900, tax: 931, total: 5831, currency: 'USD', test_mode: false } } } } }",
        ),
      },
    },
    paid: ['5831 USD'],
    act: presses('plans', ['#get', 'iframe >> #pay']),
  },
  {
    name: 'Paddle in the page: two items and a tax',
    change: {
      plans: [PRO],
      pages: {
        '/plans': `${pricing('<button id="get">Buy Pro</button>')}<div id="over"></div><script>
window.Paddle = (() => { let seen = () => {}; return {
  Initialize(options) { seen = options.eventCallback; },
  Checkout: { open() {
    document.querySelector('#over').innerHTML = '<iframe src="https://buy.paddle.com/inline" width="400" height="400"></iframe>';
    seen({ name: 'checkout.loaded', data: { transaction_id: 'txn_01hx2m8yq0c3', status: 'ready' } });
    addEventListener('message', () => seen({ name: 'checkout.completed', type: 'checkout.completed', data: { id: 'che_01hx', transaction_id: 'txn_01hx2m8yq0c3', status: 'completed', customer: { id: 'ctm_1' }, items: [{ price_id: 'pri_1', totals: { subtotal: 49, tax: 9.31, total: 58.31 } }, { price_id: 'pri_2', totals: { subtotal: 10, tax: 1.9, total: 11.9 } }], currency_code: 'USD', totals: { subtotal: 59, discount: 0, tax: 11.21, total: 70.21 } } }));
  } } }; })();
Paddle.Initialize({ token: 'live_7d27', eventCallback: (event) => { if (event.name === 'checkout.completed') setTimeout(() => { location.href = '/welcome'; }, 600); } });
</script>${onPress('get', 'Paddle.Checkout.open({ settings: { displayMode: "inline" } });')}`,
        '/welcome': '<h1>Welcome aboard</h1>',
      },
      elsewhere: { 'buy.paddle.com/inline': frame('{ done: true }') },
    },
    paid: ['7021 USD'],
    act: presses('plans', ['#get', 'iframe >> #pay']),
  },
  {
    name: 'Whop: its checkout in a frame',
    change: {
      plans: [PRO],
      pages: {
        '/join': `${card('<iframe src="https://whop.com/embedded/checkout/plan_Ab12/" width="400" height="400"></iframe>')}${SAID}${hears(says('You’re in!'))}`,
      },
      elsewhere: {
        'whop.com/embedded/checkout/plan_Ab12/': frame(
          "{ __scope: 'whop-embedded-checkout', event: 'complete', plan_id: 'plan_Ab12', receipt_id: 'rcpt_8sKq2Lm3' }",
        ),
      },
    },
    act: presses('join', ['iframe >> #pay']),
  },
  {
    name: 'Whop: leaves, back with an id and a status',
    change: {
      plans: [PRO],
      pages: {
        '/join': `${pricing('<button id="get">Join now</button>')}${onPress('get', goes('https://whop.com/checkout/plan_Ab12/', '/welcome?status=success&payment_id=pay_8sKq2Lm3Xy'))}`,
        '/welcome': '<h1>Welcome</h1>',
      },
      elsewhere: { 'whop.com/checkout/plan_Ab12/': till() },
    },
    act: presses('join', ['#get', '#pay']),
  },
  {
    name: 'Gumroad: overlay, told by a message in text',
    change: {
      plans: [PRO],
      pages: {
        '/': `${pricing('<button id="get">I want this!</button>')}<div id="over"></div>${onPress('get', 'document.querySelector(\'#over\').innerHTML = \'<iframe src="https://anna.gumroad.com/l/headshots?overlay=true" width="400" height="400"></iframe>\';')}`,
      },
      elsewhere: {
        'anna.gumroad.com/l/headshots': frame(
          "JSON.stringify({ post_message_name: 'sale', permalink: 'headshots', success: true, id: 'G_-mnBf9b1j9A7a4ub4nFQ==', url: '/l/headshots' })",
        ),
      },
    },
    act: presses('', ['#get', 'iframe >> #pay']),
  },
  {
    name: 'FastSpring: popup in the page, then thanks with a number',
    change: {
      plans: [PRO],
      pages: {
        '/buy': `${pricing('<button id="get">Order now</button>')}<div id="over"></div>${onPress('get', 'document.querySelector(\'#over\').innerHTML = \'<iframe src="https://acme.onfastspring.com/popup-headshots" width="400" height="400"></iframe>\';')}${hears("setTimeout(() => { location.href = '/thank-you?fsc=ACM260114-1234-56789'; }, 500);")}`,
        '/thank-you': '<h1>Thank you</h1><p>Your licence is on its way.</p>',
      },
      elsewhere: {
        'acme.onfastspring.com/popup-headshots': frame("{ type: 'fsc-close', reference: 'ACM260114-1234-56789' }"),
      },
    },
    act: presses('buy', ['#get', 'iframe >> #pay']),
  },
  {
    name: 'Chargebee: leaves, back with a state',
    change: {
      plans: [PRO],
      pages: {
        '/plans': `${pricing('<button id="get">Subscribe</button>')}${onPress('get', goes('https://acme.chargebee.com/hosted_pages/checkout', '/app?id=8aBcdEfGh1&state=succeeded'))}`,
        '/app': '<h1>Studio</h1>',
      },
      elsewhere: { 'acme.chargebee.com/hosted_pages/checkout': till() },
    },
    act: presses('plans', ['#get', '#pay']),
  },
  {
    name: 'Recurly: fields in a frame, a page of confirmation',
    change: {
      plans: [plan('pro', 'Pro', '$29/month', 2900, { per: 'month' })],
      pages: {
        '/subscribe': `<h1>Pro</h1><p>$29.00 per month</p><iframe src="https://api.recurly.com/js/v1/field.html" width="300" height="60"></iframe><button id="go">Subscribe now</button>${onPress('go', after(800, "location.href = '/subscription/confirmation';"))}`,
        '/subscription/confirmation': '<h1>Welcome to Pro</h1><p>A confirmation was sent to you.</p>',
      },
      elsewhere: { 'api.recurly.com/js/v1/field.html': '<input>' },
    },
    act: presses('subscribe', ['#go']),
  },
  {
    name: 'Mollie: no referrer, thanks in Dutch',
    change: {
      lang: 'nl',
      plans: [plan('pro', 'Pro', '€ 49,00', 4900, { currency: 'EUR' })],
      pages: {
        '/prijzen': `<h1>Prijzen</h1>${card('<button id="get">Bestellen</button>', 'Pro', '€ 49,00')}${onPress('get', goes('https://www.mollie.com/checkout/select-method/7UhSN1zuXS', '/mijn/fotos'))}`,
        '/mijn/fotos': '<h1>Bedankt! Je betaling is geslaagd.</h1>',
      },
      elsewhere: {
        'www.mollie.com/checkout/select-method/7UhSN1zuXS': till('<meta name="referrer" content="no-referrer">'),
      },
    },
    act: presses('prijzen', ['#get', '#pay']),
  },
  {
    name: 'no referrer, no word, a plain address',
    change: {
      plans: [PRO],
      pages: {
        '/plans': `${pricing('<button id="get">Buy Pro</button>')}${onPress('get', goes('https://checkout.stripe.com/c/pay/cs_live_a1Bc2De3Fg4', '/app'))}`,
        '/app': '<h1>Studio</h1>',
      },
      elsewhere: {
        'checkout.stripe.com/c/pay/cs_live_a1Bc2De3Fg4': till('<meta name="referrer" content="no-referrer">'),
      },
    },
    act: async (stage) => {
      await presses('plans', ['#get', '#pay'])(stage);
      await stage.page.waitForTimeout(7_000);
      return 1;
    },
  },
  {
    name: 'Adyen: fields and result in the page',
    change: {
      plans: [plan('pro', 'Pro', '€49.00', 4900, { currency: 'EUR' })],
      pages: {
        '/checkout': `<h1>Checkout</h1><p>Pro</p><p>Total €49.00</p><div id="dropin"><iframe src="https://checkoutshopper-live.adyen.com/securefields/card.html" width="300" height="60"></iframe></div><button id="go">Pay €49.00</button>${onPress('go', after(900, 'document.querySelector(\'#dropin\').innerHTML = \'<div class="adyen-checkout__status adyen-checkout__status--success"><span class="adyen-checkout__status__text">Payment Successful</span></div>\';'))}`,
      },
      elsewhere: { 'checkoutshopper-live.adyen.com/securefields/card.html': '<input>' },
    },
    act: presses('checkout', ['#go']),
  },
  {
    name: 'PayPal buttons: captured without leaving',
    change: {
      plans: [PRO],
      pages: {
        '/checkout': `<h1>Checkout</h1><p>Pro</p><p>Total $49.00</p><div id="buttons"></div>${SAID}<script src="data:text/javascript,${encodeURIComponent(`
window.paypal = { Buttons: (options) => ({ render(place) {
  document.querySelector(place).innerHTML = '<iframe src="https://www.paypal.com/smart/buttons" width="300" height="60"></iframe>';
  addEventListener('message', async () => { await options.createOrder({}, {}); setTimeout(() => options.onApprove({ orderID: '5O190127TN364715T', payerID: 'QK5V7' }, {}), 300); });
} }) };`)}"></script><script>
paypal.Buttons({ createOrder: async () => '5O190127TN364715T', onApprove: () => { setTimeout(() => { ${says('Thanks, Anna! Your order is complete.')} }, 600); } }).render('#buttons');
</script>`,
      },
      elsewhere: { 'www.paypal.com/smart/buttons': frame('{ click: true }', 'PayPal') },
    },
    act: presses('checkout', ['iframe >> #pay']),
  },
  {
    name: 'Google Pay: a button and a sheet in the page',
    change: {
      plans: [PRO],
      pages: {
        '/checkout': `<h1>Checkout</h1><p>Pro</p><p>Total $49.00</p><button id="go" aria-label="Buy with GPay"></button>${SAID}<script>
window.google = { payments: { api: { PaymentsClient: class { async loadPaymentData() { await new Promise((done) => setTimeout(done, 500)); return { paymentMethodData: { type: 'CARD', tokenizationData: { token: 'x' } } }; } } } } };
</script>${onPress('go', `await new google.payments.api.PaymentsClient({ environment: 'PRODUCTION' }).loadPaymentData({ transactionInfo: { totalPrice: '49.00', currencyCode: 'USD' } }); ${after(600, says('Payment received'))}`)}`,
      },
    },
    act: presses('checkout', ['#go']),
  },
  {
    name: 'a frame of the shop’s own payment host',
    change: {
      plans: [PRO],
      pages: {
        '/checkout': `<h1>Checkout</h1><p>Pro</p><p>Total $49.00</p><div id="place"></div>${SAID}<script>document.querySelector('#place').innerHTML = '<iframe src="https://pay.' + location.hostname.replace('www.', '') + '/embed/ord_1" width="300" height="200"></iframe>';</script>${hears(after(500, says('Thanks for your order!')))}`,
      },
      elsewhere: { '/embed/ord_1': frame("{ type: 'payment.succeeded', orderId: 'ord_1' }") },
    },
    act: presses('checkout', ['iframe >> #pay']),
  },
  {
    name: 'the shop’s own order host, away and back',
    change: {
      plans: [PRO],
      pages: {
        '/plans': `${pricing('<button id="get">Order now</button>')}${onPress('get', "location.href = 'https://order.' + location.hostname.replace('www.', '') + '/p/9f31?back=' + encodeURIComponent(location.origin + '/start');")}`,
        '/start': '<h1>Upload your photos</h1><p role="status">Order complete</p>',
      },
      elsewhere: { '/p/9f31': till() },
    },
    act: presses('plans', ['#get', '#pay']),
  },
  {
    name: 'card fields, then the studio by pushState: only the balance says so',
    change: {
      plans: [plan('pro', '100 credits', '$49', 4900, { credits: 100 })],
      pages: {
        '/checkout': `<header><span class="credits">0 credits</span></header><div id="view"><h1>Checkout</h1><p>100 credits</p><p>Total $49.00</p><iframe src="https://js.stripe.com/v3/elements-inner-card.html" width="300" height="60"></iframe><button id="go">Pay $49.00</button></div>${onPress('go', after(1_500, "history.pushState({}, '', '/studio'); document.querySelector('#view').innerHTML = '<h1>Studio</h1>'; document.querySelector('.credits').textContent = '100 credits';"))}`,
      },
      elsewhere: { '/v3/elements-inner-card.html': '<input>' },
    },
    act: presses('checkout', ['#go']),
  },
  {
    name: 'one press after the purchase: a second charge without leaving',
    change: {
      plans: [PRO, plan('more', 'Extra looks', '$17', 1700)],
      payment: 'stripe-hosted',
      wayBack: { address: 'word', path: '/offer', word: 'paid=1', words: undefined },
      pages: {
        '/plans': pricing(`<button id="go">Buy Pro</button>${onPress('go', leaves('pro'))}`),
        '/offer': `<h1>Wait! One last thing</h1><section class="plan"><h2>Extra looks</h2><p class="price">$17</p><button id="more">Yes, add it to my order</button><a href="/thanks">No, thanks</a></section>${onPress('more', after(600, "location.href = '/thanks';"))}`,
        '/thanks': '<h1>Thank you for your order!</h1>',
      },
    },
    paid: ['4900 USD', '1700 USD'],
    act: async (stage) => {
      await walks('plans', '#go')(stage);
      await stage.page.waitForTimeout(2_500);
      await stage.page.locator('#more').click();
      await stage.page.waitForTimeout(2_500);
      return 2;
    },
  },
  {
    name: 'one press after the purchase, declined',
    change: {
      plans: [PRO],
      payment: 'stripe-hosted',
      wayBack: { address: 'word', path: '/offer', word: 'paid=1', words: undefined },
      pages: {
        '/plans': pricing(`<button id="go">Buy Pro</button>${onPress('go', leaves('pro'))}`),
        '/offer':
          '<h1>Wait! One last thing</h1><section class="plan"><h2>Extra looks</h2><p class="price">$17</p><button id="more">Yes, add it to my order</button> <a id="no" href="/thanks">No, thanks</a></section>',
        '/thanks': '<h1>Thank you for your order!</h1>',
      },
    },
    act: async (stage) => {
      await walks('plans', '#go')(stage);
      await stage.page.waitForTimeout(2_500);
      await stage.page.locator('#no').click();
      await stage.page.waitForTimeout(2_500);
      return 1;
    },
  },
  {
    name: 'a dearer plan in the account, without the word',
    change: {
      plans: [PRO, plan('max', 'Max', '$20', 2000)],
      payment: 'stripe-hosted',
      wayBack: { ...plain, path: '/dashboard', words: saysSo },
      pages: {
        '/plans': pricing(`<button id="go">Buy Pro</button>${onPress('go', leaves('pro'))}`),
        '/account/plan': `<h1>Your plan: Pro</h1><section class="plan"><h2>Max</h2><p>Pay the difference</p><p class="price">$20</p><button id="go">Switch to Max</button></section>${onPress('go', leaves('max'))}`,
      },
    },
    paid: ['4900 USD', '2000 USD'],
    act: async (stage) => {
      await walks('plans', '#go')(stage);
      await stage.page.waitForTimeout(2_500);
      return walks('account/plan', '#go')(stage);
    },
  },
  {
    name: 'a gift card is bought',
    change: {
      plans: [plan('gift', 'Gift card', '$50', 5000)],
      payment: 'stripe-hosted',
      wayBack: { ...withId, path: '/gift/sent' },
      pages: {
        '/gift': `<h1>Gift card</h1><form><label><input type="radio" name="v"> $25</label><label><input type="radio" name="v" checked> $50</label><label><input type="radio" name="v"> $100</label><button type="button" id="go">Buy gift card</button></form>${onPress('go', leaves('gift'))}`,
      },
    },
    act: walks('gift', '#go'),
  },
  // What must make no purchase.
  {
    name: 'unpaid: a gift card covers it all',
    change: {
      plans: [PRO],
      pages: {
        '/checkout': `<h1>Checkout</h1><p>Pro</p><table><tr><td>Subtotal</td><td>$49.00</td></tr><tr><td>Gift card</td><td>-$49.00</td></tr><tr><td>Total</td><td>$0.00</td></tr></table><iframe src="https://js.stripe.com/v3/elements-inner-card.html" width="300" height="60"></iframe><button id="go">Complete order</button>${SAID}${onPress('go', after(700, says('Thank you for your order!')))}`,
      },
      elsewhere: { '/v3/elements-inner-card.html': '<input>' },
    },
    act: pressesIdly('checkout', ['#go']),
  },
  {
    name: 'unpaid: a trial with a card, nothing due today',
    change: {
      plans: [PRO],
      pages: {
        '/trial': `<h1>Try Pro</h1><p>$29.00 per month after your trial</p><p>Due today <b>$0.00</b></p><iframe src="https://assets.braintreegateway.com/web/dropin" width="300" height="160"></iframe><button id="go">Start my 7-day free trial</button>${SAID}${onPress('go', after(700, says('Your subscription is now active')))}`,
      },
      elsewhere: { 'assets.braintreegateway.com/web/dropin': '<input>' },
    },
    act: pressesIdly('trial', ['#go']),
  },
  {
    name: 'unpaid: a place on the waiting list',
    change: {
      plans: [PRO],
      pages: {
        '/': `${pricing('<form id="list"><input name="email" value="anna@example.com"><button type="button" id="go">Reserve my spot</button></form>')}${SAID}${onPress('go', after(500, says('Thank you for your order interest: you are on the list!')))}`,
      },
    },
    act: pressesIdly('', ['#go']),
  },
  ...[
    ['a newsletter', 'Subscribe', 'Thank you for subscribing!'],
    ['an enquiry', 'Send', 'Thank you! Your order enquiry was received.'],
  ].map(
    ([what, label, words]): Shape => ({
      name: `unpaid: gives up, then ${what}`,
      change: {
        plans: [PRO],
        payment: 'stripe-hosted',
        cancel: 'home',
        pages: {
          '/': `<h1>Headshots</h1><form><input name="email" value="anna@example.com"><button type="button" id="go">${label}</button></form>${SAID}${onPress('go', after(300, says(words ?? '')))}`,
        },
      },
      act: async (stage) => {
        await buy(stage.page, stage.shops, stage.shop, { ends: 'cancel' });
        await stage.page.waitForTimeout(1_500);
        await stage.page.locator('#go').click();
        await stage.page.waitForTimeout(9_500);
        return 0;
      },
    }),
  ),
  {
    name: 'unpaid: an old receipt opened from a mail',
    change: {
      plans: [PRO],
      pages: {
        '/account':
          '<h1>Account</h1><p role="status">Payment successful · September 3</p><h2>Your subscription is active</h2>',
      },
    },
    act: async ({ page, home }) => {
      await page.goto(`${home}account`, { referer: 'https://mail.google.com/' });
      await page.waitForTimeout(9_500);
      return 0;
    },
  },
  ...THANKS.map(
    ([lang, text]): Shape => ({
      name: `thanks in ${lang}`,
      change: {
        lang,
        plans: [PRO],
        payment: 'stripe-hosted',
        wayBack: { ...plain, path: '/konto', words: { text, within: 'heading', lang } },
      },
      act: async (stage) => {
        await buy(stage.page, stage.shops, stage.shop);
        return 1;
      },
    }),
  ),
  ...PRICES.map(
    ([price, minor, currency, lang]): Shape => ({
      name: `price ${price}`,
      change: {
        lang,
        plans: [plan('starter', 'Starter', price, minor, { currency })],
        payment: 'stripe-hosted',
        wayBack: withId,
      },
      act: async (stage) => {
        await buy(stage.page, stage.shops, stage.shop);
        return 1;
      },
    }),
  ),
];
