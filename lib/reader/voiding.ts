// Reads which acts of the buyer end the refund. When in doubt an act ends it.

import type { VoidingAct } from '../policy/terms';
import { type Claim, Claims } from './claims';
import type { Concept } from './concepts';
import { hitsOf, type Page, type Passage } from './page';
import type { FoundCap } from './usage';

/** Acts that are named and, where the clause denies a refund, end it. */
const NAMED: readonly (readonly [Concept, VoidingAct])[] = [
  ['download', 'download'],
  ['favorite', 'favorite'],
  ['edit', 'edit'],
  ['share', 'share'],
  ['rate', 'rate'],
  ['save', 'save'],
  ['delete', 'delete'],
  ['previewapproved', 'preview-approved'],
  ['redoaccepted', 'redo-accepted'],
  ['creditsaccepted', 'credits-accepted'],
  ['trainstarted', 'training-started'],
  ['genstarted', 'generation-started'],
  ['chargeback', 'chargeback'],
];

/** Inside a clause the exception turns the meaning: what stands after it is not denied. */
function afterException(passage: Passage, at: number): boolean {
  return hitsOf(passage, 'except').some((hit) => hit.end <= at);
}

export function voidingActsOf(page: Page, cap: FoundCap | undefined): Claim<VoidingAct>[] {
  const claims = new Claims<VoidingAct>(page);
  if (cap !== undefined) claims.add('use-of-credits', cap.passage);
  const usedIsFine = page.passages.some(
    ({ own }) => own.has('deduct') && own.any('usevoid', 'use') && own.any('credits', 'partial'),
  );

  for (const passage of page.passages) {
    const { own, all, polarity } = passage;
    if (passage.clause.kind === 'question' || own.has('whetherornot')) continue;
    const denied = polarity === 'denies';
    const concerned = denied || polarity === 'grants' || all.any('only', 'cond', 'request');

    if (own.has('nodownload') && concerned) claims.add('download', passage);
    if (denied) {
      for (const [concept, act] of NAMED) {
        if (!own.has(concept)) continue;
        const hits = hitsOf(passage, concept);
        if (hits.every((hit) => afterException(passage, hit.start))) continue;
        if (act === 'chargeback' && !own.any('after', 'cond', 'ineligible')) continue;
        if (
          (act === 'edit' || act === 'save' || act === 'share' || act === 'delete' || act === 'rate') &&
          !own.any('ineligible', 'cond') &&
          !passage.clause.item
        )
          continue;
        claims.add(act, passage);
      }
      if (
        own.any('usevoid', 'use') &&
        own.any('usevoid') &&
        own.any('credits', 'use') &&
        !own.has('unused') &&
        !hitsOf(passage, 'usevoid').every((hit) => afterException(passage, hit.start))
      )
        claims.add('use-of-credits', passage);
    }
    if (own.has('unused') && polarity === 'grants' && !partialOnly(passage) && !usedIsFine)
      claims.add('use-of-credits', passage);
    if (own.has('nogen') && polarity === 'grants' && !usedIsFine)
      claims.add(
        page.spoken.has('genstarted') && !own.has('credits') ? 'generation-started' : 'use-of-credits',
        passage,
      );
  }
  return claims.list();
}

/** "We refund the unused credits": what was used is not paid back, yet it does not end the refund. */
function partialOnly(passage: Passage): boolean {
  return passage.own.has('partial') && !passage.own.any('full', 'only', 'cond');
}
