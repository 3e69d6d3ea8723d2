// Holds what the rules read against the second opinion: the two weighed together, and the careful side taken where they part.

import type { VoidingAct } from '../../policy/terms';
import { hoursOf } from '../../policy/window-hours';
import { onlyReducesIt, refusesAlike } from '../acts/use';
import type { Claim } from '../claims';
import { type Ruled, signalsOf } from '../fields/rules';
import type { FoundStance } from '../fields/stance';
import { hitsOf, type Page, type Passage } from '../page/page';
import { ABOUT_REFUNDS, C, type Concept } from '../text/concepts';
import { lettersIn } from '../text/words';
import { type FoundWindow, isOrdinary, type Vouching } from '../times/windows';
import { endsLikely } from './agreement';
import { judgedActs, NAMED_ACTS, type NamedAct } from './mentions';
import { LEARNED_ACTS, type Opinion, opinionOf, STANCES } from './opinion';

/** A few sentences show too little to be weighed against what was learned from whole pages. */
const FEW = 250;
/** Nor do they show enough of what else a time may be for. */
const FEW_TIMES = 300;

/** Is long enough for an opinion. */
export function saysEnough(page: Page): boolean {
  return lettersIn(page.codes, FEW) >= FEW;
}

/** The opinion on a page that is long enough for one. */
export function secondLook(page: Page, ruled: Ruled): Opinion | undefined {
  return saysEnough(page) ? opinionOf(page, signalsOf(ruled)) : undefined;
}

/** A refund is not promised where a refusal of everything is likelier than this. */
const MAY_REFUSE = 0.25;
/** A time that is less likely than this to be one for asking is not told. */
const MAY_ASK = 0.35;

/** The clause that speaks most for something, of those that name one of the notions. */
function loudest(
  page: Page,
  opinion: Opinion,
  of: Parameters<Opinion['speaks']>[1],
  ...notions: readonly Concept[]
): Passage | undefined {
  let best: Passage | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const passage of page.passages) {
    if (passage.clause.kind === 'question' || !passage.own.any(...notions) || passage.own.has(C.others)) continue;
    const speaks = opinion.speaks(passage, of);
    if (speaks <= most) continue;
    best = passage;
    most = speaks;
  }
  return best;
}

const OF_MONEY: readonly Concept[] = [...ABOUT_REFUNDS, C.full, C.partial, C.discretion, C.eligible];

/** What is left of a rule without conditions where one was found: it must be beyond doubt. */
const DOUBT = 0.1;

/** The main rule. Where an act or a bound ends the refund, there is a condition, unless hardly anything speaks for one. */
export function stanceWith(
  page: Page,
  opinion: Opinion | undefined,
  { stance: found, voiding, cap, named }: Ruled,
): FoundStance {
  if (opinion === undefined) return found;
  const doubt = named !== undefined && isOfFirst(named) ? 0 : voiding.length > 0 || cap !== undefined ? DOUBT : 1;
  const likely = opinion.stances.map((value, at) => (STANCES[at] === 'refunds' ? value * doubt : value));
  const best = STANCES[likely.indexOf(Math.max(...likely))];
  let agreed = found;
  const refused = opinion.stances[STANCES.indexOf('none')] ?? 0;
  // Of a long page parts are read, and the opinion knows whole ones: what the rules read without a condition stands there.
  const stands = page.size < page.codes.length && found.stance === 'refunds' && best === 'conditional' && doubt === 1;
  if (best !== undefined && best !== found.stance && !stands) {
    const passage = loudest(page, opinion, best, ...OF_MONEY);
    if (passage !== undefined) agreed = { ...found, stance: best, passages: [passage], confidence: 0.4 };
  }
  if (agreed.stance !== 'none' && refused > MAY_REFUSE) return { ...agreed, stance: null, passages: [], confidence: 0 };
  return agreed;
}

/** "Your first payment is covered for 30 days": a bound, where "30 days from your first payment" only tells when they begin. */
function isOfFirst({ passage }: FoundWindow): boolean {
  const times = passage.durations;
  return hitsOf(passage, C.firsttime).some((first) => times.every(({ start }) => first.end <= start));
}

