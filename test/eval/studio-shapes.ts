// Studios of a later kind than the galleries beside this: commands, workers, decks, canvases, other languages, and what ends
// nothing there. Written without looking at what the guard knows.

import { asks, type GalleryShape, img, run, type Shape, svg, tile, whole } from './gallery-shapes';

const RING = svg('<circle cx="12" cy="12" r="9" stroke-dasharray="40 17"/><circle cx="12" cy="12" r="3"/>');
const BOX = svg('<rect x="4" y="4" width="16" height="16" rx="3"/><path d="M8 12h8"/>');
/** Enter on what is no button does what a press does. */
const alsoByEnter = (selector: string): string =>
  `on('${selector}', e => { if (e.key === 'Enter') { e.preventDefault(); e.currentTarget.click(); } }, 'keydown');`;

const held: readonly GalleryShape[] = [
  // Built of parts.
  {
    name: 'web component with named slots, its own event is heard by the page',
    html: `<studio-photo><img slot="photo" src="/thumbs/1.png" width="180" height="240" alt=""><span slot="label">Get this photo</span></studio-photo>${run(`customElements.define('studio-photo', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open' }); r.innerHTML = '<figure><slot name="photo"></slot><figcaption><button type="button"><slot name="label"></slot></button></figcaption></figure>'; r.querySelector('button').addEventListener('click', () => this.dispatchEvent(new CustomEvent('photo-wanted', { bubbles: true, composed: true, detail: 1 }))); } });
document.addEventListener('photo-wanted', e => save(e.detail));`)}`,
    steps: ['press studio-photo button'],
  },
  {
    name: 'virtualised grid, rows by transform, one listener for all',
    html: `<div id="grid" role="grid" aria-rowcount="400" style="height:320px;overflow:auto;position:relative"><div id="sizer" style="height:96000px;position:relative"></div></div>${run(`const grid = document.querySelector('#grid'), sizer = document.querySelector('#sizer');
const draw = () => { const first = Math.floor(grid.scrollTop / 240); sizer.replaceChildren(...[0, 1, 2].map(i => { const row = document.createElement('div'); row.setAttribute('role', 'row'); row.style.cssText = 'position:absolute;inset:0 0 auto;height:240px;transform:translateY(' + (first + i) * 240 + 'px)'; row.innerHTML = '<div role="gridcell" data-n="' + (first + i + 1) + '"><img src="/thumbs/1.png" width="120" height="160" alt=""><button class="o">Original ↓</button></div>'; return row; })); };
grid.addEventListener('scroll', draw); draw();
grid.addEventListener('click', e => { if (e.target.closest('.o')) save(Number(e.target.closest('[data-n]').dataset.n)); });`)}`,
    steps: ['press #grid .o'],
  },
  {
    name: 'gallery painted on a canvas, its buttons are paint',
    html: `<canvas id="act" width="320" height="240" tabindex="0" role="img" aria-label="Your portraits. Press one to download it."></canvas>${run(`const c = document.querySelector('#act'), x = c.getContext('2d'); x.fillStyle = '#cde'; x.fillRect(0, 0, 320, 240); x.fillStyle = '#123'; x.fillRect(90, 95, 140, 50); x.fillStyle = '#fff'; x.font = '18px sans-serif'; x.fillText('Download', 120, 126);
c.addEventListener('click', e => { if (e.offsetX > 90 && e.offsetX < 230 && e.offsetY > 95 && e.offsetY < 145) save(); });`)}`,
    by: ['mouse', 'touch'],
  },
  {
    name: 'form posted into a frame, answered by a service worker',
    html: `<button id="act" title="All 40 photos in one .zip">Pack my shoot</button><iframe name="sink" hidden></iframe><form id="f" method="post" action="/assets/stream/1" target="sink"></form>${run(`const ready = navigator.serviceWorker.register('/assets/stream-worker.js').then(r => r.active ?? new Promise(done => { const w = r.installing ?? r.waiting; w.addEventListener('statechange', () => { if (w.state === 'activated') done(w); }); }));
on('#act', async () => { await ready; document.querySelector('#f').submit(); });`)}`,
  },
  {
    name: 'form of the method get, the size is the value of its button',
    html: `<form method="get" action="/api/images/1/file">${img()}<p>Portrait 1</p><button name="size" value="1024">Web</button><button name="size" value="4096" id="act">4K original</button></form>`,
  },
  {
    name: 'dialog shown by a command, the close event does it',
    html: `<button id="m" commandfor="dl" command="show-modal">Get photos</button><dialog id="dl"><form method="dialog"><p>40 photos (212 MB) will be put on this computer.</p><button value="no">Not now</button><button value="yes" id="act">Confirm</button></form></dialog>${run("on('#dl', e => { if (e.target.returnValue === 'yes') save(); }, 'close')")}`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'two steps in Dutch: the format, then the end',
    html: `<section><h2>Je foto’s exporteren</h2><div id="one"><p>Stap 1 van 2: bestandstype</p><label><input type="radio" name="f" checked> JPG</label><label><input type="radio" name="f"> PNG</label><button id="n">Volgende</button></div><div id="two" hidden><p>Stap 2 van 2: 40 bestanden</p><button id="act">Afronden</button></div></section>${run("on('#n', () => { show('#one', false); show('#two'); }); on('#act', () => save())")}`,
    steps: ['press #n', 'press #act'],
    by: ['mouse', 'keyboard'],
  },
  {
    name: 'Get HD: a link with a ping',
    html: tile(
      '<a id="act" href="/images/1.png" target="_blank" rel="noopener" ping="/api/track/hd?photo=1">Get HD</a>',
    ),
  },
  {
    name: 'contact sheet with areas',
    html: `<img id="sheet" src="/thumbs/1.png" width="180" height="240" usemap="#areas" alt="Contact sheet"><map name="areas"><area shape="rect" coords="20,20,160,220" href="/api/images/1/file" alt="Portrait 1, full size file"></map>`,
    steps: ['press #sheet'],
    by: ['mouse', 'touch'],
  },
  {
    name: 'link inside a drawing',
    html: '<svg width="240" height="80" viewBox="0 0 240 80"><a id="act" href="/api/images/1/file"><rect width="240" height="80" rx="12" fill="#246"/><text x="60" y="46" fill="#fff">Save portrait</text></a></svg>',
  },
  {
    name: 'picture button in Spanish that sends the form elsewhere',
    html: `<form method="post" action="/api/cart"><iframe name="sink" hidden></iframe>${img()}<input type="image" id="act" src="/thumbs/2.png" width="90" height="40" alt="Guardar foto" formaction="/api/images/1/file" formtarget="sink"></form>`,
  },
  {
    name: 'handlers kept apart, one capturing listener on the document, in French',
    html: `<div id="root"><ul><li>${img()}<button id="act"><span>Enregistrer l’image</span></button></li></ul></div>${run(`const props = new WeakMap([[document.querySelector('#act'), { onClick: () => queueMicrotask(() => save()) }]]);
document.addEventListener('click', native => { for (let e = native.target; e; e = e.parentElement) props.get(e)?.onClick?.({ nativeEvent: native, currentTarget: e }); }, true);`)}`,
  },
  {
    name: 'pointer captured, acts when it is let go, in Portuguese',
    html: `<div id="act" role="button" tabindex="0" style="display:inline-block;padding:12px;touch-action:none">Baixar em alta</div>${run("on('#act', e => e.currentTarget.setPointerCapture(e.pointerId), 'pointerdown'); on('#act', () => save(), 'pointerup'); on('#act', e => { if (e.key === 'Enter') save(); }, 'keydown')")}`,
  },
  {
    name: 'ring that fills under the finger, named elsewhere in Italian',
    html: `<span id="w" hidden>Tieni premuto per scaricare</span><button id="act" aria-labelledby="w" style="padding:24px;touch-action:none">${RING}</button>${run("let t; on('#act', () => { t = setTimeout(() => save(), 420); }, 'pointerdown'); on('#act', () => clearTimeout(t), 'pointerup')")}`,
    steps: ['long #act'],
    by: ['touch'],
  },
  {
    name: 'route in the hash, in Polish',
    html: `<a id="act" href="#/pobierz/1">Pobierz paczkę</a>${run("addEventListener('hashchange', () => { if (location.hash !== '#/pobierz/1') return; history.replaceState(null, '', location.pathname); save(); })")}`,
  },
  {
    name: 'bytes fetched by a worker, in Japanese',
    html: `<div role="toolbar"><button>${BOX}</button><button id="act">保存する</button></div>${run(`const w = new Worker(URL.createObjectURL(new Blob(['onmessage = async e => postMessage(await (await fetch(e.data)).blob())'], { type: 'text/javascript' })));
w.onmessage = e => give(e.data, 'portrait.png'); on('#act', () => w.postMessage(location.origin + full(1)));`)}`,
  },
  {
    name: 'tap library, in Chinese',
    html: `<div class="btn" id="act" style="display:inline-block;padding:16px">获取原图</div>${run("const go = () => { location.href = file(1); }; on('#act', e => { e.preventDefault(); go(); }, 'touchend'); on('#act', go)")}`,
    by: ['mouse', 'touch'],
  },
  {
    name: 'Ctrl and S over a photo',
    html: `<figure>${img()}<figcaption><kbd>Ctrl</kbd> + <kbd>S</kbd> saves the photo you are looking at</figcaption></figure>${run("window.addEventListener('keydown', e => { if (e.ctrlKey && e.key === 's') { e.preventDefault(); save(); } })")}`,
    steps: ['key Control+s'],
    by: ['keyboard'],
  },
  {
    name: 'menu in a menu: export as, then a format',
    html: `<button id="m" aria-haspopup="menu">More</button><div class="menu" id="p" role="menu" hidden><div role="menuitem" tabindex="0">Details</div><div role="menuitem" tabindex="0" aria-haspopup="menu" id="s">Export as ▸</div></div><div class="menu" id="q" role="menu" style="left:480px" hidden><div role="menuitem" tabindex="0">WebP</div><div role="menuitem" tabindex="0" id="act">TIFF, 16 bit</div></div>${run(`on('#m', () => show('#p')); on('#s', () => show('#q')); on('#act', () => save()); ${alsoByEnter('[role=menuitem]')}`)}`,
    steps: ['press #m', 'press #s', 'press #act'],
    by: ['mouse', 'keyboard'],
  },
  {
    name: 'small drawing with a title in German',
    html: `${tile(`<button>${BOX}</button><button id="act">${svg('<title>Herunterladen</title><path d="M5 5h14v14"/>')}</button>`)}${run("on('#act', () => save())")}`,
  },

  // Elsewhere than to the disk.
  {
    name: 'archive sent to an address that is typed',
    html: `<section><h2>Your archive</h2><p>We pack all 40 photos and mail you the archive.</p><form id="f"><input id="t" type="email" aria-label="E-mail"><button id="act">Send</button></form></section>${run(`on('#f', e => { e.preventDefault(); ${asks('/api/shoots/9/archive')}; }, 'submit')`)}`,
    steps: ['type #t = anna@example.com', 'press #act'],
    by: ['mouse', 'keyboard'],
  },
  {
    name: 'to OneDrive in a small window',
    html: `<button id="act">Back up to OneDrive</button>${run("on('#act', () => window.open('https://onedrive.live.com/save?photo=1', 'drive', 'popup,width=400,height=400'))")}`,
  },
  {
    name: 'to the phone by a QR code',
    html: `<button id="act">Save to my phone</button><div role="dialog" id="p" class="menu" hidden><p>Scan to put all photos on your phone.</p></div>${run(`on('#act', async () => { await ${asks('/api/shoots/9/handoff')}; show('#p'); })`)}`,
  },

  // Other acts.
  {
    name: 'deck of cards, one is thrown to the right',
    act: 'favorite',
    html: `<p>Swipe right to add a photo to your favourites, left to skip it.</p><div class="tile" id="act" style="touch-action:none;user-select:none"><img src="/thumbs/1.png" width="180" height="240" draggable="false" alt=""></div>${run(`let from; on('#act', e => { from = e.clientX; e.currentTarget.setPointerCapture(e.pointerId); }, 'pointerdown'); on('#act', e => { if (from !== undefined) e.currentTarget.style.translate = e.clientX - from + 'px 0'; }, 'pointermove'); on('#act', e => { if (e.clientX - from > 80) ${asks('/api/photos/1/favorite', 'PUT')}; from = undefined; }, 'pointerup')`)}`,
    steps: ['drag #act'],
    by: ['mouse'],
  },
  {
    name: 'album opened to everybody',
    act: 'share',
    html: `<button id="m">Share</button><div role="dialog" aria-label="Share album" class="menu" id="p" hidden><p>Anyone with the link can see your photos.</p><button id="act">Create link</button></div>${run(`on('#m', () => show('#p')); on('#act', () => ${asks('/api/albums/9/links')})`)}`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'another background, then "Apply"',
    act: 'edit',
    html: `<button id="m">Change background</button><aside id="p" hidden><h3>Background</h3><button id="s" aria-pressed="false">Office</button><button>Studio grey</button><p><button id="act">Apply</button></p></aside>${run(`on('#m', () => show('#p')); on('#s', e => e.currentTarget.setAttribute('aria-pressed', 'true')); on('#act', () => ${asks('/api/photos/1/background', 'PATCH')})`)}`,
    steps: ['press #m', 'press #s', 'press #act'],
    by: ['mouse', 'keyboard'],
  },
  {
    name: 'Delete on a photo that is chosen',
    act: 'delete',
    html: `<div role="listbox" aria-label="Photos"><div role="option" aria-selected="true" tabindex="0" class="tile" id="t">${img()}</div></div><p><kbd>Del</kbd> removes the chosen photo</p>${run(`document.addEventListener('keydown', e => { if (e.key === 'Delete') ${asks('/api/photos/1', 'DELETE')}; })`)}`,
    steps: ['key Delete'],
    by: ['keyboard'],
  },
  {
    name: 'thumb up',
    act: 'rate',
    html: `<p>How close is the likeness?</p><button>👎</button><button id="act">👍</button>${run(`on('#act', () => ${asks('/api/photos/1/feedback')})`)}`,
  },
  {
    name: 'the draft is good enough',
    act: 'preview-approved',
    html: `<h2>Your preview</h2>${img()}<button>Change style</button><button id="act">Looks good, render the full set</button>${run(`on('#act', () => ${asks('/api/shoots/9/render')})`)}`,
  },
  {
    name: 'a new shoot instead of the money, in French',
    act: 'redo-accepted',
    html: `<div role="dialog" aria-labelledby="h"><h2 id="h">Nouvelle séance gratuite</h2><p>Nous refaisons vos photos gratuitement, à la place d’un remboursement.</p><button>Non merci</button><button id="act">J’accepte</button></div>${run(`on('#act', () => ${asks('/api/support/offers/3/accept')})`)}`,
  },
  {
    name: 'credits instead of the money',
    act: 'credits-accepted',
    html: `<section><h2>Not quite right?</h2><p>We can add 20 bonus credits to your account in place of a refund.</p><button>Keep talking to support</button><button id="act">Take the 20 credits</button></section>${run(`on('#act', () => ${asks('/api/support/offers/4/accept')})`)}`,
  },
  {
    name: 'two credits for a change, asked first',
    act: 'use-of-credits',
    html: `<button id="m">Remove glasses</button><dialog id="p"><p>This uses 2 of your 40 credits.</p><button>Cancel</button><button id="act">Go ahead</button></dialog>${run(`on('#m', () => document.querySelector('#p').showModal()); on('#act', () => ${asks('/api/photos/1/retouch')})`)}`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'selfies handed in',
    act: 'upload',
    html: `<h2>12 selfies chosen</h2><ul><li>IMG_0412.HEIC</li><li>IMG_0413.HEIC</li></ul><button>Choose others</button><button id="act">Submit 12 photos</button>${run(`on('#act', () => ${asks('/api/shoots/9/selfies')})`)}`,
  },
  {
    name: 'training, in German',
    act: 'training-started',
    html: `<h2>Fast geschafft</h2><p>12 Selfies geprüft.</p><button id="act">Modell jetzt trainieren</button>${run(`on('#act', () => ${asks('/api/models')})`)}`,
  },
  {
    name: 'headshots made by an action of the server',
    act: 'generation-started',
    html: `<h2>Styles: Office, Studio</h2><form id="f"><button id="act">Create my headshots</button></form>${run("on('#f', e => { e.preventDefault(); fetch(location.pathname, { method: 'POST', headers: { 'next-action': '7f3ac1', accept: 'text/x-component' }, body: '[]' }); }, 'submit')")}`,
  },
  {
    name: 'kept in the library of the shop',
    act: 'save',
    html: `${tile('<button id="act">Save to my library</button>')}${run(`on('#act', () => ${asks('/api/library/photos/1', 'PUT')})`)}`,
  },
];

const silent: readonly GalleryShape[] = [
  {
    name: 'picture grows by a view transition',
    html: `<figure id="act" tabindex="0" style="width:180px">${img()}<figcaption>Portrait 1</figcaption></figure>${run(`on('#act', e => { const grow = () => { e.currentTarget?.classList.add('large'); document.querySelector('#act').style.width = '360px'; }; document.startViewTransition ? document.startViewTransition(grow) : grow(); ${asks('/api/photos/1/seen')}; }); ${alsoByEnter('#act')}`)}`,
  },
  {
    name: 'next of forty, the place is remembered',
    html: `<div aria-roledescription="carousel" aria-label="Your photos">${img()}<p>1 / 40</p><button id="act" title="Next photo">${svg('<path d="m9 18 6-6-6-6"/>')}</button></div>${run(`on('#act', () => { document.querySelector('main img').src = '/thumbs/2.png'; ${asks('/api/shoots/9/position', 'PUT')}; })`)}`,
  },
  {
    name: 'chip that shows favourites only',
    act: 'favorite',
    html: `<div role="toolbar" aria-label="Filter"><button>All</button><button id="act" aria-pressed="false">♥ Favourites only</button></div>${run(`on('#act', e => { e.currentTarget.setAttribute('aria-pressed', 'true'); ${asks('/api/photos?only=favourites', 'GET')}; })`)}`,
  },
  {
    name: 'code for the app of the shop',
    html: `<section><h2>Take your studio with you</h2><button id="act">Get our mobile app</button><div id="p" hidden>Scan the code to download our app.</div></section>${run(`on('#act', () => { show('#p'); ${asks('/api/app/code', 'GET')}; })`)}`,
  },
  {
    name: 'invoice in French',
    html: `<h2>Facturation</h2><p>Commande n° 1042 · 39,00 €</p><a id="act" role="button" href="/orders/1042/invoice.pdf">Télécharger la facture (PDF)</a>${run("on('#act', async e => { e.preventDefault(); await fetch('/orders/1042/invoice.pdf'); give(new Blob(['%PDF-1.4'], { type: 'application/pdf' }), 'facture-1042.pdf'); })")}`,
  },
  {
    name: 'receipt in a dialog, in Spanish',
    html: `<div role="dialog" aria-label="Pago"><h2>Pago del 3 de noviembre</h2><p>Total: 39,00 $</p><button>Cerrar</button><button id="act">Descargar recibo</button></div>${run("on('#act', async () => { await fetch('/orders/1042/receipt'); give(new Blob(['%PDF-1.4'], { type: 'application/pdf' }), 'recibo-1042.pdf'); })")}`,
  },
  {
    name: 'free preview with a watermark',
    html: `<section><h3>Free sample</h3><p>Watermarked previews are free and do not count as a download of your order.</p><button id="act">Download free watermarked sample</button></section>${run("on('#act', async () => give(await (await fetch('/thumbs/1.png')).blob(), 'sample-watermarked.png'))")}`,
  },
  {
    name: 'order number copied',
    html: `<p>Order <code>HB-1042</code> <button id="act" aria-label="Copy order number">${svg('<rect x="9" y="9" width="12" height="12"/><path d="M5 15V5h10"/>')}</button></p>${run(`on('#act', () => { navigator.clipboard.writeText('HB-1042').catch(() => {}); ${asks('/api/events/copied-order')}; })`)}`,
  },
  {
    name: 'tab of what was saved',
    act: 'save',
    html: `<div role="tablist" aria-label="Photos"><button role="tab" aria-selected="true">All (40)</button><button role="tab" aria-selected="false" id="act">Saved (3)</button></div>${run(`on('#act', () => ${asks('/api/shoots/9/saved?page=1', 'GET')})`)}`,
  },
  {
    name: 'help on downloading',
    html: '<aside><h3>Help</h3><ul><li><a id="act" href="/faq">Trouble downloading your photos?</a></li></ul></aside>',
  },
  {
    name: 'way to the page of uploads',
    act: 'upload',
    html: '<nav aria-label="Studio"><a href="/studio/photos">Photos</a> <a id="act" href="/studio/upload">Upload more selfies</a></nav>',
  },
  {
    name: 'reward for friends who buy',
    act: 'share',
    html: `<section><h2>Give $10, get $10</h2><p>Friends who order through your link save $10.</p><input readonly value="https://headshotsbyai.com/?r=anna"><button id="act">Copy referral link</button></section>${run(`on('#act', () => { navigator.clipboard.writeText('x').catch(() => {}); ${asks('/api/events/referral-copied')}; })`)}`,
  },
  {
    name: 'way to the page that closes an account',
    act: 'delete',
    html: '<h2>Account settings</h2><ul><li><a href="/account">Profile</a></li><li><a id="act" href="/account/close">Delete account…</a></li></ul>',
  },
  {
    name: 'choice of cookies kept',
    act: 'save',
    html: `<div role="dialog" aria-label="Cookie settings"><label><input type="checkbox" checked disabled> Necessary</label><label><input type="checkbox"> Statistics</label><button id="act">Save my choices</button></div>${run(`on('#act', () => ${asks('/api/consent')})`)}`,
  },
];

export const STUDIO_SHAPES: readonly Shape[] = [...held.map(whole(false)), ...silent.map(whole(true))];
