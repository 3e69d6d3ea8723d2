import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'fastspring',
  name: 'FastSpring',
  hosts: ['fastspring.com', 'www.fastspring.com', 'app.fastspring.com'],
  homepage: 'https://fastspring.com/',
  kind: 'marketplace',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: 'unknown',
    source: {
      url: 'https://fastspring.com/docs/refund-policy/',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'FastSpring, which takes payments for sellers, can send a refund back for 6 months after the purchase, or for 90 days with some ways of payment. These are technical limits and no right of the buyer.',
    },
    stance: 'case-by-case',
    windows: [
      { amount: 6, unit: 'month', startsAt: 'purchase', scope: 'platform-limit' },
      { amount: 90, unit: 'day', startsAt: 'purchase', scope: 'platform-limit' },
    ],
    voidedBy: [],
    remedies: ['full-refund'],
    layer: 'seller-of-record',
  },
] satisfies readonly DeclaredTerms[];
