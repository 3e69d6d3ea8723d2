// Reads which acts of the buyer end the refund. When in doubt an act ends it.

import type { Stance, VoidingAct } from '../../policy/terms';
import { type Claim, Claims } from '../claims';
import type { Page, Passage } from '../page/page';
import { C } from '../text/concepts';
import { before, excepted, notBehind, notDone, notDownloaded, till } from './conditions';
import {
  accepted,
  answered,
  disputed,
  downloadedAndDone,
  fromThenOn,
  namedOver,
  performanceBegun,
  refused,
  refusedWhen,
  stageReached,
  trainingBegun,
} from './denials';
import { mayVoidByDownload } from './downloads';
import { type Place, placeOf, surroundingsOf } from './place';
import { leftUnused, nothingMade, unusedAsked, useRefused } from './spending';
import type { FoundCap } from './usage';
import { definesUse } from './use';
import { acceptsRedo } from './wording';

/** Each adds the acts that it sees in one clause. Those of spending come last: a started generation may be told already. */
const RULES: readonly ((place: Place, claims: Claims<VoidingAct>) => void)[] = [
  notDone,
  excepted,
  notBehind,
  before,
  till,
  notDownloaded,
  fromThenOn,
  accepted,
  trainingBegun,
  answered,
  disputed,
  namedOver,
  refused,
  refusedWhen,
  performanceBegun,
  stageReached,
  downloadedAndDone,
  unusedAsked,
  useRefused,
  nothingMade,
  leftUnused,
];

/** `timed`: the passages that name a window. Where nothing is refunded, only what the refusal itself or the law names ends anything. */
export function voidingActsOf(
  page: Page,
  cap: FoundCap | undefined,
  timed: readonly Passage[] = [],
  stance: Stance | null = null,
): Claim<VoidingAct>[] {
  const claims = new Claims<VoidingAct>(page);
  if (cap !== undefined) claims.add(cap.act, cap.passage);
  const around = surroundingsOf(page, timed, stance);
  for (const passage of page.passages) {
    const place = placeOf(around, passage);
    if (place !== undefined) for (const rule of RULES) rule(place, claims);
  }
  // A download named beside a condition ends the refund, whatever the words between: missing it costs the buyer money.
  if (timed.length > 0 && stance !== 'none' && !claims.has('download')) {
    for (const passage of page.passages)
      if (passage !== cap?.passage || passage.own.has(C.nodownload))
        if (mayVoidByDownload(page, passage)) claims.add('download', passage, 0.4);
  }
  // "A seat counts as used as soon as the training has started": the act that counts as use is the one to beware of.
  if (
    claims.has('use-of-credits') &&
    page.passages.some(definesUse) &&
    !page.passages.some(({ own }) => own.has(C.credits) && own.any(C.unused, C.usevoid))
  )
    claims.drop('use-of-credits');
  // "Accepting replacement credits" is no replacement accepted.
  if (claims.has('credits-accepted') && claims.has('redo-accepted') && !page.passages.some(acceptsRedo))
    claims.drop('redo-accepted');
  return claims.list();
}
