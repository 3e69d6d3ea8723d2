// Joins neighbouring concepts into those that no list of phrases can hold: a "no" before a refund, a use near credits.

import { C, type Concept, type Hit } from './concepts';
import { isWordCode, NUMERAL_BASE } from './lexicon';

/** A "not" inside one of these says what the phrase says; it is not free to turn anything else. */
const BOUND: ReadonlySet<number> = new Set<number>([
  C.nonrefund,
  C.refusal,
  C.ineligible,
  C.unused,
  C.nogen,
  C.nodownload,
  C.dissatisfied,
  C.notdelivered,
  C.technical,
  C.likeness,
  C.taste,
  C.atmost,
  C.under,
  C.within,
  C.whetherornot,
  C.harmless,
  C.anyreason,
  C.unauthorized,
  C.corrupt,
  C.auto,
]);

/** What between a "not" and its object shows that the "not" turns something else. */
const BETWEEN: ReadonlySet<number> = new Set<number>([
  C.chargeback,
  C.except,
  C.only,
  C.use,
  C.usevoid,
  C.download,
  C.dissatisfied,
  C.technical,
  C.imageunit,
  C.likeness,
  C.training,
  C.generation,
  C.cancel,
  C.not,
]);

/** What a buyer gives back to get out of a purchase. */
const GIVEN_BACK: readonly Concept[] = [C.pack, C.subscription, C.imageunit, C.renewal];

const NOT = 1;
const SPENT = 2;
const GOODS = 4;
const BEGIN = 8;
const WORK = 16;
const ACCEPTING = 32;
const REDO = 64;
const GIVEBACK = 128;
const MONEY = 256;
const ENDS = 512;
const EACH = 1024;
const REVIEW = 2048;
const KEEPS = 4096;
const IDLE = 8192;
const WHOLE = 65536;
const BEFORE = 131072;
const PREVIEW = 16384;
const APPROVE = 32768;
const CHARGING = 65536;
const WRONGLY = 131072;
const WHETHER = 262144;
const ZERO = 524288;
const PART = 1048576;
const FREE = 2097152;
const INTACT = 4194304;
const THOUGHT = 8388608;
const POSTED = 16777216;
const PAYOUT = 33554432;
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
const KIND = Uint32Array.from({ length: NUMERAL_BASE + 1 }, (_, concept) => KINDS.get(concept) ?? 0);

/** What kind of part a concept plays in what is joined; a numeral plays none, but for nought. */
function kindOf({ concept }: Hit): number {
  return KIND[concept] ?? 0;
}

/** Stands inside the other and shows that it holds two thoughts. */
function parts(inner: Hit, outer: Hit): boolean {
  return inner.start > outer.start && inner.end < outer.end && (kindOf(inner) & THOUGHT) !== 0;
}

/** What means nothing inside an idle phrase. */
const IDLED: ReadonlySet<number> = new Set<number>([
  C.money,
  C.ends,
  C.purchase,
  C.refund,
  C.giveback,
  C.creditback,
  C.part,
  C.use,
  C.partialuse,
]);

/** What an ending ends, or what brings it about. */
const ENDED: ReadonlySet<number> = new Set<number>([
  C.refund,
  C.guarantee,
  C.exit,
  C.eligible,
  C.limit,
  C.download,
  C.usevoid,
  C.spent,
  C.favorite,
  C.edit,
  C.share,
  C.trainstarted,
  C.genstarted,
  C.redoaccepted,
  C.creditsaccepted,
  C.previewapproved,
  C.partialuse,
  C.withdrawal,
  C.thereafter,
]);

/** What a buyer does, and what is left undone: all that a word of indifference takes the weight from. */
const ACTS: ReadonlySet<number> = new Set<number>([
  C.unused,
  C.nogen,
  C.nodownload,
  C.usevoid,
  C.partialuse,
  C.spent,
  C.use,
  C.whole,
  C.part,
  C.makes,
  C.download,
  C.favorite,
  C.edit,
  C.delete,
  C.save,
  C.share,
  C.rate,
  C.genstarted,
  C.trainstarted,
  C.perfstarted,
  C.training,
  C.generation,
  C.begin,
  C.accepting,
  C.redoaccepted,
  C.creditsaccepted,
  C.previewapproved,
  C.approve,
  C.preview,
  C.chargeback,
]);

