// The gallery is there: a declared page, or a heading that says the pictures are ready. Looked for only while a purchase awaits it.

import { isReading } from '../address';
import { evidenceOf, type PageView, type Signal } from '../page-view';
import { isShelf } from './cancelled';
import { isCheckoutPath } from './checkout-started';
import { successMarker } from './success-marker';

const READY =
  /(?:headshots?|photos?|pictures?|images?|avatars?|portraits?|gallery|results?)\b.{0,24}\b(?:(?:is|are) (?:now )?ready|ready to (?:view|download)|have arrived|delivered|completed?)\b|(?:bilder|fotos|galerie|porträts|bewerbungsfotos).{0,20}(?:fertig|bereit)|(?:photos|images|portraits|galerie).{0,20}prêt|(?:fotos|imágenes|retratos|galería).{0,20}list[ao]s?|(?:foto|immagini|ritratti|galleria).{0,20}pront[aeio]|(?:fotos|imagens|retratos|galeria).{0,20}pront[ao]s?|(?:foto.?s|beelden|galerij).{0,20}klaar|(?:фото\p{L}*|портрет\p{L}*|изображени\p{L}*|галерея).{0,20}готов|(?:照片|头像|图片|图像|相册).{0,8}(?:已生成|完成|准备好|就绪)|(?:写真|画像|ギャラリー).{0,8}(?:完成|準備でき)|(?:사진|이미지|갤러리).{0,8}(?:완성|준비)|(?:zdjęcia|galeria).{0,14}gotow|(?:fotoğraf|görsel|galeri)\p{L}*.{0,10}hazır/iu;
const NOT_YET =
  /\b(?:will|when|once|soon|almost|not|until|we.ll)\b|sobald|bientôt|quando|cuando|pronto estar|скоро|когда|即将/iu;

/** Words that shops say of everybody's pictures, and of those that they were given: how long it takes, how many they have made. */
const OF_ALL =
  /\d[\d.,]*\+? ?(?:h\b|hrs?\b|hour|min|day|stunde|tag|heure|jour|hora|d[ií]a|or[ae]\b|giorn|uur|uren|dagen|час|дн|小时|分|天|時間|日|시간|일|godz|dni|saat|gün|timm|customer|user|people|kunde|client|kunden)|\b(?:upload|train(?:ing)?\b)|hochgeladen|hochladen|entraîn|envoyer|subir|entren|caric|addestr|enviar|trein|загру|обуч|上传|训练|学習|アップロード|업로드|학습|trening|yükle|eğit/iu;
/** Pages on which nothing is handed over, whatever they promise. */
const isPromise = (view: PageView): boolean =>
  isReading(view.address) ||
  isShelf(view.address) ||
  isCheckoutPath(view.address.path) ||
  successMarker(view) !== undefined ||
  /\/(?:upload|train|onboarding|create|new|samples?|examples?|showcase|features?)(?:[/-]|$)/.test(view.address.path);

/** What the page says of this buyer's own pictures, where it can be that. */
export const ownWords = (view: PageView, said: RegExp): string | undefined =>
  isPromise(view)
    ? undefined
    : view.regions.find(
        (region) => region.length <= 160 && said.test(region) && !NOT_YET.test(region) && !OF_ALL.test(region),
      );

/** By its address a place where pictures are handed over. */
const PLACE =
  /\/(?:galler(?:y|ies)|results?|headshots?|portraits?|avatars?|generations?|my-?(?:photos|images|headshots)|galerie|galería|galeria|bilder|resultados?|ergebnisse)(?:\/[\w-]+)?$/;
/** While they are made, a page says so. */
const IN_MAKING =
  /\b(?:process|generat|train|creat|render|work)ing\b|\b(?:being \w+|in progress|in the queue|queued?|pending|minutes?|hours?|almost|soon|wait|no (?:photos|images|headshots|results)|not yet|upload)\b|%|wird|werden|warte|en cours|bientôt|patient|procesand|proceso|elabora|process|обраб|генерир|скоро|处理|生成中|準備中|処理中/iu;
export const UNREAD_GALLERY = 'a gallery by its address, without a word that it is ready';

/** A gallery that a purchase waits for and nobody understands: the seller may say it in its own way. */
export const unreadGallery: Signal = ({ address, regions }) =>
  PLACE.test(address.path) && regions.length > 1 && !regions.some((region) => IN_MAKING.test(region))
    ? { kind: 'hint-missed', evidence: UNREAD_GALLERY }
    : undefined;

export const galleryReady: Signal = (view) => {
  const hint = view.site.gallery?.find((one) => view.metHints.includes(one));
  if (hint) return { kind: 'gallery-ready', evidence: `declared page ${hint.path.slice(0, 100)}` };
  const words = ownWords(view, READY);
  return words === undefined ? undefined : { kind: 'gallery-ready', evidence: evidenceOf(words) };
};
