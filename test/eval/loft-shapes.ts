// Lofts: galleries of a sixth kind, put together from the parts that small shops take off the shelf – templates, icon sets,
// portals, bulk lists, wizards – with the everyday around them. Written without looking at what the guard knows.

import { asks, type GalleryShape, img, run, type Shape, svg, tile, toAsk, toSave, whole } from './gallery-shapes';

const lucide = (name: string, inside: string): string =>
  svg(inside, '0 0 24 24', `class="lucide lucide-${name} size-4"`);
const GRID =
  '<style>.grid{display:flex;gap:12px;flex-wrap:wrap}.btn{padding:8px 12px;min-width:32px;min-height:32px}</style>';
/** A panel that a button brings, at the end of the body, as portals do. */
const portal = (id: string, inside: string, more = ''): string =>
  `<template id="${id}-of"><div id="${id}" style="position:fixed;top:120px;left:340px;background:#fff;border:1px solid #ddd;padding:10px;z-index:50" ${more}>${inside}</div></template>`;
const mount = (id: string): string =>
  `(document.querySelector('#${id}') || document.body.append(document.querySelector('#${id}-of').content.cloneNode(true)))`;
const unmount = (id: string): string => `document.querySelector('#${id}')?.remove()`;

const EYE = lucide(
  'eye',
  '<path d="M2.062 12.348a1 1 0 0 1 0-.696 10.75 10.75 0 0 1 19.876 0 1 1 0 0 1 0 .696 10.75 10.75 0 0 1-19.876 0"/><circle cx="12" cy="12" r="3"/>',
);
const DOWN = lucide(
  'download',
  '<path d="M12 15V3"/><path d="M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4"/><path d="m7 10 5 5 5-5"/>',
);
const COPY = lucide(
  'copy',
  '<rect width="14" height="14" x="8" y="8" rx="2" ry="2"/><path d="M4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2"/>',
);
const BOOKMARK = lucide('bookmark', '<path d="m19 21-7-4-7 4V5a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v16z"/>');
const UP = lucide('arrow-up', '<path d="m5 12 7-7 7 7"/><path d="M12 19V5"/>');
const HEART = lucide(
  'heart',
  '<path d="M20.8 4.6a5.5 5.5 0 0 0-7.8 0L12 5.7l-1-1a5.5 5.5 0 0 0-7.8 7.8L12 21l8.8-8.6a5.5 5.5 0 0 0 0-7.8z"/>',
);
const PICTURE = lucide(
  'image',
  '<rect width="18" height="18" x="3" y="3" rx="2" ry="2"/><circle cx="9" cy="9" r="2"/><path d="m21 15-3.086-3.086a2 2 0 0 0-2.828 0L6 21"/>',
);
const EXPAND = lucide(
  'maximize-2',
  '<path d="M15 3h6v6"/><path d="m21 3-7 7"/><path d="m3 21 7-7"/><path d="M9 21H3v-6"/>',
);
const BIN_FILLED =
  '<svg class="MuiSvgIcon-root" focusable="false" aria-hidden="true" viewBox="0 0 24 24" width="20" height="20"><path d="M6 19c0 1.1.9 2 2 2h8c1.1 0 2-.9 2-2V7H6v12zM19 4h-3.5l-1-1h-5l-1 1H5v2h14V4z"></path></svg>';

