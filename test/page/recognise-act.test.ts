import { describe, expect, it } from 'vitest';
import { lexiconOf } from '@/lib/page/lexicon';
import { chosenActs, recogniseAct } from '@/lib/page/recognise-act';
import { recogniseSave } from '@/lib/page/recognise-save';
import { wordsForPages } from '@/lib/providers/act-words';
import type { ProviderSite } from '@/lib/providers/types';

const lexicon = lexiconOf(wordsForPages());

/** Presses the element marked `data-press`, or the first one, and tells what it is taken for. */
function pressed(markup: string, site: Partial<ProviderSite> = {}) {
  document.body.innerHTML = markup;
  const target = document.querySelector('[data-press]') ?? document.body.firstElementChild;
  const path: Element[] = [];
  for (let at = target; at; at = at.parentElement) path.push(at);
  const found = recogniseAct(path, site, lexicon);
  return typeof found === 'object' ? found.acts[0] : found === 'none' ? undefined : found;
}

/** As `pressed`, with a question mark where the guard would only say "this may be". */
function judged(markup: string): string | undefined {
  document.body.innerHTML = markup;
  const target = document.querySelector('[data-press]') ?? document.body.firstElementChild;
  const path: Element[] = [];
  for (let at = target; at; at = at.parentElement) path.push(at);
  const found = recogniseAct(path, {}, lexicon);
  if (found === 'none') return undefined;
  return typeof found === 'object' ? `${found.acts[0]}${found.isSure ? '' : '?'}` : found;
}

const button = (label: string) => `<button>${label}</button>`;

describe('a control is recognised by its words, in the languages of the field', () => {
  const TABLE: Readonly<Record<string, readonly string[]>> = {
    download: [
      ...[
        'Download',
        'Download all (12)',
        'DOWNLOAD 4K',
        'Download High-Resolution',
        'Save image',
        'Save all',
        'Get my photos',
      ],
      ...[
        'Herunterladen',
        'Alle Bilder herunterladen',
        'Bild speichern',
        'Télécharger',
        'Tout télécharger',
        "Enregistrer l'image",
      ],
      ...[
        'Descargar',
        'Descargar todo',
        'Guardar imagen',
        'Baixar',
        'Baixar todas',
        'Salvar imagem',
        'Scarica',
        'Scarica tutto',
      ],
      ...[
        'Downloaden',
        'Afbeelding opslaan',
        'Скачать',
        'Скачать всё',
        '下载',
        '下载全部',
        '保存图片',
        'ダウンロード',
        '画像を保存',
      ],
      ...['다운로드', 'Pobierz', 'İndir', '📥'],
    ],
    favorite: [
      ...[
        'Favorite',
        'Favourite this',
        'Add to favorites',
        'Bookmark',
        'Like',
        'Like image',
        'Save to favorites',
        '♥',
        '⭐',
      ],
      ...[
        'Zu Favoriten hinzufügen',
        'Merken',
        'Ajouter aux favoris',
        'Me gusta',
        'Curtir',
        'Mi piace',
        'Favoriet',
        'В избранное',
      ],
      ...['收藏', 'お気に入り'],
    ],
    delete: [
      ...[
        'Delete',
        'Delete photo',
        'Remove image',
        'Move to trash',
        'Löschen',
        'Supprimer',
        'Eliminar',
        'Excluir',
        'Rimuovi',
      ],
      ...['Verwijderen', 'Удалить', '删除', '削除'],
    ],
    edit: [
      ...['Edit', 'Retouch', 'Enhance', 'Upscale', 'Change background', 'Bearbeiten', 'Modifier', 'Editar', 'Modifica'],
      ...['Bewerken', 'Редактировать', '编辑', '編集'],
    ],
    share: [
      'Share',
      'Teilen',
      'Partager',
      'Compartir',
      'Compartilhar',
      'Condividi',
      'Delen',
      'Поделиться',
      '分享',
      '共有',
    ],
    rate: [
      'Rate',
      'Rate this photo',
      '5 stars',
      'Bewerten',
      'Évaluer',
      'Valorar',
      'Avaliar',
      'Valuta',
      'Beoordelen',
      'Оценить',
      '评分',
      '評価',
    ],
    upload: [
      ...[
        'Upload photos',
        'Choose files',
        'Hochladen',
        'Téléverser',
        'Subir fotos',
        'Enviar fotos',
        'Carica',
        'Uploaden',
      ],
      ...['Загрузить фото', '上传', 'アップロード'],
    ],
    'generation-started': [
      ...[
        'Generate',
        'Regenerate',
        'Create my headshots',
        'Generieren',
        'Générer',
        'Generar',
        'Gerar',
        'Genera',
        'Genereer',
      ],
      ...['Сгенерировать', '开始生成', '画像を生成'],
    ],
    'training-started': [
      ...['Start training', 'Train my model', 'Training starten', "Lancer l'entraînement", 'Iniciar entrenamiento'],
      ...['Iniciar treinamento', 'Addestra', 'Начать обучение', '开始训练', '学習を開始'],
    ],
    'preview-approved': [
      ...['Approve preview', 'Looks good', 'Accept results', 'Freigeben', 'Approuver', 'Aprobar', 'Aprovar', 'Approva'],
      ...['Goedkeuren', 'Одобрить', '批准', '承認'],
    ],
    'use-of-credits': [
      'Use 1 credit',
      'Spend credits',
      'Redeem a credit',
      'Guthaben einlösen',
      'Utiliser un crédit',
      'Usar crédito',
      '使用积分',
    ],
    'redo-accepted': [
      'Accept free redo',
      'Accept redo',
      'Redo',
      'Reshoot',
      'Nachbesserung annehmen',
      'Refaire',
      'Rehacer',
      'Refazer',
      'Rifare',
      'Переделать',
      '接受重做',
      'やり直し',
    ],
    'credits-accepted': [
      'Accept 20 edit credits',
      'Claim your credits',
      'Gutschrift annehmen',
      'Aceptar créditos',
      'Принять кредиты',
    ],
    save: ['Save', 'Speichern', 'Enregistrer', 'Guardar', 'Salvar', 'Salva', 'Opslaan', 'Сохранить', '保存'],
  };
  for (const [act, labels] of Object.entries(TABLE)) {
    it.each(labels)(`${act}: %s`, (label) => expect(pressed(button(label))).toBe(act));
  }
});

describe('what is never an act of a bought picture', () => {
  it.each([
    ...[
      'Download invoice',
      'Download receipt',
      'Download PDF',
      'Export CSV',
      'Download our app',
      'Get it on Google Play',
    ],
    ...[
      'Download the app',
      'Download press kit',
      'Download sample',
      'See example',
      'Download demo',
      'Download our logo',
      'Copy link',
    ],
    ...[
      'Show QR code',
      'Edit profile',
      'Delete account',
      'Save changes',
      'Save settings',
      'Save 50%',
      'Rechnung herunterladen',
    ],
    ...[
      'Télécharger la facture',
      'Descargar factura',
      'Baixar recibo',
      'Scarica la fattura',
      '下载发票',
      '領収書をダウンロード',
    ],
    ...['Скачать чек', 'Remove filters', 'How to download', 'Help', 'Update card', 'Edit team', 'Manage subscription'],
  ])('%s', (label) => expect(['harmless', undefined]).toContain(pressed(button(label))));

  it.each([
    ...[
      'View',
      'View image',
      'Close',
      'Next',
      'Previous',
      'Open',
      'Menu',
      'Zoom in',
      'Details',
      'Log out',
      'Continue',
      'Pay $39',
    ],
    ...['Downloads', 'Contact us', 'Ask for a refund', 'Sign in', 'Choose a plan', 'Create account'].filter(
      (x) => x !== 'Downloads' && x !== 'Create account',
    ),
  ])('%s is nothing', (label) => expect(pressed(button(label))).toBeUndefined());

  it.each([
    '<section><h2>Sample gallery</h2><button data-press>Download</button></section>',
    '<div class="demo-gallery"><a data-press href="/x.jpg" download>Download</a></div>',
    '<section><h2>Invoices</h2><a data-press href="/api/files/4/download">Download</a></section>',
    '<section><h2>Your uploads</h2><a data-press href="/selfie-1.jpg" download>Download</a></section>',
  ])('in its section: %s', (markup) => expect(pressed(markup)).toBe('harmless'));

  it.each([
    '<a href="https://apps.apple.com/app/id1">Download</a>',
    '<a href="/files/terms.pdf">Download</a>',
    '<a href="/downloads">Downloads</a>',
    '<a href="/favorites">My favorites</a>',
    '<a href="/edit/3">Edit</a>',
    '<a href="/upload">Upload</a>',
    '<a href="mailto:a@b.example">Share</a>',
    '<input type="text" value="Download">',
    '<button aria-haspopup="menu">Download</button>',
    '<a href="/full.jpg"><img src="/thumb.jpg"></a>',
    '<a href="/full.jpg" target="_blank" data-fancybox="gallery"><img src="/thumb.jpg"></a>',
  ])('%s', (markup) => expect(['harmless', undefined]).toContain(pressed(markup)));
});

