// Which words of a control name which act, and which words say that it is none, in the languages shops are written in.
// Data for the guard: it reads them from storage where something is at stake, so that no other page carries them.

import type { ActWords } from '../messages/page-snapshot';
import type { VoidingAct } from '../policy/terms';

/**
 * Tried in this order against the lower-cased label; the first that fits names the acts, the most telling one first. The
 * further ones are what the same press also is: generating an image uses credits, downloading one is a partial use.
 * English, German, French, Spanish, Portuguese, Italian, Dutch, Russian, Chinese, Japanese; for downloads also Korean,
 * Polish and Turkish. Word starts matter: `\b` knows ASCII letters only, so accented and CJK words stand without it.
 */
const ACT_WORDS: readonly (readonly [acts: readonly VoidingAct[], words: RegExp])[] = [
  [
    ['redo-accepted'],
    /accept .*(re-?do|re-?shoot|re-?take)|^(free |start |my |the |get |a )*(re-?do|re-?shoot)\b|nachbesserung annehmen|neuanfertigung|accepter (la|le) (nouvelle|re)|refaire|aceptar (la )?repetici|rehacer|aceitar .*refa|refazer|accetta .*rifa|rifare|opnieuw (doen|laten)|передел|переснять|接受重[做拍]|重[做拍]$|やり直し|再撮影/,
  ],
  [
    ['credits-accepted'],
    /(accept|claim|take) .*\bcredits\b|gutschrift annehmen|accepter .*crédits|acep?tar .*cr[eé]ditos|aceitar .*créditos|accetta .*crediti|credits? accepteren|принять .*кредит|接受.*(积分|點數|点数)|クレジットを受け/,
  ],
  [
    ['use-of-credits', 'edit', 'generation-started', 'partial-use'],
    /\b(use|spend|redeem|apply) (\w+ ){0,2}credits?\b|guthaben (einl|verw)|utiliser .*crédit|us(ar|a|e) .*cr[eé]dit|credits? gebruiken|(потратить|использовать) .*кредит|使用.*(积分|點數|点数)|クレジットを(使|消費)/,
  ],
  [
    ['download', 'partial-use'],
    /\bdown-?load|herunterlad|t[ée]l[ée]charg|descarg|descarreg|baixar|scarica|скач|下[载載]|ダウンロード|다운로드|pobierz|\bindir|[📥⬇⤓]|\bsave (it |this |the |your |my )*(all|as\b|images?\b|photos?\b|pictures?\b|headshots?\b|files?\b|zip|hd\b|4k|png|jpe?g|to (your |my |this )?(device|disk|computer|phone|camera))|(bild|foto|alles?)\w* (herunter|speichern)|enregistrer (l.image|la photo|les photos|tout)|guardar (la |las |el )?(im[aá]gen|foto|todo)|salvar (a |as )?(imagem|imagens|foto|tud)|salva (la |le |l.)?(immagin|foto|tutt)|(afbeelding|foto)\w* opslaan|сохранить (вс|фото|изображ|файл)|保存(到本地|到相册|图片|圖片|照片|全部|原图)|(画像|写真)を保存|\b(get|grab|export) (the |all |my |your |this |these )*(full|hi-?res|hd|4k|zip|png|jpe?g|images?|photos?|headshots?|pictures?)\b/u,
  ],
  [
    ['favorite'],
    /\bfavou?r|\bfav(e|s)?\b|bookmark|^(un)?(like|love)d?\b|\b(add|save) to (my )?(wish|short|likes|love|collection)|\bheart\b|[♥♡❤🤍⭐☆★]|\bmerken|gefällt mir|\bpréféré|coup de c|j.aime|me gusta|marcador|curtir|(mi )piace|preferit|vind ik leuk|избранн|нравится|收藏|喜[欢歡]|点赞|點讚|お気に入り|いいね/u,
  ],
  [
    ['delete'],
    /\bdelete|\btrash\b|\bdiscard|\berase\b|\bremove (it|this|the|all|my|photo|image|picture|headshot|from gallery)|^remove$|[🗑]|\blösch|löschen|\bentfernen|supprim|\beffacer|\beliminar?\b|\bborrar|excluir|apagar|cancella (foto|immag|tutt)|rimuov|verwijder|удалить|[删刪]除|移除|削除/u,
  ],
  [
    ['preview-approved'],
    /\bapprove|(accept|confirm) (the |my |this |these )*(preview|photo|image|result|selection|headshot)|looks (good|great)|freigeben|genehmig|vorschau (best|akz)|approuver|valider (l.aperçu|la sélection|les photos)|aprobar|aprovar|approva\b|goedkeur|одобрить|утвердить|批准|[确確][认認](预览|預覽|选择)|承認/,
  ],
  [
    ['training-started', 'generation-started', 'upload', 'partial-use'],
    /\btrain (my|your|the|a|new)|^train$|\b(start|begin|re-?run) (the |my |a )*(ai )?(model )?training|\bretrain|training starten|modell trainieren|(lancer|démarrer) l.entra[iî]n|entra[iî]ner|(iniciar|empezar|começar) (el |o )?(entrenamiento|treinamento|treino)|\bentrenar|\btreinar|addestra|train(en|ing) (start|begin)|начать обуч|обучить|[开開]始训[练練]|[训訓][练練]模型|(学習|トレーニング)を?開始/,
  ],
  [
    ['generation-started', 'use-of-credits', 'partial-use'],
    /\b(re-?)?generate\b|\b(create|make|start) (my |your |new |more |the |\d+ |ai )*(headshots?|images?|photos?|avatars?|portraits?|pictures?|photo ?shoot|shoot|generation|generating|creating|processing)\b|re-?render|re-?roll|generier|(bilder|fotos|porträts?) erstellen|\bg[ée]n[ée]rer|créer (mes|des|les) (photos|portraits|images)|\bgenerar|crear (mis )?(fotos|retratos|im)|\bgerar\b|criar (minhas )?(fotos|retratos|im)|\bgenera\b|crea (le )?(foto|immag)|genereer|(сгенер|генерировать)|создать (фото|портрет|изобр)|[开開]始?生成|^(重新)?生成|(写真|画像)を生成|生成(する|開始)|再生成/,
  ],
  [
    ['rate'],
    /\brate\b|\brating\b|\b[1-5] ?(stars?|sterne|étoiles?|estrellas?|estrelas?|stelle|sterren|зв[её]зд\w*)|thumbs? ?(up|down)|[👍👎]|\bbewert|\bnoter\b|évaluer|\bvalorar|calificar|puntuar|\bavaliar|\bvaluta\b|beoordel|beoordeel|оценить|评分|評分|评价|評価/u,
  ],
  [
    ['share'],
    /\bshare\b|\bpost (it )?(to|on)\b|\btweet\b|\bteilen\b|\bpartager?\b|\bcompart(ir|e|ilhar)|condivid|\bdelen\b|поделиться|分享|共有|シェア/,
  ],
  [
    ['edit', 'use-of-credits', 'partial-use'],
    /\bedit\b|re-?touch|touch[- ]?up|\benhance|upscal|\bcrop\b|(remove|change|replace|swap|edit) (the )?(background|outfit|cloth|attire|hair|face|backdrop)|\bbearbeiten|retusch|hochskal|hintergrund (änd|entf)|\bmodifier|retoucher|\béditer|changer (le fond|l.arri)|\beditar|retocar|mejorar|\bmodifica\b|ritocca|bewerken|редактир|ретуш|улучшить|[编編][辑輯]|修图|修圖|抠图|編集|レタッチ|補正/,
  ],
  [
    ['upload'],
    /\bupload|\b(choose|select|add|browse) (your |my |the |more )*(files?|photos?|selfies?|images?|pictures?)\b|hochladen|t[ée]l[ée]verser|importer (mes|des|vos|les)|\bsubir\b|\bcargar (fotos|im|arch)|enviar (suas |as )?(fotos|imagens|arquivos)|\bcarica\b|загрузить|上[传傳]|アップロード/,
  ],
  [
    ['save'],
    /^save\b|\bsave to\b|^speichern|^enregistrer|^sauvegarder|^guardar|^(salvar|gravar)|^salva\b|^(opslaan|bewaar)|^сохранить|^保存|^儲存/,
  ],
];

