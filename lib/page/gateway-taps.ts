// MAIN world: hears the success call-backs of gateways that never leave the page, and tells our world. Changes nothing they do.

import type { Bridge } from './bridge';

type Call = (this: unknown, ...args: readonly unknown[]) => unknown;
type Bag = Record<string, unknown>;

const WALLET = 'wallet';
/** Scripts by the global they define; the call-backs of their options that only matter to us. */
const GATEWAYS: Readonly<Record<string, string>> = {
  Paddle: 'paddle',
  LemonSqueezy: 'lemonsqueezy',
  Razorpay: 'razorpay',
  Stripe: 'stripe',
  paypal: 'paypal',
  PaystackPop: 'paystack',
  FlutterwaveCheckout: 'flutterwave',
  DodoPayments: 'dodo',
  ApplePaySession: WALLET,
};
const CALLBACKS = [
  'eventCallback',
  'eventHandler',
  'handler',
  'onComplete',
  'onApprove',
  'onSuccess',
  'successCallback',
  'callback',
  'onEvent',
];
/** Calls that put a checkout before the buyer without leaving the page. */
const OPENS = /^(?:open|newTransaction|\w+EmbeddedCheckout\w*)$/;
const METHODS =
  /^(?:Initialize|[Ss]etup|Update|newTransaction|Buttons|open|\w+EmbeddedCheckout\w*|initCheckout|\w+Payment|complete)$/;

export function tapGateways(bridge: Bridge): void {
  const { apply, construct } = Reflect;
  const { stringify } = JSON;
  const seen = new WeakSet<object>();

  const tell = (gateway: string, how: string, payload: unknown) => {
    try {
      const text = stringify(payload ?? null);
      if (text.length < 20_000) bridge.say('gateway', `${gateway}\n${how}\n${text}`);
    } catch {
      bridge.say('gateway', `${gateway}\n${how}\nnull`); // circular: the call itself is the news
    }
  };

  /** Options with each call-back wrapped in place, so that whoever else holds the object sees no other one. */
  const tapOptions = (gateway: string, options: unknown) => {
    if (typeof options !== 'object' || options === null || seen.has(options)) return;
    seen.add(options);
    const bag = options as Bag;
    for (const name of CALLBACKS) {
      const callback = bag[name];
      if (typeof callback !== 'function') continue;
      bag[name] = function (this: unknown, ...args: unknown[]) {
        tell(gateway, name, args[0]);
        return apply(callback, this, args);
      };
    }
    if (typeof bag.settings === 'object') tapOptions(gateway, bag.settings);
  };

  const wrap = (gateway: string, call: Call, name = ''): Call => {
    const proxy = new Proxy(call, {
      apply(target, self, args) {
        if (OPENS.test(name)) tell(gateway, 'open', null);
        if (gateway === WALLET && METHODS.test(name)) tell(gateway, gateway, args[0]);
        quietly(() => {
          for (const arg of args) tapOptions(gateway, arg);
        });
        const result = apply(target, self, args);
        quietly(() => {
          if (result instanceof Promise) {
            result.then(
              (value: unknown) => {
                if (value && typeof value === 'object' && 'paymentIntent' in value) tell(gateway, 'result', value);
              },
              () => undefined,
            );
          } else tapMethods(gateway, result);
        });
        return result;
      },
      construct(target, args, newTarget) {
        quietly(() => {
          for (const arg of args) tapOptions(gateway, arg);
        });
        const made: object = construct(target, args, newTarget);
        quietly(() => tapMethods(gateway, made));
        return made;
      },
    });
    seen.add(proxy);
    return proxy;
  };

  /** Wraps the methods of a gateway's object that take options or answer with a payment. */
  const tapMethods = (gateway: string, value: unknown, depth = 0) => {
    const bag = value as Bag;
    if (Object(bag) !== bag || seen.has(bag)) return;
    seen.add(bag);
    for (
      let at: unknown = value;
      at && at !== Object.prototype && at !== Function.prototype;
      at = Object.getPrototypeOf(at)
    ) {
      for (const name of Object.getOwnPropertyNames(at)) {
        const call = METHODS.test(name) && bag[name];
        if (typeof call === 'function' && !seen.has(call)) bag[name] = wrap(gateway, call as Call, name);
      }
    }
    if (depth === 0) tapMethods(gateway, bag.Checkout, 1);
  };

  const bag = window as unknown as Bag;
  const gateways = Object.entries(GATEWAYS);
  // Nothing stands in the window before its script has put it there: a page may ask whether it does.
  const look = () => {
    for (const [name, gateway] of gateways) {
      const value = bag[name];
      if (!value || seen.has(value as object)) continue;
      quietly(() => {
        tapMethods(gateway, value);
        if (typeof value === 'function') bag[name] = wrap(gateway, value as Call);
      });
    }
  };
  look();
  // A script tells of its end before anything that waits for it; what a page defines in itself is there by the first press.
  document.addEventListener('load', look, true);
  addEventListener('click', ({ isTrusted }) => isTrusted && look(), true);

  // The browser's own sheet, told by the shop what became of the payment.
  quietly(() => tapMethods(WALLET, PaymentResponse.prototype));

  // Asked once after a payment: the amounts of the page's own analytics, without touching its data layer.
  bridge.hear('analytics', () => {
    quietly(() => {
      const layer = bag.dataLayer;
      if (!Array.isArray(layer)) return;
      for (const entry of layer.slice(-200) as Bag[]) {
        if (entry?.event === 'purchase' || (entry?.[0] === 'event' && entry[1] === 'purchase')) {
          bridge.say('analytics', stringify(entry).slice(0, 20_000));
        }
      }
    });
    return undefined;
  });
}

/** The page must work whatever goes wrong with us. */
function quietly(attempt: () => void): void {
  try {
    attempt();
  } catch {
    // A frozen or exotic object of the gateway: it stays as it is, and the other signals must do.
  }
}