describe('a control without words is recognised by what it shows or where it leads', () => {
  it.each([
    ['download', '<button><svg class="lucide lucide-download"><path d="M1 1"/></svg></button>'],
    ['download', '<button><i class="bi bi-download"></i></button>'],
    ['download', '<button><i class="fa-solid fa-download"></i></button>'],
    ['download', '<button><span class="material-icons">file_download</span></button>'],
    ['download', '<button><svg data-testid="DownloadIcon"><path d="M1 1"/></svg></button>'],
    ['download', '<button><svg><use href="/sprite.svg#arrow-down-tray"/></svg></button>'],
    ['download', '<button><img src="/icons/download.svg" alt=""></button>'],
    [
      'download',
      '<button><svg viewBox="0 0 24 24"><path d="M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4"/><polyline points="7 10 12 15 17 10"/><line x1="12" x2="12" y1="15" y2="3"/></svg></button>',
    ],
    [
      'download',
      '<button><svg viewBox="0 0 24 24"><path d="M3 16.5v2.25A2.25 2.25 0 005.25 21h13.5A2.25 2.25 0 0021 18.75V16.5M16.5 12L12 16.5m0 0L7.5 12m4.5 4.5V3"/></svg></button>',
    ],
    [
      'download',
      '<button><svg viewBox="0 0 24 24"><path d="M0 0h24v24H0z" fill="none"/><path d="M19 9h-4V3H9v6H5l7 7 7-7zM5 18v2h14v-2H5z"/></svg></button>',
    ],
    ['favorite', '<button><svg class="lucide lucide-heart"><path d="M1 1"/></svg></button>'],
    ['favorite', '<button><svg><path d="M20.84 4.61a5.5 5.5 0 0 0-7.78 0L12 5.67"/></svg></button>'],
    ['delete', '<button><i class="fas fa-trash-alt"></i></button>'],
    ['delete', '<button><svg><path d="M6 19c0 1.1.9 2 2 2h8c1.1 0 2-.9 2-2V7H6v12z"/></svg></button>'],
    ['edit', '<button><svg class="lucide lucide-pencil"><path d="M1 1"/></svg></button>'],
    ['share', '<button><i class="fa fa-share-alt"></i></button>'],
    ['upload', '<button><svg class="lucide lucide-upload"><path d="M1 1"/></svg></button>'],
    ['download', '<button class="btn js-download"></button>'],
    ['download', '<div onclick="downloadImage(3)">🖼</div>'],
    ['download', '<a href="/photo.jpg" download></a>'],
    ['download', '<a href="https://cdn.example/p.png?response-content-disposition=attachment">Photo</a>'],
    ['download', '<a href="/api/images/3/file?filename=a.png">Original</a>'],
    ['download', '<a href="/full.jpg" target="_blank"><img src="/thumb.jpg"></a>'],
    ['download', '<div role="menu"><div role="menuitem" data-press>PNG (large)</div></div>'],
    ['download', '<div><span title="Download">x</span></div>'.replace('<span', '<span data-press')],
  ])('%s: %s', (act, markup) => expect(pressed(markup)).toBe(act));

  it('does not take an arrow that only points down, up or out for a download', () => {
    const svg = (d: string) => `<button><svg viewBox="0 0 24 24"><path d="${d}"/></svg></button>`;
    for (const d of [
      'M6 9l6 6 6-6',
      'M12 5v14M19 12l-7 7-7-7',
      'M21 15v4H3v-4M17 8l-5-5-5 5M12 3v12',
      'M3 6h18M3 12h18M3 18h18',
    ]) {
      expect(pressed(svg(d)), d).toBeUndefined();
    }
  });
});

describe('controls beside and inside each other are told apart by meaning', () => {
  const tile = (press: string) =>
    `<a href="/1.jpg" download><img src="/1.jpg" ${press === 'tile' ? 'data-press' : ''}><span class="overlay">` +
    ['Add to favorites', 'Delete', 'Edit']
      .map((label) => `<button aria-label="${label}" ${press === label ? 'data-press' : ''}><svg></svg></button>`)
      .join('') +
    '</span></a>';
  it('a heart, a bin and a pencil inside a tile that downloads are what they are', () => {
    expect(pressed(tile('tile'))).toBe('download');
    expect(pressed(tile('Add to favorites'))).toBe('favorite');
    expect(pressed(tile('Delete'))).toBe('delete');
    expect(pressed(tile('Edit'))).toBe('edit');
  });

  it('a tile is free although a download button sits in it', () => {
    expect(
      pressed('<div class="tile" tabindex="0"><img data-press src="/1.jpg"><button>Download</button></div>'),
    ).toBeUndefined();
  });

  it('a declared tile is held, its heart is a heart, and a declared "View image" is the download that it is', () => {
    const site = { controls: { download: [{ selector: '.tile' }, { selector: '[aria-label="View image"]' }] } };
    const shop = (press: string) =>
      `<div class="tile"><img ${press === 'img' ? 'data-press' : ''} src="/1.jpg"><button aria-label="View image" ${press === 'view' ? 'data-press' : ''}></button><button aria-label="Like image" ${press === 'like' ? 'data-press' : ''}></button></div>`;
    expect(pressed(shop('img'), site)).toBe('download');
    expect(pressed(shop('view'), site)).toBe('download');
    expect(pressed(shop('like'), site)).toBe('favorite');
    expect(pressed(shop('view'))).toBeUndefined();
  });

  it('what the seller’s data calls harmless is harmless, and a broken selector recognises nothing', () => {
    expect(pressed(button('Download'), { harmless: [{ selector: 'button', text: 'download' }] })).toBe('harmless');
    expect(pressed(button('Hello'), { controls: { download: [{ selector: '((' }] } })).toBeUndefined();
  });
});

