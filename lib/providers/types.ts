// What a catalogue file may say of a seller: where it sells and how to recognise it. Plain data, JSON-safe, types only.
// Beside its `site` such a file exports `terms`: every version and source that was read, oldest first; sellers of credits
// may add `credits`.

import type { VoidingAct } from '../policy/terms';

export type { CreditRules } from '../credits/rules';

/**
 * A rule that recognises a control of the page by what it is, in this seller's own page.
 * `selector` is matched against the event's path; `text` (case-folded, whole label) narrows it.
 */
export interface ControlRule {
  readonly selector: string;
  readonly text?: string;
}

/** A provider-specific hint that a page means a purchase went through, beyond the general signals. */
export interface PageHint {
  /** Path prefix or glob (`*` within a segment, `**` across) on the seller's host. */
  readonly path: string;
  /** CSS selector that must be present, if given. */
  readonly selector?: string;
  /** Case-folded words that the selected element (or a heading) must hold, if given. */
  readonly words?: readonly string[];
}

/** How a shop's own pages show that credits are spent and given back. Words are lower case and held by the text; a text is a whole label only where it says so. */
export interface GenerationWatch {
  /** Places with rules of their own, by path (`*` within a segment, `**` across) or by a heading. */
  readonly places?: readonly {
    readonly id: string;
    readonly paths: readonly string[];
    readonly headings: readonly string[];
  }[];
  /** First words of the labels of controls that start a generation. */
  readonly start: readonly string[];
  /** Label of the menu's item that reports a bad result, and of the control that sends the report. */
  readonly report: { readonly item: string; readonly send: string };
  readonly says: {
    readonly failed: readonly string[];
    /** The credits of a failure are back. */
    readonly returned: readonly string[];
    /** A report was granted. */
    readonly refunded: readonly string[];
    /** A report was taken and nothing given. */
    readonly refused: readonly string[];
  };
}

export interface ProviderSite {
  readonly id: string;
  readonly name: string;
  /** Hosts of the shop, exact or `*.` for every subdomain and the host itself. Sellers are told apart by these, never by name. */
  readonly hosts: readonly string[];
  /** The hosts follow the seller's name only: no source that was read gives its address. */
  readonly hostsAreAssumed?: boolean;
  /** Hosts of help pages and policies that are not the shop's. */
  readonly helpHosts?: readonly string[];
  readonly homepage: string;
  /** What payment pages of this intermediary are called in `detection/payment-hosts`, where it is not its id. */
  readonly gateway?: string;
  readonly kind: 'headshots' | 'credits' | 'subscription' | 'marketplace';
  /** Paths where a finished gallery is seen. */
  readonly gallery?: readonly PageHint[];
  /** Paths that mean "paid", on top of the general signals. */
  readonly purchased?: readonly PageHint[];
  /** Paths that are never a purchase, although a general signal may fire there. */
  readonly neverPurchase?: readonly string[];
  readonly controls?: { readonly [Act in VoidingAct]?: readonly ControlRule[] };
  /** Controls that look like an act and are none. */
  readonly harmless?: readonly ControlRule[];
  readonly generations?: GenerationWatch;
  /** `urlFilter` forms of declarativeNetRequest for addresses that hand over the full image or record the download. */
  readonly downloadEndpoints?: readonly string[];
}
