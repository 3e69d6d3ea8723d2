// Builders for tests of claims: what a buyer knows of a purchase at a seller of the catalogue.

import type { ClaimFacts } from '../../lib/claims/compose';
import type { ProviderId } from '../../lib/policy/terms';
import { siteOf } from '../../lib/providers/all-sites';
import { aStory, frozen, someTerms, termsAt, usd } from './a-purchase';

/** Facts of a purchase at a seller of the catalogue, on 1 March 2026 at 14:07 UTC, with nothing else known. */
export function bareFacts(id: string, facts: Partial<ClaimFacts> = {}): ClaimFacts {
  const site = siteOf(id);
  if (!site) throw new Error(`No seller ${id} in the catalogue.`);
  const host = site.hosts[0] ?? 'none.example';
  return {
    seller: { name: site.name, host },
    story: aStory({ provider: site.id as ProviderId, host, frozen: termsAt(id, '2026-03-01'), shownPrice: usd(3900) }),
    ground: { kind: 'dissatisfaction' },
    want: 'refund',
    attaching: [],
    ...facts,
  };
}

/** Facts of a purchase at a seller whose terms the test spells out. */
export function factsUnder(terms: Parameters<typeof someTerms>[0], facts: Partial<ClaimFacts> = {}): ClaimFacts {
  return {
    seller: { name: 'Acme', host: 'acme.example' },
    story: aStory({ frozen: frozen(someTerms(terms)) }),
    ground: { kind: 'dissatisfaction' },
    want: 'refund',
    attaching: [],
    ...facts,
  };
}
