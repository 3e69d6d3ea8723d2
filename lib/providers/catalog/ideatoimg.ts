import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'ideatoimg',
  name: 'ImageToImg (ideatoimg.com)',
  hosts: ['ideatoimg.com', 'www.ideatoimg.com', 'app.ideatoimg.com'],
  homepage: 'https://ideatoimg.com/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-12-01',
    source: {
      url: 'https://ideatoimg.com/en/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'A subscription can be refunded within 7 days of the purchase, or 48 hours of a renewal, while fewer than 5 pictures and less than 10 % were used.',
    },
    stance: 'conditional',
    windows: [
      { amount: 7, unit: 'day', startsAt: 'purchase', scope: 'subscription' },
      { amount: 48, unit: 'hour', startsAt: 'renewal', scope: 'subscription' },
    ],
    voidedBy: ['use-of-credits'],
    usageCap: { maxImagesUsed: 5, percent: 10, bound: 'lt' },
    remedies: ['full-refund'],
    grounds: ['dissatisfaction'],
    legalMentions: ['statutory-rights'],
    lastUpdated: '2025-12',
  },
] satisfies readonly DeclaredTerms[];
