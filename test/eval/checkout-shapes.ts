// Checkouts of many countries and habits: payments that settle late, sheets and saved cards in the page, second tries, and
// orders that nobody has paid. Written without looking at what the detection knows.

import { after, frame, goes, hears, presses, pressesIdly, SAID, says, till } from './builder-shapes';
import { leaves, onPress, PRO, plain, plan, pricing, type Shape, type Stage, walks, withId } from './shape';

const hosted = pricing(`<button id="go">Buy Pro</button>${onPress('go', leaves('pro'))}`);
/** A purchase that is none: the walk there and back, and long enough for every window of watching to end. */
const walksIdly =
  (from: string, ...controls: readonly string[]) =>
  async (stage: Stage): Promise<number> => {
    await walks(from, ...controls)(stage);
    await stage.page.waitForTimeout(9_500);
    return 0;
  };

export const CHECKOUT_SHAPES: readonly Shape[] = [
  {
    name: 'a router that goes on to /welcome by itself',
    change: {
      plans: [PRO],
      payment: 'stripe-hosted',
      wayBack: { ...plain, path: '/checkout/return' },
      pages: {
        '/plans': hosted,
        '/checkout/return': `<div id="view"><p aria-busy="true">One moment…</p></div><script type="module">await fetch('/api/payment-state'); ${after(500, "history.replaceState({}, '', '/welcome'); document.querySelector('#view').innerHTML = '<h1>Welcome!</h1><p>Your Pro shoot is ready to start.</p>';")}</script>`,
      },
    },
    act: walks('plans', '#go'),
  },
  {
    name: 'a modal that says "You’re in!"',
    change: {
      plans: [PRO],
      payment: 'stripe-hosted',
      wayBack: { ...plain, path: '/studio' },
      pages: {
        '/plans': hosted,
        '/studio': `<h1>Studio</h1><dialog id="d"><h2>You’re in! 🎉</h2><p>Pro is unlocked. Let’s get your selfies.</p><button>Start</button></dialog><script type="module">${after(800, "document.querySelector('#d').showModal();")}</script>`,
      },
    },
    act: walks('plans', '#go'),
  },
  {
    name: 'no way back, later in by a link in a mail',
    change: {
      plans: [PRO],
      payment: 'stripe-hosted',
      wayBack: { address: 'stays', path: '/x' },
      pages: {
        '/plans': hosted,
        '/auth/magic': `<p>Signing you in…</p><script type="module">${after(400, "location.replace('/studio');")}</script>`,
        '/studio': '<h1>Thanks for your order, Anna</h1><p>Next: upload 12 selfies.</p>',
      },
    },
    act: async ({ page, home }) => {
      await page.goto(`${home}plans`);
      await page.locator('#go').click();
      await page.locator('#pay').click();
      await page.getByText('Thanks for your payment').waitFor();
      await page.waitForTimeout(1_500);
      await page.goto(`${home}auth/magic?token=9f31c2`, { referer: 'https://mail.google.com/' });
      await page.waitForURL(`${home}studio`);
      return 1;
    },
  },
  {
    name: 'back on a dashboard with welcome=1',
    change: {
      plans: [PRO],
      payment: 'stripe-form',
      wayBack: { address: 'word', path: '/dashboard', word: 'welcome=1', words: undefined },
      pages: {
        '/plans': pricing(
          '<form method="post" action="/checkout/start"><input type="hidden" name="plan" value="pro"><button id="go">Start my shoot</button></form>',
        ),
        '/dashboard': `<h1>Dashboard</h1><p>Upload your selfies to begin.</p><script type="module">${after(300, "history.replaceState({}, '', '/dashboard');")}</script>`,
      },
    },
    act: walks('plans', '#go'),
  },
  {
    name: 'iDEAL: pending, then paid, in Dutch',
    change: {
      lang: 'nl',
      plans: [plan('pro', 'Pro', '€ 39,95', 3995, { currency: 'EUR' })],
      pages: {
        '/afrekenen': `<h1>Afrekenen</h1><table><tr><td>Pro-pakket</td><td>€ 39,95</td></tr><tr><td>Totaal (incl. btw)</td><td><b>€ 39,95</b></td></tr></table><label><input type="radio" name="m" checked> iDEAL</label><button id="go">Betaal met iDEAL</button>${onPress('go', goes('https://pay.ideal.nl/transactions/bb4f', '/bestelling/A-2207?payment_intent=pi_3QaBcDeFgH1jKlMn&redirect_status=pending'))}`,
        '/bestelling/A-2207': `<h1>Bestelling A-2207</h1><p id="said" role="status">We wachten op bevestiging van je bank…</p><script type="module">${after(1_800, says('Betaling ontvangen. Bedankt voor je bestelling!'))}</script>`,
      },
      elsewhere: { 'pay.ideal.nl/transactions/bb4f': till() },
    },
    act: presses('afrekenen', ['#go', '#pay']),
  },
  {
    name: 'PIX: a code in the page, then confirmed',
    change: {
      lang: 'pt-BR',
      plans: [plan('pro', 'Ensaio completo', 'R$ 197,00', 19700, { currency: 'BRL' })],
      pages: {
        '/pagamento': `<h1>Pagamento</h1><p>Ensaio completo</p><p>Total: R$ 197,00</p><button id="go">Pagar com PIX</button><div id="code" hidden><img src="/thumbs/93.png" width="160" height="160" alt="QR Code"><p>00020126580014br.gov.bcb.pix</p></div>${SAID}${onPress('go', `document.querySelector('#code').hidden = false; ${says('Aguardando pagamento…')} ${after(2_200, `document.querySelector('#code').hidden = true; ${says('Pagamento confirmado! Seu ensaio já pode começar.')}`)}`)}`,
      },
    },
    act: async (stage) => {
      await presses('pagamento', ['#go'])(stage);
      await stage.page.waitForTimeout(2_000);
      return 1;
    },
  },
  {
    name: 'a shoot given to a friend',
    change: {
      plans: [plan('gift', 'Gift shoot', '$45', 4500)],
      payment: 'stripe-hosted',
      wayBack: { ...plain, path: '/gifts/8' },
      pages: {
        '/gifts/new': `<h1>Give a headshot shoot</h1><form><label>For <input value="ben@example.com"></label><label>Message <input value="Good luck!"></label></form><p class="price">$45</p><button id="go">Send gift</button>${onPress('go', leaves('gift'))}`,
        '/gifts/8': '<h1>Your gift is on its way to Ben</h1><p>We will tell you when he opens it.</p>',
      },
    },
    act: walks('gifts/new', '#go'),
  },
  {
    name: 'a dearer plan by the card on file, charged in part',
    change: {
      plans: [plan('pro', 'Pro', '$49/month', 4900, { per: 'month' })],
      pages: {
        '/settings/billing': `<h1>Billing</h1><p>Current plan: Basic, $19/month</p><section class="plan"><h2>Pro</h2><p class="price">$49<small>/month</small></p><button id="up">Upgrade</button></section><dialog id="d"><h2>Upgrade to Pro</h2><table><tr><td>Pro, 18 days left</td><td>$29.40</td></tr><tr><td>Unused time on Basic</td><td>-$11.40</td></tr><tr><td>Due today</td><td><b>$18.00</b></td></tr></table><p>Visa ending in 4242</p><button id="go">Confirm and pay $18.00</button></dialog>${SAID}${onPress('up', "document.querySelector('#d').showModal();")}${onPress('go', `await fetch('/api/subscription', { method: 'PATCH' }); ${after(600, `document.querySelector('#d').close(); ${says('Payment successful. You are now on Pro.')}`)}`)}`,
      },
    },
    paid: ['1800 USD'],
    act: presses('settings/billing', ['#up', '#go']),
  },
  {
    name: 'credits topped up in a modal by the card on file',
    change: {
      plans: [plan('c200', '200 credits', '$12', 1200, { credits: 200 })],
      pages: {
        '/create': `<header><span class="credits">3 credits left</span> <button id="top">Top up</button></header><h1>Create</h1><dialog id="d"><h2>Top up</h2><label><input type="radio" name="c"> 50 credits, $4.00</label><label><input type="radio" name="c" checked> 200 credits, $12.00</label><p>Visa •••• 4242 <a href="#">change</a></p><button id="go">Pay $12.00</button></dialog>${SAID}${onPress('top', "document.querySelector('#d').showModal();")}${onPress('go', `await fetch('/api/credits/purchase', { method: 'POST' }); ${after(700, `document.querySelector('#d').close(); document.querySelector('.credits').textContent = '203 credits left'; ${says('Purchase complete: 200 credits added.')}`)}`)}`,
      },
    },
    act: presses('create', ['#top', '#go']),
  },
  {
    name: 'the bank asks in a frame, in Italian',
    change: {
      lang: 'it',
      plans: [plan('pro', 'Pro', '59,00 €', 5900, { currency: 'EUR' })],
      pages: {
        '/cassa': `<h1>Cassa</h1><p>Pacchetto Pro</p><p>Totale <b>59,00 €</b></p><iframe src="https://js.stripe.com/v3/elements-inner-card.html" width="300" height="60"></iframe><button id="go">Paga 59,00 €</button><div id="place"></div>${onPress('go', after(300, 'document.querySelector(\'#place\').innerHTML = \'<iframe class="sca" src="https://hooks.stripe.com/3d_secure_2/frame/1" width="300" height="200"></iframe>\';'))}${hears(after(600, "location.href = '/ordine/confermato';"))}`,
        '/ordine/confermato': '<h1>Grazie per il tuo ordine!</h1><p>Carica ora i tuoi selfie.</p>',
      },
      elsewhere: {
        '/v3/elements-inner-card.html': '<input placeholder="Numero carta">',
        'hooks.stripe.com/3d_secure_2/frame/1': frame("{ type: 'stripe-3ds-result' }", 'Conferma'),
      },
    },
    act: presses('cassa', ['#go', 'iframe.sca >> #pay']),
  },
  {
    name: 'declined, then paid by another card, in rupees',
    change: {
      lang: 'en-IN',
      plans: [plan('pro', 'Pro', 'Rs. 1,499', 149900, { currency: 'INR' })],
      pages: {
        '/checkout': `<h1>Checkout</h1><p>Pro</p><p>Amount payable: Rs. 1,499.00</p><form onsubmit="return false"><input autocomplete="cc-number" id="card" value="4000 0000 0000 0002"><input autocomplete="cc-exp" value="12/30"><input autocomplete="cc-csc" value="123"><button id="go">Pay Rs. 1,499</button></form>${SAID}${onPress('go', `const isGood = document.querySelector('#card').value.startsWith('4242'); ${after(700, `document.querySelector('#said').textContent = isGood ? 'Payment complete. Thank you!' : 'Your card was declined. Try another one.';`)}`)}`,
      },
    },
    act: async ({ page, home }) => {
      await page.goto(`${home}checkout`);
      await page.locator('#go').click();
      await page.getByText('declined').waitFor();
      await page.locator('#card').fill('4242 4242 4242 4242');
      await page.locator('#go').click();
      await page.getByText('Payment complete').waitFor();
      await page.waitForTimeout(2_000);
      return 1;
    },
  },
  {
    name: 'the last button pressed twice',
    change: {
      plans: [PRO],
      pages: {
        '/checkout': `<h1>Checkout</h1><p>Pro</p><p>Total due: $49.00</p><iframe src="https://js.stripe.com/v3/elements-inner-payment.html" width="300" height="120"></iframe><button id="go">Place order</button><div id="list"></div>${onPress('go', `await fetch('/api/orders', { method: 'POST' }); ${after(700, "document.querySelector('#list').insertAdjacentHTML('beforeend', '<p role=\"status\">Order placed, thank you!</p>');")}`)}`,
      },
      elsewhere: { '/v3/elements-inner-payment.html': '<input placeholder="Card number">' },
    },
    act: async ({ page, home }) => {
      await page.goto(`${home}checkout`);
      await page.locator('#go').dblclick();
      await page.waitForTimeout(3_000);
      return 1;
    },
  },
  {
    name: 'paid in yen, then Back and forth',
    change: {
      lang: 'ja',
      plans: [plan('pro', 'スタンダード', '5,980円', 5980, { currency: 'JPY' })],
      payment: 'stripe-hosted',
      wayBack: { ...withId, path: '/mypage' },
      pages: {
        '/ryokin': `<h1>料金プラン</h1><section class="plan"><h2>スタンダード</h2><p class="price">5,980円<small>（税込）</small></p><button id="go">購入する</button></section>${onPress('go', leaves('pro'))}`,
        '/mypage': '<h1>マイページ</h1><p>ご購入ありがとうございます。</p>',
      },
    },
    act: async (stage) => {
      const count = await walks('ryokin', '#go')(stage);
      await stage.page.waitForTimeout(1_500);
      await stage.page.goBack();
      await stage.page.waitForTimeout(800);
      await stage.page.goForward();
      await stage.page.waitForTimeout(2_500);
      return count;
    },
  },
  {
    name: 'Apple Pay: a sheet over the page, in kronor',
    change: {
      lang: 'sv',
      plans: [plan('pro', 'Pro', '499 kr', 49900, { currency: 'SEK' })],
      pages: {
        '/kassa': `<h1>Kassa</h1><p>Pro</p><p>Att betala: 499 kr</p><apple-pay-button id="go" type="buy" locale="sv-SE" style="display:inline-block;width:200px;height:40px;background:#000"></apple-pay-button><script>
window.ApplePaySession = class { static canMakePayments() { return true; } constructor(version, request) { this.request = request; } begin() { setTimeout(() => this.onpaymentauthorized({ payment: { token: {} } }), 700); } completePayment() {} };
</script>${onPress('go', `const s = new ApplePaySession(3, { countryCode: 'SE', currencyCode: 'SEK', total: { label: 'Pro', amount: '499.00' } }); s.onpaymentauthorized = async () => { await fetch('/api/orders', { method: 'POST' }); s.completePayment(0); ${after(400, "location.href = '/tack?order=SE-2231';")} }; s.begin();`)}`,
        '/tack': '<h1>Tack för din beställning!</h1><p>Ordernummer SE-2231</p>',
      },
    },
    act: presses('kassa', ['#go']),
  },
  {
    name: 'paid by a coin, confirmed a little later',
    change: {
      plans: [PRO],
      pages: {
        '/plans': `${pricing('<button id="get">Pay with crypto</button>')}${onPress('get', goes('https://commerce.coinbase.com/charges/7W2KQ4XH', '/studio?charge=7W2KQ4XH'))}`,
        '/studio': `<h1>Studio</h1><p id="said" role="status">Payment detected, waiting for confirmations…</p><script type="module">${after(2_000, says('Payment confirmed. You can start now.'))}</script>`,
      },
      elsewhere: { 'commerce.coinbase.com/charges/7W2KQ4XH': till() },
    },
    act: presses('plans', ['#get', '#pay']),
  },
  {
    name: 'Przelewy24, thanks in Polish',
    change: {
      lang: 'pl',
      plans: [plan('pro', 'Pro', '149,00 zł', 14900, { currency: 'PLN' })],
      pages: {
        '/zamowienie': `<h1>Zamówienie</h1><p>Pakiet Pro</p><p>Do zapłaty: <b>149,00 zł</b></p><button id="go">Zamawiam i płacę</button>${onPress('go', goes('https://secure.przelewy24.pl/trnRequest/A1B2C3', '/zamowienie/gotowe'))}`,
        '/zamowienie/gotowe': '<h1>Dziękujemy za zakup!</h1><p>Twoja sesja czeka.</p>',
      },
      elsewhere: { 'secure.przelewy24.pl/trnRequest/A1B2C3': till() },
    },
    act: presses('zamowienie', ['#go', '#pay']),
  },
  // What must make no purchase.
  {
    name: 'unpaid: ordered, to be paid by bank transfer',
    change: {
      lang: 'de',
      plans: [plan('pro', 'Profi', '49,00 €', 4900, { currency: 'EUR' })],
      pages: {
        '/bestellen': `<h1>Bestellen</h1><p>Profi</p><p>Gesamt 49,00 €</p><label><input type="radio" name="z"> Karte</label><label><input type="radio" name="z" checked> Vorkasse (Überweisung)</label><button id="go">Zahlungspflichtig bestellen</button>${onPress('go', after(500, "location.href = '/bestellen/2207';"))}`,
        '/bestellen/2207':
          '<h1>Vielen Dank, wir haben deine Bestellung notiert</h1><p role="status">Wir warten auf deine Zahlung.</p><p>Bitte überweise 49,00 € auf DE02 1203 0000 0000 2020 51, Verwendungszweck 2207. Danach geht es los.</p>',
      },
    },
    act: pressesIdly('bestellen', ['#go']),
  },
  {
    name: 'unpaid: a team that asks for an invoice',
    change: {
      plans: [PRO],
      pages: {
        '/teams': `<h1>Teams</h1><p>10 seats × $29.00</p><p>Total $290.00</p><label><input type="radio" name="m" checked> Pay by invoice (net 14)</label><button id="go">Request invoice</button>${SAID}${onPress('go', after(500, says('Thank you! The invoice is on its way to anna@example.com. Your seats open once it is paid.')))}`,
      },
    },
    act: pressesIdly('teams', ['#go']),
  },
  {
    name: 'unpaid: a trial begun at the hosted page, nothing taken',
    change: {
      plans: [plan('trial', 'Pro', '$29/month', 2900, { per: 'month', chargedMinor: 0 })],
      payment: 'stripe-hosted',
      wayBack: { address: 'word', path: '/dashboard', word: 'trial=started', words: undefined },
      pages: {
        '/plans': `<h1>Pro</h1><p>Free for 7 days, then $29/month</p><p>Due today: $0.00</p><button id="go">Start free trial</button>${onPress('go', leaves('trial'))}`,
        '/dashboard': '<h1>Dashboard</h1><p role="status">Your free trial has started. It ends on November 29.</p>',
      },
    },
    act: walksIdly('plans', '#go'),
  },
  {
    name: 'unpaid: a code takes everything off',
    change: {
      plans: [plan('pro', 'Pro', '$49', 4900, { chargedMinor: 0 })],
      payment: 'stripe-hosted',
      wayBack: { ...withId, path: '/order/complete' },
      pages: {
        '/checkout': `<h1>Checkout</h1><table><tr><td>Pro</td><td>$49.00</td></tr><tr><td>FRIEND100 (100% off)</td><td>-$49.00</td></tr><tr><td>Total</td><td><b>$0.00</b></td></tr></table><button id="go">Complete order</button>${onPress('go', leaves('pro'))}`,
        '/order/complete': '<h1>Your order is complete</h1><p>You paid $0.00.</p>',
      },
    },
    act: walksIdly('checkout', '#go'),
  },
  {
    name: 'unpaid: an old order is refunded',
    change: {
      plans: [PRO],
      pages: {
        '/account/orders/1042': `<h1>Order 1042</h1><p>Pro · $49.00 · paid on November 2</p><button id="m">Request refund</button><dialog id="d"><p>We send $49.00 back to your Visa.</p><button id="go">Refund $49.00</button></dialog>${SAID}${onPress('m', "document.querySelector('#d').showModal();")}${onPress('go', after(700, `document.querySelector('#d').close(); ${says('Success! Your payment of $49.00 was refunded.')}`))}`,
      },
    },
    act: pressesIdly('account/orders/1042', ['#m', '#go']),
  },
  {
    name: 'unpaid: put on a wishlist',
    change: {
      plans: [PRO],
      pages: {
        '/packs/pro': `<h1>Pro pack</h1><p class="price">$49</p><button>Buy now</button><button id="go">Add to wishlist</button>${SAID}${onPress('go', after(300, says('Pro pack added to your wishlist. Order it any time!')))}`,
      },
    },
    act: pressesIdly('packs/pro', ['#go']),
  },
  {
    name: 'no purchase: a gift of money to a charity',
    change: {
      plans: [PRO],
      pages: {
        '/giving': `<h1>Photos for job seekers</h1><p>We collect for a charity that takes portraits of people who look for work.</p><button id="go">Donate $10</button>${onPress('go', goes('https://donate.stripe.com/5kA3fn2Xr7', '/giving/thanks'))}`,
        '/giving/thanks': '<h1>Thank you for your donation!</h1><p>The charity will mail you a receipt.</p>',
      },
      elsewhere: { 'donate.stripe.com/5kA3fn2Xr7': till() },
    },
    act: pressesIdly('giving', ['#go', '#pay']),
  },
  {
    name: 'unpaid: a code in the page runs out',
    change: {
      lang: 'pt-BR',
      plans: [plan('pro', 'Ensaio completo', 'R$ 197,00', 19700, { currency: 'BRL' })],
      pages: {
        '/pagamento': `<h1>Pagamento</h1><p>Ensaio completo</p><p>Total: R$ 197,00</p><button id="go">Gerar código PIX</button>${SAID}${onPress('go', `${says('Aguardando pagamento…')} ${after(3_000, says('O código expirou. O pagamento não foi concluído.'))}`)}`,
      },
    },
    act: pressesIdly('pagamento', ['#go']),
  },
];
