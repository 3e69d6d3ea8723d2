// The shop's side of paying, one function per way, each as sellers write it.

const say = (text) => {
  document.querySelector('#pay-state').textContent = text;
};

async function ask(path, fields) {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fields),
  });
  return answer.json();
}

/** After a payment that never left the page: go on as this shop does. */
function arrive(data, session) {
  location.assign(session.successUrl ?? data.after);
}

const ways = {
  async hosted(_data, plan) {
    const session = await ask('/api/checkout', { plan });
    location.href = session.url;
  },

  async popup(_data, plan) {
    const popup = window.open('about:blank', 'pay', 'width=480,height=640');
    const session = await ask('/api/checkout', { plan });
    popup.location = session.url;
    window.addEventListener('message', (event) => {
      if (event.origin === location.origin && event.data?.paid) location.reload();
    });
  },

  async mock() {
    alert('This is a demo. No payment was made.');
  },

  async 'stripe-embedded'(_data, plan) {
    const session = await ask('/api/checkout', { plan });
    const checkout = await window.Stripe('pk_live_demo').initEmbeddedCheckout({
      fetchClientSecret: async () => session.clientSecret,
    });
    checkout.mount('#pay');
  },

  async 'stripe-element'(data, plan) {
    const session = await ask('/api/checkout', { plan });
    const stripe = window.Stripe('pk_live_demo');
    const elements = stripe.elements({ clientSecret: session.clientSecret });
    elements.create('payment').mount('#pay');
    const button = document.createElement('button');
    button.textContent = `Pay ${session.price}`;
    document.querySelector('#pay').append(button);
    button.addEventListener('click', async () => {
      const redirect = data.payment === 'stripe-element-redirect' ? 'always' : 'if_required';
      const result = await stripe.confirmPayment({
        elements,
        confirmParams: { return_url: session.successUrl },
        redirect,
      });
      if (result.error) say(result.error.message);
      else if (result.paymentIntent.status === 'succeeded') {
        await ask('/api/paid', { id: result.paymentIntent.id });
        document.querySelector('#pay').replaceChildren();
        say('Payment successful');
      }
    });
  },

  async 'polar-embed'(data, plan) {
    const session = await ask('/api/checkout', { plan });
    const checkout = await window.Polar.EmbedCheckout.create(session.url, 'light');
    checkout.addEventListener('success', () => arrive(data, session));
  },

  async paddle(data, plan) {
    const session = await ask('/api/checkout', { plan });
    window.Paddle.Initialize({
      token: 'live_demo',
      eventCallback(event) {
        if (event.name === 'checkout.completed') setTimeout(() => arrive(data, session), 400);
      },
    });
    window.Paddle.Checkout.open({ transactionId: session.id, settings: { displayMode: 'overlay' } });
  },

  async 'lemonsqueezy-overlay'(data, plan) {
    const session = await ask('/api/checkout', { plan });
    window.createLemonSqueezy();
    window.LemonSqueezy.Setup({
      eventHandler(event) {
        if (event.event === 'Checkout.Success') setTimeout(() => arrive(data, session), 400);
      },
    });
    window.LemonSqueezy.Url.Open(session.url);
  },

  async razorpay(data, plan) {
    const session = await ask('/api/checkout', { plan });
    const modal = new window.Razorpay({
      key: 'rzp_live_demo',
      order_id: session.id.replace('pay_', 'order_'),
      amount: session.minor,
      currency: session.currency,
      name: document.title,
      handler: async (response) => {
        await ask('/api/paid', { id: response.razorpay_payment_id });
        arrive(data, session);
      },
      modal: { ondismiss: () => say('Payment cancelled') },
    });
    modal.open();
  },
};
ways['stripe-element-redirect'] = ways['stripe-element'];

let waiting = false;

export function start() {
  const data = JSON.parse(document.querySelector('#page-data').textContent);
  for (const button of document.querySelectorAll('[data-buy]')) {
    button.addEventListener('click', () => {
      const way = ways[data.payment] ?? ways.hosted;
      void way(data, button.dataset.buy);
    });
  }
  if (data.payment === 'new-tab' && !waiting) {
    waiting = true;
    const timer = setInterval(async () => {
      const state = await (await fetch('/api/payment-state')).json();
      if (!state.paid) return;
      clearInterval(timer);
      say('Payment successful');
    }, 500);
  }
}

start();
