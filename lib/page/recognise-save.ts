// Whether an address, with the file name it would get, hands over a picture: for links, opened windows and scripted saves.

import { NEVER_PLACES, NEVER_WORDS } from './act-words';

export interface SaveTarget {
  readonly url: string;
  /** The value of a `download` attribute or of a suggested file name; empty where there is none but it is a save. */
  readonly name?: string;
}

const DOCUMENT =
  /\.(pdf|csv|tsv|txt|json|xml|xlsx?|docx?|pptx?|md|html?|ics|vcf|svg|ttf|woff2?|apk|dmg|exe|msi|crx|xpi)$/i;
const PICTURE = /\.(png|jpe?g|webp|avif|heic|tiff?|gif|bmp|zip|rar|7z|tar|gz|mp4|mov|webm|psd)$/i;
const STORES =
  /^(apps|play|itunes|addons|chromewebstore|microsoftedge)\.|(^|\.)(stripe|paddle|paypal|lemonsqueezy)\.com$/;
/** `/download/42`, `/download.php`, `/api/…/download`, `/gallery/42/download`; not the page `/downloads`. */
const ENDPOINT =
  /\/(downloads?|dl|export|zip|save-?image|get-?file)(\.\w+|\/[^/]+)|\/(api|v\d|rest)\/.*(download|export|zip)|(\/[^/]+){2,}\/(download|export|zip)(-\w+)?\/?$/i;
const QUERY =
  /[?&](download|dl|attachment|force_?download|response-content-disposition|filename|fn|as_attachment)(=|&|$)/i;

/**
 * A form of declarativeNetRequest's `urlFilter` against an address: `||host/path*`, `|https://…`, `^` for a separator.
 * The same text guards the page here and the network there.
 */
export function fitsUrlFilter(url: string, filter: string): boolean {
  const source = filter
    .replace(/[.+?${}()[\]\\/]/g, '\\$&')
    .replace(/\^/g, '([^\\w.%-]|$)')
    .replace(/\*/g, '.*')
    .replace(/^\|\|/, '^[a-z-]+:\\/\\/([^/?#]+\\.)?')
    .replace(/^\|/, '^')
    .replace(/\|$/, '$');
  return new RegExp(source, 'i').test(url);
}

/** How sure it is that following this address saves a picture; nothing where it does not or must never be held. */
export function recogniseSave(
  { url, name }: SaveTarget,
  page: string,
  endpoints: readonly string[] = [],
): 'declared' | 'link' | undefined {
  let at: URL;
  try {
    at = new URL(url, page);
  } catch {
    return undefined;
  }
  if (endpoints.some((filter) => fitsUrlFilter(at.href, filter))) return 'declared';
  if (name && (DOCUMENT.test(name) || NEVER_WORDS.test(name.toLowerCase()))) return undefined;
  if (at.protocol === 'data:') return /^data:(image|application\/(zip|octet))/.test(url) ? 'link' : undefined;
  if (at.protocol === 'blob:') return 'link';
  if (!/^https?:$/.test(at.protocol) || STORES.test(at.host)) return undefined;
  const path = at.pathname;
  if (DOCUMENT.test(path) || NEVER_PLACES.test(path.toLowerCase())) return undefined;
  const isSave = name !== undefined || PICTURE.test(path) || QUERY.test(at.search) || ENDPOINT.test(path);
  return isSave ? 'link' : undefined;
}
