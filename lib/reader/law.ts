// Reads which rights of law a policy speaks of.

import type { LegalMention } from '../policy/terms';
import { type Claim, Claims } from './claims';
import { C } from './concepts';
import { durationsOf } from './durations';
import type { Page, Passage } from './page';

export function legalMentionsOf(page: Page): Claim<LegalMention>[] {
  const claims = new Claims<LegalMention>(page);
  for (const passage of page.passages) {
    const { own, all } = passage;
    const european = own.any(C.withdrawal, C.eu, C.uk);
    if (own.has(C.waiver) && european && (own.has(C.withdrawal) || all.has(C.withdrawal)))
      claims.add('eu-withdrawal-waiver', passage);
    if (own.any(C.day) && all.any(C.withdrawal, C.eu) && own.any(C.withdrawal, C.eu) && hasFourteenDays(page, passage))
      claims.add('eu-14-day', passage);
    if (own.has(C.uk)) claims.add('uk-consumer', passage);
    if (own.has(C.california)) claims.add('california', passage);
    if (own.has(C.statutory)) claims.add('statutory-rights', passage);
    if (own.has(C.custom)) claims.add('custom-digital-exception', passage);
  }
  return claims.list();
}

function hasFourteenDays(page: Page, passage: Passage): boolean {
  return durationsOf(passage, page.codes).some(({ most, unit }) => most === 14 && unit === 'day');
}
