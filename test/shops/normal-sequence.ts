// What each way of handing over a file does when nobody is in the way: which requests, in which order, and what arrives.

import { originalAddress } from './pages/studio';
import type { DownloadPath, Shop } from './shop';

export interface NormalSequence {
  /** `GET https://host/path`, without queries, in order. */
  readonly hits: readonly string[];
  /** Where the result is found. */
  readonly arrives: 'file' | 'zip' | 'all-files' | 'given' | 'given-all' | 'new-tab' | 'same-tab';
}

/** The sequence for picture 1 of this shop's gallery. */
export function normalSequence(shop: Shop, path: DownloadPath): NormalSequence {
  const origin = `https://${shop.hosts[0]}`;
  const full = (number: number) => {
    const address = originalAddress(shop, number);
    return address.startsWith('/') ? origin + address : address;
  };
  const all = Array.from({ length: shop.gallery.images }, (_, index) => `GET ${full(index + 1)}`);
  const one = [`GET ${full(1)}`];
  const file = `${origin}/api/images/1/file`;
  switch (path) {
    case 'recorded-first':
      return { hits: [`POST ${origin}/api/acts/download`, ...one], arrives: 'file' };
    case 'zip':
      return { hits: all, arrives: 'zip' };
    case 'loop':
      return { hits: all, arrives: 'all-files' };
    case 'directory-picker':
      return { hits: all, arrives: 'given-all' };
    case 'save-picker':
    case 'share':
    case 'clipboard':
      return { hits: one, arrives: 'given' };
    case 'window-open':
    case 'blank-link':
      return { hits: one, arrives: 'new-tab' };
    case 'anchor-same-origin':
      return { hits: [`GET ${origin}/images/1.${shop.gallery.type}`], arrives: 'file' };
    case 'anchor-cross-origin':
      return {
        hits: [
          `GET https://${shop.gallery.imageHost ?? 'pub-4f1c9e.r2.cloudflarestorage.com'}/images/1.${shop.gallery.type}`,
        ],
        arrives: 'same-tab',
      };
    case 'attachment-link':
    case 'detached-url-click':
    case 'attached-url-click':
    case 'location':
    case 'hidden-frame':
      return { hits: [`GET ${file}`], arrives: 'file' };
    case 'form-post':
      return { hits: [`POST ${file}`], arrives: 'file' };
    case 'signed-address':
      return { hits: [`POST ${origin}/api/images/1/sign`, `GET ${file}`], arrives: 'file' };
    case 'fetch-blob-attached':
    case 'fetch-blob-detached':
    case 'file-saver':
    case 'canvas':
      return { hits: one, arrives: 'file' };
  }
}
