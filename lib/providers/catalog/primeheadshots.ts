import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'primeheadshots',
  name: 'Prime Headshots',
  hosts: ['primeheadshots.com', 'www.primeheadshots.com', 'app.primeheadshots.com'],
  homepage: 'https://primeheadshots.com/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://www.primeheadshots.com/refund',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'Half of the price can be asked back within 24 hours of the purchase, even where the photo guidelines were not followed.',
    },
    stance: 'case-by-case',
    windows: [{ amount: 24, unit: 'hour', startsAt: 'purchase', scope: 'any', sharePercent: 50 }],
    voidedBy: [],
    remedies: ['full-refund', 'partial-refund'],
    grounds: ['dissatisfaction', 'technical-failure'],
    processingDays: [5, 10],
    requestVia: 'email',
    contact: 'info@primeheadshots.com',
    requiresEvidence: ['order-id', 'email', 'reason'],
  },
] satisfies readonly DeclaredTerms[];
