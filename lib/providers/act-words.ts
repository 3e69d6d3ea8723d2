// Which words of a control name which act, and which words say that it is none, in the languages shops are written in.
// Data for the guard: it reads them from storage where something is at stake, so that no other page carries them.

import { once } from '../lang/once';
import type { ActWords, WordKind, Words } from '../messages/page-snapshot';
import type { VoidingAct } from '../policy/terms';
import { linesOf } from './needed-parts';

/** An expression as text: who keeps these words has no use for it as a machine. */
type Source = Pick<RegExp, 'source'>;

/** One expression of several, a language or two each. */
const any = (...parts: readonly RegExp[]): Source => ({ source: parts.map(({ source }) => source).join('|') });

type Rows = readonly (readonly [acts: readonly VoidingAct[], words: Source])[];

/**
 * Tried in this order against the lower-cased label; the first that fits names the acts, the most telling one first. The
 * further ones are what the same press also is: generating an image uses credits, downloading one is a partial use.
 * English, German, French, Spanish, Portuguese, Italian, Dutch, Russian, Chinese, Japanese; the commonest words also in
 * Korean, Polish, Turkish, Arabic and others. `\b` knows ASCII letters only, so accented and CJK words stand without it.
 */
const actRows = (): Rows => [
  [
    ['redo-accepted'],
    any(
      /accept .*(re-?do|re-?shoot|re-?take|new (photos|images|headshots|batch))|\bfree (second |new )?(re-?shoot|shoot|session)\b|^(yes,? |free |start |my |the |get |claim |use |request |order |take |a )*(re-?do|re-?shoot|re-?take)\b(?!s| policy)/,
      /nachbesserung annehmen|^nachbessern|neuanfertigung|neue (fotos|bilder|serie) anfordern|kostenlose\S* (wiederholung|(neue\S* )?(foto)?shooting)/,
      /accepter (la|le) (nouvelle|re)|(nouvelle|seconde) (séance|série|prise)\S* (gratuit|offert)|(nueva )?sesión (nueva )?gratis|nova sessão grátis|nuova sessione gratuita|gratis (nieuwe )?(foto)?(shoot|sessie)|refaire|demander une nouvelle|aceptar (la )?repetici|rehacer|repetir (la )?sesi[oó]n|aceitar .*refa|refazer|accetta .*rifa|rifare|rifai\b/,
      /opnieuw (doen|laten)|gratis (redo|opnieuw)|powtórz|передел|переснять|接受重[做拍]|重[做拍]$|重新拍[摄攝]|やり直し|再撮影|撮り直し|재촬영/,
    ),
  ],
  [
    ['credits-accepted'],
    any(
      /(accept|claim|take) .*\bcredits?\b|\bcredits? instead\b|(gutschrift|credits?|guthaben) annehmen|accepter .*crédits?|acep?tar .*cr[eé]ditos?|aceitar .*créditos?/,
      /accetta .*credit[io]|credits? accepteren|принять .*кредит|(接受|领取|領取).*(积分|點數|点数)|クレジットを受け/,
    ),
  ],
  [
    ['use-of-credits', 'edit', 'generation-started', 'partial-use'],
    any(
      /\b(uses?|spends?|redeem|apply|pay with|unlock with|costs?) ([\w-]+ ){0,4}credits?\b|(guthaben|credits?) (einl|verw)|utiliser .*crédit|us(ar|a|e) .*cr[eé]dit/,
      /credits? gebruiken|(потратить|использовать) .*кредит|使用.*(积分|點數|点数)|クレジットを(使|消費)|크레딧 사용|użyj .*kredyt/,
    ),
  ],
  [
    ['download', 'partial-use'],
    any(
      /\bdown-?load(?!s? (history|limits?|speed|policy|settings))|^dl$|^(original|hi-?res|hd) files?$|^(fichier|ar[cq]u?h?ivo|file) original|^originaldatei|📥|⬇|⤓|💾/,
      /\bkeep a copy|kopie bewaren/,
      /\bsaves? (it |this |the |your |my |\d+ )*(one|all|as\b|selected|files?\b|in (full|high)|to…? (your |my |this |the )?(device|disk|computer|phone|desktop|camera|google|dropbox|drive|i?cloud|files))/,
      /^(?!.*(favou?rit|collection|library|album|profil|shoot|\bon\b))(?=.*(photo|foto|bild|pict|im[aá]g|imm|headshot|portr|retra|ritra|zdj|afbeeld|obraz|origin|oryg|オリジナル|\bhd\b|4k|alta|jpe?g|\bpng|фото|изобр|写真|画[像質]|[图圖]|照片|사진|이미지|휴대폰|기기|앨범|갤러리|копи|コピー|副本|一括|まとめ|すべ|[ck][oó]p[iy])).*(\bsaves?\b|speicher|sichern|enregistr|sauvegard|guardar|salva|gravar|opsla|bewaa|zapisz|сохрани|保存|儲存|存储|存图|저장)/,
      /\b(get|grab|export|claim|receive|fetch|collect) (the |all |my |your |this |these |in |as )*(full|hi-?res|high|hd|4k|zip|png|jpe?g|images?|photos?|headshots?|pictures?|portraits?|files?)\b(?! (tips|ideas|credits))/,
      /\b(save|store|put|export|copy|transfer|back ?up|keep|guardar|copiar|exportar|pasar|salvar|gravar|passar|salva|copia|esporta|enregistrer|sauvegarder|copier|exporter|mettre|opslaan|bewaar|bewaren|zet|zapisz|send|text|airdrop|envoyer|enviar|mandar|invia|stuur|wyślij)\b(?!.*\b(cards?|me|login|password|tarjeta|carte|cartão|carta|kaart|codes?|c[oó]digo|codice)\b).*\b(on|to|onto|into?|en|al?|n[oa]|em|para( [ao])?|sur|dans|sul?|sulla|nell?a?|op|naar|na|w) (l.|\S+ )?(device|computer|(hard )?dis[kc]|hard drive|phone|pc|mac|laptop|desktop|tablet|camera roll|dispositivo|tel[eé]fono|telefone|m[oó]vil|celular|ordenador|computador|equipo|galer[ií]a|galleria|aparelho|cellulare|appareil|ordinateur|téléphone|apparaat|telefoon|schijf|dysku|telefon(ie)?|komputerze)\b/,
      /^(?!codes? ).*\b(aufs?|an|i[nm]s?) (\S+ )?(gerät|handy|computer|rechner|pc|mac|smartphone|telefon|festplatte|galerie) (laden|sichern|speichern|übertragen|kopieren|ablegen|exportieren|legen|schicken|senden)|(alles?|fotos?|bild(er)?|originale?|dateien|auswahl) (sichern|übertragen|exportieren)$|tout (récupérer|enregistrer|sauvegarder|exporter)|récupérer (tout|mon|ces )|(alles|originelen) (binnenhalen|bewaren|opslaan|exporteren)|ściągnij/,
      /(端末|スマホ|パソコン|アルバム|カメラロール|フォルダ|本体)[にへ](保存|コピー|送)|(元|オリジナル|高画質)\S{0,4}を取得|一括取得|[存出制送]到(手[机機]|[电電][脑腦]|相[册簿]|设备|桌面)|一[键鍵](保存|导出)|打包|([获獲领領]取|取得)(原?[图圖]|高清|全部|照片)|(写真|画像)を受け取|^(元|オリジナル)の?ファイル$|^原文件$|내려받/,
      /herunterlad|^(alle )?((bilder|fotos|alles?) )?laden$|alles? speichern|^speichern unter/,
      /t[ée]l[ée]charg|(enregistrer|sauvegarder) (tout|sous)|récupérer (mes|les|la|l.)/,
      /descarg|descarreg|baixar|^bajar( (todo|fotos?|im))?|(guardar|salvar) (tod|tud|como)|^transferir/,
      /scarica|salva tutt|(afbeelding|foto)\S* (ophalen|exporteren)|скач|выгрузить|завантажити|сохранить (вс|файл|как)/,
      /下[载載]|保存(到本地|全部)|另存|ダウンロード|(画像|写真)を取得|다운로드|pobierz|\bindir|تحميل|تنزيل|حفظ ال|डाउनलोड|ดาวน์โหลด/,
      /tải (xuống|về)|\bunduh|simpan gambar|ladda ner|spara bild|last ned|\blataa|stáhnout|letölt|descarcă|λήψη|κατέβασ|הורדה|להוריד/,
    ),
  ],
  // One star is a favourite, stars that are counted are a rating.
  [
    ['rate'],
    /\b[1-5] ?(stars?|sterne|étoiles?|estrellas?|estrelas?|stelle|sterren|зв[её]зд\w*|つ?星)|^[1-5] ?(out of|\S{1,3}) ?5\b|^([★⭐☆] ?){2,}/,
  ],
  [
    ['favorite'],
    any(
      /\bfavou?r|\bfav(e|s)?\b|bookmark|^(un)?(like|love)( (it|this|image|photo|picture|\(?\d+\)?))*$|\b(add|save) to (my )?(wish|short|likes|love|collection|favs?)|\bshortlist|^(pin|star)( (it|this|photo|image))?$|\bheart\b|♥|♡|❤|🤍|🖤|💜|💙|⭐|☆/,
      /\bmerken|gefällt mir|\bfavorit|\bpréféré|\bfavori\b|coup de c|j.aime|^aimer|me gusta|marcador|curtir|(mi )?piace|preferit|vind ik leuk/,
      /избранн|нравится|收藏|喜[欢歡]|点赞|點讚|最愛|お気に入り|いいね|즐겨찾기|좋아요|ulubion|favoril|المفضلة|yêu thích/,
    ),
  ],
  // What is removed here is not the picture.
  [
    ['edit', 'use-of-credits', 'partial-use'],
    /^(?=.*(background|\bbg\b|watermark|backdrop|outfit|cloth|attire|hair|hintergrund|kleid|\bfond\b|arri|tenue|fondo|ropa|fundo|roupa|sfondo|achtergrond|фон|背景|배경|服[装裝]|tło)).*(remove|change|replace|swap|entf|änd|ersetz|tausch|supprim|enlev|quita|elimina|cambia|tira|troca|muda|rimuovi|togli|wijz|verv|verw|удал|убр|смен|замен|去除|移除|换|換|削|変更|透過|消|제거|usuń|zmień)/,
  ],
  [
    ['delete'],
    any(
      /\bdelete|\btrash\b|\bdiscard|\berase\b(?!r)|\bremove (it|this|the|all|my|selected|photo|image|picture|headshot|from gallery)|^remove$|^bin$|🗑/,
      /\blösch|löschen|\bentfernen|papierkorb|supprim|\beffacer|corbeille|\beliminar?\b|^elimina\b|\bborrar|papelera|excluir|apagar|^remover|cancella (foto|immag|tutt)|rimuov|cestino/,
      /verwijder|prullenbak|lixeira|do kosza|удалить|в корзину$|[删刪]除|移除|削除|[ゴご][ミみ]箱|消去|回收站|삭제|^usuń|^sil$|^حذف|^xóa|^hapus/,
    ),
  ],
  [
    ['preview-approved'],
    any(
      /\bapprove|(accept|confirm|submit) (the |my |this |these |your )*(images?|photos?|headshots?|results?|selections?|picks?|preview)|looks (good|great)|\bfinali[sz]e\b|mark as final|(select|use|choose) as final|i.?m happy with|^i love (it|them)/,
      /freigeben|genehmig|(vorschau|auswahl) (best|akz)|approuver|^valider( (l.aperçu|(la|ma) sélection|les photos))?$|aprobar|aprovar|approva\b|confirm(ar|a) (la |a |mi |minha )?(selec|selez|sele[cç])/,
      /goedkeur|selectie bevestigen|одобрить|утвердить|подтвердить (выбор|фото)|zatwierd|akceptuj|j.approuve|\bkeur .*goed\b|\bgebe .*\bfrei\b|^je valide\b|\bapruebo|\baprovo|\bapprovo|одобряю|批准|[确確][认認](预览|預覽|选择)|承認|選択を確定|승인/,
    ),
  ],
  [
    ['training-started', 'generation-started', 'upload', 'partial-use'],
    any(
      /\btrain (my|your|the|a|new|ai|model)|^train$|\b(start|begin|re-?run) (the |my |a )*(ai )?(model )?training|\bretrain|\b(create|build|make) (my |your |a |an |the |new )*(ai )?(model|avatar model|ai|digital twin|clone)\b/,
      /training (starten|beginnen)|modell( \w+)? (trainieren|erstellen)|(rozpocznij|zacznij) tren|trenuj|ki trainieren|(lancer|démarrer) l.entra[iî]n|entra[iî]ner|(créer|crear|criar|crea) (mon |mi |meu |il mio |un )*(modèle|modelo|modello)/,
      /(iniciar|empezar|começar) (el |o )?(entrenamiento|treinamento|treino)|\bentrenar|\btreinar|addestra|train(en|ing) (start|begin)|model trainen/,
      /начать обуч|обучить|создать модель|[开開]始训[练練]|[训訓][练練]模型|[创創]建模型|(学習|トレーニング)を?開始|モデルを作成|모델 학습/,
    ),
  ],
  [
    ['generation-started', 'use-of-credits', 'partial-use'],
    any(
      /\b(re-?)?generate\b(?!( \S+)* link$)|\b(create|make|start) (my |your |new |more |the |\d+ |ai |a )*(images?|photos?|headshots?|pictures?|portraits?|avatars?|videos?|variations?|photo ?shoot|shoot|generation|generating|creating|processing|order)\b|\b(begin|start) (processing|rendering)|re-?render|^render\b|re-?roll|more like this|surprise me/,
      /generier|\bg[ée]n[ée]rer|(lancer|démarrer|iniciar|empezar|começar|avvia|inizia|rozpocznij) (la |a |una? |une |l.)?(g[eé]n[eé]r|gera[cç]|cr[eé]a[ctz]|cria[cç])|(generierung|erstellung|generatie) starten|\bgenerar|\bgerar\b|^generuj/,
      /^(?!.*(link|album|folder|ordner|profil|upload|hochl))(?=.*(photo|foto|bild|pict|im[aá]g|imm|headshot|portr|retra|ritra|zdj|shoot|ensaio|séance|写真|画[像質]|[图圖]|照片|撮影|拍[摄攝])).*(cr[eé]er|crear|\bcrea\b|criar|erstellen|maak|maken|lancer|démarrer|iniciar|empezar|começar|avvia|start|作成|開始|开始)/,
      /\bgenera\b|genereer|genereren|(сгенер|генерировать)|создать (фото|портрет|изобр)/,
      /[开開]始?生成|^(重新|立即)?生成|(写真|画像)を?生成|生成(する|を?開始)|再生成|^(사진 )?생성|wygeneruj|oluştur|tạo ảnh/,
    ),
  ],
  [
    ['rate'],
    any(
      /\brate\b(?! us)|\brating\b|thumbs? ?(up|down)|👍|👎|^★+$|(leave|write|give) (a )?(review|feedback)/,
      /\bbewert|\bnoter\b|évaluer|donner un avis|\bvalorar|calificar|puntuar|\bavaliar|\bvaluta\b|recensione|beoordel|beoordeel|^oceń|оценить|оценка|评分|評分|评价|評価/,
    ),
  ],
  [
    ['share'],
    any(
      /\bshare\b(?! (your |us |my |some |an? )?(feedback|story|thoughts|ideas?|opinion|experience))|\bpost (it )?(to|on)\b|\btweet\b(?! us)|(create|get) (a )?(public|share) link|send to (a )?friend|(send|share|post|forward)( \S+){0,4} (to|via|on|with|by|through|over) (whatsapp|telegram|facebook|instagram|linkedin|twitter|messenger|wechat|pinterest|tiktok|snapchat|slack|x|signal|line|teams|discord)\b/,
      /\bteilen\b|\bpartager?\b|\bcompart(ir|e|ilhar)|partilhar|condivid|\bdelen\b|поделиться|分享|共有|シェア|공유|udostępnij|paylaş|مشاركة|chia sẻ|bagikan/,
    ),
  ],
  [
    ['edit', 'use-of-credits', 'partial-use'],
    any(
      /\bedit\b|re-?touch|touch[- ]?up|\benhance|upscal|\bcrop\b|\brecolou?r|\bfix (the |my )?(face|eyes|hair|hands?)|magic (eraser|edit|brush)|open in (the )?(editor|studio)|(change|swap) (the |my )?face/,
      /\bbearbeiten|retusch|hochskal|^verbessern|\bmodifier|retoucher|(^|\s)éditer|^améliorer|\beditar|retocar|mejorar|^melhorar/,
      /\bmodifica\b|ritocca|^migliora|bewerk(en)?\b|^verbeteren|редактир|ретуш|улучшить|[编編][辑輯]|修图|修圖|抠图|美化|編集|レタッチ|補正|修正|편집|보정|edytuj|retuszuj|düzenle|^تعديل|chỉnh sửa/,
    ),
  ],
  [
    ['upload'],
    any(
      /\bupload(?!s? history)|\b(submit|hand in|send( in)?) (my |your |the |these |\d+ )*selfies|\bsubmit \d+ (photos|pictures|images)|\b(choose|add|browse|import|drop) (your |my |the |more |a )*(images?|photos?|selfies?|pictures?|files?)\b|\bselect (your |my |the |more )*(files?|photos|selfies|images|pictures)\b|take a selfie/,
      /hochladen|(fotos|bilder|selfies) (ausw|hinzuf)|t[ée]l[ée]verser|(importer|ajouter|envoyer) (mes|des|vos|les) (photos|selfies|images)(?! (par|à)\b)|\bsubir\b|\bcargar (fotos|im|arch)|añadir (fotos|im)|(enviar|adicionar) (suas |as )?(fotos|selfies|imagens|arquivos)(?! (por|para|a|no|na|ao)\b)/,
      /\bcarica\b|aggiungi foto|foto.?s (uploaden|toevoegen)|загрузить|добавить фото|上[传傳]|添加(照片|图片)|アップロード|写真を追加|업로드|prześlij|yükle/,
    ),
  ],
  [
    ['save'],
    /^(?!.*(cambios|altera[çc]|modifi|zmian|wijzig|param|设置|設定|更改|変更|contras))(save\b|.*\bsave to\b|speichern|.*speichern$|enregistrer|sauvegarder|guardar|(salvar|gravar)|salva\b|(opslaan|bewaar)|сохранить|保存|儲存|저장|kaydet|zapisz|simpan)/,
  ],
];

