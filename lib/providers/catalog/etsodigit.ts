import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'etsodigit',
  name: 'ETSODIGIT',
  hosts: ['etsodigit.com', 'www.etsodigit.com', 'app.etsodigit.com'],
  homepage: 'https://etsodigit.com/',
  kind: 'marketplace',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://etsodigit.com/business-page/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'A refund can be asked for within 7 days of the purchase when an item did not arrive or is not as described.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: [],
    remedies: ['full-refund'],
    grounds: ['not-delivered', 'technical-failure'],
    layer: 'marketplace',
    requiresEvidence: ['screenshots'],
  },
] satisfies readonly DeclaredTerms[];
