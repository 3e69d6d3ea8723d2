// Whether an address, with the file name it would get, hands over a picture: for links, opened windows and scripted saves.

import type { Lexicon } from './lexicon';

export interface SaveTarget {
  readonly url: string;
  /** The value of a `download` attribute or of a suggested file name; empty where there is none but it is a save. */
  readonly name?: string;
}

const DOCUMENT = /\.(pdf|csv|tsv|txt|json|xml|xlsx?|docx?|pptx?|md|ics|vcf|svg|ttf|woff2?|apk|dmg|exe|msi|crx|xpi)$/i;
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
function fitsUrlFilter(url: string, filter: string): boolean {
  const source = filter
    .replace(/[.+?${}()[\]\\/]/g, '\\$&')
    .replace(/\^/g, '([^\\w.%-]|$)')
    .replace(/\*/g, '.*')
    .replace(/^\|\|/, '^[a-z-]+:\\/\\/([^/?#]+\\.)?')
    .replace(/^\|/, '^')
    .replace(/\|$/, '$');
  return new RegExp(source, 'i').test(url);
}

/** Whether following this address saves a picture: declared by the seller's data, by its shape, never, or not as far as it shows. */
export function recogniseSave(
  { url, name }: SaveTarget,
  page: string,
  lexicon: Lexicon,
  endpoints: readonly string[] = [],
): 'declared' | 'link' | 'never' | undefined {
  let at: URL;
  try {
    at = new URL(url, page);
  } catch {
    return undefined;
  }
  if (endpoints.some((filter) => fitsUrlFilter(at.href, filter))) return 'declared';
  if (name && (DOCUMENT.test(name) || lexicon.isNever(name.toLowerCase()))) return 'never';
  if (at.protocol === 'data:') return /^data:(image|application\/(zip|octet))/.test(url) ? 'link' : undefined;
  if (at.protocol === 'blob:') return 'link';
  if (!/^https?:$/.test(at.protocol)) return undefined;
  if (STORES.test(at.host)) return 'never';
  const path = at.pathname;
  if (DOCUMENT.test(path) || lexicon.isNeverPlace(path.toLowerCase())) return 'never';
  const isSave = name !== undefined || PICTURE.test(path) || QUERY.test(at.search) || ENDPOINT.test(path);
  return isSave ? 'link' : undefined;
}
