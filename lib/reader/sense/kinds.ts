// What part a notion plays in what is joined: one bit each, so that one look over a clause tells what it may hold.

import { C, type Hit } from '../text/concepts';
import { NUMERAL_BASE } from '../text/lexicon';

export const NOT = 1 << 0;
export const SPENT = 1 << 1;
export const GOODS = 1 << 2;
export const BEGIN = 1 << 3;
export const WORK = 1 << 4;
export const ACCEPTING = 1 << 5;
export const REDO = 1 << 6;
export const GIVEBACK = 1 << 7;
export const MONEY = 1 << 8;
export const ENDS = 1 << 9;
export const EACH = 1 << 10;
export const REVIEW = 1 << 11;
export const KEEPS = 1 << 12;
export const IDLE = 1 << 13;
export const PREVIEW = 1 << 14;
export const APPROVE = 1 << 15;
export const WHOLE = 1 << 16;
export const BEFORE = 1 << 17;
export const CHARGING = 1 << 18;
export const WRONGLY = 1 << 19;
export const WHETHER = 1 << 20;
export const ZERO = 1 << 21;
export const PART = 1 << 22;
export const FREE = 1 << 23;
export const INTACT = 1 << 24;
export const THOUGHT = 1 << 25;
export const POSTED = 1 << 26;
export const PAYOUT = 1 << 27;

const KINDS: ReadonlyMap<number, number> = new Map<number, number>([
  [C.not, NOT],
  [C.spent, SPENT],
  [C.credits, GOODS],
  [C.imageunit, GOODS],
  [C.pack, GOODS],
  [C.begin, BEGIN],
  [C.training, WORK],
  [C.generation, WORK],
  [C.accepting, ACCEPTING],
  [C.redo, REDO],
  [C.retrain, REDO],
  [C.giveback, GIVEBACK],
  [C.money, MONEY],
  [C.ends, ENDS],
  [C.each, EACH],
  [C.review, REVIEW],
  [C.keeps, KEEPS],
  [C.idle, IDLE],
  [C.whole, WHOLE],
  [C.before, BEFORE],
  [C.preview, PREVIEW],
  [C.approve, APPROVE],
  [C.charging, CHARGING],
  [C.wrongly, WRONGLY],
  [C.whetherornot, WHETHER],
  [C.harmless, WHETHER],
  [C.harms, WHETHER],
  [C.part, PART],
  [C.anyreason, FREE],
  [C.unused, INTACT],
  [C.nogen, INTACT],
  [C.nodownload, INTACT],
  [C.share, POSTED],
  [C.payout, PAYOUT],
  [C.delivery, PAYOUT],
  [C.refund, THOUGHT],
  [C.cond, THOUGHT],
  [NUMERAL_BASE, ZERO],
]);

export const KIND = Uint32Array.from({ length: NUMERAL_BASE + 1 }, (_, concept) => KINDS.get(concept) ?? 0);

/** What kind of part a concept plays in what is joined; a numeral plays none, but for nought. */
export function kindOf({ concept }: Hit): number {
  return KIND[concept] ?? 0;
}

/** All parts that the hits of a clause play. */
export function kindsIn(hits: readonly Hit[]): number {
  return hits.reduce((seen, hit) => seen | kindOf(hit), 0);
}