export function namesAct(hits: readonly Hit[]): boolean {
  return hits.some(({ concept }) => ACTS.has(concept));
}

/** Takes the acts out of what stands under "What does not matter". */
export function withoutActs(hits: readonly Hit[]): Hit[] {
  return hits.filter((hit) => !ACTS.has(hit.concept));
}

const DENIALS: ReadonlySet<number> = new Set<number>([
  C.nonrefund,
  C.refusal,
  C.ineligible,
  C.final,
  C.ends,
  C.keeps,
  C.not,
]);

const CLAIMS: ReadonlySet<number> = new Set<number>([C.refund, C.full, C.guarantee, C.exit, C.eligible]);

/** What is given back by another name. */
const BACK: ReadonlySet<number> = new Set<number>([C.refund, C.creditback, C.purchase, C.redo]);

const MOST_HITS = 140;

function isComma(code: number): boolean {
  return code === 0x2c || code === 0x28 || code === 0x29 || code === 0x3a || code === 0x3001 || code === 0xff0c;
}

/** Whether a comma, a colon or a bracket stands between two places. */
function broken(codes: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isComma(codes[at] ?? 0)) return true;
  return false;
}

function overlaps(one: Hit, other: Hit): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether one of the concepts is named between two places. */
function stands(hits: readonly Hit[], from: number, to: number, among: ReadonlySet<number>): boolean {
  for (const hit of hits) if (hit.start >= from && hit.end <= to && among.has(hit.concept)) return true;
  return false;
}

/** Whether a "not" is a part of a longer phrase that has its own sense. */
function isBound(hits: readonly Hit[], not: Hit): boolean {
  for (const hit of hits)
    if (overlaps(hit, not) && (hit.end > not.end || hit.start < not.start) && BOUND.has(hit.concept)) return true;
  return false;
}

/** Two lists in one, in the order of their beginnings; the first of them is in that order. */
function merged(hits: readonly Hit[], more: readonly Hit[]): Hit[] {
  const all: Hit[] = [];
  let next = 0;
  for (const hit of [...more].sort((one, other) => one.start - other.start)) {
    for (let before = hits[next]; before !== undefined && before.start <= hit.start; before = hits[next]) {
      all.push(before);
      next += 1;
    }
    all.push(hit);
  }
  for (let rest = hits[next]; rest !== undefined; rest = hits[next]) {
    all.push(rest);
    next += 1;
  }
  return all;
}

const NO_REFUND_AHEAD = 42;
const NO_REFUND_BEHIND = 26;
const NOT_DONE_AHEAD = 46;
const NOT_GRANTED_AHEAD = 20;
const TOGETHER = 34;
const PART_USED = 30;
const PART_OF = 16;
const MONEY_BACK = 34;
const CREDITS_BACK = 24;
const EACH_REVIEWED = 48;
const ACCEPTED = 24;
const WHOLE_REACH = 32;
const WHOLE_PHRASE = 8;
const ACCEPTED_BEHIND = 24;
/** "Free touch-up points": what is free and what it counts. */
const FREE_REACH = 10;
const BEGUN_AHEAD = 18;
const TRAINED_AHEAD = 12;
const PRONOUN = 10;
const BEGUN_BEHIND = 26;
const CHARGED_WRONGLY = 28;

