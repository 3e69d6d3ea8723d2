// Studios of a fourth kind: the markup of today's frameworks and their overlays, viewers, sheets and bars, what a phone shows,
// more languages, and the ordinary rest of such a shop. Written without looking at what the guard knows.

import { asks, type GalleryShape, img, run, type Shape, svg, tile, toAsk, toSave, whole } from './gallery-shapes';

const MORE = svg(
  '<circle cx="12" cy="12" r="1"/><circle cx="19" cy="12" r="1"/><circle cx="5" cy="12" r="1"/>',
  '0 0 24 24',
  'class="lucide lucide-ellipsis size-4" aria-hidden="true"',
);
const TRAY = svg(
  '<path d="M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4"/><polyline points="7 10 12 15 17 10"/><line x1="12" x2="12" y1="15" y2="3"/>',
  '0 0 24 24',
  'class="mr-2 h-4 w-4"',
);
const HEART = svg(
  '<path d="M2 9.5a5.5 5.5 0 0 1 9.591-3.676.56.56 0 0 0 .818 0A5.49 5.49 0 0 1 22 9.5c0 2.29-1.5 4-3 5.5l-5.492 5.313a2 2 0 0 1-3 .019L5 15c-1.5-1.5-3-3.2-3-5.5"/>',
  '0 0 24 24',
  'class="lucide lucide-heart"',
);
const TRASH = svg(
  '<path d="M10 11v6M14 11v6M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6M3 6h18M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2"/>',
);
const EXPAND = svg('<path d="m15 15 6 6M15 9l6-6M21 16v5h-5M21 8V3h-5M3 16v5h5M3 21l6-6M3 8V3h5M9 9 3 3"/>');
const PENCIL = svg('<path d="M17 3a2.85 2.83 0 1 1 4 4L7.5 20.5 2 22l1.5-5.5Z"/><path d="m15 5 4 4"/>');
const SHARE = svg(
  '<circle cx="18" cy="5" r="3"/><circle cx="6" cy="12" r="3"/><circle cx="18" cy="19" r="3"/><path d="m8.6 13.5 6.8 4M15.4 6.5l-6.8 4"/>',
);
const material = (d: string, more = 'class="MuiSvgIcon-root"'): string =>
  `<svg ${more} focusable="false" aria-hidden="true" viewBox="0 0 24 24" width="20" height="20" fill="currentColor"><path d="${d}"></path></svg>`;
const FLOPPY = material(
  'M17 3H5c-1.11 0-2 .9-2 2v14c0 1.1.89 2 2 2h14c1.1 0 2-.9 2-2V7l-4-4zm-5 16c-1.66 0-3-1.34-3-3s1.34-3 3-3 3 1.34 3 3-1.34 3-3 3zm3-10H5V5h10v4z',
);
const CLOUD_DOWN = material(
  'M19.35 10.04C18.67 6.59 15.64 4 12 4 9.11 4 6.6 5.64 5.35 8.04 2.34 8.36 0 10.91 0 14c0 3.31 2.69 6 6 6h13c2.76 0 5-2.24 5-5 0-2.64-2.05-4.78-4.65-4.96zM17 13l-5 5-5-5h3V9h4v4h3z',
);

const SOLID = 'inline-flex items-center justify-center rounded-md bg-primary px-4 py-2 text-sm font-medium shadow';
const GHOST = 'inline-flex h-9 w-9 items-center justify-center rounded-md hover:bg-accent hover:text-accent-foreground';

/** What a library does for an element that is no button. */
const asButton = (selector: string): string =>
  `on('${selector}', e => { if (e.key === 'Enter' || e.key === ' ') { e.preventDefault(); e.currentTarget.click(); } }, 'keydown');`;
/** The small library by which most shops save a blob. */
const SAVE_AS =
  "const saveAs = (blob, name) => { const a = document.createElement('a'); a.download = name; a.rel = 'noopener'; a.href = URL.createObjectURL(blob); setTimeout(() => URL.revokeObjectURL(a.href), 4e4); setTimeout(() => a.dispatchEvent(new MouseEvent('click')), 0); };";
const OVER_ALL = 'position:fixed;inset:0;z-index:1300;background:rgba(0,0,0,.6)';
const SHEET = 'position:fixed;inset:auto 0 0;z-index:60;background:#fff;border-top:1px solid #ccc;padding:12px';

