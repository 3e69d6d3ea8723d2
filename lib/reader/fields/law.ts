// Reads which rights of law a policy speaks of.

import type { LegalMention } from '../../policy/terms';
import { type Claim, Claims } from '../claims';
import { hitsOf, type Page, type Passage } from '../page/page';
import { C } from '../text/concepts';

export function legalMentionsOf(page: Page): Claim<LegalMention>[] {
  const claims = new Claims<LegalMention>(page);
  for (const passage of page.passages) {
    const { own, all } = passage;
    // "The law of England applies" says which courts decide, and reserves nobody a right.
    if (own.has(C.governs) && !own.any(C.withdrawal, C.refund, C.nonrefund)) continue;
    const european = own.any(C.withdrawal, C.eu, C.uk);
    if (own.has(C.waiver) && european && !keepsRights(passage) && (own.has(C.withdrawal) || all.has(C.withdrawal)))
      claims.add('eu-withdrawal-waiver', passage);
    if (own.any(C.day) && all.any(C.withdrawal, C.eu) && own.any(C.withdrawal, C.eu) && hasFourteenDays(passage))
      claims.add('eu-14-day', passage);
    if (own.has(C.uk)) claims.add('uk-consumer', passage);
    if (own.has(C.california)) claims.add('california', passage);
    if (own.has(C.statutory)) claims.add('statutory-rights', passage);
    if (own.has(C.custom)) claims.add('custom-digital-exception', passage);
  }
  return claims.list();
}

/** "Nothing here takes away rights which cannot be waived": a right is kept, and none is given up. */
function keepsRights(passage: Passage): boolean {
  const nots = hitsOf(passage, C.not);
  const waivers = hitsOf(passage, C.waiver);
  return waivers.every((waiver) => nots.some((not) => not.end <= waiver.start && waiver.start - not.end <= BE));
}

/** As long as "cannot be waived" leaves between its "not" and its verb. */
const BE = 4;

function hasFourteenDays({ durations }: Passage): boolean {
  return durations.some(({ most, unit }) => most === 14 && unit === 'day');
}
