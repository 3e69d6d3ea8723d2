// An address taken apart once, so that every signal reads the same: host, path, and the parameters of query and hash together.

export interface Address {
  readonly host: string;
  /** Lower case, without the slash at its end; a hash route (`#/success`) is read as the path it stands for. */
  readonly path: string;
  /** As it is written, for ids. */
  readonly segments: readonly string[];
  readonly params: readonly (readonly [key: string, value: string])[];
}

/** Takes an absolute address apart; nothing for one that is none. Never throws: pages write strange addresses. */
export function addressOf(href: string): Address | undefined {
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    return undefined;
  }
  const [route = '', hashQuery = ''] = url.hash.slice(1).split('?');
  const isRoute = route.startsWith('/') || route.startsWith('!/');
  const written = `${url.pathname}${isRoute ? route.replace(/^!?/, '') : ''}`.replace(/\/{2,}/g, '/');
  const params = [...url.searchParams, ...new URLSearchParams(isRoute ? hashQuery : url.hash.slice(1))];
  return {
    host: url.hostname,
    path: written.replace(/(.)\/$/, '$1').toLowerCase(),
    segments: written.split('/').filter(Boolean),
    params: params.slice(0, 60).map(([key, value]) => [key.toLowerCase(), value.slice(0, 300)] as const),
  };
}

/** What may be kept of an address: host and path. Queries can hold secrets; so can long segments, which are shortened. */
export function keptPath(address: Address): string {
  const path = address.segments.map((part) => (part.length > 40 ? `${part.slice(0, 8)}…` : part)).join('/');
  return `https://${address.host}/${path}`.slice(0, 300);
}

/** The last part of the path, without a file ending: `thank-you` of `/shop/thank-you.html`. */
export const lastPart = (address: Address): string => (address.path.split('/').pop() ?? '').replace(/\.\w{2,5}$/, '');

const READING =
  /\/(?:blog|news|docs?|documentation|help|support|faqs?|guides?|tutorials?|articles?|posts?|stor(?:y|ies)|changelog|learn|press|about|testimonials?|reviews?|community|forum|case-stud(?:y|ies)|newsletter|contact)(?:\/|$)/;

/** Pages that are there to be read: what they say of a payment is not said of this buyer's. */
export const isReading = (address: Address): boolean => READING.test(address.path);

const CODES = /\/(?:redeem|vouchers?|coupons?|promo(?:-?codes?)?|gift-?cards?|referrals?)(?:\/|$)/;

/** Pages that no payment leads back to: those to be read, and those where a code is entered instead of paying. */
export const isNoWayBack = (address: Address): boolean => isReading(address) || CODES.test(address.path);

/** Under these everybody has a name of their own. */
const SHARED =
  /(?:^|\.)((?:vercel|netlify|web|fly|replit|lovable|streamlit|bubbleapps|softr|glide|firebaseapp|onrender|herokuapp|railway|pages|workers|github|gitlab|myshopify|webflow|framer|wixsite|carrd|notion|gumroad|stan)\.(?:app|com|dev|io|co|site|website|store|page))$/;
const SECOND_LEVEL = /(?:^|\.)(?:com?|org|net|gov|edu|ac|or|ne|gr|web)\.[a-z]{2}$/;

/** The name that one owner registered: `shop.co.uk` of `app.shop.co.uk`. A guess from the common shapes, for comparing only. */
export function ownerOf(host: string): string {
  const parts = host.toLowerCase().split('.');
  const deep = SHARED.test(host) || SECOND_LEVEL.test(host) ? 3 : 2;
  return parts.slice(-deep).join('.');
}
