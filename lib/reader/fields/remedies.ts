// Reads what the seller gives back.

import type { Remedy, Stance } from '../../policy/terms';
import { type Claim, Claims } from '../claims';
import type { Page, Passage } from '../page/page';
import { C } from '../text/concepts';
import type { FoundWindow } from '../times/windows';
import { granted, isHelped } from './grounds';

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
    if ((own.has(C.redo) && granted(passage, C.redo)) || (own.has(C.remake) && passage.ownPolarity !== 'denies'))
      claims.add('redo', passage);
    if (own.has(C.retrain) && grants) claims.add('retraining', passage);
    if (own.any(C.partial, C.someback) && grants) {
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
    if (
      money === undefined &&
      grants &&
      passage.clause.kind !== 'heading' &&
      own.any(C.refund, C.eligible) &&
      !own.has(C.creditback)
    )
      money = passage;
  }
  if (!claims.has('full-refund') && money !== undefined && !onlyPartial && stance !== 'none')
    claims.add('full-refund', money, 0.5);
  // A time to ask in, and no word of a share: what is asked back is all that was paid.
  if (!claims.has('full-refund') && !onlyPartial && stance !== 'none' && primary !== undefined)
    claims.add('full-refund', primary.passage, 0.5);
  if (stance === 'none' && corrects !== undefined) claims.add('full-refund', corrects, 0.5);
  return claims.list();
}
