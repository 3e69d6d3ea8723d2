import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'facetomanyhub',
  name: 'Face to Many Hub AI',
  hosts: ['facetomanyhub.com', 'www.facetomanyhub.com', 'app.facetomanyhub.com'],
  homepage: 'https://facetomanyhub.com/',
  kind: 'credits',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://facetomanyhub.com/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'A refund can be asked for within 7 days of the purchase, as long as nothing was generated: a single click on generate ends it.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'unused-only' }],
    voidedBy: ['generation-started'],
    remedies: ['full-refund'],
    grounds: ['unused'],
    requestVia: 'email',
    contact: 'support@facetomanyhub.com',
    requiresEvidence: ['order-id', 'reason'],
  },
] satisfies readonly DeclaredTerms[];
