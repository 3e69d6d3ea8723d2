import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'profilehero',
  name: 'ProfileHero.ai',
  hosts: ['profilehero.ai', 'www.profilehero.ai', 'app.profilehero.ai'],
  homepage: 'https://profilehero.ai/',
  kind: 'headshots',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-01-01',
    source: {
      url: 'https://profilehero.ai/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'A refund can be asked for within 7 days of the purchase, with nothing downloaded and little used; discounted orders are left out. Pictures are kept for 30 days, which is no refund window.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'any' }],
    voidedBy: ['download', 'partial-use'],
    limits: { discountedExcluded: true },
    remedies: ['full-refund', 'partial-refund'],
    grounds: ['dissatisfaction'],
    photosDeletedAfter: { amount: 30, unit: 'day' },
    requiresEvidence: ['email', 'order-id'],
    lastUpdated: '2025-01',
  },
] satisfies readonly DeclaredTerms[];