/** The hits of a clause with those that follow from them, in the order of their beginnings. */
export function compose(plain: Hit[], codes: Uint16Array): Hit[] {
  let hits = plain;
  // Most clauses hold nothing to join; one look over them tells.
  let seen = 0;
  for (const hit of plain) seen |= kindOf(hit);
  const joins =
    (seen & NOT) !== 0 ||
    ((seen & SPENT) !== 0 && (seen & GOODS) !== 0) ||
    (seen & PART) !== 0 ||
    ((seen & (BEGIN | BEFORE)) !== 0 && (seen & WORK) !== 0) ||
    ((seen & WHOLE) !== 0 && (seen & GOODS) !== 0) ||
    ((seen & ACCEPTING) !== 0 && (seen & GOODS) !== 0) ||
    ((seen & ACCEPTING) !== 0 && (seen & (REDO | PREVIEW)) !== 0) ||
    ((seen & BEGIN) !== 0 && (seen & REDO) !== 0) ||
    ((seen & APPROVE) !== 0 && (seen & PREVIEW) !== 0) ||
    (seen & GIVEBACK) !== 0 ||
    ((seen & KEEPS) !== 0 && (seen & MONEY) !== 0) ||
    ((seen & EACH) !== 0 && (seen & REVIEW) !== 0) ||
    (seen & (ENDS | WHETHER | ZERO)) !== 0 ||
    ((seen & POSTED) !== 0 && (seen & PAYOUT) !== 0) ||
    ((seen & CHARGING) !== 0 && (seen & WRONGLY) !== 0);
  // A sentence is not this dense; hostile text is.
  if (!joins || plain.length > MOST_HITS) return plain;
  // "No reason needed" refuses nothing.
  const free = (seen & FREE) === 0 ? [] : hits.filter((hit) => hit.concept === C.anyreason);
  if (free.length > 0)
    hits = hits.filter(
      (hit) =>
        !(hit.concept === C.ineligible || hit.concept === C.only) ||
        !free.some((other) => other.start < hit.end && hit.start < other.end),
    );
  // "Before your refund is posted": money is, and no picture.
  if ((seen & POSTED) !== 0 && (seen & PAYOUT) !== 0) {
    const paid = hits.filter((hit) => hit.concept === C.payout);
    // "od udostępnienia plików": since the seller shared them.
    const handed = hits.filter((hit) => hit.concept === C.delivery);
    hits = hits.filter(
      (hit) =>
        hit.concept !== C.share ||
        !(
          paid.some((other) => overlaps(hit, other)) ||
          handed.some((other) => other.start < hit.start && hit.end <= other.end)
        ),
    );
  }
  // "Free of charge" charges nothing; "credited anew every month" gives nothing back.
  if ((seen & IDLE) !== 0) {
    const idle = hits.filter((hit) => hit.concept === C.idle);
    hits = hits.filter(
      (hit) => !IDLED.has(hit.concept) || !idle.some((other) => other.start <= hit.start && hit.end <= other.end),
    );
  }
  // "Whether or not you used any", "downloading them changes nothing": what does not matter is no condition.
  if ((seen & WHETHER) !== 0) hits = withoutIndifferent(hits, codes);
  // "No refund if you have used any": a "no" that refuses the refund leaves nothing unused.
  if ((seen & INTACT) !== 0 && (seen & THOUGHT) !== 0)
    hits = hits.filter((hit) => (kindOf(hit) & INTACT) === 0 || !hits.some((other) => parts(other, hit)));
  const made: Hit[] = [];
  const add = (concept: Concept, start: number, end: number): void => {
    made.push({ concept, start, end });
  };
  const pairs = (first: Concept, second: readonly Concept[], reach: number, then: (a: Hit, b: Hit) => void): void => {
    if ((seen & (KIND[first] ?? 0)) === 0) return;
    for (const one of hits) {
      if (one.concept !== first) continue;
      for (const other of hits) {
        if (!second.some((concept) => concept === other.concept) || overlaps(one, other)) continue;
        const gap = one.start < other.start ? other.start - one.end : one.start - other.end;
        if (gap > reach || broken(codes, Math.min(one.end, other.end), Math.max(one.start, other.start))) continue;
        then(one, other);
      }
    }
  };

  // "send the payment back": what returns, and that it is money.
  const returned: Hit[] = [];
  if ((seen & GIVEBACK) !== 0 && (seen & MONEY) !== 0)
    pairs(C.giveback, [C.money], MONEY_BACK, (one, other) => {
      const start = Math.min(one.start, other.start);
      const end = Math.max(one.end, other.end);
      if (
        !hits.some(
          (hit) => (hit.concept === C.refund || hit.concept === C.creditback) && hit.start < end && start < hit.end,
        )
      )
        returned.push({ concept: C.refund, start, end });
    });
  // "get all of it back"
  if ((seen & GIVEBACK) !== 0 && (seen & MONEY) !== 0) {
    for (const one of hits) {
      if (one.concept !== C.giveback) continue;
      const inside = hits.some((hit) => hit.concept === C.money && one.start <= hit.start && hit.end <= one.end);
      const known = hits.some((hit) => hit.concept === C.refund && hit.start < one.end && one.start < hit.end);
      if (inside && !known) returned.push({ concept: C.refund, start: one.start, end: one.end });
    }
  }
  // "Its credits drop back into the wallet"
  if ((seen & GIVEBACK) !== 0 && (seen & GOODS) !== 0 && (seen & (NOT | MONEY)) === 0)
    pairs(C.giveback, [C.credits], CREDITS_BACK, (one, other) => {
      const start = Math.min(one.start, other.start);
      const end = Math.max(one.end, other.end);
      if (!hits.some((hit) => BACK.has(hit.concept) && hit.start < end && start < hit.end))
        returned.push({ concept: C.creditback, start, end });
    });
  // "packs can be handed back"
  if ((seen & GIVEBACK) !== 0)
    pairs(C.giveback, GIVEN_BACK, MONEY_BACK, (one, other) => {
      const start = Math.min(one.start, other.start);
      const end = Math.max(one.end, other.end);
      if (
        !hits.some(
          (hit) => (hit.concept === C.refund || hit.concept === C.creditback) && hit.start < end && start < hit.end,
        )
      )
        returned.push({ concept: C.exit, start, end });
    });
  if (returned.length > 0) {
    hits = merged(hits, returned);
    made.push(...returned);
  }
  // "Debited two times", "billed by mistake": a wrong charge, and no mistake of the buyer's.
  if ((seen & CHARGING) !== 0 && (seen & WRONGLY) !== 0) {
    const wrong: Hit[] = [];
    pairs(C.charging, [C.wrongly], CHARGED_WRONGLY, (charging, wrongly) => {
      wrong.push({
        concept: C.duplicate,
        start: Math.min(charging.start, wrongly.start),
        end: Math.max(charging.end, wrongly.end),
      });
    });
    if (wrong.length > 0) {
      made.push(...wrong);
      hits = hits.filter(
        (hit) =>
          hit.concept !== C.accidental || !wrong.some((other) => other.start <= hit.start && hit.end <= other.end),
      );
    }
  }
  // "We add credits, which is not a refund" names a thing and refuses nothing.
  const names = (seen & (NOT | ZERO)) !== 0 && hits.some((hit) => hit.concept === C.creditback);
  for (const not of (seen & (NOT | ZERO)) === 0 ? [] : hits) {
    if ((kindOf(not) & (NOT | ZERO)) === 0) continue;
    const lacks = hits.some((hit) => hit.concept === C.lacking && overlaps(hit, not));
    if (isBound(hits, not)) continue;
    let turns = false;
    for (const hit of hits) {
      const ahead = hit.start - not.end;
      if (hit.concept === C.refund && !names) {
        // "your money is not coming back"
        if (hit.start < not.start && not.end < hit.end) {
          add(C.nonrefund, hit.start, hit.end);
          turns = true;
        } else if (ahead >= 0 && ahead <= NO_REFUND_AHEAD) {
          if (
            listed(hits, codes, not.end, hit.start) ||
            (!broken(codes, not.end, hit.start) &&
              !stands(hits, not.end, hit.start, BETWEEN) &&
              !follows(hits, not.end, hit.start))
          ) {
            add(C.nonrefund, not.start, hit.end);
            turns = true;
          }
        } else if (!lacks && hit.end <= not.start && not.start - hit.end <= NO_REFUND_BEHIND) {
          if (
            !broken(codes, hit.end, not.start) &&
            !stands(hits, hit.end, not.start, BETWEEN) &&
            !follows(hits, hit.end, not.start)
          ) {
            add(C.nonrefund, hit.start, not.end);
            turns = true;
          }
        }
        continue;
      }
      if (
        (hit.concept === C.approve ||
          hit.concept === C.eligible ||
          hit.concept === C.exit ||
          hit.concept === C.applies) &&
        ahead >= 0 &&
        ahead <= NOT_GRANTED_AHEAD &&
        !broken(codes, not.end, hit.start) &&
        !stands(hits, not.end, hit.start, BETWEEN) &&
        !follows(hits, not.end, hit.start)
      ) {
        add(C.ineligible, not.start, hit.end);
        turns = true;
      }
    }
    if (turns) continue;
    for (const hit of hits) {
      const ahead = hit.start - not.end;
      // "Used none"; but "no refund for credits used nor for files taken" goes on with its refusal.
      if (hit.concept === C.spent && hit.end <= not.start && not.start - hit.end <= 4 && !refused(hits, hit.start))
        add(C.unused, hit.start, not.end);
      if (ahead < 0 || ahead > NOT_DONE_AHEAD || broken(codes, not.end, hit.start)) continue;
      if (stands(hits, not.end, hit.start, REFUNDS)) continue;
      if (hit.concept === C.delivery && ahead <= 22 && !follows(hits, not.end, hit.start))
        add(C.notdelivered, not.start, hit.end);
      if (hit.concept === C.training && ahead <= 22) add(C.trainstarted, hit.start, hit.end);
      if (hit.concept === C.download) add(C.nodownload, not.start, hit.end);
      // "No, if you have used any"
      else if ((hit.concept === C.spent || hit.concept === C.usevoid) && !opensCondition(hits, not.end, hit.start))
        add(C.unused, not.start, hit.end);
    }
  }
  const unused = (seen & (SPENT | PART)) === 0 ? [] : [...hits, ...made].filter((hit) => hit.concept === C.unused);
  // "Used a fair part of the month", "made substantial use of the plan"; a part of the credits is credits used.
  if ((seen & PART) !== 0)
    pairs(C.part, [C.spent, C.use], PART_USED, (part, use) => {
      const start = Math.min(part.start, use.start);
      const end = Math.max(part.end, use.end);
      const nearer = hits.some((hit) => hit.concept === C.spent && hit !== use && hit.start > start && hit.end < end);
      if (nearer || unused.some((hit) => hit.start < use.end && use.start < hit.end)) return;
      const credits = hits.some(
        (hit) =>
          hit.concept === C.credits &&
          (hit.start >= end
            ? hit.start - end <= PART_OF && !broken(codes, end, hit.start)
            : start - hit.end <= PART_OF && !broken(codes, hit.end, start)),
      );
      add(credits ? C.usevoid : C.partialuse, start, end);
    });
  pairs(C.spent, [C.credits], TOGETHER, (use, credits) => {
    const start = Math.min(use.start, credits.start);
    const end = Math.max(use.end, credits.end);
    if (!unused.some((hit) => hit.start < use.end && use.start < hit.end)) add(C.usevoid, start, end);
  });
  // "While the pack is full", "your balance still equals what you bought": whole goods are unused goods.
  if ((seen & WHOLE) !== 0) {
    const named = hits.filter((hit) => hit.concept === C.refund || hit.concept === C.money);
    pairs(C.whole, [C.credits, C.pack], WHOLE_REACH, (whole, goods) => {
      if (
        (whole.start >= goods.end || whole.end - whole.start >= WHOLE_PHRASE) &&
        !named.some((hit) => hit.start < whole.end + 2 && whole.start < hit.end) &&
        hits.some(
          (hit) => (hit.concept === C.only || hit.concept === C.cond) && hit.end <= Math.max(whole.start, goods.start),
        )
      )
        add(C.unused, Math.min(goods.start, whole.start), Math.max(goods.end, whole.end));
    });
  }
  // "An opened pack"
  pairs(C.spent, [C.pack], 2, (use, pack) => {
    if (use.end <= pack.start && !unused.some((hit) => hit.start < use.end && use.start < hit.end))
      add(C.usevoid, use.start, pack.end);
  });
  // "Whoever chooses bonus credits": credits that come instead of the money.
  if ((seen & ACCEPTING) !== 0)
    pairs(C.accepting, [C.credits], ACCEPTED, (accepting, credits) => {
      const gift = hits.some(
        (hit) =>
          hit.concept === C.gratis &&
          hit.end <= credits.start &&
          (hit.start >= accepting.end || (accepting.start >= credits.end && credits.start - hit.end <= FREE_REACH)),
      );
      if (gift) add(C.creditsaccepted, Math.min(accepting.start, credits.start), Math.max(accepting.end, credits.end));
    });
  // "taken 20 photos or more"
  pairs(C.spent, [C.imageunit], TOGETHER, (spent, unit) => {
    const start = Math.min(spent.start, unit.start);
    const end = Math.max(spent.end, unit.end);
    const counted = hits.some((hit) => hit.concept >= NUMERAL_BASE && hit.start >= start - 4 && hit.end <= end);
    if (counted && !unused.some((hit) => hit.start < spent.end && spent.start < hit.end)) add(C.usevoid, start, end);
  });
  pairs(C.accepting, [C.redo, C.retrain], ACCEPTED, (accepting, redo) => {
    if (accepting.start < redo.start || accepting.start - redo.end <= ACCEPTED_BEHIND) {
      add(C.redoaccepted, Math.min(accepting.start, redo.start), Math.max(accepting.end, redo.end));
      // "Take the remake or the credits": both are taken.
      for (const hit of hits)
        if (
          hit.concept === C.credits &&
          accepting.end <= redo.start &&
          hit.start >= redo.end &&
          hit.start - redo.end <= 16
        )
          add(C.creditsaccepted, hit.start, hit.end);
    }
  });
  // "Once the reshoot has been started"
  if ((seen & REDO) !== 0)
    pairs(C.begin, [C.redo, C.retrain], ACCEPTED, (begin, redo) => {
      add(C.redoaccepted, Math.min(begin.start, redo.start), Math.max(begin.end, redo.end));
    });
  if ((seen & PREVIEW) !== 0) {
    const approved = (approval: Hit, preview: Hit): void =>
      add(C.previewapproved, Math.min(approval.start, preview.start), Math.max(approval.end, preview.end));
    pairs(C.approve, [C.preview], ACCEPTED, approved);
    pairs(C.accepting, [C.preview], ACCEPTED, approved);
  }
  const begun: Hit[] = [];
  pairs(C.begin, [C.training], TOGETHER, (begin, training) => {
    begun.push({
      concept: 0,
      start: Math.min(begin.start, training.start) - 12,
      end: Math.max(begin.end, training.end),
    });
    add(C.trainstarted, Math.min(begin.start, training.start), Math.max(begin.end, training.end));
  });
  // "Before we train your model": the verb itself says that it begins.
  if ((seen & BEFORE) !== 0)
    pairs(C.before, [C.training], TRAINED_AHEAD, (before, training) => {
      if (training.start >= before.end) add(C.trainstarted, before.start, training.end);
    });
  // "Training costs money, so once it is under way": what has begun was named before.
  for (const begin of (seen & BEGIN) === 0 ? [] : hits) {
    if (begin.concept !== C.begin) continue;
    const training = hits.find((hit) => hit.concept === C.training);
    const when = hits.some(
      (hit) => hit.concept === C.cond && hit.end <= begin.start && begin.start - hit.end <= PRONOUN,
    );
    if (training !== undefined && training.end <= begin.start && when) add(C.trainstarted, begin.start, begin.end);
  }
  pairs(C.begin, [C.generation], TOGETHER, (begin, generation) => {
    if (generation.start - begin.end > BEGUN_AHEAD || begin.start - generation.end > BEGUN_BEHIND) return;
    add(C.genstarted, Math.min(begin.start, generation.start), Math.max(begin.end, generation.end));
  });
  if ((seen & KEEPS) !== 0 && (seen & MONEY) !== 0)
    pairs(C.keeps, [C.money], TOGETHER, (keeps, money) => {
      // "We keep the right to return a payment"
      if (hits.some((hit) => hit.concept === C.giveback && hit.start >= keeps.end && hit.end <= money.start)) return;
      add(C.nonrefund, Math.min(keeps.start, money.start), Math.max(keeps.end, money.end));
    });
  if ((seen & ENDS) !== 0) {
    // "The credits are back and the spend line disappears": credits that return are no end of anything.
    const back = hits.some((hit) => hit.concept === C.creditback) && !hits.some((hit) => CLAIMS.has(hit.concept));
    const ended = !back && [...hits, ...made].some((hit) => ENDED.has(hit.concept));
    if (ended) {
      for (const hit of hits)
        if (hit.concept === C.ends && !isCircumstance(hits, hit) && !isPlansEnd(hits, hit))
          add(C.ineligible, hit.start, hit.end);
    }
  }
  if ((seen & EACH) !== 0 && (seen & REVIEW) !== 0)
    pairs(C.each, [C.review], EACH_REVIEWED, (each, review) => {
      add(C.casebycase, Math.min(each.start, review.start), Math.max(each.end, review.end));
    });
  if (made.length === 0) return hits;
  // Training that has begun is no picture begun.
  const kept =
    begun.length === 0 || hits.some((hit) => hit.concept === C.generation)
      ? hits
      : hits.filter(
          (hit) =>
            hit.concept !== C.genstarted || !begun.some((other) => other.start <= hit.start && hit.end <= other.end),
        );
  const composed = returned.length === 0 ? made : made.filter((hit) => !returned.includes(hit));
  return merged(kept, composed);
}

