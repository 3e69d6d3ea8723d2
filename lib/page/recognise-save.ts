// Whether an address, with the file name it would get, hands over a picture: for links, opened windows and scripted saves.

import { type Lexicon, squeeze } from './lexicon';

export interface SaveTarget {
  readonly url: string;
  /** The value of a `download` attribute or of a suggested file name; empty where there is none but it is a save. */
  readonly name?: string | undefined;
}

export const DECLARED = 'control:declared';

/** Whether following this address saves a picture: declared by the seller's data, by its shape, never, or not as far as it shows. */
export function recogniseSave(
  { url, name }: SaveTarget,
  page: string,
  lexicon: Lexicon,
  declared: readonly string[] = [],
): typeof DECLARED | 'link' | 'never' | undefined {
  let at: URL;
  try {
    at = new URL(url, page);
  } catch {
    return undefined;
  }
  if (declared.some((source) => new RegExp(source, 'i').test(at.href))) return DECLARED;
  const called = squeeze(name);
  if (lexicon.is('document', called) || lexicon.is('never', called)) return 'never';
  if (/^(blob:|data:(image|application\/(zip|octet)))/.test(at.href)) return 'link';
  if (!/^http/.test(at.protocol)) return undefined;
  if (lexicon.is('store', at.host)) return 'never';
  const path = squeeze(at.pathname);
  if (lexicon.is('document', path) || lexicon.is('place', path)) return 'never';
  const isSave = name !== undefined || lexicon.is('file', path) || lexicon.is('query', squeeze(at.search));
  return isSave ? 'link' : undefined;
}
