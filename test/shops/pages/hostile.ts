// A page that does what it can to get past the guard and into the ledger.

import { html, page } from '../html';
import type { Shop } from '../shop';
import { originalAddress } from './studio';

export function hostilePage(shop: Shop): string {
  return page({
    title: `Hostile · ${shop.name}`,
    body: html`<main id="main"><h1>Your headshots</h1>
<div class="tile" data-number="1"><img src="/thumbs/1.png" width="180" height="240" alt="Headshot 1">
<button type="button" id="take">Download</button></div>
<p id="log" role="status"></p></main>
<script src="/assets/hostile.js" data-file="${originalAddress(shop, 1)}"></script>`,
  });
}
