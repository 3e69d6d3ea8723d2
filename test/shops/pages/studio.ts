// What a buyer sees after paying: the page of return, the account with its receipts, and the gallery.

import type { Order } from '../books';
import { html, type Markup } from '../html';
import { type Control, type Dress, type Shop, spotsOf } from '../shop';
import { shopPage } from './parts';

export interface Landing {
  readonly shop: Shop;
  readonly thanked: boolean;
  readonly order: Order | undefined;
}

/** Where a paid buyer comes back to; the same page is an ordinary dashboard to everybody else. */
export function landingPage({ shop, thanked, order }: Landing): string {
  const { words } = shop.wayBack;
  const said =
    thanked &&
    words &&
    (words.within === 'heading'
      ? html`<h1 data-words lang="${words.lang ?? shop.lang}">${words.text}</h1>`
      : words.within === 'status'
        ? html`<div class="toast" role="status" data-words lang="${words.lang ?? shop.lang}">${words.text}</div>`
        : html`<p data-words lang="${words.lang ?? shop.lang}">${words.text}</p>`);
  return shopPage({
    shop,
    title: 'Dashboard',
    lang: words?.lang ?? shop.lang,
    scripts: ['/assets/landing.js'],
    data: {
      cleanedAfterMs: shop.wayBack.cleanedAfterMs,
      wordsGoneAfterMs: words?.goneAfterMs,
      leaves: shop.wayBack.leaves,
      analytics: shop.wayBack.analytics === true && order !== undefined,
      amount: order?.plan.minor,
      currency: order?.plan.currency,
    },
    main: html`${said}<h2>Dashboard</h2>
<p><a class="button" href="${shop.gallery.path}" data-soft>Open your photos</a></p>
<p><a href="/account" data-soft>Orders and invoices</a></p>`,
  });
}

export function accountPage(shop: Shop, orders: readonly Order[]): string {
  return shopPage({
    shop,
    title: 'Account',
    main: html`<h1>Account</h1>
${orders.length === 0 && html`<p>No orders yet.</p>`}
<ul>${orders.map(
      (order) => html`<li>Order ${order.id}: ${order.plan.name}, ${order.plan.price}
<a href="/orders/${order.id}/receipt">Receipt</a>
<a href="/orders/${order.id}/invoice.pdf" download>Download invoice</a></li>`,
    )}</ul>
<p><a href="/orders.csv">Export CSV</a> · <a href="https://billing.stripe.com/p/session/live_${shop.id}?back=https://${shop.hosts[0]}/account">Manage billing</a></p>
<p>Make sure to download your favorites!</p>`,
  });
}

export function receiptPage(shop: Shop, order: Order): string {
  return shopPage({
    shop,
    title: `Receipt ${order.id}`,
    main: html`<h1>Receipt</h1><dl><dt>Order</dt><dd>#${order.id}</dd><dt>Date</dt><dd><time datetime="${new Date(order.paidAt).toISOString()}">${new Date(order.paidAt).toUTCString()}</time></dd>
<dt>Item</dt><dd>${order.plan.name}</dd><dt>Total</dt><dd>${order.plan.price}</dd></dl>
<button data-print>Print</button> <a href="/orders/${order.id}/invoice.pdf" download>Download PDF</a>`,
  });
}

/** Address of one full picture. */
export function originalAddress(shop: Shop, number: number): string {
  const host = shop.gallery.imageHost;
  const path = `/images/${number}.${shop.gallery.type}`;
  return host === undefined ? path : `https://${host}${path}`;
}

const ICONS: Readonly<Record<string, string>> = {
  download: 'M12 3v12m-5-5 5 5 5-5M4 21h16',
  view: 'M1 12s4-7 11-7 11 7 11 7-4 7-11 7S1 12 1 12zm11-3a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  favorite: 'M12 21s-8-5-8-11a5 5 0 0 1 8-3 5 5 0 0 1 8 3c0 6-8 11-8 11z',
  delete: 'M4 7h16M9 7V4h6v3m-8 0 1 13h8l1-13',
  regenerate: 'M4 12a8 8 0 0 1 14-5l2 2M20 12a8 8 0 0 1-14 5l-2-2',
};

function icon(act: string): Markup {
  return html`<svg width="20" height="20" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="${ICONS[act] ?? ICONS.view}"></path><line x1="2" y1="2" x2="2" y2="2"></line></svg>`;
}

const DEFAULT_LABELS: Readonly<Record<string, string>> = {
  download: 'Download',
  view: 'View image',
  favorite: 'Favorite',
  delete: 'Delete',
  edit: 'Edit',
  save: 'Save',
  share: 'Share',
  rate: 'Rate',
  upload: 'Upload photos',
  generate: 'Generate',
  train: 'Start training',
  'approve-preview': 'Approve preview',
  'use-credit': 'Use 1 credit',
  'accept-redo': 'Accept redo',
  'accept-credits': 'Accept credits',
  regenerate: 'Regenerate',
  upscale: 'Generate in 4K',
};

