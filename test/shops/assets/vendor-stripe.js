// Stands in for Stripe.js: embedded checkout in a frame, and the card form that confirms without a redirect.
(() => {
  const idOf = (secret) => secret.split('_secret_')[0];
  const place = (selector) => (typeof selector === 'string' ? document.querySelector(selector) : selector);

  window.Stripe = () => ({
    async initEmbeddedCheckout({ fetchClientSecret, onComplete }) {
      const id = idOf(await fetchClientSecret());
      return {
        mount(selector) {
          const frame = document.createElement('iframe');
          frame.className = 'inline-frame';
          frame.src = `https://js.stripe.com/embedded/${id}`;
          place(selector).replaceChildren(frame);
          window.addEventListener('message', (event) => {
            if (event.origin !== 'https://js.stripe.com' || event.data.event !== 'paid') return;
            if (onComplete) onComplete();
            else window.location.href = event.data.paid.url;
          });
        },
        destroy() {},
      };
    },

    elements({ clientSecret }) {
      return {
        clientSecret,
        create: () => ({
          mount(selector) {
            const field = document.createElement('input');
            field.setAttribute('aria-label', 'Card number');
            field.value = '4242 4242 4242 4242';
            place(selector).replaceChildren(field);
          },
        }),
        submit: async () => ({}),
      };
    },

    async confirmPayment({ elements, confirmParams, redirect }) {
      const id = idOf(elements.clientSecret);
      if (redirect === 'if_required') return { paymentIntent: { id, status: 'succeeded' } };
      await fetch('/api/paid', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ id }),
      });
      const back = new URL(confirmParams.return_url);
      back.searchParams.set('payment_intent', id);
      back.searchParams.set('payment_intent_client_secret', elements.clientSecret);
      back.searchParams.set('redirect_status', 'succeeded');
      window.location.href = back.href;
      return new Promise(() => {});
    },
  });
})();