/** The window, unless the opinion takes the time for something else. */
export function windowWith(
  page: Page,
  opinion: Opinion | undefined,
  primary: FoundWindow | undefined,
): FoundWindow | undefined {
  if (primary === undefined || opinion === undefined || lettersIn(page.codes, FEW_TIMES) < FEW_TIMES) return primary;
  return opinion.window(primary.hours) < MAY_ASK ? undefined : primary;
}

/** A time that is likelier than this needs no comparison. */
const BEYOND_DOUBT = 0.9;

/** Of two times of the same kind, the shorter where it is the likelier one or beyond doubt. */
export function likelierOf(
  opinion: Opinion | undefined,
  windows: readonly FoundWindow[],
  named: FoundWindow | undefined,
): FoundWindow | undefined {
  if (opinion === undefined || named === undefined) return named;
  let best = named;
  for (const window of windows) {
    if (window.hours >= best.hours || !isOrdinary(window)) continue;
    if (opinion.window(window.hours) > Math.min(BEYOND_DOUBT, opinion.window(best.hours))) best = window;
  }
  return best;
}

/** Where nothing is refunded, the time to report a fault or a wrong charge in is told only where it is likelier than this. */
const SURELY_REPORTED = 0.7;

export function isReported(opinion: Opinion | undefined, { window: { scope }, hours }: FoundWindow): boolean {
  return (
    opinion !== undefined && (scope === 'technical' || scope === 'duplicate') && opinion.window(hours) > SURELY_REPORTED
  );
}

/** Surely the seller's own terms. A time that the rules see nothing in is told only there, where money is given. */
const SURELY_OWN = 0.6;

/** Where the rules' time is no likelier than the first, a shorter one that is likelier than the second is heard. */
const DOUBTED = 0.65;
const SURELY_ASKED = 0.62;

function isOutdone(page: Page, opinion: Opinion, named: FoundWindow | undefined): boolean {
  if (named === undefined || opinion.window(named.hours) >= DOUBTED) return false;
  return page.passages.some((passage) =>
    passage.durations.some(
      (duration) =>
        hoursOf(duration.most, duration.unit) < named.hours && opinion.asked(passage, duration) > SURELY_ASKED,
    ),
  );
}

/** What else is heard on the times of a page where the rules name none, or one that is not believed. */
export function vouchingOf(page: Page, opinion: Opinion | undefined, { named }: Ruled): Vouching | undefined {
  if (opinion === undefined) return undefined;
  if (windowWith(page, opinion, named) !== undefined && !isOutdone(page, opinion, named)) return undefined;
  if (opinion.of('own') < SURELY_OWN || (opinion.stances[0] ?? 0) > MAY_REFUSE) return undefined;
  return {
    likely: opinion.asked,
    believes: (hours) => opinion.window(hours) >= MAY_ASK,
    insteadOf: named?.hours,
  };
}

/** An act is told where it is likelier than this to end the refund. */
const LIKELY_ENDS = 0.5;
/** Beside a time to ask in, that a download ends it must not be missed, and is believed wherever the rules see it. */
const MAY_END = 0.35;

/** There, one that the rules guess at is told unless it is unlikelier than this, and one that they see always. */
const KEPT_END = 0.2;
/** Less sure than this, the rules only guess. */
const SEEN = 0.7;
/** What the rules see where the places that name it are likelier than this to say so is told, whatever the rest of the text. */
const SAID_THERE = 0.8;
/** These are named for much else beside: how pictures are delivered, what a plan holds. */
const OFTEN_NAMED: ReadonlySet<NamedAct> = new Set<NamedAct>(['use-of-credits', 'partial-use', 'download']);

/** Where the places that name an act are less likely than this to say that it ends the refund, they name it for another end, */
const HARDLY = 0.2;
/** if the rest of the text does not say so, either. */
const HARDLY_WHOLE = 0.2;

/** So sure are the rules of an act in a clause that denies something; of a condition they are less. */
const DENIED = 0.75;