/** Where a thought ends that opens with "whether or not" at `from`: at a "but" or "only", or at the comma before a refusal. */
function thoughtEnd(hits: readonly Hit[], codes: Uint16Array, from: number, last: number): number {
  let end = last;
  let comma = -1;
  // "It plays no part, whether": the comma right behind the word parts nothing.
  for (let at = from + 2; at < end && comma < 0; at += 1) if (isComma(codes[at] ?? 0)) comma = at;
  for (const hit of hits) {
    if (hit.start < from || hit.start >= end) continue;
    if (isTurn(hit, hits)) end = hit.start;
    else if (
      comma >= 0 &&
      hit.start > comma &&
      DENIALS.has(hit.concept) &&
      !hits.some((act) => ACTS.has(act.concept) && act.start <= hit.start && hit.end <= act.end)
    )
      end = comma;
    // "Regardless of the reason we refund you if you have used none": the refund is named, and a condition begins.
    else if (
      hit.concept === C.cond &&
      hits.some((other) => GIVEN.has(other.concept) && other.start >= from && other.end <= hit.start)
    )
      end = hit.start;
  }
  return end;
}

/** As long as "oder nicht" and its like, and shorter than every other word that something does not matter. */
export const OR_NOT = 6;
const LEAVES: ReadonlySet<number> = new Set<number>([C.nonrefund, C.refusal, C.ineligible, C.final, C.ends]);
/** "Don't count against you": neither the counting nor the "against you" refuses anything. */
const DENIED_HARM: ReadonlySet<number> = new Set<number>([...LEAVES, C.applies]);
const TURNS: ReadonlySet<number> = new Set<number>([C.but, C.only, C.except]);

