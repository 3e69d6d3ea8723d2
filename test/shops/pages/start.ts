// The page that a person sees first: which shops there are, and what to try at each.

import { type Answer, type Ask, htmlAnswer, notFound, redirect } from '../exchange';
import type { Till } from '../gateways/hosts';
import { html, page } from '../html';
import type { Shop } from '../shop';

/** A reserved name that no real site can have. */
export const START_HOST = 'shops.example';

export function answerStart(ask: Ask, shops: readonly Shop[], till: Till): Answer {
  if (ask.path === '/assets/shop.css') return redirect(`https://${shops[0]?.hosts[0]}/assets/shop.css`);
  if (ask.method === 'POST' && ask.path === '/deliver') {
    for (const order of till.books.orders) order.readyAt ??= Date.now();
    return redirect('/', 303);
  }
  if (ask.path !== '/') return notFound(ask.path);
  return htmlAnswer(
    page({
      title: 'Refund Clock: demo shops',
      body: html`<main><h1>Demo shops</h1>
<p>These shops run on your own machine under their sellers' names. Nothing leaves it and no money moves. Buy something, then open Refund Clock from the toolbar.</p>
<form method="post" action="/deliver"><p>Waiting for pictures? <button>Finish all galleries now</button></p></form>
<div class="plans">${shops.map(
        (shop) => html`<section class="plan"><h2>${shop.name}</h2><p>${shop.hosts[0]}</p><p>${shop.tryThis}</p>
<p><a class="button" href="https://${shop.hosts[0]}/pricing">Buy here</a> <a href="https://${shop.hosts[0]}${shop.gallery.path}">Gallery</a> <a href="https://${shop.hosts[0]}${shop.policy.path}">Refund policy</a></p></section>`,
      )}</div></main>`,
    }),
  );
}