/** What ends in its price. Packs are larger, and are bought. */
const COST =
  /^(?!.*(buy|get|add|top|earn|ach[eè]t|compr))[^:+\d$€£¥]+([1-9]|10) ?([ck]r[eé]d[iy]t|クレジット|[积積]分)\S*$|^\d+ credits?$/;
/** The same where a sign stands for the credits. */
const COST_IN_SIGNS =
  /^(?!.*(buy|get|add|top|earn|ach[eè]t|compr|streak|level))(?=.*[^\W\d_]{3})[^:+\d$€£¥]+([⚡🪙💎🔋]\ufe0f? ?([1-9]|10)|([1-9]|10) ?[⚡🪙💎🔋]\ufe0f?)$/u;

/**
 * Words that may well be such an act on such a shop, and as well something else: the warning then says so and offers
 * "this is something else". Only for whole labels of real controls. "View full size" is none of them: a lightbox is free,
 * and where the picture itself is opened, that is seen before it is asked for.
 */
const weakRows = (): Rows => [
  [['use-of-credits', 'edit', 'generation-started', 'partial-use'], any(COST, COST_IN_SIGNS)],
  [
    ['download', 'partial-use'],
    any(
      /^(get |in |the |full )*(hd|4k|8k|ultra ?hd|hi-?res|(original|full)[- ]?(res(olution)?|quality)|original[- ]size)( (version|quality|photos?|images?))?$|^export( all)?$/,
      /^unlock( (all|my|this|the|photos?|headshots?|images?|hd|full|\w+ photos?))*$/,
      /^(grab|claim) (it|this|them|these|one)|^i want (this|it|these)|⤵/,
      /^exportieren|holen$|^exporter|^exportar|^ottieni|^esporta|^exporteren|^eksportuj|ophalen$|^hent\b/,
      /^(?=.*[↓⇩⭳])([↓⇩⭳] ?)?(the |my |all )?(original|full([ -]size)?|large|hd|4k|all|images?|photos?|headshots?|pictures?|portraits?|files?)( ?[↓⇩⭳])?$|\bzip\b(?!.*\b(code|postal))|^(pack|bundle|package|wrap)( up)? (all|it|them|everything)\b/,
      /^(png|jpe?g|webp|tiff?|avif)s?$|^(?=.*(png|jpe?g|webp|tiff?)).*\d ?[kmg]b\b|^(save|add|send|export|upload|copy|back ?up|sync|move) (all |them |it |these |everything |photos? |images? |files? )?to (my )?(google|dropbox|one ?drive|i?cloud|photos|drive|box|disk|files?)\b/,
      /^(?!.*\b(more|better|tips?|us|prompt|link|mehr|neue|plus de|nouve|más|mais))(?=.*(photo|foto|bild|pict|im[aá]g|imm|headshot|portr|retra|ritra|zdj|afbeeld|file|fichi|archiv|arquiv|写真|画[像質]|[图圖]|照片))(take me to|reveal|send|e-?mail|copy|print|.*(export|copie|copia|imprim|stampa|kopi|druk|druck|コピー|印刷|复制|複製|打印|列印)|.*\b(recevoir|obtenir|obtener|conseguir|quiero|obter|erhalten|abholen|mitnehmen|recoger|recibir|receber|retirar|ricevi|ritira|ontvang|afhalen|odbierz))/,
      /получить (фото|все)|^экспорт|^[导導匯汇]出|^原图|^エクスポート|^書き出|内보내기|^내보내기/,
    ),
  ],
  [
    ['download', 'partial-use'],
    /^(?!.*\bus\b)(send|mail|e-?mail|envoyer|enviar|mandar|recibir|receber|invia|ricevi|wyślij)\b.*(e-?mail|inbox|correo|courriel|poczt)|(per|via) e-?mail (senden|schicken|erhalten|ontvangen|sturen)|メールで(送|受)|(发|送|寄)到\S*(邮箱|郵箱)/,
  ],
  [
    ['save', 'preview-approved', 'download', 'partial-use', 'favorite'],
    any(
      /^keep (it|this|that|these|those|them|one|selected|chosen|(all |my )*(photos|headshots|picks|choice|selection|favou?rites))\b|(diese|auswahl|ausgewählte) behalten|^(garder|conserver) (celles?-ci|ceux-ci|ces|la sélection|ma sélection)/,
      /^(quedarme con|conservar) (est|las|la sel)|^(manter|ficar com) (est|as|a sel)|^(tieni|conserva) (quest|la sel)|(deze|selectie) (houden|bewaren)|^zachowaj (te|to|wyb)|これらを残す|(保留|留下)(这|這|所选|選)/,
    ),
  ],
  [
    ['share'],
    /^(create|get|generate) (a )?(new |public |share(able)? )*link$|^(freigabe)?link erstellen$|^(créer|obtenir) (un |le )?lien$|^(crear|obtener) (un |el )?enlace$|^(criar|gerar|crea) (u[nm] )?link$|^link (maken|aanmaken)$|^(создать|получить) ссылку$|^リンクを?(作成|取得)$|^(创建|获取)(分享)?链接$/,
  ],
  // Some put it there, some hand over a cut of its own.
  [
    ['share', 'download', 'partial-use'],
    /^(use|set|make|crop)( (it|this|that|photo|image|picture|headshot|portrait))* (as|for|on|in) (my |your )?(linkedin|x|twitter|facebook|instagram|slack|teams|zoom|résumé|resume|cv)( (profile|photo|picture|avatar|cover|banner))*$/,
  ],
  [
    ['share'],
    /^(whatsapp|telegram|facebook|instagram|linkedin|twitter|messenger|wechat|pinterest|tiktok|snapchat|slack|x \(twitter\)|微信)$|^(use|set|make)( (it|this|that|photo|image|picture|headshot|portrait))* (as|for) (my |your )?(\w+ )?(profile|avatar|linkedin|cover|display)/,
  ],
  [
    ['redo-accepted'],
    /^(get|request|order|claim) (a |my |another |the )*(new|free|second|fresh)? ?(batch|set|gallery|round|session|shoot)$|^neu (erstellen|machen) lassen|^redo/,
  ],
  [
    ['preview-approved'],
    /^(ich bin |bin )?(sehr )?zufrieden\b|^(sieht|sehen) (gut|super|toll) aus|^passt so|^(je suis|estoy|estou|sono) (satis|content|feliz|soddis)|^satisfaite? d|^(se ven?|quedaron) bien|^ik ben (tevreden|blij)|^jestem zadowolon|これで(ok|いい|良い|決定|確定)|^(我)?(很)?满意|就(用|要)(这|這)|^yes,? (finish|complete|close) (my |this |the )?order|(confirm|accept) (the |my )?deliver(y|ed)|^mark (it |this |order )?as (received|delivered|complete)|^accept and (finish|complete|close)|^(i.?m|we.?re) (happy|satisfied|done)\b|^(use|keep|choose|pick|select) this (photo|one|image|headshot)$|^(submit|send) (my |your |these )*(picks|choices|photos|order)$/,
  ],
  [
    ['generation-started', 'use-of-credits', 'partial-use'],
    /^(run|imagine|dream|remix|create|make it|magic|erstellen|作成する?|创建|créer|crear|criar|crea|создать)$/,
  ],
  [['edit', 'use-of-credits', 'partial-use'], /^(customi[sz]e|adjust|variations?|backgrounds?|outfits?|修改|优化)$/],
  [['favorite'], /^(pick|choose as best|top pick|best)$/],
];

