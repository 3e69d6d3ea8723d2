// Reads what the seller gives back and for which troubles.

import type { Ground, Remedy, Stance, VoidingAct } from '../policy/terms';
import { type Claim, Claims } from './claims';
import { C, type Concept } from './concepts';
import { hasApart, hitsOf, type Page, type Passage } from './page';
import type { FoundCap } from './usage';
import { partialOnly } from './voiding';
import type { FoundWindow } from './windows';

/** Inside a denial, what stands after "except" is granted. */
function granted(passage: Passage, concept: Concept): boolean {
  if (passage.polarity !== 'denies') return true;
  const exceptions = hitsOf(passage, C.except, C.but);
  return (
    exceptions.length > 0 &&
    hitsOf(passage, concept).some((hit) => exceptions.some((exception) => exception.end <= hit.start))
  );
}

export function remediesOf(page: Page, stance: Stance | null, primary: FoundWindow | undefined): Claim<Remedy>[] {
  const claims = new Claims<Remedy>(page);
  let money: Passage | undefined;
  let onlyPartial = false;
  let corrects: Passage | undefined;
  for (const passage of page.passages) {
    const { own, polarity } = passage;
    if (passage.clause.kind === 'question') continue;
    const grants = polarity !== 'denies' && !own.has(C.others);
    if (own.has(C.creditback) && !own.has(C.deduct) && grants) claims.add('credits', passage);
    if (own.has(C.storecredit) && grants && own.any(C.refund, C.request, C.partial))
      claims.add('store-credit', passage);
    if (own.has(C.gift)) claims.add('gift', passage);
    if (own.has(C.editcredits)) claims.add('edit-credits', passage);
    if (own.has(C.redo) && granted(passage, C.redo)) claims.add('redo', passage);
    if (own.has(C.retrain) && grants) claims.add('retraining', passage);
    if (own.has(C.partial) && grants) {
      claims.add('partial-refund', passage);
      if (own.has(C.deduct)) onlyPartial = true;
    }
    if (own.has(C.full) && grants) claims.add('full-refund', passage, 0.9);
    if (
      grants &&
      passage.all.any(C.refund, C.full) &&
      own.any(C.duplicate, C.technical) &&
      !own.any(C.statutory, C.creditback)
    )
      corrects ??= passage;
    // "You paid twice": where nothing else is given back, a wrong charge is given back whole.
    if (own.has(C.duplicate) && granted(passage, C.duplicate) && isHelped(passage)) corrects ??= passage;
    if (money === undefined && grants && own.any(C.refund, C.eligible) && !own.has(C.creditback)) money = passage;
  }
  if (!claims.has('full-refund') && money !== undefined && !onlyPartial && stance !== 'none')
    claims.add('full-refund', money, 0.5);
  // A time to ask in, and no word of a share: what is asked back is all that was paid.
  if (!claims.has('full-refund') && !onlyPartial && stance !== 'none' && primary !== undefined)
    claims.add('full-refund', primary.passage, 0.5);
  if (stance === 'none' && corrects !== undefined) claims.add('full-refund', corrects, 0.5);
  return claims.list();
}

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

/** Whether something is done about what the passage names. */
function isHelped({ all, polarity }: Passage): boolean {
  return (
    polarity === 'grants' ||
    all.any(C.creditback, C.auto, C.discretion, C.redo, C.corrected, C.request, C.except, C.partial)
  );
}

export interface Read {
  readonly primary: FoundWindow | undefined;
  readonly stance: Stance | null;
  readonly voiding: readonly Claim<VoidingAct>[];
  readonly cap: FoundCap | undefined;
  readonly remedies: readonly Claim<Remedy>[];
}

export function groundsOf(page: Page, { primary, stance, voiding, cap, remedies }: Read): Claim<Ground>[] {
  const claims = new Claims<Ground>(page);
  for (const passage of page.passages) {
    const { own, all, polarity } = passage;
    for (const [concept, ground] of GROUNDS) {
      if (!own.has(concept) || !granted(passage, concept)) continue;
      if (!isHelped(passage)) continue;
      if (ground === 'unused' && (polarity !== 'grants' || all.has(C.statutory) || partialOnly(passage))) continue;
      if (ground === 'accidental-purchase' && !hasApart(passage, C.accidental, C.duplicate)) continue;
      if (ground === 'dissatisfaction' && polarity !== 'grants' && !all.has(C.guarantee)) continue;
      if (ground === 'technical-failure' && !hasApart(passage, C.technical, C.duplicate)) continue;
      if (ground === 'technical-failure' && own.has(C.screenshots) && !own.any(C.refund, C.cond)) continue;
      claims.add(ground, passage);
    }
    if (own.has(C.guarantee) && polarity === 'grants' && primary !== undefined && primary.window.scope !== 'technical')
      claims.add('dissatisfaction', passage, 0.6);
  }
  // What asks that nothing was used is a refund of what lies unused; a cap asks less.
  const use = voiding.find(({ value }) => value === 'use-of-credits');
  if (cap !== undefined) claims.drop('unused');
  else if (use !== undefined && stance === 'conditional') claims.repeat('unused', use);
  // Credits come back because something failed.
  const credits = remedies.find(({ value }) => value === 'credits');
  if (credits !== undefined) claims.repeat('technical-failure', credits);
  if (stance === 'refunds' && primary !== undefined) claims.add('dissatisfaction', primary.passage, 0.5);
  return claims.list();
}
