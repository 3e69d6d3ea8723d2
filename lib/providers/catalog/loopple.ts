import type { DeclaredTerms } from '../../policy/terms';
import type { ProviderSite } from '../types';

export const site = {
  id: 'loopple',
  name: 'Loopple',
  hosts: ['loopple.com', 'www.loopple.com', 'app.loopple.com'],
  homepage: 'https://loopple.com/',
  kind: 'subscription',
} satisfies ProviderSite;

export const terms = [
  {
    inForceFrom: '2025-03-08',
    source: {
      url: 'https://loopple.com/refund-policy',
      readOn: '2026-11-21',
      knowledge: 'in-part',
      summary:
        'A refund can be asked for within 14 days of the purchase for a subscription. Using credits ends the refund.',
    },
    stance: 'conditional',
    windows: [{ amount: 14, unit: 'day', startsAt: 'purchase', scope: 'subscription' }],
    voidedBy: ['use-of-credits'],
    remedies: ['full-refund', 'partial-refund'],
    grounds: ['unused'],
    processingDays: [1, 2],
    requiresEvidence: ['order-id'],
    lastUpdated: '2025-03-08',
  },
] satisfies readonly DeclaredTerms[];