const downloads: readonly GalleryShape[] = [
  {
    name: 'loft: arrow without a word opens sizes in a portal, Radix by the book',
    html: `${GRID}${tile(`<button class="btn" id="open" type="button" aria-haspopup="menu" aria-expanded="false" data-state="closed">${DOWN}</button>`)}
${portal('sizes', '<div role="menuitem" tabindex="-1" data-radix-collection-item id="s">Web · 1080 px</div><div role="menuitem" tabindex="-1" data-radix-collection-item id="l">Print · 4096 px</div>', 'role="menu" data-side="bottom" data-radix-menu-content')}
${run(`const opened = document.querySelector('#open');
function openMenu() { ${mount('sizes')}; opened.dataset.state = 'open'; opened.setAttribute('aria-expanded', 'true');
  document.querySelectorAll('#sizes [role=menuitem]').forEach(item => {
    item.onclick = () => { ${unmount('sizes')}; save(1); };
    item.onkeydown = e => { if (e.key === 'Enter') { e.preventDefault(); item.click(); } };
  }); }
opened.addEventListener('pointerdown', e => { if (e.button === 0 && e.pointerType === 'mouse') openMenu(); });
opened.addEventListener('click', openMenu);`)}`,
    steps: ['press #open', 'press #l'],
  },
  {
    name: 'loft: icon by a utility class of a collection',
    html: `${GRID}<style>[class*=i-heroicons]{display:inline-block;width:20px;height:20px;background:currentColor}</style>${tile(`<button type="button" class="btn rounded-md inline-flex"><span class="i-heroicons-heart-20-solid flex-shrink-0" aria-hidden="true"></span></button><button type="button" class="btn rounded-md inline-flex" id="act"><span class="i-heroicons-arrow-down-tray-20-solid flex-shrink-0" aria-hidden="true"></span></button>`)}${toSave}`,
  },
  {
    name: 'loft: a disk of type over a photo',
    html: `${GRID}${tile('<button class="btn">👁️</button><button class="btn" id="act">💾</button><button class="btn">🗑️</button>')}${toSave}`,
  },
  {
    name: 'loft: boxes ticked, a bar whose button is one word for an archive',
    html: `${GRID}<div class="grid">${[1, 2, 3].map((n) => `<label class="relative"><input type="checkbox" class="peer" id="c${n}" value="${n}">${img(n)}</label>`).join('')}</div>
<div id="bar" class="sticky bottom-4" hidden><span id="n"></span> <button class="btn" id="none">✕</button><button class="btn" id="act">ZIP</button></div>
${run(`const ticked = () => [...document.querySelectorAll('.peer:checked')];
on('.peer', () => { show('#bar', ticked().length > 0); document.querySelector('#n').textContent = ticked().length + ' selected'; }, 'change');
on('#act', async () => { const parts = []; for (const t of ticked()) parts.push(await blobOf(t.value)); give(new Blob(parts, { type: 'application/zip' }), 'shoot.zip'); });`)}`,
    steps: ['press #c1', 'press #c3', 'press #act'],
  },
  {
    name: 'loft: G keeps the original, says the foot of a Spanish viewer',
    html: `${GRID}<div role="dialog" aria-modal="true" aria-label="Foto 1 de 40"><img src="/thumbs/1.png" width="360" height="480" alt="">
<p class="text-xs"><kbd>←</kbd> <kbd>→</kbd> navegar · <kbd>G</kbd> guardar original · <kbd>Esc</kbd> cerrar</p></div>
${run("addEventListener('keydown', e => { if (e.key.toLowerCase() === 'g') save(1); })")}`,
    steps: ['key g'],
    by: ['keyboard'],
  },
  {
    name: 'loft: German wizard of three steps, the last one is Fertig',
    html: `${GRID}${img()}<button class="btn" id="open">Exportieren</button>
<section role="dialog" aria-labelledby="wt" id="wizard" hidden><h2 id="wt">Deine Bilder exportieren</h2><ol><li>Bilder</li><li>Größe</li><li>Format</li></ol>
<div data-step><label><input type="radio" name="which" checked> Alle 40 Bilder</label></div><div data-step hidden><label><input type="radio" name="size" checked> Groß</label></div><div data-step hidden><label><input type="radio" name="kind" checked> JPG</label></div>
<button class="btn" id="back" type="button">Zurück</button><button class="btn" id="next" type="button">Weiter</button></section>
${run(`let at = 0; const steps = [...document.querySelectorAll('[data-step]')];
on('#open', () => show('#wizard'));
on('#next', e => { if (at === 2) { show('#wizard', false); return void (location.href = file(1)); } steps[at].hidden = true; at += 1; steps[at].hidden = false; if (at === 2) e.target.textContent = 'Fertig'; });`)}`,
    steps: ['press #open', 'press #next', 'press #next', 'press #next'],
  },
  {
    name: 'loft: round cut for a profile elsewhere, drawn and saved late',
    html: `${GRID}<article>${img()}<footer><button class="btn" id="act">Use on LinkedIn</button></footer></article>
${run(`on('#act', async () => { const i = new Image(); i.src = full(1); await i.decode(); const c = document.createElement('canvas'); c.width = c.height = 400; const x = c.getContext('2d');
x.arc(200, 200, 200, 0, 7); x.clip(); x.drawImage(i, 0, 0, 400, 400);
c.toBlob(b => { const a = document.createElement('a'); a.download = 'linkedin.png'; a.href = URL.createObjectURL(b); setTimeout(() => a.dispatchEvent(new MouseEvent('click')), 0); }, 'image/png'); });`)}`,
  },
  {
    name: 'loft: Korean, into the photos of the phone, by the sheet or else a file',
    html: `${GRID}<main>${img(2)}<div class="fixed bottom-0 w-full"><button class="btn w-full" id="act"><span>사진 앱에 저장</span></button></div></main>
${run(`on('#act', async () => { const b = await blobOf(2), f = new File([b], '프로필.png', { type: b.type });
if (navigator.canShare?.({ files: [f] })) await navigator.share({ files: [f] }).catch(() => {}); else give(b, f.name); });`)}`,
  },
  {
    name: 'loft: Polish menu of the right button, drawn by the page',
    html: `${GRID}<div id="photo">${img(3)}</div>${portal('own', '<div role="menuitem" tabindex="-1">Otwórz</div><div role="menuitem" tabindex="-1" id="act">Zapisz obraz na komputerze</div><div role="menuitem" tabindex="-1">Usuń</div>', 'role="menu"')}
${run(`on('#photo', e => { e.preventDefault(); ${mount('own')}; document.querySelector('#act').onclick = () => { ${unmount('own')}; save(3); }; }, 'contextmenu');`)}`,
    steps: ['context #photo img', 'press #own #act'],
    by: ['mouse'],
  },
  {
    name: 'loft: Italian form with a token, its button tells the pixels only',
    html: `${GRID}<figure>${img(4)}<figcaption><form method="post" action="/api/images/4/file"><input type="hidden" name="authenticity_token" value="k3"><button class="btn" id="act" name="commit">Originale · 6000 px</button></form></figcaption></figure>`,
  },
  {
    name: 'loft: Get my headshots, then a dialog that takes them as final, then Continue',
    html: `${GRID}<div class="grid">${img(1)}${img(2)}</div><button class="btn" id="open">Get my headshots</button>
${portal('sure', '<h2>Before you go</h2><p>By continuing you accept the photos as final.</p><button class="btn" id="no">Go back</button><button class="btn" id="act">Continue</button>', 'role="alertdialog" aria-modal="true"')}
${run(`on('#open', () => { ${mount('sure')}; document.querySelector('#act').onclick = () => { ${unmount('sure')}; location.assign(file(1)); }; });`)}`,
    steps: ['press #open', 'press #act'],
  },
  {
    name: 'loft: two sheets without a word, the picture goes to the clipboard',
    html: `${GRID}${tile(`<button class="btn" type="button">${HEART}</button><button class="btn" type="button" id="act">${COPY}</button>`)}
${run("on('#act', () => navigator.clipboard.write([new ClipboardItem({ 'image/png': blobOf(1) })]).catch(() => {}))")}`,
  },
  {
    name: 'loft: an eye called View image that notes and saves',
    html: `${GRID}${tile(`<button class="btn" aria-label="View image" id="act">${EYE}</button>`)}
${run("on('#act', async () => { await fetch(location.pathname, { method: 'POST', headers: { 'next-action': '7f1c' }, body: '[\"img_1\"]' }); save(1); })")}`,
  },
  {
    name: 'loft: Hi-res with an arrow outwards, signed first, in a window',
    html: `${GRID}${img(5)}<div role="button" tabindex="0" id="act" class="btn underline">Hi-res ↗</div>
${run("const open5 = async () => window.open(await sign(5)); on('#act', open5); on('#act', e => { if (e.key === 'Enter') open5(); }, 'keydown')")}`,
  },
  {
    name: 'loft: French word in the tip around a button, its drawing is a picture',
    html: `${GRID}<style>.tooltip:hover::before{content:attr(data-tip);position:absolute;pointer-events:none}</style>${tile(`<div class="tooltip" data-tip="Agrandir"><button class="btn btn-circle btn-ghost">${EXPAND}</button></div><div class="tooltip tooltip-left" data-tip="Télécharger en HD"><button class="btn btn-circle btn-ghost" id="act">${PICTURE}</button></div>`)}${toSave}`,
  },
  {
    name: 'loft: list with bulk actions, one is chosen and applied',
    html: `${GRID}<form id="list"><select id="bulk" name="action" aria-label="Bulk actions"><option value="">Bulk actions</option><option value="star">Star</option><option value="get">Download originals</option><option value="bin">Move to bin</option></select>
<button class="btn" id="act">Apply</button><table><tr><td><input type="checkbox" name="id" value="1" checked></td><td><img src="/thumbs/1.png" width="60" height="80" alt=""></td><td>IMG_0001</td></tr></table></form>
${run(`on('#list', async e => { e.preventDefault(); if (document.querySelector('#bulk').value !== 'get') return; await fetch('/studio/bulk', { method: 'POST', body: new FormData(e.target) }); save(1); }, 'submit');`)}`,
    steps: ['choose #bulk = get', 'press #act'],
  },
  {
    name: 'loft: Japanese, kept on the device by a place that is chosen',
    html: `${GRID}<div class="card">${img(6)}<div class="btn" role="button" tabindex="0" id="act"><i class="icon"></i><span>端末に保存</span></div></div>
${run(`const keep6 = async () => { await fetch('/api/v2/photos/6/events', { method: 'POST' }); if (self.nope) await showSaveFilePicker({ suggestedName: '6.png' }); else save(6); };
on('#act', keep6); on('#act', e => { if (e.key === 'Enter') keep6(); }, 'keydown')`)}`,
  },
];

