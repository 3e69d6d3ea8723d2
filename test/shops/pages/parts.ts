// What every page of a shop shares: its frame, its menu, its scripts and its content policy.

import { dataBlock, html, type Markup, page } from '../html';
import type { Shop } from '../shop';

export interface ShopPage {
  readonly shop: Shop;
  readonly title: string;
  readonly main: Markup;
  /** Values for the page's scripts; `kind` chooses which of them run. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly scripts?: readonly string[];
  readonly lang?: string;
}

function menu(shop: Shop): readonly (readonly [string, string])[] {
  return [
    ['/', 'Home'],
    ['/pricing', 'Pricing'],
    [shop.gallery.path, 'My photos'],
    ['/account', 'Account'],
    ['/faq', 'FAQ'],
    [shop.policy.path, shop.policy.title],
  ];
}

export function shopPage({ shop, title, main, data = {}, scripts = [], lang }: ShopPage): string {
  return page({
    title: `${title} · ${shop.name}`,
    lang: lang ?? shop.lang,
    head: html`${dataBlock('page-data', { singlePage: shop.singlePage === true, ...data })}${scripts.map(
      (source) => html`<script src="${source}" type="module"></script>`,
    )}<script src="/assets/site.js" type="module"></script>`,
    body: html`<header class="site"><a class="brand" href="/">${shop.name}</a><nav>${menu(shop).map(
      ([path, name]) => html`<a href="${path}" data-soft>${name}</a>`,
    )}</nav></header>
<main id="main">${main}</main>
<footer>A demo shop on your own machine. It is not ${shop.name} and takes no money.</footer>`,
  });
}

/** What a shop allows its pages to load; only the strict one says so. */
export function contentPolicy(shop: Shop): Readonly<Record<string, string>> {
  if (shop.strictPolicy !== true) return {};
  const images = shop.gallery.imageHost ? ` https://${shop.gallery.imageHost}` : '';
  return {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self' https://js.stripe.com https://cdn.paddle.com",
      "style-src 'self'",
      `img-src 'self'${images}`,
      `connect-src 'self'${images}`,
      "form-action 'self'",
      'frame-src https://js.stripe.com',
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ].join('; '),
  };
}
