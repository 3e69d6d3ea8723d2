// Galleries as image shops build them, none of them a shop of the demo: how a file, or another act, is reached there, and
// what looks like it and is none. Written without looking at what the guard knows.

import type { VoidingAct } from '../../lib/policy/terms';

const INPUTS = ['mouse', 'keyboard', 'touch'] as const;
export type Input = (typeof INPUTS)[number];

/**
 * What a buyer does, one step after the other; the last one is the act. `press`, `double`, `long` (a finger that stays),
 * `context` (the right button), `drag`, `hover`: an element by its selector. `key`: a key, wherever the focus is. `type`
 * and `choose`: into an element, what stands after ` = `.
 */
type Step = `${'press' | 'double' | 'long' | 'context' | 'drag' | 'hover' | 'key' | 'type' | 'choose'} ${string}`;

export interface GalleryShape {
  readonly name: string;
  /** What stands in `main`. */
  readonly html: string;
  readonly steps?: readonly Step[];
  /** The ways in which it can be reached at all. */
  readonly by?: readonly Input[];
  /** The act that ends the refund there, where it is not a download. */
  readonly act?: VoidingAct;
}

const TOOLS = `<script>
const full = n => '/images/' + n + '.png', file = n => '/api/images/' + n + '/file';
const say = (act, n = 1) => fetch('/api/acts/' + act, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ image: n }) });
const blobOf = async n => (await fetch(full(n))).blob();
function give(blob, name) { const u = URL.createObjectURL(blob), a = document.createElement('a'); a.href = u; a.download = name; document.body.append(a); a.click(); a.remove(); setTimeout(() => URL.revokeObjectURL(u), 1000); }
async function save(n = 1) { give(await blobOf(n), 'portrait-' + n + '.png'); }
async function sign(n = 1) { return (await (await fetch('/api/images/' + n + '/sign', { method: 'POST' })).json()).url; }
const on = (sel, work, type = 'click') => document.querySelectorAll(sel).forEach(e => e.addEventListener(type, work));
const show = (sel, is = true) => document.querySelectorAll(sel).forEach(e => { e.hidden = !is; });
</script>
<style>.tile{position:relative;width:180px;height:240px;display:inline-block}.tile .over{position:absolute;inset:auto 0 0;display:flex;gap:4px}
.group .over{opacity:0}.group:hover .over{opacity:1}button svg{width:20px;height:20px}.menu{position:fixed;top:300px;left:300px;background:#fff;border:1px solid;padding:4px}
[hidden]{display:none!important}</style>`;

export const img = (n = 1) => `<img src="/thumbs/${n}.png" width="180" height="240" alt="Portrait ${n}">`;
export const tile = (over: string, more = '') =>
  `<div class="tile group" ${more}>${img()}<div class="over">${over}</div></div>`;
