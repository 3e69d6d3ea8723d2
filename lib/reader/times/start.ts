// What a window counts from: the event named nearest to its time, or right behind it.

import { hasApart, hitsOf, type Page, type Passage } from '../page/page';
import type { ReadWindow } from '../reading';
import type { Duration } from '../sense/durations';
import { C, type Concept } from '../text/concepts';
import { isComma, SIGNS } from '../text/words';
import { distance } from './reach';

export function startOf(page: Page, passage: Passage, duration: Duration): ReadWindow['startsAt'] {
  const events: readonly (readonly ['purchase' | 'delivery' | 'generation' | 'renewal' | 'incident', Concept])[] = [
    // First, so that "finished rendering" is more than "finished".
    ['generation', C.generation],
    ['delivery', C.delivery],
    ['renewal', C.renewal],
    ['incident', C.incident],
    ['purchase', C.purchase],
  ];
  let best: ReadWindow['startsAt'] = null;
  let nearest = START_REACH;
  // "Within 14 days after the day on which we told you that it is ready": what stands ahead is something else.
  const counts =
    distance(page, passage, duration, 'after', C.after) <= COUNTS &&
    events.some(
      ([, concept]) => distance(page, passage, duration, 'after', concept) < reachOf(page, passage, duration),
    );
  const finishes = passage.own.has(C.delivery) && completes(passage);
  for (const [name, concept] of events) {
    const after = distance(page, passage, duration, 'after', concept);
    const ahead = isAsking(page, passage, concept) ? START_REACH : distance(page, passage, duration, 'before', concept);
    // "自支付之日起三日内": where the event stands right before the time, the time counts from it.
    const before = counts ? START_REACH : ahead > ADJACENT ? ahead + 14 : ahead;
    // "within 5 days if you generated nothing since" counts from no generation.
    if (name === 'generation' && !hasApart(passage, C.generation, C.nogen)) continue;
    // What was generated is named before a time for much else, unless only what "from then on" is called stands between them.
    const near = (page.codes[duration.start - 2] ?? 0) >= SIGNS ? ADJACENT_SIGNS : ADJACENT;
    const far = name === 'generation' && ahead > near && !finishes ? after : Math.min(after, before);
    if (far < nearest) {
      nearest = far;
      best = name;
    }
  }
  // "From the completion of the generation": what is complete is the generation.
  if (best === 'delivery' && completes(passage)) return 'generation';
  // "A renewal payment can be refunded within 24 hours of the charge": the charge is the renewal's.
  return best === 'purchase' && isOfRenewal(passage) ? 'renewal' : best;
}

const COUNTS = 2;

export const ADJACENT = 5;

/** The same in Chinese, Japanese and Korean: "생성이 끝난 시점부터 7일", "成片生成之时起48小时内". */
const ADJACENT_SIGNS = 12;

const START_REACH = 90;

/** "Your request must reach us within 7 days of the payment": what arrives is the request. */
function isAsking({ codes }: Page, passage: Passage, concept: Concept): boolean {
  if (concept !== C.delivery || (codes[passage.clause.start] ?? 0) >= SIGNS) return false;
  const asks = hitsOf(passage, C.request);
  return hitsOf(passage, C.delivery).every((hit) =>
    asks.some((ask) => ask.end <= hit.start && hit.start - ask.end <= ARRIVES),
  );
}

const ARRIVES = 14;

/** How far behind a time the breath goes on that names what it counts from. */
function reachOf({ codes }: Page, { clause }: Passage, { end }: Duration): number {
  let to = end;
  while (to < clause.end && to - end < START_REACH && !isComma(codes[to] ?? 0)) to += 1;
  return to - end;
}

/** Speaks of a renewal from its first words on, and of no other payment. */
function isOfRenewal({ clause, hits, own }: Passage): boolean {
  if (own.any(C.firsttime, C.range)) return false;
  return hits.some((hit) => hit.concept === C.renewal && hit.start - clause.start <= FIRST_WORDS);
}

/** "Finished generating": the word for what is ready stands inside the words for the making of it. */
function completes(passage: Passage): boolean {
  const made = hitsOf(passage, C.generation);
  return hitsOf(passage, C.delivery).every((done) =>
    made.some((hit) => hit.start <= done.start && done.end <= hit.end && hit.end - hit.start > done.end - done.start),
  );
}

/** "You have one week. It starts with the e-mail that your gallery is ready": told behind the time, where that names no event. */
export function startBeside(page: Page, { index, clause }: Passage): ReadWindow['startsAt'] {
  for (let at = index + 1; at <= index + STARTS_WITHIN; at += 1) {
    const told = page.passages[at];
    if (told === undefined || told.durations.length > 0 || told.clause.line > clause.line + STARTS_WITHIN) return null;
    const question = page.passages[told.clause.leads[0] ?? -1];
    const counts =
      told.own.has(C.begin) ||
      FROM.test(String.fromCharCode(...page.codes.subarray(told.clause.start, told.clause.start + FIRST_WORDS))) ||
      (question?.clause.kind === 'question' && question.own.has(C.begin));
    if (told.clause.kind === 'question' || told.clause.end - told.clause.start > START_LENGTH || !counts) continue;
    if (told.own.any(C.training, C.cancel, C.renewal, C.refund, C.redo)) continue;
    if (told.own.has(C.delivery)) return 'delivery';
    if (told.own.has(C.purchase)) return 'purchase';
  }
  return null;
}

/** How many clauses on a page may say what its time counts from. */
const STARTS_WITHIN = 3;

const START_LENGTH = 90;

export const FROM = /^(from|ab|a partir|des|da[li]?|vanaf|od)\b/;

/** Room for the words that such a day begins with. */
export const FIRST_WORDS = 12;
