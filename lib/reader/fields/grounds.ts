// Reads for which troubles the seller does something: gives money or credits back, makes it again, looks into it.

import type { Ground, Remedy, Stance, VoidingAct } from '../../policy/terms';
import type { FoundCap } from '../acts/usage';
import { partialOnly } from '../acts/use';
import { type Claim, Claims } from '../claims';
import { hasApart, hitsOf, type Page, type Passage } from '../page/page';
import { C, type Concept, type Hit } from '../text/concepts';
import type { FoundWindow } from '../times/windows';

const GROUNDS: readonly (readonly [Concept, Ground])[] = [
  [C.technical, 'technical-failure'],
  [C.duplicate, 'duplicate-charge'],
  [C.accidental, 'accidental-purchase'],
  [C.notdelivered, 'not-delivered'],
  [C.likeness, 'poor-likeness'],
  [C.corrupt, 'corrupted-files'],
  [C.unused, 'unused'],
  [C.nogen, 'unused'],
  [C.dissatisfied, 'dissatisfaction'],
  [C.anyreason, 'dissatisfaction'],
];

const NAMES: readonly Concept[] = GROUNDS.map(([concept]) => concept);

/** Inside a denial, what stands after "except" is granted. */
export function granted(passage: Passage, concept: Concept): boolean {
  if (passage.polarity !== 'denies') return true;
  const exceptions = hitsOf(passage, C.except, C.but);
  return (
    exceptions.length > 0 &&
    hitsOf(passage, concept).some((hit) => exceptions.some((exception) => exception.end <= hit.start))
  );
}

/** Whether something is done about what the passage names. */
export function isHelped({ all, polarity }: Passage): boolean {
  return (
    polarity === 'grants' ||
    all.any(C.creditback, C.auto, C.discretion, C.redo, C.corrected, C.request, C.except, C.partial)
  );
}

/** What a seller does about a trouble, whatever he calls it. */
function isRemedied({ own }: Passage): boolean {
  return (
    own.any(C.creditback, C.redo, C.remake, C.retrain, C.corrected, C.full, C.refund, C.storecredit, C.someback) ||
    (own.has(C.giveback) && own.any(C.money, C.credits))
  );
}

type Standing = 'helped' | 'refused' | 'open';

const DENIALS: readonly Concept[] = [C.refusal, C.nonrefund, C.ineligible, C.final];

/** Whether the passage itself refuses, in words that are not the trouble's own: "files that refuse to open" refuse nothing. */
function refusesItself(passage: Passage): boolean {
  const troubles = hitsOf(passage, ...NAMES);
  return hitsOf(passage, ...DENIALS).some(
    (denial) => !troubles.some((trouble) => trouble.start < denial.end && denial.start < trouble.end),
  );
}

/** "We can only refund you in the event of:", "final, save as follows:": what stands under it is helped. */
function opensExceptions({ own }: Passage): boolean {
  return own.any(C.only, C.except) && own.any(C.refund, C.nonrefund, C.final, C.creditback);
}

/** How the page answers to what the passage names: by itself, by what it stands under, or by what comes next. */
function standingOf(page: Page, passage: Passage): Standing {
  const { clause } = passage;
  const refuses = passage.polarity === 'denies' && refusesItself(passage);
  if (refuses) return 'refused';
  if (passage.ownPolarity !== 'denies' && isRemedied(passage)) return 'helped';
  for (const at of clause.leads) {
    const lead = page.passages[at];
    if (lead === undefined) continue;
    if (opensExceptions(lead)) return 'helped';
    if (refusesItself(lead)) return 'refused';
    if (lead.clause.kind !== 'question' && isRemedied(lead)) return 'helped';
  }
  if (passage.polarity === 'denies') return 'refused';
  const answer = answerTo(page, passage);
  return answer === 'open' && (passage.all.has(C.chance) || isOneOfSeveral(page, passage)) ? 'helped' : answer;
}

/** The troubles with what was bought or how it was charged: a page that lists several has them in mind to help. */
const TROUBLES: readonly Concept[] = [C.technical, C.duplicate, C.accidental, C.notdelivered, C.likeness, C.corrupt];

/** Stands in one list with other troubles, or names them one after the other. */
function isOneOfSeveral(page: Page, passage: Passage): boolean {
  if (!page.spoken.any(C.refund, C.creditback)) return false;
  const under = passage.clause.leads[0];
  const mates =
    under === undefined || !passage.clause.item
      ? [passage]
      : page.passages.filter(({ clause }) => clause.item && clause.leads[0] === under);
  return TROUBLES.filter((trouble) => mates.some(({ own }) => own.has(trouble))).length > 1;
}

const ANSWER_WITHIN = 3;

