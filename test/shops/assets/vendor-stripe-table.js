// Stands in for Stripe's pricing table: a custom element that frames a page of Stripe's.
customElements.define(
  'stripe-pricing-table',
  class extends HTMLElement {
    connectedCallback() {
      const frame = document.createElement('iframe');
      frame.className = 'inline-frame';
      frame.src = `https://js.stripe.com/v3/pricing-table-app.html?shop=${this.dataset.shop}&buyer=${this.dataset.buyer ?? ''}`;
      this.attachShadow({ mode: 'open' }).append(frame);
    }
  },
);