const acts: readonly GalleryShape[] = [
  {
    name: 'loft: a wish typed under Edit photo, an arrow upwards sends it',
    act: 'edit',
    html: `${GRID}<aside aria-labelledby="ed"><h2 id="ed">Edit photo</h2>${img()}<div class="relative"><textarea id="wish" placeholder="Describe a change…"></textarea><button class="btn" type="button" id="act">${UP}</button></div></aside>${toAsk('/api/v1/photos/1/variations')}`,
    steps: ['type #wish = make the tie blue', 'press #act'],
  },
  {
    name: 'loft: Russian bin, asked once more, Да',
    act: 'delete',
    html: `${GRID}${tile(`<button class="MuiButtonBase-root MuiIconButton-root btn" id="bin">${BIN_FILLED}</button>`)}
${portal('ask', '<p id="q">Удалить это фото?</p><button class="btn" id="nein">Нет</button><button class="btn" id="act">Да</button>', 'role="dialog" aria-labelledby="q"')}
${run(`on('#bin', () => { ${mount('ask')}; document.querySelector('#act').onclick = () => { ${unmount('ask')}; ${asks('/api/v2/photos/1', 'DELETE')}; }; });`)}`,
    steps: ['press #bin', 'press #act'],
  },
  {
    name: 'loft: a ribbon opens boards, the press of a name saves to it',
    act: 'save',
    html: `${GRID}${tile(`<button class="btn" id="open" aria-label="Save to a board">${BOOKMARK}</button>`)}
${portal('boards', '<h3>Save to…</h3><ul><li><button class="btn" id="act">Team page</button></li><li><button class="btn">＋ New board</button></li></ul>', 'data-popover role="dialog"')}
${run(`on('#open', () => { ${mount('boards')}; document.querySelector('#act').onclick = () => ${asks('/api/boards/7/items')}; });`)}`,
    steps: ['press #open', 'press #act'],
  },
  {
    name: 'loft: Japanese, shared by a messenger from a menu',
    act: 'share',
    html: `${GRID}${tile('<button class="btn" id="open">シェア</button>')}<div role="menu" id="menu" class="menu" hidden><button role="menuitem" class="btn" id="act">LINEで送る</button><button role="menuitem" class="btn">閉じる</button></div>
${run(`on('#open', () => show('#menu')); on('#act', () => ${asks('/api/v2/photos/1/line')});`)}`,
    steps: ['press #open', 'press #act'],
  },
  {
    name: 'loft: Portuguese form for a shoot made again for nothing',
    act: 'redo-accepted',
    html: `${GRID}<form id="again"><h2>Refazer o ensaio grátis</h2><p>Conte o que não funcionou e geramos 40 novas fotos.</p><label><input type="radio" name="why" id="why"> Não parece comigo</label><textarea id="more"></textarea><button class="btn" id="act">Enviar</button></form>
${run(`on('#again', e => { e.preventDefault(); ${asks('/api/tickets/reshoot')}; }, 'submit');`)}`,
    steps: ['press #why', 'type #more = cabelo', 'press #act'],
  },
  {
    name: 'loft: Remix with a bolt and what it costs',
    act: 'use-of-credits',
    html: `${GRID}<header>Balance: ⚡ 36</header>${tile('<button class="btn" id="act">Remix <span class="badge">⚡ 4</span></button>')}${toAsk('/api/v2/remix')}`,
  },
  {
    name: "loft: styles are picked, the last step says Let's go",
    act: 'generation-started',
    html: `${GRID}<section><h1>Ready to create your headshots?</h1><p>8 styles · 80 photos · about 30 minutes</p><div class="grid">${img(7)}${img(8)}</div><button class="btn" id="back">Back</button><button class="btn" id="act">Let's go 🚀</button></section>${toAsk('/api/v2/orders/9/begin')}`,
  },
  {
    name: 'loft: Russian, a model is made of fourteen selfies',
    act: 'training-started',
    html: `${GRID}<section><h2>Ваши селфи: 14</h2><div class="grid">${img(9)}${img(10)}</div><p>Это займёт около часа.</p><button class="btn" id="act">Создать модель</button></section>${toAsk('/api/v2/models')}`,
  },
  {
    name: 'loft: Dutch proofs, a choice that approves and a word that sends it',
    act: 'preview-approved',
    html: `${GRID}<form id="proof"><fieldset><legend>Proefdrukken</legend>${img(11)}<label><input type="radio" name="a" id="yes" value="yes"> Ik keur de proefdrukken goed</label><label><input type="radio" name="a" value="no"> Ik wil een wijziging</label></fieldset><button class="btn" id="act">Verzenden</button></form>
${run(`on('#proof', e => { e.preventDefault(); ${asks('/api/v2/proofs/3')}; }, 'submit');`)}`,
    steps: ['press #yes', 'press #act'],
  },
  {
    name: 'loft: five favourites are to be chosen, a tile is pressed',
    act: 'favorite',
    html: `${GRID}<h2>Choose your 5 favourites</h2><p id="n">0 of 5</p><div class="grid"><div role="button" tabindex="0" aria-pressed="false" id="act">${img(12)}</div><div role="button" tabindex="0" aria-pressed="false">${img(13)}</div></div>
${run(`const pick = () => { document.querySelector('#act').setAttribute('aria-pressed', 'true'); document.querySelector('#n').textContent = '1 of 5'; fetch('/api/v2/selection/12', { method: 'PUT' }); };
on('#act', pick); on('#act', e => { if (e.key === 'Enter' || e.key === ' ') { e.preventDefault(); pick(); } }, 'keydown');`)}`,
  },
];

