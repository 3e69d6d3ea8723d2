// What a demo shop is made of: a way to pay, a way back, a gallery with its controls. Data, so that any mixture can be generated.

/** How the buyer pays. */
export const PAYMENT_WAYS = [
  'stripe-hosted', // a script asks the shop for a session and leaves to checkout.stripe.com
  'stripe-form', // a form post that the shop answers with a redirect to checkout.stripe.com
  'stripe-own-domain', // Stripe's page on the shop's own checkout domain
  'stripe-link', // a plain link to buy.stripe.com
  'stripe-table', // Stripe's pricing table in a frame, which leaves for checkout.stripe.com
  'stripe-embedded', // Stripe's checkout in a frame of the shop's page
  'stripe-element', // Stripe's card form in the shop's page, confirmed without a redirect
  'stripe-element-redirect', // the same, coming back with payment_intent and redirect_status
  'polar', // polar.sh, hosted
  'polar-embed', // polar.sh in an overlay
  'paddle', // Paddle's overlay
  'lemonsqueezy', // hosted
  'lemonsqueezy-overlay',
  'creem', // hosted
  'razorpay', // a modal and a handler, no navigation
  'paypal', // approval on paypal.com, captured by the shop afterwards
  'popup', // Stripe in a popup window, which closes itself
  'new-tab', // Stripe in a new tab; the shop's tab notices by asking its server
  'mock', // a button that only says it is a demo
] as const;
export type PaymentWay = (typeof PAYMENT_WAYS)[number];

/** Where a paid buyer lands. */
export const RETURN_ADDRESSES = [
  'id-in-query',
  'id-in-path',
  'word',
  'plain', // no marker at all
  'bounce', // the id goes to the shop's server, which sends the buyer on without it
  'stays', // the payment host says thank you and offers no way back
] as const;
export type ReturnAddress = (typeof RETURN_ADDRESSES)[number];

interface WayBack {
  readonly address: ReturnAddress;
  /** The page that the buyer ends on, such as `/success` or `/dashboard`. */
  readonly path: string;
  /** The query of `word`, without the question mark. */
  readonly word?: string | undefined;
  /** What the page says; absent: nothing at all. */
  readonly words?:
    | {
        readonly text: string;
        readonly within: 'heading' | 'status' | 'paragraph';
        readonly lang?: string;
        readonly goneAfterMs?: number;
      }
    | undefined;
  /** The page erases its query by `history.replaceState` after this time. */
  readonly cleanedAfterMs?: number | undefined;
  /** The page leaves for another after this time. */
  readonly leaves?: { readonly to: string; readonly afterMs: number } | undefined;
  /** Says the words to anybody, paid or not. */
  readonly trusting?: boolean;
  /** The page fires an analytics purchase event on every load. */
  readonly analytics?: boolean;
}

/** Where a buyer lands who gives up at the payment page. */
export const CANCEL_WAYS = ['pricing', 'home', 'flag', 'identical'] as const;
export type CancelWay = (typeof CANCEL_WAYS)[number];

export interface Plan {
  readonly id: string;
  readonly name: string;
  /** As the shop writes it. */
  readonly price: string;
  readonly minor: number;
  readonly currency: string;
  /** What is really taken, where that differs from what is shown. */
  readonly chargedMinor?: number;
  readonly credits?: number;
  readonly per?: 'once' | 'month';
}

/** How a picture leaves the shop. */
export const DOWNLOAD_PATHS = [
  'fetch-blob-attached',
  'fetch-blob-detached',
  'recorded-first', // the shop's server notes the download, then the bytes are fetched
  'file-saver', // dispatchEvent on a detached anchor after a timeout
  'zip', // all pictures packed in the page
  'window-open',
  'anchor-same-origin', // <a download href>
  'anchor-cross-origin', // <a download href> to another host: it navigates
  'attachment-link', // a plain link that the server answers with Content-Disposition
  'blank-link', // <a target=_blank> that says Download
  'detached-url-click', // a.click() on an anchor that is not in the page
  'attached-url-click',
  'save-picker',
  'directory-picker',
  'share',
  'clipboard',
  'canvas', // drawn and re-encoded
  'loop', // one download after another
  'location', // location.href = file
  'form-post', // a form answered with an attachment
  'hidden-frame', // iframe.src = file
  'signed-address', // the server signs an address, then the page goes there
] as const;
export type DownloadPath = (typeof DOWNLOAD_PATHS)[number];