export const run = (script: string) => `<script>${script}</script>`;
/** A shop's own request, as a page makes it; the same when `#act` is pressed; and a picture saved by that press. */
export const asks = (address: string, method = 'POST') => `fetch('${address}', { method: '${method}' })`;
export const toAsk = (address: string, method = 'POST') => run(`on('#act', () => ${asks(address, method)})`);
export const toSave = run("on('#act', () => save())");
export const svg = (inside: string, box = '0 0 24 24', more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="20" height="20" fill="none" stroke="currentColor" ${more}>${inside}</svg>`;
const filled = (d: string, box = '0 0 24 24') =>
  `<svg viewBox="${box}" width="20" height="20" fill="currentColor"><path d="${d}"/></svg>`;

const HEART = svg(
  '<path d="M19 14c1.49-1.46 3-3.21 3-5.5A5.5 5.5 0 0 0 16.5 3c-1.76 0-3 .5-4.5 2-1.5-1.5-2.74-2-4.5-2A5.5 5.5 0 0 0 2 8.5c0 2.3 1.5 4.05 3 5.5l7 7Z"/>',
);
const BIN = svg(
  '<path d="M3 6h18"/><path d="M19 6v14c0 1-1 2-2 2H7c-1 0-2-1-2-2V6"/><path d="M8 6V4c0-1 1-2 2-2h4c1 0 2 1 2 2v2"/>',
);
const ARROW = svg('<path d="M12 15V3"/><path d="M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4"/><path d="m7 10 5 5 5-5"/>');
const DOTS = svg('<circle cx="12" cy="12" r="1"/><circle cx="19" cy="12" r="1"/><circle cx="5" cy="12" r="1"/>');
/** The same picture as a data address, as build tools inline it. */
const ARROW_DATA =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Cpath d='M12 15V3M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4M7 10l5 5 5-5' fill='none' stroke='black' stroke-width='2'/%3E%3C/svg%3E";

const row = (inside: string) =>
  tile(`<button>${HEART}</button><button id="act">${inside}</button><button>${BIN}</button>`);

const held: readonly GalleryShape[] = [
  // Icons without a word.
  {
    name: 'hover overlay, three icons, delegated listener',
    html: `<div id="root">${row(ARROW)}</div>${run("on('#root', e => { const b = e.target.closest('button'); if (b && b.id === 'act') save(); })")}`,
    steps: ['hover .tile', 'press #act'],
  },
  {
    name: 'arrow to a line',
    html:
      row(svg('<path d="M12 17V3"/><path d="m6 11 6 6 6-6"/><path d="M19 21H5"/>')) + run("on('#act', () => save())"),
  },
  {
    name: 'cloud with an arrow',
    html:
      row(
        svg(
          '<path d="M12 13v8l-4-4"/><path d="m12 21 4-4"/><path d="M4.393 15.269A7 7 0 1 1 15.71 8h1.79a4.5 4.5 0 0 1 2.436 8.284"/>',
        ),
      ) + run("on('#act', () => save())"),
  },
  {
    name: 'filled outline of 256 units',
    html:
      row(
        filled(
          'M224,144v64a8,8,0,0,1-8,8H40a8,8,0,0,1-8-8V144a8,8,0,0,1,16,0v56H208V144a8,8,0,0,1,16,0Zm-101.66,5.66a8,8,0,0,0,11.32,0l40-40a8,8,0,0,0-11.32-11.32L136,124.69V32a8,8,0,0,0-16,0v92.69L93.66,98.34a8,8,0,0,0-11.32,11.32Z',
          '0 0 256 256',
        ),
      ) + run("on('#act', () => save())"),
  },
  {
    name: 'filled outline with a wide arrow',
    html:
      row(
        filled(
          'M13 10H18L12 16L6 10H11V3H13V10ZM4 19H20V12H22V20C22 20.5523 21.5523 21 21 21H3C2.44772 21 2 20.5523 2 20V12H4V19Z',
        ),
      ) + run("on('#act', () => save())"),
  },
  {
    name: 'filled outline of 512 units',
    html:
      row(
        filled(
          'M288 32c0-17.7-14.3-32-32-32s-32 14.3-32 32V274.7l-73.4-73.4c-12.5-12.5-32.8-12.5-45.3 0s-12.5 32.8 0 45.3l128 128c12.5 12.5 32.8 12.5 45.3 0l128-128c12.5-12.5 12.5-32.8 0-45.3s-32.8-12.5-45.3 0L288 274.7V32zM64 352c-35.3 0-64 28.7-64 64v32c0 35.3 28.7 64 64 64H448c35.3 0 64-28.7 64-64V416c0-35.3-28.7-64-64-64H346.5l-45.3 45.3c-25 25-65.5 25-90.5 0L165.5 352H64z',
          '0 0 512 512',
        ),
      ) + run("on('#act', () => save())"),
  },
  {
    name: 'sprite in the page, ids that say nothing',
    html: `<svg hidden><symbol id="i-7" viewBox="0 0 24 24"><path d="M3 16.5v2.25A2.25 2.25 0 005.25 21h13.5A2.25 2.25 0 0021 18.75V16.5M16.5 12L12 16.5m0 0L7.5 12m4.5 4.5V3"/></symbol></svg>${row(svg('<use href="#i-7"></use>'))}${run("on('#act', () => save())")}`,
  },
  {
    name: 'sprite file',
    html: row(svg('<use href="/assets/icons.svg#download"></use>')) + run("on('#act', () => save())"),
  },
  {
    name: 'sprite in the page, named',
    html: row(svg('<use xlink:href="#ic_download_24"></use>')) + run("on('#act', () => save())"),
  },
  {
    name: 'font icon by a code point in ::before, class hashed',
    html: `<style>.q81::before{content:"\\f019";font-family:"Font Awesome 6 Free"}</style>${row('<i class="q81"></i>')}${run("on('#act', () => save())")}`,
  },
  {
    name: 'mask with a file',
    html: `<style>.m7{display:block;width:20px;height:20px;background:#333;-webkit-mask:url(/assets/icons/download.svg) center/contain no-repeat}</style>${row('<span class="m7"></span>')}${run("on('#act', () => save())")}`,
  },
  {
    name: 'mask with an inlined drawing',
    html: `<style>.k2{display:block;width:20px;height:20px;background:#333;-webkit-mask:url("${ARROW_DATA}") center/contain no-repeat}</style>${row('<span class="k2"></span>')}${run("on('#act', () => save())")}`,
  },
  {
    name: 'background picture on the button itself',
    html: `<style>.z9{width:24px;height:24px;background:url(/assets/img/ico-download@2x.png)}</style>${tile('<button class="z8"></button><button class="z9" id="act"></button>')}${run("on('#act', () => save())")}`,
  },
  {
    name: 'picture with an inlined drawing',
    html: row(`<img src="${ARROW_DATA}" width="20" height="20" alt="">`) + run("on('#act', () => save())"),
  },
  {
    name: 'submit button that is a picture',
    html: `<form id="f"><input type="image" id="act" src="/assets/btn_download.png" width="80" height="30"></form>${run("on('#f', e => { e.preventDefault(); save(); }, 'submit')")}`,
  },
  {
    name: 'animated icon element',
    html: `${row('<lord-icon src="/assets/icons/download.json" trigger="hover" style="display:block;width:20px;height:20px"></lord-icon>')}${run("on('#act', () => save())")}`,
  },
  {
    name: 'tooltip library',
    html:
      tile(`<span data-tippy-content="Download" tabindex="0" id="act">${svg('<path d="M4 4h16"/>')}</span>`) +
      run("on('#act', () => save()); on('#act', e => { if (e.key === 'Enter') save(); }, 'keydown')"),
  },
  {
    name: 'tooltip named by aria-describedby',
    html: `${tile(`<button id="act" aria-describedby="t1">${svg('<path d="M4 4h16v16"/>')}</button>`)}<div role="tooltip" id="t1">Download photo</div>${run("on('#act', () => save())")}`,
  },
  {
    name: 'a label far inside',
    html:
      tile(
        `<button id="act"><span><span><b hidden>x</b>${ARROW}<span style="position:absolute;clip:rect(0,0,0,0)">Télécharger cette photo</span></span></span></button>`,
      ) + run("on('#act', () => save())"),
  },

  // Web components.
  {
    name: 'open shadow root',
    html: `<photo-card></photo-card>${run(`customElements.define('photo-card', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open' }); r.innerHTML = '<img src="/thumbs/1.png" width=180 height=240><button aria-label="Download"><slot></slot></button>'; r.querySelector('button').onclick = () => save(); } })`)}`,
    steps: ['press photo-card button'],
  },
  {
    name: 'closed shadow root, a word',
    html: `<photo-actions style="display:inline-block"></photo-actions>${run(`customElements.define('photo-actions', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'closed', delegatesFocus: true }); r.innerHTML = '<button style="padding:12px 40px">Download</button>'; r.querySelector('button').onclick = () => save(); } })`)}`,
    steps: ['press photo-actions'],
  },
  {
    name: 'closed shadow root, an icon',
    html: `<x-b7 style="display:inline-block"></x-b7>${run(`customElements.define('x-b7', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'closed', delegatesFocus: true }); r.innerHTML = ${JSON.stringify(`<button style="padding:20px">${ARROW}</button>`)}; r.querySelector('button').onclick = () => save(); } })`)}`,
    steps: ['press x-b7'],
  },
  {
    name: 'closed root in an open one',
    html: `<g-grid></g-grid>${run(`customElements.define('g-item', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'closed', delegatesFocus: true }); r.innerHTML = '<div style="padding:10px"><a href="#" style="display:block;padding:20px 60px" title="Download original">HQ</a></div>'; r.querySelector('a').onclick = e => { e.preventDefault(); save(); }; } }); customElements.define('g-grid', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open' }); r.innerHTML = '<img src="/thumbs/1.png" width=180 height=240><g-item style="display:inline-block"></g-item>'; } })`)}`,
    steps: ['press g-item'],
  },
  {
    name: 'button element with slotted words',
    html: `<sl-button id="act" tabindex="0">Download</sl-button>${run(`customElements.define('sl-button', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open' }); r.innerHTML = '<button part="base" tabindex="-1"><slot></slot></button>'; this.addEventListener('click', () => save()); this.addEventListener('keydown', e => { if (e.key === 'Enter') this.click(); }); } })`)}`,
  },
  {
    name: 'button element with a slotted icon',
    html: `<ui-icon-button id="act" label="Download" tabindex="0"></ui-icon-button>${run(`customElements.define('ui-icon-button', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open' }); r.innerHTML = ${JSON.stringify(`<button tabindex="-1" style="padding:10px">${svg('<path d="M4 4h16v16"/>')}</button>`)}; this.addEventListener('click', () => save()); this.addEventListener('keydown', e => { if (e.key === 'Enter') this.click(); }); } })`)}`,
  },

  // Menus and popovers.
  {
    name: 'menu in a portal, chosen on pointerup',
    html: `${tile(`<button id="m" aria-haspopup="menu" aria-expanded="false">${DOTS}</button>`)}<div id="p" class="menu" role="menu" hidden><div role="menuitem" tabindex="-1">Use as cover</div><div role="menuitem" tabindex="-1" id="act">Download image</div></div>
${run(`const open = () => { show('#p'); document.querySelector('#act').focus(); }; on('#m', open, 'pointerdown'); on('#m', e => { if (e.key === 'Enter') open(); }, 'keydown');
on('[role=menuitem]', e => e.target.closest('[role=menuitem]').click(), 'pointerup'); let done = false; on('#act', () => { if (!done) save(); done = true; show('#p', false); }); on('#act', e => { if (e.key === 'Enter') { e.preventDefault(); e.target.click(); } }, 'keydown');
document.addEventListener('pointerdown', e => { if (!e.target.closest('#p, #m')) show('#p', false); });`)}`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'menu of links that closes when the focus leaves',
    html: `${tile(`<button id="m" aria-haspopup="true">${DOTS}</button>`)}<div id="p" class="menu" role="menu" hidden><a role="menuitem" href="#" tabindex="-1">Rename</a><a role="menuitem" href="#" tabindex="-1" id="act">${ARROW} Save to device</a></div>
${run(`on('#m', () => { show('#p'); document.querySelector('#act').focus(); }); document.querySelector('#p').addEventListener('focusout', e => { if (!e.relatedTarget || !e.relatedTarget.closest('#p')) setTimeout(() => show('#p', false), 50); }); on('#act', e => { e.preventDefault(); save(); });`)}`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'export, then a popover of formats',
    html: `<button id="m" aria-haspopup="dialog">Export</button><div id="p" class="menu" hidden><p>Choose a format</p><button>WebP</button><button id="act">PNG</button></div>${run(`on('#m', () => show('#p')); on('#act', () => save());`)}`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'dialog with formats to tick, then "Continue"',
    html: `<button id="m">${DOTS}</button><div id="p" class="menu" role="dialog" aria-labelledby="h" hidden><h2 id="h">Download options</h2><label><input type="radio" name="f" checked> PNG</label><label><input type="radio" name="f"> JPG</label><button id="act">Continue</button></div>${run(`on('#m', () => show('#p')); on('#act', () => save());`)}`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'icon, then "Download 40 photos?", then "Yes"',
    html: `<button id="m">${svg('<rect x="3" y="3" width="18" height="18"/>')}</button><div id="p" class="menu" role="dialog" hidden><h3>Download 40 photos?</h3><p>This may take a while.</p><button>No</button><button id="act">Yes</button></div>${run(`on('#m', () => show('#p')); on('#act', () => save());`)}`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'select of formats',
    html: `<label>Save photo <select id="act"><option value="">Download as…</option><option value="png">PNG</option><option value="jpg">JPG</option></select></label>${run(`on('#act', e => { if (e.target.value) save(); e.target.value = ''; }, 'change')`)}`,
    steps: ['choose #act = png'],
    by: ['mouse'],
  },
  {
    name: 'details with formats',
    html: `<details><summary id="m">${DOTS}</summary><ul><li><a id="act" href="/api/images/1/file">Large (2048 px)</a></li></ul></details>`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'popover attribute',
    html: `<button popovertarget="p" id="m">${DOTS}</button><div popover id="p"><button>Details</button><button id="act">Download</button></div>${run(`on('#act', () => { document.querySelector('#p').hidePopover(); save(); })`)}`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'modal dialog of the page',
    html: `<button id="m">Open</button><dialog id="p">${img()}<button id="act">Download</button></dialog>${run(`on('#m', () => document.querySelector('#p').showModal()); on('#act', () => save());`)}`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'lightbox in full screen',
    html: `<button id="m">Full screen</button><div id="p" hidden>${img()}<button id="act">Download</button></div>${run(`on('#m', () => { show('#p'); document.querySelector('#p').requestFullscreen().catch(() => {}); }); on('#act', () => save());`)}`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'own context menu',
    html: `${tile('')}<ul id="p" class="menu" hidden><li><button>Info</button></li><li><button id="act">Save image…</button></li></ul>${run(`on('.tile', e => { e.preventDefault(); show('#p'); }, 'contextmenu'); on('#act', () => save());`)}`,
    steps: ['context .tile', 'press #act'],
    by: ['mouse'],
  },
  {
    name: 'menu after a long press',
    html: `${tile('')}<ul id="p" class="menu" hidden><li id="act" tabindex="0">Save to Photos</li><li>Cancel</li></ul>${run(`let t; on('.tile', () => { t = setTimeout(() => show('#p'), 450); }, 'touchstart'); on('.tile', () => clearTimeout(t), 'touchend'); on('#act', () => save());`)}`,
    steps: ['long .tile', 'press #act'],
    by: ['touch'],
  },
  {
    name: 'bar over a selection',
    html: `${[1, 2, 3].map((n) => `<label class="tile">${img(n)}<input type="checkbox" class="c"></label>`).join('')}<button id="all">Select all</button><div id="p" class="menu" hidden><span>3 selected</span><button id="act">${ARROW} Download (3)</button></div>${run(`on('#all', () => { document.querySelectorAll('.c').forEach(c => { c.checked = true; }); show('#p'); }); on('#act', async () => { for (const n of [1, 2, 3]) { await save(n); await new Promise(d => setTimeout(d, 120)); } });`)}`,
    steps: ['press #all', 'press #act'],
  },
  {
    name: 'custom dialog after "Download all", with a checkbox',
    html: `<button id="m">Download all (4)</button><div id="p" class="menu" role="dialog" hidden><h2>Ready?</h2><label><input type="checkbox" id="c"> Include originals</label><button id="act">Start</button></div>${run(`on('#m', () => show('#p')); on('#act', () => save());`)}`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'the browser asks first',
    html: `<button id="act">Download everything</button>${run(`on('#act', () => { if (confirm('Download 40 photos?')) save(); })`)}`,
  },

  // When the page listens.
  {
    name: 'acts on pointerdown',
    html: `<button id="act">Download</button>${run("let d; on('#act', () => { d = true; save(); }, 'pointerdown'); on('#act', () => { if (!d) save(); })")}`,
  },
  {
    name: 'acts on mouseup',
    html: `<div id="act" tabindex="0" role="button">Download</div>${run("on('#act', () => save(), 'mouseup'); on('#act', e => { if (e.key === 'Enter') save(); }, 'keydown')")}`,
  },
  {
    name: 'acts on mousedown and prevents the rest',
    html: `<button id="act">Download HD</button>${run("let d; on('#act', e => { e.preventDefault(); d = true; save(); }, 'mousedown'); on('#act', () => { if (!d) save(); })")}`,
  },
  {
    name: 'acts on touchend',
    html: `<button id="act">Download</button>${run("on('#act', e => { e.preventDefault(); save(); }, 'touchend'); on('#act', () => save())")}`,
  },
  {
    name: 'acts on keyup',
    html: `<div id="act" tabindex="0" role="button">Download</div>${run("on('#act', () => save()); on('#act', e => { if (e.key === ' ' || e.key === 'Enter') save(); }, 'keyup')")}`,
  },
  {
    name: 'a tile that is pressed twice',
    html: `<p>Double-click a photo to download it.</p><div class="tile" id="act">${img()}</div>${run("on('#act', () => save(), 'dblclick')")}`,
    steps: ['double #act'],
    by: ['mouse'],
  },
  {
    name: 'letter D in a lightbox that says so',
    html: `<div role="dialog">${img()}<p>← → to browse, <kbd>D</kbd> to download, <kbd>Esc</kbd> to close</p></div>${run("document.addEventListener('keydown', e => { if (e.key === 'd') save(); })")}`,
    steps: ['key d'],
    by: ['keyboard'],
  },
  {
    name: 'letter D on a button that has it too',
    html: `<button aria-keyshortcuts="d" title="Download (D)">${ARROW}</button>${run("document.addEventListener('keydown', e => { if (e.key === 'd') save(); }); on('button', () => save())")}`,
    steps: ['key d'],
    by: ['keyboard'],
  },
  {
    name: 'letter D of a menu item',
    html: `<div role="menu"><div role="menuitem" tabindex="0">Download <kbd>D</kbd></div></div>${run("window.addEventListener('keydown', e => { if (e.key.toLowerCase() === 'd') save(); })")}`,
    steps: ['key d'],
    by: ['keyboard'],
  },
  {
    name: 'dragged to the desktop',
    html: `<div class="tile" draggable="true" id="act">${img()}</div>${run("on('#act', e => e.dataTransfer.setData('DownloadURL', 'image/png:portrait.png:' + location.origin + file(1)), 'dragstart')")}`,
    steps: ['drag #act'],
    by: ['mouse'],
  },

  // How the file is made.
  {
    name: 'drawn and saved as',
    html: `<button id="act">Save as PNG</button>${run("on('#act', async () => { const c = document.createElement('canvas'); c.width = c.height = 64; c.getContext('2d').drawImage(await createImageBitmap(await blobOf(1)), 0, 0); c.toBlob(b => give(b, 'portrait.png')); })")}`,
  },
  {
    name: 'canvas to a data address, no request',
    html: `${tile(`<button id="act">${ARROW}</button>`)}${run("on('#act', () => { const c = document.createElement('canvas'); c.width = c.height = 64; c.getContext('2d').drawImage(document.querySelector('.tile img'), 0, 0, 64, 64); const a = document.createElement('a'); a.download = 'p.png'; a.href = c.toDataURL(); a.click(); })")}`,
  },
  {
    name: 'a frame that streams',
    html: `<button id="act">Download all (40)</button>${run("on('#act', () => { const f = document.createElement('iframe'); f.hidden = true; f.src = file(1) + '?stream=1'; document.body.append(f); })")}`,
  },
  {
    name: 'archive after many requests',
    html: `<button id="act">Get all photos</button><progress hidden></progress>${run("on('#act', async () => { const parts = await Promise.all([1, 2, 3, 4].map(blobOf)); give(new Blob(parts, { type: 'application/zip' }), 'portraits.zip'); })")}`,
  },
  {
    name: 'signed address, then location.assign',
    html: `<button id="act">Download original</button>${run("on('#act', async () => location.assign(await sign()))")}`,
  },
  {
    name: 'window first, address later',
    html: `<button id="act">Download in full resolution</button>${run("on('#act', async () => { const w = window.open('about:blank'); w.location = await sign(); })")}`,
  },
  {
    name: 'form to a new tab, made by script',
    html: `${row(ARROW)}${run("on('#act', () => { const f = document.createElement('form'); f.method = 'post'; f.target = '_blank'; f.action = file(1); document.body.append(f); f.submit(); })")}`,
  },
  {
    name: 'anchor built in a frame of the page',
    html: `<iframe srcdoc="<p>helper</p>" hidden></iframe><button id="act">Download</button>${run("on('#act', async () => { const b = await blobOf(1), d = document.querySelector('iframe').contentDocument, a = d.createElement('a'); a.href = URL.createObjectURL(b); a.download = 'portrait.png'; d.body.append(a); a.click(); })")}`,
  },
  {
    name: 'request by XMLHttpRequest',
    html: `<a role="button" tabindex="0" class="dl" id="act">${ARROW}</a>${run("const go = () => { const x = new XMLHttpRequest(); x.open('GET', full(1)); x.responseType = 'blob'; x.onload = () => give(x.response, 'p.png'); x.send(); }; on('#act', go); on('#act', e => { if (e.key === 'Enter') go(); }, 'keydown')")}`,
  },
  {
    name: 'recorded first, by beacon',
    html: `${row(ARROW)}${run("on('#act', () => { navigator.sendBeacon('/api/acts/downloaded', 'x'); save(); })")}`,
  },
  {
    name: 'script address',
    html: `<a id="act" href="javascript:void downloadPhoto()">Photo 3</a>${run('function downloadPhoto() { save(); }')}`,
  },
  {
    name: 'link that tells size and type',
    html: '<a id="act" href="/api/images/1/file">1024 × 1536 · PNG · 3.1 MB</a>',
  },
  {
    name: 'link that tells size and type, by script',
    html: `<a id="act" href="#">PNG (4.2 MB)</a>${run("on('#act', e => { e.preventDefault(); location.href = file(1); })")}`,
  },
  {
    name: 'a picker of the browser',
    html: `<button id="act">Save as…</button>${run("on('#act', async () => { await say('picker'); })")}`,
  },
  {
    name: 'share sheet of the phone',
    html: `<button id="act">Save to Photos</button>${run("on('#act', async () => { await blobOf(1); await say('shared'); })")}`,
  },
  {
    name: 'one after the other',
    html: `<button id="act">Save all</button>${run("on('#act', async () => { for (const n of [1, 2, 3]) { await save(n); await new Promise(d => setTimeout(d, 120)); } })")}`,
  },

  // Elsewhere than to the disk.
  {
    name: 'to Google Drive',
    html: `<button id="act"><img src="/assets/drive.png" alt="" width="16" height="16"> Save to Google Drive</button>${run("on('#act', () => say('drive'))")}`,
  },
  { name: 'to Dropbox', html: `<button id="act">Send to Dropbox</button>${run("on('#act', () => say('dropbox'))")}` },
  { name: 'by e-mail', html: `<button id="act">Email me the files</button>${run("on('#act', () => say('mail'))")}` },
  {
    name: 'by e-mail, everything',
    html: `<button id="act">Send all to my inbox</button>${run("on('#act', () => say('mail'))")}`,
  },
  {
    name: 'copied as a picture',
    html: `<button id="act" aria-label="Copy image to clipboard">${svg('<rect x="9" y="9" width="13" height="13"/><path d="M5 15H4V4h11v1"/>')}</button>${run("on('#act', async () => { await blobOf(1); await say('copied'); })")}`,
  },
  { name: 'printed', html: `<button id="act">Print photo</button>${run("on('#act', () => say('printed'))")}` },

  // Controls whose words tell nothing: what follows must.
  {
    name: 'mute: navigates to the file',
    html: `<button id="act">Take it home</button>${run("on('#act', () => { location.href = file(1); })")}`,
  },
  {
    name: 'mute: opens the original',
    html: `<button id="act">Original size</button>${run("on('#act', () => window.open(full(1)))")}`,
  },
  {
    name: 'mute: opens a signed address elsewhere',
    html: `<button id="act">Enjoy</button>${run("on('#act', () => window.open('https://pub-4f1c9e.r2.cloudflarestorage.com/images/1.png?response-content-disposition=attachment&X-Amz-Signature=1'))")}`,
  },
  {
    name: 'mute: asks a download address of the shop',
    html: `<button id="act">Bring it on</button>${run("on('#act', async () => { const b = await (await fetch('/api/acts/download', { method: 'POST' })).blob(); give(await blobOf(1), 'p.png'); })")}`,
  },
  {
    name: 'mute: frame',
    html: `<button id="act">Open</button>${run("on('#act', () => { const f = document.createElement('iframe'); f.hidden = true; f.src = file(1); document.body.append(f); })")}`,
  },
  {
    name: 'mute: fresh blank frame lends its click',
    html: `<button id="act">Go</button>${run("on('#act', () => { const f = document.body.appendChild(document.createElement('iframe')); const a = document.createElement('a'); a.href = file(1); a.download = 'x.png'; f.contentWindow.HTMLElement.prototype.click.call(a); })")}`,
  },
  {
    name: 'mute: anchor made in a fresh blank frame',
    html: `<button id="act">Go</button>${run("on('#act', () => { const f = document.body.appendChild(document.createElement('iframe')); const a = f.contentDocument.createElement('a'); a.href = file(1); a.download = 'x.png'; f.contentDocument.body.append(a); a.click(); })")}`,
  },
  {
    name: 'mute: anchor of a data address in a fresh blank frame',
    html: `<button id="act">Go</button>${run("on('#act', () => { const f = document.body.appendChild(document.createElement('iframe')); const a = f.contentDocument.createElement('a'); a.href = 'data:image/png;base64,iVBORw0KGgo='; a.download = 'x.png'; f.contentDocument.body.append(a); a.click(); })")}`,
  },
  {
    name: 'mute: a window of the fresh frame opens it',
    html: `<button id="act">Go</button>${run("on('#act', () => { const f = document.body.appendChild(document.createElement('iframe')); f.contentWindow.open(location.origin + full(1)); })")}`,
  },
  {
    name: 'mute: form of a fresh frame',
    html: `<button id="act">Go</button>${run("on('#act', () => { const f = document.body.appendChild(document.createElement('iframe')); const o = f.contentDocument.createElement('form'); o.method = 'post'; o.action = location.origin + file(1); f.contentDocument.body.append(o); o.submit(); })")}`,
  },
  {
    name: 'mute: blob made and saved in a fresh frame',
    html: `<button id="act">Go</button>${run("on('#act', () => { const f = document.body.appendChild(document.createElement('iframe')), w = f.contentWindow, a = w.document.createElement('a'); a.href = w.URL.createObjectURL(new Blob(['x'], { type: 'image/png' })); a.download = 'x.png'; a.click(); })")}`,
  },

  // Other acts.
  {
    name: 'heart of an overlay',
    act: 'favorite',
    html: `${tile(`<button id="act">${HEART}</button><button>${ARROW}</button>`)}${run("on('#act', () => say('favorite'))")}`,
  },
  {
    name: 'heart that is a checkbox',
    act: 'favorite',
    html: `<label class="tile" id="act">${img()}<input type="checkbox" aria-label="Favorite"></label>${run("on('input', () => say('favorite'), 'change')")}`,
    steps: ['press #act input'],
  },
  {
    name: 'star that is a switch',
    act: 'favorite',
    html: `<div role="switch" aria-checked="false" tabindex="0" id="act" title="Add to favourites">☆</div>${run("on('#act', () => say('favorite')); on('#act', e => { if (e.key === 'Enter') say('favorite'); }, 'keydown')")}`,
  },
  {
    name: 'stars to choose',
    act: 'rate',
    html: `<fieldset><legend>How do you like this photo?</legend>${[1, 2, 3, 4, 5].map((n) => `<label><input type="radio" name="s" value="${n}" aria-label="${n} stars" ${n === 4 ? 'id="act"' : ''}></label>`).join('')}</fieldset>${run("on('input', () => say('rate'), 'change')")}`,
    steps: ['press #act'],
    by: ['mouse', 'touch'],
  },
  {
    name: 'bin, then "Yes, delete"',
    act: 'delete',
    html: `${tile(`<button id="m">${BIN}</button>`)}<div id="p" class="menu" role="dialog" hidden><p>Are you sure?</p><button id="act">Yes, delete</button></div>${run("on('#m', () => show('#p')); on('#act', () => say('delete'))")}`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'delete all my photos',
    act: 'delete',
    html: `<button id="act" class="danger">Delete all my photos and data</button>${run("on('#act', () => say('delete'))")}`,
  },
  {
    name: 'accept the free reshoot',
    act: 'redo-accepted',
    html: `<div class="offer"><p>Not happy? We will make a new gallery for you, free of charge.</p><button id="act">Yes, redo my photos</button></div>${run("on('#act', () => say('redo'))")}`,
  },
  {
    name: 'refresh icon',
    act: 'generation-started',
    html: `${tile(`<button id="act" title="Regenerate">${svg('<path d="M3 12a9 9 0 0 1 9-9 9.75 9.75 0 0 1 6.74 2.74L21 8"/><path d="M21 3v5h-5"/>')}</button>`)}${run("on('#act', () => say('generate'))")}`,
  },
  {
    name: 'prompt sent by Enter',
    act: 'generation-started',
    html: `<div class="composer"><textarea id="t" placeholder="Describe your image"></textarea><button id="g">Generate</button></div>${run("const go = () => say('generate'); on('#g', go); on('#t', e => { if (e.key === 'Enter' && !e.shiftKey) { e.preventDefault(); go(); } }, 'keydown')")}`,
    steps: ['type #t = a portrait', 'key Enter'],
    by: ['keyboard'],
  },
  {
    name: 'prompt of a form sent by Enter',
    act: 'generation-started',
    html: `<form id="f"><input id="t" placeholder="Describe your image"><button>Generate</button></form>${run("on('#f', e => { e.preventDefault(); say('generate'); }, 'submit')")}`,
    steps: ['type #t = a portrait', 'key Enter'],
    by: ['keyboard'],
  },
  {
    name: 'photos dropped',
    act: 'upload',
    html: `<label>Upload photos<input type="file" id="act"></label>${run("on('#act', () => say('upload'), 'click')")}`,
    by: ['mouse'],
  },
  {
    name: 'approve',
    act: 'preview-approved',
    html: `<button id="act">I love them, finish my order</button>${run("on('#act', () => say('approve'))")}`,
  },
  {
    name: 'share link of an image',
    act: 'share',
    html: `<button id="act" aria-label="Share photo">${svg('<circle cx="18" cy="5" r="3"/><circle cx="6" cy="12" r="3"/>')}</button>${run("on('#act', () => say('share'))")}`,
  },
  {
    name: 'pencil',
    act: 'edit',
    html: `${tile(`<button id="act"><svg class="lucide lucide-pencil" viewBox="0 0 24 24" width="20" height="20"><path d="M17 3a2.8 2.8 0 1 1 4 4L7.5 20.5 2 22l1.5-5.5Z"/></svg></button>`)}${run("on('#act', () => say('edit'))")}`,
  },
  {
    name: 'upscale for a credit',
    act: 'use-of-credits',
    html: `<button id="act">4K Upscale · 1 credit</button>${run("on('#act', () => say('upscale'))")}`,
  },
];

const silent: readonly GalleryShape[] = [
  {
    name: 'receipt as PDF',
    html: '<h1>Orders</h1><ul><li>#1042 <a id="act" href="/orders.csv?receipt.pdf" target="_blank">Receipt</a></li></ul>',
  },
  {
    name: 'receipt icon in a table of orders',
    html: `<table><tr><td>#1042</td><td>$39</td><td><button id="act" aria-label="Download receipt">${ARROW}</button></td></tr></table>${run("on('#act', async () => give(new Blob(['x'], { type: 'application/pdf' }), 'receipt-1042.pdf'))")}`,
  },
  {
    name: 'bare icon in a table of invoices',
    html: `<section><h2>Billing history</h2><table><tr><td>Nov 2026</td><td>$39</td><td><button id="act">${ARROW}</button></td></tr></table></section>${run("on('#act', async () => give(new Blob(['x'], { type: 'application/pdf' }), 'invoice-1042.pdf'))")}`,
  },
  {
    name: 'orders as a table',
    html: `<button id="act">Export orders (CSV)</button>${run("on('#act', () => say('csv'))")}`,
  },
  {
    name: 'sample',
    html: `<section class="samples"><h2>Sample headshots</h2><button id="act">Download sample</button></section>${run("on('#act', () => save())")}`,
  },
  {
    name: 'app store link',
    html: '<a id="act" href="https://apps.apple.com/app/id1" target="_blank">Download on the App Store</a>',
  },
  { name: 'our app', html: `<button id="act">Download our app</button>${run("on('#act', () => say('app'))")}` },
  {
    name: 'install the app',
    html: `<button id="act">${ARROW} Install app</button>${run("on('#act', () => say('app'))")}`,
  },
  {
    name: 'zoom lightbox by a link',
    html: `<a id="act" href="/images/1.png">${img()}</a><div id="p" hidden>zoomed</div>${run("on('#act', e => { e.preventDefault(); show('#p'); say('zoomed'); })")}`,
  },
  {
    name: 'zoom lightbox by a tile',
    html: `<div class="tile" id="act" role="button" tabindex="0" aria-label="Open photo 1">${img()}</div>${run("on('#act', () => say('zoomed')); on('#act', e => { if (e.key === 'Enter') say('zoomed'); }, 'keydown')")}`,
  },
  {
    name: 'zoom that loads the larger picture',
    html: `<div class="tile">${img()}<button id="act" aria-label="Zoom in">${svg('<circle cx="11" cy="11" r="8"/><path d="m21 21-4-4M11 8v6M8 11h6"/>')}</button></div>${run("on('#act', () => { const i = new Image(); i.src = full(1); document.body.append(i); })")}`,
  },
  {
    name: 'next photo, fetched as a blob',
    html: `<div role="dialog">${img()}<button aria-label="Previous">‹</button><button id="act" aria-label="Next">›</button></div>${run("on('#act', async () => { document.querySelector('[role=dialog] img').src = URL.createObjectURL(await blobOf(2)); })")}`,
  },
  {
    name: 'next photo by an arrow key, fetched as a blob',
    html: `<div role="dialog">${img()}<p>← → to browse</p></div>${run("document.addEventListener('keydown', async e => { if (e.key === 'ArrowRight') document.querySelector('[role=dialog] img').src = URL.createObjectURL(await blobOf(2)); })")}`,
    steps: ['key ArrowRight'],
    by: ['keyboard'],
  },
  {
    name: 'scroll down',
    html: `<button id="act">${svg('<path d="M12 5v14"/><path d="m19 12-7 7-7-7"/>')}</button>${run("on('#act', () => say('scrolled'))")}`,
  },
  {
    name: 'load more',
    html: `<button id="act">${svg('<path d="m6 9 6 6 6-6"/>')} Load more</button>${run("on('#act', () => { const i = new Image(); i.src = '/thumbs/2.png'; say('more'); })")}`,
  },
  {
    name: 'sort, descending',
    html: `<button id="act" aria-label="Newest first">${svg('<path d="m3 16 4 4 4-4"/><path d="M7 20V4"/><path d="M11 4h10M11 8h7M11 12h4"/>')}</button>${run("on('#act', () => say('sorted'))")}`,
  },
  {
    name: 'bare sort icon',
    html: `<button id="act">${svg('<path d="m3 16 4 4 4-4"/><path d="M7 20V4"/><path d="M11 4h10M11 8h7M11 12h4"/>')}</button>${run("on('#act', () => say('sorted'))")}`,
  },
  {
    name: 'filter menu',
    html: `<button id="m" aria-haspopup="listbox">Show: all</button><ul id="p" class="menu" role="listbox" hidden><li role="option" tabindex="0">All</li><li role="option" tabindex="0" id="act">Downloaded</li></ul>${run("on('#m', () => show('#p')); on('#act', () => say('filtered')); on('#act', e => { if (e.key === 'Enter') say('filtered'); }, 'keydown')")}`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'filter by a select',
    html: `<select id="act"><option value="all">All photos</option><option value="fav">Favourites</option><option value="down">Downloaded</option></select>${run("on('#act', () => say('filtered'), 'change')")}`,
    steps: ['choose #act = down'],
    by: ['mouse'],
  },
  {
    name: 'filter by size',
    html: `<select id="act" aria-label="Size"><option>Small</option><option value="l">Large</option></select>${run("on('#act', () => say('filtered'), 'change')")}`,
    steps: ['choose #act = l'],
    by: ['mouse'],
  },
  {
    name: 'copy the link of the page',
    html: `<button id="act">Copy link</button>${run("on('#act', () => { navigator.clipboard.writeText(location.href).catch(() => {}); say('copied'); })")}`,
  },
  {
    name: 'language menu',
    html: `<button id="m" aria-haspopup="menu">EN</button><div id="p" class="menu" role="menu" hidden><div role="menuitem" tabindex="-1">English</div><div role="menuitem" tabindex="-1" id="act">Deutsch</div></div>${run("on('#m', () => show('#p')); on('#act', () => say('language')); on('#act', e => { if (e.key === 'Enter') say('language'); }, 'keydown')")}`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'before and after',
    html: `<div role="slider" tabindex="0" id="act" aria-label="Before and after" style="width:200px;height:40px;background:#ccc"></div>${run("on('#act', () => say('compared')); on('#act', e => { if (e.key === 'Enter') say('compared'); }, 'keydown')")}`,
  },
  {
    name: 'tick a photo',
    html: `<label class="tile">${img()}<input type="checkbox" id="act" aria-label="Select photo 1"></label>${run("on('#act', () => say('ticked'), 'change')")}`,
    by: ['mouse', 'touch'],
  },
  {
    name: 'tab of downloads',
    html: `<div role="tablist"><button role="tab">Photos</button><button role="tab" id="act">Downloads</button></div>${run("on('#act', () => fetch('/api/acts/downloads', { method: 'POST' }))")}`,
  },
  {
    name: 'list of downloads, asked by a tab that says "History"',
    html: `<button id="act">History</button>${run("on('#act', () => fetch('/api/downloads?page=1').catch(() => {}))")}`,
  },
  {
    name: 'question about downloads',
    html: `<button id="act" aria-expanded="false" aria-controls="a">How do I download my photos?</button><div id="a" hidden>…</div>${run("on('#act', () => { show('#a'); say('asked'); })")}`,
  },
  {
    name: 'close the download dialog',
    html: `<div role="dialog" aria-label="Download photos"><h2>Download photos</h2><button id="act" aria-label="Close">×</button><button>Download</button></div>${run("on('#act', () => say('closed'))")}`,
  },
  {
    name: 'cancel the download dialog',
    html: `<div role="dialog" aria-label="Download photos"><h2>Download 4 photos?</h2><button id="act">Cancel</button><button>Continue</button></div>${run("on('#act', () => say('cancelled'))")}`,
  },
  {
    name: 'not now in the download dialog',
    html: `<div role="dialog"><h2>Download 4 photos?</h2><button id="act">No</button><button>Yes</button></div>${run("on('#act', () => say('cancelled'))")}`,
  },
  {
    name: 'continue in a dialog of photos to upload',
    html: `<div role="dialog"><h2>Upload your selfies</h2><button id="act">Continue</button></div>${run("on('#act', () => say('continued'))")}`,
  },
  {
    name: 'yes to the newsletter',
    html: `<div role="dialog"><h2>Get tips by e-mail?</h2><button id="act">Yes</button></div>${run("on('#act', () => say('newsletter'))")}`,
  },
  {
    name: 'cookies',
    html: `<div role="dialog" aria-label="Cookies"><p>We use cookies.</p><button id="act">Accept all</button></div>${run("on('#act', () => say('cookies'))")}`,
  },
  {
    name: 'dragged to another place',
    html: `<div class="tile" draggable="true" id="act">${img()}</div>${run("on('#act', e => { e.dataTransfer.setData('text/plain', '1'); say('dragged'); }, 'dragstart')")}`,
    steps: ['drag #act'],
    by: ['mouse'],
  },
  {
    name: 'letter D typed into a search',
    html: `<input id="t" aria-label="Search"><button aria-keyshortcuts="d" title="Download (D)">${ARROW}</button>${run("on('#t', e => { if (e.data === 'd') say('typed'); }, 'input')")}`,
    steps: ['press #t', 'key d'],
    by: ['keyboard', 'mouse'],
  },
  {
    name: 'letter F for full screen',
    html: `<div role="dialog">${img()}<p><kbd>F</kbd> full screen <kbd>D</kbd> download</p></div>${run("document.addEventListener('keydown', e => { if (e.key === 'f') say('full-screen'); })")}`,
    steps: ['key f'],
    by: ['keyboard'],
  },
  {
    name: 'share the shop with friends',
    html: `<button id="act">Invite friends</button>${run("on('#act', () => say('invited'))")}`,
  },
  { name: 'log out', html: `<button id="act">Log out</button>${run("on('#act', () => say('out'))")}` },
  {
    name: 'page 2',
    html: `<nav aria-label="Pages"><button>1</button><button id="act">2</button></nav>${run("on('#act', () => say('page'))")}`,
  },
  {
    name: 'chat',
    html: `<button id="act" aria-label="Open chat">${svg('<path d="M21 15a2 2 0 0 1-2 2H7l-4 4V5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2z"/>')}</button>${run("on('#act', () => say('chat'))")}`,
  },
  {
    name: 'ask for the money back',
    html: `<button id="act">Request a refund</button>${run("on('#act', () => say('refund'))")}`,
  },
  {
    name: 'settings',
    html: `<form id="f"><label>Name <input value="A"></label><button id="act">Save changes</button></form>${run("on('#f', e => { e.preventDefault(); say('settings'); }, 'submit')")}`,
  },
  {
    name: 'style to choose',
    html: `<div role="radiogroup" aria-label="Style"><label class="tile">${img()}<input type="radio" name="s" id="act"> Business</label></div>${run("on('#act', () => say('style'), 'change')")}`,
    by: ['mouse', 'touch'],
  },
  {
    name: 'upload of selfies',
    html: `<label id="act" tabindex="0">Upload selfies<input type="file" hidden></label>${run("on('#act', e => { e.preventDefault(); say('picker'); })")}`,
    by: ['mouse', 'touch'],
  },
  {
    name: 'dark mode',
    html: `<button id="act" aria-label="Dark mode" aria-pressed="false">${svg('<path d="M12 3a6 6 0 0 0 9 9 9 9 0 1 1-9-9Z"/>')}</button>${run("on('#act', () => say('dark'))")}`,
  },
  {
    name: 'collapse a panel',
    html: `<button id="act">${svg('<rect width="18" height="18" x="3" y="3" rx="2"/><path d="M3 15h18"/><path d="m15 8-3 3-3-3"/>')}</button>${run("on('#act', () => say('collapsed'))")}`,
  },
  {
    name: 'sign in',
    html: `<button id="act">${svg('<path d="M15 3h4a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2h-4"/><path d="m10 17 5-5-5-5"/><path d="M15 12H3"/>')}</button>${run("on('#act', () => say('in'))")}`,
  },
  {
    name: 'upload icon',
    html: `<button id="act">${svg('<path d="M12 3v12"/><path d="m17 8-5-5-5 5"/><path d="M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4"/>')}</button>${run("on('#act', () => say('upload'))")}`,
  },
  {
    name: 'picture in the background of a card',
    html: `<style>.card{width:200px;height:100px;background:url(/assets/download-hero.png)}</style><div class="card" id="act" tabindex="0" role="link" aria-label="Studio guide"></div>${run("on('#act', () => say('guide')); on('#act', e => { if (e.key === 'Enter') say('guide'); }, 'keydown')")}`,
  },
  {
    name: 'closed shadow root that plays a film',
    html: `<x-player style="display:inline-block"></x-player>${run(`customElements.define('x-player', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'closed', delegatesFocus: true }); r.innerHTML = '<button style="padding:20px" aria-label="Play">▶</button>'; r.querySelector('button').onclick = () => say('played'); } })`)}`,
    steps: ['press x-player'],
  },
];

export interface Shape extends Omit<GalleryShape, 'steps' | 'by'> {
  readonly steps: readonly Step[];
  readonly by: readonly Input[];
  readonly isSilent: boolean;
}

export const whole =
  (isSilent: boolean) =>
  (shape: GalleryShape): Shape => ({
    steps: ['press #act'],
    by: INPUTS,
    ...shape,
    html: TOOLS + shape.html,
    isSilent,
  });

export const GALLERY_SHAPES: readonly Shape[] = [...held.map(whole(false)), ...silent.map(whole(true))];
