// A page that the seller's own entry in the catalogue declares to mean "paid".

import type { Signal } from '../page-view';

export const providerHint: Signal = ({ site, metHints }) => {
  const hint = site.purchased?.find((one) => metHints.includes(one));
  return hint && { kind: 'provider-hint', evidence: `declared page ${hint.path.slice(0, 100)}` };
};
