// A page as the signals see it: values of one moment. factsOf makes it from what the page script handed over.

import type { PageHint, ProviderSite } from '../providers/types';
import type { Address } from './address';
import type { Sighting } from './sighting';

export interface PageView {
  readonly address: Address;
  /** Host of the referrer; empty where the page was told none. */
  readonly cameFrom: string;
  readonly navigation: Sighting['navigation'];
  /** Visible headings, status regions, dialogs and the title: each at most 300 characters. Empty before there is a document. */
  readonly regions: readonly string[];
  /** Declared hints whose path fits and whose selector and words are there. */
  readonly metHints: readonly PageHint[];
  readonly site: Pick<ProviderSite, 'neverPurchase' | 'purchased' | 'gallery'>;
  /** The way to a payment page that is still open, if there is one. */
  readonly leftForPayment?: { readonly path: string; readonly payHost?: string };
  readonly balance?: number;
}

/** What one signal found: a sighting without where and when, which the reporter adds. */
export type Finding = Omit<Sighting, 'pageLoad' | 'path' | 'navigation'>;

/** One kind of signal: pure, quick, and silent unless it saw something. */
export type Signal = (view: PageView) => Finding | undefined;

/** Evidence in at most 200 characters, with whatever looks like a secret or an e-mail address cut out. */
export const evidenceOf = (text: string): string =>
  text
    .replace(/[^\s@]+@[^\s@]+/g, '…')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
