import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'getimg',
  name: 'getimg.ai',
  hosts: ['getimg.ai', 'www.getimg.ai', 'app.getimg.ai'],
  homepage: 'https://getimg.ai/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-02-07',
    source: {
      url: 'https://getimg.ai/legal/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'A subscription payment, first or renewed, can be refunded within 3 days while fewer than 100 credits were used. Discounted purchases are left out.',
    },
    stance: 'conditional',
    windows: [
      { amount: 3, unit: 'day', startsAt: 'purchase', scope: 'subscription' },
      { amount: 3, unit: 'day', startsAt: 'renewal', scope: 'subscription' },
    ],
    voidedBy: ['use-of-credits'],
    usageCap: { maxCreditsUsed: 100, bound: 'lt' },
    limits: { discountedExcluded: true },
    remedies: ['full-refund'],
    grounds: ['technical-failure'],
    lastUpdated: '2025-02-07',
  },
] satisfies readonly DeclaredTerms[];
