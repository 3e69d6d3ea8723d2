// Decides once for each address whether it looks like a page of terms, or like one on which one pays, and calls for the script that belongs there.

import type { FollowedSnapshot } from './follow-snapshot';
import { whenReady } from './watch-page';

/** An address that says so by itself; what it really is, the script asks. */
const PAYS = /pric[ei]|preis|tarif|prix|precio|prezzi|plans?\b|checkout|buy|purchase|subscri|upgrade|order-?now/i;
const BUYS =
  /^\W*(?:buy|pay|purchase|order now|subscribe|get (?:started|the|your|my)|check ?out|choose|select|jetzt (?:kaufen|bestellen)|kaufen|acheter|payer|comprar|acquista|koop|kup|购买|購入|구매|купить|оплатить)/iu;
const MONEY = /[$€£¥₹₽₩₺]\s?\d|\d\s?(?:[$€£¥₹₽₩₺]|USD|EUR|kr|zł)/;
/** A page that draws itself is looked at once more. */
const AGAIN = 1_500;

export interface PageCaller {
  readonly snapshot: FollowedSnapshot;
  /** Does it look like a page of terms? The words stand for whatever the page says. */
  readonly isPolicy: (path: string, title: string, headings: readonly string[], words: () => string) => boolean;
  readonly call: (what: 'policy' | 'card') => void;
}

export function callForPage({ snapshot, isPolicy, call }: PageCaller): void {
  const called = new Set<string>();
  const callOnce = (what: 'policy' | 'card') => {
    const key = what === 'card' ? what : `${what} ${location.pathname}`;
    if (called.has(key) || called.size > 20) return;
    called.add(key);
    call(what);
  };
  const look = () => {
    const known = snapshot.current();
    if (!known?.watching) return;
    const words = () => (document.body?.textContent ?? '').slice(0, 100_000);
    const headings = [...document.querySelectorAll('h1,h2')].slice(0, 40).map((one) => (one.textContent ?? '').trim());
    if (isPolicy(location.pathname, document.title, headings, words)) callOnce('policy');
    if (known.card && isOffer()) callOnce('card');
  };
  const soon = () => {
    look();
    setTimeout(look, AGAIN);
  };
  whenReady(() => void snapshot.known.then(soon));
  let address = location.href;
  // Older browsers have no such thing. An address that is only written anew is the same page.
  window.navigation?.addEventListener('currententrychange', () => {
    if (address === location.href) return;
    address = location.href;
    setTimeout(soon, 300);
  });
}

/** Prices, and an address or two buttons that sell. Struck or small prices count: nothing is read here. */
function isOffer(): boolean {
  let sells = PAYS.test(location.pathname) ? 2 : 0;
  if (sells === 0) {
    for (const control of [...document.querySelectorAll('button,a,[role=button],input[type=submit]')].slice(0, 300))
      if (BUYS.test((control.textContent ?? '').slice(0, 60).trim()) && ++sells > 1) break;
  }
  return sells > 1 && MONEY.test((document.body?.textContent ?? '').slice(0, 200_000));
}
