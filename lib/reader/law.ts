// Reads which rights of law a policy speaks of.

import type { LegalMention } from '../policy/terms';
import { type Claim, Claims } from './claims';
import { C } from './concepts';
import { durationsOf } from './durations';
import type { Page } from './page';

export function legalMentionsOf(page: Page): Claim<LegalMention>[] {
  const claims = new Claims<LegalMention>(page);
  for (const passage of page.passages) {
    const { own, all } = passage;
    if (
      own.any(C.withdrawal) &&
      (own.any(C.waiver) || all.any(C.waiver)) &&
      (all.any(C.eu, C.uk, C.statutory) || own.has(C.withdrawal))
    )
      claims.add('eu-withdrawal-waiver', passage);
    if (
      all.any(C.withdrawal, C.eu) &&
      durationsOf(passage, page.codes).some(({ most, unit }) => most === 14 && unit === 'day') &&
      own.any(C.withdrawal, C.eu)
    )
      claims.add('eu-14-day', passage);
    if (own.has(C.uk)) claims.add('uk-consumer', passage);
    if (own.has(C.california)) claims.add('california', passage);
    if (own.has(C.statutory)) claims.add('statutory-rights', passage);
    if (own.has(C.custom)) claims.add('custom-digital-exception', passage);
  }
  return claims.list();
}
