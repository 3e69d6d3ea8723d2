// The page was reached from a payment page: by the referrer, or as the first page after the buyer left for one.

import { isNoWayBack } from '../address';
import type { Signal } from '../page-view';
import { paymentPlaceOf } from '../payment-hosts';

/** Not on a reload or on Back: the referrer stays with the history entry, the way was gone once. */
export const returnedFromPayment: Signal = ({ address, cameFrom, navigation, leftForPayment }) => {
  if (navigation !== 'navigate' && navigation !== 'prerender') return undefined;
  if (cameFrom === address.host) return undefined;
  const place = paymentPlaceOf(cameFrom);
  if (place?.purpose === 'account') return undefined;
  if (place || (cameFrom && cameFrom === leftForPayment?.payHost)) {
    return {
      kind: 'returned-from-payment',
      payHost: cameFrom,
      ...(place && { gateway: place.gateway }),
      ...(place?.isMixed && { isWeak: true }),
      evidence: `referrer ${cameFrom}`,
    };
  }
  // A gateway may forbid referrers. Whether this is the way back, the background tells by tab and time.
  if (leftForPayment && !isNoWayBack(address)) {
    return {
      kind: 'returned-from-payment',
      isWeak: true,
      ...(cameFrom && { payHost: cameFrom }),
      evidence: cameFrom ? `referrer ${cameFrom}` : 'first page after leaving to pay',
    };
  }
  return undefined;
};
