// Reads what the seller gives back and for which troubles.

import type { Ground, Remedy, Stance } from '../policy/terms';
import { type Claim, Claims } from './claims';
import type { Concept } from './concepts';
import { hasApart, hitsOf, type Page, type Passage } from './page';
import { partialOnly } from './voiding';
import type { FoundWindow } from './windows';

/** Inside a denial, what stands after "except" is granted. */
function granted(passage: Passage, concept: Concept): boolean {
  if (passage.polarity !== 'denies') return true;
  const exceptions = hitsOf(passage, 'except', 'but');
  return (
    exceptions.length > 0 &&
    hitsOf(passage, concept).some((hit) => exceptions.some((exception) => exception.end <= hit.start))
  );
}

export function remediesOf(page: Page, stance: Stance | null): Claim<Remedy>[] {
  const claims = new Claims<Remedy>(page);
  let money: Passage | undefined;
  let onlyPartial = false;
  let corrects: Passage | undefined;
  for (const passage of page.passages) {
    const { own, polarity } = passage;
    if (passage.clause.kind === 'question') continue;
    const grants = polarity !== 'denies';
    if (own.has('creditback') && grants) claims.add('credits', passage);
    if (own.has('storecredit') && grants && own.any('refund', 'request', 'partial'))
      claims.add('store-credit', passage);
    if (own.has('gift')) claims.add('gift', passage);
    if (own.has('editcredits')) claims.add('edit-credits', passage);
    if (own.has('redo') && granted(passage, 'redo')) claims.add('redo', passage);
    if (own.has('retrain') && grants) claims.add('retraining', passage);
    if (own.has('partial') && grants) {
      claims.add('partial-refund', passage);
      if (own.has('deduct')) onlyPartial = true;
    }
    if (own.has('full') && grants) claims.add('full-refund', passage, 0.9);
    if (
      grants &&
      own.any('refund', 'full') &&
      passage.all.any('duplicate', 'technical') &&
      !own.any('statutory', 'creditback')
    )
      corrects ??= passage;
    if (money === undefined && grants && own.any('refund', 'eligible') && !own.has('creditback')) money = passage;
  }
  if (!claims.has('full-refund') && money !== undefined && !onlyPartial && stance !== 'none')
    claims.add('full-refund', money, 0.5);
  if (stance === 'none' && corrects !== undefined) claims.add('full-refund', corrects, 0.5);
  return claims.list();
}

const GROUNDS: readonly (readonly [Concept, Ground])[] = [
  ['technical', 'technical-failure'],
  ['duplicate', 'duplicate-charge'],
  ['accidental', 'accidental-purchase'],
  ['notdelivered', 'not-delivered'],
  ['likeness', 'poor-likeness'],
  ['corrupt', 'corrupted-files'],
  ['unused', 'unused'],
  ['nogen', 'unused'],
  ['dissatisfied', 'dissatisfaction'],
  ['anyreason', 'dissatisfaction'],
];

export function groundsOf(page: Page, primary: FoundWindow | undefined): Claim<Ground>[] {
  const claims = new Claims<Ground>(page);
  for (const passage of page.passages) {
    const { own, all, polarity } = passage;
    for (const [concept, ground] of GROUNDS) {
      if (!own.has(concept) || !granted(passage, concept)) continue;
      const helped =
        polarity === 'grants' ||
        all.any('creditback', 'auto', 'discretion', 'redo', 'corrected', 'request', 'except', 'partial');
      if (!helped) continue;
      if (ground === 'unused' && (polarity !== 'grants' || all.has('statutory') || partialOnly(passage))) continue;
      if (ground === 'accidental-purchase' && own.has('duplicate')) continue;
      if (ground === 'dissatisfaction' && polarity !== 'grants' && !all.has('guarantee')) continue;
      if (ground === 'technical-failure' && !hasApart(passage, 'technical', 'duplicate')) continue;
      if (ground === 'technical-failure' && own.has('screenshots') && !own.any('refund', 'cond')) continue;
      claims.add(ground, passage);
    }
    if (own.has('guarantee') && polarity === 'grants' && primary !== undefined && primary.window.scope !== 'technical')
      claims.add('dissatisfaction', passage, 0.6);
  }
  return claims.list();
}