/**
 * What a control that says nothing asks the shop for, by method and address. What is only read is no act, save where its
 * address is that of a download; a list of downloads is none. Words of names such as `likePhoto` come with hyphens.
 */
const requestRows = (): Rows => [
  // What is offered instead of the money is one or the other.
  [['redo-accepted', 'credits-accepted'], /^(?!get ).*[/_-]offers?\/.*accept/],
  [
    ['download', 'partial-use'],
    /^(?!get |.*downloads?[/_-](list|search|count|status|history)).*(down-?load|export|zip|archive$|save-?(image|photo|to))|^get .*\/(api|v\d|rest)\/.*(down-?load(?!s\b(?!\/))|\/(export|zip)\b)|^get .*\/(down-?loads?\/[^/]+|export|zip)$|^get .*\/(api|v\d|rest)\/.*\/(file|original|hi-?res|full-?(size|res))$|^(?!get ).*\/(images?|photos?|headshots?|galler\w+|orders?)\/(?!.*receipt).*\b(sms|e?mail|send|claim)(-to-\w+)?$/,
  ],
  [['use-of-credits', 'download', 'partial-use'], /^(?!get |.*account).*[/_-]unlock$/],
  [['redo-accepted'], /^(?!get ).*[/_-]re-?(do|shoot|take)s?(?![\w])/],
  [['credits-accepted'], /^(?!get ).*credits?[/_-](accept|claim)|^(?!get ).*(accept|claim)[/_-]credits?/],
  [
    ['favorite'],
    /^(?!get ).*[/_-](un)?(favou?rit|lik|lov|heart|bookmark|starr?|shortlist|wishlist)(e[sd]?|ed|s)?(?!\w|-(?!(image|photo|picture|headshot|portrait)))|^(?!get ).*\/(images?|photos?|headshots?|deck)\/.*(keep|pick|collect)$/,
  ],
  // What is put among the chosen ones on the server, and not only ticked.
  [
    ['favorite'],
    /^(?!get )(?!delete )(?!.*(style|plan|outfit|background|template|upload|selfie|seat|slot)).*\/(selections?|picks)(\/[\w-]+)?$/,
  ],
  [['edit', 'use-of-credits', 'partial-use'], /^(?!get ).*[/_-](background|remove-?bg)(?![\w-])/],
  [
    ['delete'],
    /^delete .*(image|photo|picture|headshot|portrait|asset|generation|galler|shot)|^(?!get ).*[/_-](delete|remove|trash|discard)(?![\w])/,
  ],
  [['preview-approved'], /^(?!get ).*[/_-](approv|finali[sz])\w*/],
  [
    ['training-started', 'generation-started', 'upload', 'partial-use'],
    /^(?!get ).*[/_-](re-?)?train(ings?)?(?![\w-])|^post .*\/(models|(fine-?)?tunes?)$/,
  ],
  [
    ['generation-started', 'use-of-credits', 'partial-use'],
    /^(?!get ).*[/_-](re-?)?(generat(e|ions?)|render|predict(ions?)?)(?![\w])|^post .*\/(jobs|prompts|shoots)$|^post .*[/_-](create|make)[/_-](images?|photos?|pictures?|headshots?|portraits?|avatars?|videos?|shoots?)(?![\w-])|^post .*[/_-](image|headshot|portrait|avatar|shoot)s?[/_-](create|start)$/,
  ],
  [['rate'], /^(?!get ).*[/_-](rate|ratings?|thumbs?)(?![\w-])/],
  [['share'], /^(?!get ).*[/_-](share|publish)(?![\w-])/],
  [
    ['edit', 'use-of-credits', 'partial-use'],
    /^(?!get ).*[/_-](edit|retouch|upscale|enhance|crop|inpaint|variations?)(?![\w-])/,
  ],
  [['upload'], /^(?!get ).*[/_-](uploads?|selfies)(?![\w-])/],
];