const silent: readonly GalleryShape[] = [
  {
    name: 'loft: payments in cards, an arrow called Download beside a sum',
    html: `${GRID}<div class="grid">${img(1)}</div><section><h3>Payments</h3><ul><li class="flex"><span>Mar 3, 2026</span><span>$39.00</span><span class="badge">Paid</span><button class="btn" aria-label="Download" id="act">${DOWN}</button></li></ul></section>
${run("on('#act', async () => { const r = await fetch('/orders.csv'); give(await r.blob(), 'in_1.pdf'); })")}`,
  },
  {
    name: 'loft: heart of a style in the catalogue',
    act: 'favorite',
    html: `${GRID}<h2>Explore styles</h2><div class="grid"><article><img src="/examples/1.png" width="180" height="240" alt="Corporate style"><h4>Corporate</h4><button class="btn" aria-label="Add style to favourites" id="act">${HEART}</button></article></div>${toAsk('/api/v2/styles/4/like')}`,
  },
  {
    name: 'loft: selfies made smaller on a canvas, then handed up',
    html: `${GRID}<section><h2>Upload your selfies</h2><div class="grid"><img id="own" width="120" height="160" alt="selfie"></div><button class="btn" id="act">Next</button></section>
${run(`let picked; { const c = document.createElement('canvas'); c.width = 900; c.height = 1200; c.getContext('2d').fillRect(9, 9, 400, 400); c.toBlob(b => { picked = new File([b], 'IMG_2201.jpg', { type: 'image/jpeg' }); document.querySelector('#own').src = URL.createObjectURL(picked); }, 'image/jpeg'); }
on('#act', async () => { const u = URL.createObjectURL(picked), i = new Image(); i.src = u; await i.decode(); const c = document.createElement('canvas'); c.width = 450; c.height = 600; c.getContext('2d').drawImage(i, 0, 0, 450, 600);
c.toBlob(b => { URL.revokeObjectURL(u); const d = new FormData(); d.append('photo', b, 'IMG_2201.jpg'); fetch('/api/v2/selfies', { method: 'POST', body: d }); }, 'image/jpeg', 0.85); });`)}`,
  },
  {
    name: 'loft: a selfie of one’s own is taken out again',
    act: 'delete',
    html: `${GRID}<section><h2>Your selfies</h2><p>Add 8 to 14 photos of yourself.</p><div class="tile"><img src="/thumbs/1.png" width="120" height="160" alt="IMG_2201.jpg"><button class="btn" aria-label="Remove IMG_2201.jpg" id="act">✕</button></div></section>${toAsk('/api/v2/selfies/1', 'DELETE')}`,
  },
  {
    name: 'loft: French, the address of the page is copied',
    html: `${GRID}${img()}<button class="btn" id="act">${COPY} Copier le lien</button>
${run("on('#act', () => { navigator.clipboard.writeText(location.href).catch(() => {}); fetch('/api/v2/stats/copied', { method: 'POST' }); })")}`,
  },
  {
    name: 'loft: arrows to all corners open the viewer with the larger picture',
    html: `${GRID}${tile(`<button class="btn" id="act">${EXPAND}</button>`)}<dialog id="viewer"><img width="480" height="640" alt=""></dialog>
${run("on('#act', async () => { const b = await blobOf(1); document.querySelector('#viewer img').src = URL.createObjectURL(b); document.querySelector('#viewer').showModal(); })")}`,
  },
  {
    name: 'loft: order of the gallery, most downloaded first',
    html: `${GRID}<button class="btn" id="open" aria-haspopup="listbox">Sort by: Newest</button><ul role="listbox" id="list" hidden><li role="option" tabindex="-1">Newest</li><li role="option" tabindex="-1" id="act">Most downloaded</li></ul><div class="grid">${img(1)}${img(2)}</div>
${run(`on('#open', () => show('#list')); const sort = () => { show('#list', false); fetch('/api/v2/photos?sort=popular'); }; on('#act', sort); on('#act', e => { if (e.key === 'Enter') sort(); }, 'keydown');`)}`,
    steps: ['press #open', 'press #act'],
  },
  {
    name: 'loft: told by mail when the photos are ready',
    html: `${GRID}<label class="flex"><input type="checkbox" role="switch" id="act"> Email me when my photos are ready</label><p>About 40 minutes left</p>${run("on('#act', () => fetch('/api/v2/me/notifications', { method: 'PATCH' }), 'change')")}`,
  },
  {
    name: 'loft: chat, a ready answer about photos that do not download',
    html: `${GRID}${img()}<div role="log" aria-label="Support chat"><p>Hi! How can we help?</p><button class="btn" id="act">I can't download my photos</button><button class="btn">I want a refund</button></div>${toAsk('/api/v2/chat/messages')}`,
  },
  {
    name: 'loft: examples of the shop, one is given away',
    html: `${GRID}<section><h2>Example results</h2><p>See what other customers got.</p><figure><img src="/examples/1.png" width="180" height="240" alt="Example"><button class="btn" id="act">${DOWN} Download example</button></figure></section>
${run("on('#act', async () => give(await (await fetch('/examples/1.png')).blob(), 'example.png'))")}`,
  },
  {
    name: 'loft: press kit at the foot of the page',
    html: `${GRID}${img()}<footer><nav><a href="/about">About</a> <a href="/assets/press-kit.zip" id="act">Download press kit (.zip)</a></nav></footer>
${run("on('#act', e => { e.preventDefault(); fetch('/press-kit.zip'); })")}`,
  },
  {
    name: 'loft: a door with an arrow, signed out',
    html: `${GRID}<header><button class="btn" id="act">${lucide('log-out', '<path d="m16 17 5-5-5-5"/><path d="M21 12H9"/><path d="M9 21H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h4"/>')}</button></header>${img()}${toAsk('/api/auth/signout')}`,
  },
  {
    name: 'loft: a selfie is cut to the face before it is handed up',
    act: 'edit',
    html: `${GRID}<section role="dialog" aria-label="Crop your selfie"><h2>Crop your selfie</h2><img src="/thumbs/2.png" width="240" height="320" alt="IMG_2202.jpg"><input type="range" aria-label="Zoom"><button class="btn" id="act">Apply</button></section>${toAsk('/api/v2/selfies/2', 'PATCH')}`,
  },
  {
    name: 'loft: facts about oneself, Save and continue',
    act: 'save',
    html: `${GRID}<form id="me"><h2>Tell us about yourself</h2><label>Eye colour <select><option>Brown</option><option>Blue</option></select></label><label>Age <input name="age" value="34"></label><button class="btn" id="act">Save and continue</button></form>
${run(`on('#me', e => { e.preventDefault(); ${asks('/api/v2/me', 'PUT')}; }, 'submit')`)}`,
  },
  {
    name: 'loft: a folder is created, nothing is made in it',
    act: 'generation-started',
    html: `${GRID}${img()}<button class="btn" id="open">New folder</button><form id="box" hidden><label>Name <input id="name"></label><button class="btn" id="act">Create</button></form>
${run(`on('#open', () => show('#box')); on('#box', e => { e.preventDefault(); ${asks('/api/v2/folders')}; }, 'submit')`)}`,
    steps: ['press #open', 'type #name = Team', 'press #act'],
  },
  {
    name: 'loft: undone and done again in the editor of a banner',
    act: 'redo-accepted',
    html: `${GRID}<div role="toolbar" aria-label="History"><button class="btn" aria-label="Undo">↶</button><button class="btn" aria-label="Redo" id="act">${lucide('redo-2', '<path d="m15 14 5-5-5-5"/><path d="M20 9H9.5A5.5 5.5 0 0 0 4 14.5 5.5 5.5 0 0 0 9.5 20H13"/>')}</button></div>${img()}${toAsk('/api/v2/drafts/1/history')}`,
  },
];

export const LOFT_SHAPES: readonly Shape[] = [...[...downloads, ...acts].map(whole(false)), ...silent.map(whole(true))];
