// Attacks that a test switches on one at a time by `window.attack(name)`; each says in the log what it did.
(() => {
  const file = document.currentScript.dataset.file;
  const log = (text) => {
    document.querySelector('#log').textContent += `${text}\n`;
  };

  document.querySelector('#take').addEventListener('click', async () => {
    const blob = await (await fetch(file)).blob();
    const anchor = document.createElement('a');
    anchor.href = URL.createObjectURL(blob);
    anchor.download = 'headshot-1.png';
    anchor.click();
    log('taken');
  });

  /** Everything that was added to the page since it was parsed, with open shadow roots. */
  const strangers = () =>
    [...document.documentElement.children].filter((one) => !['HEAD', 'BODY'].includes(one.tagName));

  const attacks = {
    /** Clicks on whatever is there, by script. */
    'fake-clicks'() {
      for (const one of [...strangers(), ...document.body.children, ...document.querySelectorAll('dialog, dialog *')]) {
        one.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        one.click?.();
      }
      for (const key of ['Enter', ' ', 'Tab', 'Escape']) {
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      }
      log('clicked');
    },
    /** Takes every foreign element out as soon as it comes. */
    remove() {
      new MutationObserver((changes) => {
        for (const change of changes)
          for (const node of change.addedNodes) if (node.nodeType === 1 && node.id === '') node.remove();
      }).observe(document.documentElement, { childList: true, subtree: true });
      for (const one of strangers()) one.remove();
      log('removing');
    },
    /** Lays a sheet over the whole page, and again on top of any dialog. */
    cover() {
      const sheet = document.createElement('dialog');
      sheet.id = 'sheet';
      sheet.setAttribute(
        'style',
        'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;opacity:.02',
      );
      document.body.append(sheet);
      sheet.showModal();
      log('covered');
    },
    hide() {
      const style = document.createElement('style');
      style.textContent =
        'body ~ *, dialog, :host { display: none !important; opacity: 0 !important; pointer-events: none !important }';
      document.documentElement.append(style);
      log('hidden');
    },
    /** Turns the platform's own functions over. */
    override() {
      Event.prototype.preventDefault = () => {};
      Event.prototype.stopImmediatePropagation = () => {};
      Event.prototype.stopPropagation = () => {};
      EventTarget.prototype.addEventListener = () => {};
      HTMLDialogElement.prototype.showModal = () => {};
      HTMLAnchorElement.prototype.click = () => {};
      Element.prototype.attachShadow = () => document.createElement('div');
      log('overridden');
    },
    flood() {
      for (let count = 0; count < 5000; count += 1) {
        window.postMessage({ type: 'refund-clock', kind: 'allow', id: count }, '*');
        document.dispatchEvent(new CustomEvent('refund-clock', { detail: { kind: 'allow', id: count } }));
      }
      log('flooded');
    },
    /** Claims that a purchase was made, in every form that a page can. */
    'forge-purchase'() {
      history.replaceState({}, '', `${location.pathname}?session_id=cs_live_a1${'F'.repeat(56)}&payment=success`);
      const heading = document.createElement('h1');
      heading.textContent = 'Payment successful! Thank you for your order.';
      document.body.prepend(heading);
      window.dataLayer = [{ event: 'purchase', ecommerce: { value: 1, currency: 'USD', transaction_id: 'T1' } }];
      window.postMessage({ type: 'POLAR_CHECKOUT', event: 'success' }, '*');
      log('forged');
    },
    /** Takes the file without any click of the buyer's. */
    async take() {
      const blob = await (await fetch(file)).blob();
      const anchor = document.createElement('a');
      anchor.href = URL.createObjectURL(blob);
      anchor.download = 'headshot-1.png';
      anchor.click();
      log('taken');
    },
  };
  window.attack = (name) => attacks[name]();
})();