/** A list, a state or a count is read by other methods than GET as well; a download's address is asked for by any. */
const asking = ({ source }: Source): Source => ({
  source: source
    .replaceAll('(?!get )', '(?!get |.*[/_.-](get|list|search|count|status|poll|views?|fetch)([^a-z]|$))')
    .replaceAll('[/_-]', '[/_.-]'),
});

/** What a label names that has a picture in it, and not a paper of the same kind. */
const PICTURES =
  /photo|foto|bild|imag|imm|pict|headshot|portr|retra|ritra|zdj|video|wallpaper|png|jpe?g|webp|\bhd\b|4k|фото|изобр|写真|画像|[图圖]|照片|사진/
    .source;
/** What something may be a picture of, or be made with, as well as be. */
const KINDS_OF_THINGS =
  /samples?|demos?|examples?|showcases?|testimonials?|templates?|filters?|(?<!(export|download) )settings|subscription|accounts?|konto|compte|cuenta|conta|beispiel\w*|muster\w*|exemples?|ejemplos?|exemplos?|esempio?|voorbeeld\w*|пример\S*|示例|样本|サンプル/
    .source;
const WITH = /\b(with|for|from|using|to (my|your|the)|mit|für|avec|pour|con|para|per|met|voor) /.source;
const MAKES =
  /\b(re-?)?generate|generier|g[ée]n[ée]rer|generuj|\bgerar|\bgenerar|\bgenera\b|genere(er|ren)|генерир|生成|생성|\btrain\b|\d ?([ck]r[eé]d[iy]t|クレジット|[积積]分)/
    .source;

