// A payment host's own page: pays, then leaves for the seller, tells the seller's page, or says thank you in place.

const payment = JSON.parse(document.querySelector('#payment').textContent);

/** What each gateway's frame tells the seller's page. */
function tidings(paid) {
  switch (payment.way) {
    case 'polar-embed':
      return { type: 'POLAR_CHECKOUT', event: 'success', successURL: paid.url, redirect: false };
    case 'lemonsqueezy-overlay':
      return {
        event: 'Checkout.Success',
        data: {
          type: 'orders',
          id: '1',
          attributes: { identifier: paid.id, total: paid.minor, currency: paid.currency, status: 'paid' },
        },
      };
    default:
      return { gateway: payment.way, event: 'paid', paid };
  }
}

document.querySelector('#pay').addEventListener('click', async () => {
  const answer = await fetch(`/api/pay/${payment.id}`, { method: 'POST' });
  const paid = await answer.json();
  if (payment.framed) window.parent.postMessage(tidings(paid), '*');
  else if (paid.url) window.location.href = paid.url;
  else document.querySelector('#done').textContent = 'Thanks for your payment. A receipt is on its way.';
});

document.querySelector('#pay-3ds')?.addEventListener('click', () => {
  window.location.href = `https://hooks.stripe.com/3d_secure_2/hosted/${payment.id}`;
});

document.querySelector('#close')?.addEventListener('click', () => {
  window.parent.postMessage({ gateway: payment.way, event: 'closed' }, '*');
});
