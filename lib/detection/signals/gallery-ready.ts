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

/** How long it takes and for how many, as shops say of everybody's; and pictures that the buyer gives, not gets. */
const OTHERS =
  /\d\+? ?(?:h\b|hour|min|day|stunde|tag|jour|hora|час|小时|分|時間|customer|user)|upload|\btrain|subir|上传/iu;
/** Pages on which nothing is handed over, whatever they promise. */
export const isPromise = (view: PageView): boolean =>
  isReading(view.address) ||
  isShelf(view.address) ||
  isCheckoutPath(view.address.path) ||
  successMarker(view) !== undefined ||
  /\/(?:upload|examples?|features?)(?:[/-]|$)/.test(view.address.path);

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
  if (isPromise(view)) return undefined;
  const words = view.regions.find(
    (region) => region.length <= 160 && READY.test(region) && !NOT_YET.test(region) && !OTHERS.test(region),
  );
  return words ? { kind: 'gallery-ready', evidence: evidenceOf(words) } : undefined;
};