/** Turns the thought: "but", "only", "except", and not the "yet" of "not yet". */
function isTurn({ concept, start }: Hit, hits: readonly Hit[]): boolean {
  return (
    TURNS.has(concept) && !(concept === C.but && hits.some((not) => not.concept === C.not && start - not.end === 1))
  );
}
const GIVEN: ReadonlySet<number> = new Set<number>([C.refund, C.full, C.money]);

/** Scripts whose words of indifference stand behind what they speak of. */
function standsBehind(code: number): boolean {
  return (code >= 0x3040 && code < 0x3100) || (code >= 0xac00 && code < 0xd7b0);
}

/** Where the bracket opens that the place stands in; where the stretch begins, if it stands in none. */
function opensBracket(codes: Uint16Array, from: number, place: number): number {
  for (let at = place; at > from; at -= 1) {
    if (codes[at] === 0x29) return from;
    if (codes[at] === 0x28) return at;
  }
  return from;
}

/** The hits without the acts that a clause says do not matter. */
function withoutIndifferent(hits: Hit[], codes: Uint16Array): Hit[] {
  const scopes: { start: number; end: number }[] = [];
  let spared = hits;
  const first = hits[0]?.start ?? 0;
  const last = hits.reduce((most, hit) => Math.max(most, hit.end), 0);
  const acts = hits.filter((hit) => ACTS.has(hit.concept));
  // The sign for "except" is a part of the word for "delete", and "credits instead" no turn of the thought.
  const turns = hits.filter(
    (hit) =>
      isTurn(hit, hits) && !hits.some((act) => !TURNS.has(act.concept) && act.start <= hit.start && hit.end <= act.end),
  );
  // "Downloads are excluded (previews don't count)": what stands in brackets speaks of what stands there with it.
  const back = (to: number): number =>
    turns.reduce((from, turn) => (turn.end <= to ? Math.max(from, turn.end) : from), opensBracket(codes, first, to));
  // "Even if only one was taken, nothing is refunded": one is the least that ends it.
  const leaves = hits.some((hit) => hit.concept !== C.ends && LEAVES.has(hit.concept));
  const isLeast = (whether: Hit): boolean =>
    leaves && hits.some((hit) => hit.concept === NUMERAL_BASE + 1 && hit.start >= whether.end);
  for (const hit of hits) {
    if (hit.concept === C.whetherornot && isLeast(hit)) continue;
    // "Downloaded or not"; but "late or not at all" is no word of indifference.
    if (hit.concept === C.harmless && hit.end - hit.start <= OR_NOT && isWordCode(codes[hit.end + 1] ?? 0)) continue;
    if (hit.concept === C.whetherornot && !standsBehind(codes[hit.end - 1] ?? 0))
      scopes.push({ start: hit.start, end: thoughtEnd(hits, codes, hit.end, last) });
    else if (hit.concept === C.harmless || hit.concept === C.whetherornot) {
      const start = back(hit.start);
      // "It plays no part whether you downloaded any": with nothing before it, it speaks of what comes.
      const opens = !acts.some((act) => act.start >= start && act.end <= hit.start);
      scopes.push({ start, end: opens ? thoughtEnd(hits, codes, hit.end, last) : hit.end });
    }
    // "Downloading does not end the refund": a harm denied.
    else if (
      hit.concept === C.harms &&
      hits.some((not) => not.concept === C.not && not.end <= hit.start && hit.start - not.end <= 1)
    ) {
      scopes.push({ start: back(hit.start), end: thoughtEnd(hits, codes, hit.end, last) });
      // What is harmless ends nothing.
      spared = spared
        .filter((other) => other.start >= hit.end || other.end <= hit.start || !DENIED_HARM.has(other.concept))
        .map((other) => (other === hit ? { ...hit, concept: C.harmless } : other));
    }
  }
  if (scopes.length === 0) return hits;
  return spared.filter(
    (hit) => !ACTS.has(hit.concept) || !scopes.some((scope) => scope.start <= hit.start && hit.start < scope.end),
  );
}

