// Photo booths of a fifth kind: what shops of credits and headshots put on the screen since 2024, word by word and press by
// press, and the controls right beside it that are nobody's business. Written without looking at what the guard knows.

import { asks, type GalleryShape, img, run, type Shape, svg, tile, toAsk, toSave, whole } from './gallery-shapes';

const asButton = (selector: string): string =>
  `on('${selector}', e => { if (e.key === 'Enter' || e.key === ' ') { e.preventDefault(); e.currentTarget.click(); } }, 'keydown');`;
const solid = (d: string, box = '0 0 24 24', more = ''): string =>
  `<svg ${more} viewBox="${box}" width="20" height="20" fill="currentColor" aria-hidden="true" focusable="false">${d
    .split('|')
    .map((one) => `<path d="${one}"></path>`)
    .join('')}</svg>`;
const SHEET = 'position:fixed;inset:auto 0 0;z-index:60;background:#fff;border-top:1px solid #ccc;padding:12px';
const OVER_ALL = 'position:fixed;inset:0;z-index:1300;background:rgba(0,0,0,.6)';
const PANEL = 'margin:90px auto;width:340px;background:#fff;padding:16px';
/** The two files in one, as a library would pack them. */
const PACK = "const pack = async () => new Blob([await blobOf(1), await blobOf(2)], { type: 'application/zip' });";

// The drawings of the sets that are on most such pages.
const HERO_DOWN = svg(
  '<path stroke-linecap="round" stroke-linejoin="round" d="M4 16v1a3 3 0 003 3h10a3 3 0 003-3v-1m-4-4l-4 4m0 0l-4-4m4 4V4"></path>',
  '0 0 24 24',
  'stroke-width="2" class="w-5 h-5"',
);
const BOOTSTRAP_DOWN = solid(
  'M.5 9.9a.5.5 0 0 1 .5.5v2.5a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-2.5a.5.5 0 0 1 1 0v2.5a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2v-2.5a.5.5 0 0 1 .5-.5|M7.646 11.854a.5.5 0 0 0 .708 0l3-3a.5.5 0 0 0-.708-.708L8.5 10.293V1.5a.5.5 0 0 0-1 0v8.793L5.354 8.146a.5.5 0 1 0-.708.708z',
  '0 0 16 16',
);
const FLUENT_DOWN = solid(
  'M15.5 17a.5.5 0 0 1 .09 1H4.5a.5.5 0 0 1-.09-1H15.5ZM10 2a.5.5 0 0 1 .5.41V14.3l3.64-3.65a.5.5 0 0 1 .64-.06l.07.06c.17.18.2.44.06.64l-.06.07-4.5 4.5a.5.5 0 0 1-.25.14L10 16a.5.5 0 0 1-.4-.2l-4.46-4.45a.5.5 0 0 1 .64-.76l.07.06 3.65 3.64V2.5c0-.27.22-.5.5-.5Z',
  '0 0 20 20',
);
const ION_DOWN = `<svg xmlns="http://www.w3.org/2000/svg" class="ionicon s-ion-icon" viewBox="0 0 512 512" width="24" height="24"><path d="M336 176h40a40 40 0 0140 40v208a40 40 0 01-40 40H136a40 40 0 01-40-40V216a40 40 0 0140-40h40" fill="none" stroke="currentColor" stroke-width="32"></path><path d="M176 272l80 80 80-80M256 48v288" fill="none" stroke="currentColor" stroke-width="32"></path></svg>`;
const ANT_DOWN = `<span role="img" class="anticon"><svg viewBox="64 64 896 896" width="1em" height="1em" fill="currentColor" aria-hidden="true"><path d="M505.7 661a8 8 0 0012.6 0l112-141.7c4.1-5.2.4-12.9-6.3-12.9h-74.1V168c0-4.4-3.6-8-8-8h-60c-4.4 0-8 3.6-8 8v338.3H400c-6.7 0-10.4 7.7-6.3 12.9l112 141.8zM878 626h-60c-4.4 0-8 3.6-8 8v154H214V634c0-4.4-3.6-8-8-8h-60c-4.4 0-8 3.6-8 8v198c0 17.7 14.3 32 32 32h684c17.7 0 32-14.3 32-32V634c0-4.4-3.6-8-8-8z"></path></svg></span>`;
const TABLER_BOOKMARK = svg(
  '<path stroke="none" d="M0 0h24v24H0z" fill="none"/><path d="M18 7v14l-6 -4l-6 4v-14a4 4 0 0 1 4 -4h4a4 4 0 0 1 4 4z"/>',
);
const ANT_BIN = `<svg viewBox="64 64 896 896" width="1em" height="1em" fill="currentColor" aria-hidden="true"><path d="M360 184h-8c4.4 0 8-3.6 8-8v8h304v-8c0 4.4 3.6 8 8 8h-8v72h72v-80c0-35.3-28.7-64-64-64H352c-35.3 0-64 28.7-64 64v80h72v-72zm504 72H160c-17.7 0-32 14.3-32 32v32c0 4.4 3.6 8 8 8h60.4l24.7 523c1.6 34.1 29.8 61 63.9 61h454c34.2 0 62.3-26.8 63.9-61l24.7-523H888c4.4 0 8-3.6 8-8v-32c0-17.7-14.3-32-32-32zM731.3 840H292.7l-24.2-512h487l-24.2 512z"></path></svg>`;
const EYE = svg(
  '<path d="M2.062 12.348a1 1 0 0 1 0-.696 10.75 10.75 0 0 1 19.876 0 1 1 0 0 1 0 .696 10.75 10.75 0 0 1-19.876 0"/><circle cx="12" cy="12" r="3"/>',
);
const PLUS_GLASS = svg('<circle cx="11" cy="11" r="8"/><path d="m21 21-4.3-4.3M11 8v6M8 11h6"/>');
const FUNNEL = svg('<path d="M22 3H2l8 9.46V19l4 2v-8.54L22 3z"/>');
const TRAY_UP = svg(
  '<path d="M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4"/><path d="m17 8-5-5-5 5"/><path d="M12 3v12"/>',
);
const CHECK = svg('<path d="M20 6 9 17l-5-5"/>');
const CROSS = svg('<path d="M18 6 6 18M6 6l12 12"/>');
const WAND = svg(
  '<path d="m15 4 0-2M15 16v-2M8 9h2M20 9h2M17.8 11.8 19 13M15 9h.01M17.8 6.2 19 5M3 21l9-9M12.2 6.2 11 5"/>',
);