const APPS =
  /\b(the|our|mobile|desktop|this) apps?\b|^(get|download|install|open)( \w+)? apps?$|l.appli(cation)?\b|application mobile|\b(unsere|die|zur|deine) app\b|\bapp (herunter)?laden|(nuestra|la|nossa|nosso|nostra|onze|de) app\b|aplicaci[oó]n( m[oó]vil)?$|aplicativo|アプリ|应用|應用|手机端|客户端|приложени|앱|\bapp (for|on)\b|app ?store|google ?play/
    .source;
/** Where phones keep pictures: the one app that is no offer but a place to save to. */
const INTO_PHOTO_APP =
  /\b(to|in|into|dans|en|no|na|nell.) ?(the |l.|la |der |die )?((app|application|aplicaci[oó]n|aplicativo|applicazione) (de )?(photos?|fotos?|galer\w+)|(photos?|fotos?|galerie|gallery)[- ]?app)\b|(写真|フォト|アルバム)アプリ[にへ]|[到至](照片|相[册簿]|[图圖][库庫])[应應]用|(사진|갤러리|앨범) ?앱[에으]|в приложени\S+ фото/
    .source;

/**
 * Labels, file names and section names that are never an act, whatever else they say. A sample, a template or the settings
 * are so only as what is saved or removed: not behind a picture, nor as what it is made with, nor where something is made.
 */