/** "You may ask if … your plan ended": an ending among the conditions of what is granted ends nothing itself. */
function isCircumstance(hits: readonly Hit[], ending: Hit): boolean {
  const granted = hits.find((hit) => hit.concept === C.eligible || hit.concept === C.refund || hit.concept === C.full);
  if (granted === undefined || granted.end > ending.start) return false;
  return hits.some((hit) => hit.concept === C.cond && hit.start >= granted.end && hit.end <= ending.start);
}

const LISTED_WORDS = 2;

/** "Can't be cancelled, changed or refunded": one "not" governs every verb of a list, to the one behind the "or". */
function listed(hits: readonly Hit[], codes: Uint16Array, from: number, to: number): boolean {
  if (!hits.some((hit) => hit.concept === C.range && hit.start > from && to - hit.end >= 0 && to - hit.end <= 4))
    return false;
  let commas = 0;
  let words = 0;
  for (let at = from; at < to; at += 1) {
    const code = codes[at] ?? 0;
    if (code === 0x2c) {
      commas += 1;
      words = 0;
    } else if (isComma(code)) return false;
    else if (code === 0x20) words += 1;
    if (words > LISTED_WORDS + 1) return false;
  }
  return commas > 0 && !hits.some((hit) => hit.start >= from && hit.end <= to && LIST_ENDS.has(hit.concept));
}

