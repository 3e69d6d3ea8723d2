// What a clause says does not matter: "whether or not you downloaded any", "editing does not end the refund".

import { C, type Hit } from '../text/concepts';
import { isWordCode, NUMERAL_BASE } from '../text/lexicon';
import { endsBreath } from './joining';

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

/** The hits without the acts that a clause says do not matter. */
export function withoutIndifferent(hits: Hit[], codes: Uint16Array): Hit[] {
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

/** Where a thought ends that opens with "whether or not" at `from`: at a "but" or "only", or at the comma before a refusal. */
function thoughtEnd(hits: readonly Hit[], codes: Uint16Array, from: number, last: number): number {
  let end = last;
  let comma = -1;
  // "It plays no part, whether": the comma right behind the word parts nothing.
  for (let at = from + 2; at < end && comma < 0; at += 1) if (endsBreath(codes[at] ?? 0)) comma = at;
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

const DENIALS: ReadonlySet<number> = new Set<number>([
  C.nonrefund,
  C.refusal,
  C.ineligible,
  C.final,
  C.ends,
  C.keeps,
  C.not,
]);

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