const NEVER_WORDS = any(
  /invoice|receipt|\bbill(s|ing)?\b|\bcsv\b|\bxlsx?\b|\bjson\b|\bvcf\b|statement|\breport\b|press[- ]?(kit|pack)|media[- ]?kit|brand (kit|assets?|guide)|\b(our|brand|press|company) logos?\b|^[\w-]*logo[\w-]*\.\w+$|\bdocs?\b|\bguides?\b|\bhelp\b|\bfaq\b|how to|\blearn\b|tutorial|copy (the )?(link|url)|\bcoupon|\bcookies?\b|(edit|delete|remove|save|manage|update|create|change|speichern?|bearbeiten|löschen|discard) ?(my |your |the |an? )?(account|profile|settings|changes|card|payment|address|e-?mail|password|preferences|draft|team|member|name|plan|konto|profil|änderungen)|(account|profile|settings|payment|address|password) (saved?|edit|update)|save (up to )?([$€£]\d|\d+ ?%)|rechnung|quittung|beleg\b|\bfactur|\breçu\b|\brecibo|fattura|ricevuta|factuur|\bbon\b|квитанц|(^|\s)(сч[её]т|чек)(\s|$)|发票|發票|收据|領収|請求書/,
  new RegExp(`^(?!.*(${INTO_PHOTO_APP})).*(${APPS})`),
  new RegExp(`^(?!.*(${MAKES})).*(android|\\bios\\b|\\bqr\\b)`),
  new RegExp(`^(?!.*(${PICTURES})).*\\bpdf\\b`),
  new RegExp(
    `^(?!.*(${MAKES}))((?!(${PICTURES})(?![a-zäöü]* ?(${KINDS_OF_THINGS}))|${WITH}).)*(^|[\\W_]|bild(er)?|foto)(${KINDS_OF_THINGS})([^a-z]|$)`,
  ),
);

/** Named by what the buyer gets, with no word of saving: on another shop the same words lead to a gallery, or to a press kit. */
const VAGUE_WORDS =
  /^(get|grab|receive|fetch) (the |all |my |your |this |these )*(images?|photos?|headshots?|pictures?|portraits?)$|^(?!.*(generat|generier|g[ée]n[ée]rer)).*\blogos?($| (herunterladen|speichern))/;

/** Labels that lead somewhere or tell something, and do nothing yet: what the page then saves is still looked at. */
const WAYS =
  /\b\d+ (hd |free |photo )*(downloads|retouches|redos)\b|^[^a-z\d]*(my |your |all |show |view |see |recent )*(downloads|favou?rites|likes|liked|downloaded|uploads|uploaded|shared|deleted|generated|generations|edits|redos|ratings?|rated|popularity)( (photos|images|headshots|styles|only|\(?\d+\)?))?$|^(go to|back to|how|why|about|what|when)\b|^(trouble|problems?|issues?|having|can.?t|cannot|unable|need|lost|where|hilfe|probleme?|problèmes?|problemas?|problemi)\b.*\?$|^favou?rite (styles|filters|looks)|\b(most|least|recently|never|already|not( yet)?) (downloaded|favou?rited|liked|shared|edited|rated)|\b(download|upload|export|generation|training)s? (started|completed?|(is )?ready|failed|finished|in progress)\b|(history|policy|limits?|speed|status|queue|guarantee|terms)( \(?\d+\)?)?$|\b(us|page) on [\w ]+$|(follow|like|tweet|rate|star) us\b|\bfor later$|^für später|pour plus tard$|para (más|mais) tarde$|per dopo$|voor later$|на потом$|^(downloading|uploading|generating|training|saving|processing|deleting)(…|\.{2,3})?$/;

