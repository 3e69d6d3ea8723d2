// Studios of a third kind: component libraries, small menus, keys, what is prepared before the press, ways to other people,
// nine languages, and words that mean something else there. Written without looking at what the guard knows.

import { asks, type GalleryShape, img, run, type Shape, svg, tile, toAsk, toSave, whole } from './gallery-shapes';

const CARET = svg('<path d="m6 9 6 6 6-6"/>');
const KEBAB = svg('<circle cx="12" cy="5" r="1"/><circle cx="12" cy="12" r="1"/><circle cx="12" cy="19" r="1"/>');

const held: readonly GalleryShape[] = [
  // Menus, bars and keys.
  {
    name: 'three dots, a list walked by arrow keys',
    html: `<div class="tile">${img()}<button id="m" aria-label="Options" aria-haspopup="true">${KEBAB}</button></div><ul class="menu" id="p" role="menu" tabindex="-1" hidden><li role="menuitem" tabindex="-1">Rename</li><li role="menuitem" tabindex="-1" class="go">Original file (JPG)</li></ul>${run("on('#m', () => { show('#p'); document.querySelector('#p li').focus(); }); on('#p', e => { const all = [...document.querySelectorAll('#p li')], at = all.indexOf(document.activeElement); if (e.key === 'ArrowDown') { e.preventDefault(); all[(at + 1) % 2].focus(); } if (e.key === 'Enter' && at === 1) { e.preventDefault(); show('#p', false); save(); } }, 'keydown')")}`,
    steps: ['press #m', 'key ArrowDown', 'key Enter'],
    by: ['keyboard'],
  },
  {
    name: 'split button, its caret opens the sizes',
    html: `<div role="group" aria-label="Export"><button>Export</button><button id="m" aria-label="More sizes" aria-expanded="false">${CARET}</button></div><div class="menu" id="p" hidden><button>Web, 800 px</button><button id="act">Print, 4096 px</button></div>${run("on('#m', () => show('#p')); on('#act', () => { location.assign(file(1)); })")}`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'sheet after a long press, as phones have it',
    html: `<div class="tile" id="t" style="touch-action:none">${img()}</div><div id="p" class="menu" role="dialog" hidden><button>Details</button><button id="act">Save to Photos</button></div>${run("let t; on('#t', () => { t = setTimeout(() => show('#p'), 400); }, 'touchstart'); on('#t', () => clearTimeout(t), 'touchend'); on('#act', () => save())")}`,
    steps: ['long #t', 'press #act'],
    by: ['touch'],
  },
  {
    name: 'palette of commands, typed and entered',
    html: `<label>Command <input id="q" role="combobox" aria-controls="l" aria-activedescendant="c1"></label><ul id="l" role="listbox"><li role="option" id="c1" aria-selected="true">Download current photo</li><li role="option" id="c2">Close viewer</li></ul>${run("on('#q', e => { if (e.key === 'Enter') { e.preventDefault(); save(); } }, 'keydown')")}`,
    steps: ['type #q = down', 'key Enter'],
    by: ['keyboard'],
  },
  {
    name: 'list of keys, Shift and D takes everything',
    html: `${img()}<dl><dt><kbd>Shift</kbd>+<kbd>D</kbd></dt><dd>Download all</dd><dt><kbd>?</kbd></dt><dd>Help</dd></dl>${run("document.addEventListener('keyup', e => { if (e.shiftKey && e.code === 'KeyD') save(); })")}`,
    steps: ['key Shift+D'],
    by: ['keyboard'],
  },
  {
    name: 'bar under chosen photos, in Italian',
    html: `${[1, 2].map((n) => `<label class="tile">${img(n)}<input type="checkbox" class="c" id="c${n}"></label>`).join('')}<div id="p" role="toolbar" hidden><span>1 selezionata</span><button>Annulla</button><button id="act">Esporta selezionate</button></div>${run("on('.c', () => show('#p'), 'change'); on('#act', () => save())")}`,
    steps: ['press #c1', 'press #act'],
  },

  // Component libraries and their icons.
  {
    name: 'icon by a ligature',
    html: `${tile('<button class="mdc-icon-button"><span class="material-icons" aria-hidden="true">get_app</span></button>'.replace('<button', '<button id="act"'))}${toSave}`,
  },
  {
    name: 'icon by a class of a font',
    html: `${tile('<button class="btn"><i class="bi bi-heart"></i></button><button class="btn" id="act"><i class="bi bi-box-arrow-down" style="display:inline-block;width:16px;height:16px"></i></button>')}${toSave}`,
  },
  {
    name: 'icon element with a name of a collection',
    html: `${tile('<button id="act" style="min-width:32px;min-height:32px"><iconify-icon icon="ph:tray-arrow-down"></iconify-icon></button>')}${toSave}`,
  },
  {
    name: 'element in an element, the label comes from a property',
    html: `<pic-card></pic-card>${run(`customElements.define('pic-button', class extends HTMLElement { constructor() { super(); this.r = this.attachShadow({ mode: 'open' }); } set hint(h) { this.r.innerHTML = '<button part="b"></button>'; this.r.querySelector('button').ariaLabel = h; this.r.querySelector('button').textContent = '\\u2b07'; } });
customElements.define('pic-card', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open' }); r.innerHTML = '<img src="/thumbs/1.png" width="180" height="240" alt="">'; const b = document.createElement('pic-button'); b.hint = 'Hi-res file'; b.addEventListener('click', () => save()); r.append(b); } });`)}`,
    steps: ['press pic-button button'],
  },
  {
    name: 'attributes tell a library what to ask',
    html: `<button id="act" hx-get="/api/images/1/file" hx-swap="none">Fetch it</button>${run("document.addEventListener('click', async e => { const b = e.target.closest('[hx-get]'); if (b) give(await (await fetch(b.getAttribute('hx-get'))).blob(), 'p.png'); })")}`,
  },
  {
    name: 'link with another method, changed by a library',
    html: `<a id="act" href="/api/images/1/file" data-turbo-method="post" rel="nofollow">My files</a>${run("document.addEventListener('click', e => { const a = e.target.closest('[data-turbo-method]'); if (!a) return; e.preventDefault(); const f = document.createElement('form'); f.method = 'post'; f.action = a.href; document.body.append(f); f.requestSubmit(); })")}`,
  },
  {
    name: 'viewer in a frame tells the page',
    html: `<iframe width="200" height="120" style="border:0" srcdoc="<body style='margin:0'><button style='width:200px;height:120px' onclick='parent.postMessage({ kind: &quot;export&quot;, photo: 1 }, &quot;*&quot;)'>Download HQ</button>"></iframe>${run("addEventListener('message', e => { if (e.data.kind === 'export') save(e.data.photo); })")}`,
    steps: ['press iframe'],
    by: ['mouse', 'touch'],
  },
  {
    name: 'drawing with an old kind of link around a picture',
    html: '<svg width="200" height="200" xmlns:xlink="http://www.w3.org/1999/xlink"><a id="act" xlink:href="/api/images/1/file" aria-label="Portrait 1, original"><image href="/thumbs/1.png" width="180" height="180"/></a></svg>',
    by: ['mouse', 'touch'],
  },
  {
    name: 'form of the method get to a new tab',
    html: `<form action="/images/1.png" target="_blank">${img()}<input type="submit" id="act" value="Open the original"></form>`,
  },
  {
    name: 'kept alive past the page, then away',
    html: `<button id="act">Claim my photos</button>${run("on('#act', () => { fetch('/api/shoots/9/claimed', { method: 'POST', keepalive: true }); location.replace(file(1)); })")}`,
  },
  {
    name: 'drawn by a worker, saved by an event',
    html: `<button id="act">Package everything</button>${run(`const w = new Worker(URL.createObjectURL(new Blob(["onmessage = async e => { const parts = []; for (const u of e.data) parts.push(await (await fetch(u)).blob()); postMessage(new Blob(parts)); }"], { type: 'text/javascript' })));
w.onmessage = e => { const a = document.createElement('a'); a.download = 'all.zip'; a.href = URL.createObjectURL(e.data); a.dispatchEvent(new MouseEvent('click')); }; on('#act', () => w.postMessage([1, 2].map(n => location.origin + full(n))));`)}`,
  },
  {
    name: 'file that is there already, as a data address',
    html: '<p>Ready: <a id="act" download="portrait-1.png" href="data:image/png;base64,iVBORw0KGgo=">Portrait 1 (PNG, 9 MB)</a></p>',
  },
  {
    name: 'stream into a file that is chosen',
    html: `<button id="act">Export to disk…</button>${run("on('#act', async () => { const answer = await fetch(full(1)); const place = await showSaveFilePicker({ suggestedName: 'p.png' }); await answer.body.pipeTo(await place.createWritable()); })")}`,
  },
  {
    name: 'switch that puts a copy on the computer',
    html: `<label><input type="checkbox" role="switch" id="act"> Keep a copy on this computer</label>${run("on('#act', e => { if (e.target.checked) save(); }, 'change')")}`,
  },
  {
    name: 'copied from a menu of its own, in German',
    html: `<div class="tile" id="t">${img()}</div><div class="menu" id="p" role="menu" hidden><button role="menuitem">Info</button><button role="menuitem" id="act">Bild kopieren</button></div>${run("on('#t', e => { e.preventDefault(); show('#p'); }, 'contextmenu'); on('#act', async () => { const b = await blobOf(1); navigator.clipboard.write([new ClipboardItem({ 'image/png': b })]).catch(() => {}); })")}`,
    steps: ['context #t', 'press #act'],
    by: ['mouse'],
  },

  // Nine languages.
  {
    name: 'German: secured on the device',
    html: `${tile('<button>Ansehen</button><button id="act">Auf Gerät sichern</button>')}${toSave}`,
  },
  {
    name: 'French: everything is fetched back',
    html: `<h2>Vos portraits</h2><button id="act">Tout récupérer (40)</button>${toSave}`,
  },
  { name: 'Spanish: all of them are lowered', html: `<button id="act">Bajar todas las fotos</button>${toSave}` },
  { name: 'Portuguese: kept on the phone', html: `<button id="act">Salvar no celular</button>${toSave}` },
  {
    name: 'Italian: the original, from a menu',
    html: `<button id="m">Azioni</button><div class="menu" id="p" role="menu" hidden><button role="menuitem">Dettagli</button><button role="menuitem" id="act">Scarica originale</button></div>${run("on('#m', () => show('#p')); on('#act', () => save())")}`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'Dutch: stored on the device',
    html: `<button id="act">Opslaan op apparaat</button>${toSave}`,
  },
  { name: 'Polish: written to the disk', html: `<button id="act">Zapisz na dysku</button>${toSave}` },
  { name: 'Japanese: all at once', html: `<button id="act">まとめてダウンロード</button>${toSave}` },
  { name: 'Chinese: into the album of the phone', html: `<button id="act">保存到相册</button>${toSave}` },

  // To other people and places.
  {
    name: 'a photo to WhatsApp, from a sheet',
    act: 'share',
    html: `<button id="m" aria-label="Share">⤴</button><div class="menu" id="p" role="dialog" aria-label="Send this photo" hidden><button>Telegram</button><button id="act">WhatsApp</button></div>${run(`on('#m', () => show('#p')); on('#act', () => ${asks('/api/photos/1/send/whatsapp')})`)}`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'set as the picture of a profile elsewhere',
    act: 'share',
    html: `${tile('<button id="act">Post to LinkedIn</button>')}${toAsk('/api/photos/1/linkedin')}`,
  },
  {
    name: 'attached to a mail in Spanish',
    html: `<button id="act">Enviar fotos por correo</button>${toAsk('/api/shoots/9/mail')}`,
  },

  // Other acts.
  {
    name: 'arrow to the right likes, as the page says',
    act: 'favorite',
    html: `${img()}<p><kbd>←</kbd> skip <kbd>→</kbd> like</p>${run(`document.addEventListener('keydown', e => { if (e.key === 'ArrowRight') ${asks('/api/photos/1/like', 'PUT')}; })`)}`,
    steps: ['key ArrowRight'],
    by: ['keyboard'],
  },
  {
    name: 'five stars as radios',
    act: 'rate',
    html: `<fieldset><legend>Rate this headshot</legend>${[1, 2, 3, 4, 5].map((n) => `<label><input type="radio" name="r" value="${n}" id="r${n}" aria-label="${n} stars">★</label>`).join('')}</fieldset>${run(`on('input', e => ${asks('/api/photos/1/rating', 'PUT')}, 'change')`)}`,
    steps: ['press #r5'],
  },
  {
    name: 'stars of a library, one group of images',
    act: 'rate',
    html: `<div role="radiogroup" aria-label="Rating">${[1, 2, 3, 4, 5].map((n) => `<span role="radio" tabindex="0" aria-checked="false" id="s${n}" aria-label="${n} of 5" style="padding:6px">☆</span>`).join('')}</div>${run(`on('[role=radio]', () => ${asks('/api/photos/1/rating', 'PUT')}); on('[role=radio]', e => { if (e.key === 'Enter') e.currentTarget.click(); }, 'keydown')`)}`,
    steps: ['press #s4'],
  },
  {
    name: 'the chosen ones are kept',
    act: 'save',
    html: `<p>12 of 40 chosen</p><button>Start over</button><button id="act">Keep these</button>${toAsk('/api/shoots/9/keep')}`,
  },
  {
    name: 'happy with the proofs',
    act: 'preview-approved',
    html: `<h2>Your proofs</h2>${img()}<button>Something is wrong</button><button id="act">I’m happy with these</button>${toAsk('/api/shoots/9/approve')}`,
  },
  {
    name: 'order confirmed as delivered',
    act: 'preview-approved',
    html: `<h2>Are your photos what you expected?</h2><button>Report a problem</button><button id="act">Yes, finish my order</button>${toAsk('/api/orders/1042/complete')}`,
  },
  {
    name: 'whole shoot deleted from three dots, in Spanish',
    act: 'delete',
    html: `<button id="m" aria-label="Opciones">${KEBAB}</button><div class="menu" id="p" hidden><button>Renombrar</button><button id="act">Borrar sesión</button></div>${run(`on('#m', () => show('#p')); on('#act', () => ${asks('/api/shoots/9', 'DELETE')})`)}`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'forty more of the same',
    act: 'generation-started',
    html: `<button id="act">Generate 40 more</button>${toAsk('/api/shoots/9/more')}`,
  },
  {
    name: 'a roll of the dice for a credit',
    act: 'use-of-credits',
    html: `<p>You have 8 credits.</p><button id="act">Reroll · 1 credit</button>${toAsk('/api/photos/1/reroll')}`,
  },
  {
    name: 'credit note instead of the money, in German',
    act: 'credits-accepted',
    html: `<section><h2>Nicht zufrieden?</h2><p>Statt einer Erstattung schenken wir Ihnen 30 Credits.</p><button>Nein, danke</button><button id="act">Angebot annehmen</button></section>${toAsk('/api/support/offers/5/accept')}`,
  },
  {
    name: 'the face is taught',
    act: 'training-started',
    html: `<h2>All 15 photos look good</h2><button>Change photos</button><button id="act">Train my model</button>${toAsk('/api/models')}`,
  },
  {
    name: 'another shirt, at once',
    act: 'edit',
    html: `${img()}<h3>Outfit</h3><button>Blazer</button><button id="act">Swap outfit</button>${toAsk('/api/photos/1/outfit', 'PATCH')}`,
  },
];

const silent: readonly GalleryShape[] = [
  { name: 'way to the shop of prints', html: '<a id="act" href="/prints">Order prints</a>' },
  { name: 'saving of another kind', act: 'save', html: '<a id="act" href="/pricing">Save 20% on your next shoot</a>' },
  {
    name: 'profile of the buyer saved',
    act: 'save',
    html: `<form id="f"><h2>Profile</h2><label>Name <input value="Anna"></label><label>E-mail <input type="email" value="a@example.com"></label><button id="act">Save changes</button></form>${run(`on('#f', e => { e.preventDefault(); ${asks('/api/account', 'PATCH')}; }, 'submit')`)}`,
  },
  {
    name: 'address saved, in French',
    act: 'save',
    html: `<form id="f"><h2>Adresse de facturation</h2><label>Rue <input></label><label>Ville <input></label><button id="act">Enregistrer</button></form>${run(`on('#f', e => { e.preventDefault(); ${asks('/api/account/address', 'PUT')}; }, 'submit')`)}`,
  },
  {
    name: 'settings kept, in Japanese',
    act: 'save',
    html: `<h2>通知設定</h2><label><input type="checkbox"> メール</label><button id="act">設定を保存</button>${toAsk('/api/account/notices', 'PUT')}`,
  },
  {
    name: 'card kept for the next time',
    act: 'save',
    html: `<h2>Payment method</h2><label><input type="checkbox" id="act"> Save this card for later</label>${run(`on('#act', () => ${asks('/api/account/card', 'PUT')}, 'change')`)}`,
  },
  {
    name: 'article of the help that was useful',
    act: 'rate',
    html: `<article><h2>How long does a shoot take?</h2><p>About two hours.</p><p>Was this article helpful?</p><button id="act">👍 Yes</button><button>👎 No</button></article>${toAsk('/api/help/7/vote')}`,
  },
  {
    name: 'all cookies taken',
    act: 'redo-accepted',
    html: `<div role="dialog" aria-label="Cookies"><p>We use cookies.</p><button>Reject</button><button id="act">Accept all</button></div>${toAsk('/api/consent')}`,
  },
  {
    name: 'order by stars',
    act: 'rate',
    html: `<div role="toolbar"><span>Sort by</span><button>Date</button><button id="act">★ Rating</button></div>${toAsk('/api/photos?sort=rating', 'GET')}`,
  },
  {
    name: 'nothing chosen any more',
    act: 'delete',
    html: `<div role="toolbar"><span>3 selected</span><button id="act">Clear selection</button></div>${toAsk('/api/events/cleared')}`,
  },
  {
    name: 'a filter taken away',
    act: 'delete',
    html: `<p>Filters: <span class="chip">Office <button id="act" aria-label="Remove filter Office">✕</button></span></p>${toAsk('/api/photos?style=', 'GET')}`,
  },
  {
    name: 'brought back from the bin',
    act: 'delete',
    html: `<div role="status">Photo deleted. <button id="act">Undo</button></div>${toAsk('/api/photos/1/restore')}`,
  },
  {
    name: 'opinion told to the shop',
    act: 'share',
    html: `<button id="act">Share feedback</button>${toAsk('/api/events/feedback-opened')}`,
  },
  {
    name: 'paper made by a button',
    act: 'generation-started',
    html: `<h2>Billing</h2><p>Order 1042</p><button id="act">Generate invoice</button>${toAsk('/api/orders/1042/invoice')}`,
  },
  {
    name: 'state asked again',
    act: 'generation-started',
    html: `<p>Your photos: 60 %</p><button id="act">Refresh status</button>${toAsk('/api/shoots/9/status', 'GET')}`,
  },
  {
    name: 'list that did not load',
    act: 'generation-started',
    html: `<div role="alert">Couldn’t load your photos. <button id="act">Try again</button></div>${toAsk('/api/photos?page=1', 'GET')}`,
  },
  {
    name: 'address of the bill changed',
    act: 'edit',
    html: `<h2>Billing</h2><p>Anna, Main Street 1</p><button id="act">Edit billing address</button>${toAsk('/api/account/address', 'GET')}`,
  },
  {
    name: 'words of a picture copied',
    html: `${img()}<p>“Portrait in an office, soft light”</p><button id="act">Copy prompt</button>${run(`on('#act', () => { navigator.clipboard.writeText('x').catch(() => {}); ${asks('/api/events/copied-prompt')}; })`)}`,
  },
  {
    name: 'orders as a table for accountants',
    html: `<h2>Orders</h2><button id="act">Export orders (CSV)</button>${run("on('#act', () => give(new Blob(['id,total\\n1042,39'], { type: 'text/csv' }), 'orders.csv'))")}`,
  },
  {
    name: 'day of the shoot put into a calendar',
    html: `<p>Your shoot is ready on 3 December.</p><button id="act">Add to calendar</button>${run("on('#act', () => give(new Blob(['BEGIN:VCALENDAR'], { type: 'text/calendar' }), 'shoot.ics'))")}`,
  },
  {
    name: 'original and retouched side by side',
    html: `<div role="group" aria-label="Compare"><button aria-pressed="true">Retouched</button><button aria-pressed="false" id="act">Original</button></div>${img()}${run(`on('#act', () => { document.querySelector('main img').src = '/thumbs/2.png'; ${asks('/api/events/compared')}; })`)}`,
  },
  {
    name: 'first steps',
    html: `<button id="act">Get started</button>${toAsk('/api/events/started')}`,
  },
  {
    name: 'the shop on a network',
    act: 'favorite',
    html: `<footer><button id="act">Like us on Facebook</button></footer>${toAsk('/api/events/social')}`,
  },
  {
    name: 'guide to lay clothes out, as a paper',
    html: `<aside><h3>Before your shoot</h3><a id="act" href="/guides/what-to-wear.pdf" download>Download the style guide (PDF)</a></aside>`,
  },
  {
    name: 'app of the shop, in French',
    html: `<section><h2>Application mobile</h2><a id="act" href="/app" role="button">Télécharger l’application</a></section>`,
  },
  {
    name: 'editing goes on',
    html: `<div role="dialog"><p>Leave without exporting?</p><button>Leave</button><button id="act">Keep editing</button></div>${toAsk('/api/events/stayed')}`,
  },
  {
    name: 'pictures run by themselves',
    html: `<button id="act">Play slideshow</button>${toAsk('/api/events/slideshow')}`,
  },
];

export const ATELIER_SHAPES: readonly Shape[] = [...held.map(whole(false)), ...silent.map(whole(true))];
