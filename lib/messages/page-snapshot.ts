// What a page script may know: its own seller's site data and what is at stake there. Kept by the background in
// storage.local under `page:<host>`, read once at document_start, and followed through storage.onChanged. Types only.

import type { Money } from '../money/money';
import type { Deadline } from '../policy/clocks';
import type { DayText, DeclaredTerms, Knowledge, VoidingAct } from '../policy/terms';
import type { GenerationWatch, ProviderSite } from '../providers/types';

/** One purchase that an act on this site could end. No e-mail, no order id: a page's process could read it. */
export interface ArmedPurchase {
  readonly id: string;
  readonly plan?: string;
  /** ISO 8601, to tell two orders apart. */
  readonly boughtAt: string;
  readonly amount?: Money;
  /** Absent while the window waits for its start. */
  readonly deadline?: Pick<Deadline, 'at' | 'lastSafe' | 'reading'>;
  /** Acts that the terms say end the refund. */
  readonly endedBy: readonly VoidingAct[];
  /** The rule: our summary, its source, the day it was read, and how well it is known. */
  readonly rule: {
    readonly summary: string;
    readonly url: string;
    readonly readOn: DayText;
    readonly knowledge: Knowledge;
  };
  /** Acts for which the buyer said "don't ask again for this order". */
  readonly allowed: readonly VoidingAct[];
  /**
   * The terms count uses up to a cap: a use that does not end the refund yet is still told, without a question. `left` is
   * how much may still be used; absent where nobody knows how much was bought.
   */
  readonly cap?: { readonly unit: 'credits' | 'images' | 'videos' | 'minutes'; readonly left?: number };
  /** ISO 8601: when the buyer last chose to keep this refund, so that a warning in another tab goes away too. */
  readonly keptAt?: string;
}

/** What a page may say before credits are spent: the seller's table as it is on the web, with how to recognise a generation. */
export interface PageCredits {
  readonly watch: GenerationWatch;
  readonly features: readonly {
    readonly id: string;
    /** As the seller names it. */
    readonly name: string;
    readonly reportable: boolean;
    /** Platforms on which it is, where it is not here. */
    readonly elsewhere: readonly ('ios' | 'android' | 'web')[];
  }[];
  /** Ids and names of places in which nothing may be reported. */
  readonly closedPlaces: readonly { readonly id: string; readonly name: string }[];
  readonly limit: 'stated' | 'unstated' | 'none';
  /** How much may still be used before a usage cap ends the refund of an order; the order that is nearest to it. */
  readonly leftUnderCap?: number;
}

export interface PageSnapshot {
  readonly version: 1;
  readonly provider: string;
  readonly name: string;
  /** False until the buyer pressed Start, and while the guard is off for this site: then the page script does nothing. */
  readonly watching: boolean;
  readonly site: Pick<
    ProviderSite,
    'gallery' | 'purchased' | 'neverPurchase' | 'controls' | 'harmless' | 'downloadEndpoints' | 'kind'
  > & {
    /** Sources of regular expressions for the declared addresses, as the browser understands them. */
    readonly savesAt?: readonly string[];
  };
  readonly armed: readonly ArmedPurchase[];
  readonly credits?: PageCredits;
  /** Set while the buyer is away at a payment page of this seller and has not come back: the next page may be the way back. */
  readonly leftForPayment?: { readonly at: string; readonly path: string; readonly payHost?: string };
  /** Set while a window of this seller waits for a gallery or a generation. */
  readonly awaitsDelivery?: boolean;
  /** What the card before paying says; absent where the buyer dismissed it, or where nothing is known. */
  readonly card?: PolicyCardFacts;
}

/** A seller's terms as far as a card of five lines tells them; of the windows only the ordinary one. */
export interface PolicyCardFacts
  extends Pick<DeclaredTerms, 'stance' | 'windows' | 'voidedBy' | 'remedies' | 'refusedRemedies'> {
  readonly url: string;
  readonly readOn: DayText;
  readonly knowledge: Knowledge;
}

/** Key of a host's snapshot in storage.local. A page script asks for its own host and the parents of it, in one read. */
export const pageSnapshotKey = (host: string): `page:${string}` => `page:${host}`;

/**
 * Words to look for: the source of a regular expression, or lines of such, each after what a text must hold for it to fit:
 * those may be one or the other, with tabs between. A line that ends in a tab asks for nothing more.
 */
export type Words = string | readonly string[];

/** Which words, icon names and outlines name which act, for lower-cased text. */
export interface ActWords<Form extends Words = Words> {
  readonly acts: readonly (readonly [acts: readonly VoidingAct[], words: Form])[];
  /** As `acts`, for whole labels that may be something else as well. */
  readonly weak: readonly (readonly [acts: readonly VoidingAct[], words: Form])[];
  /** For what a mute control asks the shop: `post https://shop.example/api/like`. */
  readonly requests: readonly (readonly [acts: readonly VoidingAct[], words: Form])[];
  readonly icons: readonly (readonly [act: VoidingAct, names: Form])[];
  /** How the outline of an icon begins. */
  readonly outlines: readonly (readonly [act: VoidingAct, beginnings: string])[];
  readonly kinds: Readonly<Partial<Record<WordKind, Form>>>;
}

/** What a text may be, apart from the name of an act. */
export type WordKind =
  /** Labels and file names that are never an act. */
  | 'never'
  /** Labels that lead somewhere and do nothing yet. */
  | 'way'
  /** Labels that name an act in words which may as well mean something else: the warning then says so. */
  | 'vague'
  /** Names of sections in which nothing bought is. */
  | 'place'
  /** Names of sections with the buyer's own pictures, or with what was made of them. */
  | 'own'
  /** What the items of a menu of formats are called. */
  | 'format'
  /** What the button of a dialog is called that does what the dialog asks. */
  | 'yes'
  /** Names of files that are no picture. */
  | 'document'
  /** Hosts of app stores and of payments. */
  | 'store'
  /** Paths of an address that are pictures, packed ones, or hand over a file. */
  | 'file'
  /** Queries that do. */
  | 'query'
  /** Addresses of links that do at once what they are called. */
  | 'done'
  /** What a page's makers call a control that saves. */
  | 'saves'
  /** A class that names the control itself, and not the window that it sits in. */
  | 'saves-itself'
  /** Around what rates words and not a picture, or does a step of an editor again: the act, then the markup. */
  | 'other'
  /** Names of the parts of a window that is about downloads. */
  | 'part';

/** Where the guard finds the words in storage.local; the background writes them. */
export const ACT_WORDS_KEY = 'act-words';

/** The one name that our scripts leave in the isolated world, which the page cannot reach. */
export const SHARED_SLOT = 'refundClock';