/** What a buyer can do to a picture or to an order besides downloading. */
const OTHER_ACTS = [
  'favorite',
  'edit',
  'delete',
  'save',
  'share',
  'rate',
  'upload',
  'generate',
  'train',
  'approve-preview',
  'use-credit',
  'accept-redo',
  'accept-credits',
  'regenerate',
  'upscale',
] as const;
type OtherAct = (typeof OTHER_ACTS)[number];

/** How a control looks. */
export type Dress =
  | 'text' // a button with words
  | 'icon' // an svg and nothing else
  | 'labelled-icon' // an svg with an aria-label
  | 'emoji'
  | 'div'; // a div with a click listener and words

export interface Control {
  readonly act: 'download' | 'view' | OtherAct;
  /** The path, for `download` and for a `view` that downloads. */
  readonly via?: DownloadPath;
  readonly dress?: Dress;
  readonly label?: string;
}

export interface Gallery {
  readonly path: string;
  readonly images: number;
  readonly type: 'png' | 'jpg';
  /** Host of the pictures, where it is not the shop's. */
  readonly imageHost?: string | undefined;
  /** When the controls come into being. */
  readonly mounts: 'at-once' | 'late' | 'on-hover';
  /** What a click on the tile itself does. */
  readonly tile: 'nothing' | 'lightbox' | DownloadPath;
  readonly controls: readonly Control[];
  readonly toolbar: readonly Control[];
  /** Whether the pictures are there at once or when the test says so. */
  readonly delivered: 'at-once' | 'when-told';
  /** How the page tells when the pictures were made. */
  readonly states: 'time-element' | 'words' | 'nothing';
}

export interface Shop {
  readonly id: string;
  readonly name: string;
  /** The first is where it sells; the others answer alike. */
  readonly hosts: readonly [string, ...string[]];
  readonly lang: string;
  readonly plans: readonly [Plan, ...Plan[]];
  readonly payment: PaymentWay;
  readonly wayBack: WayBack;
  readonly cancel: CancelWay;
  /** Gateway ids carry the test mode. */
  readonly testMode?: boolean;
  readonly gallery: Gallery;
  /** A content policy that forbids inline script, inline style and foreign hosts. */
  readonly strictPolicy?: boolean;
  /** Links swap the page's contents instead of loading a page. */
  readonly singlePage?: boolean;
  /** Pages of this shop's own by path: what stands in `main`, scripts included. They come before all others. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Pages at the hosts of others, by host and path, or by path alone where any host but the shop's will do. */
  readonly elsewhere?: Readonly<Record<string, string>>;
  /** A studio at `/create`, `/batch` and `/catalog` where generations cost credits. */
  readonly creditStudio?: { readonly tools: readonly string[]; readonly credits: number; readonly cost: number };
  readonly policy: { readonly path: string; readonly title: string; readonly paragraphs: readonly string[] };
  /** What to look at when trying this shop by hand. */
  readonly tryThis: string;
}

/** A change to a shop: whole fields, with `wayBack` and `gallery` merged into what is there. */
export interface ShopChange extends Partial<Omit<Shop, 'wayBack' | 'gallery'>> {
  readonly wayBack?: Partial<WayBack>;
  readonly gallery?: Partial<Gallery>;
}

export function changed(shop: Shop, change: ShopChange): Shop {
  return {
    ...shop,
    ...change,
    wayBack: { ...shop.wayBack, ...change.wayBack },
    gallery: { ...shop.gallery, ...change.gallery },
  };
}

/** Every control of the gallery page with the number that marks it there: tile controls first, then the toolbar. */
export function spotsOf(gallery: Gallery): readonly Control[] {
  return [...gallery.controls, ...gallery.toolbar];
}
