// Ways of selling that no demo shop has by itself: pages between the price and the payment, addresses in hashes, upsells,
// second tries, and pages that look like a purchase while one is still unpaid.

import { buy } from '../support/buyer';
import { card, leaves, onPress, PRO, plain, plan, pricing, type Shape, saysSo, walks, withId } from './shape';

export const SHAPES: readonly Shape[] = [
  {
    name: 'a sign-in and a summary between',
    change: {
      plans: [PRO],
      payment: 'stripe-hosted',
      wayBack: { ...plain, path: '/dashboard', words: saysSo },
      pages: {
        '/plans': pricing('<a class="button" id="get" href="/login?next=/checkout">Get Pro</a>'),
        '/login': '<h1>Sign in</h1><p><a class="button" id="in" href="/checkout?plan=pro">Continue with e-mail</a></p>',
        '/checkout': `<h1>Checkout</h1><aside><p>Pro plan</p><p>Total <b>$49.00</b></p></aside><button id="go">Continue to payment</button>${onPress('go', leaves('pro'))}`,
      },
    },
    act: walks('plans', '#get', '#in', '#go'),
  },
  {
    name: 'selfies uploaded between price and payment',
    change: {
      plans: [PRO],
      payment: 'stripe-hosted',
      wayBack: withId,
      pages: {
        '/plans': pricing('<a class="button" id="get" href="/onboarding/start?pack=pro">Get started</a>'),
        '/onboarding/start': '<h1>Your selfies</h1><a class="button" id="next" href="/onboarding/style">Next</a>',
        '/onboarding/style': `<h1>Pick a style</h1><button id="go">Continue to payment</button>${onPress('go', leaves('pro'))}`,
      },
    },
    act: walks('plans', '#get', '#next', '#go'),
  },
  {
    name: 'a page that says it is redirecting',
    change: {
      plans: [PRO],
      payment: 'stripe-hosted',
      wayBack: withId,
      pages: {
        '/plans': pricing('<a class="button" id="get" href="/redirecting?plan=pro">Buy now</a>'),
        '/redirecting': `<h1>Taking you to our payment partner…</h1><script type="module">setTimeout(async () => { ${leaves('pro')} }, 700);</script>`,
      },
    },
    act: walks('plans', '#get'),
  },
  {
    name: 'a single page with a checkout of its own, back in the hash',
    change: {
      plans: [PRO],
      payment: 'stripe-hosted',
      wayBack: { address: 'word', path: '/app', word: 'r=1#/billing/success', words: undefined },
      pages: {
        '/app': `<div id="view"></div><script type="module">
const view = document.querySelector('#view');
const draw = () => {
  if (location.hash === '#/checkout') view.innerHTML = '<h2>Order summary</h2><p>Pro</p><p>Total $49.00</p><button id="go">Pay $49.00</button>';
  else if (location.hash.includes('success')) view.innerHTML = '<h2>All set</h2>';
  else view.innerHTML = '${card('<button id="get">Choose Pro</button>').replace(/\n/g, '')}';
  view.querySelector('#get')?.addEventListener('click', () => { location.hash = '#/checkout'; });
  view.querySelector('#go')?.addEventListener('click', async () => { ${leaves('pro')} });
};
addEventListener('hashchange', draw); draw();
</script>`,
      },
    },
    act: walks('app#/pricing', '#get', '#go'),
  },
  {
    name: 'pushState to the checkout, plain way back',
    change: {
      plans: [PRO],
      payment: 'stripe-hosted',
      wayBack: { ...plain, path: '/studio', words: saysSo },
      pages: {
        '/plans': `<div id="view">${card('<button id="get">Choose Pro</button>')}</div><script type="module">
const view = document.querySelector('#view');
view.querySelector('#get').addEventListener('click', () => {
  history.pushState({}, '', '/order/pro');
  view.innerHTML = '<h2>Your order</h2><p>Pro</p><p>Amount due $49.00</p><button id="go">Proceed</button>';
  view.querySelector('#go').addEventListener('click', async () => { ${leaves('pro')} });
});</script>`,
      },
    },
    act: walks('plans', '#get', '#go'),
  },
  {
    name: 'a path in German, back on "danke"',
    change: {
      lang: 'de',
      plans: [plan('pro', 'Profi', '49,00 €', 4900, { currency: 'EUR' })],
      payment: 'stripe-hosted',
      wayBack: { ...plain, path: '/de/danke' },
      pages: {
        '/de/preise': `<h1>Preise</h1><div class="plans">${card('<button id="go">Jetzt kaufen</button>', 'Profi', '49,00 €')}</div>${onPress('go', leaves('pro'))}`,
      },
    },
    act: walks('de/preise', '#go'),
  },
  {
    name: 'chosen on www, back on app',
    change: {
      plans: [PRO],
      hosts: ['app.aragon.ai', 'www.aragon.ai'],
      payment: 'stripe-hosted',
      wayBack: { ...plain, path: '/dashboard', words: saysSo },
      pages: {
        '/plans': pricing('<a class="button" id="get" href="https://app.aragon.ai/checkout?plan=pro">Get Pro</a>'),
        '/checkout': `<h1>Checkout</h1><button id="go">Continue</button>${onPress('go', leaves('pro'))}`,
      },
    },
    act: async (stage) => walks('plans', '#get', '#go')({ ...stage, home: 'https://www.aragon.ai/' }),
  },
  {
    name: 'a subscription and a pack on one page, the pack bought',
    change: {
      plans: [plan('pack', 'Pack of 60', '$24', 2400), plan('monthly', 'Studio', '$19/month', 1900, { per: 'month' })],
      payment: 'stripe-hosted',
      wayBack: withId,
      pages: {
        '/plans': `<h1>Pricing</h1><div class="plans"><section class="plan"><h2>Studio</h2><p class="price">$19<small>/month</small></p><button>Subscribe</button></section><section class="plan"><h2>Pack of 60</h2><p class="price"><s>$48</s> $24</p><p>60 credits · $0.40 each</p><button id="go">Buy credits</button></section></div>${onPress('go', leaves('pack'))}`,
      },
    },
    act: walks('plans', '#go'),
  },
  {
    name: 'chosen by radio button, one button for all',
    change: {
      plans: [plan('plus', 'Plus', '$39', 3900)],
      payment: 'stripe-hosted',
      wayBack: withId,
      pages: {
        '/plans': `<h1>Choose</h1><form><label><input type="radio" name="p"> Basic $29</label><br><label><input type="radio" name="p" checked> Plus $39</label><br><label><input type="radio" name="p"> Max $59</label><br><button type="button" id="go">Checkout</button></form>${onPress('go', leaves('plus'))}`,
      },
    },
    act: walks('plans', '#go'),
  },
  {
    name: 'a code and a tax at the shop’s own checkout',
    change: {
      plans: [plan('pro', 'Pro', '$46.65', 4665)],
      payment: 'stripe-hosted',
      wayBack: withId,
      pages: {
        '/plans': pricing('<a class="button" id="get" href="/checkout">Get Pro</a>'),
        '/checkout': `<h1>Checkout</h1><table><tr><td>Subtotal</td><td>$49.00</td></tr><tr><td>Discount (SAVE20)</td><td>-$9.80</td></tr><tr><td>VAT 19%</td><td>$7.45</td></tr><tr><td><b>Total</b></td><td><b>$46.65</b></td></tr></table><p>Promo code applied.</p><button id="go">Pay now</button>${onPress('go', leaves('pro'))}`,
      },
    },
    act: walks('plans', '#get', '#go'),
  },
  {
    name: 'one more offered after the payment, and taken',
    change: {
      plans: [PRO, plan('more', 'Extra looks', '$9', 900)],
      payment: 'stripe-hosted',
      wayBack: { address: 'word', path: '/thanks', word: 'session=new', words: undefined },
      pages: {
        '/plans': pricing(`<button id="go">Buy Pro</button>${onPress('go', leaves('pro'))}`),
        '/thanks': `<h1>Thank you for your order!</h1><section class="plan"><h2>Extra looks</h2><p class="price">$9</p><button id="more">Add to my order</button></section>${onPress('more', leaves('more'))}`,
      },
    },
    paid: ['4900 USD', '900 USD'],
    act: async (stage) => {
      await walks('plans', '#go')(stage);
      await stage.page.waitForTimeout(2_500);
      await stage.page.locator('#more').click();
      await stage.page.locator('#pay').click();
      await stage.page.waitForURL((url) => stage.shops.shop(stage.shop).hosts.includes(url.host));
      return stage.shops.orders(stage.shop).length;
    },
  },
  {
    name: 'nothing to pay',
    change: {
      plans: [plan('free', 'Starter', '$0', 0)],
      payment: 'stripe-hosted',
      wayBack: withId,
      pages: {
        '/plans': `<h1>Pricing</h1>${card('<button id="go">Start for free</button>', 'Starter', '$0')}${onPress('go', leaves('free'))}`,
      },
    },
    act: async (stage) => {
      await walks('plans', '#go')(stage);
      return 0;
    },
  },
  {
    name: 'refused, then paid',
    change: {
      plans: [PRO],
      payment: 'stripe-hosted',
      cancel: 'flag',
      wayBack: { ...plain, path: '/dashboard', words: saysSo },
    },
    act: async (stage) => {
      await buy(stage.page, stage.shops, stage.shop, { ends: 'cancel' });
      await stage.page.waitForTimeout(1_500);
      await buy(stage.page, stage.shops, stage.shop);
      return stage.shops.orders(stage.shop).length;
    },
  },
  {
    name: 'pressed twice',
    change: { plans: [PRO], payment: 'stripe-hosted', wayBack: { ...plain, path: '/dashboard', words: saysSo } },
    act: async ({ page, home, shops, shop }) => {
      await page.goto(`${home}pricing`);
      await page.locator('.buy').dblclick();
      await page.locator('#pay').click();
      await page.waitForURL((url) => shops.shop(shop).hosts.includes(url.host));
      return shops.orders(shop).length;
    },
  },
  {
    name: 'Back from the till, then another plan',
    change: {
      plans: [plan('basic', 'Basic', '$29', 2900), PRO],
      payment: 'stripe-hosted',
      wayBack: { ...plain, path: '/dashboard', words: saysSo },
    },
    paid: ['4900 USD'],
    act: async (stage) => {
      await buy(stage.page, stage.shops, stage.shop, { ends: 'at-the-till' });
      await stage.page.goBack();
      await stage.page.locator('.buy').nth(1).click();
      await stage.page.locator('#pay').click();
      await stage.page.waitForURL((url) => stage.shops.shop(stage.shop).hosts.includes(url.host));
      return stage.shops.orders(stage.shop).length;
    },
  },
  ...['https://pay.flowgate.example/s/', 'https://flowgate.example/x/'].map(
    (gate): Shape => ({
      name: `a gateway that nobody knows, ${gate}`,
      change: {
        plans: [PRO],
        payment: 'stripe-hosted',
        wayBack: { ...plain, path: '/dashboard', words: saysSo },
        pages: {
          '/plans': `${pricing('<button id="go">Buy Pro</button>')}${onPress('go', leaves('pro', `'${gate}' + s.id`))}`,
        },
      },
      act: walks('plans', '#go'),
    }),
  ),
  {
    name: 'a tab that a script opens after asking',
    change: {
      plans: [PRO],
      payment: 'stripe-hosted',
      wayBack: withId,
      pages: {
        '/plans': `${pricing('<button id="go">Buy Pro</button>')}${onPress('go', leaves('pro').replace('location.href = s.url', "window.open(s.url, '_blank')"))}`,
      },
    },
    act: async ({ page, home, shops, shop }) => {
      await page.goto(`${home}plans`);
      const opened = page.context().waitForEvent('page');
      await page.locator('#go').click();
      const till = await opened;
      await till.locator('#pay').click();
      await till.waitForURL((url) => shops.shop(shop).hosts.includes(url.host));
      return shops.orders(shop).length;
    },
  },
  {
    name: 'an e-mail to be verified after the payment',
    change: {
      plans: [PRO],
      payment: 'stripe-hosted',
      wayBack: { ...plain, path: '/verify-email' },
      pages: {
        '/verify-email': '<h1>Check your inbox</h1><p>We sent you a link.</p>',
        '/welcome': '<h1>Welcome!</h1>',
      },
    },
    act: async (stage) => {
      const count = await buy(stage.page, stage.shops, stage.shop).then(() => stage.shops.orders(stage.shop).length);
      await stage.page.waitForTimeout(3_000);
      await stage.page.goto(`${stage.home}welcome?token=abc`);
      return count;
    },
  },
  {
    name: 'fields of a gateway in the page, words in the same page',
    change: {
      plans: [PRO],
      payment: 'stripe-hosted',
      pages: {
        '/checkout': `<h1>Checkout</h1><p>Pro</p><p>Total $49.00</p><iframe src="https://assets.braintreegateway.com/fields" width="300" height="120"></iframe><button id="go">Pay $49.00</button><p id="said" role="status"></p>${onPress('go', "setTimeout(() => { document.querySelector('#said').textContent = 'Thank you for your purchase!'; }, 900);")}`,
      },
    },
    act: async ({ page, home }) => {
      await page.goto(`${home}checkout`);
      await page.locator('#go').click();
      await page.waitForTimeout(2_000);
      return 1;
    },
  },
  {
    name: 'a card form of the shop’s own, an order page after it',
    change: {
      plans: [PRO],
      payment: 'stripe-hosted',
      pages: {
        '/checkout': `<h1>Checkout</h1><p>Pro</p><p>Total $49.00</p><form action="/order/complete"><input autocomplete="cc-number" value="4242424242424242"><input autocomplete="cc-exp" value="1230"><input type="hidden" name="order" value="A-10442"><button id="go">Pay $49.00</button></form>`,
        '/order/complete': '<h1>Thank you for your order</h1><p>Order A-10442</p>',
      },
    },
    act: async ({ page, home }) => {
      await page.goto(`${home}checkout`);
      await page.locator('#go').click();
      await page.waitForTimeout(2_000);
      return 1;
    },
  },
  // What must make no purchase.
  ...['blog/how-we-got-paid', 'redeem', 'thank-you', 'faq'].flatMap((path): readonly Shape[] => [
    {
      name: `unpaid, reads /${path} in another tab`,
      change: { payment: 'stripe-hosted', plans: [PRO] },
      act: async (stage) => {
        await buy(stage.page, stage.shops, stage.shop, { ends: 'at-the-till' });
        const other = await stage.running.context.newPage();
        await other.goto(stage.home + path);
        await other.waitForTimeout(9_500);
        return 0;
      },
    },
    {
      name: `unpaid, reads /${path} in the same tab`,
      change: { payment: 'stripe-hosted', plans: [PRO] },
      act: async (stage) => {
        await buy(stage.page, stage.shops, stage.shop, { ends: 'at-the-till' });
        await stage.page.goto(stage.home + path);
        await stage.page.waitForTimeout(9_500);
        return 0;
      },
    },
  ]),
  {
    name: 'unpaid, an account made on the way',
    change: {
      payment: 'stripe-hosted',
      plans: [PRO],
      pages: {
        '/plans': pricing('<a class="button" id="get" href="/signup?plan=pro">Get started</a>'),
        '/signup':
          '<h1>Sign up</h1><form action="/welcome"><input type="hidden" name="success" value="true"><button id="in">Create account</button></form>',
        '/welcome': '<h1>Welcome!</h1><p role="status">Your account was created successfully.</p>',
      },
    },
    act: async ({ page, home }) => {
      await page.goto(`${home}plans`);
      await page.locator('#get').click();
      await page.locator('#in').click();
      await page.waitForTimeout(9_500);
      return 0;
    },
  },
  {
    name: 'unpaid, signs in through another site and is told so',
    change: {
      payment: 'stripe-hosted',
      plans: [PRO],
      pages: { '/dashboard': '<h1>Dashboard</h1><p role="status">Signed in. Your order history is up to date.</p>' },
    },
    act: async (stage) => {
      await buy(stage.page, stage.shops, stage.shop, { ends: 'cancel' });
      await stage.page.waitForTimeout(1_000);
      await stage.page.goto(`${stage.home}dashboard?login=success`, { referer: 'https://accounts.google.com/' });
      await stage.page.waitForTimeout(9_500);
      return 0;
    },
  },
  {
    name: 'the portal visited, an old invoice seen',
    change: { payment: 'stripe-hosted', plans: [PRO] },
    act: async ({ page, home }) => {
      await page.goto(`${home}plan`);
      await page.getByRole('link', { name: 'Manage billing' }).click();
      await page.locator('#back').click();
      await page.waitForTimeout(9_500);
      return 0;
    },
  },
];