/** "Charged twice? We pay one back.", "The file is broken: no refund": what the next words say. */
function answerTo(page: Page, passage: Passage): Standing {
  const { clause, index } = passage;
  for (let at = index + 1; at <= index + ANSWER_WITHIN; at += 1) {
    const next = page.passages[at];
    if (next === undefined || next.clause.line !== clause.line) {
      if (next === undefined || !next.clause.leads.includes(index)) return 'open';
    }
    if (next.clause.kind === 'heading') return 'open';
    if (refusesItself(next)) return 'refused';
    if (next.ownPolarity === 'denies') return 'refused';
    if (isRemedied(next)) return 'helped';
  }
  return 'open';
}

/** "That is not an error": the trouble is named to say that it is none. */
function isDenied(passage: Passage, trouble: Hit): boolean {
  return hitsOf(passage, C.not).some(
    (not) => not.end <= trouble.start && trouble.start - not.end <= 3 && not.start !== trouble.start,
  );
}

/** "A payment fails": the buyer's card, and no trouble with what was bought. */
function isOfPayment(passage: Passage, trouble: Hit): boolean {
  return hitsOf(passage, C.charging, C.money).some(
    (hit) => hit.end <= trouble.start && trouble.start - hit.end <= 2 && trouble.end - trouble.start <= 8,
  );
}

/** What is asked for with a request names no trouble: "a screenshot of the error", "tell us what went wrong". */
function isAskedFor(passage: Passage): boolean {
  return (
    passage.own.any(C.screenshots, C.orderid, C.accountemail, C.reason) &&
    passage.all.any(C.request, C.email) &&
    !passage.own.any(C.refund, C.cond)
  );
}

function namesTechnical(passage: Passage): boolean {
  if (!hasApart(passage, C.technical, C.duplicate) || isAskedFor(passage)) return false;
  const reasons = hitsOf(passage, C.reason);
  return hitsOf(passage, C.technical).some(
    (hit) =>
      !isDenied(passage, hit) &&
      !isOfPayment(passage, hit) &&
      !reasons.some((reason) => reason.start <= hit.start && hit.end <= reason.end),
  );
}

export interface Read {
  readonly primary: FoundWindow | undefined;
  readonly stance: Stance | null;
  readonly voiding: readonly Claim<VoidingAct>[];
  readonly cap: FoundCap | undefined;
  readonly remedies: readonly Claim<Remedy>[];
}

/** What has to be still ahead for a refund makes what lies unused a ground for it. */
const AHEAD: ReadonlySet<VoidingAct> = new Set<VoidingAct>(['generation-started', 'training-started']);

/** Where a page lists faults of the seller's as its reasons, credits that lie unused are none of them. */
const FAULTS: readonly Ground[] = ['technical-failure', 'duplicate-charge', 'not-delivered', 'corrupted-files'];

export function groundsOf(page: Page, { primary, stance, voiding, cap, remedies }: Read): Claim<Ground>[] {
  const claims = new Claims<Ground>(page);
  for (const passage of page.passages) {
    const { own, all, polarity } = passage;
    if (!own.any(...NAMES, C.guarantee)) continue;
    const standing = standingOf(page, passage);
    for (const [concept, ground] of GROUNDS) {
      if (!own.has(concept)) continue;
      const helped = (granted(passage, concept) && isHelped(passage)) || standing === 'helped';
      if (!helped) continue;
      if (standing === 'refused' && !granted(passage, concept)) continue;
      if (
        ground === 'unused' &&
        ((polarity !== 'grants' && standing !== 'helped') || all.has(C.statutory) || partialOnly(passage))
      )
        continue;
      if (ground === 'accidental-purchase' && !hasApart(passage, C.accidental, C.duplicate)) continue;
      if (ground === 'dissatisfaction' && standing !== 'helped' && polarity !== 'grants' && !all.has(C.guarantee))
        continue;
      if (ground === 'technical-failure' && !namesTechnical(passage)) continue;
      claims.add(ground, passage);
    }
    if (own.has(C.guarantee) && polarity === 'grants' && primary !== undefined && primary.window.scope !== 'technical')
      claims.add('dissatisfaction', passage, 0.6);
  }
  // What asks that nothing was used is a refund of what lies unused; a cap asks less.
  const use = voiding.find(({ value }) => value === 'use-of-credits');
  const begun = voiding.find(({ value }) => AHEAD.has(value));
  if (cap !== undefined) claims.drop('unused');
  else if (use !== undefined && stance === 'conditional' && FAULTS.filter((fault) => claims.has(fault)).length < 2)
    claims.repeat('unused', use);
  if (begun !== undefined && stance === 'conditional') claims.repeat('unused', begun);
  // Credits come back because something failed.
  const credits = remedies.find(({ value }) => value === 'credits');
  if (credits !== undefined) claims.repeat('technical-failure', credits);
  if (stance === 'refunds' && primary !== undefined) claims.add('dissatisfaction', primary.passage, 0.5);
  return claims.list();
}