function face(control: Control, dress: Dress): Markup {
  const label = control.label ?? DEFAULT_LABELS[control.act] ?? control.act;
  return dress === 'icon' || dress === 'labelled-icon' ? icon(control.act) : html`${label}`;
}

/** One control as the shop writes it: a link where the path is a link, else a button or something that plays one. */
function controlMarkup(shop: Shop, control: Control, spot: number, number: number): Markup {
  const dress = control.dress ?? 'text';
  const label = control.label ?? DEFAULT_LABELS[control.act] ?? control.act;
  const aria = dress === 'labelled-icon' && html` aria-label="${label}"`;
  const mark = html` data-spot="${spot}" class="control ${dress}"`;
  const original = originalAddress(shop, number);
  const inside = face(control, dress);
  switch (control.via) {
    case 'anchor-same-origin':
      return html`<a${mark}${aria} href="/images/${number}.${shop.gallery.type}" download="headshot-${number}.${shop.gallery.type}">${inside}</a>`;
    case 'anchor-cross-origin':
      return html`<a${mark}${aria} href="https://${shop.gallery.imageHost ?? 'pub-4f1c9e.r2.cloudflarestorage.com'}/images/${number}.${shop.gallery.type}" download>${inside}</a>`;
    case 'attachment-link':
      return html`<a${mark}${aria} href="/api/images/${number}/file?filename=headshot-${number}.${shop.gallery.type}">${inside}</a>`;
    case 'blank-link':
      return html`<a${mark}${aria} href="${original}" target="_blank" rel="noopener">${inside}</a>`;
    case 'form-post':
      return html`<form method="post" action="/api/images/${number}/file"><button${mark}${aria}>${inside}</button></form>`;
    default:
      return dress === 'div'
        ? html`<div${mark}${aria} tabindex="0">${inside}</div>`
        : html`<button type="button"${mark}${aria}>${inside}</button>`;
  }
}

function tileMarkup(shop: Shop, number: number): Markup {
  const { gallery } = shop;
  const clickable = gallery.tile !== 'nothing' && html` data-tile="${gallery.tile}" tabindex="0"`;
  const overlay = html`<div class="overlay">${gallery.controls.map((control, spot) => controlMarkup(shop, control, spot, number))}</div>`;
  const thumb =
    gallery.imageHost === undefined ? `/thumbs/${number}.png` : `https://${gallery.imageHost}/thumbs/${number}.png`;
  return html`<div class="tile" id="tile-${number}" data-number="${number}"${clickable}><img src="${thumb}" width="180" height="240" alt="Headshot ${number}">${
    gallery.mounts === 'on-hover' ? html`<template>${overlay}</template>` : overlay
  }</div>`;
}

export interface GalleryView {
  readonly shop: Shop;
  readonly readyAt: number | undefined;
  readonly ordered: boolean;
}

export function galleryPage({ shop, readyAt, ordered }: GalleryView): string {
  const { gallery } = shop;
  const shown = gallery.delivered === 'at-once' || readyAt !== undefined;
  if (!shown) {
    return shopPage({
      shop,
      title: 'Your photos',
      main: html`<h1>Your photos</h1>${
        ordered
          ? html`<p role="status">Your headshots are being generated. We will e-mail you when they are ready.</p>
<p><label>Upload your selfies <input type="file" multiple accept="image/*"></label> <button type="button" data-act="upload">Upload photos</button>
<button type="button" data-act="train">Start training</button></p>`
          : html`<p>No photos yet. <a href="/pricing" data-soft>Choose a plan</a></p>`
      }`,
      scripts: ['/assets/acts.js'],
    });
  }
  const numbers = Array.from({ length: gallery.images }, (_, index) => index + 1);
  const ready = readyAt === undefined ? undefined : new Date(readyAt);
  const stated =
    ready === undefined || gallery.states === 'nothing'
      ? undefined
      : gallery.states === 'time-element'
        ? html`<p>Generated <time datetime="${ready.toISOString()}">${ready.toUTCString()}</time></p>`
        : html`<p>Generated on ${ready.toUTCString()}</p>`;
  const grid = html`<div class="toolbar">${gallery.toolbar.map((control, index) =>
    controlMarkup(shop, control, gallery.controls.length + index, 1),
  )}</div><div class="tiles">${numbers.map((number) => tileMarkup(shop, number))}</div>`;
  return shopPage({
    shop,
    title: 'Your photos',
    scripts: ['/assets/gallery.js'],
    data: {
      spots: spotsOf(gallery),
      tileControls: gallery.controls.length,
      mounts: gallery.mounts,
      numbers,
      type: gallery.type,
      originals: Object.fromEntries(numbers.map((number) => [number, originalAddress(shop, number)])),
    },
    main: html`<h1>Your headshots are ready</h1>${stated}
<p>To ensure you don't lose access, please download all images at your earliest convenience.</p>
<div id="gallery">${gallery.mounts === 'late' ? html`<p role="status">Loading…</p><template>${grid}</template>` : grid}</div>
<p id="gallery-state" role="status"></p>
<dialog id="lightbox"><img alt=""><button type="button" data-close>Close</button></dialog>`,
  });
}