describe('shops that nobody here has seen', () => {
  const ARROW =
    '<path d="M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4"/><polyline points="7 10 12 15 17 10"/><line x1="12" x2="12" y1="15" y2="3"/>';

  it.each(
    [
      'Download HD|HD download|Save in HD|Get HD|Get 4K|Save to Photos|Save to camera roll|Save to Google Drive|Save selected|Save 3 photos|Claim my photos|Export as PNG|Export photos',
      "Download IMG_1234.jpg|Als PNG speichern|Speichern unter|Bild sichern|Fotos laden|Récupérer mes photos|Sauvegarder l'image|Enregistrer sous|Bajar todo|Guardar como|Transferir|Salva le foto",
      "Foto's ophalen|Сохранить как|Завантажити|另存为|写真を取得|사진 저장|Zapisz zdjęcie|تحميل|डाउनलोड करें|Tải xuống|Unduh|Ladda ner|Last ned|Stáhnout|Letöltés|Λήψη|הורדה|DL|💾",
    ].flatMap((line) => line.split('|')),
  )('%s is a download', (label) => expect(judged(button(label))).toBe('download'));

  it.each(
    [
      'HD|4K|ZIP|Export|Export all|Unlock|Unlock HD|Unlock all headshots|Full resolution|Original size|Copy image|Send to my email|Add to Google Photos|Take me to my photos|Grab it',
      'Exportieren|Meine Fotos holen|Exporter|Obtenir mes photos|Exportar|Conseguir mis fotos|Esporta|Ottieni le foto|Экспорт|Получить фото|导出|原图|エクスポート|내보내기',
      'PNG|PNG (4.2 MB)|1024 × 1536 · PNG · 3.1 MB|Email me the files|Send all to my inbox|Send to Dropbox',
    ].flatMap((line) => line.split('|')),
  )('%s may be a download', (label) => expect(judged(button(label))).toBe('download?'));

  it.each(
    [
      'Save all photos to my computer|Put it on my phone|Keep a copy on this laptop|Transfer everything to your PC|Export the set to this device|Back up to your hard drive|Export to disk',
      'Auf dem Handy speichern|Alle auf meinen Rechner laden|Fotos exportieren|In meine Galerie legen|Enregistrer toutes les photos sur mon téléphone|Tout enregistrer|Copier sur l’ordinateur|Guardar en mi móvil|Pasar todas al ordenador',
      'Salvar na galeria|Baixar para o computador|Salva sul telefono|Copia tutte sul computer|Bewaar op je telefoon|Alles exporteren|Zapisz w telefonie|Ściągnij|スマホに保存|一括保存|カメラロールに保存|保存到手机|一键打包|存到电脑|휴대폰에 저장',
    ].flatMap((line) => line.split('|')),
  )('%s is a download to a device', (label) => expect(judged(button(label))).toBe('download'));

  it.each(
    [
      'Bild kopieren|Foto drucken|Copier la photo|Imprimer la photo|Copiar imagen|Imprimir foto|Stampa la foto|Afbeelding kopiëren|画像をコピー|复制图片|Package everything|Keep these',
      'Enviar fotos por correo|Per E-Mail schicken|Envoyer les photos par e-mail|Invia le foto via e-mail|Per e-mail ontvangen|Wyślij zdjęcia e-mailem|メールで送る|发送到邮箱|Mail everything to my inbox',
    ].flatMap((line) => line.split('|')),
  )('%s may hand the photos over', (label) => expect(['download?', 'save?']).toContain(judged(button(label))));

  it.each([
    ['Telegram', 'share?'],
    ['Send this photo to WhatsApp', 'share'],
    ['Set as my LinkedIn photo', 'share?'],
    ['4 of 5', 'rate'],
    ['3 von 5', 'rate'],
    ['☆☆☆☆', 'rate'],
    ['I’m happy with these', 'preview-approved'],
    ['Ich bin zufrieden', 'preview-approved?'],
    ['Estoy satisfecha', 'preview-approved?'],
    ['これで決定', 'preview-approved?'],
    ['Yes, finish my order', 'preview-approved?'],
    ['Confirm delivery', 'preview-approved?'],
    ['Diese behalten', 'save?'],
  ])('%s is %s', (label, act) => expect(judged(button(label))).toBe(act));

  it.each(
    'Move to desktop view|Keep me signed in on this computer|Remember this device|Save my card on this device|Rating|★ Rating|Share some feedback|Télécharger l’application|Unsere App laden|Descargar la app|アプリをダウンロード|下载应用|Complete order|Place order|Finish order|Move to album|Add to folder|Keep editing|Keep my subscription|Send us an e-mail|E-mail|Contact us by e-mail|3 of 40|Slide 3 of 5|Try again|Komplettpaket kaufen'.split(
      '|',
    ),
  )('%s is none of them', (label) => expect([undefined, 'harmless']).toContain(judged(button(label))));

  it.each('Save phone number|Guardar teléfono|Enregistrer le téléphone|Salvar celular|Telefon speichern'.split('|'))(
    '%s puts nothing on a phone',
    (label) => expect(judged(button(label))).toBe('save'),
  );

  it('a star among stars rates, and says so by its group where it has no name', () => {
    const star = (more: string) =>
      `<fieldset><legend>Rate this headshot</legend><label><input type="radio" ${more}>★</label></fieldset>`;
    expect(pressed(star('data-press'))).toBe('rate');
    expect(pressed('<div role="radiogroup" aria-label="Rating"><span role="radio" data-press>☽</span></div>')).toBe(
      'rate',
    );
    expect(
      pressed('<div role="radiogroup" aria-label="Size"><span role="radio" data-press>Large</span></div>'),
    ).toBeUndefined();
  });

  it('a switch does at once what stands beside it; a box only chooses', () => {
    const beside = (role: string) =>
      `<label><input type="checkbox" ${role} data-press> Keep a copy on this computer</label>`;
    expect(pressed(beside('role="switch"'))).toBe('download');
    expect(pressed(beside(''))).toBeUndefined();
  });

  it('a bare "Save" below what was typed saves what was typed', () => {
    expect(pressed('<form><input value="Anna"><button data-press>Enregistrer</button></form>')).toBeUndefined();
    expect(pressed('<form><input type="checkbox"><button data-press>Enregistrer</button></form>')).toBe('save');
    expect(pressed('<form><input value="Album"><button data-press>Save to my library</button></form>')).toBe('save');
  });

  it('a thumb up for a text is no rating of a photo', () => {
    expect(
      pressed('<article><p>Was this article helpful?</p><button data-press>👍</button></article>'),
    ).toBeUndefined();
    expect(pressed('<div><p>How close is the likeness?</p><button data-press>👍</button></div>')).toBe('rate');
  });

  it.each([
    ['👍', 'rate'],
    ['👎', 'rate'],
    ['🗑️', 'delete'],
    ['❤️', 'favorite'],
    ['★★★★★', 'rate'],
    ['🎉', undefined],
    ['🔍', undefined],
    ['✏️ Edit', 'edit'],
  ])('%s is %s, not another emoji', (label, act) => expect(judged(button(label))).toBe(act));

  it.each(
    [
      'Select photo|Select photo 3|Select all|My downloads|Downloads (3)|Downloading…|Download history|Download limit|How downloads work|Upload history|My favourites|Show favorites|Favourite styles',
      'Liked|Rate us on Trustpilot|Like us on Facebook|Tweet us|Share your feedback|Redo policy|Credits: 20|Show original|Original|Upgrade to HD|HD preview|Quality: 4K|Copy to clipboard|Copy prompt',
      'View full size|Open original|Show in full size|Generated photos|Training status|Add to cart|New album|Load more|See all|Before|After|Compare|Full screen|Rotate|Accept all|Buy credits|Get more credits|Get started',
    ].flatMap((line) => line.split('|')),
  )('%s is nothing', (label) => expect(judged(button(label))).toBeUndefined());

  it.each([
    // Icon buttons as the component libraries build them.
    ['download', `<button class="icon-button"><svg class="lucide lucide-download">${ARROW}</svg></button>`],
    ['download', '<button class="btn-icon"><i class="ti ti-download"></i></button>'],
    ['download', '<button class="p-2"><span class="i-lucide-download"></span></button>'],
    ['download', '<button><span class="icon-[mdi--tray-arrow-down]"></span></button>'],
    ['download', '<button><iconify-icon icon="solar:download-minimalistic-bold"></iconify-icon></button>'],
    ['download', '<ion-button role="button"><ion-icon name="download-outline"></ion-icon></ion-button>'],
    ['download', '<button mat-icon-button><mat-icon class="mat-icon notranslate">file_download</mat-icon></button>'],
    ['download', '<button><span class="material-symbols-outlined">download</span></button>'],
    [
      'download',
      '<button class="MuiIconButton-root"><svg class="MuiSvgIcon-root" data-testid="GetAppIcon"></svg></button>',
    ],
    ['download', '<button><span role="img" aria-label="download" class="anticon anticon-download"></span></button>'],
    ['download', '<button><img src="/static/icons/download-white.svg" alt=""></button>'],
    ['download', '<button><svg><title>Download image</title><path d="M1 1"/></svg></button>'],
    ['download', '<button><svg class="w-4 h-4"><path d="M1 1"/></svg><span class="sr-only">Download</span></button>'],
    ['download', '<div class="tooltip" data-tip="Download"><svg></svg></div>'],
    ['download', '<button data-tooltip-content="Herunterladen"><svg></svg></button>'],
    ['download', '<button data-bs-title="Descargar"><svg></svg></button>'],
    ['download', '<span aria-label="下载" class="act"><svg></svg></span>'],
    ['download', '<button><svg aria-label="Herunterladen"></svg></button>'],
    ['download', '<button><img alt="ダウンロード" src="/a.png"></button>'],
    ['favorite', '<button><span role="img" aria-label="Add to favourites"></span></button>'],
    ['download', '<li role="menuitem">Download as JPG</li>'],
    ['download', '<div role="menuitem"><svg></svg><span>Download</span><kbd>⌘D</kbd></div>'],
    ['download?', '<button class="like-this download-btn"></button>'],
    ['favorite?', '<button class="btn-like"></button>'],
    ['favorite?', '<button data-action="favorite"><svg><path d="M1 1"/></svg></button>'],
    ['delete?', '<button data-testid="trash-photo"></button>'],
    // The words were changed and the rest was not.
    ['download?', '<button data-testid="download-photo">Get it</button>'],
    ['download?', '<button class="btn btn-download">Take it home</button>'],
    ['download?', '<button id="downloadAll">Fetch</button>'],
    ['download?', '<a href="#" onclick="downloadZip();return false">Alle holen jetzt</a>'],
    ['download?', '<button name="download" value="1">Go</button>'],
    // Bars over a selection, cards that are buttons, inputs.
    ['download', '<div class="bulk"><input type="checkbox"><button data-press>Download (3)</button></div>'],
    [
      'download',
      '<div class="bar"><span>3 selected</span><button data-press><svg></svg> Download selected</button></div>',
    ],
    [
      'download',
      '<button><h4>Download all</h4><p>Get every one of your forty portraits in full resolution, in one archive, with the licence.</p></button>',
    ],
    ['download', '<input type="submit" value="Download ZIP">'],
    ['download', '<a role="button" tabindex="0">Download</a>'],
    ['download', '<label role="button">Download</label>'],
    // What the name of the picture says is not what the control does.
    ['download', '<a href="/api/p/3" download><img alt="Example headshot, demo style" src="/p/3.jpg"></a>'],
    ['download', '<div id="demo-app"><nav></nav><main><button data-press>Download</button></main></div>'],
  ])('%s: %s', (act, markup) => expect(judged(markup)).toBe(act));

  it.each([
    '<button class="download-modal__close">Close</button>',
    '<button data-testid="download-cancel">Not now</button>',
    '<button role="tab" id="download-tab">Download</button>',
    '<button role="tab">Favorites</button>',
    '<label><input type="checkbox"> Select photo for download</label>',
    '<input type="checkbox" aria-label="Select photo 3 to download">',
    '<label><input type="radio" name="q"> 4K</label>',
    '<select aria-label="Export format"><option>PNG</option></select>',
    '<button class="tile"><img src="https://cdn.example/downloads/thumbs/3.jpg" alt="Portrait 3"></button>',
    '<div class="tile"><img data-press src="/thumbs/3.jpg" alt=""><div class="overlay opacity-0"><button aria-label="Download"></button></div></div>',
    '<a href="/pricing">Unlock HD</a>',
    '<button aria-pressed="false">4K</button>',
    '<button class="tile"><img alt="Portrait to save the date with, edited, in an office" src="/3.jpg"></button>',
    '<a href="/export">Export</a>',
    '<button aria-haspopup="true" aria-label="More"><svg class="kebab-download"></svg></button>',
    '<button aria-label="View image 3"><svg class="lucide lucide-eye"></svg></button>',
    '<button aria-label="Zoom in"><svg class="lucide lucide-zoom-in"></svg></button>',
    '<button aria-label="Scroll down"><svg class="lucide lucide-arrow-down"></svg></button>',
    '<button><svg class="lucide lucide-chevron-down"><path d="m6 9 6 6 6-6"/></svg></button>',
    '<button class="sort"><svg class="lucide lucide-arrow-down-up"></svg></button>',
  ])('nothing: %s', (markup) => expect(['harmless', undefined]).toContain(judged(markup)));
});