/** A complaint, ready to be sent: not "this cannot be undone". */
const CANNOT =
  /^(but )?(i|we) (can.?t|cannot|could ?n.t|am not able|am unable|don.t know how)\b.*(load|save|delete|find|open|see|access|get|share|edit)|\b(problem|issue|trouble|error|problème|problema)[es]?$|^ich kann .*nicht\b|^je (n.arrive|ne peux) pas|^no (puedo|logro|consigo)\b|^não (consigo|posso)\b|^non (riesco|posso)\b|^ik kan .*niet\b|^nie mogę|^(я )?не могу|^(写真|画像)?[がを]?(ダウンロード|保存|表示|アップロード)[がを]?でき(ない|ません)|^我?(无法|無法|不能)(下[载載]|保存|上[传傳]|打[开開])|(다운로드|저장|업로드)[가를이]? ?(할 수 없|안 ?[돼되])/;
/** Marked is what pictures are made by, and no picture. */
const STYLE_MARKED = new RegExp(
  `^(?!.*(${PICTURES}|${MAKES}|more like|apply|\\buse\\b))(?=.*(\\b(styles?|templates?|prompts?|presets?|stil|stile|stijl|vorlage|estilos?|plantilla|szablon|styl)\\b|стиль|шаблон|スタイル|テンプレート|プロンプト|[风風]格|模板|스타일|템플릿)).*(favou?r|bookmark|\\blike\\b|merken|préféré|preferit|избранн|お気に入り|收藏|즐겨찾기|ulubion)`,
);
/** What is done to a picture that the buyer has handed up, or is about to. */
const OWN_SELFIE =
  /^(?!.*(generat|train|load|headshot|\bai selfie))(?=.*(\bselfies?\b|セルフィー|自拍|셀카|селфи)).*(crop|rotate|delete|remove|edit|replace|re-?take|zuschneid|lösch|entfern|recadr|supprim|elimin|borrar|recort|exclu|remov|ritagli|rimuov|verwijder|bijsnijd|usuń|przytnij|удал|обрез|削除|切り抜|[删刪]除|裁剪|삭제)/;
const WAY_WORDS = any(WAYS, CANNOT, STYLE_MARKED, OWN_SELFIE);

/** Where a section, or a page's address, is named so, nothing in it is a bought picture. */
const NEVER_PLACES =
  /(^|[\W_])(samples?|demos?|examples?|showcase|testimonials?|press-?kit|media-?kit|invoices?|receipts?|billing|payments|payment[ _-]history|transactions|zahlungen|paiements|pagos|pagamentos|pagamenti|betalingen|płatności|платежи|transaktionen|transacciones|factures|facturas|faturas|fatture|facturen|rechnungen|faktury|cookies?|consent|gdpr|privacy[ _-]?(settings|choices)|datenschutz\S*|confidentialité|privacidade?|riservatezza)([\W_]|$)|(支払い?|請求|注文)履歴|(付款|支付|账单|帳單|交易)[记記][录錄]|결제 ?내역|\/selfies?\/|^((?!upload|add)\S+ )?(uploads|selfies)( \(?\d+\)?)?$/;
/** Where a section is named so, the buyer's own pictures are in it, or what was made of them: many shops build the whole tool so. */
const OWN_PLACES = /(^|[\W_])(uploads?|uploaded|selfies?)([\W_]|$)/;

/** Words that a menu of formats holds: the same press as the "Download" that opened it. */
const FORMAT_WORDS =
  /^(as )?\.?(png|jpe?g|webp|tiff?|avif|zip|raw|hd|full ?hd|4k|8k|2k|original|hi-?res|high[- ]?res(olution)?|large|medium|small|web( size| quality)?|print( size| quality)?|full[- ]?size|\d{3,4} ?(px|x ?\d{3,4}|p\b))/;

/** What the button of a dialog is called that does what the dialog asks. */
const GOES_ON =
  /^(yes|ok(ay)?|continue|confirm|start|proceed|go|go ahead|apply|submit|done|let.?s go|got it, \w+|ja|weiter|bestätigen|los|starten|oui|continuer|confirmer|valider|commencer|sí|si|aceptar|continuar|confirmar|empezar|sim|aceitar|começar|sì|continua|conferma|avvia|doorgaan|bevestigen|да|продолжить|подтвердить|начать|i agree|(i |j.)?accepte?|ich nehme an|annehmen|akzeptieren|acepto|aceito|accett[oa]|akkoord|accepteren|принять|согласен|同意|finish|fertig|abschließen|terminer|terminar|finalizar|concluir|termina|afronden|voltooien|готово|завершить|anwenden|appliquer|aplicar|applica|toepassen|применить|適用|应用|應用|적용|zastosuj|完成|完了|완료|确定|確定|确认|確認|继续|繼續|是|はい|続ける|続行|開始|네|예|확인|계속|tak|dalej|evet|devam|نعم|متابعة)([,!. →»›].*)?$/;

/** By itself alone: "Send message" is about the message. */
const SENDS =
  /^(send|verzenden|versturen|absenden|senden|envoyer|enviar|invia|отправить|送信|提交|전송|wyślij)[ !.→»›]*$/;
const YES_WORDS = any(GOES_ON, SENDS);