function isNamedElse(
  page: Page,
  act: NamedAct,
  { confidence }: Claim<VoidingAct>,
  named: number,
  whole: number | undefined,
): boolean {
  if (act !== 'download') return confidence >= DENIED && named < HARDLY && whole === undefined;
  if ((whole ?? 0) >= HARDLY_WHOLE) return false;
  // "Neither downloaded nor shared" is a condition, whatever its words are like.
  if (confidence >= DENIED) return named < HARDLY && !page.spoken.has(C.nodownload);
  return confidence < SEEN && named < LIKELY_ENDS;
}

/** The opinion was asked of these acts. */
function wholeOf(opinion: Opinion, act: NamedAct): number | undefined {
  const learned = LEARNED_ACTS.find((name) => name === act);
  return learned === undefined ? undefined : opinion.of(learned);
}

/** Tells of acts that the rules found, and of the places that name others, which end the refund in the opinion, too. */
export function actsWith(
  page: Page,
  opinion: Opinion | undefined,
  { stance, named, cap }: Ruled,
): (found: readonly Claim<VoidingAct>[], refuses: boolean) => readonly Claim<VoidingAct>[] {
  if (opinion === undefined) return (found) => found;
  const judged = judgedActs(page);
  const timed = named !== undefined;
  return (found, refuses) => {
    const harmless =
      (refuses && page.passages.some((passage) => passage.polarity === 'denies' && refusesAlike(page, passage))) ||
      (stance.stance === 'refunds' && page.passages.some(onlyReducesIt));
    const acts = found.filter(({ value }) => !NAMED_ACTS.some((name) => name === value));
    for (const act of NAMED_ACTS) {
      const claim = found.find(({ value }) => value === act);
      const place = judged.get(act);
      const careful = timed && act === 'download';
      const ends = endsLikely(act, {
        found: claim,
        named: place?.likely,
        whole: wholeOf(opinion, act),
        refuses: stance.stance === 'none',
        timed,
        capped: cap !== undefined,
      });
      if (claim !== undefined) {
        if (place !== undefined && isNamedElse(page, act, claim, place.likely, wholeOf(opinion, act))) continue;
        const seen =
          claim.confidence >= SEEN && (careful || (!OFTEN_NAMED.has(act) && (place?.likely ?? 0) > SAID_THERE));
        if (seen || ends > (careful ? KEPT_END : LIKELY_ENDS)) acts.push(claim);
        continue;
      }
      if (place?.passage === undefined || (harmless && (act === 'use-of-credits' || act === 'partial-use'))) continue;
      if (ends <= (careful ? MAY_END : LIKELY_ENDS)) continue;
      const { start, end } = place.passage.clause;
      acts.push({ value: act, spans: [page.spanOf(start, end)], confidence: 0.4 });
    }
    return acts;
  };
}

/** What is likelier than this to be the seller's own terms is such, though the rules see no sign of it. */
const OWN_ALL_THE_SAME = 0.88;

/** A text is the seller's own terms where the rules and the opinion take it for such, or the opinion is very sure. */
export function isOwnWith(page: Page, opinion: Opinion | undefined, own: boolean): boolean {
  if (opinion === undefined) return own;
  const likely = opinion.of('own');
  if (!own) return likely > OWN_ALL_THE_SAME;
  if (page.size === page.codes.length || page.guides < GUIDES) return likely > SURELY_OWN;
  if (page.guides < MANY_GUIDES) return likely > OWN_BESIDE_GUIDES;
  return likely > OWN_BESIDE_MANY && !isTold(page);
}

/** A long page with so many words of an article may quote the terms of others: those must be surer. */
const GUIDES = 2;
const OWN_BESIDE_GUIDES = 0.8;
const MANY_GUIDES = 3;
const OWN_BESIDE_MANY = 0.92;

/** "I ordered, I asked, they refused": somebody tells what happened to him. */
function isTold({ passages }: Page): boolean {
  return passages.filter(({ own }) => own.has(C.buyervoice)).length >= OFTEN_TOLD;
}

const OFTEN_TOLD = 3;