describe('what a control shows, wherever its drawing stands', () => {
  const inButton = (inside: string) => `<button>${inside}</button>`;
  const ARROW = 'M12 15V3M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4M7 10l5 5 5-5';
  const data = (d: string) =>
    `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg"><path d="${d}"/></svg>`)}`;
  const base64 = `data:image/svg+xml;base64,${btoa(`<svg xmlns="http://www.w3.org/2000/svg"><path d="${ARROW}"/></svg>`)}`;

  it.each([
    [
      'a symbol of the page',
      `<svg><use data-press href="#i7"></use></svg><svg hidden><symbol id="i7"><path d="${ARROW}"/></symbol></svg>`,
    ],
    [
      'a cloud with an arrow',
      '<svg><path d="M12 13v8l-4-4"/><path d="m12 21 4-4"/><path d="M4.393 15.269A7 7 0 1 1 15.71 8h1.79a4.5 4.5 0 0 1 2.436 8.284"/></svg>',
    ],
    [
      'arc flags without spaces',
      '<svg><path d="M3 16.5v2.25A2.25 2.25 0 005.25 21h13.5A2.25 2.25 0 0021 18.75V16.5M16.5 12L12 16.5m0 0L7.5 12m4.5 4.5V3"/></svg>',
    ],
    ['an address that holds the drawing', `<img src="${data(ARROW)}" alt="">`],
    [
      'the same with plain quotes',
      `<img src="data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg'><path d='${ARROW}'/></svg>" alt="">`,
    ],
    ['the same in base64', `<img src="${base64}" alt="">`],
    ['an animated icon', '<lord-icon src="/icons/download.json"></lord-icon>'],
    ['a letter of an icon font', '<i class="q81">\uf019</i>'],
  ])('%s', (_, inside) => expect(judged(inButton(inside))).toBe('download'));

  it.each([
    ['an address that draws a plain arrow', `<img src="${data('M12 5v14M19 12l-7 7-7-7')}" alt="">`],
    ['a photo whose folder is called so', '<img src="/downloads/photo-3.jpg" alt="">'],
    ['an empty symbol', '<svg><use href="#none"></use></svg>'],
    [
      'a panel that closes',
      '<svg><rect width="18" height="18" x="3" y="3" rx="2"/><path d="M3 15h18"/><path d="m15 8-3 3-3-3"/></svg>',
    ],
  ])('and not %s', (_, inside) => expect(judged(inButton(inside))).toBeUndefined());

  it('knows a mask, a background and a letter that the style sheet gives', () => {
    const style = document.createElement('style');
    document.head.append(style);
    style.textContent = '.bg { background-image: url(/img/ico-download@2x.png) }';
    expect(judged('<button class="bg"></button>')).toBe('download');
    expect(judged('<button class="bg">Studio</button>')).toBeUndefined();
    style.remove();
  });

  it('takes a name from the tooltip that is around, beside, or of a library', () => {
    expect(
      judged('<button data-press aria-describedby="t"><svg></svg></button><p id="t" role="tooltip">Download photo</p>'),
    ).toBe('download');
    expect(judged('<div class="tooltip" data-tip="Download"><button data-press><svg></svg></button></div>')).toBe(
      'download',
    );
    expect(judged('<span data-tippy-content="Download"><svg></svg></span>')).toBe('download');
    expect(judged('<ui-button label="Download"><svg data-press></svg></ui-button>')).toBe('download');
  });
});

describe('a window about downloads', () => {
  const dialog = (button: string, title = 'Download 40 photos?') =>
    `<div role="dialog" aria-labelledby="h"><h2 id="h">${title}</h2><p data-text>This may take a while.</p>${button}<button>Other</button></div>`;

  it.each(['Yes', 'Continue', 'OK', 'Weiter', 'Oui', 'Sí', '确定', 'はい', 'PNG'])(
    '%s in it may be the download',
    (label) => expect(judged(dialog(`<button data-press>${label}</button>`))).toBe('download?'),
  );
  it.each(['No', 'Cancel', 'Not now', 'Close', '×', 'Back', 'Abbrechen'])('%s in it is nothing', (label) =>
    expect(judged(dialog(`<button data-press>${label}</button>`))).toBeUndefined(),
  );
  it('its plain parts are nothing', () => {
    expect(judged(dialog('').replace('data-text', 'data-press'))).toBeUndefined();
    expect(
      judged('<div role="dialog" aria-label="Download photos"><button data-press aria-label="Close">×</button></div>'),
    ).toBeUndefined();
  });
  it.each(['Download complete', 'Your upload is ready', 'Get tips by e-mail?', 'Download your invoice'])(
    '"OK" below "%s" is nothing',
    (title) => expect(judged(dialog('<button data-press>OK</button>', title))).toBeUndefined(),
  );
});

describe('a list of choices', () => {
  const chosen = (markup: string, at: number) => {
    document.body.innerHTML = markup;
    const list = document.querySelector('select');
    if (!list) throw new Error('No list.');
    list.selectedIndex = at;
    return chosenActs(list, lexicon)?.[0];
  };
  const formats = '<option value="">Download as…</option><option value="png">PNG</option>';

  it('downloads at once where its first line, or its name, says so', () => {
    expect(chosen(`<select>${formats}</select>`, 1)).toBe('download');
    expect(chosen(`<select>${formats}</select>`, 0)).toBeUndefined();
    expect(chosen('<label>Save photo <select><option>PNG</option><option>JPG</option></select></label>', 1)).toBe(
      'download',
    );
  });
  it('of filters, sizes and orders is none', () => {
    expect(chosen('<select><option>All photos</option><option>Downloaded</option></select>', 1)).toBeUndefined();
    expect(
      chosen('<select aria-label="Size"><option>Small</option><option>Large</option></select>', 1),
    ).toBeUndefined();
    expect(chosen('<select><option>Most downloaded</option><option>Newest</option></select>', 1)).toBeUndefined();
  });
  it('is free to be opened', () => expect(pressed(`<select>${formats}</select>`)).toBeUndefined());
});

it('an address inside the shop’s own interface that hands over a picture is a save; a page, a list and a paper are none', () => {
  const save = (url: string) => recogniseSave({ url }, 'https://shop.example/studio', lexicon);
  for (const url of [
    '/api/images/1/file',
    '/api/v1/photos/42',
    '/storage/headshots/9/original',
    '/api/photos/3/download',
  ]) {
    expect(save(url), url).toBe('link');
  }
  for (const url of ['/photos/42', '/api/auth/signin', '/api/checkout', '/account', '/api/images/1/info.json']) {
    expect(save(url) ?? 'none', url).toMatch(/none|never/);
  }
  expect(save('/api/invoices/3/file')).toBe('never');
});

describe('what a mute control asks the shop for', () => {
  const asked = (line: string) => lexicon.actsAsked(line.toLowerCase())?.[0] ?? 'nothing';
  it.each([
    ['POST https://shop.example/api/acts/download', 'download'],
    ['GET https://shop.example/api/images/3/download', 'download'],
    ['POST https://shop.example/api/photos/3/export-hd', 'download'],
    ['PUT https://shop.example/photos/3/favorite', 'favorite'],
    ['POST https://shop.example/v1/likes', 'favorite'],
    ['DELETE https://shop.example/api/photos/3', 'delete'],
    ['POST https://shop.example/orders/7/approve', 'preview-approved'],
    ['POST https://shop.example/orders/7/redo', 'redo-accepted'],
    ['POST https://shop.example/api/models/train', 'training-started'],
    ['POST https://shop.example/api/generate', 'generation-started'],
    ['POST https://shop.example/api/images/3/upscale', 'edit'],
    ['PATCH https://shop.example/api/images/3/rating', 'rate'],
    ['POST https://shop.example/api/images/3/share', 'share'],
  ])('%s is %s', (line, act) => expect(asked(line)).toBe(act));
  it.each([
    'GET https://shop.example/api/images',
    'GET https://shop.example/images/3.png',
    'GET https://shop.example/api/downloads',
    'GET https://shop.example/api/favorites',
    'POST https://shop.example/api/events',
    'POST https://www.google-analytics.com/g/collect?v=2&en=page_view',
    'POST https://shop.example/api/rate-limit',
    'POST https://shop.example/api/auth/session',
    'DELETE https://shop.example/api/session',
    'POST https://shop.example/api/credits/balance',
  ])('%s is nothing', (line) => expect(asked(line)).toBe('nothing'));
});

it('a link whose address is a script is what its function is called, where its words tell nothing', () => {
  expect(judged('<a href="javascript:void downloadPhoto(3)">Photo 3</a>')).toBe('download?');
  expect(pressed('<a href="javascript:void openPhoto(3)">Photo 3</a>')).toBeUndefined();
});

describe('what strangers wrote', () => {
  it.each([
    ['Original ↓', 'download?'],
    ['All 40 photos in one .zip', 'download?'],
    ['Back up to OneDrive', 'download?'],
    ['Modell jetzt trainieren', 'training-started'],
    ['Submit 12 photos', 'upload'],
    ['♥ Favourites only', undefined],
    ['Trouble downloading your photos?', undefined],
  ])('%s is %s', (label, act) => expect(judged(button(label))).toBe(act));

  it('a button that goes on does what the heading of its dialog, or else its first words, or its section says', () => {
    expect(judged('<dialog><p>This uses 2 of your 40 credits.</p><button data-press>Go ahead</button></dialog>')).toBe(
      'use-of-credits?',
    );
    expect(judged('<section><h2>Je foto’s downloaden</h2><button data-press>Afronden</button></section>')).toBe(
      'download?',
    );
    expect(
      judged('<div role="dialog"><h2>Nouvelle séance gratuite</h2><button data-press>J’accepte</button></div>'),
    ).toBe('redo-accepted?');
  });

  it('what a question about cookies keeps is no act', () => {
    const markup = '<div role="dialog" aria-label="Cookie settings"><button data-press>Save my choices</button></div>';
    expect(judged(markup)).toBe('harmless');
  });
});

describe('what the salons wrote', () => {
  it.each([
    ['Save a copy', 'download'],
    ['Kopie speichern', 'download'],
    ['Guardar una copia', 'download'],
    ['コピーを保存', 'download'],
    ['Quitar fondo', 'edit'],
    ['Remover fundo', 'edit'],
    ['Supprimer l’arrière-plan', 'edit'],
    ['Hintergrund entfernen', 'edit'],
    ['Rimuovi sfondo', 'edit'],
    ['Achtergrond verwijderen', 'edit'],
    ['Удалить фон', 'edit'],
    ['移除背景', 'edit'],
    ['背景を削除', 'edit'],
    ['Usuń tło', 'edit'],
    ['Create link', 'share?'],
    ['Link erstellen', 'share?'],
    ['Créer un lien', 'share?'],
    ['Crear enlace', 'share?'],
    ['リンクを作成', 'share?'],
    ['Copy link', undefined],
    ['Remove link', undefined],
    ['Foto löschen', 'delete'],
    ['Eliminar', 'delete'],
    ['Save for later', undefined],
    ['Für später speichern', undefined],
    ['Guardar para más tarde', undefined],
    ['Auswahl speichern', 'save'],
  ])('%s is %s', (label, act) => expect(judged(button(label))).toBe(act));

  it('of a question about cookies nothing is kept of the gallery, in any language', () => {
    for (const title of ['Datenschutz-Einstellungen', 'Paramètres de confidentialité', 'Configuración de privacidad'])
      expect(
        judged(`<div role="dialog" aria-label="${title}"><button data-press>Auswahl speichern</button></div>`),
      ).toBe('harmless');
  });

  it('an answer in a group that is called a rating is one, whatever it says', () => {
    const group = (name: string, role = 'group') =>
      `<div role="${role}" aria-label="${name}"><button>Bad</button><button data-press>Great</button></div>`;
    expect(pressed(group('Your rating'))).toBe('rate');
    expect(pressed(group('Deine Bewertung', 'radiogroup'))).toBe('rate');
    expect(pressed(group('Your downloads'))).toBeUndefined();
    expect(pressed(group('Favourites'))).toBeUndefined();
  });

  it('a choice in a menu is read together with what opened it', () => {
    const menu = (opener: string, choice: string) =>
      `<button aria-haspopup="menu">${opener}</button><div role="menu"><button role="menuitem">Else</button><button role="menuitem" data-press>${choice}</button></div>`;
    expect(judged(menu('Save to…', 'Google Photos'))).toBe('download?');
    expect(judged(menu('Export to', 'My computer'))).toBe('download?');
    expect(judged(menu('Share', 'Rename'))).toBeUndefined();
    expect(judged(menu('Download', 'Close'))).toBeUndefined();
    expect(judged(menu('Import from', 'Google Photos'))).toBeUndefined();
  });

  it('a link out of the shop that says it shares, shares', () => {
    expect(pressed('<a href="https://wa.me/?text=x" aria-label="Share photo on WhatsApp"></a>')).toBe('share');
    expect(pressed('<a href="/gallery/share">Share</a>')).toBeUndefined();
    expect(pressed('<a href="https://reviews.example/us">Rate our shop</a>')).toBeUndefined();
  });

  it('an arrow in the corner of a drawn picture saves it, an arrow in the frame of its set does not', () => {
    const frame = '<path stroke="none" d="M0 0h24v24H0z" fill="none"/>';
    const photo =
      '<path d="M15 8h.01"/><path d="M12.5 21h-6.5a3 3 0 0 1 -3 -3v-12a3 3 0 0 1 3 -3h12a3 3 0 0 1 3 3v6.5"/><path d="M3 16l5 -5c.928 -.893 2.072 -.893 3 0l4 4"/>';
    const down = '<path d="M19 16v6"/><path d="M22 19l-3 3l-3 -3"/>';
    const up = '<path d="M19 22v-6"/><path d="M22 19l-3 -3l-3 3"/>';
    const icon = (...parts: string[]) => `<button><svg>${parts.join('')}</svg></button>`;
    expect(judged(icon(frame, photo, down))).toBe('download');
    expect(judged(icon(frame, photo, up))).toBeUndefined();
    expect(judged(icon(frame, '<path d="M12 5l0 14"/><path d="M18 13l-6 6"/><path d="M6 13l6 6"/>'))).toBeUndefined();
    const sorted =
      '<path d="M4 6l9 0"/><path d="M4 12l7 0"/><path d="M4 18l7 0"/><path d="M15 15l3 3l3 -3"/><path d="M18 6l0 12"/>';
    expect(judged(icon(frame, sorted))).toBeUndefined();
    expect(judged(icon('<path d="m10 15 5 5 5-5"/><path d="M4 4h7a4 4 0 0 1 4 4v12"/>'))).toBeUndefined();
  });
});

describe('what a press without words asks for in the salons', () => {
  it.each([
    ['POST https://shop.example/api/generations', 'generation-started'],
    ['POST https://shop.example/v1/predictions', 'generation-started'],
    ['DELETE https://shop.example/api/photos/1/background', 'edit'],
    ['GET https://shop.example/api/generations', 'nothing'],
  ])('%s is %s', (line, act) => expect(lexicon.actsAsked(line.toLowerCase())?.[0] ?? 'nothing').toBe(act));
});

describe('what the booths wrote', () => {
  it.each(
    [
      'Send to phone|Text it to my phone|Send all photos to my phone|Aufs Handy schicken|An mein Handy senden|Envoyer sur mon téléphone|Enviar al móvil|Enviar para o celular|Invia al telefono|Stuur naar mijn telefoon|Wyślij na telefon|スマホに送る|发送到手机',
      'Alle Bilder als ZIP exportieren|Tout en ZIP|Todo en un ZIP|ZIPで保存|Archivo ZIP (84 MB)|Wszystko jako ZIP|Original file|Fichier original|Originaldatei|Archivo original|File originale|オリジナルファイル',
      '取得原圖|获取高清图|領取照片|写真を受け取る|Recevoir mes photos par e-mail|Meine Porträts abholen|Bilder mitnehmen|Recoger mis retratos|Ritira le tue foto|Odbierz zdjęcia|Foto’s afhalen|Receber meus retratos|Exporter mes portraits|Export 12 photos|Exporteer foto’s',
      'Enregistrer dans Photos|Guardar original|Salvar em alta|Salva originale|Bewaar foto|Zapisz oryginał|高画質で保存|保存高清图|儲存圖片|Bilder abspeichern|Save this photo|Сохранить фото',
    ].flatMap((line) => line.split('|')),
  )('%s takes pictures away', (label) => expect(judged(button(label))).toMatch(/^download/));

  it.each(
    [
      'ZIP code|ZIP / postal code|Send code to phone|Send me a code to my phone|Enviar código al móvil|Code aufs Handy schicken|Envoyer le code sur mon téléphone|Original|Get better photos|Recevoir nos actualités par e-mail|Get photo tips|Send us your photos',
      'Export settings|Download settings|Discard changes|Discard draft|Mehr Fotos erhalten|Fotoshooting sichern|Obtenir plus de photos|Conseguir más fotos',
    ].flatMap((line) => line.split('|')),
  )('%s takes nothing away', (label) => expect([undefined, 'harmless', 'upload']).toContain(judged(button(label))));

  it.each([
    ['🔓 Unlock HD · 1 credit', 'use-of-credits?'],
    ['Try on (2 credits)', 'use-of-credits?'],
    ['Débloquer – 1 crédit', 'use-of-credits?'],
    ['Freischalten (1 Credit)', 'use-of-credits?'],
    ['Desbloquear por 2 créditos', 'use-of-credits?'],
    ['高画質化（1クレジット）', 'use-of-credits?'],
    ['高清解锁 2积分', 'use-of-credits?'],
    ['Buy 20 credits', undefined],
    ['Get 100 credits', undefined],
    ['20 credits left', undefined],
    ['Balance: 3 credits', undefined],
    ['20 Credits kaufen', undefined],
    ['Acheter 20 crédits', undefined],
    ['Invite a friend, earn 5 credits', undefined],
    ['+5 credits', undefined],
    ['20 credits – $9', undefined],
    ['Popular: 100 credits', undefined],
    ['Lancer la génération', 'generation-started'],
    ['Iniciar la generación', 'generation-started'],
    ['Iniciar geração', 'generation-started'],
    ['Avvia la generazione', 'generation-started'],
    ['Generierung starten', 'generation-started'],
    ['Rozpocznij generowanie', 'generation-started'],
    ['生成を開始', 'generation-started'],
    ['Rozpocznij trening modelu', 'training-started'],
    ['Wytrenuj model', 'training-started'],
    ['Zatwierdź zdjęcia', 'preview-approved'],
    ['Oceń', 'rate'],
    ['Użyj 1 kredytu', 'use-of-credits'],
    ['Powtórz sesję za darmo', 'redo-accepted'],
    ['Retuszuj', 'edit'],
    ['Top up 10 credits', undefined],
    ['Criar meus retratos', 'generation-started'],
    ['Fotoshooting starten', 'generation-started'],
    ['Lancer le shooting', 'generation-started'],
    ['开始拍摄', 'generation-started'],
    ['Iniciar sesión', undefined],
    ['Fotoalbum: Ordner erstellen', undefined],
    ['Changer de tenue', 'edit'],
    ['Trocar roupa', 'edit'],
    ['Cambiar ropa', 'edit'],
    ['更换服装', 'edit'],
    ['背景を変更', 'edit'],
    ['設定を保存', undefined],
    ['保存设置', undefined],
    ['Guardar cambios', undefined],
    ['Salvar alterações', undefined],
    ['Enregistrer les paramètres', undefined],
    ['Zapisz zmiany', undefined],
    ['Mover para a lixeira', 'delete'],
    ['ごみ箱に移動', 'delete'],
    ['Keep this one', 'save?'],
  ])('%s is %s', (label, act) => expect([act, ...(act ? [] : ['harmless'])]).toContain(judged(button(label))));

  it('what is kept of a deck may be a favourite', () => {
    expect(lexicon.actsPerhaps('keep this one')).toContain('favorite');
  });

  it('a press whose name tells its price in credits uses them, whatever else it is', () => {
    document.body.innerHTML = button('Download HD · 1 credit');
    const found = recogniseAct([...document.querySelectorAll('button')], {}, lexicon);
    expect(found).toMatchObject({ acts: ['download', 'partial-use', 'use-of-credits'] });
    document.body.innerHTML = button('Download HD');
    expect(recogniseAct([...document.querySelectorAll('button')], {}, lexicon)).toMatchObject({
      acts: ['download', 'partial-use'],
    });
  });

  it('the settings of an export are about the export, and its button goes on with it', () => {
    const dialog = (opener: string, title: string) =>
      `<button aria-haspopup="dialog">${opener}</button><div role="dialog" aria-labelledby="t"><h2 id="t">${title}</h2><button data-press>Continue</button></div>`;
    expect(judged(dialog('Export', 'Export settings'))).toBe('download?');
    expect(judged(dialog('Exporter', 'Choisissez un format'))).toBe('download?');
    expect(judged(dialog('Options', 'Notification settings'))).toBeUndefined();
    expect(judged(dialog('Create', 'Choose a style'))).toBeUndefined();
  });

  it('knows an icon by the word that its element is given', () => {
    expect(judged('<md-icon-button data-press><md-icon>file_save</md-icon></md-icon-button>')).toBe('download');
    expect(judged('<md-icon-button data-press><md-icon>zoom_in</md-icon></md-icon-button>')).toBeUndefined();
    expect(judged('<button><i class="material-icons">system_update_alt</i></button>')).toBe('download');
    expect(judged('<button><i class="icon document-arrow-down"></i></button>')).toBe('download');
  });
});

describe('what a press without words asks for in the booths', () => {
  it.each([
    ['POST /api/images/1/sms', 'download'],
    ['POST /api/photos/1/send-to-phone', 'download'],
    ['POST /api/orders/71/send', 'download'],
    ['POST /api/gallery/71/email', 'download'],
    ['POST /api/images/1/unlock', 'use-of-credits'],
    ['POST /api/deck/1/keep', 'favorite'],
    ['POST /api/models', 'training-started'],
    ['POST /api/tunes', 'training-started'],
    ['POST /api/jobs', 'generation-started'],
    ['POST /api/prompts', 'generation-started'],
    ['POST /api/auth/send-code', 'nothing'],
    ['POST /api/orders/7/receipt/send', 'nothing'],
    ['POST /api/tickets/4/send', 'nothing'],
    ['POST /api/session/keep', 'nothing'],
    ['POST /api/coupons/redeem', 'nothing'],
    ['GET /api/models', 'nothing'],
    ['POST /api/jobs/7/cancel', 'nothing'],
    ['GET /api/images/1/email', 'nothing'],
  ])('%s is %s', (line, act) => expect(lexicon.actsAsked(line.toLowerCase())?.[0] ?? 'nothing').toBe(act));
});

describe('where a picture lies says little of whose it is', () => {
  const save = (url: string, name?: string) =>
    recogniseSave({ url, name }, 'https://shop.example/studio', lexicon) ?? 'none';

  it.each([
    'https://res.cloudinary.com/acme/image/upload/v1/h1.png',
    '/wp-content/uploads/2026/11/h1.jpg',
    '/storage/uploaded/7/h1.webp',
  ])('%s is saved like any other', (url) => {
    expect(save(url)).toBe('link');
    expect(save(url, '')).toBe('link');
    expect(judged(`<a href="${url}" download>Download</a>`)).toBe('download');
  });

  it.each(['/selfies/1.jpg', '/samples/1.jpg', '/demo/1.png', '/invoices/3.png'])('%s was not bought', (url) =>
    expect(save(url, '')).toBe('never'),
  );

  it.each([
    ['<div class="upload-container"><div><button data-press>Download HD</button></div></div>', 'download?'],
    ['<div id="upload"><button data-press>Download</button></div>', 'download?'],
    ['<section><h2>Your uploaded photo</h2><button data-press>Download HD</button></section>', 'download?'],
    ['<section><h2>Upload your selfies</h2><button data-press>Generate</button></section>', 'generation-started'],
    ['<section><h2>Your uploads</h2><button data-press>Download</button></section>', 'harmless'],
    ['<section><h2>My selfies (12)</h2><button data-press>Delete</button></section>', 'harmless'],
    ['<section><h2>Examples</h2><button data-press>Generate (2 credits)</button></section>', 'generation-started?'],
    ['<section><h2>Samples</h2><button data-press>Download</button></section>', 'harmless'],
  ])('%s is %s', (markup, act) => expect(judged(markup)).toBe(act));
});

describe('words that are never an act, beside words that name one', () => {
  it.each([
    ['Apply filter (2 credits)', 'use-of-credits?'],
    ['Use this template (2 credits)', 'use-of-credits'],
    ['Generate with this template', 'generation-started'],
    ['Regenerate with the same settings', 'generation-started'],
    ['Generate logo', 'generation-started'],
    ['Generate demo video', 'generation-started'],
    ['Logo generieren', 'generation-started'],
    ['Vorlage und Muster generieren', 'generation-started'],
    ['Générer un exemple', 'generation-started'],
    ['生成示例', 'generation-started'],
    ['Download logo', 'download?'],
    ['Delete photos from my account', 'delete'],
    ['Save all to my account', 'download'],
    ['Download with filters', 'download'],
    ['Mit Filter herunterladen', 'download'],
    ['Download (PNG, PDF)', 'download'],
    ['Download photo as PDF', 'download'],
    ['Bild herunterladen (Muster 3)', 'download'],
    ['Download headshot 3, template Business', 'download'],
    ['Descargar foto 3 (ejemplo Oficina)', 'download'],
    ['写真をダウンロード（サンプル2）', 'download'],
  ])('%s is %s', (label, act) => expect(judged(button(label))).toBe(act));

  it.each([
    ...['Download sample', 'Download the sample photos', 'Download headshot examples', 'Download our logo'],
    ...['Beispielbilder herunterladen', 'Bildbeispiele herunterladen', 'Télécharger un exemple', 'Descargar ejemplo'],
    ...['サンプルをダウンロード', '下载示例', 'Generate invoice', 'Generate PDF', 'Learn how to generate headshots'],
    ...['Remove filter', 'Delete my account and photos', 'Download template', 'Télécharger la facture de mes photos'],
    ...['Download PDF guide', 'Get the photo guide', 'Help: generate photos', 'Download app for Android'],
  ])('%s is none', (label) => expect(['harmless', undefined]).toContain(judged(button(label))));

  it('a file is named after its picture, and a paper after itself', () => {
    const link = (name: string) => judged(`<a href="/f/8a7b" download="${name}">Download</a>`);
    expect(link('headshot-example.png')).toBe('download');
    expect(link('photo_template-3.jpg')).toBe('download');
    for (const name of ['example.png', 'sample-3.jpg', 'demo_headshot.png', 'invoice-photos.png', 'acme-logo.png'])
      expect(link(name), name).toBe('harmless');
  });

  it('a press that is harmless covers a save only where it names one', () => {
    const told = (label: string) =>
      recogniseAct(
        [new DOMParser().parseFromString(button(label), 'text/html').body.firstElementChild ?? document],
        {},
        lexicon,
      );
    expect(told('Download invoice')).toBe('harmless');
    expect(told('Beispiel speichern')).toBe('harmless');
    expect(told('Accept cookies')).toBe('none');
    expect(told('Edit profile')).toBe('none');
  });
});

describe('links that act', () => {
  it.each([
    ['<a data-turbo-method="post" href="/photos/12/favorite">♡ Favorite</a>', 'favorite'],
    ['<a data-method="delete" data-confirm="Sure?" href="/photos/12">Delete</a>', 'delete'],
    ['<a hx-post="/photos/12/like" href="/photos/12/like">Like</a>', 'favorite'],
    ['<a data-method="post" href="/generate/start?style=3">Generate 40 headshots</a>', 'generation-started'],
    ['<a data-hx-delete="/photos/3" href="/photos/3">Delete photo</a>', 'delete'],
    ['<a class="add_to_wishlist" rel="nofollow" href="?add_to_wishlist=12">Add to favourites</a>', 'favorite?'],
    ['<a href="/shoots/9/redo/accept">Accept free redo</a>', 'redo-accepted?'],
    ['<a href="/shoots/9/approve">Approve gallery</a>', 'preview-approved?'],
    ['<a href="/photos/12/delete">Delete photo</a>', 'delete?'],
  ])('%s is %s', (markup, act) => expect(judged(markup)).toBe(act));

  it.each([
    '<a href="/generate">Generate headshots</a>',
    '<a href="/generate/42">Generate headshots</a>',
    '<a href="/photos/3/edit">Edit</a>',
    '<a href="/photos/3">Delete photo</a>',
    '<a href="/favorites/12">Add to favorites</a>'.replace('Add to favorites', 'My favorites'),
    '<a href="/photos/favorite">Favorite photos</a>',
    '<a href="/upload/9">Upload photos</a>',
    '<a data-method="get" href="/edit">Edit</a>',
  ])('%s leads somewhere', (markup) => expect(pressed(markup)).toBeUndefined());
});

describe('what a press without words asks for, as frameworks write it', () => {
  it.each([
    ['POST /api/trpc/image.toggleFavorite', 'favorite'],
    ['POST /generateImage', 'generation-started'],
    ['POST /api/likePhoto', 'favorite'],
    ['POST /api/createImage', 'generation-started'],
    ['POST /api/image/regenerateImage', 'generation-started'],
    ['POST /api/setFavorite', 'favorite'],
    ['POST /api/addToFavorites', 'favorite'],
    ['POST /likes.create', 'favorite'],
    ['POST /api/v1/deletePhoto', 'delete'],
    ['POST /api/getDownloadUrl', 'download'],
    ['GET /api/trpc/photo.getDownloadUrl', 'download'],
    ['POST /api/generations/12/start', 'generation-started'],
    ['POST /?add_to_wishlist=12', 'favorite'],
    ['POST /api/generations/list', 'nothing'],
    ['POST /rest/v1/rpc/get_generations', 'nothing'],
    ['POST /rest/v1/rpc/count_uploads', 'nothing'],
    ['POST /api/predictions/status', 'nothing'],
    ['POST /api/generations/12/view', 'nothing'],
    ['POST /api/generations/search', 'nothing'],
    ['POST /api/trpc/generation.getAll', 'nothing'],
    ['POST /api/pollPrediction', 'nothing'],
    ['POST /api/fetchRatings', 'nothing'],
    ['POST /api/downloads/list', 'nothing'],
    ['POST /api/rateLimit', 'nothing'],
    ['POST /api/likeness', 'nothing'],
  ])('%s is %s', (line, act) => expect(lexicon.actsAsked(line)?.[0] ?? 'nothing').toBe(act));
});

describe('text that is no control, and questions', () => {
  it.each([
    '<p>Download your headshots within 30 days.</p>',
    '<h2>Generate new photos</h2>',
    '<div role="status">Your photos are ready to download</div>',
    '<span>HD download included</span>',
    '<h1 tabindex="-1">Generate new photos</h1>',
    '<button aria-expanded="false">Can I download all my photos in HD?</button>',
    '<summary>Will you delete my photos after 30 days?</summary>',
    '<button>Teilt ihr meine Fotos?</button>',
    '<div class="accordion" style="cursor:pointer">Are downloads unlimited?</div>',
    '<button>写真をダウンロードできますか？</button>',
  ])('%s is nothing', (markup) => expect(pressed(markup)).toBeUndefined());

  it.each([
    ['<div style="cursor:pointer">Download</div>', 'download'],
    ['<div onclick="go()">Download all</div>', 'download'],
    ['<li tabindex="0">Save to Photos</li>', 'download'],
    ['<shop-button>Download</shop-button>', 'download'],
    [
      '<div role="dialog" aria-label="Photo 3"><button>No</button><button data-press>Delete photo?</button></div>',
      'delete',
    ],
  ])('%s is %s', (markup, act) => expect(pressed(markup)).toBe(act));
});

describe('what the lofts wrote', () => {
  it.each(
    [
      '사진 앱에 저장|写真アプリに保存|保存到照片应用|In der Fotos-App speichern|Enregistrer dans l’app Photos|Guardar en la app Fotos|Hi-res ↗|📦 Export all|Original size →|✨ HD version|Use on LinkedIn',
    ].flatMap((line) => line.split('|')),
  )('%s saves', (label) => {
    expect([pressed(button(label)), lexicon.actsPerhaps(label.toLowerCase())?.[1]]).toContain('download');
  });

  it.each('Remix ⚡ 4|Try 2 🪙|Vary · 💎 2'.split('|'))('%s tells its price and uses it', (label) => {
    expect(pressed(button(label))).toBe('use-of-credits');
  });

  it.each('Adjust ▾|Outfits ›|Variations ▼'.split('|'))('%s opens a list', (label) =>
    expect(pressed(button(label))).toBeUndefined(),
  );

  it('a message is sent, whatever it is about', () => {
    const form = (label: string) =>
      `<form><h2>Questions about your download</h2><button data-press>${label}</button></form>`;
    expect(judged(form('Send message'))).toBeUndefined();
    expect(judged(form('Enviar mensaje'))).toBeUndefined();
  });

  it.each('Balance: ⚡ 36|⚡ 4|Get ⚡ 10|+10 credits|Level 4'.split('|'))('%s uses nothing', (label) =>
    expect(pressed(button(label))).toBeUndefined(),
  );

  it.each(
    'Ik keur de proefdrukken goed|Ich gebe die Auswahl frei|Ich gebe diese Bilder frei|Je valide les photos'.split('|'),
  )('%s approves', (label) => expect(pressed(button(label))).toBe('preview-approved'));

  it.each(
    [
      'I can’t download my photos|I cannot delete my account|Ich kann meine Bilder nicht herunterladen|Je n’arrive pas à télécharger|No puedo descargar mis fotos|Não consigo baixar|Non riesco a scaricare|Ik kan niet downloaden|Nie mogę pobrać zdjęć|Не могу скачать|ダウンロードできません|无法下载照片|다운로드할 수 없어요',
      'Add style to favourites|Favourite this prompt|Stil merken|Vorlage zu Favoriten|Ajouter le style aux favoris|Añadir estilo a favoritos|スタイルをお気に入りに追加|收藏风格',
      'Crop your selfie|Delete selfie|Selfie löschen|Supprimer le selfie|セルフィーを削除|Retake selfie',
    ].flatMap((line) => line.split('|')),
  )('%s is nothing', (label) => expect(pressed(button(label))).toBeUndefined());

  it.each([
    'Add photo in this style to favourites',
    'Generate more like this style',
    'Share a problem with me',
    'Save image',
    'Delete photos',
    'Can be downloaded: Download',
  ])('%s is what it says', (label) => expect(pressed(button(label))).toBeDefined());

  it.each([
    'Payments',
    'Payment history',
    'Zahlungen',
    'Historique des paiements',
    'Pagos',
    '請求履歴',
    'Transactions',
  ])('below %s there are papers', (heading) => {
    const markup = `<section><h3>${heading}</h3><ul><li>$39.00 <button data-press>Download</button></li></ul></section>`;
    expect(judged(markup)).toBe('harmless');
  });

  it('a payment that has gone well says nothing of what is below', () => {
    const markup = '<section><h3>Payment successful</h3><button data-press>Download</button></section>';
    expect(judged(markup)).toBe('download');
  });

  it.each([
    ['PUT /api/v2/selection/12', 'favorite'],
    ['POST /api/galleries/3/picks', 'favorite'],
    ['POST /api/styles/selection', 'nothing'],
    ['GET /api/selection', 'nothing'],
  ])('%s is %s', (line, act) => expect(lexicon.actsAsked(line)?.[0] ?? 'nothing').toBe(act));

  const ribbon = '<svg class="lucide lucide-bookmark" data-press><path d="M0 0"/></svg>';

  it('a drawing in a control with a name of its own is what the control is', () => {
    expect(pressed(`<button aria-label="Save to a board">${ribbon}</button>`)).toBe('save');
    expect(pressed(`<button aria-label="Save to a board" aria-haspopup="dialog">${ribbon}</button>`)).toBeUndefined();
    expect(pressed(`<button>${ribbon}</button>`)).toBe('favorite');
    expect(pressed(`<a href="/photo/3" aria-label="Photo 3"><img>${ribbon}</a>`)).toBe('favorite');
  });

  it('a button that goes on does what was chosen beside it', () => {
    const proofs = (yes: string, no: string) =>
      `<form><p>Proefdrukken</p><label><input type="radio" name="a" ${yes}> Ik keur de proefdrukken goed</label><label><input type="radio" name="a" ${no}> Ik wil iets anders</label><button data-press>Verzenden</button></form>`;
    expect(judged(proofs('checked', ''))).toBe('preview-approved?');
    expect(judged(proofs('', 'checked'))).toBeUndefined();
    const sizes = (chosen: string) =>
      `<form><label><input type="radio" checked> ${chosen}</label><button data-press>Apply</button></form>`;
    expect(judged(sizes('Download originals'))).toBe('download?');
    expect(judged(sizes('Most downloaded'))).toBeUndefined();
    expect(judged(sizes('Download invoices'))).toBeUndefined();
    expect(judged(sizes('40 downloads, $39'))).toBeUndefined();
  });

  it('what was typed is saved also by a button that then goes on', () => {
    const form = (label: string) => `<form><input name="age" value="34"><button data-press>${label}</button></form>`;
    for (const label of ['Save and continue', 'Save & next', 'Speichern und weiter', 'Guardar y continuar'])
      expect(pressed(form(label))).toBeUndefined();
    expect(pressed(form('Save to library'))).toBe('save');
  });

  it('what is done again beside what is undone is a step of an editor', () => {
    const bar = (undo: string) => `<div>${undo}<button aria-label="Redo" data-press></button></div>`;
    expect(pressed(bar('<button aria-label="Undo"></button>'))).toBeUndefined();
    expect(pressed(bar('<button>Undo</button>'))).toBeUndefined();
    expect(pressed(bar('<button>Cancel</button>'))).toBe('redo-accepted');
  });
});