/** What shows that a new thought has begun, and no list goes on. */
const LIST_ENDS: ReadonlySet<number> = new Set<number>([C.except, C.only, C.but, C.cond, C.we, C.not]);

/** "You get that payment back and the plan is closed": what ends is the plan. */
function isPlansEnd(hits: readonly Hit[], ending: Hit): boolean {
  return hits.some(
    (hit) => hit.concept === C.subscription && hit.end <= ending.start && ending.start - hit.end <= PLAN_ENDS,
  );
}

const PLAN_ENDS = 5;

const REFUNDS: ReadonlySet<number> = new Set<number>([C.refund, C.full, C.except, C.but]);

function refused(hits: readonly Hit[], to: number): boolean {
  return hits.some((hit) => (hit.concept === C.nonrefund || hit.concept === C.refusal) && hit.end <= to);
}

function opensCondition(hits: readonly Hit[], from: number, to: number): boolean {
  return hits.some((hit) => hit.start >= from && hit.start - from <= 2 && hit.end <= to && hit.concept === C.cond);
}

/** "refund if not": a condition opens between the two. Words that also tell the time ("once", "after") do not matter. */
function follows(hits: readonly Hit[], from: number, to: number): boolean {
  return hits.some(
    (hit) =>
      hit.start >= from &&
      hit.end <= to &&
      (hit.concept === C.cond || hit.concept === C.but || hit.concept >= NUMERAL_BASE),
  );
}
