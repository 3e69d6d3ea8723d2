// A studio where each generation costs credits: a single page with tools, a balance, results with menus, reports and passing notices.

import { html } from '../html';
import type { Shop } from '../shop';
import { shopPage } from './parts';

/** What the studio's server does with the next generation and the next report; a test or a person chooses. */
const STUDIO_MOODS = ['refunds', 'refuses', 'fails', 'keeps'] as const;

export function creditStudioPage(shop: Shop): string {
  const studio = shop.creditStudio;
  if (!studio) throw new Error(`${shop.id} has no studio.`);
  return shopPage({
    shop,
    title: 'Studio',
    scripts: ['/assets/credit-studio.js'],
    data: { tools: studio.tools, credits: studio.credits, cost: studio.cost },
    main: html`<p><a href="/create" data-place="/create">Editor</a> · <a href="/batch" data-place="/batch">Batch</a> · <a href="/catalog" data-place="/catalog">Product Catalog</a></p>
<p class="balance">Credits left: <span data-balance></span></p>
<h1 data-heading></h1>
<div role="tablist" aria-label="AI tools">${studio.tools.map(
      (tool) => html`<button type="button" role="tab" aria-selected="false" data-tool="${tool}">${tool}</button>`,
    )}</div>
<p><button type="button" data-generate disabled>Generate (${studio.cost} credits)</button>
<label>Server <select data-mood>${STUDIO_MOODS.map((mood) => html`<option>${mood}</option>`)}</select></label></p>
<div class="tiles" data-results></div>
<div data-toasts></div>
<dialog data-report><form method="dialog"><h3>What is wrong?</h3><textarea name="why" aria-label="Details"></textarea><button value="send">Submit</button> <button value="">Cancel</button></form></dialog>`,
  });
}
