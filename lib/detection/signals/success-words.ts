// A heading, a status region or the title says that the payment went through. Looked at only in a short window after a chain.

import { isReading } from '../address';
import { evidenceOf, type Signal } from '../page-view';
import { heardIn, isUnpaid, spokenOf } from '../words/payment-words';

export const successWords: Signal = ({ regions, address, site }) => {
  if (isReading(address) || site.neverPurchase?.some((path) => address.path.startsWith(path))) return undefined;
  const { said, failed } = heardIn(regions, address);
  if (!said || regions.some(isUnpaid)) return undefined;
  return failed
    ? { kind: 'success-words', isWeak: true, evidence: evidenceOf(`“${said}” beside “${failed}”`) }
    : { kind: 'success-words', evidence: evidenceOf(said) };
};

/** The page is still finding out: look for longer. */
export const isPending = (regions: readonly string[]): boolean =>
  regions.some((region) => spokenOf(region)?.says === 'pending');