const downloads: readonly GalleryShape[] = [
  // Drawings alone, of other sets.
  {
    name: 'Chakra: an icon of Heroicons in one stroke, its word is only in a tooltip that comes',
    html: `${tile(`<button type="button" class="chakra-button css-13nq1gw" aria-label="Zoom">${PLUS_GLASS}</button><button type="button" class="chakra-button css-1yqn0ul" id="act">${HERO_DOWN}</button>`)}${toSave}`,
  },
  {
    name: 'two filled outlines of 16 units in a list of buttons',
    html: `<div class="btn-group btn-group-sm">${img()}<button class="btn btn-light">${EYE}</button><button class="btn btn-light" id="act">${BOOTSTRAP_DOWN}</button></div>${toSave}`,
    by: ['mouse', 'keyboard'],
  },
  {
    name: 'thin filled outline of 20 units, its element is a custom one',
    html: `<fluent-button appearance="stealth" id="act" tabindex="0" role="button" style="display:inline-block;padding:6px">${FLUENT_DOWN}</fluent-button>${img()}${run(`${asButton('#act')} on('#act', () => save())`)}`,
  },
  {
    name: 'arrow into a box of 512 units in a bar at the foot of a phone',
    html: `<div style="height:300px">${img()}</div><nav style="${SHEET};display:flex;gap:30px"><a role="tab" tabindex="0">${EYE}</a><a role="tab" tabindex="0" id="act">${ION_DOWN}</a><a role="tab" tabindex="0">${WAND}</a></nav>${run(`${asButton('#act')} on('#act', () => save())`)}`,
    by: ['mouse', 'touch'],
  },
  {
    name: 'Ant: the tools over a picture in its preview',
    html: `<div class="ant-image" id="m" tabindex="0">${img()}<div class="ant-image-mask">Preview</div></div><div class="ant-image-preview-root" id="p" style="${OVER_ALL}" hidden><div class="ant-image-preview-footer" style="position:absolute;bottom:30px;left:300px;background:#fff"><div class="ant-image-preview-operations" style="display:flex;gap:16px"><div class="ant-image-preview-operations-operation">${PLUS_GLASS}</div><div class="ant-image-preview-operations-operation" id="act" tabindex="0">${ANT_DOWN}</div></div></div></div>${run(`${asButton('#m')} ${asButton('#act')} on('#m', () => show('#p')); on('#act', () => { fetch(full(1)).then(r => r.blob()).then(b => { const url = URL.createObjectURL(new Blob([b])); const link = document.createElement('a'); link.href = url; link.download = Date.now() + '.png'; document.body.appendChild(link); link.click(); URL.revokeObjectURL(url); link.remove(); }); })`)}`,
    steps: ['press #m', 'press #act'],
  },

  // Words that are no "Download".
  {
    name: 'Get my photos, packed in the page',
    html: `<section class="text-center"><h1>Your 40 headshots are ready</h1><button id="act" class="rounded-full bg-indigo-600 px-6 py-3 text-white">Get my photos</button></section>${run(`${PACK} on('#act', async () => give(await pack(), 'headshots.zip'))`)}`,
  },
  {
    name: 'Claim: the order is marked, then a window',
    html: `<div class="card"><h3>Executive pack</h3>${img()}<button id="act" class="btn-primary">Claim your headshots</button></div>${run(`on('#act', async () => { const w = window.open('about:blank'); await ${asks('/api/orders/71/claim')}; w.location = file(1); })`)}`,
  },
  {
    name: 'Export, a picker of formats as cards, the end is Continue',
    html: `<button id="m" aria-haspopup="dialog">Export</button><div role="dialog" aria-modal="true" aria-labelledby="t" id="p" style="${OVER_ALL}" hidden><div style="${PANEL}"><h2 id="t">Export settings</h2><div role="radiogroup"><label><input type="radio" name="f" checked> PNG</label><label><input type="radio" name="f"> TIFF</label></div><button>Back</button><button id="act">Continue</button></div></div>${run("on('#m', () => show('#p')); on('#act', () => { show('#p', false); save(); })")}`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'size chooser: rows that are the file each',
    html: `<button id="m" aria-haspopup="listbox">Full size</button><ul role="listbox" aria-label="Choose a size" class="menu" id="p" hidden><li role="option" tabindex="0">Small <small>512 × 512</small></li><li role="option" tabindex="0" id="act">Original <small>4096 × 4096 · 18.2 MB</small></li></ul>${run(`${asButton('#act')} on('#m', () => show('#p')); on('#act', () => { show('#p', false); location.href = file(1); })`)}`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'HD and SD side by side over a tile',
    html: `${tile('<button class="chip">SD</button><button class="chip" id="act">HD ↓</button>')}${toSave}`,
  },
  {
    name: 'Send to phone: a text message with a link',
    html: `<div class="toolbar"><button id="act"><svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor"><rect width="14" height="20" x="5" y="2" rx="2"/><path d="M12 18h.01"/></svg> Send to phone</button></div>${toAsk('/api/images/1/sms')}`,
  },
  {
    name: 'Add to Photos, in a drawer that is pulled up',
    html: `<div class="tile">${img()}</div><button id="m">Done</button><div data-vaul-drawer="" data-vaul-drawer-direction="bottom" role="dialog" id="p" style="${SHEET}" hidden><div aria-hidden="true" style="width:40px;height:4px;background:#ccc;margin:auto"></div><button class="w-full" id="act">Add to Photos</button><button class="w-full">Not now</button></div>${run("on('#m', () => show('#p')); on('#act', async () => { show('#p', false); const file = new File([await blobOf(1)], 'me.png', { type: 'image/png' }); try { await navigator.share({ files: [file] }); } catch { give(file, 'me.png'); } })")}`,
    steps: ['press #m', 'press #act'],
    by: ['mouse', 'touch'],
  },
  {
    name: 'E exports, says the foot of the viewer',
    html: `<div role="dialog" aria-label="Viewer" tabindex="-1" id="v">${img()}<footer><kbd>←</kbd><kbd>→</kbd> Browse <kbd>E</kbd> Export <kbd>Esc</kbd> Close</footer></div>${run("document.querySelector('#v').focus(); document.addEventListener('keydown', e => { if (e.key === 'e') save(); })")}`,
    steps: ['key e'],
    by: ['keyboard'],
  },
  {
    name: 'a finger that stays saves at once',
    html: `<p>Press and hold a photo to save it</p><div class="tile" id="act" style="touch-action:none;user-select:none" oncontextmenu="return false"><img src="/thumbs/1.png" width="180" height="240" alt="" draggable="false"></div>${run("let t; on('#act', () => { t = setTimeout(() => save(), 400); }, 'touchstart'); on('#act', () => clearTimeout(t), 'touchend');")}`,
    steps: ['long #act'],
    by: ['touch'],
  },
  {
    name: 'dragged onto a tray that says so',
    html: `<div class="tile" id="act" draggable="true"><img src="/thumbs/1.png" width="180" height="240" alt="" draggable="false"></div><div id="tray" style="position:fixed;inset:0;z-index:-1"></div><div style="position:fixed;right:20px;bottom:20px">Drop photos anywhere to download them</div>${run("on('#act', e => e.dataTransfer.setData('text/plain', '1'), 'dragstart'); document.addEventListener('dragover', e => e.preventDefault()); document.addEventListener('drop', e => { e.preventDefault(); save(); })")}`,
    steps: ['drag #act'],
    by: ['mouse'],
  },
  {
    name: 'toolbar painted on a canvas of its own',
    html: `${img()}<br><canvas id="act" width="240" height="60" tabindex="0" aria-label="Toolbar"></canvas>${run(`const c = document.querySelector('#act').getContext('2d'); c.font = '14px sans-serif'; ['Crop', 'Save', 'Close'].forEach((word, i) => { c.strokeRect(i * 80 + 2, 2, 76, 56); c.fillText(word, i * 80 + 20, 35); }); on('#act', e => { if (Math.floor(e.offsetX / 80) === 1) save(); }, 'mousedown')`)}`,
    by: ['mouse'],
  },
  {
    name: 'closed root around three tools, the one in the middle',
    html: `<bar-x3 style="display:inline-block"></bar-x3>${run(`customElements.define('bar-x3', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'closed' }); r.innerHTML = ${JSON.stringify(`<div style="display:flex"><button style="width:50px;height:40px">${EYE}</button><button style="width:50px;height:40px" id="k">${FLUENT_DOWN}</button><button style="width:50px;height:40px">${CROSS}</button></div>`)}; r.addEventListener('click', e => { if (e.target.closest('#k')) save(); }); } })`)}`,
    steps: ['press bar-x3'],
    by: ['mouse', 'touch'],
  },
  {
    name: 'Material web: an element with a slotted ligature, in an open root of the app',
    html: `<studio-app></studio-app>${run(`customElements.define('md-filled-tonal-icon-button', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open', delegatesFocus: true }); r.innerHTML = '<button style="width:40px;height:40px"><span class="touch"></span><slot></slot></button>'; } });
customElements.define('studio-app', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open' }); r.innerHTML = '<img src="/thumbs/1.png" width="180" height="240" alt=""><md-filled-tonal-icon-button id="d"><md-icon style="font-size:0">file_save</md-icon></md-filled-tonal-icon-button>'; r.querySelector('#d').addEventListener('click', () => save()); } })`)}`,
    steps: ['press #d button'],
  },
  {
    name: 'round button that floats, a number tells how many',
    html: `<label class="tile"><input type="checkbox" checked>${img()}</label><button id="act" style="position:fixed;right:24px;bottom:24px;border-radius:50%;width:56px;height:56px">${BOOTSTRAP_DOWN}<sup>3</sup></button>${run(`${PACK} on('#act', async () => give(await pack(), 'selection.zip'))`)}`,
    by: ['mouse', 'touch'],
  },
  {
    name: 'original file, a plain link that a service worker answers',
    html: `<figure>${img()}<figcaption><a id="act" href="/assets/stream/1">Original file</a></figcaption></figure>${run("navigator.serviceWorker.register('/assets/stream-worker.js')")}`,
    by: ['mouse', 'keyboard'],
  },
  {
    name: 'address asked for again and again until it is there, in Portuguese',
    html: `<button id="act">Preparar meus arquivos</button><p id="s" role="status"></p>${run("on('#act', async () => { document.querySelector('#s').textContent = 'Preparando…'; await fetch('/api/exports', { method: 'POST' }); for (let i = 0; i < 3; i++) await new Promise(r => setTimeout(r, 150)); const u = await sign(1); location.assign(u); })")}`,
  },
  {
    name: 'made by a worker, a bare word in Japanese',
    html: `<div class="viewer">${img()}<button id="act">保存する</button></div>${run("const w = new Worker(URL.createObjectURL(new Blob(['onmessage = async e => postMessage(await (await fetch(e.data)).blob())']))); w.onmessage = e => give(e.data, 'a.png'); on('#act', () => w.postMessage(location.origin + full(1)))")}`,
  },
  {
    name: 'post into a hidden frame, in Polish',
    html: `<iframe name="dl" hidden></iframe><form method="post" action="/api/images/1/file" target="dl"><button id="act" class="btn">Pobierz paczkę zdjęć</button></form>`,
  },
  {
    name: 'window of the browser, in Dutch',
    html: `${tile('<button id="act">Hoge resolutie ophalen</button>')}${run("on('#act', () => window.open(full(1), '_blank', 'noopener'))")}`,
  },
  {
    name: 'all of it in one file, in German',
    html: `<button id="act">Alle Bilder als ZIP exportieren</button>${run(`${PACK} on('#act', async () => give(await pack(), 'bilder.zip'))`)}`,
  },
  {
    name: 'to the mobile phone, in German',
    html: `<button id="act">Aufs Handy schicken</button>${toAsk('/api/images/1/to-phone')}`,
  },
  {
    name: 'by e-mail, in French',
    html: `<button id="act">Recevoir mes photos par e-mail</button>${toAsk('/api/orders/71/send')}`,
  },
  {
    name: 'to the drive of Google, in French',
    html: `<button id="m" aria-haspopup="menu">Exporter</button><div role="menu" class="menu" id="p" hidden><button role="menuitem" id="act">Enregistrer dans Google Drive</button></div>${run(`on('#m', () => show('#p')); on('#act', () => { show('#p', false); ${asks('/api/export/gdrive')}; })`)}`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'get my photos, in Spanish',
    html: `<button id="act">Obtener mis fotos en HD</button>${run("on('#act', async () => { const a = document.createElement('a'); a.href = await sign(1); a.download = ''; a.click(); })")}`,
  },
  {
    name: 'a word for readers only, in Italian',
    html: `${tile(`<button id="act" aria-label="Salva l’immagine sul dispositivo">${svg('<path d="M4 4h16v16"/>')}</button>`)}${toSave}`,
  },
  {
    name: 'brought out, in simplified Chinese',
    html: `<button id="act">导出高清原图</button>${toSave}`,
  },
  {
    name: 'the original is fetched, in traditional Chinese',
    html: `<button id="act">取得原圖</button>${toSave}`,
  },
  {
    name: 'into the folder of pictures, in Japanese',
    html: `<button id="act">端末に画像を保存</button>${toSave}`,
  },
  {
    name: 'file for print, in Portuguese, by a menu of the right button',
    html: `<div class="tile" id="t">${img()}</div><div role="menu" class="menu" id="p" hidden><div role="menuitem" tabindex="0">Detalhes</div><div role="menuitem" tabindex="0" id="act">Exportar para impressão</div></div>${run("on('#t', e => { e.preventDefault(); show('#p'); }, 'contextmenu'); on('#act', () => { show('#p', false); save(); })")}`,
    steps: ['context #t', 'press #act'],
    by: ['mouse'],
  },
  {
    name: 'a folder is chosen, then all are written',
    html: `<button id="act">Save everything to a folder…</button>${run("on('#act', async () => { await fetch('/api/images/1/sign', { method: 'POST' }); try { await showDirectoryPicker({ mode: 'readwrite' }); } catch {} })")}`,
    by: ['mouse', 'keyboard'],
  },
];

const acts: readonly GalleryShape[] = [
  {
    name: 'bookmark of Tabler, pressed or not',
    act: 'favorite',
    html: `${tile(`<button id="act" aria-pressed="false" class="mantine-ActionIcon-root">${TABLER_BOOKMARK}</button>`)}${toAsk('/api/images/1/bookmark')}`,
  },
  {
    name: 'deck of cards with a tick and a cross: Keep this one',
    act: 'favorite',
    html: `<div class="deck">${img()}</div><div style="display:flex;gap:24px"><button aria-label="Pass">${CROSS}</button><button id="act" aria-label="Keep this one">${CHECK}</button></div>${toAsk('/api/deck/1/keep')}`,
  },
  {
    name: 'Shortlist as a switch',
    act: 'favorite',
    html: `<span>Shortlist</span> <button id="act" role="switch" aria-checked="false" aria-label="Add to shortlist" style="width:44px;height:24px"></button>${toAsk('/api/images/1/shortlist', 'PUT')}`,
  },
  {
    name: 'collected, in Chinese',
    act: 'favorite',
    html: `${tile('<button id="act">收藏</button>')}${toAsk('/api/images/1/collect')}`,
  },
  {
    name: 'Ant: a small question about a photo that goes, in Chinese',
    act: 'delete',
    html: `${tile(`<button id="m" class="ant-btn ant-btn-icon-only" aria-label="更多操作">${ANT_BIN}</button>`)}<div class="ant-popover ant-popconfirm menu" role="tooltip" id="p" hidden><div class="ant-popconfirm-title">确定要删除这张照片吗？</div><button class="ant-btn">取消</button><button class="ant-btn ant-btn-primary" id="act">确 定</button></div>${run(`on('#m', () => show('#p')); on('#act', () => { show('#p', false); ${asks('/api/photos/1', 'DELETE')}; })`)}`,
    steps: ['press #m', 'press #act'],
  },
  {
    name: 'eraser that is drawn and applied at once',
    act: 'edit',
    html: `<div role="toolbar" aria-label="Photo tools"><button aria-label="Zoom in">${PLUS_GLASS}</button><button id="act">${WAND} Magic eraser</button></div>${toAsk('/api/images/1/erase')}`,
  },
  {
    name: 'worked on, in Dutch',
    act: 'edit',
    html: `${tile('<button id="act">Foto bewerken</button>')}${toAsk('/api/images/1/edits')}`,
  },
  {
    name: 'Unlock HD for a credit',
    act: 'use-of-credits',
    html: `${tile('<span class="badge">Watermarked</span><button id="act">🔓 Unlock HD · 1 credit</button>')}${toAsk('/api/images/1/unlock')}`,
  },
  {
    name: 'a credit is spent, in Japanese',
    act: 'use-of-credits',
    html: `<button id="act">1クレジットを使って高画質化</button>${toAsk('/api/images/1/enhance')}`,
  },
  {
    name: 'generation begins, in French',
    act: 'generation-started',
    html: `<form id="f"><textarea name="prompt">Portrait, costume bleu</textarea><button id="act">Lancer la génération</button></form>${run(`on('#f', e => { e.preventDefault(); ${asks('/api/jobs')}; }, 'submit')`)}`,
  },
  {
    name: 'training begins, in Polish',
    act: 'training-started',
    html: `<h2>12 zdjęć</h2><button id="act">Rozpocznij trening modelu</button>${toAsk('/api/models')}`,
  },
  {
    name: 'training begins, the last step in Spanish',
    act: 'training-started',
    html: `<ol><li>Fotos</li><li>Estilo</li><li>Confirmar</li></ol><button>Atrás</button> <button id="act">Empezar entrenamiento</button>${toAsk('/api/tunes')}`,
  },
  {
    name: 'proofs are good, in Japanese',
    act: 'preview-approved',
    html: `<h2>プレビュー</h2>${img()}<button>修正を依頼</button><button id="act">この仕上がりで承認する</button>${toAsk('/api/proofs/1/ok')}`,
  },
  {
    name: 'free second shoot taken, in Italian',
    act: 'redo-accepted',
    html: `<div class="offer"><p>Non ti piacciono? Te le rifacciamo gratis.</p><button id="act">Accetta il rifacimento gratuito</button><a href="/help">No grazie</a></div>${toAsk('/api/orders/71/redo')}`,
  },
  {
    name: 'shown to everybody, in French',
    act: 'share',
    html: `${tile('<button id="act">Publier dans la galerie publique</button>')}${toAsk('/api/images/1/publish')}`,
  },
];

const silent: readonly GalleryShape[] = [
  {
    name: 'booth: eye over a tile loads the preview',
    html: `${tile(`<button id="act" aria-label="Preview">${EYE}</button>`)}${toAsk('/images/1.png', 'GET')}`,
  },
  {
    name: 'booth: glass with a plus, the larger picture comes as a blob',
    html: `${tile(`<button id="act">${PLUS_GLASS}</button>`)}<img id="big" alt="">${run("on('#act', async () => { document.querySelector('#big').src = URL.createObjectURL(await blobOf(1)); })")}`,
  },
  {
    name: 'booth: funnel',
    html: `<button id="act" aria-haspopup="dialog">${FUNNEL}</button>${toAsk('/api/filters', 'GET')}`,
  },
  {
    name: 'booth: newest first, in Dutch',
    html: `<button id="act">Nieuwste eerst ${svg('<path d="M12 5v14"/><path d="m19 12-7 7-7-7"/>')}</button>${toAsk('/api/images?sort=new', 'GET')}`,
  },
  {
    name: 'booth: bill in Polish',
    html: `<button id="act">${HERO_DOWN} Pobierz fakturę (PDF)</button>${run("on('#act', async () => { await fetch('/orders/1/invoice.pdf'); give(new Blob(['%PDF-1.4'], { type: 'application/pdf' }), 'faktura.pdf'); })")}`,
  },
  {
    name: 'booth: badge of a store, in German',
    html: '<a id="act" href="/app?store=ios"><small>Laden im</small> App Store</a>',
  },
  {
    name: 'booth: friends are told and ten euros secured, in German',
    act: 'share',
    html: `<aside><h3>Freunde einladen</h3><button id="act">Weiterempfehlen und 10 € sichern</button></aside>${toAsk('/api/referrals')}`,
  },
  {
    name: 'booth: welcome bonus claimed',
    html: `<div class="banner"><button id="act">Claim your $10 bonus</button></div>${toAsk('/api/bonus')}`,
  },
  {
    name: 'booth: own photos handed up, in Japanese',
    html: `<button id="act">${TRAY_UP} 写真をアップロード</button>${toAsk('/api/uploads/new', 'GET')}`,
  },
  {
    name: 'booth: link of the page copied, in Spanish',
    html: `<button id="act">Copiar enlace de la página</button>${run("on('#act', () => { say('copied'); navigator.clipboard.writeText(location.href).catch(() => {}); })")}`,
  },
  {
    name: 'booth: draft of a prompt thrown away, in Portuguese',
    act: 'delete',
    html: `<textarea>Retrato em estúdio</textarea><button id="act">Descartar rascunho</button>${toAsk('/api/drafts/1', 'DELETE')}`,
  },
  {
    name: 'booth: settings kept by a bare word, in Japanese',
    html: `<form id="f"><h2>通知設定</h2><label><input type="checkbox" checked> メールで知らせる</label><button id="act">保存する</button></form>${run(`on('#f', e => { e.preventDefault(); ${asks('/api/account/notifications')}; }, 'submit')`)}`,
  },
  {
    name: 'booth: the better plan is shown',
    act: 'use-of-credits',
    html: '<a id="act" href="/pricing?from=gallery">🔓 Unlock Pro</a>',
  },
  {
    name: 'booth: signed in for longer',
    html: `<label><input type="checkbox" id="act"> Keep me signed in</label>${run(`on('#act', () => ${asks('/api/session/keep')}, 'change')`)}`,
  },
  {
    name: 'booth: help is sent for, in French',
    html: `<button id="act">Envoyer un message au support</button>${toAsk('/api/tickets')}`,
  },
  {
    name: 'booth: list of credits for accountants, in Italian',
    html: `<button id="act">Esporta movimenti (CSV)</button>${run("on('#act', async () => { const r = await fetch('/orders.csv'); give(await r.blob(), 'movimenti.csv'); })")}`,
  },
];

export const BOOTH_SHAPES: readonly Shape[] = [
  ...[...downloads, ...acts].map(whole(false)),
  ...silent.map(whole(true)),
];
