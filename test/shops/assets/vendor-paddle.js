// Stands in for Paddle.js 2: an overlay frame and the seller's event callback.
(() => {
  let settings = {};
  const frameOf = (address) => {
    const frame = document.createElement('iframe');
    frame.className = 'overlay-frame';
    frame.src = address;
    document.body.append(frame);
    return frame;
  };
  const tell = (name, data) => settings.eventCallback?.({ name, type: name, data });
  window.Paddle = {
    Environment: { set() {} },
    Initialize(options) {
      settings = options;
    },
    Update(options) {
      settings = { ...settings, ...options };
    },
    Checkout: {
      open({ transactionId }) {
        const frame = frameOf(`https://buy.paddle.com/checkout/${transactionId}`);
        tell('checkout.loaded', { transaction_id: transactionId, status: 'ready' });
        const listen = (event) => {
          if (event.origin !== 'https://buy.paddle.com') return;
          frame.remove();
          window.removeEventListener('message', listen);
          if (event.data.event === 'paid') {
            const { paid } = event.data;
            tell('checkout.completed', {
              id: `che_${transactionId.slice(4)}`,
              transaction_id: transactionId,
              status: 'completed',
              currency_code: paid.currency,
              totals: { subtotal: paid.minor / 100, tax: 0, total: paid.minor / 100 },
              items: [{ quantity: 1, product: { name: paid.plan } }],
            });
          } else tell('checkout.closed', { transaction_id: transactionId });
        };
        window.addEventListener('message', listen);
      },
    },
  };
})();
