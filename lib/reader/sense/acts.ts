// What a buyer did, told in more words than one: credits used, a redo taken, a proof approved, a training begun.

import { C, type Hit } from '../text/concepts';
import { NUMERAL_BASE } from '../text/lexicon';
import { add, addAround, broken, holds, type Joining, overlaps, pairs } from './joining';
import { ACCEPTING, BEFORE, BEGIN, PART, PREVIEW, REDO, SPENT, WHOLE } from './kinds';

/** Credits, packs and pictures that were used, or that are still whole. */
export function joinUsed(joining: Joining): void {
  const { codes, hits, made, seen } = joining;
  const unused = (seen & (SPENT | PART)) === 0 ? [] : [...hits, ...made].filter((hit) => hit.concept === C.unused);
  const isUnused = (use: Hit): boolean => unused.some((hit) => overlaps(hit, use));
  // "Used a fair part of the month", "made substantial use of the plan"; a part of the credits is credits used.
  if (holds(joining, PART))
    pairs(joining, C.part, [C.spent, C.use], PART_USED, (part, use) => {
      const start = Math.min(part.start, use.start);
      const end = Math.max(part.end, use.end);
      const nearer = hits.some((hit) => hit.concept === C.spent && hit !== use && hit.start > start && hit.end < end);
      if (nearer || isUnused(use)) return;
      const credits = hits.some(
        (hit) =>
          hit.concept === C.credits &&
          (hit.start >= end
            ? hit.start - end <= PART_OF && !broken(codes, end, hit.start)
            : start - hit.end <= PART_OF && !broken(codes, hit.end, start)),
      );
      add(joining, credits ? C.usevoid : C.partialuse, start, end);
    });
  pairs(joining, C.spent, [C.credits], TOGETHER, (use, credits) => {
    if (!isUnused(use)) addAround(joining, C.usevoid, use, credits);
  });
  // "While the pack is full", "your balance still equals what you bought": whole goods are unused goods.
  if (holds(joining, WHOLE)) {
    const named = hits.filter((hit) => hit.concept === C.refund || hit.concept === C.money);
    pairs(joining, C.whole, [C.credits, C.pack], WHOLE_REACH, (whole, goods) => {
      if (
        (whole.start >= goods.end || whole.end - whole.start >= WHOLE_PHRASE) &&
        !named.some((hit) => hit.start < whole.end + 2 && whole.start < hit.end) &&
        hits.some(
          (hit) => (hit.concept === C.only || hit.concept === C.cond) && hit.end <= Math.max(whole.start, goods.start),
        )
      )
        addAround(joining, C.unused, whole, goods);
    });
  }
  // "An opened pack"
  pairs(joining, C.spent, [C.pack], 2, (use, pack) => {
    if (use.end <= pack.start && !isUnused(use)) add(joining, C.usevoid, use.start, pack.end);
  });
  // "taken 20 photos or more"
  pairs(joining, C.spent, [C.imageunit], TOGETHER, (spent, unit) => {
    const start = Math.min(spent.start, unit.start);
    const end = Math.max(spent.end, unit.end);
    const counted = hits.some((hit) => hit.concept >= NUMERAL_BASE && hit.start >= start - 4 && hit.end <= end);
    if (counted && !isUnused(spent)) add(joining, C.usevoid, start, end);
  });
}

const TOGETHER = 34;

const PART_USED = 30;

const PART_OF = 16;

const WHOLE_REACH = 32;

const WHOLE_PHRASE = 8;

/** A redo, credits instead of the money, or a proof that was taken. */
export function joinAccepted(joining: Joining): void {
  const { hits } = joining;
  if (holds(joining, ACCEPTING)) {
    // "Whoever chooses bonus credits": credits that come instead of the money.
    pairs(joining, C.accepting, [C.credits], ACCEPTED, (accepting, credits) => {
      const gift = hits.some(
        (hit) =>
          hit.concept === C.gratis &&
          hit.end <= credits.start &&
          (hit.start >= accepting.end || (accepting.start >= credits.end && credits.start - hit.end <= FREE_REACH)),
      );
      if (gift) addAround(joining, C.creditsaccepted, accepting, credits);
    });
    pairs(joining, C.accepting, [C.redo, C.retrain], ACCEPTED, (accepting, redo) => {
      if (accepting.start >= redo.start && accepting.start - redo.end > ACCEPTED_BEHIND) return;
      addAround(joining, C.redoaccepted, accepting, redo);
      // "Take the remake or the credits": both are taken.
      for (const hit of hits)
        if (
          hit.concept === C.credits &&
          accepting.end <= redo.start &&
          hit.start >= redo.end &&
          hit.start - redo.end <= OR_ELSE
        )
          add(joining, C.creditsaccepted, hit.start, hit.end);
    });
  }
  // "Once the reshoot has been started"
  if (holds(joining, REDO))
    pairs(joining, C.begin, [C.redo, C.retrain], ACCEPTED, (begin, redo) =>
      addAround(joining, C.redoaccepted, begin, redo),
    );
  if (holds(joining, PREVIEW)) {
    const approved = (approval: Hit, preview: Hit): void => addAround(joining, C.previewapproved, approval, preview);
    pairs(joining, C.approve, [C.preview], ACCEPTED, approved);
    pairs(joining, C.accepting, [C.preview], ACCEPTED, approved);
  }
}

const ACCEPTED = 24;

const ACCEPTED_BEHIND = 24;

/** "Free touch-up points": what is free and what it counts. */
const FREE_REACH = 10;
const OR_ELSE = 16;

/** A training or a generation that was begun. Tells where a training was, as that is no picture begun. */
export function joinBegun(joining: Joining): readonly Hit[] {
  const { hits } = joining;
  const begun: Hit[] = [];
  pairs(joining, C.begin, [C.training], TOGETHER, (begin, training) => {
    const start = Math.min(begin.start, training.start);
    const end = Math.max(begin.end, training.end);
    begun.push({ concept: C.trainstarted, start: start - BEGUN_BEFORE, end });
    add(joining, C.trainstarted, start, end);
  });
  // "Before we train your model": the verb itself says that it begins.
  if (holds(joining, BEFORE))
    pairs(joining, C.before, [C.training], TRAINED_AHEAD, (before, training) => {
      if (training.start >= before.end) add(joining, C.trainstarted, before.start, training.end);
    });
  // "Training costs money, so once it is under way": what has begun was named before.
  for (const begin of holds(joining, BEGIN) ? hits : []) {
    if (begin.concept !== C.begin) continue;
    const training = hits.find((hit) => hit.concept === C.training);
    const when = hits.some(
      (hit) => hit.concept === C.cond && hit.end <= begin.start && begin.start - hit.end <= PRONOUN,
    );
    if (training !== undefined && training.end <= begin.start && when)
      add(joining, C.trainstarted, begin.start, begin.end);
  }
  pairs(joining, C.begin, [C.generation], TOGETHER, (begin, generation) => {
    if (generation.start - begin.end > BEGUN_AHEAD || begin.start - generation.end > BEGUN_BEHIND) return;
    addAround(joining, C.genstarted, begin, generation);
  });
  return begun;
}

/** Room for "as soon as". */
const BEGUN_BEFORE = 12;
const TRAINED_AHEAD = 12;

const PRONOUN = 10;

const BEGUN_AHEAD = 18;

const BEGUN_BEHIND = 26;