const downloads: readonly GalleryShape[] = [
  // Menus and dialogs of the libraries.
  {
    name: 'Radix: a menu in a portal, the page under it is deaf',
    html: `<div class="group relative overflow-hidden rounded-xl border bg-card">${img()}<button type="button" id="m" aria-haspopup="menu" aria-expanded="false" data-state="closed" class="${GHOST}">${MORE}<span class="sr-only" style="position:absolute;width:1px;height:1px;overflow:hidden">Open menu</span></button></div>${run(`let box;
const shut = () => { box.remove(); box = undefined; document.body.style.pointerEvents = ''; };
const open = () => { if (box) return; box = document.createElement('div'); box.setAttribute('data-radix-popper-content-wrapper', ''); box.style.cssText = 'position:fixed;left:320px;top:260px;z-index:50;pointer-events:auto;background:#fff;border:1px solid #ddd';
box.innerHTML = '<div role="menu" data-state="open" data-radix-menu-content tabindex="-1" class="z-50 min-w-[8rem] rounded-md border bg-popover p-1">' + ['Rename', 'Download original', 'Delete'].map((word, i) => '<div role="menuitem" tabindex="-1" data-i="' + i + '" class="relative flex cursor-default select-none items-center rounded-sm px-2 py-1.5 text-sm">' + word + '</div>').join('') + '</div>';
document.body.append(box); document.body.style.pointerEvents = 'none';
box.addEventListener('click', e => { const item = e.target.closest('[role=menuitem]'); if (!item) return; shut(); if (item.dataset.i === '1') save(); });
box.addEventListener('keydown', e => { if (e.key === 'Enter' || e.key === ' ') { e.preventDefault(); e.target.click(); } }); };
on('#m', e => { if (e.button === 0 && !e.ctrlKey) { open(); e.preventDefault(); } }, 'pointerdown');
on('#m', e => { if (['Enter', ' ', 'ArrowDown'].includes(e.key)) { e.preventDefault(); open(); } }, 'keydown');`)}`,
    steps: ['press #m', 'press [data-i="1"]'],
  },
  {
    name: 'MUI: Save image in the menu of a card, by the small library',
    html: `<div class="MuiPaper-root MuiCard-root css-1h7k2x">${img()}<div class="MuiCardActions-root"><button class="MuiButtonBase-root MuiIconButton-root" id="m" aria-label="more" aria-controls="long-menu" aria-haspopup="true">${MORE}</button></div></div><div role="presentation" class="MuiPopover-root MuiMenu-root MuiModal-root" id="p" style="position:fixed;inset:0;z-index:1300" hidden><div aria-hidden="true" class="MuiBackdrop-root MuiBackdrop-invisible" style="position:fixed;inset:0;z-index:-1"></div><div class="MuiPaper-root MuiMenu-paper" style="position:absolute;top:200px;left:300px;background:#fff"><ul class="MuiList-root" role="menu" id="long-menu"><li class="MuiButtonBase-root MuiMenuItem-root" tabindex="0" role="menuitem">Details</li><li class="MuiButtonBase-root MuiMenuItem-root" tabindex="-1" role="menuitem" id="act"><div class="MuiListItemIcon-root">${FLOPPY}</div>Save image</li></ul></div></div>${run(`${SAVE_AS} on('#m', () => show('#p')); ${asButton('#act')} on('#act', async () => { show('#p', false); saveAs(await blobOf(1), 'headshot.png'); });`)}`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'Headless UI: a dialog of sizes, the rest of the page inert',
    html: `<div id="__next"><button type="button" id="m" class="${SOLID}">Download options</button>${img()}</div><div id="headlessui-portal-root"><div role="dialog" aria-modal="true" aria-labelledby="t" id="p" style="${OVER_ALL}" hidden><div style="margin:120px auto;width:320px;background:#fff;padding:16px"><h2 id="t">Pick a size</h2><div role="radiogroup" aria-label="Size"><div role="radio" aria-checked="true" tabindex="0">Web · 1024 px</div><div role="radio" aria-checked="false" tabindex="-1">Print · 4096 px</div></div><button type="button">Cancel</button> <button type="button" id="act" class="${SOLID}">Download (24 MB)</button></div></div></div>${run("on('#m', () => { document.querySelector('#__next').inert = true; show('#p'); document.querySelector('#p [role=radio]').focus(); }); on('#act', () => { document.querySelector('#__next').inert = false; show('#p', false); save(); })")}`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'Angular Material: a row of a table, its menu in an overlay',
    html: `<table class="mat-mdc-table cdk-table" style="width:100%"><tbody><tr class="mat-mdc-row"><td>IMG_0001.png</td><td>4.1 MB</td><td><button mat-icon-button class="mdc-icon-button mat-mdc-icon-button" id="m" aria-haspopup="menu" aria-label="Actions for IMG_0001.png"><mat-icon role="img" class="mat-icon notranslate material-icons" aria-hidden="true">more_vert</mat-icon></button></td></tr></tbody></table><div class="cdk-overlay-container" style="position:fixed;top:260px;right:200px;z-index:1000;background:#fff" id="p" hidden><div class="mat-mdc-menu-panel" role="menu"><button mat-menu-item class="mat-mdc-menu-item" role="menuitem"><mat-icon class="material-icons" aria-hidden="true">drive_file_rename_outline</mat-icon><span>Rename</span></button><button mat-menu-item class="mat-mdc-menu-item" role="menuitem" id="act"><mat-icon class="material-icons" aria-hidden="true">file_download</mat-icon><span>Download</span></button></div></div>${run("on('#m', () => show('#p')); on('#act', () => { const x = new XMLHttpRequest(); x.open('GET', full(1)); x.responseType = 'blob'; x.onload = () => give(x.response, 'IMG_0001.png'); x.send(); })")}`,
    steps: ['press #m', 'press #act'],
    by: ['mouse', 'keyboard'],
  },
  {
    name: 'Element Plus: a round button with a drawing of 1024 units',
    html: `<div class="el-card is-hover-shadow" data-v-7ba5bd90>${img()}<div class="el-button-group" data-v-7ba5bd90><button class="el-button is-circle" aria-disabled="false" type="button" id="act" data-v-7ba5bd90><i class="el-icon"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1024 1024"><path fill="currentColor" d="M160 832h704a32 32 0 1 1 0 64H160a32 32 0 1 1 0-64zm384-253.696 236.288-236.352 45.248 45.248L508.8 704 192 387.2l45.248-45.248L480 584.704V128h64v450.304z"></path></svg></i></button></div></div>${toSave}`,
    by: ['mouse', 'keyboard'],
  },
  {
    name: 'Mantine: a bare icon, its word comes with the pointer',
    html: `<div class="m_e615b15f mantine-Card-root">${img()}<button class="mantine-focus-auto mantine-active m_8d3f4000 mantine-ActionIcon-root" type="button" id="act" data-variant="subtle"><span class="m_8d3afb97 mantine-ActionIcon-icon">${svg('<path stroke="none" d="M0 0h24v24H0z" fill="none"/><path d="M15 8h.01"/><path d="M12.5 21h-6.5a3 3 0 0 1 -3 -3v-12a3 3 0 0 1 3 -3h12a3 3 0 0 1 3 3v6.5"/><path d="M3 16l5 -5c.928 -.893 2.072 -.893 3 0l4 4"/><path d="M19 16v6"/><path d="M22 19l-3 3l-3 -3"/>')}</span></button></div>${run("const tip = document.createElement('div'); tip.className = 'mantine-Tooltip-tooltip'; tip.setAttribute('role', 'tooltip'); tip.style.cssText = 'position:fixed;top:0;left:0;pointer-events:none'; tip.textContent = 'Download'; on('#act', () => document.body.append(tip), 'mouseenter'); on('#act', () => tip.remove(), 'mouseleave'); on('#act', () => save())")}`,
  },
  {
    name: 'Shoelace: a button element in a card element',
    html: `<studio-card></studio-card>${run(`customElements.define('sl-icon-button', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open' }); r.innerHTML = '<button part="base" class="icon-button" type="button" style="width:36px;height:36px"><sl-icon part="icon" aria-hidden="true"></sl-icon></button>'; const b = r.querySelector('button'); b.setAttribute('aria-label', this.getAttribute('label')); r.querySelector('sl-icon').setAttribute('name', this.getAttribute('name')); } });
customElements.define('studio-card', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open' }); r.innerHTML = '<figure><img src="/thumbs/1.png" width="180" height="240" alt="Portrait 1"><figcaption><sl-icon-button name="zoom-in" label="Zoom"></sl-icon-button><sl-icon-button id="d" name="cloud-arrow-down" label="Download"></sl-icon-button></figcaption></figure>'; r.addEventListener('click', e => { if (e.target.closest('#d')) save(); }); } });`)}`,
    steps: ['press #d button'],
  },
  {
    name: 'Ionic: a sheet of actions',
    html: `<div class="tile">${img()}</div><ion-button id="m" role="button" tabindex="0" style="display:inline-block;padding:10px;border:1px solid">Options</ion-button><ion-action-sheet id="p" role="dialog" aria-modal="true" style="${SHEET};display:block" hidden><div class="action-sheet-group"><button type="button" class="action-sheet-button ion-focusable" id="act"><span class="action-sheet-button-inner">Save Image</span></button><button type="button" class="action-sheet-button action-sheet-cancel"><span class="action-sheet-button-inner">Cancel</span></button></div></ion-action-sheet>${run(`${asButton('#m')} on('#m', () => show('#p')); on('#act', async () => { show('#p', false); const blob = await blobOf(1); const file = new File([blob], 'headshot.png', { type: 'image/png' }); if (navigator.canShare?.({ files: [file] })) return navigator.share({ files: [file] }); give(blob, 'headshot.png'); });`)}`,
    steps: ['press #m', 'press #act'],
    by: ['mouse', 'touch'],
  },

  // Viewers, decks and bars.
  {
    name: 'lightGallery: the link of its toolbar',
    html: `<a class="tile" id="t" href="/thumbs/1.png" data-lg-size="480-640">${img()}</a><div class="lg-container lg-show" role="dialog" aria-modal="true" id="p" style="${OVER_ALL}" hidden><div class="lg-toolbar lg-group" style="display:flex;gap:8px;background:#222"><button type="button" aria-label="Close gallery" class="lg-close lg-icon">×</button><a id="act" target="_blank" rel="noopener" aria-label="Download" download="headshot-1.png" class="lg-download lg-icon" href="/images/1.png" style="display:inline-block;width:50px;height:47px;color:#999"></a><button type="button" aria-label="View actual size" class="lg-icon">1:1</button></div><img class="lg-object lg-image" src="/thumbs/1.png" alt="" style="height:400px"></div>${run("on('#t', e => { e.preventDefault(); show('#p'); })")}`,
    steps: ['press #t', 'press #act'],
  },
  {
    name: 'PhotoSwipe: the second picture, its link changes with the slide',
    html: `<button id="m">Open viewer</button><div class="pswp pswp--open" role="dialog" id="p" tabindex="-1" style="${OVER_ALL}" hidden><div class="pswp__top-bar" style="background:#111;color:#fff"><span class="pswp__counter">1 / 4</span><a class="pswp__button pswp__button--download-button" id="act" download target="_blank" rel="noopener" href="/images/1.png" style="display:inline-block;width:50px;height:60px"><svg aria-hidden="true" class="pswp__icn" viewBox="0 0 32 32" width="32" height="32"><use class="pswp__icn-shadow" xlink:href="#pswp__icn-download"></use><path d="M20.5 14.3 17.1 18V10h-2.2v7.9l-3.4-3.6L10 16l6 6.1 6-6.1ZM23 23H9v2h14Z" id="pswp__icn-download"></path></svg></a></div><img id="big" src="/thumbs/1.png" alt="" style="height:320px"></div>${run("let at = 1; on('#m', () => { show('#p'); document.querySelector('#p').focus(); }); document.addEventListener('keydown', e => { if (e.key !== 'ArrowRight') return; at += 1; document.querySelector('#act').href = full(at); document.querySelector('#big').src = '/thumbs/' + at + '.png'; document.querySelector('.pswp__counter').textContent = at + ' / 4'; })")}`,
    steps: ['press #m', 'key ArrowRight', 'press #act'],
  },
  {
    name: 'lightbox of Svelte: S saves, as its foot says',
    html: `<button id="m" class="thumb svelte-1x2k9qz">${img()}</button><div class="viewer svelte-8h1lqp" role="dialog" aria-label="Portrait 1" id="p" style="${OVER_ALL}" hidden><img src="/thumbs/1.png" alt="" height="400"><footer style="background:#222;color:#eee"><kbd>←</kbd><kbd>→</kbd> browse · <kbd>S</kbd> save · <kbd>Esc</kbd> close</footer></div>${run("on('#m', () => show('#p')); window.addEventListener('keydown', e => { if (!document.querySelector('#p').hidden && e.key.toLowerCase() === 's' && !e.metaKey && !e.ctrlKey) save(); })")}`,
    steps: ['press #m', 'key s'],
    by: ['mouse', 'keyboard'],
  },
  {
    name: 'Swiper: the slide in front has a bar under it',
    html: `<div class="swiper swiper-initialized"><div class="swiper-wrapper" style="display:flex;overflow:hidden;width:220px">${[1, 2, 3].map((n) => `<div class="swiper-slide${n === 1 ? ' swiper-slide-active' : ''}" style="flex:0 0 220px" data-photo="${n}">${img(n)}<div class="actions"><button class="act-like" aria-label="Like">${HEART}</button><button class="act-get" title="Save to device">${TRAY}</button></div></div>`).join('')}</div><div class="swiper-pagination"></div></div>${run("on('.act-get', e => save(Number(e.currentTarget.closest('[data-photo]').dataset.photo)))")}`,
    steps: ['press .swiper-slide-active .act-get'],
    by: ['mouse', 'touch'],
  },
  {
    name: 'bar over what is selected: an arrow and a number, streamed into one file',
    html: `<header><label><input type="checkbox" id="all"> Select all</label></header>${[1, 2].map((n) => `<label class="tile">${img(n)}<input type="checkbox" class="one"></label>`).join('')}<div role="toolbar" aria-label="Selection" id="p" style="${SHEET}" hidden><span>2 selected</span> <button title="Add to album">＋</button> <button title="Download" id="act">${CLOUD_DOWN} 2</button> <button title="Move to trash">${TRASH}</button></div>${run("on('#all', e => { document.querySelectorAll('.one').forEach(c => { c.checked = e.target.checked; }); show('#p', e.target.checked); }, 'change'); on('#act', async () => { const stream = new ReadableStream({ async start(c) { for (const n of [1, 2]) c.enqueue(new Uint8Array(await (await fetch(full(n))).arrayBuffer())); c.close(); } }); give(await new Response(stream).blob(), 'headshots.zip'); })")}`,
    steps: ['press #all', 'press #act'],
  },

  // Names and icons.
  {
    name: 'named by two elements, an arrow of type',
    html: `<span id="dl" hidden>Download</span><figure><figcaption id="cap-1">Navy suit, grey wall</figcaption>${img()}<button id="act" aria-labelledby="dl cap-1">⇩</button></figure>${toSave}`,
  },
  {
    name: 'jQuery: a link to nothing, its tooltip says hi-res',
    html: `<div class="col-md-3 thumbnail">${img()}<div class="caption"><a href="javascript:void(0)" class="btn btn-default btn-xs js-dl" data-id="1" data-toggle="tooltip" data-original-title="Download hi-res" id="act"><i class="fa fa-cloud-download" style="display:inline-block;width:16px;height:16px"></i></a></div></div>${run("document.addEventListener('click', e => { const a = e.target.closest('.js-dl'); if (!a) return; e.preventDefault(); say('downloaded', Number(a.dataset.id)).then(() => { window.location.href = file(a.dataset.id); }); })")}`,
  },
  {
    name: 'Stimulus: a sprite of a file, Save a copy',
    html: `<div data-controller="photo" data-photo-id-value="1">${img()}<button type="button" class="btn btn--icon" data-action="click->photo#fetch" title="Save a copy"><svg class="icon" width="20" height="20"><use href="/assets/sprite-4f1c.svg#arrow-down-tray"></use></svg></button></div>${run("document.querySelectorAll('[data-action]').forEach(e => { const [type, rest] = e.dataset.action.split('->'); e.addEventListener(type, () => { if (rest === 'photo#fetch') save(Number(e.closest('[data-controller]').dataset.photoIdValue)); }); })")}`,
    steps: ['press [data-action]'],
  },
  {
    name: 'tile that is a button by its role and says so',
    html: `<div role="grid"><div role="row"><div role="gridcell"><div class="tile" id="act" role="button" tabindex="0" aria-label="Download portrait 1">${img()}</div></div></div></div>${run(`${asButton('#act')} on('#act', () => save());`)}`,
  },

  // Ways in which the bytes go.
  {
    name: 'Next: an action of the server notes it, then the picture',
    html: `<div class="grid grid-cols-2 gap-4 md:grid-cols-4"><div class="relative aspect-[3/4]">${img()}</div></div><button id="act" class="${SOLID}">${TRAY}Download HD</button>${run("on('#act', async () => { await fetch(location.pathname, { method: 'POST', headers: { 'next-action': '7f0a5c1e', accept: 'text/x-component' }, body: '[\"img_1\"]' }); save(); })")}`,
  },
  {
    name: 'signed address in a bucket, a new tab',
    html: `<p>Portrait 3 · <a id="act" target="_blank" rel="noreferrer" href="https://sdbooth2-production.s3.amazonaws.com/images/3.png?X-Amz-Algorithm=AWS4-HMAC-SHA256&amp;X-Amz-Expires=3600&amp;X-Amz-Signature=9ac1">Full resolution ↗</a></p>`,
  },
  {
    name: 'Django: a form with a token, Get ZIP',
    html: `<form method="post" action="/api/images/1/file"><input type="hidden" name="csrfmiddlewaretoken" value="k3J9x"><p>40 photos, 212 MB</p><button type="submit" class="btn btn-primary" id="act">Get ZIP</button></form>`,
    by: ['mouse', 'keyboard'],
  },
  {
    name: 'the archive is made first and comes by itself',
    html: `<h2>All 40 photos</h2><button id="act" class="${SOLID}">Prepare ZIP of all photos</button><p role="status" id="s"></p>${run("on('#act', async () => { document.querySelector('#s').textContent = 'Preparing…'; await say('export'); await new Promise(r => setTimeout(r, 150)); await fetch('/api/exports/7'); const f = document.createElement('iframe'); f.hidden = true; f.src = file(2); document.body.append(f); })")}`,
  },
  {
    name: 'row of a list of files, the address is a blob',
    html: `<ul class="divide-y rounded-md border"><li class="flex items-center justify-between py-3 pl-4 pr-5 text-sm"><span class="truncate">portrait-001.webp</span> <span>2.4 MB</span> <a id="act" class="font-medium text-indigo-600" download="portrait-001.webp">Download</a></li></ul>${run("document.querySelector('#act').href = URL.createObjectURL(new Blob(['RIFF'], { type: 'image/webp' }))")}`,
  },
  {
    name: 'Save as… notes it, then asks where to',
    html: `${tile('<button id="act">Save as…</button>')}${run("on('#act', async () => { await say('download'); try { const h = await showSaveFilePicker({ suggestedName: 'headshot.png' }); const w = await h.createWritable(); await w.write(await blobOf(1)); await w.close(); } catch (error) { console.info(error.name); } })")}`,
  },
  {
    name: 'a link to everything by e-mail',
    html: `<section><h3>Your gallery is ready</h3><p>40 headshots in full resolution.</p><button id="act" class="btn">Email me my photos</button></section>${toAsk('/api/shoots/9/email-photos')}`,
  },
  {
    name: 'into Google Photos, from a menu of places',
    html: `<button id="m" aria-haspopup="menu">Save to…</button><div class="menu" role="menu" id="p" hidden><button role="menuitem">iCloud</button><button role="menuitem" id="act">Google Photos</button></div>${run(`on('#m', () => show('#p')); on('#act', () => ${asks('/api/shoots/9/connectors/google-photos')})`)}`,
    steps: ['press #m', 'press #act'],
  },

  // More languages.
  {
    name: 'Russian: all of them',
    html: `<div lang="ru"><h2>Ваши портреты</h2><button id="act" class="${SOLID}">${TRAY}Скачать все (40)</button></div>${toSave}`,
    by: ['mouse', 'keyboard'],
  },
  {
    name: 'Turkish: a link to the file',
    html: `<div lang="tr"><p>Portre 1</p><a id="act" class="btn" href="/api/images/1/file">Fotoğrafı indir</a></div>`,
  },
  {
    name: 'Arabic: from right to left',
    html: `<div lang="ar" dir="rtl">${tile('<button>معاينة</button><button id="act">تنزيل الصورة</button>')}</div>${toSave}`,
  },
  {
    name: 'Swedish: in full size, a label on a bare icon',
    html: `<div lang="sv">${tile(`<button aria-label="Ladda ner i full storlek" id="act">${CLOUD_DOWN}</button>`)}</div>${run("on('#act', () => window.open(full(1), '_blank'))")}`,
  },
  {
    name: 'Czech: everything in one file',
    html: `<div lang="cs"><a role="button" id="act" tabindex="0" href="/api/images/1/file?all=1">Stáhnout vše (ZIP)</a></div>`,
  },
];

const acts: readonly GalleryShape[] = [
  {
    name: 'heart of a toggle, pressed or not',
    act: 'favorite',
    html: `${tile(`<button type="button" aria-pressed="false" data-state="off" aria-label="Toggle favorite" id="act" class="${GHOST}">${HEART}</button>`)}${run("on('#act', async e => { const b = e.currentTarget, is = b.getAttribute('aria-pressed') === 'true'; b.setAttribute('aria-pressed', String(!is)); await fetch('/api/trpc/photo.favorite?batch=1', { method: 'POST', body: JSON.stringify({ 0: { json: { id: 1 } } }) }); })")}`,
  },
  {
    name: 'P picks, X rejects, as in the darkroom',
    act: 'favorite',
    html: `${img()}<p class="hints"><kbd>P</kbd> add to favorites <kbd>X</kbd> hide <kbd>U</kbd> unflag</p>${run(`document.addEventListener('keydown', e => { if (e.key === 'p') ${asks('/api/photos/1/flag?value=pick', 'PUT')}; })`)}`,
    steps: ['key p'],
    by: ['keyboard'],
  },
  {
    name: 'keepers are ticked',
    act: 'favorite',
    html: `<fieldset><legend>Choose your favorites</legend><label class="tile">${img()}<span><input type="checkbox" id="act"> Mark as keeper</span></label></fieldset>${run(`on('#act', () => ${asks('/api/photos/1/keeper', 'PUT')}, 'change')`)}`,
  },
  {
    name: 'background taken away, in Spanish',
    act: 'edit',
    html: `<div lang="es">${img()}<aside><h3>Herramientas</h3><button>Recortar</button><button id="act">Quitar fondo</button></aside></div>${toAsk('/api/photos/1/background', 'DELETE')}`,
  },
  {
    name: 'retouching by a slider, then applied',
    act: 'edit',
    html: `${img()}<h3>Retouch</h3><label>Smooth skin <input type="range" value="40"></label><button>Reset</button><button id="act">Apply retouch</button>${toAsk('/api/photos/1/retouch')}`,
  },
  {
    name: 'photo deleted in a dialog that warns',
    act: 'delete',
    html: `${tile(`<button id="m" aria-label="Delete">${TRASH}</button>`)}<div role="alertdialog" aria-modal="true" aria-labelledby="t" id="p" style="${OVER_ALL}" hidden><div style="background:#fff;margin:200px auto;width:300px;padding:16px"><h2 id="t">Delete this photo?</h2><p>This can’t be undone.</p><button>Cancel</button> <button id="act" class="bg-destructive">Delete</button></div></div>${run(`on('#m', () => show('#p')); on('#act', () => { show('#p', false); ${asks('/api/photos/1', 'DELETE')}; })`)}`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'three of them deleted from a bar, in German',
    act: 'delete',
    html: `<div lang="de" role="toolbar" aria-label="Auswahl"><span>3 ausgewählt</span><button>Auswahl aufheben</button><button id="act">${TRASH} Löschen</button></div>${run(`on('#act', () => { if (confirm('3 Fotos endgültig löschen?')) ${asks('/api/photos?ids=1,2,3', 'DELETE')}; })`)}`,
  },
  {
    name: 'a public link is made in a popover',
    act: 'share',
    html: `${tile(`<button id="m" aria-label="Share">${SHARE}</button>`)}<div role="dialog" class="menu" id="p" hidden><p>Anyone with the link can view this photo.</p><button id="act">Create link</button></div>${run(`on('#m', () => show('#p')); on('#act', async () => { await ${asks('/api/photos/1/share-link')}; navigator.clipboard.writeText('https://headshotsbyai.com/s/8fk2').catch(() => {}); })`)}`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'sent by WhatsApp, a plain link',
    act: 'share',
    html: `<ul class="share-buttons"><li><a id="act" href="https://wa.me/?text=https%3A%2F%2Fheadshotsbyai.com%2Fs%2F8fk2" target="_blank" rel="noopener" aria-label="Share photo on WhatsApp"><svg width="24" height="24" viewBox="0 0 24 24" fill="currentColor"><path d="M12 2a10 10 0 0 0-8.6 15L2 22l5.2-1.4A10 10 0 1 0 12 2z"/></svg></a></li></ul>`,
    by: ['mouse', 'touch'],
  },
  {
    name: 'faces that tell how the shoot was',
    act: 'rate',
    html: `<section><h3>Rate your headshots</h3><div role="group" aria-label="Your rating"><button aria-label="Bad">😕</button><button aria-label="Okay">🙂</button><button aria-label="Great" id="act">😍</button></div></section>${toAsk('/api/shoots/9/rating')}`,
  },
  {
    name: 'preview approved, in French',
    act: 'preview-approved',
    html: `<div lang="fr"><h2>Votre aperçu</h2>${img()}<button>Demander une modification</button><button id="act">Valider l’aperçu</button></div>${toAsk('/api/shoots/9/preview', 'PUT')}`,
  },
  {
    name: 'free redo, in an offer of the support',
    act: 'redo-accepted',
    html: `<article class="intercom-card"><p><b>Mia from support</b></p><p>Sorry your photos missed the mark. We’d love to run them again, on us.</p><button>No, I want something else</button><button id="act">Yes, redo my photos for free</button></article>${toAsk('/api/support/9/redo')}`,
  },
  {
    name: 'fifty credits taken instead of the money',
    act: 'credits-accepted',
    html: `<div role="dialog" aria-label="Before you go"><h2>Before you request a refund</h2><p>Take 50 credits instead of your money back.</p><button>Continue to refund</button><button id="act">Take 50 credits</button></div>${toAsk('/api/offers/2/claim')}`,
  },
  {
    name: 'training, the last step of a wizard',
    act: 'training-started',
    html: `<ol class="MuiStepper-root"><li>Upload</li><li>Review</li><li aria-current="step">Train</li></ol><p>12 selfies look great.</p><button>Back</button><button class="MuiButton-root MuiLoadingButton-root" id="act">Start training</button>${toAsk('/api/tunes')}`,
  },
  {
    name: 'prompt sent by Control and Enter',
    act: 'generation-started',
    html: `<label>Describe your headshot <textarea id="q" rows="3"></textarea></label><p><kbd>Ctrl</kbd>+<kbd>Enter</kbd> to generate</p><button>Generate ✨</button>${run(`on('#q', e => { if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) { e.preventDefault(); ${asks('/api/generations')}; } }, 'keydown')`)}`,
    steps: ['type #q = navy suit, soft light', 'key Control+Enter'],
    by: ['keyboard'],
  },
  {
    name: 'generated again for a credit',
    act: 'use-of-credits',
    html: `<p>Balance: <b>11 credits</b></p>${tile('<button id="act">Generate again – 1 credit</button>')}${toAsk('/api/generations/44/again')}`,
  },
  {
    name: 'HD of one photo unlocked, confirmed',
    act: 'use-of-credits',
    html: `${tile('<button id="m">Unlock HD 🔒</button>')}<div class="menu" role="dialog" aria-label="Unlock HD" id="p" hidden><p>This uses 2 of your 11 credits.</p><button>Not now</button><button id="act">Use 2 credits</button></div>${run(`on('#m', () => show('#p')); on('#act', () => ${asks('/api/photos/1/unlock-hd')})`)}`,
    steps: ['press #m', 'press #act'],
  },
];

const silent: readonly GalleryShape[] = [
  {
    name: 'paper of a bill in a table, an arrow with a word for readers',
    html: `<h2>Billing history</h2><table><tr><th>Invoice</th><th>Amount</th><th></th></tr><tr><td>INV-2041</td><td>$39.00</td><td><a id="act" href="/orders/2041/invoice.pdf" download aria-label="Download invoice INV-2041">${TRAY}</a></td></tr></table>`,
  },
  {
    name: 'agreement on data, a paper of the law',
    html: '<h2>Legal</h2><ul><li><a href="/terms">Terms</a></li><li><a id="act" href="/legal/dpa.pdf" target="_blank">Download our DPA (PDF)</a></li></ul>',
    by: ['mouse', 'keyboard'],
  },
  {
    name: 'program for the desk',
    html: `<section><h2>Headshots on your desktop</h2><a id="act" class="${SOLID}" href="/get/HeadshotStudio-1.4.2.dmg">${TRAY}Download for macOS</a></section>`,
  },
  {
    name: 'gallery of what others got',
    html: `<section><h2>Sample gallery</h2><div class="tiles">${[5, 6].map((n) => `<img src="/thumbs/${n}.png" width="90" height="120" alt="Sample">`).join('')}</div><button id="act">View more samples</button></section>${run("on('#act', () => fetch('/api/samples?page=2'))")}`,
  },
  {
    name: 'photo opened in a dialog, larger',
    html: `${tile(`<button id="act" aria-label="Open preview" class="${GHOST}">${EXPAND}</button>`)}<div role="dialog" aria-label="Portrait 1" id="p" style="${OVER_ALL}" hidden><img alt="Portrait 1" height="500"><button>${TRAY}Download</button></div>${run("on('#act', () => { document.querySelector('#p img').src = '/images/1.png'; show('#p'); })")}`,
  },
  {
    name: 'viewer left by Escape',
    html: `<div role="dialog" aria-label="Viewer" id="p"><button autofocus id="d">${TRAY}Download</button>${img()}</div>${run("document.addEventListener('keydown', e => { if (e.key === 'Escape') { show('#p', false); say('viewer-closed'); } })")}`,
    steps: ['key Escape'],
    by: ['keyboard'],
  },
  {
    name: 'nearer by a plus, in tiles',
    html: `<div class="osd"><button>−</button><button id="act" aria-label="Zoom in">+</button><button>⌂</button></div>${img()}${run("on('#act', () => Promise.all(['0_0', '0_1', '1_0', '1_1'].map(t => fetch('/api/tiles/1/2/' + t))))")}`,
  },
  {
    name: 'before and after by a slider',
    html: `<div class="compare">${img()}<input id="act" type="range" min="0" max="100" value="10" aria-label="Compare before and after" style="display:block;width:240px"></div>${run("on('#act', () => say('compared'), 'change')")}`,
    by: ['mouse'],
  },
  {
    name: 'everything selected, and nothing else',
    act: 'favorite',
    html: `<div role="toolbar"><label><input type="checkbox" id="act"> Select all</label><button disabled>${HEART}</button></div>${tile('')}${run("on('#act', () => say('selection-changed'), 'change')")}`,
  },
  {
    name: 'facts about a photo in a panel',
    html: `${tile('<button id="act" aria-label="Info">ⓘ</button>')}<aside id="p" hidden><h3>Details</h3><p>4096 × 5120, PNG</p></aside>${run("on('#act', () => { show('#p'); fetch('/api/photos/1/meta'); })")}`,
  },
  {
    name: 'card of a chat that answers how to',
    html: `<div class="chat" style="${SHEET}"><p>Hi Anna 👋 How can we help?</p><button id="act">How do I download my headshots?</button><button>Where is my order?</button></div>${run("on('#act', () => fetch('/api/help/articles/31'))")}`,
  },
  {
    name: 'guide for an address',
    html: `<form id="f"><h3>Free guide: 12 LinkedIn photo tips</h3><label>E-mail <input type="email" value="a@example.com"></label><button id="act">Send me the guide</button></form>${run(`on('#f', e => { e.preventDefault(); ${asks('/api/newsletter')}; }, 'submit')`)}`,
  },
  {
    name: 'cookies chosen, in German',
    act: 'save',
    html: `<div lang="de" role="dialog" aria-label="Datenschutz-Einstellungen" style="${SHEET}"><label><input type="checkbox" checked disabled> Notwendig</label> <label><input type="checkbox"> Statistik</label> <button>Ablehnen</button> <button id="act">Auswahl speichern</button></div>${toAsk('/api/consent')}`,
  },
  {
    name: 'add-on put aside in the cart',
    act: 'save',
    html: `<h2>Your cart</h2><ul><li>Extra outfit pack, $9 <button>Remove</button> <button id="act">Save for later</button></li></ul>${toAsk('/api/cart/items/3/later')}`,
  },
  {
    name: 'currency of the prices',
    html: `<span id="l">Currency</span> <button role="combobox" aria-labelledby="l m" aria-expanded="false" id="m">USD</button><ul role="listbox" class="menu" id="p" hidden><li role="option" tabindex="-1" id="act">EUR €</li><li role="option" tabindex="-1">GBP £</li></ul>${run(`on('#m', () => show('#p')); ${asButton('#act')} on('#act', () => { show('#p', false); ${asks('/api/preferences/currency', 'PUT')}; });`)}`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'more of the list, in Portuguese',
    act: 'generation-started',
    html: `<div lang="pt-BR">${tile('')}<button id="act">Carregar mais fotos</button></div>${toAsk('/api/photos?page=2', 'GET')}`,
  },
  {
    name: 'film of how it works, loaded when pressed',
    act: 'training-started',
    html: `<div class="lite" style="width:320px;height:180px;background:#000"><button id="act" aria-label="Play video: How training works" style="margin:60px 120px">▶</button></div>${run("on('#act', e => { const f = document.createElement('iframe'); f.src = '/embed/how-training-works'; f.width = 320; f.height = 180; e.currentTarget.replaceWith(f); })")}`,
  },
  {
    name: 'account to be closed: the dialog opens',
    act: 'delete',
    html: `<section><h3>Danger zone</h3><button id="act" aria-haspopup="dialog">Delete account…</button></section><dialog id="p"><h2>Delete your account?</h2><button>Cancel</button><button>Delete everything</button></dialog>${run(`on('#act', () => { document.querySelector('#p').showModal(); ${asks('/api/account/deletion-info', 'GET')}; })`)}`,
  },
  {
    name: 'name of the buyer, by a pencil',
    act: 'edit',
    html: `<section><h2>Profile</h2><p>Anna Berg <button id="act" aria-label="Edit name">${PENCIL}</button></p></section>${toAsk('/api/account/profile', 'GET')}`,
  },
  {
    name: 'stars at a house of reviews',
    act: 'rate',
    html: '<footer><a id="act" href="https://www.trustpilot.com/evaluate/headshotsbyai.com" target="_blank" rel="noopener">★ Rate us on Trustpilot</a></footer>',
    by: ['mouse', 'keyboard'],
  },
  {
    name: 'colleagues invited',
    act: 'share',
    html: `<h2>Team</h2><p>3 of 5 seats used</p><label>E-mail <input type="email" value="b@example.com"></label><button id="act">Invite teammate</button>${toAsk('/api/team/invitations')}`,
    by: ['mouse', 'keyboard'],
  },
  {
    name: 'more credits are bought, none is used',
    act: 'use-of-credits',
    html: `<header><span>3 credits</span> <a id="act" href="/pricing#credits" role="button">Buy credits</a></header>`,
  },
  {
    name: 'new terms accepted',
    act: 'credits-accepted',
    html: `<div role="alertdialog" aria-label="Updated terms"><p>We’ve updated our terms of service.</p><a href="/terms">Read them</a> <button id="act">Accept and continue</button></div>${toAsk('/api/account/terms')}`,
  },
];

export const SALON_SHAPES: readonly Shape[] = [
  ...[...downloads, ...acts].map(whole(false)),
  ...silent.map(whole(true)),
];
