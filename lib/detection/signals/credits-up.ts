// The credit balance that the page shows, for the background to compare with the one before leaving to pay.

import { once } from '../../lang/once';
import type { Signal } from '../page-view';

const UNIT =
  'credits?|coins?|tokens?|generations?|guthaben|crédits?|créditos?|crediti|кредит\\p{L}*|монет\\p{L}*|积分|点数|クレジット|크레딧|kredi|krediter';
const before = once(
  () => new RegExp(`(?<![\\d.,$€£])(\\d{1,3}(?:[ ,.]\\d{3})*|\\d{1,7}) ?(?:${UNIT})(?!\\p{L})`, 'iu'),
);
const after = once(
  () =>
    new RegExp(
      `(?:${UNIT})(?: left| remaining| balance)? ?[:：]? ?(\\d{1,3}(?:[ ,.]\\d{3})*|\\d{1,7})(?![\\d.,])`,
      'iu',
    ),
);

/** How many credits a text names, or nothing. */
export function creditsIn(text: string): number | undefined {
  const match = before().exec(text) ?? after().exec(text);
  return match?.[1] === undefined ? undefined : Number(match[1].replace(/[ ,.]/g, ''));
}

export const creditsUp: Signal = ({ balance }) =>
  balance === undefined ? undefined : { kind: 'credits-up', balance, evidence: `balance ${balance}` };
