// A heading, a status region or the title says that the payment went through. Looked at only in a short window after a chain.

import { isReading } from '../address';
import { evidenceOf, type Signal } from '../page-view';
import { isUnpaid, spokenOf } from '../words/payment-words';

export const successWords: Signal = ({ regions, address, site }) => {
  if (isReading(address) || site.neverPurchase?.some((path) => address.path.startsWith(path))) return undefined;
  const spoken = regions.map(spokenOf);
  if (spoken.some((one) => one?.says === 'failure') || regions.some(isUnpaid)) return undefined;
  const said = spoken.find((one) => one?.says === 'success');
  return said && { kind: 'success-words', evidence: evidenceOf(said.words) };
};

/** The page is still finding out: look for longer. */
export const isPending = (regions: readonly string[]): boolean =>
  regions.some((region) => spokenOf(region)?.says === 'pending');
