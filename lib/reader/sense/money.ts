// Money and credits that come back, stay, or were taken by mistake, told in more words than one.

import { C, type Concept, type Hit } from '../text/concepts';
import { addAround, holds, type Joining, merged, overlaps, pairs } from './joining';
import { CHARGING, EACH, GIVEBACK, GOODS, KEEPS, MONEY, NOT, REVIEW, WRONGLY } from './kinds';

/** "Send the payment back", "packs can be handed back": adds what returns to what the clause names. */
export function joinReturned(joining: Joining): readonly Hit[] {
  if (!holds(joining, GIVEBACK)) return [];
  const { hits, seen } = joining;
  const returned: Hit[] = [];
  const isKnown = (start: number, end: number): boolean =>
    hits.some(
      (hit) => (hit.concept === C.refund || hit.concept === C.creditback) && hit.start < end && start < hit.end,
    );
  if (holds(joining, MONEY)) {
    pairs(joining, C.giveback, [C.money], MONEY_BACK, (one, other) => {
      const { start, end } = around(one, other);
      if (!isKnown(start, end)) returned.push({ concept: C.refund, start, end });
    });
    // "get all of it back"
    for (const one of hits) {
      if (one.concept !== C.giveback) continue;
      const inside = hits.some((hit) => hit.concept === C.money && one.start <= hit.start && hit.end <= one.end);
      const known = hits.some((hit) => hit.concept === C.refund && overlaps(hit, one));
      if (inside && !known) returned.push({ concept: C.refund, start: one.start, end: one.end });
    }
  }
  // "Its credits drop back into the wallet"
  if (holds(joining, GOODS) && (seen & (NOT | MONEY)) === 0)
    pairs(joining, C.giveback, [C.credits], CREDITS_BACK, (one, other) => {
      const { start, end } = around(one, other);
      if (!hits.some((hit) => BACK.has(hit.concept) && hit.start < end && start < hit.end))
        returned.push({ concept: C.creditback, start, end });
    });
  pairs(joining, C.giveback, GIVEN_BACK, MONEY_BACK, (one, other) => {
    const { start, end } = around(one, other);
    if (!isKnown(start, end)) returned.push({ concept: C.exit, start, end });
  });
  if (returned.length > 0) {
    joining.hits = merged(hits, returned);
    joining.made.push(...returned);
  }
  return returned;
}

function around(one: Hit, other: Hit): { readonly start: number; readonly end: number } {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

const MONEY_BACK = 34;

const CREDITS_BACK = 24;

/** What a buyer gives back to get out of a purchase. */
const GIVEN_BACK: readonly Concept[] = [C.pack, C.subscription, C.imageunit, C.renewal];

/** What is given back by another name. */
const BACK: ReadonlySet<number> = new Set<number>([C.refund, C.creditback, C.purchase, C.redo]);

/** "Debited two times", "billed by mistake": a wrong charge, and no mistake of the buyer's. */
export function joinWrongCharges(joining: Joining): void {
  if (!holds(joining, CHARGING, WRONGLY)) return;
  const wrong: Hit[] = [];
  pairs(joining, C.charging, [C.wrongly], CHARGED_WRONGLY, (charging, wrongly) => {
    wrong.push({ concept: C.duplicate, ...around(charging, wrongly) });
  });
  if (wrong.length === 0) return;
  joining.made.push(...wrong);
  joining.hits = joining.hits.filter(
    (hit) => hit.concept !== C.accidental || !wrong.some((other) => other.start <= hit.start && hit.end <= other.end),
  );
}

const CHARGED_WRONGLY = 28;

/** "We keep the fee" */
export function joinKept(joining: Joining): void {
  if (!holds(joining, KEEPS, MONEY)) return;
  pairs(joining, C.keeps, [C.money], TOGETHER, (keeps, money) => {
    // "We keep the right to return a payment"
    if (joining.hits.some((hit) => hit.concept === C.giveback && hit.start >= keeps.end && hit.end <= money.start))
      return;
    addAround(joining, C.nonrefund, keeps, money);
  });
}

/** "Each request is looked at" */
export function joinReviewed(joining: Joining): void {
  if (!holds(joining, EACH, REVIEW)) return;
  pairs(joining, C.each, [C.review], EACH_REVIEWED, (each, review) => addAround(joining, C.casebycase, each, review));
}

const TOGETHER = 34;

const EACH_REVIEWED = 48;
