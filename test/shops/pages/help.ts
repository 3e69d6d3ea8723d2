// Photoroom's help pages live on a host of their own: which credits can come back, by feature and platform.

import { type Answer, type Ask, htmlAnswer, notFound } from '../exchange';
import { html, page } from '../html';

export const HELP_HOST = 'help.photoroom.com';

const ROWS: readonly (readonly [string, boolean, boolean, boolean])[] = [
  ['Virtual Model', true, true, true],
  ['Flat Lay', true, true, true],
  ['Ghost Mannequin', true, true, true],
  ['Edit with AI', true, true, true],
  ['Recolor', true, true, true],
  ['Product Beautifier', true, true, true],
  ['Ironing', true, true, true],
  ['Video Generator', true, true, true],
  ['Logo', true, true, true],
  ['Text', true, true, true],
  ['Create any image', true, true, true],
  ['Instagram Story', true, true, true],
  ['AI Backgrounds', false, true, false],
  ['AI Shadows', false, false, false],
  ['Image Enhancer', false, false, false],
  ['AI Expand', false, false, false],
  ['AI tools in Batch', false, false, false],
  ['AI tools in Product Catalog', false, false, false],
  ['Retouch', false, false, false],
  ['Studio Shot', false, false, false],
];

export function answerHelp(ask: Ask): Answer {
  if (ask.path !== '/' && !ask.path.startsWith('/en/articles/')) return notFound(ask.path);
  const mark = (yes: boolean) => (yes ? '✅ Yes' : '❌ No');
  return htmlAnswer(
    page({
      title: 'AI credits for unsuccessful generations',
      styles: 'https://app.photoroom.com/assets/shop.css',
      body: html`<main><article><h1>When AI credits come back</h1>
<p>A generation that fails for a technical reason gives its credits back by itself. A bad result can be reported soon after it was made, from the menu of the picture.</p>
<table><thead><tr><th>AI feature</th><th>iOS</th><th>Android</th><th>Web App</th></tr></thead><tbody>${ROWS.map(
        ([name, ios, android, web]) =>
          html`<tr><td>${name}</td><td>${mark(ios)}</td><td>${mark(android)}</td><td>${mark(web)}</td></tr>`,
      )}</tbody></table></article></main>`,
    }),
  );
}
