// Stands in for lemon.js: an overlay frame and the seller's event handler.
(() => {
  let handler = () => {};
  window.createLemonSqueezy = () => {
    window.LemonSqueezy = {
      Setup(options) {
        handler = options.eventHandler;
      },
      Refresh() {},
      Url: {
        Open(address) {
          const frame = document.createElement('iframe');
          frame.className = 'overlay-frame';
          frame.src = address;
          document.body.append(frame);
          const listen = (event) => {
            if (!event.origin.endsWith('.lemonsqueezy.com')) return;
            frame.remove();
            window.removeEventListener('message', listen);
            if (event.data.event === 'Checkout.Success') handler(event.data);
          };
          window.addEventListener('message', listen);
        },
      },
    };
  };
  window.createLemonSqueezy();
})();
