import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'dreamden',
  name: 'Dreamden AI',
  hosts: ['dreamden.ai', 'www.dreamden.ai', 'app.dreamden.ai'],
  homepage: 'https://dreamden.ai/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-02-13',
    source: {
      url: 'https://dreamden.ai/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-full',
      summary:
        'A refund can be asked for within 7 days of the purchase for a subscription. It holds only while fewer than 10 credits have been used.',
    },
    stance: 'conditional',
    windows: [{ amount: 7, unit: 'day', startsAt: 'purchase', scope: 'subscription' }],
    voidedBy: ['use-of-credits'],
    usageCap: { maxCreditsUsed: 10, bound: 'lt' },
    remedies: ['full-refund'],
    grounds: ['dissatisfaction'],
    processingDays: [0, 10],
    requestVia: 'email',
    contact: 'info@dreamden.ai',
    lastUpdated: '2025-02-13',
  },
] satisfies readonly DeclaredTerms[];
