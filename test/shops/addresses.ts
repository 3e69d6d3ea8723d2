// Where a buyer is sent: to pay, back when paid, back when given up. One place, because the three depend on each other.

import type { CancelWay, PaymentWay, Shop } from './shop';

export interface WaysBack {
  readonly success: string;
  readonly cancel: string;
}

function cancelPath(way: CancelWay, landing: string): string {
  switch (way) {
    case 'pricing':
      return '/pricing';
    case 'home':
      return '/';
    case 'flag':
      return '/pricing?canceled=true';
    case 'identical':
      return landing;
  }
}

/** @example waysBack(aragon, 'cs_live_1').success === 'https://www.aragon.ai/dashboard?payment=success' */
export function waysBack(shop: Shop, id: string): WaysBack {
  const origin = `https://${shop.hosts[0]}`;
  const { address, path, word } = shop.wayBack;
  const key = shop.payment === 'polar' || shop.payment === 'polar-embed' ? 'checkout_id' : 'session_id';
  const popup = shop.payment === 'popup' ? 'popup=1' : '';
  const query = (...parts: readonly string[]) => {
    const kept = [...parts, popup].filter((part) => part !== '');
    return kept.length === 0 ? '' : `?${kept.join('&')}`;
  };
  const cancel = origin + cancelPath(shop.cancel, path);
  switch (address) {
    case 'id-in-query':
      // These gateways add their own ids to the address; a shop that pays through them names none.
      return { success: origin + path + (addsOwnIds(shop.payment) ? query() : query(`${key}=${id}`)), cancel };
    case 'id-in-path':
      return { success: `${origin}${path}/${id}${query()}`, cancel };
    case 'word':
      return { success: origin + path + query(word ?? 'payment=success'), cancel };
    case 'bounce':
      return { success: `${origin}/api/stripe/checkout${query(`session_id=${id}`)}`, cancel };
    case 'plain':
    case 'stays':
      return { success: origin + path + query(), cancel };
  }
}

function addsOwnIds(way: PaymentWay): boolean {
  return way === 'creem' || way === 'paypal' || way === 'stripe-element' || way === 'stripe-element-redirect';
}

/** The page of the payment host that a payment is made on. */
export function paymentAddress(shop: Shop, id: string): string {
  switch (shop.payment) {
    case 'stripe-own-domain':
      return `https://pay.${shop.hosts[0].replace(/^www\./, '')}/c/pay/${id}#fidkdWxOYHwnPyd1blpxYHZxWjA0`;
    case 'polar':
      return `https://polar.sh/checkout/polar_c_${id.replace(/-/g, '')}`;
    case 'polar-embed':
      return `https://polar.sh/checkout/polar_c_${id.replace(/-/g, '')}?embed=true`;
    case 'lemonsqueezy':
      return `https://demo-shop.lemonsqueezy.com/checkout/buy/${id}`;
    case 'lemonsqueezy-overlay':
      return `https://demo-shop.lemonsqueezy.com/checkout/buy/${id}?embed=1`;
    case 'creem':
      return `https://creem.io/checkout/prod_4XKp2demo/${id}`;
    case 'paypal':
      return `https://www.paypal.com/checkoutnow?token=${id}`;
    default:
      return `https://checkout.stripe.com/c/pay/${id}#fidkdWxOYHwnPyd1blpxYHZxWjA0`;
  }
}
