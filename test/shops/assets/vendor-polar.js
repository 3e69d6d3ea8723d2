// Stands in for @polar-sh/checkout: an overlay frame that speaks by window messages.
window.Polar = {
  EmbedCheckout: {
    async create(address) {
      const frame = document.createElement('iframe');
      frame.className = 'overlay-frame';
      frame.src = address;
      document.body.append(frame);
      const target = new EventTarget();
      window.addEventListener('message', (event) => {
        if (event.origin !== 'https://polar.sh') return;
        if (event.data.type === 'POLAR_CHECKOUT' && event.data.event === 'success') {
          target.dispatchEvent(new CustomEvent('success', { detail: event.data }));
        }
        frame.remove();
      });
      return target;
    },
  },
};
