// Reads which rights of law a policy speaks of.

import type { LegalMention } from '../policy/terms';
import { type Claim, Claims } from './claims';
import { durationsOf } from './durations';
import type { Page } from './page';

export function legalMentionsOf(page: Page): Claim<LegalMention>[] {
  const claims = new Claims<LegalMention>(page);
  for (const passage of page.passages) {
    const { own, all } = passage;
    if (
      own.any('withdrawal') &&
      (own.any('waiver') || all.any('waiver')) &&
      (all.any('eu', 'uk', 'statutory') || own.has('withdrawal'))
    )
      claims.add('eu-withdrawal-waiver', passage);
    if (
      all.any('withdrawal', 'eu') &&
      durationsOf(passage, page.codes).some(({ most, unit }) => most === 14 && unit === 'day') &&
      own.any('withdrawal', 'eu')
    )
      claims.add('eu-14-day', passage);
    if (own.has('uk')) claims.add('uk-consumer', passage);
    if (own.has('california')) claims.add('california', passage);
    if (own.has('statutory')) claims.add('statutory-rights', passage);
    if (own.has('custom')) claims.add('custom-digital-exception', passage);
  }
  return claims.list();
}
