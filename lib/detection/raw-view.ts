// What a page script hands over of a page: text and addresses as they stand, bounded, without a thought. Reading them is factsOf's.

import type { Sighting } from './sighting';

/** Where a region's text is cut. */
export const LONGEST_REGION = 300;

/** One line of text as it is laid out; struck-through text is left out. */
export interface RawLine {
  readonly text: string;
  /** The largest font size in it, in pixels. */
  readonly size: number;
}

/** What stood around a control that the buyer pressed. */
export interface RawPress {
  readonly label: string;
  /** The nearest blocks that show a sign of money, from the inside out. */
  readonly blocks: readonly (readonly RawLine[])[];
  /** The chosen option, where the page marks one. */
  readonly chosen: readonly RawLine[];
  readonly agoMs: number;
}

type RawMoment =
  /** The page has begun; its address is as it was before its own scripts ran. */
  | 'arrived'
  /** The address changed without a load. */
  | 'moved'
  /** The page looks different than when it was last told of, inside a window of watching. */
  | 'changed'
  /** The window of watching is over. */
  | 'settled'
  /** The page is about to go, or to open, another address. */
  | 'leaving'
  /** A control was pressed beside frames of others. */
  | 'pressed'
  /** The page came back from the browser's memory after it had been left. */
  | 'resumed'
  /** A gateway's script or frame said something. */
  | 'gateway'
  | 'analytics'
  /** Looked at because a purchase awaits its delivery. */
  | 'awaited';

export interface RawView {
  readonly moment: RawMoment;
  /** Random, of this one report: it may arrive twice, and is one fact. */
  readonly report?: string;
  readonly pageLoad: string;
  readonly navigation: Sighting['navigation'];
  readonly url: string;
  /** Host of the referrer; absent where there is none. */
  readonly cameFrom?: string;
  /** Visible headings, status regions, dialogs and the title. */
  readonly regions?: readonly string[];
  /** Texts of header, menu, and whatever is named for credits or a balance. */
  readonly frame?: readonly string[];
  /** Declared hints (by their path) whose selector and words are there. */
  readonly hints?: readonly string[];
  readonly leavesFor?: string;
  readonly inNewTab?: boolean;
  /** The page went there by its own script while a checkout was open in it, or right after a press to pay. */
  readonly byItself?: boolean;
  readonly press?: RawPress;
  /** Hosts of visible frames that are not the page's own; its own host where it has fields for a card itself. */
  readonly frames?: readonly string[];
  readonly gateway?: string;
  /** Call-back that was called, or `message`. */
  readonly how?: string;
  /** JSON, as it came. */
  readonly payload?: string;
  readonly lang?: string;
  readonly currency?: string;
  /** Times that the page states in `<time datetime>`. */
  readonly times?: readonly string[];
}

/** What the background wants next of a page: to be told of changes for so long, or no more. */
export interface WatchOrder {
  readonly watchForMs?: number;
  /** Now and then is enough: the buyer pays elsewhere meanwhile. */
  readonly gently?: boolean;
  readonly stop?: boolean;
}