/** A whole label is whole as well between signs that only adorn it: an arrow behind it, a picture before it; not the ▾ of a menu. */
const adorned = ({ source }: Source): Source => ({
  source: source
    .replace(/(^|[|(])\^/g, '$1^(?:[\\p{Extended_Pictographic}→⟶✓\\ufe0f] ?)*')
    .replace(/\$(?=[|)]|$)/g, '(?: ?[\\p{Extended_Pictographic}→⟶✓\\ufe0f])*$$'),
});

/** Names that icon sets give: class, `data-icon`, `data-testid`, a sprite's address, or a ligature's text. */
const iconNames = (): readonly (readonly [act: VoidingAct, name: RegExp])[] => [
  ['upload', /upload|(cloud|box|tray|file|arrow)-?arrow-?(in-)?up|arrow-?up-(tray|to-)/],
  [
    'download',
    /down-?load|arrow-?down-?(tray|to-?(line|bracket)|on-?square|circle)|(box|cloud|tray|file|image|folder|document|archive)-?(arrow-?)?(in-)?down|save[-_]?alt|file_save|system_update|square-?arrow-?down|get[-_]?app|vertical-?align-?bottom|tray-?down|collapse-?down|(^|[-_:/ ])dl([-_. ]|$)|[\uf019\uf0ed\uf381\uf56d\uf30a\ue2c4\ue884\ue171\ue2c0]/,
  ],
  ['favorite', /heart|favou?rite|bookmark|(^|[-_: ])(star|like)([-_ ]|$|icon|outline|fill|border|btn|button)/],
  ['delete', /trash|delete|dustbin|(^|[-_ ])bin([-_ ]|$)|[\uf1f8\uf2ed\uf014\ue872\ue92e]/],
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

/** Among the markup around it: how an editor's "Redo" is told from a shop's. */
const UNDO =
  /^redo-accepted.*[">] ?(undo|rückgängig|deshacer|desfazer|ongedaan|cofnij|元に戻す|撤[销銷消]|실행 취소)[^"<.!?]{0,16}["<]/;
const USEFUL =
  /(article|page|answer|guide|information|this|that|it) (was )?helpful|helpful\?|solve your (problem|question)|hilfreich|\butile|\bútil|nuttig|pomocn|помог|полезн|役に立ち|有帮助|有幫助|도움이/;

const SAVES = /down-?load|saveas/;
const SAVES_ITSELF =
  /(^|\s)((js|btn|button|action|link)[-_]*)?down-?load([-_]*(btn|button|link|all|image|photo|file))?(\s|$)/;
const PARTS = /close|cancel|back|next|prev|tab|menu|toggle|option|select/;

const DOCUMENT = /\.(pdf|csv|tsv|txt|json|xml|xlsx?|docx?|pptx?|md|ics|vcf|svg|ttf|woff2?|apk|dmg|exe|msi|crx|xpi)$/;
const PICTURE = /\.(png|jpe?g|webp|avif|heic|tiff?|gif|bmp|zip|rar|7z|tar|gz|mp4|mov|webm|psd)$/;
const STORES =
  /^(apps|play|itunes|addons|chromewebstore|microsoftedge)\.|(^|\.)(stripe|paddle|paypal|lemonsqueezy)\.com$/;
/** `/download/42`, `/download.php`, `/api/…/download`, `/gallery/42/download`, `/api/images/42/file`; not the page `/downloads`. */
export const ENDPOINT =
  /\/(downloads?|dl|export|zip|save-?image|get-?file)(\.\w+|\/[^/]+)|\/(api|v\d|rest)\/.*(download|export|zip)|(\/[^/]+){2,}\/(download|export|zip)(-\w+)?\/?$|\/(api|v\d|rest|storage)\/.*(file|image|photo|picture|headshot|portrait|original|asset|media)s?\/[^.]*$/;
/** What a link does by itself, with no page that asks first: of one picture or one order. */
const DONE =
  /^(?=.*\d).*[/_?&-](un)?(favou?rites?|wishlist|shortlist|likes?|loves?|bookmarks?|accept|approve|finali[sz]e|delete|remove|redo|claim)([/=_-]|$)/;
const QUERY =
  /[?&](download|dl|attachment|force_?download|response-content-disposition|filename|fn|as_attachment)(=|&|$)/;

const KINDS: Readonly<Record<WordKind, Source>> = {
  never: NEVER_WORDS,
  way: WAY_WORDS,
  vague: VAGUE_WORDS,
  place: NEVER_PLACES,
  own: OWN_PLACES,
  format: FORMAT_WORDS,
  yes: YES_WORDS,
  document: DOCUMENT,
  store: STORES,
  file: any(PICTURE, ENDPOINT),
  query: QUERY,
  done: DONE,
  saves: SAVES,
  'saves-itself': SAVES_ITSELF,
  part: PARTS,
  other: any(USEFUL, UNDO),
};

function wordsIn<Form extends Words>(form: (source: string) => Form) {
  const inForm = <Meaning>(rows: readonly (readonly [Meaning, Source])[]) =>
    rows.map(([meaning, { source }]) => [meaning, form(source)] as const);
  return {
    acts: inForm(actRows()),
    weak: inForm(weakRows().map(([acts, words]) => [acts, adorned(words)])),
    requests: inForm(requestRows().map(([acts, words]) => [acts, asking(words)])),
    icons: inForm(iconNames()),
    outlines: [
      ['favorite', HEARTS.source],
      ['delete', BINS.source],
    ],
    kinds: Object.fromEntries(inForm(Object.entries(KINDS))) as Readonly<Record<WordKind, Form>>,
  } as const satisfies ActWords;
}

/** Made when it is first asked for: the worker keeps it for the pages, some moments after its start. */
export const actWords = once(() => wordsIn((source) => source));

/** The same as pages are given it: told line by line what a text must hold, so that few expressions are ever translated. */
export const wordsForPages = (): ActWords => wordsIn(linesOf);

/** Raised when the words are given to pages in another form. */
const FORM = 1;
/** Another one for other words: to make them for pages anew takes longer than to tell whether they are the same. */
export const sumOfWords = (): number =>
  [...JSON.stringify(actWords())].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1e9, FORM);