/** Labels, file names and section names that are never an act, whatever else they say. */
const NEVER_WORDS =
  /invoice|receipt|\bbill(s|ing)?\b|\bpdf\b|\bcsv\b|\bxlsx?\b|\bjson\b|\bvcf\b|statement|\breport\b|\bsamples?\b|\bdemos?\b|\bexamples?\b|showcase|testimonial|template|press[- ]?(kit|pack)|media[- ]?kit|brand|\blogos?\b|\bapps?\b|app ?store|google ?play|android|\bios\b|\bqr\b|\bdocs?\b|\bguides?\b|\bhelp\b|\bfaq\b|how to|\blearn\b|tutorial|copy (the )?(link|url)|\bcoupon|\bfilters?\b|\bcookies?\b|(edit|delete|remove|save|manage|update|create|change|speichern?|bearbeiten|löschen) ?(my |your |the |an? )?(account|profile|settings|changes|card|payment|address|e-?mail|password|preferences|draft|team|member|name|plan|konto|profil|änderungen)|save (up to )?[$€£]?\d|settings|subscription|rechnung|quittung|beleg\b|\bfactur|\breçu\b|\brecibo|fattura|ricevuta|factuur|\bbon\b|квитанц|(^|\s)(сч[её]т|чек)(\s|$)|发票|發票|收据|示例|样本|領収|請求書|サンプル|beispiel|\bmuster|exemple|ejemplo|exemplo|esempi|voorbeeld|пример|\b(account|konto|compte|cuenta|conta|аккаунт)\b/;

/** Where a section, or a page's address, is named so, nothing in it is a bought picture. */
const NEVER_PLACES =
  /(^|[\W_])(samples?|demos?|examples?|showcase|testimonials?|press-?kit|media-?kit|invoices?|receipts?|billing|uploads?|uploaded|selfies)([\W_]|$)/;

/** Words that a menu of formats holds: the same press as the "Download" that opened it. */
const FORMAT_WORDS =
  /^(as )?\.?(png|jpe?g|webp|tiff?|avif|zip|raw|hd|full ?hd|4k|8k|2k|original|hi-?res|high[- ]?res(olution)?|large|full[- ]?size)\b/;

/** Names that icon sets give: class, `data-icon`, `data-testid`, a sprite's address, or a ligature's text. */
const ICON_NAMES: readonly (readonly [act: VoidingAct, name: RegExp])[] = [
  ['upload', /upload|(cloud|box|tray|file|arrow)-?arrow-?(in-)?up|arrow-?up-(tray|to-)/],
  [
    'download',
    /down-?load|arrow-?down-?(tray|to-?(line|bracket)|on-?square|circle)|(box|cloud|tray|file|image|folder)-?(arrow-?)?(in-)?down|save[-_]?alt|square-?arrow-?down/,
  ],
  ['favorite', /heart|favou?rite|bookmark|(^|[-_ ])star([-_ ]|$|icon|outline|fill|border)/],
  ['delete', /trash|delete|dustbin|(^|[-_ ])bin([-_ ]|$)/],
  ['share', /(^|[-_ ])share|shareicon/],
  ['rate', /thumbs?-?_?(up|down)/],
  ['edit', /pencil|(^|[-_ ])(edit|crop|brush|wand|magic)|editicon|penicon|pen-to-square/],
  ['save', /(^|[-_ ])(save|floppy)|saveicon/],
];

/** How the hearts and bins of the common icon sets begin; no other icon of theirs begins so. */
const HEARTS =
  /^(M462\.3 6|M47\.6 30|M458\.4 6|M225\.8 4|M20\.84 4\.6|M19 14c1|M3\.172 5|m11\.645 |M4\.318 6|M21 8\.25c|m9\.653 1|m12 21\.3|M16\.5 3c|m8 2\.748|M8 1\.314|M19\.5 12\.5|M6\.979 3|M12\.001 4|M923 283|M256 448a|M178,40c|M240,102|M12 4\.59|M20\.205 4|M10\.1064|m19 21-7)/i;
const BINS =
  /^(M432 32H3|M135\.2 17|M32 464a|M268 416|3 6 5 6 |M19 6v14|M9 2a1 1 0 00-|M16\.5 4\.4|M19 7l-\.|m14\.74 9|M8\.75 1A|M6 19c0 |M16 9v10|M5\.5 5\.5A|M2\.5 1a1|M6\.5 1h3|M10 11l0 6|M17 6H22|M7 4V2H17V4H22|M360 184|M864 256|M296 64h|m112 112|M216,48H17|M5 20a2 2 0 0|M6 7H5v1)/i;

export const actWords: ActWords = {
  acts: ACT_WORDS.map(([acts, { source }]) => [acts, source]),
  icons: ICON_NAMES.map(([act, { source }]) => [act, source]),
  outlines: [
    ['favorite', HEARTS.source],
    ['delete', BINS.source],
  ],
  never: NEVER_WORDS.source,
  places: NEVER_PLACES.source,
  formats: FORMAT_WORDS.source,
};
